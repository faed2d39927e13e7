// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/theme.h"
#include "ui/market/productpane.h"
#include "ui/workspace/screens.h"
#include "ui/workspace/workspace.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QRandomGenerator>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <cmath>
#include <memory>
#include <vector>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A pane that remembers what it was told.
class FakePane : public ProductPane
{
public:
    static inline int alive = 0;

    FakePane() { ++alive; }
    ~FakePane() override { --alive; }
    void setProduct(const ProductId &id) override
    {
        m_product = id;
        emit subjectChanged();
    }
    [[nodiscard]] ProductId product() const override { return m_product; }
    [[nodiscard]] QString subject() const override { return u"S&P %1"_s.arg(m_product.symbolId); }
    [[nodiscard]] Json saveState() const override { return m_state; }
    void restoreState(const Json &state) override { m_state = state; }
    void change(const QString &text) { m_state = Json::Object{{"text", Json(text)}}; }

private:
    ProductId m_product;
    Json m_state = Json::Object{};
};

ProductId product(quint64 id)
{
    return {.symbolId = id, .tradeType = 1};
}

/// A window with a workspace and panes of no service.
struct Fixture {
    Theme theme;
    std::unique_ptr<QMainWindow> window;
    Workspace *workspace = nullptr;

    explicit Fixture(const WorkspaceRecord *record = nullptr, QSize size = {1280, 800})
    {
        make(record, size);
    }
    void make(const WorkspaceRecord *record, QSize size = {1280, 800})
    {
        window = std::make_unique<QMainWindow>();
        window->resize(size);
        workspace = new Workspace(*window, theme);
        for (const PaneKind kind :
             {PaneKind::Ticker, PaneKind::Profile, PaneKind::Accounts, PaneKind::Diagnostics})
            workspace->addFixed(kind, new QTextEdit);
        workspace->setMaker([](PaneKind) { return new FakePane; });
        if (record)
            workspace->restore(*record);
        else
            workspace->reset();
        window->show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    [[nodiscard]] PaneDock *dock(const char *name) const
    {
        auto *found = window->findChild<PaneDock *>(QLatin1StringView(name).toString());
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] FakePane *pane(const char *name) const
    {
        return static_cast<FakePane *>(dock(name)->pane());
    }
    /// What a user would call its arrangement.
    [[nodiscard]] QStringList arrangement() const
    {
        QStringList lines;
        for (PaneDock *each : workspace->docks()) {
            QStringList mates;
            for (const QDockWidget *mate : window->tabifiedDockWidgets(each))
                if (!mate->isHidden())
                    mates << mate->objectName();
            mates.sort();
            lines << u"%1 open %2 floating %3 area %4 with %5 group %6 product %7"_s.arg(
                each->objectName(), QString::number(each->isOpen()),
                QString::number(each->isOpen() && each->isFloating()),
                QString::number(each->isOpen() && !each->isFloating() ? window->dockWidgetArea(each)
                                                                      : 0),
                each->isOpen() && !each->isFloating() ? mates.join(u',') : QString(),
                QString::number(each->group()), QString::number(each->product().symbolId));
        }
        lines.sort();
        return lines;
    }
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void init() { FakePane::alive = 0; }
    void theFirstLayout();
    void panesAreMadeWhenSeen();
    void oneChoiceMovesAGroup();
    void joiningAGroup();
    void theLinkButton();
    void closedPanesComeBack();
    void manyClosedPanes();
    void fixedPanesComeBackToo();
    void detachedPanesAreWindows();
    void detachedPanesGoWithTheMainWindow();
    void closingADetachedPaneCanBeUndone();
    void newPanesLieWithTheirKind();
    void aLowWindowHasTradesBehindDepth();
    void theKeyboardGoesRound();
    void movingAndTabbing();
    void titlesAreText();
    void whatIsSavedIsRestored_data();
    void whatIsSavedIsRestored();
    void sizesAreRestored();
    void panesKeepTheirShares();
    void nothingGrowsWithClosedPanes();
    void damagedPlacesGiveTheFirstLayout();
    void strangersAreLeftOut();
    void frozenNothingIsNoted();
    void windowsStayWithinReach_data();
    void windowsStayWithinReach();
    void aScreenIsUnplugged();
};

void TestWorkspace::theFirstLayout()
{
    const Fixture f;
    const auto at = [&f](const char *name) {
        const PaneDock *dock = f.dock(name);
        return QRect(dock->mapTo(f.window.get(), QPoint()), dock->size());
    };
    QVERIFY(at("tickerDock").right() < at("chart.1").left());
    QVERIFY(at("chart.1").right() < at("depth.1").left());
    QVERIFY(at("depth.1").bottom() < at("trades.1").top());
    QVERIFY(at("chart.1").bottom() < at("profileDock").top());
    QVERIFY(f.dock("chart.1")->width() > f.dock("depth.1")->width());
    QVERIFY(f.window->tabifiedDockWidgets(f.dock("profileDock")).contains(f.dock("accountsDock")));
    QVERIFY(!f.dock("diagnosticsDock")->isOpen() && f.dock("diagnosticsDock")->isHidden());
    for (const PaneDock *dock : f.workspace->docks())
        QCOMPARE(dock->group(), isLinkable(dock->kind()) ? usualLinkGroup : 0);
}

void TestWorkspace::panesAreMadeWhenSeen()
{
    const Fixture f;
    QTRY_VERIFY(f.pane("chart.1") && f.pane("depth.1") && f.pane("trades.1"));
    QVERIFY(!f.pane("details.1")); // behind the trades
    f.dock("details.1")->raise();
    QTRY_VERIFY(f.pane("details.1") && f.pane("details.1")->isVisible());
    QTRY_VERIFY(!f.pane("trades.1")->isVisible());
    f.dock("trades.1")->raise();
    QTRY_VERIFY(f.pane("trades.1")->isVisible() && !f.pane("details.1")->isVisible());
    f.window->hide();
    QVERIFY(!f.pane("chart.1")->isVisible());
}

void TestWorkspace::oneChoiceMovesAGroup()
{
    const Fixture f;
    QTRY_VERIFY(f.pane("chart.1") && f.pane("depth.1"));
    f.workspace->setGroup(f.dock("depth.1"), 2);
    f.workspace->choose(1, product(7));
    QCOMPARE(f.pane("chart.1")->product(), product(7));
    QCOMPARE(f.pane("depth.1")->product(), ProductId());
    QCOMPARE(f.dock("details.1")->product(), product(7)); // not made yet
    f.workspace->choose(f.dock("chart.1"), product(8));
    QCOMPARE(f.pane("chart.1")->product(), product(8));
    QCOMPARE(f.pane("trades.1")->product(), product(8));
    QCOMPARE(f.pane("depth.1")->product(), ProductId());
    f.workspace->setGroup(f.dock("trades.1"), 0);
    f.workspace->choose(f.dock("trades.1"), product(9)); // on its own
    QCOMPARE(f.pane("trades.1")->product(), product(9));
    QCOMPARE(f.pane("chart.1")->product(), product(8));
    f.workspace->choose(0, product(10));
    QCOMPARE(f.pane("trades.1")->product(), product(9));
    f.dock("details.1")->raise();
    QTRY_VERIFY(f.pane("details.1"));
    QCOMPARE(f.pane("details.1")->product(), product(8));
    f.workspace->forgetProducts(); // linked or not
    QCOMPARE(f.workspace->product(1), ProductId());
    for (const char *name : {"chart.1", "trades.1", "details.1"})
        QCOMPARE(f.pane(name)->product(), ProductId());
}

void TestWorkspace::joiningAGroup()
{
    const Fixture f;
    f.workspace->choose(1, product(1));
    f.workspace->setGroup(f.dock("chart.1"), 3);
    QCOMPARE(f.workspace->product(3), product(1)); // brings what it shows
    f.workspace->choose(3, product(2));
    f.workspace->setGroup(f.dock("depth.1"), 3);
    QCOMPARE(f.dock("depth.1")->product(), product(2)); // takes what is shown
    f.workspace->setGroup(f.dock("profileDock"), 3);
    QCOMPARE(f.dock("profileDock")->group(), 0);
}

void TestWorkspace::theLinkButton()
{
    const Fixture f;
    auto *button = f.dock("chart.1")->findChild<QToolButton *>(u"paneLink"_s);
    QVERIFY(button && (button->focusPolicy() & Qt::TabFocus) && button->menu());
    QVERIFY(button->accessibleName().contains(u"Group A"_s));
    QCOMPARE(button->menu()->actions().size(), linkGroups + 1);
    button->menu()->actions().at(3)->trigger();
    QCOMPARE(f.dock("chart.1")->group(), 3);
    QVERIFY(button->accessibleName().contains(u"Group C"_s));
    QVERIFY(button->menu()->actions().at(3)->isChecked());
    QVERIFY(!button->menu()->actions().at(1)->isChecked());
    QVERIFY(!f.dock("profileDock")->findChild<QToolButton *>(u"paneLink"_s));
}

void TestWorkspace::closedPanesComeBack()
{
    const Fixture f;
    f.workspace->choose(1, product(5));
    f.workspace->setGroup(f.dock("depth.1"), 4);
    QTRY_VERIFY(f.pane("depth.1"));
    f.pane("depth.1")->change(u"ten levels"_s);
    const QRect place = f.dock("depth.1")->geometry();
    const int before = FakePane::alive;
    f.dock("depth.1")->findChild<QToolButton *>(u"paneClose"_s)->click();
    Fixture::settle();
    QVERIFY(!f.dock("depth.1")->isOpen() && f.dock("depth.1")->isHidden());
    QCOMPARE(FakePane::alive, before - 1); // wants nothing any more
    f.workspace->choose(4, product(6));
    QVERIFY(f.workspace->canReopen());
    f.workspace->reopen();
    QVERIFY(!f.workspace->canReopen());
    QTRY_VERIFY(f.pane("depth.1"));
    QTRY_COMPARE(f.dock("depth.1")->geometry(), place);
    QCOMPARE(f.dock("depth.1")->group(), 4);
    QCOMPARE(f.pane("depth.1")->saveState()["text"].toString(), u"ten levels"_s);
    QCOMPARE(f.pane("depth.1")->product(), product(6)); // what its group shows by now
}

void TestWorkspace::manyClosedPanes()
{
    const Fixture f;
    std::vector<QString> opened;
    for (int i = 0; i < 15; ++i)
        opened.push_back(f.workspace->open(PaneKind::Chart)->objectName());
    for (const QString &name : opened)
        f.workspace->close(f.dock(qPrintable(name)));
    Fixture::settle();
    std::vector<QString> back;
    while (f.workspace->canReopen()) {
        f.workspace->reopen();
        back.push_back(f.workspace->current()->objectName());
    }
    QCOMPARE(back.size(), Workspace::maxClosed);
    QVERIFY(Workspace::maxClosed >= 10);
    for (std::size_t i = 0; i < back.size(); ++i)
        QCOMPARE(back[i], opened[opened.size() - 1 - i]);
    // Those that cannot be had back are gone altogether.
    QCOMPARE(f.window->findChildren<PaneDock *>().size(), qsizetype(f.workspace->docks().size()));
    while (f.workspace->open(PaneKind::Depth)) { }
    QCOMPARE(f.workspace->docks().size(), Workspace::maxPanes);
}

void TestWorkspace::fixedPanesComeBackToo()
{
    const Fixture f;
    QAction *action = f.dock("accountsDock")->toggleViewAction();
    action->trigger(); // it lay behind the profile
    Fixture::settle();
    QVERIFY(f.dock("accountsDock")->isOpen() && action->isChecked());
    QVERIFY(f.dock("accountsDock")->geometry().right() >= 0);
    action->trigger();
    Fixture::settle();
    QVERIFY(!f.dock("accountsDock")->isOpen() && f.workspace->canReopen());
    f.workspace->reopen();
    QVERIFY(f.dock("accountsDock")->isOpen());
    f.dock("accountsDock")->toggleViewAction()->trigger();
    Fixture::settle();
    f.dock("accountsDock")->toggleViewAction()->trigger(); // by the switch
    QVERIFY(f.dock("accountsDock")->isOpen() && !f.workspace->canReopen());
}

void TestWorkspace::detachedPanesAreWindows()
{
    const Fixture f;
    QTRY_VERIFY(f.pane("chart.1"));
    PaneDock *dock = f.dock("chart.1");
    dock->findChild<QToolButton *>(u"paneDetach"_s)->click();
    QTRY_COMPARE(dock->windowType(), Qt::Window);
    QVERIFY(dock->isVisible() && dock->isFloating());
    QVERIFY(dock->windowFlags() & Qt::WindowMaximizeButtonHint);
    QVERIFY(dock->windowFlags() & Qt::WindowCloseButtonHint);
    QVERIFY(!(dock->windowFlags() & Qt::FramelessWindowHint));
    QTRY_VERIFY(f.pane("chart.1")->isVisible());
    dock->showMaximized();
    QVERIFY(dock->isMaximized());
    dock->showNormal();
    dock->findChild<QToolButton *>(u"paneDetach"_s)->click();
    QTRY_VERIFY(!dock->isFloating() && dock->isVisible());
    QTRY_VERIFY(f.pane("chart.1")->isVisible());
}

void TestWorkspace::detachedPanesGoWithTheMainWindow()
{
    const Fixture f;
    PaneDock *dock = f.dock("chart.1");
    dock->setDetached(true);
    QTRY_COMPARE(dock->windowType(), Qt::Window);
    f.window->hide();
    QVERIFY(!dock->isVisible() && dock->isOpen());
    const WorkspaceRecord record = f.workspace->record();
    QVERIFY(std::ranges::count(record.panes, u"chart"_s, &PaneRecord::kind) == 1);
    f.window->show();
    QVERIFY(dock->isVisible() && dock->isFloating());
    // All windows close at the end of the program, in any order.
    dock->close();
    f.window->close();
    Fixture::settle();
    QVERIFY(dock->isOpen() && !f.workspace->canReopen());
    f.window->show();
    QVERIFY(dock->isVisible());
}

void TestWorkspace::closingADetachedPaneCanBeUndone()
{
    const Fixture f;
    PaneDock *dock = f.dock("trades.1");
    dock->setDetached(true);
    QTRY_COMPARE(dock->windowType(), Qt::Window);
    dock->setGeometry(200, 150, 420, 360);
    dock->close();
    QTRY_VERIFY(!dock->isOpen());
    f.workspace->reopen();
    QVERIFY(dock->isVisible() && dock->isFloating());
    QCOMPARE(dock->geometry(), QRect(200, 150, 420, 360));
    QTRY_VERIFY(f.pane("trades.1"));
}

void TestWorkspace::newPanesLieWithTheirKind()
{
    const Fixture f;
    f.workspace->choose(1, product(3));
    f.dock("profileDock")->takeFocus();
    PaneDock *second = f.workspace->open(PaneKind::Chart);
    QCOMPARE(second->objectName(), u"chart.2"_s);
    QVERIFY(f.window->tabifiedDockWidgets(second).contains(f.dock("chart.1")));
    QCOMPARE(second->product(), product(3));
    QTRY_VERIFY(f.pane("chart.2") && f.pane("chart.2")->isVisible());
    QTRY_VERIFY(!f.pane("chart.1") || !f.pane("chart.1")->isVisible());
    QCOMPARE(f.workspace->current(), second);
    QVERIFY(!f.workspace->open(PaneKind::Profile)); // there is one
}

void TestWorkspace::aLowWindowHasTradesBehindDepth()
{
    const Fixture f(nullptr, {800, 452}), high;
    const QList<QDockWidget *> behind = f.window->tabifiedDockWidgets(f.dock("depth.1"));
    QVERIFY(behind.contains(f.dock("trades.1")) && behind.contains(f.dock("details.1")));
    QVERIFY(f.dock("depth.1")->pane() && !f.dock("trades.1")->pane()); // it is the one in front
    QCOMPARE(f.window->size(), QSize(800, 452));
    QVERIFY(f.dock("depth.1")->height() > f.window->height() / 2);
    QVERIFY(high.window->tabifiedDockWidgets(high.dock("depth.1")).isEmpty());
}

void TestWorkspace::theKeyboardGoesRound()
{
    const Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        f.workspace->step(1);
        visited << f.workspace->current()->objectName();
        QVERIFY(f.workspace->current()->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(QSet<QString>(visited.begin(), visited.end()).size(), 7); // all that are open
    QCOMPARE(visited.first(), visited.last());
    f.workspace->step(-1);
    QCOMPARE(f.workspace->current()->objectName(), visited.at(6));
    f.dock("accountsDock")->widget()->setFocus(); // by any other way
    QCOMPARE(f.workspace->current(), f.dock("accountsDock"));
}

void TestWorkspace::movingAndTabbing()
{
    const Fixture f;
    PaneDock *depth = f.dock("depth.1");
    f.workspace->move(depth, Qt::LeftDockWidgetArea);
    QCOMPARE(f.window->dockWidgetArea(depth), Qt::LeftDockWidgetArea);
    f.workspace->tabWith(depth, f.dock("profileDock"));
    QCOMPARE(f.window->dockWidgetArea(depth), Qt::BottomDockWidgetArea);
    QVERIFY(f.window->tabifiedDockWidgets(depth).contains(f.dock("profileDock")));
    depth->setDetached(true);
    f.workspace->move(depth, Qt::RightDockWidgetArea);
    QVERIFY(!depth->isFloating());
}

void TestWorkspace::titlesAreText()
{
    const Fixture f;
    f.workspace->choose(1, product(500));
    QTRY_VERIFY(f.pane("chart.1"));
    PaneDock *dock = f.dock("chart.1");
    QCOMPARE(dock->title(), u"Chart – S&P 500"_s);
    QCOMPARE(dock->windowTitle(), u"Chart – S&&P 500"_s); // a tab's text
    QCOMPARE(dock->findChild<QLabel *>(u"paneTitle"_s)->text(), u"Chart – S&P 500"_s);
    dock->setDetached(true);
    QCOMPARE(dock->windowTitle(), u"Chart – S&P 500"_s);
}

void TestWorkspace::whatIsSavedIsRestored_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestWorkspace::whatIsSavedIsRestored()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    const Fixture f;
    const auto any = [&]() -> PaneDock * {
        const auto &docks = f.workspace->docks();
        return docks[std::size_t(random.bounded(int(docks.size())))];
    };
    const auto anyOpen = [&]() -> PaneDock * {
        for (int tries = 0; tries < 100; ++tries)
            if (PaneDock *dock = any(); dock->isOpen())
                return dock;
        return nullptr;
    };
    constexpr Qt::DockWidgetArea areas[] = {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                                            Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea};
    constexpr PaneKind kinds[] = {PaneKind::Chart, PaneKind::Depth, PaneKind::Trades,
                                  PaneKind::Details};
    for (int step = 0; step < 40; ++step) {
        PaneDock *dock = anyOpen();
        switch (random.bounded(dock ? 9 : 2)) {
        case 0:
            f.workspace->open(kinds[random.bounded(4)]);
            break;
        case 1:
            f.workspace->reopen();
            break;
        case 2:
            f.workspace->close(dock);
            break;
        case 3:
            dock->setDetached(!dock->isFloating());
            break;
        case 4:
            f.workspace->move(dock, areas[random.bounded(4)]);
            break;
        case 5:
            f.workspace->tabWith(dock, anyOpen());
            break;
        case 6:
            f.workspace->setGroup(dock, random.bounded(6));
            break;
        case 7:
            f.workspace->choose(random.bounded(1, 6), product(random.bounded(1U, 99U)));
            break;
        default:
            if (dock->pane())
                static_cast<FakePane *>(dock->pane())->change(QString::number(step));
            Fixture::settle();
            break;
        }
    }
    Fixture::settle();
    const WorkspaceRecord saved = f.workspace->record();
    const auto reading = workspaceFrom(*Json::parse([&] {
        WorkspaceRecord named = saved;
        named.name = u"W"_s;
        return toJson(named).toBytes();
    }()));
    QVERIFY(reading && reading->skipped == 0);
    const Fixture again(&reading->record);
    QCOMPARE(again.arrangement(), f.arrangement());
    const WorkspaceRecord restored = again.workspace->record();
    const auto sorted = [](std::vector<PaneRecord> panes) {
        std::ranges::sort(panes, {},
                          [](const PaneRecord &pane) { return std::pair(pane.kind, pane.number); });
        return panes;
    };
    QVERIFY(sorted(restored.panes) == sorted(saved.panes));
    QVERIFY(restored.closed == saved.closed); // in their order
    for (int group = 1; group <= linkGroups; ++group) {
        for (const PaneDock *dock : again.workspace->docks())
            if (dock->isOpen() && dock->group() == group)
                QCOMPARE(again.workspace->product(group), dock->product());
    }
    // What is closed comes back to the same places in both.
    while (f.workspace->canReopen()) {
        f.workspace->reopen();
        again.workspace->reopen();
    }
    QVERIFY(!again.workspace->canReopen());
    QCOMPARE(again.arrangement(), f.arrangement());
}

void TestWorkspace::sizesAreRestored()
{
    const Fixture f;
    f.window->resizeDocks({f.dock("tickerDock"), f.dock("profileDock")}, {600, 150}, Qt::Vertical);
    f.window->resizeDocks({f.dock("tickerDock"), f.dock("chart.1")}, {300, 700}, Qt::Horizontal);
    Fixture::settle();
    QVERIFY(f.dock("tickerDock")->width() < 330 && f.dock("profileDock")->height() < 180);
    const WorkspaceRecord record = f.workspace->record();
    const Fixture again(&record);
    for (const char *name : {"tickerDock", "chart.1", "depth.1", "trades.1", "profileDock"})
        QCOMPARE(again.dock(name)->geometry(), f.dock(name)->geometry());
}

// A few pixels are separators and tabs, which do not grow.
void TestWorkspace::panesKeepTheirShares()
{
    const Fixture f(nullptr, {1200, 800});
    const char *names[] = {"tickerDock", "chart.1", "depth.1", "trades.1", "profileDock"};
    const auto letGo = [&f] { // of a separator
        QTest::mouseRelease(f.window.get(), Qt::LeftButton, {}, {1, 1});
        Fixture::settle();
    };
    f.window->resizeDocks({f.dock("tickerDock"), f.dock("profileDock")}, {600, 170}, Qt::Vertical);
    f.window->resizeDocks({f.dock("tickerDock"), f.dock("chart.1")}, {350, 550}, Qt::Horizontal);
    letGo();
    const auto sizes = [&] {
        std::vector<QSize> all;
        for (const char *name : names)
            all.push_back(f.dock(name)->size());
        return all;
    };
    const std::vector<QSize> before = sizes();
    f.window->resize(1800, 1200);
    Fixture::settle();
    const std::vector<QSize> larger = sizes();
    for (std::size_t at = 0; at < before.size(); ++at) {
        constexpr int few = 20;
        const double wide = before[at].width() * 1.5, high = before[at].height() * 1.5;
        QVERIFY2(std::abs(larger[at].width() - wide) <= few, names[at]);
        QVERIFY2(std::abs(larger[at].height() - high) <= few, names[at]);
    }
    f.window->resize(600, 420); // too small for them all
    Fixture::settle();
    f.window->resize(1200, 800);
    Fixture::settle();
    const std::vector<QSize> after = sizes();
    for (std::size_t at = 0; at < after.size(); ++at) {
        QVERIFY2(std::abs(after[at].width() - before[at].width()) <= 3, names[at]);
        QVERIFY2(std::abs(after[at].height() - before[at].height()) <= 3, names[at]);
    }
    // What the user moves after that is what counts.
    f.window->resizeDocks({f.dock("tickerDock"), f.dock("chart.1")}, {500, 400}, Qt::Horizontal);
    letGo();
    f.window->resize(1800, 800);
    Fixture::settle();
    QVERIFY(std::abs(f.dock("tickerDock")->width() - 750) <= 20);
    QVERIFY(std::abs(f.dock("chart.1")->width() - 600) <= 20);
}

void TestWorkspace::nothingGrowsWithClosedPanes()
{
    Fixture f;
    qsizetype size = 0;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 20; ++i)
            f.workspace->close(f.workspace->open(PaneKind::Chart));
        Fixture::settle();
        const WorkspaceRecord record = f.workspace->record();
        f.make(&record);
        if (round == 3)
            size = record.docks.size();
        else if (round > 3)
            QCOMPARE(record.docks.size(), size);
    }
}

