// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// The main window's actions, menus and toolbar.
#include "ui/account/apikeytext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/environmentbadge.h"
#include "ui/mainwindow.h"
#include "ui/market/tickerpane.h"
#include "ui/session/lockcover.h"
#include "ui/workspace/panedock.h"
#include "ui/workspace/workspacemenus.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void MainWindow::makeActions()
{
    const auto make = [this](const char *name, const QString &icon, const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(name).toString());
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon, m_theme));
        action->setShortcut(shortcut);
        return action;
    };
    m_actions.signIn = make("signIn", u"user"_s, QKeySequence(u"Ctrl+L"_s));
    m_actions.signOut = make("signOut", u"sign-out"_s, {});
    m_actions.quit = make("quit", {}, QKeySequence::Quit);
    m_actions.refreshProfile = make("refreshProfile", u"refresh"_s, QKeySequence(u"F5"_s));
    m_actions.resetLayout = make("resetLayout", {}, {});
    m_actions.security = make("security", {}, {});
    m_actions.connectedApplications = make("connectedApplications", {}, {});
    m_actions.apiKeys = make("apiKeys", {}, {});
    m_actions.lock = make("lock", {}, QKeySequence(u"Ctrl+Shift+L"_s));
    m_actions.switchCompany = make("switchCompany", {}, {});
    m_actions.newProfile = make("newProfile", u"add"_s, {});
    m_actions.manageProfiles = make("manageProfiles", {}, {});
    m_actions.settings = make("settings", u"settings"_s, QKeySequence(u"Ctrl+,"_s));
    m_actions.palette = make("palette", u"search"_s, QKeySequence(u"Ctrl+K"_s));
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::openPalette);
    makeSessionActions();
    connect(m_actions.signIn, &QAction::triggered, this, &MainWindow::requestSignIn);
    connect(m_actions.signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions.refreshProfile, &QAction::triggered, &m_profile, &ProfileService::refresh);
    connect(m_actions.resetLayout, &QAction::triggered, m_switcher, &WorkspaceSwitcher::reset);

    int key = Qt::Key_1;
    for (PaneDock *dock : m_fixedPanes)
        dock->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)));
}

void MainWindow::makeMenus()
{
    m_menus.session = menuBar()->addMenu(QString());
    m_menus.profiles = m_menus.session->addMenu(QString());
    m_menus.profiles->addActions({m_actions.newProfile, m_actions.manageProfiles});
    m_menus.session->addActions({m_actions.signIn, m_actions.refreshProfile,
                                 m_actions.switchCompany, m_actions.lock, m_actions.signOut,
                                 m_actions.quit});
    m_menus.session->insertSeparator(m_actions.quit);
    m_menus.account = menuBar()->addMenu(QString());
    m_menus.account->addActions(
        {m_actions.security, m_actions.connectedApplications, m_actions.apiKeys});
    menuBar()->addMenu(m_ticker->menu());
    m_menus.view = menuBar()->addMenu(QString());
    m_menus.view->addAction(m_actions.palette);
    for (PaneDock *dock : m_fixedPanes)
        m_menus.view->addAction(dock->toggleViewAction());
    m_menus.view->addSeparator();
    m_menus.view->addAction(m_actions.resetLayout);
    menuBar()->addMenu(m_workspaceMenus->paneMenu());
    menuBar()->addMenu(m_workspaceMenus->workspaceMenu());
    makeTools();
    m_menus.settings = menuBar()->addMenu(QString());
    makeSettingsMenu();
}

