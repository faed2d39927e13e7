// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/mainwindow.h"

#include "ui/account/accountspane.h"
#include "ui/account/accountwindows.h"
#include "ui/account/profilepanel.h"
#include "ui/alerts/alertdesk.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/diagnostics/diagnosticspane.h"
#include "ui/environmentbadge.h"
#include "ui/market/tickerpane.h"
#include "ui/session/lockcover.h"
#include "ui/session/sessionprompt.h"
#include "ui/statusline.h"
#include "ui/workspace/screens.h"
#include "ui/workspace/workspace.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHideEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString placesKey = u"main"_s;
constexpr QSize firstSize{1280, 800};

/// Room in a toolbar that is as high as what is in it needs at its width: a toolbar asks for no
/// height by width, and texts that wrap claim too much without one.
class MessageRoom : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return fitted(QWidget::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return fitted(QWidget::minimumSizeHint());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        if (event->oldSize().width() != width())
            updateGeometry();
    }

private:
    [[nodiscard]] QSize fitted(QSize hint) const
    {
        // Before it is laid out it has no width to speak of; a height for that would stay with the
        // window, which grows by what is asked for and never shrinks.
        const int wide = std::max(width(), window()->width() / 2);
        if (layout()->hasHeightForWidth())
            hint.setHeight(layout()->totalHeightForWidth(wide));
        return hint;
    }
};

} // namespace

MainWindow::MainWindow(ClientServices &services, Settings &settings, Theme &theme,
                       const Clock &clock, QWidget *parent) :
    QMainWindow(parent),
    m_services(services), m_session(services.session), m_profile(services.profile),
    m_products(services.products), m_quotes(services.quotes), m_settings(settings), m_theme(theme),
    m_clock(clock), m_formatting(QLocale())
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_statusLine = new StatusLine(theme, m_formatting, clock, this);
    statusBar()->addWidget(m_statusLine, 1);
    makePanes();
    makeActions();
    makeMenus();
    makeToolBar();
    makeMessageBar();
    makeAccountWindows();
    makeLock();
    connectServices();
    connectPanes();
    connectWorkspace();
    retranslate();
    showProfiles();
    restorePlaces();
    showSession();
    showProducts();
    showQuoteStatus();
}

MainWindow::~MainWindow()
{
    m_quotes.disconnect(m_ticker); // which tells of what ends with the ticker
}