void TestWorkspace::damagedPlacesGiveTheFirstLayout()
{
    const Fixture f;
    f.workspace->open(PaneKind::Chart);
    const WorkspaceRecord good = f.workspace->record();
    for (const QByteArray &damaged : {QByteArray("nonsense"), QByteArray(300, '\xff'),
                                      good.docks.left(good.docks.size() / 2)}) {
        WorkspaceRecord bad = good;
        bad.docks = damaged;
        Fixture again(&bad);
        QCOMPARE(again.workspace->restore(bad), false);
        QVERIFY(again.dock("chart.2")->isOpen() && again.dock("tickerDock")->isVisible());
        QVERIFY(again.window->tabifiedDockWidgets(again.dock("chart.2"))
                    .contains(again.dock("chart.1")));
        QVERIFY(again.dock("tickerDock")->width() > 200);
    }
}

void TestWorkspace::strangersAreLeftOut()
{
    const Fixture f;
    f.workspace->open(PaneKind::Chart);
    WorkspaceRecord record = f.workspace->record();
    const qsizetype whole = record.docks.size();
    for (PaneRecord &pane : record.panes) {
        if (pane.kind == u"chart"_s)
            pane.kind = u"ouija"_s;
    }
    record.panes.push_back({.kind = u"chart"_s, .number = 0}); // charts are numbered
    record.panes.push_back({.kind = u"profile"_s, .number = 2}); // there is one
    const Fixture again(&record);
    QVERIFY(!again.window->findChild<QDockWidget *>(u"chart.1"_s));
    QVERIFY(again.dock("depth.1")->isOpen());
    for (const QDockWidget *dock : again.window->findChildren<QDockWidget *>())
        QVERIFY(qobject_cast<const PaneDock *>(dock));
    QVERIFY(again.workspace->record().docks.size() <= whole);
}

