// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/customer.h"
#include "app/protocol/errors.h"
#include "app/protocol/thirdparty.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace mm {

class FieldGrid;
class Formatting;
class StatePage;
class StatusBanner;
class TableExport;
class Theme;

/// Who is signed in: every field by group, each value selectable and copied from the keyboard.
/// Knows no service: it is told the customer and asks for a newer one.
class ProfilePanel : public QWidget
{
    Q_OBJECT
public:
    ProfilePanel(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);
    /// What else the customer signs in with.
    void showIdentities(const std::vector<ThirdPartyIdentity> &identities);
    void showGuest(); ///< nobody is signed in
    void showSigningIn();
    void showRefreshing(bool refreshing);
    void showError(const GatewayError &error);

signals:
    void refreshRequested();
    void signInRequested();
    void securityRequested(); ///< to change password, two-step verification or sign-ins

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Page { Guest, SigningIn, Customer };

    [[nodiscard]] QWidget *makeCustomerPage();
    void fill();
    void retranslate();

    const Formatting &m_formatting;
    Page m_pageShown = Page::Guest;
    Customer m_customer;
    std::optional<std::vector<ThirdPartyIdentity>> m_identities;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    StatePage *m_page = nullptr;
    StatusBanner *m_banner = nullptr;
    QToolButton *m_refresh = nullptr;
    QLabel *m_heading = nullptr;
    QPushButton *m_security = nullptr;
    FieldGrid *m_fields = nullptr;
    TableExport *m_export = nullptr;
};

} // namespace mm
