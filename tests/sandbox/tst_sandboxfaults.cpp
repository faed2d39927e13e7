// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/faultscript.h"

#include <QTest>

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