void TestWorkspace::frozenNothingIsNoted()
{
    const Fixture f;
    QSignalSpy changed(f.workspace, &Workspace::changed);
    f.workspace->setFrozen(true);
    f.dock("diagnosticsDock")->show();
    f.window->resize(900, 700);
    Fixture::settle();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!f.dock("diagnosticsDock")->isOpen());
    f.workspace->setFrozen(false);
    f.window->resize(1000, 700);
    QTRY_VERIFY(changed.count() > 0);
}

void TestWorkspace::windowsStayWithinReach_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("placed");
    const QRect middle(560, 340, 800, 560);
    QTest::newRow("seen") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the other") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
    QTest::newRow("partly") << QRect(-700, 100, 800, 600) << QRect(-700, 100, 800, 600);
    QTest::newRow("gone") << QRect(6000, 3000, 800, 560) << middle;
    QTest::newRow("above") << QRect(100, -300, 800, 560) << middle;
    QTest::newRow("a corner") << QRect(-780, 1150, 800, 560) << middle;
    QTest::newRow("small") << QRect(10, 10, 60, 40) << QRect(10, 10, 60, 40);
}

void TestWorkspace::windowsStayWithinReach()
{
    QFETCH(QRect, window);
    QFETCH(QRect, placed);
    QCOMPARE(withinReach(window, {QRect(0, 0, 1920, 1200), QRect(1920, 0, 1920, 1080)}), placed);
    const QRect huge(9000, 9000, 5000, 5000);
    QVERIFY(QRect(0, 0, 1366, 768).contains(withinReach(huge, {QRect(0, 0, 1366, 768)})));
}

void TestWorkspace::aScreenIsUnplugged()
{
    const Fixture f;
    PaneDock *dock = f.dock("chart.1");
    dock->setDetached(true);
    QTRY_COMPARE(dock->windowType(), Qt::Window);
    dock->setGeometry(9'000, 200, 400, 300);
    emit qGuiApp->screenRemoved(qGuiApp->primaryScreen());
    QTRY_VERIFY(qGuiApp->primaryScreen()->availableGeometry().contains(dock->geometry()));
    // And one that was left there comes up where it is seen.
    dock->setGeometry(9'000, 200, 400, 300);
    const WorkspaceRecord record = f.workspace->record();
    const Fixture again(&record);
    QTRY_VERIFY(again.dock("chart.1")->isVisible());
    QVERIFY(
        qGuiApp->primaryScreen()->availableGeometry().contains(again.dock("chart.1")->geometry()));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
