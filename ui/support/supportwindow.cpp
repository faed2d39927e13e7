// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportwindow.h"

#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/support/customerspane.h"
#include "ui/support/eventspane.h"
#include "ui/support/referencepane.h"
#include "ui/support/supportaudit.h"
#include "ui/support/supportheader.h"
#include "ui/support/supportprompt.h"
#include "ui/support/supportsigninform.h"
#include "ui/support/supportsigninpage.h"
#include "ui/support/supporttabs.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using State = SupportSession::State;

namespace {

const QString placesKey = u"support"_s;
constexpr QSize firstSize{1180, 760};

} // namespace

class SupportWindow::Private
{
    Q_DECLARE_TR_FUNCTIONS(mm::SupportWindow)
public:
    Private(SupportWindow &owner, SupportServices &all, Settings &kept, const Theme &look,
            const Clock &time);

    void makeDesk(const Clock &clock);
    void makeActions();
    void connectForms();
    void follow(State state);
    void restorePlaces();
    void savePlaces();
    void retranslateUi();
    [[nodiscard]] QAction *action(const char *name, const QKeySequence &keys);

    SupportWindow &window;
    SupportServices &services;
    Settings &settings;
    const Theme &theme;
    Formatting formatting;
    SupportAudit audit;
    StatusBanner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    SupportSignInPage *signInPage = nullptr;
    QWidget *desk = nullptr;
    SupportHeader *header = nullptr;
    SupportPrompt *prompt = nullptr;
    SupportTabs *tabs = nullptr;
    CustomersPane *customers = nullptr;
    EventsPane *events = nullptr;
    ReferencePane *reference = nullptr;
    QMenu *menu = nullptr;
    struct {
        QAction *search, *refresh, *closeTab, *reopen, *next, *previous, *inspector, *signOut,
            *close;
    } act{};
    qint64 companyId = 0; ///< whose customers the tabs are
};

SupportWindow::Private::Private(SupportWindow &owner, SupportServices &all, Settings &kept,
                                const Theme &look, const Clock &time) :
    window(owner),
    services(all), settings(kept), theme(look), formatting(QLocale()),
    audit(all.audit, all.session), banner(new StatusBanner(look, &owner)),
    stack(new QStackedWidget(&owner)), signInPage(new SupportSignInPage(all.session, look, &owner)),
    desk(new QWidget(&owner))
{
    banner->setObjectName(u"supportBanner"_s);
    auto *central = new QWidget(&owner);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner);
    column->addWidget(stack, 1);
    owner.setCentralWidget(central);
    makeDesk(time);
    stack->addWidget(signInPage);
    stack->addWidget(desk);
}

void SupportWindow::Private::makeDesk(const Clock &clock)
{
    header = new SupportHeader(services.session, theme, desk);
    prompt = new SupportPrompt(services.session, theme, desk);
    tabs = new SupportTabs(services, audit, settings, theme, formatting, desk);
    customers = new CustomersPane(services, audit, settings, theme, formatting, tabs);
    events =
        new EventsPane(services.events, services.audit, settings, theme, formatting, clock, tabs);
    reference = new ReferencePane(services.reference, theme, formatting, tabs);
    tabs->addFixed(customers);
    tabs->addFixed(events);
    tabs->addFixed(reference);
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(prompt);
    column->addWidget(tabs, 1);
}

QAction *SupportWindow::Private::action(const char *name, const QKeySequence &keys)
{
    auto *made = new QAction(&window);
    made->setObjectName(QLatin1StringView(name).toString());
    made->setShortcut(keys);
    menu->addAction(made);
    return made;
}

