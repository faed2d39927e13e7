// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/services/har.h"
#include "app/services/harentry.h"
#include "tests/services/trafficsamples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What python3-jsonschema says of the file: empty where it is as the schema wants it.
QString schemaProblems(const QByteArray &har)
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"test.har"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(har) != har.size())
        return u"not written"_s;
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(MM_TEST_DATA "/checkhar.py"),
                  QStringLiteral(MM_TEST_DATA "/har-1.2.schema.json"), file.fileName()});
    if (!python.waitForFinished())
        return u"python3 does not run"_s;
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
}

HarPlan planOf(const Inspector &inspector)
{
    HarPlan plan;
    for (const TrafficEntry &entry : inspector.entriesAfter(0, INT_MAX))
        plan.add(entry);
    return plan;
}

/// A session of everything: calls that went well, refused, without an answer, two sockets.
void record(Inspector &inspector)
{
    SocketTraffic opened = samples::frame("wss://h.example/quote?token=CANARY-6&v=1");
    opened.what = SocketTraffic::What::Opened;
    opened.at -= 500;
    inspector.socket(opened);
    const QByteArray request =
        Json(Json::Object{{"loginPwd", "CANARY-4"}, {"n", "line\nü'\"<\x01"}}).toBytes();
    HttpTraffic call = samples::call(request, "{\"code\":\"0\"}");
    inspector.http(call);
    inspector.socket(samples::frame(samples::quoteFrame));
    call.status = 0;
    call.outcome = u"TimedOut"_s;
    call.answerBody = {};
    call.receivedBytes = 0;
    call.answerHeaders.clear();
    call.phases = {
        .blocked = 7, .connect = 1500, .tls = 2500, .send = -1, .wait = -1, .receive = -1};
    call.startedAt += 5;
    inspector.http(call);
    SocketTraffic sent = samples::frame(R"({"head":{"token":"CANARY-7"}})", 2);
    sent.what = SocketTraffic::What::Sent;
    sent.name = "messages";
    inspector.socket(sent); // a connection whose beginning is not known
    SocketTraffic binary = samples::frame("\x78\x9c"
                                          "CANARY-8");
    binary.binary = true;
    inspector.socket(binary);
    SocketTraffic closed = samples::frame("went away");
    closed.what = SocketTraffic::What::Closed;
    closed.at += 1000;
    inspector.socket(closed);
}

} // namespace

class TestHar : public QObject
{
    Q_OBJECT

private slots:
    void isValid();
    void anEmptyOneIsValid();
    void aWrongFileIsRefused_data();
    void aWrongFileIsRefused();
    void timingsOfACall();
    void framesStandWithTheirConnection();
    void holdsNoSecret();
    void whatWasDroppedIsSaid();
    void comesInPieces();
    void theEstimateIsNear();
    void tooLongForMemory();
};

void TestHar::isValid()
{
    Inspector inspector;
    record(inspector);
    const HarPlan plan = planOf(inspector);
    QCOMPARE(plan.entries(), 7);
    QCOMPARE(schemaProblems(*plan.bytes(inspector, 1'000'000)), QString());
}

void TestHar::anEmptyOneIsValid()
{
    const Inspector inspector;
    QVERIFY(HarPlan().isEmpty());
    QCOMPARE(schemaProblems(*HarPlan().bytes(inspector, 1000)), QString());
}

void TestHar::aWrongFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("version", R"("version":"1.2")", R"("version":"1.1")");
    row("no creator", R"("creator")", R"("_creator")");
    row("time of day", R"("startedDateTime":"2023-11-14T)", R"("startedDateTime":"2023-11-14 )");
    row("order", R"("startedDateTime":"2023)", R"("startedDateTime":"2029)");
    row("time not the sum", R"("time":1.026)", R"("time":1.027)");
    row("negative wait", R"("wait":1)", R"("wait":-1)");
    row("number as text", R"("status":200)", R"("status":"200")");
    row("unknown member", R"("cache":{})", R"("cash":{},"cache":{})");
    row("no cookies", R"("cookies":[],)", "");
    row("frame without data", R"("data":)", R"("_data":)");
    row("connection without frames", R"("_webSocketMessages")", R"("_frames")");
    row("not JSON", "]", "");
}

void TestHar::aWrongFileIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Inspector inspector;
    record(inspector);
    QByteArray har = *planOf(inspector).bytes(inspector, 1'000'000);
    const qsizetype at = har.indexOf(from);
    QVERIFY(at >= 0);
    har.replace(at, from.size(), to);
    QVERIFY(!schemaProblems(har).isEmpty());
}

void TestHar::timingsOfACall()
{
    TrafficEntry entry;
    entry.phases = {.blocked = 1500,
                    .connect = 20'000,
                    .tls = 30'001,
                    .send = 5,
                    .wait = 100'000,
                    .receive = 0};
    const Json har = harCall(entry, {});
    QCOMPARE(har["time"].numberText(), QByteArray("151.506"));
    const Json &timings = har["timings"];
    QCOMPARE(timings["blocked"].numberText(), QByteArray("1.500"));
    QCOMPARE(timings["dns"].numberText(), QByteArray("-1"));
    QCOMPARE(timings["connect"].numberText(), QByteArray("50.001"));
    QCOMPARE(timings["ssl"].numberText(), QByteArray("30.001"));
    QCOMPARE(timings["send"].numberText(), QByteArray("0.005"));
    QCOMPARE(timings["wait"].numberText(), QByteArray("100"));
    QCOMPARE(timings["receive"].numberText(), QByteArray("0"));
    entry.phases = {};
    const Json none = harCall(entry, {});
    QCOMPARE(none["time"].numberText(), QByteArray("0"));
    QCOMPARE(none["timings"]["connect"].numberText(), QByteArray("-1"));
    QCOMPARE(none["timings"]["send"].numberText(), QByteArray("0"));
}

