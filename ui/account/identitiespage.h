// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace mm {

class IdentityList;
class StatePage;
class StatusBanner;
class Theme;

/// The third parties' identities one may sign in with, and connecting one more in the browser.
class IdentitiesPage : public QWidget
{
    Q_OBJECT
public:
    IdentitiesPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// Gives up what was begun; the list stays.
    void wipe();

signals:
    void signInRequested();
    void identitiesChanged(const std::vector<mm::ThirdPartyIdentity> &identities);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void connectOne(const QString &source);
    void bind(const ThirdPartyIdentity &identity);
    void showError(const GatewayError &error);
    void showList();
    void fillMenu();
    void showBusy();
    void retranslateUi();

    ClientServices &m_services;
    const Theme &m_theme;
    std::optional<std::vector<ThirdPartyIdentity>> m_identities; ///< nothing: not known yet
    QString m_proving; ///< the source that is being connected; empty: none
    bool m_refreshing = false;
    quint64 m_round = 0;
    StatusBanner *m_banner = nullptr;
    QLabel *m_intro = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePage *m_state = nullptr;
    IdentityList *m_list = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_refresh = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace mm