void SupportWindow::Private::makeActions()
{
    menu = window.menuBar()->addMenu(QString());
    act.search = action("deskSearch", QKeySequence::Find);
    act.refresh = action("deskRefresh", QKeySequence(Qt::Key_F5));
    menu->addSeparator();
    act.next = action("deskNextTab", QKeySequence(Qt::CTRL | Qt::Key_Tab));
    act.previous = action("deskPreviousTab", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    act.closeTab = action("deskCloseTab", QKeySequence(Qt::CTRL | Qt::Key_W));
    act.reopen = action("deskReopenTab", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    act.inspector = action("deskInspector", {});
    menu->addSeparator();
    act.signOut = action("deskSignOut", {});
    act.close = action("deskClose", {});
    connect(act.search, &QAction::triggered, &window, [this] {
        tabs->setCurrentWidget(customers);
        customers->focusSearch();
    });
    connect(act.refresh, &QAction::triggered, &window, [this] {
        if (tabs->currentWidget() == customers)
            customers->refresh();
        else
            tabs->refreshCustomer();
    });
    connect(act.next, &QAction::triggered, tabs, [this] { tabs->step(1); });
    connect(act.previous, &QAction::triggered, tabs, [this] { tabs->step(-1); });
    connect(act.closeTab, &QAction::triggered, tabs,
            [this] { tabs->closeTab(tabs->currentIndex()); });
    connect(act.reopen, &QAction::triggered, tabs, &SupportTabs::reopen);
    connect(act.inspector, &QAction::triggered, &window, &SupportWindow::inspectorRequested);
    connect(act.signOut, &QAction::triggered, &window, &SupportWindow::signOutRequested);
    connect(act.close, &QAction::triggered, &window, &QWidget::close);
    const auto enable = [this] {
        act.closeTab->setEnabled(tabs->isClosable(tabs->currentIndex()));
        act.reopen->setEnabled(tabs->canReopen());
    };
    connect(tabs, &QTabWidget::currentChanged, &window, enable);
    connect(tabs, &SupportTabs::closedChanged, &window, enable);
    enable();
}

void SupportWindow::Private::connectForms()
{
    for (SupportSignInForm *form : {signInPage->form(), prompt->form()}) {
        connect(form, &SupportSignInForm::signInRequested, &window,
                [this](const QString &appId, const Secret &secret, bool keep) {
                    banner->clear();
                    emit window.signInRequested(appId, secret, keep);
                });
    }
    connect(header, &SupportHeader::signOutRequested, &window, &SupportWindow::signOutRequested);
    connect(customers, &CustomersPane::customerChosen, tabs, &SupportTabs::open);
    connect(events, &EventsPane::customerWanted, &window, &SupportWindow::openCustomer);
    connect(events, &EventsPane::groupChosen, &window, &SupportWindow::eventGroupChosen);
    connect(&services.session, &SupportSession::stateChanged, &window,
            [this](State state) { follow(state); });
}

void SupportWindow::Private::follow(State state)
{
    if (state == State::SignedIn) {
        if (companyId != services.session.company().id) {
            tabs->forgetAll();
            customers->maskPersonal();
        }
        companyId = services.session.company().id;
        services.reference.want(SupportReference::Kind::Groups);
    } else if (state == State::SignedOut) {
        tabs->forgetAll();
        customers->maskPersonal();
        companyId = 0;
    }
    const bool onDesk = companyId != 0;
    const bool arrives = onDesk && stack->currentWidget() != desk;
    stack->setCurrentWidget(onDesk ? desk : static_cast<QWidget *>(signInPage));
    for (QAction *one : {act.search, act.refresh, act.next, act.previous, act.signOut})
        one->setEnabled(onDesk);
    act.closeTab->setEnabled(onDesk && tabs->isClosable(tabs->currentIndex()));
    act.reopen->setEnabled(onDesk && tabs->canReopen());
    if (arrives) {
        tabs->setCurrentWidget(customers);
        customers->focusSearch();
    } else if (state == State::SignedOut) {
        signInPage->form()->focusFirstEmpty();
    }
    retranslateUi();
}

void SupportWindow::Private::restorePlaces()
{
    const QByteArray geometry = settings.windowGeometry(placesKey);
    bool visible = !geometry.isEmpty() && window.restoreGeometry(geometry);
    if (visible) {
        // A screen may have gone since: the title bar must be within reach.
        visible = std::ranges::any_of(QGuiApplication::screens(), [this](const QScreen *screen) {
            const QRect seen = screen->availableGeometry() & window.geometry();
            return seen.width() >= 100 && seen.height() >= 100;
        });
    }
    if (!visible)
        resizeWithinScreen(window, firstSize);
}

void SupportWindow::Private::savePlaces()
{
    settings.setWindowGeometry(placesKey, window.saveGeometry());
    customers->saveColumns();
}

void SupportWindow::Private::retranslateUi()
{
    const QString company = companyId ? services.session.company().name : QString();
    const QString environment = services.session.environment().name;
    window.setWindowTitle(
        company.isEmpty() ? tr("Support desk (%1) – MultiMarkets").arg(environment)
                          : tr("%1 – Support desk (%2) – MultiMarkets").arg(company, environment));
    menu->setTitle(tr("&Desk"));
    act.search->setText(tr("&Search customers"));
    act.refresh->setText(tr("&Refresh"));
    act.next->setText(tr("&Next tab"));
    act.previous->setText(tr("&Previous tab"));
    act.closeTab->setText(tr("&Close tab"));
    act.reopen->setText(tr("Reopen closed &tab"));
    act.inspector->setText(tr("&Inspector…"));
    act.signOut->setText(tr("Sign &out"));
    act.close->setText(tr("Close &window"));
    tabs->setTabText(tabs->indexOf(customers), tr("Customers"));
    tabs->setTabText(tabs->indexOf(events), tr("Events"));
    tabs->setTabText(tabs->indexOf(reference), tr("Reference"));
    tabs->setAccessibleName(tr("Support desk"));
    tabs->tabBar()->setAccessibleName(tr("Support desk"));
}

SupportWindow::SupportWindow(SupportServices &services, Settings &settings, const Theme &theme,
                             const Clock &clock, QWidget *parent) :
    QMainWindow(parent),
    d(std::make_unique<Private>(*this, services, settings, theme, clock))
{
    setObjectName(u"supportWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    d->makeActions();
    d->connectForms();
    d->restorePlaces();
    d->follow(services.session.state());
}

// Parts go while what they refer to is still there, and nothing is told of their going.
SupportWindow::~SupportWindow()
{
    d->services.session.disconnect(this);
    d->tabs->disconnect(this);
    delete takeCentralWidget();
}

void SupportWindow::setAppId(const QString &appId, bool secretKept)
{
    d->signInPage->form()->setAppId(appId, secretKept);
    d->prompt->form()->setAppId(appId, secretKept);
    if (d->stack->currentWidget() == d->signInPage)
        d->signInPage->form()->focusFirstEmpty();
}

void SupportWindow::setEventGroup(const QString &group)
{
    d->events->setGroup(group);
}

void SupportWindow::showProblem(const QString &sentence)
{
    d->banner->showMessage(StatusBanner::Tone::Warning, sentence);
}

void SupportWindow::openCustomer(const QString &customerNo)
{
    if (d->companyId == 0 || customerNo.isEmpty())
        return;
    const CustomerList &list = d->services.customers.list();
    const int row = list.find(customerNo);
    CustomerSummary customer;
    if (row >= 0)
        customer = list.at(row);
    else
        customer.customerNo = customerNo;
    d->tabs->open(customer);
}

void SupportWindow::closeEvent(QCloseEvent *event)
{
    d->savePlaces();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void SupportWindow::changeEvent(QEvent *event)
{
    // Before the panes, which read the formats anew when they are told of the language.
    if (event->type() == QEvent::LanguageChange && d) {
        d->formatting = Formatting(QLocale());
        d->retranslateUi();
    }
    QMainWindow::changeEvent(event);
}

} // namespace mm