void TestHar::framesStandWithTheirConnection()
{
    Inspector inspector;
    record(inspector);
    const auto har = Json::parse(*planOf(inspector).bytes(inspector, 1'000'000));
    QVERIFY(har);
    const auto &entries = (*har)["log"]["entries"].items();
    QCOMPARE(int(entries.size()), 4);
    const Json &quotes = entries[0];
    QCOMPARE(quotes["request"]["url"].toString(), u"wss://h.example/quote?token=•••&v=1"_s);
    QCOMPARE(quotes["request"]["queryString"].items().at(1)["name"].toString(), u"v"_s);
    QCOMPARE(quotes["response"]["status"].numberText(), QByteArray("101"));
    QCOMPARE(quotes["time"].numberText(), QByteArray("1500"));
    const auto &frames = quotes["_webSocketMessages"].items();
    QCOMPARE(int(frames.size()), 2);
    QCOMPARE(frames[0]["data"].toString(), QString::fromLatin1(samples::quoteFrame));
    QCOMPARE(frames[0]["time"].numberText(), QByteArray("1700000000.123"));
    QCOMPARE(frames[0]["type"].toString(), u"receive"_s);
    QCOMPARE(frames[1]["opcode"].numberText(), QByteArray("2"));
    const Json &messages = entries[1];
    QCOMPARE(messages["_name"].toString(), u"messages"_s);
    QCOMPARE(messages["_webSocketMessages"].items().at(0)["type"].toString(), u"send"_s);
    QCOMPARE(entries[3]["_error"].toString(), u"TimedOut"_s);
    QVERIFY(!entries[2].contains("_error"));
    QCOMPARE(entries[2]["_trace"].toString(), u"291e08e4-e0af-86b3-d8af-85f2947a0212"_s);
}

void TestHar::holdsNoSecret()
{
    Inspector inspector;
    record(inspector);
    const QByteArray har = *planOf(inspector).bytes(inspector, 1'000'000);
    QVERIFY(!har.contains("CANARY"));
    QVERIFY(har.contains("•••"));
    // The same search finds one where nothing was masked.
    TrafficDetail unmasked;
    unmasked.request = u"CANARY"_s;
    QVERIFY(harCall({}, unmasked).toBytes().contains("CANARY"));
}

void TestHar::whatWasDroppedIsSaid()
{
    Inspector inspector({.entries = 10});
    for (int i = 0; i < 10; ++i)
        inspector.socket(samples::frame(QByteArray::number(i)));
    const HarPlan plan = planOf(inspector);
    for (int i = 0; i < 4; ++i)
        inspector.http(samples::call("{}", "{}"));
    const QByteArray har = *plan.bytes(inspector, 1'000'000);
    QVERIFY(har.contains("4 entries made room"));
    QCOMPARE(schemaProblems(har), QString());
}

void TestHar::comesInPieces()
{
    Inspector inspector;
    for (int i = 0; i < 20'000; ++i)
        inspector.socket(samples::frame(samples::quoteFrame, i % 3));
    const HarPlan plan = planOf(inspector);
    const FileWriter::Source source = plan.source(inspector);
    QByteArray all;
    int pieces = 0;
    while (const auto piece = source()) {
        QVERIFY(piece->size() < 256 * 1024);
        all += *piece;
        ++pieces;
    }
    QVERIFY(pieces > 10);
    QCOMPARE(all, *plan.bytes(inspector, all.size()));
    QVERIFY(!source()); // the end stays the end
    const auto har = Json::parse(all);
    QVERIFY(har);
    std::size_t frames = 0;
    for (const Json &entry : (*har)["log"]["entries"].items())
        frames += entry["_webSocketMessages"].items().size();
    QCOMPARE(frames, std::size_t(20'000));
}

void TestHar::theEstimateIsNear()
{
    Inspector inspector;
    const QByteArray body = R"({"code":"0","data":[)"
        + QByteArray(R"({"symbolId":1370,"symbolName":"ETHUSDT"},)").repeated(200) + R"({}]})";
    for (int i = 0; i < 200; ++i) {
        inspector.http(samples::call(R"({"bizType":1})", body));
        inspector.socket(samples::frame(samples::quoteFrame));
    }
    const HarPlan plan = planOf(inspector);
    const auto size = double(plan.bytes(inspector, 100'000'000)->size());
    const double share = double(plan.estimatedBytes()) / size;
    QVERIFY2(share > 0.7 && share < 1.4, qPrintable(QString::number(share)));
}

void TestHar::tooLongForMemory()
{
    Inspector inspector;
    record(inspector);
    const HarPlan plan = planOf(inspector);
    const qsizetype size = plan.bytes(inspector, 1'000'000)->size();
    QVERIFY(plan.bytes(inspector, size));
    QVERIFY(!plan.bytes(inspector, size - 1));
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
