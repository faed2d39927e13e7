// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/eventexport.h"
#include "tests/support/testclock.h"
#include "tests/ui/deskfixture.h"
#include "ui/support/eventdetail.h"
#include "ui/support/eventspane.h"
#include "ui/support/eventtable.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

ManagerEvent eventOf(const char *type, const Json &data)
{
    const Json frame(Json::Object{{"eventType", type}, {"data", data}});
    return *ManagerEvent::parse(frame.toBytes());
}

ManagerEvent numbered(int n, const char *type = "kyc")
{
    return eventOf(type,
                   Json(Json::Object{{"customerNo", QString::number(86000000 + n % 10)},
                                     {"levelCode", u"level_%1"_s.arg(n)},
                                     {"updateTime", qint64(1'700'000'000'000 + n)}}));
}

struct PaneFixture : DeskFixture {
    PaneFixture()
    {
        pane.resize(1000, 700);
        pane.show();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window does not come up");
    }
    void connectAs(const char *group)
    {
        type(pane, "eventGroup", QString::fromLatin1(group));
        click(pane, "eventConnect");
        if (!QTest::qWaitFor(
                [&] { return services.events.state() == ManagerEventStream::State::On; }, 20'000))
            qFatal("not connected");
    }
    [[nodiscard]] EventTable &table() { return *find<EventTable>(pane, "eventTable"); }
    [[nodiscard]] bool hasRows(int rows)
    {
        return QTest::qWaitFor([&] { return table().model()->rowCount() == rows; }, 20'000);
    }
    EventsPane pane{services.events, services.audit, settings, theme, formatting, clock};
};

} // namespace

class TestEventsPane : public QObject
{
    Q_OBJECT
private slots:
    void connectsAndShows();
    void personalDataIsMaskedUntilItIsNoted();
    void filters();
    void pauses();
    void displacedIsSaid();
    void isBounded();
    void followsUntilScrolled();
    void staysSmooth();
    void unknownTypesAreShownRaw();
    void exports();
    void indents();
    void canBeWalked();
};

void TestEventsPane::connectsAndShows()
{
    PaneFixture f;
    QSignalSpy chosen(&f.pane, &EventsPane::groupChosen);
    QSignalSpy wanted(&f.pane, &EventsPane::customerWanted);
    QCOMPARE(f.text(f.pane, "eventState"), u"Not connected."_s);
    f.type(f.pane, "eventGroup", u"no good"_s);
    QVERIFY(!f.find<QPushButton>(f.pane, "eventConnect")->isEnabled());
    f.connectAs("desk-1");
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(f.text(f.pane, "eventState"), u"Connected as “desk-1”."_s);
    f.sandbox.pushEvents(20);
    QVERIFY(f.hasRows(20));
    QVERIFY(f.text(f.pane, "eventCounts").startsWith(u"20 event"_s));
    int row = 0; // the first that names a customer
    while (f.table().model()->index(row, EventModel::Customer).data().toString().size() < 3)
        ++row;
    f.table().setCurrentIndex(f.table().model()->index(row, 0));
    QVERIFY(!f.text(f.pane, "eventTitle").isEmpty());
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front(), f.table().model()->index(row, EventModel::Customer).data());
    f.click(f.pane, "eventConnect");
    QCOMPARE(f.text(f.pane, "eventState"), u"Not connected."_s);
    QCOMPARE(f.table().model()->rowCount(), 20);
}

void TestEventsPane::personalDataIsMaskedUntilItIsNoted()
{
    PaneFixture f;
    f.connectAs("desk-1");
    const Json data(Json::Object{{"customerNo", "86000001"}, {"email", "secret.person@x.org"}});
    f.sandbox.pushEvent(Json(Json::Object{{"eventType", "customer_update"}, {"data", data}}));
    QVERIFY(f.hasRows(1));
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    const auto shown = [&f] { return f.text(f.pane, "record.email"); };
    QVERIFY(!shown().contains(u"person"_s));
    f.find<QCheckBox>(f.pane, "eventAsJson")->setChecked(true);
    auto *json = f.find<QPlainTextEdit>(f.pane, "eventJson");
    QVERIFY(!json->toPlainText().contains(u"person"_s));
    f.find<QCheckBox>(f.pane, "eventAsJson")->setChecked(false);
    QVERIFY(!f.audited().contains("customer_update"));
    f.click(f.pane, "recordReveal");
    QCOMPARE(shown(), u"secret.person@x.org"_s);
    QVERIFY(f.audited().contains("customer_update"));
    QVERIFY(!f.audited().contains("person")); // never what was seen
    f.find<QCheckBox>(f.pane, "eventAsJson")->setChecked(true);
    QVERIFY(json->toPlainText().contains(u"secret.person@x.org"_s));
}

void TestEventsPane::filters()
{
    PaneFixture f;
    f.connectAs("desk-1");
    for (int i = 0; i < 30; ++i) {
        const ManagerEvent event = numbered(i, i % 3 == 0 ? "deposit" : "kyc");
        f.sandbox.pushEventText(QString::fromUtf8(event.frame));
    }
    QVERIFY(f.hasRows(30));
    f.type(f.pane, "eventCustomer", u"86000003"_s);
    QVERIFY(f.hasRows(3));
    f.type(f.pane, "eventSearch", u"LEVEL_13"_s);
    QVERIFY(f.hasRows(1));
    f.type(f.pane, "eventSearch", u"nowhere"_s);
    QVERIFY(f.hasRows(0));
    QVERIFY(!f.table().isVisible());
    f.click(f.pane, "eventFilterClear");
    QVERIFY(f.hasRows(30));
    f.find<QCheckBox>(f.pane, "eventType.deposit")->setChecked(true);
    QVERIFY(f.hasRows(10));
    f.find<QCheckBox>(f.pane, "eventType.kyc")->setChecked(true);
    QVERIFY(f.hasRows(30));
    f.pane.setCustomerFilter(u"86000009"_s);
    QVERIFY(f.hasRows(3));
}

void TestEventsPane::pauses()
{
    PaneFixture f;
    f.connectAs("desk-1");
    f.sandbox.pushEvents(5);
    QVERIFY(f.hasRows(5));
    auto *pause = f.find<QPushButton>(f.pane, "eventPause");
    pause->click();
    f.sandbox.pushEvents(37);
    QTRY_COMPARE(pause->text(), u"Paused · 37 new"_s);
    QCOMPARE(f.table().model()->rowCount(), 5);
    pause->click();
    QVERIFY(f.hasRows(42));
    QCOMPARE(pause->text(), u"Pause"_s);
}

void TestEventsPane::displacedIsSaid()
{
    PaneFixture f;
    f.connectAs("desk-1");
    f.sandbox.displaceGroup(u"desk-1"_s);
    QTRY_COMPARE(f.text(f.pane, "eventState"),
                 u"Another connection of the group “desk-1” took over."_s);
    QCOMPARE(f.find<QPushButton>(f.pane, "eventConnect")->text(), u"Take it back"_s);
    f.click(f.pane, "eventConnect");
    QTRY_COMPARE(f.text(f.pane, "eventState"), u"Connected as “desk-1”."_s);
}

void TestEventsPane::isBounded()
{
    const Formatting formatting;
    const TestClock clock;
    EventModel model(formatting, clock, EventLog::Limits{.events = 100});
    for (int i = 0; i < 250; ++i)
        model.add(numbered(i));
    model.flush();
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(model.log().dropped(), 150);
    QCOMPARE(model.numberAt(0), 150);
    const QPersistentModelIndex kept(model.index(50, 0));
    for (int i = 0; i < 30; ++i)
        model.add(numbered(i));
    model.flush();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(kept.row(), 20);
    // By bytes, the newest always stays.
    EventModel small(formatting, clock, EventLog::Limits{.events = 100, .bytes = 10});
    for (int i = 0; i < 5; ++i)
        small.add(numbered(i));
    small.flush();
    QCOMPARE(small.rowCount(), 1);
}

void TestEventsPane::followsUntilScrolled()
{
    const Formatting formatting;
    const TestClock clock;
    Theme theme;
    EventModel model(formatting, clock, EventLog::Limits{.events = 1'000});
    EventTable table(model, theme, formatting);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    for (int i = 0; i < 500; ++i)
        model.add(numbered(i));
    QTRY_COMPARE(model.rowCount(), 500);
    QVERIFY(table.isFollowing());
    QTRY_COMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
    table.verticalScrollBar()->setValue(100);
    QVERIFY(!table.isFollowing());
    const qint64 top = model.numberAt(table.rowAt(0));
    for (int i = 0; i < 550; ++i) // the oldest 50 go
        model.add(numbered(i));
    model.flush();
    QTRY_COMPARE(model.numberAt(model.rowCount() - 1), 1'049);
    QCOMPARE(model.numberAt(table.rowAt(0)), top);
    QVERIFY(table.rowsBelow() > 500);
    table.setFollowing(true);
    QCOMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
}

/// Half a minute of 500 events a second, and a search through all of them: no flush takes long.
void TestEventsPane::staysSmooth()
{
    const Formatting formatting;
    const TestClock clock;
    EventModel model(formatting, clock);
    qint64 longest = 0, total = 0;
    QElapsedTimer timer;
    for (int i = 0; i < 15'000; ++i) {
        model.add(numbered(i));
        if (i % 17 == 16) { // what comes within a frame
            timer.start();
            model.flush();
            longest = std::max(longest, timer.nsecsElapsed());
            total += timer.nsecsElapsed();
        }
    }
    timer.start();
    model.setFilter({.types = {}, .customerNo = {}, .text = u"level_14999"_s});
    const qint64 begun = timer.nsecsElapsed();
    QTRY_COMPARE(model.rowCount(), 1);
    qInfo("flush: longest %lld us, on average %lld us; a filter begins in %lld us and ends in "
          "%lld ms over 15,000 events",
          static_cast<long long>(longest / 1000), static_cast<long long>(total / 882 / 1000),
          static_cast<long long>(begun / 1000), static_cast<long long>(timer.elapsed()));
    QVERIFY(total / 882 < 5'000'000); // a frame has 16 ms
    QVERIFY(begun < 100'000'000);
}

void TestEventsPane::unknownTypesAreShownRaw()
{
    const Formatting formatting;
    const TestClock clock;
    EventModel model(formatting, clock);
    model.add(eventOf("moon_phase", Json(Json::Object{{"phase", "full"}, {"email", "a.b@c.d"}})));
    model.flush();
    QCOMPARE(model.index(0, EventModel::Type).data().toString(), u"moon_phase"_s);
    const QString summary = model.index(0, EventModel::Summary).data().toString();
    QVERIFY(summary.contains(u"\"phase\":\"full\""_s));
    QVERIFY(!summary.contains(u"a.b@c.d"_s));
    QCOMPARE(model.log().typeNames().back(), u"moon_phase"_s);
}

void TestEventsPane::exports()
{
    std::vector<QByteArray> frames;
    for (int i = 0; i < 1'000; ++i)
        frames.push_back(numbered(i).frame);
    frames.push_back(
        eventOf("register", Json(Json::Object{{"email", "a.b@c.d"}, {"id", "=1+1"}})).frame);
    const auto all = [&frames](ExportOptions::Format format, bool revealed) {
        const FileWriter::Source source =
            exportEvents(frames, {.format = format, .revealed = revealed});
        QByteArray text;
        while (const auto piece = source())
            text += *piece;
        return text;
    };
    const QJsonArray json = QJsonDocument::fromJson(all(ExportOptions::Format::Json, true)).array();
    QCOMPARE(json.size(), 1'001);
    QCOMPARE(json[7].toObject()[u"levelCode"].toString(), u"level_7"_s);
    QCOMPARE(json[1'000].toObject()[u"eventType"].toString(), u"register"_s);
    QCOMPARE(json[1'000].toObject()[u"email"].toString(), u"a.b@c.d"_s);
    const QByteArray csv = all(ExportOptions::Format::Csv, false);
    QVERIFY(csv.startsWith("eventType,customerNo,levelCode,updateTime,email,id\r\n"));
    QCOMPARE(csv.count("\r\n"), 1'002);
    QVERIFY(!csv.contains("a.b@c.d"));
    QVERIFY(csv.contains("'=1+1"));
}

void TestEventsPane::indents()
{
    const Json value = *Json::parse(R"({"a":[1,{}],"b":"x,{\"y\":\\","c":[],"d":1.50})");
    const QString text = indentedJson(value);
    QCOMPARE(text,
             u"{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x,{\\\"y\\\":\\\\\",\n"
             "  \"c\": [],\n  \"d\": 1.50\n}"_s);
    QVERIFY(*Json::parse(text.toUtf8()) == value);
}

void TestEventsPane::canBeWalked()
{
    PaneFixture f;
    QCOMPARE(accessibilityProblems(f.pane).join(u'\n'), QString());
    f.connectAs("desk-1");
    f.sandbox.pushEvents(20);
    QVERIFY(f.hasRows(20));
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    QCOMPARE(accessibilityProblems(f.pane).join(u'\n'), QString());
}

QTEST_MAIN(TestEventsPane)
#include "tst_eventspane.moc"
