// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mm {

class Formatting;
class StatusBanner;
class Theme;

/// What the profile's calls go with: a password sign-in or an API key, and how to change that.
class ApiKeyUsePage : public QWidget
{
    Q_OBJECT
public:
    ApiKeyUsePage(ClientServices &services, const Theme &theme, const Formatting &formatting,
                  QWidget *parent = nullptr);

    void wipe();
    void setTrying(bool trying);
    /// A key was tried.
    void showUsed();
    void showError(const GatewayError &error);
    /// As when the user has picked the file.
    void useFile(const QString &path);

signals:
    void useRequested(const mm::ApiCredentials &credentials);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile();
    void showState();
    void retranslateUi();

    ClientServices &m_services;
    const Formatting &m_formatting;
    bool m_trying = false;
    StatusBanner *m_banner = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace mm
