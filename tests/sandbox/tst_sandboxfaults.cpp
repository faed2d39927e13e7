// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/faultscript.h"

#include <QTest>

#include <algorithm>

using namespace mm;

namespace {

FaultScript script(const char *json, qint64 now = 0)
{
    FaultScript made;
    QString problem;
    auto faults = faultsFromJson(*Json::parse(json), &problem);
    if (!faults)
        qFatal("%s", qUtf8Printable(problem));
    made.set(*faults, now);
    return made;
}

} // namespace

class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsReadWhole()
    {
        QString problem;
        const auto faults = faultsFromJson(
            *Json::parse(
                R"([{"do":"status","status":429,"path":"login","times":2,"afterMs":10,"forMs":20,
                     "resetSeconds":3},
                    {"do":"refuse","code":"GATEWAY_CODE_019","text":"no"},
                    {"do":"oversizedFrame","bytes":5000000,"every":7},{"do":"delay"}])"),
            &problem);
        QVERIFY2(faults, qPrintable(problem));
        QCOMPARE(faults->size(), std::size_t(4));
        const Fault &status = faults->at(0);
        QVERIFY(status.kind == Fault::Kind::Status);
        QCOMPARE(status.path, QByteArray("login"));
        QCOMPARE(status.status, 429);
        QCOMPARE(status.times, 2);
        QCOMPARE(status.afterMs, qint64(10));
        QCOMPARE(status.forMs, qint64(20));
        QCOMPARE(status.resetSeconds, 3);
        QCOMPARE(faults->at(1).code, QStringLiteral("GATEWAY_CODE_019"));
        QCOMPARE(faults->at(1).text, QStringLiteral("no"));
        QCOMPARE(faults->at(2).bytes, qint64(5'000'000));
        QCOMPARE(faults->at(2).every, 7);
        QCOMPARE(faults->at(3).delayMs, 1000);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const char *json, const char *named) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(named);
        };
        row("no array", R"({"do":"drop"})", "array");
        row("no object", R"([3])", "\"do\"");
        row("no kind", R"([{"times":1}])", "\"do\"");
        row("unknown kind", R"([{"do":"explode"}])", "\"do\"");
        row("unknown member", R"([{"do":"drop"},{"do":"drop","often":1}])", "Rule 2: \"often\"");
        row("text for a number", R"([{"do":"drop","times":"1"}])", "\"times\"");
        row("no times", R"([{"do":"drop","times":0}])", "\"times\"");
        row("negative", R"([{"do":"drop","afterMs":-1}])", "\"afterMs\"");
        row("no status", R"([{"do":"status","status":99}])", "\"status\"");
        row("number for a text", R"([{"do":"drop","path":1}])", "\"path\"");
        row("an object without rules", "{}", "array");
        row("an object with more", R"({"rules":[],"name":"x"})", "\"rules\"");
        row("no milliseconds", R"([{"do":"skewClock"}])", "\"ms\"");
        row("no rate", R"([{"do":"setRate"}])", "\"rate\"");
        row("too high a rate", R"([{"do":"setRate","rate":50001}])", "\"rate\"");
        row("on or off", R"([{"do":"setTicking","on":1}])", "\"on\"");
        row("no name of a group", R"([{"do":"displaceGroup","group":1}])", "\"group\"");
        row("too often", R"([{"do":"kick","everyMs":9}])", "\"everyMs\"");
        row("an action has no path", R"([{"do":"kick","path":"x"}])", "\"path\"");
        row("trouble has no customer", R"([{"do":"drop","customerNo":"1"}])", "\"customerNo\"");
        row("another action's member", R"([{"do":"kick","ms":1}])", "\"ms\"");
        row("no product", R"([{"do":"removeProduct","tradeType":1}])", "\"symbolId\"");
        row("no trade type", R"([{"do":"setTrading","symbolId":1,"open":true}])", "\"tradeType\"");
        row("open or closed", R"([{"do":"setTrading","symbolId":1,"tradeType":1}])", "\"open\"");
        row("no digits", R"([{"do":"setDigits","symbolId":1,"tradeType":1}])", "\"digits\"");
        row("too many levels", R"([{"do":"hugeDepth","levels":1000001}])", "\"levels\"");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, named);
        QString problem;
        QVERIFY(!faultsFromJson(*Json::parse(json), &problem));
        QVERIFY2(problem.contains(QString::fromLatin1(named)), qPrintable(problem));
    }

    void rulesAreUsedUp()
    {
        FaultScript faults = script(R"([{"do":"drop","path":"login","times":2},{"do":"html"}])");
        QVERIFY(faults.forRequest("/api/login/x", 0)->kind == Fault::Kind::Drop);
        QVERIFY(faults.forRequest("/api/other", 0)->kind == Fault::Kind::Html);
        QVERIFY(faults.forRequest("/api/login/x", 0)->kind == Fault::Kind::Drop);
        QVERIFY(faults.forRequest("/api/login/x", 0)->kind == Fault::Kind::Html);
    }

    void rulesAreInForceForATime()
    {
        FaultScript faults = script(R"([{"do":"drop","afterMs":100,"forMs":50}])", 1'000);
        QVERIFY(!faults.forRequest("/", 1'000));
        QVERIFY(!faults.forRequest("/", 1'099));
        QVERIFY(faults.forRequest("/", 1'100));
        QVERIFY(faults.forRequest("/", 1'149));
        QVERIFY(!faults.forRequest("/", 1'150));
    }

    void httpAndSocketRulesAreApart()
    {
        FaultScript faults = script(
            R"([{"do":"malformedFrame"},{"do":"drop"},{"do":"refuseSocket"},
                {"do":"refuseSubscription"}])");
        QVERIFY(faults.forRequest("/", 0)->kind == Fault::Kind::Drop);
        QVERIFY(faults.forPush("/", 0)->kind == Fault::Kind::MalformedFrame);
        QVERIFY(faults.refusesSocket("/", 0));
        QVERIFY(faults.refusesSubscription("/", 0));
        QVERIFY(!faults.forSocketRequest("/", 0));
        FaultScript none = script("[]");
        QVERIFY(none.isEmpty());
        QVERIFY(!none.refusesSocket("/", 0) && !none.refusesSubscription("/", 0));
    }

    void everyCountsFramesOfEachRule()
    {
        FaultScript faults = script(
            R"([{"do":"malformedFrame","every":3},{"do":"outOfOrder","every":5,"times":1}])");
        QByteArray happened;
        for (int frame = 1; frame <= 12; ++frame) {
            const auto fault = faults.forPush("/", 0);
            happened += !fault ? '.' : fault->kind == Fault::Kind::MalformedFrame ? 'm' : 'o';
        }
        QCOMPARE(happened, QByteArray("..m.om..m..m"));
    }

    void actionsAreRead()
    {
        const auto faults =
            faultsFromJson(*Json::parse(R"({"rules":[{"do":"kick","customerNo":"86002001"},
                {"do":"kick","everyMs":500},{"do":"kick","everyMs":500,"times":3},
                {"do":"skewClock","ms":-5000},{"do":"stopListening","forMs":20},
                {"do":"setRate","rate":0},{"do":"setTicking","on":false},
                {"do":"displaceGroup","group":"g"},{"do":"pushEvents","count":7},
                {"do":"pushEvents"},{"do":"expireTokens"},{"do":"dropConnections"},
                {"do":"expireManagerTokens","afterMs":9}]})"),
                           nullptr);
        QVERIFY(faults);
        QCOMPARE(faults->size(), std::size_t(13));
        QVERIFY(std::ranges::all_of(*faults, &Fault::isAction));
        QCOMPARE(faults->at(0).customerNo, QStringLiteral("86002001"));
        QCOMPARE(faults->at(0).times, 1);
        QCOMPARE(faults->at(1).times, -1);
        QCOMPARE(faults->at(2).times, 3);
        QCOMPARE(faults->at(3).ms, qint64(-5000));
        QCOMPARE(faults->at(4).forMs, qint64(20));
        QCOMPARE(faults->at(5).rate, 0);
        QVERIFY(!faults->at(6).on);
        QCOMPARE(faults->at(7).group, QStringLiteral("g"));
        QCOMPARE(faults->at(8).count, 7);
        QCOMPARE(faults->at(9).count, 1);
        QCOMPARE(faults->at(12).afterMs, qint64(9));
        for (const Fault &fault : *faults)
            QVERIFY2(faultsHelp().contains(QString::fromLatin1(nameOf(fault.kind))),
                     nameOf(fault.kind).constData());
    }

    void actionsAreDueInTheirOrder()
    {
        FaultScript faults = script(
            R"([{"do":"setRate","rate":1,"afterMs":200},{"do":"kick","afterMs":100,"everyMs":60,
                 "times":2},{"do":"expireTokens","everyMs":1000},{"do":"drop","afterMs":50}])",
            5'000);
        QCOMPARE(faults.nextDue(), std::optional<qint64>(5'000));
        const auto due = [&](qint64 now) {
            QByteArray names;
            for (const Fault &action : faults.takeDue(now))
                names += nameOf(action.kind) + ' ';
            return names;
        };
        QCOMPARE(due(4'999), "");
        QCOMPARE(due(5'000), "expireTokens ");
        QCOMPARE(faults.nextDue(), std::optional<qint64>(5'100));
        QCOMPARE(due(5'250), "kick setRate ");
        // Overdue by more than its period: once, and then from now on.
        QCOMPARE(faults.nextDue(), std::optional<qint64>(5'310));
        QCOMPARE(due(5'310), "kick ");
        QCOMPARE(due(9'000), "expireTokens ");
        QCOMPARE(faults.nextDue(), std::optional<qint64>(10'000));
        QVERIFY(!script(R"([{"do":"drop"}])").nextDue());
    }

    void rulesThatStayGoOn()
    {
        FaultScript faults = script(R"([{"do":"drop","times":2},{"do":"kick","afterMs":100}])");
        QVERIFY(faults.forRequest("/", 0));
        const auto now = [](const char *json) {
            return *faultsFromJson(*Json::parse(json), nullptr);
        };
        faults.change(now(R"([{"do":"html"},{"do":"kick","afterMs":100},{"do":"drop","times":2}])"),
                      50);
        QCOMPARE(faults.nextDue(), std::optional<qint64>(100));
        QVERIFY(faults.forRequest("/", 50)->kind == Fault::Kind::Html);
        faults.change(now(R"([{"do":"drop","times":2},{"do":"drop","times":2}])"), 60);
        QVERIFY(!faults.nextDue());
        for (int i = 0; i < 3; ++i) // one was left of the first, the second is new
            QVERIFY(faults.forRequest("/", 60));
        QVERIFY(!faults.forRequest("/", 60));
        faults.set(now(R"([{"do":"drop","times":2}])"), 70);
        QVERIFY(faults.forRequest("/", 70));
    }

    void whatIsLeftIsTold()
    {
        FaultScript faults = script(
            R"([{"do":"drop","times":1},{"do":"html","afterMs":100,"forMs":50},{"do":"silent"},
                {"do":"kick","everyMs":1000}])");
        const auto state = [&](qint64 now) {
            QByteArray text;
            const Json rules = faults.state(now);
            for (const Json &rule : rules.items())
                text += rule["rule"].numberText() + ':' + rule["do"].toString().toLatin1() + ' '
                    + rule["startsInMs"].numberText() + '-' + rule["endsInMs"].numberText() + " x"
                    + rule["left"].numberText() + " u" + rule["used"].numberText() + "; ";
            return text;
        };
        QCOMPARE(state(0),
                 "1:drop 0- x1 u0; 2:html 100-150 x u0; 3:silent 0- x u0; 4:kick 0- x u0; ");
        QVERIFY(faults.forRequest("/", 0));
        QVERIFY(faults.forRequest("/", 0));
        QCOMPARE(faults.takeDue(10).size(), std::size_t(1));
        QCOMPARE(state(120), "2:html 0-30 x u0; 3:silent 0- x u1; 4:kick 880- x u1; ");
        QCOMPARE(state(150), "3:silent 0- x u1; 4:kick 850- x u1; ");
    }

    void aBlackHoleWithEveryIsForFramesAlone()
    {
        FaultScript faults = script(R"([{"do":"blackHole","every":2}])");
        QVERIFY(!faults.forSocketRequest("/", 0));
        QVERIFY(!faults.forPush("/", 0));
        QVERIFY(faults.forPush("/", 0));
    }
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
