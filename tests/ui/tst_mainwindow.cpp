// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "app/services/keyexpirywatch.h"
#include "app/services/workspacestore.h"
#include "tests/support/flowclient.h"
#include "tests/support/samples.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"
#include "ui/chart/chartpane.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/depth/depthpane.h"
#include "ui/mainwindow.h"
#include "ui/market/detailspane.h"
#include "ui/market/tickermodel.h"
#include "ui/market/tickerpane.h"
#include "ui/palette/commandpalette.h"
#include "ui/statusline.h"
#include "ui/workspace/panedock.h"
#include "ui/workspace/paneroom.h"
#include "ui/workspace/workspace.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Environment environment(const QString &host)
{
    Environment environment;
    environment.name = u"TEST"_s;
    environment.companyId = 1;
    for (QUrl Environment::*http :
         {&Environment::clientApi, &Environment::openApi, &Environment::auth2Api,
          &Environment::managerApi, &Environment::webClient})
        environment.*http = QUrl(u"https://%1/api"_s.arg(host));
    for (QUrl Environment::*socket :
         {&Environment::quoteSocket, &Environment::messageSocket, &Environment::managerSocket})
        environment.*socket = QUrl(u"wss://%1/ws"_s.arg(host));
    return environment;
}

/// Chinese for the one text the test looks at.
class OneWordTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(source, "Accounts") == 0 ? u"账户"_s : QString();
    }
};

} // namespace

