// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/account.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTableView;

namespace mm {

class AccountModel;
class Formatting;
class Settings;
class StatePage;
class TableColumns;
class TableExport;
class Theme;

/// The customer's accounts as a table of exact amounts. Knows no service.
class AccountsPane : public QWidget
{
    Q_OBJECT
public:
    AccountsPane(Settings &settings, const Theme &theme, const Formatting &formatting,
                 QWidget *parent = nullptr);

    void showAccounts(const std::vector<Account> &accounts);
    void showGuest(); ///< nobody is signed in
    void showSigningIn();
    void saveColumns();

signals:
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Page { Guest, SigningIn, Accounts };

    void updatePage();
    void retranslate();

    Settings &m_settings;
    Page m_pageShown = Page::Guest;
    AccountModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    TableColumns *m_columns = nullptr;
    StatePage *m_page = nullptr;
    TableExport *m_export = nullptr;
    QAction *m_columnsAction = nullptr;
};

} // namespace mm