// A toolbar of its own gives the banner the window's whole width above all docks.
void MainWindow::makeMessageBar()
{
    addToolBarBreak();
    m_messageBar = addToolBar(QString());
    m_messageBar->setObjectName(u"messageBar"_s);
    m_messageBar->setMovable(false);
    // The toolbar hides what it has no room for yet: that may not be the banner itself.
    auto *room = new MessageRoom(m_messageBar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_banner = new StatusBanner(m_theme, room);
    m_banner->setObjectName(u"mainBanner"_s);
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    m_passwordBanner = new StatusBanner(m_theme, room);
    m_passwordBanner->setObjectName(u"passwordSuggestion"_s);
    layout->addWidget(m_passwordBanner);
    makeKeyMessages(room);
    m_workspaceBanner = new StatusBanner(m_theme, room);
    m_workspaceBanner->setObjectName(u"workspaceBanner"_s);
    layout->addWidget(m_workspaceBanner);
    m_alertBanner = m_alerts->makeBanner(room);
    layout->addWidget(m_alertBanner);
    m_prompt = new SessionPrompt(m_services, m_theme, room);
    layout->addWidget(m_prompt);
    m_messageBar->addWidget(room);
    m_messageBar->hide();
    for (QWidget *part : messageParts()) {
        part->hide();
        part->installEventFilter(this);
    }
    connect(m_banner, &StatusBanner::actionTriggered, this, &MainWindow::requestSignIn);
    connect(m_prompt, &SessionPrompt::somebodyElseRequested, this,
            &MainWindow::newProfileRequested);
    connect(m_prompt, &SessionPrompt::dismissed, this, [this] {
        m_bannerIsOfSession = true;
        m_banner->showError(m_session.endReason(), tr("Sign in…"));
    });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool change =
        event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (change)
        showMessageBar();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::makeAccountWindows()
{
    m_accountWindows = new AccountWindows(m_services, m_theme, m_formatting, this);
    connectKeyMessages();
    connect(m_accountWindows, &AccountWindows::signInRequested, this, [this] {
        requestSignIn();
        activateWindow(); // it is asked for here
    });
    connect(m_accountWindows, &AccountWindows::identitiesChanged, m_profilePanel,
            &ProfilePanel::showIdentities);
    connect(m_profilePanel, &ProfilePanel::securityRequested, this,
            [this] { m_accountWindows->openSecurity(); });
    connect(m_actions.security, &QAction::triggered, this,
            [this] { m_accountWindows->openSecurity(); });
    connect(m_actions.connectedApplications, &QAction::triggered, m_accountWindows,
            &AccountWindows::openConnectedApplications);
    connect(&m_services.signIn, &SignInService::passwordSuggested, this, [this] {
        m_passwordBanner->showMessage(StatusBanner::Tone::Information,
                                      tr("Your account has no password yet. With one you can sign "
                                         "in without a code or another company's page."),
                                      tr("Set a password…"));
    });
    connect(m_passwordBanner, &StatusBanner::actionTriggered, this, [this] {
        m_passwordBanner->clear();
        m_accountWindows->openSecurity();
    });
}

void MainWindow::connectServices()
{
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showSession);
    connect(&m_session, &Session::customerChanged, this, &MainWindow::showCustomer);
    connect(&m_session, &Session::accountsChanged, this, &MainWindow::showCustomer);
    connect(&m_profile, &ProfileService::refreshingChanged, m_profilePanel,
            &ProfilePanel::showRefreshing);
    connect(&m_profile, &ProfileService::failed, this, [this](const GatewayError &error) {
        // The end of the session is said above everything, with what to do.
        if (error.kind != ErrorKind::SessionEnded)
            m_profilePanel->showError(error);
    });
    connect(&m_products, &ProductService::changed, this, &MainWindow::showProducts);
    connect(&m_quotes, &QuoteService::statusChanged, this, &MainWindow::showQuoteStatus);
}

void MainWindow::connectPanes()
{
    connectTicker();
    connect(m_profilePanel, &ProfilePanel::refreshRequested, &m_profile, &ProfileService::refresh);
    connect(m_profilePanel, &ProfilePanel::signInRequested, this, &MainWindow::requestSignIn);
    connect(m_accounts, &AccountsPane::signInRequested, this, &MainWindow::requestSignIn);
    connect(&m_quotes, &QuoteService::pushesLost, m_diagnostics, &DiagnosticsPane::countLost);
    connect(m_diagnostics, &DiagnosticsPane::refreshRequested, this, [this] {
        m_diagnostics->showQuotes(m_quotes);
        m_diagnostics->showDepth(m_services.depth.status(), m_services.depth.counters());
        m_diagnostics->showCandles(m_services.candles.status(), m_services.candles.counters());
        showMoreDiagnostics();
    });
}

void MainWindow::setEnvironment(const Environment &environment)
{
    const bool isOther = !m_environment.name.isEmpty() && m_environment.name != environment.name;
    m_environment = environment;
    if (isOther) { // whose numbers mean other products there, drawn on by other lines
        m_workspace->forgetProducts();
        m_alerts->setProduct({});
    }
    m_ticker->setEnvironment(environment.name);
    m_alerts->setEnvironment(environment.name);
    showFavourites();
    m_diagnostics->showEnvironment(environment.name);
    showSession();
    showProducts();
    showQuoteStatus();
}

bool MainWindow::isComplete() const
{
    return m_ticker->isComplete();
}

void MainWindow::setBudget(int remaining, int limit)
{
    m_statusLine->setBudget(remaining, limit);
}

void MainWindow::setServerTime(qint64 ms)
{
    m_statusLine->setServerTime(ms);
}

bool MainWindow::isDemo() const
{
    // Whatever does not say that it is a demo is real money.
    const Customer &customer = m_session.customer();
    return customer.type == CustomerType::Demo || customer.companyType == "demo"_L1;
}

EnvironmentKind MainWindow::kind() const
{
    const bool known = m_session.settledState() != Session::State::SignedOut;
    if (m_environment.isLoopback())
        return known && isDemo() ? EnvironmentKind::SandboxDemo : EnvironmentKind::Sandbox;
    if (!known || m_session.customer().type == CustomerType::Guest)
        return EnvironmentKind::Guest;
    return isDemo() ? EnvironmentKind::Demo : EnvironmentKind::Real;
}

void MainWindow::showSession()
{
    const Session::State state = m_session.state();
    const bool signedIn = state == Session::State::SignedIn;
    const bool expired = m_session.settledState() == Session::State::Expired;
    m_actions.signIn->setVisible(!signedIn);
    m_actions.signIn->setEnabled(state != Session::State::SigningIn);
    m_actions.signOut->setVisible(signedIn || expired);
    m_actions.refreshProfile->setEnabled(signedIn);
    const bool passworded = signedIn && !m_session.signsWithApiKey();
    m_actions.security->setEnabled(passworded);
    m_actions.connectedApplications->setEnabled(passworded);
    m_actions.apiKeys->setEnabled(signedIn);
    m_actions.lock->setEnabled(signedIn || expired);
    m_actions.switchCompany->setEnabled(passworded && !m_switchingCompany);
    if (state == Session::State::SignedOut)
        for (StatusBanner *banner : {m_passwordBanner, m_keyBanner, m_noticeBanner})
            banner->clear();
    if (m_bannerIsOfSession && !expired) {
        m_bannerIsOfSession = false;
        m_banner->clear();
    }
    if (state == Session::State::SignedOut) {
        m_profilePanel->showGuest();
        m_accounts->showGuest();
    } else if (m_session.settledState() == Session::State::SignedOut) {
        m_profilePanel->showSigningIn();
        m_accounts->showSigningIn();
    }
    coverWhileLocked();
    showCustomer();
}

void MainWindow::showCustomer()
{
    const Session::State state = m_session.state();
    if (state == Session::State::SignedIn || state == Session::State::Expired) {
        m_profilePanel->showCustomer(m_session.customer());
        m_accounts->showAccounts(m_session.accounts());
    }
    m_badge->show(kind(), m_environment.name);
    m_statusLine->showEnvironment(kind(), m_environment.name);
    retranslate();
}

void MainWindow::showProducts()
{
    m_ticker->showProducts(m_products.state(), m_products.symbols(), m_products.error());
}

void MainWindow::showQuoteStatus()
{
    const QuoteService::Status &status = m_quotes.status();
    m_ticker->showConnection(status, status.linesOnline > 0); // the rest by its own lines
    m_statusLine->showConnection(m_quotes.status());
    m_diagnostics->showConnection(m_quotes.status());
}

void MainWindow::restorePlaces()
{
    const QByteArray geometry = m_settings.windowGeometry(placesKey);
    if (!geometry.isEmpty() && restoreGeometry(geometry)) {
        bringWithinReach(*this); // a screen may have gone since
        return;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    // The frame is not known before the window is shown.
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    resize(firstSize.boundedTo(room.size() - QSize(0, titleBar)));
    move(room.center() - QRect(QPoint(), size() + QSize(0, titleBar)).center());
}

// The panes come with the first time it is seen: a sign-in window has no need of them.
void MainWindow::setVisible(bool visible)
{
    if (visible)
        m_switcher->start();
    QMainWindow::setVisible(visible);
}

void MainWindow::savePlaces()
{
    m_settings.setWindowGeometry(placesKey, saveGeometry());
    m_switcher->save();
    m_ticker->saveColumns();
    m_accounts->saveColumns();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    // Minimised is no end; closed and signed out are. While locked no place is seen as it is.
    if (!event->spontaneous() && !m_cover->isCovered())
        savePlaces();
    QMainWindow::hideEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Before the panes, which read the formats anew when they are told of the language.
    if (event->type() == QEvent::LanguageChange) {
        m_formatting = Formatting(QLocale());
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

} // namespace mm