/// The window with services that have no gateway: what they would tell is told by hand.
class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        QTemporaryDir directory;
        Settings settings{directory.path()};
        Theme theme;
        TestClock clock;
        ClientServices services{environment(u"gateway.invalid"_s), clock};
        std::unique_ptr<MainWindow> window;

        Fixture() { open(); }
        void open()
        {
            window = std::make_unique<MainWindow>(services, settings, theme, clock);
            window->setEnvironment(environment(u"gateway.invalid"_s));
            window->show();
        }
        template <typename T>
        [[nodiscard]] T *find(const char *name) const
        {
            T *found = window->findChild<T *>(QLatin1StringView(name).toString());
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        void signIn(Customer customer)
        {
            services.session.beginSignIn();
            services.session.signedIn(std::move(customer), Secret("token"), Secret("again"));
        }
        [[nodiscard]] static Customer customer()
        {
            Customer customer;
            customer.id = 1176;
            customer.customerNo = u"86001175"_s;
            customer.name = u"Ada & Co"_s;
            customer.type = CustomerType::Real;
            Account account;
            account.accountId = 1031717;
            account.tradeType = TradeType::Spot;
            account.currency = u"USDT"_s;
            account.digits = 4;
            account.balance = Decimal::parse(u"2904321.4696");
            customer.accounts = {account};
            return customer;
        }
        [[nodiscard]] QString badge() const { return find<QLabel>("environmentBadge")->text(); }
        [[nodiscard]] QString balance() const
        {
            return find<QTableView>("accountsTable")->model()->index(0, 3).data().toString();
        }
    };

    /// The window with services that have one.
    struct OnSandbox {
        SandboxFixture sandbox{SandboxOptions{.rate = 500}};
        FlowClient client{sandbox.environment()};
        QTemporaryDir directory;
        Settings settings{directory.path()};
        Theme theme;
        MainWindow window{client.services, settings, theme, client.services.serverClock.local()};

        OnSandbox() { window.setEnvironment(sandbox.environment()); }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anApiKeyOpensNoSecurity()
    {
        Fixture f;
        f.signIn(Fixture::customer());
        const auto enabled = [&f](const char *action) {
            return f.find<QAction>(action)->isEnabled();
        };
        for (const char *action : {"security", "connectedApplications", "switchCompany", "apiKeys"})
            QVERIFY2(enabled(action), action);
        f.services.session.signedInWithKey(Fixture::customer(),
                                           {Secret("0123456789abcdef"), Secret("secret")});
        for (const char *action : {"security", "connectedApplications", "switchCompany"}) {
            QVERIFY2(!enabled(action), action);
            QVERIFY(f.find<QAction>(action)->statusTip().contains(u"password"_s));
        }
        QVERIFY(enabled("apiKeys"));
        f.services.session.expire({.kind = ErrorKind::ApiKeyRefused, .code = u"00012006"_s});
        f.signIn(Fixture::customer());
        QVERIFY(enabled("security") && f.find<QAction>("security")->statusTip().isEmpty());
    }

    void warnsBeforeTheKeyEnds()
    {
        Fixture f;
        f.signIn(Fixture::customer());
        auto *banner = f.find<StatusBanner>("apiKeyExpiry");
        emit f.window->findChild<KeyExpiryWatch *>()->endsSoon(9);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().startsWith(u"The API key this profile runs on ends in 9 day"_s));
        emit banner->actionTriggered();
        QVERIFY(!banner->isVisible());
        QVERIFY(f.find<QWidget>("apiKeysDialog")->isVisible());
    }

    void whatSupportSaysPopsUp()
    {
        Fixture f;
        f.signIn(Fixture::customer());
        auto *banner = f.find<StatusBanner>("notice");
        const auto say = [&f](const QString &title, const QString &text, bool popsUp) {
            MessageNotice notice;
            notice.title = title;
            notice.text = text;
            notice.popsUp = popsUp;
            emit f.services.messages.noticeReceived(notice);
        };
        say(u"Quiet"_s, u"Not for the screen"_s, false);
        QVERIFY(!banner->isVisible());
        say(u"<b>Hello</b>"_s, u"We closed your ticket."_s, true);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"<b>Hello</b>: We closed your ticket."_s);
        for (const QLabel *label : banner->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        say({}, u"And another."_s, true); // the one before has not been closed
        QCOMPARE(banner->text(), u"And another.\n<b>Hello</b>: We closed your ticket."_s);
        say({}, QString(100'000, u'x'), true);
        QVERIFY(banner->text().size() < 2'000);
        f.services.session.signOut();
        QVERIFY(!banner->isVisible()); // it was somebody's
    }

    void theBadgeFollowsTheMoney()
    {
        Fixture f;
        QCOMPARE(f.badge(), u"GUEST"_s);
        f.signIn(Fixture::customer());
        QCOMPARE(f.badge(), u"REAL"_s);
        Customer demo = Fixture::customer();
        demo.type = CustomerType::Demo;
        f.services.session.setCustomer(demo);
        QCOMPARE(f.badge(), u"DEMO"_s);
        demo.type = CustomerType::Real;
        demo.companyType = u"demo"_s;
        f.services.session.setCustomer(demo);
        QCOMPARE(f.badge(), u"DEMO"_s);
        demo.type.reset(); // says nothing: rather real
        demo.companyType.clear();
        f.services.session.setCustomer(demo);
        QCOMPARE(f.badge(), u"REAL"_s);
        f.window->setEnvironment(environment(u"127.0.0.1"_s));
        QCOMPARE(f.badge(), u"SANDBOX"_s);
        QCOMPARE(f.find<QLabel>("statusBadge")->text(), u"SANDBOX"_s);
        demo.type = CustomerType::Demo;
        f.services.session.setCustomer(demo);
        QCOMPARE(f.badge(), u"SANDBOX · DEMO"_s);
    }

    void realMoneyIsFramedInRed()
    {
        Fixture f;
        const auto frame = [&f] {
            auto *badge = f.find<QLabel>("environmentBadge");
            return badge->grab().toImage().pixelColor(badge->width() / 2, 1);
        };
        const QColor error = f.theme.colours().error;
        QVERIFY(frame() != error);
        f.signIn(Fixture::customer());
        QCOMPARE(frame(), error);
    }

    void signedInTheCustomerIsOnScreen()
    {
        Fixture f;
        QCOMPARE(f.find<QToolButton>("profileButton")->text(), u"Sign in"_s);
        f.signIn(Fixture::customer());
        QCOMPARE(f.find<QToolButton>("profileButton")->text(), u"Ada && Co"_s);
        QCOMPARE(f.find<QLabel>("profile.customerNo")->text(), u"86001175"_s);
        QVERIFY(f.find<QLabel>("profile.customerNo")->isVisible());
        QCOMPARE(f.balance(), u"2,904,321.4696"_s);
        QVERIFY(f.find<QAction>("signOut")->isVisible());
        QVERIFY(!f.find<QAction>("signIn")->isVisible());

        QSignalSpy out(f.window.get(), &MainWindow::signOutRequested);
        f.find<QAction>("signOut")->trigger();
        QCOMPARE(out.count(), 1);
        f.services.session.signOut();
        QVERIFY(!f.find<QLabel>("profile.customerNo")->isVisible());
        QCOMPARE(f.find<QLabel>("profile.customerNo")->text(), u"–"_s);
        QCOMPARE(f.find<QTableView>("accountsTable")->model()->rowCount(), 0);
        QCOMPARE(f.badge(), u"GUEST"_s);
    }

    void anExpiredSessionKeepsThePlaceAndAsksToSignIn()
    {
        Fixture f;
        f.signIn(Fixture::customer());
        GatewayError reason;
        reason.kind = ErrorKind::SessionEnded;
        reason.trace = "trace-9";
        f.services.session.expire(reason);
        auto *prompt = f.find<QWidget>("sessionPrompt");
        QVERIFY(prompt->isVisible());
        QVERIFY(prompt->findChild<QLabel *>(u"promptTrace"_s)->text().contains(u"trace-9"_s));
        QVERIFY(f.find<QLabel>("profile.customerNo")->isVisible());
        QCOMPARE(f.balance(), u"2,904,321.4696"_s);
        QSignalSpy in(f.window.get(), &MainWindow::signInRequested);
        prompt->findChild<QPushButton *>(u"promptNotNow"_s)->click();
        auto *banner = f.find<QWidget>("mainBanner");
        QVERIFY(banner->isVisible() && !prompt->isVisible());
        QVERIFY(banner->findChild<QLabel *>(u"bannerTrace"_s)->text().contains(u"trace-9"_s));
        banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QVERIFY(!banner->isVisible() && prompt->isVisible());
        QCOMPARE(in.count(), 0); // asked in place
        f.signIn(Fixture::customer());
        QVERIFY(!banner->isVisible() && !prompt->isVisible());
    }

    void guestsAreAskedToSignIn()
    {
        Fixture f;
        QSignalSpy in(f.window.get(), &MainWindow::signInRequested);
        f.find<QToolButton>("profileButton")->click();
        f.find<QAction>("signIn")->trigger();
        const auto actions = f.window->findChildren<QPushButton *>(u"stateAction"_s);
        int shown = 0;
        for (QPushButton *action : actions) {
            if (action->isVisible() && action->text() == u"Sign in…"_s) {
                action->click();
                ++shown;
            }
        }
        QCOMPARE(shown, 2); // profile and accounts
        QCOMPARE(in.count(), 4);
    }

    void docksRememberTheirPlaces()
    {
        Fixture f;
        QVERIFY(f.find<QDockWidget>("profileDock")->isVisible());
        QVERIFY(!f.find<QDockWidget>("diagnosticsDock")->isVisible());
        f.find<QDockWidget>("profileDock")->toggleViewAction()->trigger();
        f.find<QDockWidget>("diagnosticsDock")->toggleViewAction()->trigger();
        f.window->resize(900, 700);
        f.window->close();

        f.open();
        QVERIFY(!f.find<QDockWidget>("profileDock")->isVisible());
        QVERIFY(!f.find<QDockWidget>("diagnosticsDock")->isHidden());
        QCOMPARE(f.window->size(), QSize(900, 700));
        f.find<QAction>("resetLayout")->trigger();
        QVERIFY(f.find<QDockWidget>("profileDock")->isVisible());
        QVERIFY(f.find<QDockWidget>("diagnosticsDock")->isHidden());
    }

    void panesComeWithTheFirstSight()
    {
        Fixture f;
        MainWindow hidden(f.services, f.settings, f.theme, f.clock);
        QVERIFY(hidden.findChildren<ProductPane *>().isEmpty());
        for (const QDockWidget *dock : hidden.findChildren<QDockWidget *>())
            QVERIFY(dock->isHidden());
        QTRY_VERIFY(f.window->findChild<ChartPane *>());
        QVERIFY(!f.window->findChild<DetailsPane *>()); // it lies behind the trades
    }

    void theTickerMovesThePanes()
    {
        Fixture f;
        QTRY_VERIFY(f.window->findChild<ChartPane *>() && f.window->findChild<DepthPane *>());
        auto *ticker = f.window->findChild<TickerPane *>();
        const ProductId first{.symbolId = 3, .tradeType = 1}, second{.symbolId = 4, .tradeType = 1};
        emit ticker->wantedChanged({{.product = first, .tradeMode = 1}});
        QCOMPARE(f.window->findChild<ChartPane *>()->product(), first); // rather than nothing
        emit ticker->productChosen(second);
        QCOMPARE(f.window->findChild<ChartPane *>()->product(), second);
        QCOMPARE(f.window->findChild<DepthPane *>()->product(), second);
        emit ticker->wantedChanged({{.product = first, .tradeMode = 1}}); // another list
        QCOMPARE(f.window->findChild<ChartPane *>()->product(), second);
        f.window->close();
        f.open();
        QTRY_VERIFY(f.window->findChild<ChartPane *>());
        QCOMPARE(f.window->findChild<ChartPane *>()->product(), second);
    }

    void newRowsOfALostLineAreLost()
    {
        OnSandbox f;
        QVERIFY(f.client.loadProducts());
        f.window.show();
        QuoteService &quotes = f.client.services.quotes;
        quotes.start();
        const std::vector<QuoteKey> products = f.client.firstProducts(101);
        QCOMPARE(products.size(), 101U);
        const QObject others;
        quotes.want(&others, {products.begin(), products.end() - 1});
        QTRY_VERIFY(quotes.isLive());
        f.sandbox.setFaults(*Json::parse(R"([{"do":"refuseSocket"}])"));
        const ProductId last = products.back().product;
        const QObject more; // which a second line would have to bring
        quotes.want(&more, {products.back()});
        QTRY_VERIFY(!quotes.isLive());
        f.window.findChild<TickerPane *>()->addProducts({last});
        const auto *model = f.window.findChild<TickerModel *>();
        int row = 0;
        while (row < model->rowCount() && model->product(row) != last)
            ++row;
        QVERIFY(row < model->rowCount() && !quotes.isLive(last));
        QCOMPARE(model->freshnessOf(row), Freshness::Disconnected);
    }

    void aSilentConnectionIsNotCalledLive()
    {
        OnSandbox f;
        QVERIFY(f.client.loadProducts());
        f.window.show();
        f.sandbox.setFaults(*Json::parse(R"([{"do":"blackHole","path":"quote","afterMs":1000}])"));
        f.client.services.quotes.start();
        const auto *text = f.window.findChild<QLabel *>(u"statusQuotes"_s);
        QTRY_VERIFY(text->text().startsWith(u"Quotes: live"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u" stale"_s), 15'000);
        QVERIFY(f.client.services.quotes.isLive() && !text->text().contains(u"live"_s));
    }

    void aProductAskedForIsSeen()
    {
        Fixture f;
        QTRY_VERIFY(f.window->findChild<ChartPane *>());
        auto *ticker = f.window->findChild<TickerPane *>();
        auto *workspace = f.window->findChild<Workspace *>();
        auto *palette = f.window->findChild<CommandPalette *>();
        const auto product = [](quint64 id) { return ProductId{.symbolId = id, .tradeType = 1}; };
        PaneDock *own = workspace->open(PaneKind::Chart);
        workspace->setGroup(own, 0);
        emit ticker->productChosen(product(3));
        QCOMPARE(own->product(), ProductId()); // linked with nothing
        emit palette->productChosen(product(4)); // for the pane the user is in
        QCOMPARE(own->product(), product(4));
        QCOMPARE(workspace->product(1), product(3));
        // Watchlists that are linked with nothing move nothing.
        PaneDock *lists = workspace->docks().front();
        workspace->setGroup(lists, 0);
        emit ticker->productChosen(product(5));
        QCOMPARE(workspace->product(1), product(3));
        QCOMPARE(own->product(), product(4));
        workspace->close(own);
        emit palette->productChosen(product(6));
        QCOMPARE(workspace->product(1), product(6));
    }

    void anotherEnvironmentHasOtherProducts()
    {
        Fixture f;
        QTRY_VERIFY(f.window->findChild<ChartPane *>());
        const ProductId id{.symbolId = 3, .tradeType = 1};
        auto *workspace = f.window->findChild<Workspace *>();
        PaneDock *own = workspace->open(PaneKind::Chart);
        workspace->setGroup(own, 0);
        workspace->choose(own, id);
        emit f.window->findChild<TickerPane *>()->productChosen(id);
        Environment other = environment(u"other.invalid"_s);
        f.window->setEnvironment(other); // the same by its name
        QCOMPARE(workspace->product(1), id);
        other.name = u"OTHER"_s;
        f.window->setEnvironment(other);
        QCOMPARE(workspace->product(1), ProductId());
        QCOMPARE(own->product(), ProductId());
        for (const ChartPane *chart : f.window->findChildren<ChartPane *>())
            QCOMPARE(chart->product(), ProductId());
        QVERIFY(!f.find<QToolButton>("alertAdd")->isEnabled());
    }

    void workspacesByMenu()
    {
        Fixture f;
        const auto names = [&f] {
            QStringList found;
            for (const QAction *action : f.find<QMenu>("workspaceMenu")->actions())
                if (action->objectName().startsWith(u"workspace."_s))
                    found << (action->isChecked() ? u"*"_s : QString()) + action->text();
            return found;
        };
        const auto answer = [&f](const char *action, const QString &name) {
            f.find<QAction>(action)->trigger();
            auto *dialog = f.find<QInputDialog>("nameDialog");
            dialog->setTextValue(name);
            dialog->accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        QCOMPARE(names(), QStringList{u"*Market"_s});
        QVERIFY(!f.find<QAction>("removeWorkspace")->isEnabled()); // the last one
        f.find<QDockWidget>("diagnosticsDock")->toggleViewAction()->trigger();
        answer("newWorkspace", u"A & B"_s);
        QCOMPARE(names(), QStringList({u"Market"_s, u"*A && B"_s}));
        QVERIFY(f.find<QDockWidget>("diagnosticsDock")->isHidden()); // the first layout
        answer("renameWorkspace", u"Second"_s);
        f.find<QAction>("newChart")->trigger();
        QVERIFY(f.window->findChild<QDockWidget *>(u"chart.2"_s));
        answer("duplicateWorkspace", u"Second"_s); // taken
        QCOMPARE(names(), QStringList({u"Market"_s, u"Second"_s, u"*Second 2"_s}));
        f.window->activateWindow(); // after the dialogs
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringList({u"*Market"_s, u"Second"_s, u"Second 2"_s}));
        QVERIFY(!f.find<QDockWidget>("diagnosticsDock")->isHidden());
        QVERIFY(!f.window->findChild<QDockWidget *>(u"chart.2"_s));
        f.find<QAction>("removeWorkspace")->trigger();
        QCOMPARE(names(), QStringList({u"*Second"_s, u"Second 2"_s}));
        QVERIFY(f.window->findChild<QDockWidget *>(u"chart.2"_s));
        auto *banner = f.find<StatusBanner>("workspaceBanner");
        QVERIFY(banner->isVisible() && banner->text().contains(u"Market"_s));
        emit banner->actionTriggered();
        QCOMPARE(names(), QStringList({u"*Market"_s, u"Second"_s, u"Second 2"_s}));
        QVERIFY(!f.find<QDockWidget>("diagnosticsDock")->isHidden());
        f.window->close();
        f.open();
        QCOMPARE(names(), QStringList({u"*Market"_s, u"Second"_s, u"Second 2"_s}));
    }

    void twoWindowsShareTheWorkspaces()
    {
        Fixture f;
        MainWindow other(f.services, f.settings, f.theme, f.clock);
        other.show();
        auto *mine = f.window->findChild<WorkspaceSwitcher *>();
        auto *theirs = other.findChild<WorkspaceSwitcher *>();
        mine->create(u"Mine"_s);
        QCOMPARE(theirs->names(), mine->names());
        QCOMPARE(theirs->current(), u"Market"_s);
        theirs->open(u"Mine"_s);
        QCOMPARE(theirs->current(), u"Mine"_s);
        mine->rename(u"Ours"_s);
        QCOMPARE(theirs->current(), u"Ours"_s);
        mine->remove();
        QCOMPARE(theirs->current(), u"Market"_s);
        theirs->save();
        QCOMPARE(theirs->names(), QStringList{u"Market"_s}); // it does not come back by itself

        mine->create(u"Second"_s);
        mine->setFrozen(true); // its window is locked
        theirs->open(u"Second"_s);
        theirs->remove();
        QCOMPARE(mine->current(), u"Second"_s);
        mine->setFrozen(false);
        QCOMPARE(mine->current(), u"Market"_s);
    }

    void workspacesAreHandedOn()
    {
        Fixture f;
        auto *banner = f.find<StatusBanner>("workspaceBanner");
        auto *switcher = f.window->findChild<WorkspaceSwitcher *>();
        f.find<QAction>("newChart")->trigger();
        const QString path = f.directory.filePath(u"given.workspace.json"_s);
        f.find<QAction>("exportWorkspace")->trigger();
        auto *dialog = f.find<QFileDialog>("workspaceFileDialog");
        QVERIFY(dialog->isVisible());
        emit dialog->fileSelected(path);
        delete dialog;
        QTRY_VERIFY(banner->text().contains(u"given.workspace.json"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray given = file.readAll();
        switcher->reset();
        QVERIFY(!f.window->findChild<QDockWidget *>(u"chart.2"_s));
        switcher->importFrom(path);
        QCOMPARE(switcher->current(), u"Market 2"_s);
        QVERIFY(f.window->findChild<QDockWidget *>(u"chart.2"_s));

        const auto importing = [&](const QByteArray &content) {
            const QString bad = f.directory.filePath(u"bad.json"_s);
            QFile out(bad);
            if (!out.open(QIODevice::WriteOnly) || out.write(content) < 0)
                qFatal("cannot write");
            out.close();
            switcher->importFrom(bad);
            return banner->text();
        };
        const qsizetype before = switcher->names().size();
        QVERIFY(importing("nonsense").contains(u"no workspace"_s));
        QVERIFY(importing(QByteArray(3'000'000, ' ')).contains(u"too large"_s));
        QVERIFY(importing(QByteArray(given).replace("\"version\":1", "\"version\":9"))
                    .contains(u"newer version"_s));
        switcher->importFrom(f.directory.path()); // a directory
        QVERIFY(banner->text().contains(u"cannot be read"_s));
        QCOMPARE(switcher->names().size(), before);
        // A pane this version does not know, and places that do not fit what is said of them.
        QByteArray odd = given;
        odd.replace("\"kind\":\"depth\"", "\"kind\":\"oracle\"");
        QVERIFY(importing(odd).contains(u"1 pane(s) of it are not known"_s));
        odd.replace("\"places\":\"A", "\"places\":\"B");
        QVERIFY(importing(odd).contains(u"places are damaged"_s));
        QVERIFY(f.find<QDockWidget>("tickerDock")->isVisible());
    }

    void aDamagedFileOfWorkspacesIsSaid()
    {
        Fixture f;
        f.window.reset();
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"workspaces.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense") > 0);
        file.close();
        Settings settings(directory.path());
        MainWindow window(f.services, settings, f.theme, f.clock);
        window.show();
        const auto *banner = window.findChild<StatusBanner *>(u"workspaceBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"workspaces.json.damaged-"_s));
        QVERIFY(window.findChild<QDockWidget *>(u"tickerDock"_s)->isVisible());
        window.close();
    }

    void damagedPlacesAreTheFirstOnes_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("text") << QByteArray("nonsense");
        QTest::newRow("ones") << QByteArray(300, '\xff');
        QTest::newRow("zeros") << QByteArray(300, '\0');
        Fixture f;
        const QByteArray good = f.window->saveState(2);
        QTest::newRow("cut off") << good.left(good.size() / 2);
    }

    void damagedPlacesAreTheFirstOnes()
    {
        QFETCH(QByteArray, damaged);
        Fixture f;
        f.window.reset();
        WorkspaceRecord record = f.settings.workspaces().workspaces().front();
        record.docks = damaged;
        f.settings.workspaces().put(record);
        f.settings.setWindowGeometry(u"main"_s, damaged);
        f.open();
        QVERIFY(f.find<StatusBanner>("workspaceBanner")->text().contains(u"Market"_s));
        for (const char *dock : {"tickerDock", "profileDock", "accountsDock"}) {
            QVERIFY2(f.find<QDockWidget>(dock)->isVisible(), dock);
            QVERIFY2(!f.find<QDockWidget>(dock)->isFloating(), dock);
        }
        QVERIFY(f.find<QDockWidget>("diagnosticsDock")->isHidden());
        QVERIFY(f.window->width() >= 600);
    }

    void aWindowOfAScreenThatIsGoneComesBack()
    {
        Fixture f;
        f.window->move(20'000, 20'000);
        const QByteArray geometry = f.window->saveGeometry();
        f.window.reset();
        f.settings.setWindowGeometry(u"main"_s, geometry);
        f.open();
        QVERIFY(
            QGuiApplication::primaryScreen()->availableGeometry().intersects(f.window->geometry()));
    }

    void aSmallScreenHoldsItAll()
    {
        OnSandbox f;
        QVERIFY(f.client.loadProducts());
        f.window.show();
        f.client.services.quotes.start();
        QTRY_VERIFY(f.window.findChild<DepthPane *>());
        const auto *book = f.window.findChild<QTableView *>(u"depthLadder"_s);
        QTRY_VERIFY(book->model()->rowCount() > 0);
        const QSize small(683, 340); // 1366 x 768 at 200 %, less the title and the task bar
        for (PaneDock *dock : f.window.findChildren<PaneDock *>()) {
            if (!dock->isOpen())
                continue;
            dock->raise(); // in front of its tabs
            QCoreApplication::sendPostedEvents();
            f.window.resize(small);
            QCOMPARE(f.window.size(), small);
        }
        const QWidget *status = f.window.findChild<StatusLine *>();
        QVERIFY(
            f.window.rect().contains(QRect(status->mapTo(&f.window, QPoint()), status->size())));
        // What a pane has no room for is scrolled to.
        auto *pane = f.window.findChild<DepthPane *>();
        const auto *room = f.window.findChild<PaneDock *>(u"depth.1"_s)->findChild<PaneRoom *>();
        QTRY_VERIFY(pane->height() > room->viewport()->height());
        QCOMPARE(pane->height(), room->viewport()->height() + room->verticalScrollBar()->maximum());
        QCOMPARE(room->horizontalScrollBar()->maximum(), 0);
        const auto *levels = pane->findChild<QWidget *>(u"depthLevels"_s);
        const auto isSeen = [&] { return !levels->visibleRegion().isEmpty(); };
        QVERIFY(!isSeen());
        pane->findChild<QWidget *>(u"mergeStep"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(levels->hasFocus() && isSeen());
    }

    void choicesAreStoredAndApplied()
    {
        Fixture f;
        QSignalSpy language(f.window.get(), &MainWindow::languageChosen);
        const auto choose = [&f](const QString &text) {
            for (QAction *action : f.window->findChildren<QAction *>()) {
                if (action->text() == text) {
                    action->trigger();
                    return;
                }
            }
            qFatal("no choice %s", qPrintable(text));
        };
        choose(u"简体中文"_s);
        QCOMPARE(language.count(), 1);
        QCOMPARE(language[0][0].toString(), u"zh_CN"_s);
        QCOMPARE(f.settings.language(), u"zh_CN"_s);
        choose(u"Dark"_s);
        QVERIFY(f.theme.isDark());
        QCOMPARE(f.settings.theme(), ThemeChoice::Dark);
        choose(u"Red up, green down"_s);
        QCOMPARE(f.theme.priceColours(), PriceColours::RedUp);
        QCOMPARE(f.settings.priceColours(), PriceColours::RedUp);
        QVERIFY(f.theme.isDark());
    }

    void anotherLanguageReachesTitlesAndNumbers()
    {
        Fixture f;
        f.signIn(Fixture::customer());
        OneWordTranslator translator;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCoreApplication::installTranslator(&translator);
        QTRY_COMPARE(f.find<QDockWidget>("accountsDock")->windowTitle(), u"账户"_s);
        QCOMPARE(f.balance(), u"2.904.321,4696"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(f.find<QDockWidget>("accountsDock")->windowTitle(), u"Accounts"_s);
        QCOMPARE(f.balance(), u"2,904,321.4696"_s);
    }

    void theStatusBarIsTold()
    {
        Fixture f;
        f.window->setBudget(287, 300);
        QCOMPARE(f.find<QLabel>("statusBudget")->text(), u"287/300 calls"_s);
        f.window->setServerTime(f.clock.wallMs());
        QVERIFY(f.find<QLabel>("statusTime")->text().endsWith(Formatting().time(f.clock.wallMs())));
    }

    void everyActionCanBeReachedByKeyboard()
    {
        Fixture f;
        QList<QAction *> inMenus;
        const std::function<void(const QMenu *)> collect = [&](const QMenu *menu) {
            for (QAction *action : menu->actions()) {
                inMenus << action;
                if (action->menu())
                    collect(action->menu());
            }
        };
        for (const QAction *action : f.window->menuBar()->actions())
            collect(action->menu());
        for (const char *name : {"signIn",
                                 "signOut",
                                 "refreshProfile",
                                 "quit",
                                 "resetLayout",
                                 "lock",
                                 "switchCompany",
                                 "newProfile",
                                 "manageProfiles",
                                 "settings",
                                 "addProducts",
                                 "removeProducts",
                                 "undoWatchlist",
                                 "newList",
                                 "renameList",
                                 "removeList",
                                 "filterProducts",
                                 "newChart",
                                 "newDepth",
                                 "newTrades",
                                 "newDetails",
                                 "nextPane",
                                 "previousPane",
                                 "detachPane",
                                 "closePane",
                                 "reopenPane",
                                 "newWorkspace",
                                 "duplicateWorkspace",
                                 "renameWorkspace",
                                 "removeWorkspace",
                                 "undoRemoveWorkspace",
                                 "importWorkspace",
                                 "exportWorkspace"})
            QVERIFY2(inMenus.contains(f.find<QAction>(name)), name);
        for (const char *dock : {"tickerDock", "profileDock", "accountsDock", "diagnosticsDock"}) {
            const QAction *action = f.find<QDockWidget>(dock)->toggleViewAction();
            QVERIFY2(inMenus.contains(action) && !action->shortcut().isEmpty(), dock);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
