// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/apikeys.h"
#include "app/services/filewriter.h"
#include "app/services/keychain.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mm {

class SecretDisplay;
class StatusBanner;
class Theme;

/// A new API key with its secret, which the gateway gives out this once: to be kept in the
/// keychain, in a file, or wherever it is copied to. It asks before it is left without that.
class ApiKeySecret : public QWidget
{
    Q_OBJECT
public:
    explicit ApiKeySecret(const Theme &theme, QWidget *parent = nullptr);

    void setCredentials(const ApiCredentials &credentials, const QString &tag);
    [[nodiscard]] const ApiCredentials &credentials() const { return m_credentials; }
    [[nodiscard]] bool isKept() const { return m_kept; }
    /// True where there is nothing that would be lost; else asks, and left() may follow.
    bool mayLeave();
    /// What became of keepRequested().
    void showKept(KeychainStatus status);
    void saveTo(const QString &path);
    void setBusy(bool busy); ///< it is being tried for the profile
    void clear();

signals:
    void keepRequested(const mm::ApiCredentials &credentials);
    void useRequested(const mm::ApiCredentials &credentials);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    void keep();
    void askForFile();
    void fileFailed(FileWriter::Problem problem, const QString &reason);
    void note(const QString &text);
    void showState();
    void retranslateUi();

    ApiCredentials m_credentials;
    QString m_tag;
    QByteArray m_content; ///< of the file under way
    FileWriter m_writer;
    QTimer m_keychainWait;
    bool m_kept = false;
    bool m_busy = false;
    StatusBanner *m_banner = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_secretLabel = nullptr;
    SecretDisplay *m_key = nullptr;
    SecretDisplay *m_secret = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_done = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_stay = nullptr;
};

} // namespace mm