void MainWindow::makeSettingsMenu()
{
    const auto choice = [](QMenu *menu, QActionGroup *group, const QString &text,
                           const QVariant &value, const QVariant &current) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(value == current);
        group->addAction(action);
    };
    m_menus.settings->addAction(m_actions.settings);
    m_menus.settings->addSeparator();
    m_menus.language = m_menus.settings->addMenu(QString());
    m_actions.language = new QActionGroup(this);
    const QString language = m_settings.language();
    choice(m_menus.language, m_actions.language, {}, QString(), language);
    // Languages are called what their own speakers call them.
    choice(m_menus.language, m_actions.language, u"English"_s, u"en"_s, language);
    choice(m_menus.language, m_actions.language, u"简体中文"_s, u"zh_CN"_s, language);
    choice(m_menus.language, m_actions.language, u"繁體中文"_s, u"zh_HK"_s, language);
    connect(m_actions.language, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setLanguage(action->data().toString());
        emit languageChosen(action->data().toString());
    });

    m_menus.theme = m_menus.settings->addMenu(QString());
    m_actions.theme = new QActionGroup(this);
    for (const auto theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        choice(m_menus.theme, m_actions.theme, {}, int(theme), int(m_settings.theme()));
    connect(m_actions.theme, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setTheme(ThemeChoice(action->data().toInt()));
        m_theme.apply(m_settings.theme(), m_settings.priceColours());
    });

    m_menus.prices = m_menus.settings->addMenu(QString());
    m_actions.prices = new QActionGroup(this);
    for (const auto colours :
         {PriceColours::GreenUp, PriceColours::RedUp, PriceColours::ColourBlind})
        choice(m_menus.prices, m_actions.prices, {}, int(colours), int(m_settings.priceColours()));
    connect(m_actions.prices, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setPriceColours(PriceColours(action->data().toInt()));
        m_theme.apply(m_settings.theme(), m_settings.priceColours());
    });
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({20, 20});
    const auto button = [this](const char *name, const QString &icon) {
        auto *made = new QToolButton(m_toolBar);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setIcon(themedIcon(icon, m_theme));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setPopupMode(QToolButton::InstantPopup);
        made->setFocusPolicy(Qt::TabFocus);
        made->setMinimumHeight(28);
        return made;
    };
    m_menus.profile = new QMenu(this);
    m_menus.profile->setObjectName(u"profileMenu"_s);
    m_menus.profile->addActions({m_actions.newProfile, m_actions.manageProfiles});
    m_menus.profile->addSeparator();
    m_menus.profile->addActions({m_actions.refreshProfile, m_actions.switchCompany, m_actions.lock,
                                 m_actions.signIn, m_actions.signOut});
    m_profileButton = button("profileButton", u"user"_s);
    connect(m_profileButton, &QToolButton::clicked, this, [this] {
        if (!m_profileButton->menu())
            requestSignIn();
    });
    m_toolBar->addWidget(m_profileButton);
    m_badge = new EnvironmentBadge(m_theme, m_toolBar);
    m_badge->setObjectName(u"environmentBadge"_s);
    m_toolBar->addWidget(m_badge);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_searchButton = button("searchButton", u"search"_s);
    connect(m_searchButton, &QToolButton::clicked, this, &MainWindow::openPalette);
    m_toolBar->addWidget(m_searchButton);
    m_settingsButton = button("settingsButton", u"settings"_s);
    m_settingsButton->setMenu(m_menus.settings);
    m_toolBar->addWidget(m_settingsButton);
}

void MainWindow::retranslate()
{
    const Customer &customer = m_session.customer();
    const bool known = customer.id.has_value() && m_session.state() != Session::State::SignedOut;
    if (m_cover->isCovered())
        setWindowTitle(tr("MultiMarkets – locked"));
    else if (m_environment.name.isEmpty())
        setWindowTitle(tr("MultiMarkets"));
    else
        setWindowTitle(tr("MultiMarkets – %1").arg(m_environment.name));
    m_actions.signIn->setText(tr("Sign &in…"));
    m_actions.signOut->setText(tr("Sign &out"));
    m_actions.quit->setText(tr("&Quit"));
    m_actions.refreshProfile->setText(tr("&Refresh profile and accounts"));
    m_actions.resetLayout->setText(tr("&Reset layout"));
    m_menus.session->setTitle(tr("&Session"));
    m_actions.security->setText(tr("&Security…"));
    m_actions.connectedApplications->setText(tr("&Connected applications…"));
    m_actions.apiKeys->setText(tr("API &keys…"));
    const QString why = m_session.signsWithApiKey() ? passwordNeededText() : QString();
    for (QAction *action :
         {m_actions.security, m_actions.connectedApplications, m_actions.switchCompany})
        action->setStatusTip(why);
    m_menus.account->setTitle(tr("&Account"));
    m_menus.view->setTitle(tr("&View"));
    m_workspaceMenus->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));

    QString who = customer.name.isEmpty() ? customer.customerNo : customer.name;
    who.replace(u'&', u"&&"_s);
    m_profileButton->setMenu(known || !m_profiles.empty() ? m_menus.profile : nullptr);
    m_profileButton->setText(known ? who : tr("Sign in"));
    m_profileButton->setToolTip(m_profileButton->menu() ? tr("Profiles, sign-in and sign-out")
                                                        : tr("Sign in (Ctrl+L)"));
    m_profileButton->setAccessibleName(m_profileButton->text());
    m_actions.palette->setText(tr("&Go to…"));
    m_searchButton->setText(tr("Search"));
    m_searchButton->setToolTip(tr("Find a product or something to do (Ctrl+K)"));
    m_settingsButton->setText(tr("Settings"));
    m_settingsButton->setToolTip(tr("Preferences, language, theme and price colours"));
    retranslateSettings();
    retranslateSessionActions();
    retranslateTools();
}

void MainWindow::retranslateSettings()
{
    m_menus.settings->setTitle(tr("S&ettings"));
    m_actions.settings->setText(tr("Preference&s…"));
    m_menus.language->setTitle(tr("&Language"));
    m_menus.theme->setTitle(tr("&Theme"));
    m_menus.prices->setTitle(tr("&Price colours"));
    m_actions.language->actions().first()->setText(tr("Follow the system"));
    const QString themes[] = {tr("Follow the system"), tr("Light"), tr("Dark")};
    for (QAction *action : m_actions.theme->actions())
        action->setText(themes[action->data().toInt()]);
    const QString colours[] = {tr("Green up, red down"), tr("Red up, green down"),
                               tr("Blue up, orange down (colour-blind)")};
    for (QAction *action : m_actions.prices->actions())
        action->setText(colours[action->data().toInt()]);
}

} // namespace mm
