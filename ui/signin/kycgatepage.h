// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/registration.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mm {

/// What stands between somebody and trading: an identity check that is to be done, is under way or
/// was refused, with what is asked for. It is done in the web client, which opens from here.
class KycGatePage : public QWidget
{
    Q_OBJECT
public:
    explicit KycGatePage(QWidget *parent = nullptr);

    /// In place of the form: they were signed out again.
    void showGate(KycGate gate, const QString &remark, const std::vector<KycLevel> &wanted,
                  const QUrl &webClient);
    /// A new account that wants to be told more, now or later.
    void showNewAccount(const QString &customerNo, const std::vector<KycLevel> &wanted,
                        const QUrl &webClient);
    [[nodiscard]] QString text() const; ///< all that is read

signals:
    void continued(); ///< back to the form, or on with the new account

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openWebClient();

    bool m_newAccount = false;
    KycGate m_gate = KycGate::NotDone;
    QString m_customerNo, m_remark;
    std::vector<KycLevel> m_wanted;
    QUrl m_webClient;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_remarkLabel = nullptr;
    QPlainTextEdit *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_continue = nullptr;
};

} // namespace mm
