// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class FieldRow;
class IdentityList;
class SecretDisplay;
class SecretField;
class StatusBanner;
class Theme;

/// The application's end of the Auth2 API, for those who make one: a code for tokens, tokens for
/// newer ones, and what the gateway says about the user (protocol.md section 7).
class DeveloperPage : public QWidget
{
    Q_OBJECT
public:
    DeveloperPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// Forgets every secret and what was fetched with them; the application's ID stays.
    void wipe();

signals:
    void signInRequested();
    void partShown(QWidget *part); ///< is to be brought into view

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Work { None, Exchanging, Refreshing, FindingUser, Binding };

    [[nodiscard]] QWidget *makeExchange(const Theme &theme);
    [[nodiscard]] QWidget *makeTokens(const Theme &theme);
    [[nodiscard]] QWidget *makeUser(const Theme &theme);
    [[nodiscard]] bool check();
    void exchange();
    void refresh();
    void showTokens(const Auth2Tokens &tokens);
    void findUser();
    void showUser();
    void bind(const ThirdPartyIdentity &identity);
    /// Starts work and gives the callback of its answer, which is dropped where it is outdated;
    /// errors are said here.
    template <typename Answer, typename Then>
    [[nodiscard]] auto begin(Work work, Then then);
    void setWork(Work work);
    void retranslateUi();

    ClientServices &m_services;
    Work m_work = Work::None;
    quint64 m_round = 0;
    Auth2User m_user;
    StatusBanner *m_banner = nullptr;
    QLabel *m_intro = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_appId = nullptr;
    SecretField *m_secret = nullptr;
    SecretField *m_code = nullptr;
    FieldRow *m_appIdRow = nullptr;
    FieldRow *m_secretRow = nullptr;
    FieldRow *m_codeRow = nullptr;
    QPushButton *m_exchange = nullptr;
    QWidget *m_tokens = nullptr;
    QLabel *m_accessLabel = nullptr;
    QLabel *m_refreshLabel = nullptr;
    SecretDisplay *m_accessToken = nullptr;
    SecretDisplay *m_refreshToken = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_findUser = nullptr;
    QWidget *m_userPart = nullptr;
    QLabel *m_userTitle = nullptr;
    QLabel *m_userText = nullptr;
    IdentityList *m_identities = nullptr;
};

} // namespace mm
