// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/services/clientservices.h"
#include "app/services/keychain.h"
#include "app/services/settings.h"
#include "ui/common/formatting.h"
#include "ui/session/profileitem.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QToolBar;
class QToolButton;

namespace mm {

class AccountWindows;
class AccountsPane;
class AlertDesk;
class CommandPalette;
class DiagnosticsPane;
class DrawingShelf;
class LockCover;
class LockScreen;
class ProfilePanel;
class ProfilesDialog;
class SessionPrompt;
class StatusBanner;
class StatusLine;
class Theme;
class TickerPane;
class EnvironmentBadge;
class Inspector;
class PaneDock;
class ProductPane;
class Workspace;
class WorkspaceMenus;
class WorkspaceSwitcher;
enum class EnvironmentKind;
enum class PaneKind;

/// The main window: toolbar, panes of the workspace that was open last, status bar. It connects
/// what the services tell to the panes that show it, and what the user asks for to the services;
/// panes know no service, but those about a product, which there may be several of. Panes are put
/// in their places when the window is shown first. The application makes it once, tells it the
/// environment, and shows it:
///
///     MainWindow window(services, settings, theme, clock);
///     window.setEnvironment(environment); // again whenever another one is chosen
///     connect(&client, &GatewayClient::budgetChanged, &window, &MainWindow::setBudget);
///     connect(&client, &GatewayClient::clockMeasured, &window,
///             [&] { window.setServerTime(serverClock.now()); });
///     window.show();
///
/// A session that expired is asked for in a panel at the top; a locked one hides everything until
/// the same person is back. Both sign in through SignInService; what concerns profiles and the
/// keychain the application is asked for.
///
/// Theme and price colours are applied and stored here; a chosen language is stored here and told
/// to the application, which owns the translators and the default locale. Products are loaded and
/// quotes started by the application.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `clock`: the one the quote service was given.
    MainWindow(ClientServices &services, Settings &settings, Theme &theme, const Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Badge and watchlists of another environment. The badge follows the session: SANDBOX (and
    /// whether it is its demo money) where every address is on this machine, else GUEST while
    /// signed out, DEMO or REAL by the customer.
    void setEnvironment(const Environment &environment);
    /// True once every row of the watchlist on screen has a price and none is stale.
    [[nodiscard]] bool isComplete() const;
    /// What the diagnostics pane says, secrets masked.
    [[nodiscard]] QString diagnostics();
    /// Whose calls the diagnostics tell of; null: nobody's. Must outlive this window.
    void setInspector(const Inspector *inspector) { m_inspector = inspector; }

    /// Where charts have their drawings; before the window is shown. Must outlive this window;
    /// null: nothing can be drawn.
    void setDrawings(DrawingShelf *drawings) { m_drawings = drawings; }

    /// What the profile button's menu and the dialog of profiles list.
    void setProfiles(const std::vector<ProfileItem> &profiles);
    /// Whether a locked session can be unlocked with what the keychain keeps.
    void setKeychainUnlockOffered(bool offered);

public slots:
    /// Something is wrong outside the session, as with a file of the program.
    void showProblem(const QString &sentence);
    /// Secrets are kept for this session only, and why: CredentialStore::unavailable().
    void tellKeychainTrouble(mm::KeychainStatus status);
    /// keychainUnlockRequested() did not come to a sign-in; what the gateway refuses is shown
    /// without it.
    void showKeychainUnlockProblem(mm::KeychainStatus status);
    /// What became of keeping what apiCredentialsChosen() told of.
    void showCredentialsKept(mm::KeychainStatus status);
    /// Calls left and calls allowed in the gateway's window; -1 unknown.
    void setBudget(int remaining, int limit);
    /// The gateway's time now, ms since 1970 UTC; the window counts on from it.
    void setServerTime(qint64 ms);
    void setVisible(bool visible) override;

signals:
    void signInRequested();
    void signOutRequested();
    void lockRequested();
    void keychainUnlockRequested();
    /// Another account, in a window of its own.
    void newProfileRequested();
    void profileChosen(const QString &id);
    void profileRemovalRequested(const QString &id); ///< confirmed already
    void settingsRequested();
    /// Keep these for the profile, and have it run on them from now on where `use`: the session
    /// does so already. Say with showCredentialsKept() what the keychain made of it.
    void apiCredentialsChosen(const mm::ApiCredentials &credentials, bool use);
    void supportDeskRequested();
    void inspectorRequested();
    void supportZipRequested();
    void sandboxPanelRequested();
    /// "en", "zh_CN", "zh_HK"; empty: the system's. Already stored.
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePanes();
    [[nodiscard]] ProductPane *makePane(PaneKind kind);
    void connectWorkspace();
    void chooseProduct(const ProductId &id);
    void showProduct(const ProductId &id);
    void openPalette();
    void chooseFirst(const std::vector<QuoteKey> &products);
    void makeMessageBar();
    void makeActions();
    void makeMenus();
    void makeSettingsMenu();
    void makeSessionActions();
    void makeTools();
    void makeToolBar();
    void makeLock();
    void connectServices();
    void connectPanes();
    void connectTicker();
    void showFavourites();
    void retranslate();
    void retranslateSettings();
    void retranslateSessionActions();
    void retranslateTools();
    void showMoreDiagnostics();
    void restorePlaces();
    void savePlaces();
    void makeAccountWindows();
    void makeKeyMessages(QWidget *room);
    void connectKeyMessages();
    void warnOfKeyEnd(int days);
    void showNotice(const MessageNotice &notice);
    void showSession();
    void showCustomer();
    void showProducts();
    void showQuoteStatus();
    void showProfiles();
    [[nodiscard]] QList<QWidget *> messageParts() const;
    void showMessageBar();
    void coverWhileLocked();
    void requestSignIn();
    void manageProfiles();
    void switchCompany();
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] EnvironmentKind kind() const;

    ClientServices &m_services;
    Session &m_session;
    ProfileService &m_profile;
    ProductService &m_products;
    QuoteService &m_quotes;
    Settings &m_settings;
    Theme &m_theme;
    const Clock &m_clock;
    Environment m_environment;
    Formatting m_formatting;

    StatusBanner *m_banner = nullptr;
    StatusBanner *m_passwordBanner = nullptr; ///< suggests a first password
    StatusBanner *m_keyBanner = nullptr; ///< the API key in use ends soon
    StatusBanner *m_noticeBanner = nullptr; ///< what the gateway or its support has to say
    StatusBanner *m_workspaceBanner = nullptr; ///< what became of a workspace
    StatusBanner *m_alertBanner = nullptr; ///< a price the user waits for was reached
    TickerPane *m_ticker = nullptr;
    ProfilePanel *m_profilePanel = nullptr;
    AccountsPane *m_accounts = nullptr;
    DiagnosticsPane *m_diagnostics = nullptr;
    AccountWindows *m_accountWindows = nullptr;
    StatusLine *m_statusLine = nullptr;
    Workspace *m_workspace = nullptr;
    WorkspaceSwitcher *m_switcher = nullptr;
    WorkspaceMenus *m_workspaceMenus = nullptr;
    AlertDesk *m_alerts = nullptr;
    CommandPalette *m_palette = nullptr;
    std::vector<PaneDock *> m_fixedPanes; ///< those there is one of
    struct Actions {
        QAction *signIn = nullptr, *signOut = nullptr, *quit = nullptr, *resetLayout = nullptr,
                *refreshProfile = nullptr, *security = nullptr, *connectedApplications = nullptr,
                *apiKeys = nullptr, *lock = nullptr, *switchCompany = nullptr,
                *newProfile = nullptr, *manageProfiles = nullptr, *settings = nullptr,
                *supportDesk = nullptr, *inspector = nullptr, *supportZip = nullptr,
                *sandboxPanel = nullptr, *palette = nullptr;
        QActionGroup *language = nullptr, *theme = nullptr, *prices = nullptr, *profiles = nullptr;
    } m_actions;
    struct Menus {
        QMenu *session = nullptr, *account = nullptr, *view = nullptr, *tools = nullptr,
              *settings = nullptr, *language = nullptr, *theme = nullptr, *prices = nullptr,
              *profile = nullptr, *profiles = nullptr;
    } m_menus;
    QToolBar *m_toolBar = nullptr;
    QToolButton *m_profileButton = nullptr, *m_settingsButton = nullptr, *m_searchButton = nullptr;
    QToolBar *m_messageBar = nullptr; ///< room for m_banner and m_prompt below the toolbar
    SessionPrompt *m_prompt = nullptr;
    LockScreen *m_lockScreen = nullptr;
    LockCover *m_cover = nullptr;
    QPointer<ProfilesDialog> m_profilesDialog;
    std::vector<ProfileItem> m_profiles;
    bool m_bannerIsOfSession = false; ///< goes with the end of the session it tells of
    bool m_switchingCompany = false;
    EnvironmentBadge *m_badge = nullptr;
    const Inspector *m_inspector = nullptr;
    DrawingShelf *m_drawings = nullptr;
};

} // namespace mm
