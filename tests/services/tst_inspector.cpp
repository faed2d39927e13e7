// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/inspector.h"
#include "app/services/trafficring.h"
#include "tests/services/trafficsamples.h"

#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void callsAreKeptMasked();
    void framesAreKeptMasked();
    void openedAndClosed();
    void longBodiesAreCut();
    void entriesComeInOrderAndPieces();
    void theOldestGoFirst();
    void memoryStaysBounded();
    void aSmallFrameTakesLittle();
    void ringSurvivesAnySizes();
    void nothingIsKeptWhileOff();
    void clearForgets();
    void latencyOfCallsKept();
    void manyTellersOneReader();
};

void TestInspector::callsAreKeptMasked()
{
    Inspector inspector;
    HttpTraffic call =
        samples::call(R"({"loginPwd":"CANARY-4","a":1})", R"({"data":{"token":"CANARY-5"}})");
    call.sentBytes = 11;
    call.receivedBytes = 22;
    inspector.http(call);
    const auto entries = inspector.entriesAfter(0);
    QCOMPARE(int(entries.size()), 1);
    const TrafficEntry &entry = entries.front();
    QCOMPARE(entry.id, 1);
    QVERIFY(entry.kind == TrafficEntry::Kind::Call);
    QCOMPARE(entry.at, 1'700'000'000'456);
    QCOMPARE(entry.name, u"/api/global/a.B.c"_s);
    QCOMPARE(entry.trace, u"291e08e4-e0af-86b3-d8af-85f2947a0212"_s);
    QCOMPARE(entry.outcome, u"ok"_s);
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.sentBytes, 11);
    QCOMPARE(entry.receivedBytes, 22);
    QCOMPARE(entry.phases.wait, 1000);
    QCOMPARE(entry.phases.connect, -1);
    QCOMPARE(entry.totalUs, 1026);
    const auto detail = inspector.detail(1);
    QVERIFY(detail);
    QCOMPARE(detail->method, u"POST"_s);
    QCOMPARE(detail->url, u"https://gateway.example/api/global/a.B.c?token=•••&v=2"_s);
    QCOMPARE(detail->request, u"{\"loginPwd\":\"•••\",\"a\":1}"_s);
    QCOMPARE(detail->answer, u"{\"data\":{\"token\":\"•••\"}}"_s);
    QCOMPARE(detail->requestHeaders.at(0).second, u"•••"_s);
    QCOMPARE(detail->requestHeaders.at(1).second, u"en-US"_s);
    QCOMPARE(detail->answerHeaders.at(0), std::pair(u"set-cookie"_s, u"•••"_s));
    QVERIFY(detail->encrypted);
    QVERIFY(!detail->cut);
    QVERIFY(!inspector.detail(2));
    QVERIFY(!inspector.entry(0));
    QCOMPARE(inspector.entry(1)->totalUs, 1026);
}

void TestInspector::framesAreKeptMasked()
{
    Inspector inspector;
    inspector.socket(samples::frame(samples::quoteFrame));
    SocketTraffic sent = samples::frame(R"({"head":{"token":"CANARY-1"}})", 7);
    sent.what = SocketTraffic::What::Sent;
    sent.name = "messages";
    inspector.socket(sent);
    SocketTraffic binary = samples::frame(QByteArrayView("\x78\x9c-CANARY-CANARY-CANARY", 23));
    binary.binary = true;
    inspector.socket(binary);
    const auto entries = inspector.entriesAfter(0);
    QCOMPARE(int(entries.size()), 3);
    QCOMPARE(entries[0].name, u"quotes"_s);
    QCOMPARE(entries[0].receivedBytes, samples::quoteFrame.size());
    QCOMPARE(entries[0].totalUs, -1);
    QCOMPARE(entries[0].brief, QString::fromLatin1(samples::quoteFrame.first(60)));
    QCOMPARE(inspector.detail(1)->answer, QString::fromLatin1(samples::quoteFrame));
    QVERIFY(entries[1].kind == TrafficEntry::Kind::FrameSent);
    QCOMPARE(entries[1].connection, 7);
    QCOMPARE(entries[1].sentBytes, sent.size);
    QCOMPARE(inspector.detail(2)->request, u"{\"head\":{\"token\":\"•••\"}}"_s);
    QVERIFY(inspector.detail(3)->answer.startsWith(u"23 bytes: 78 9c "));
}

void TestInspector::openedAndClosed()
{
    Inspector inspector;
    SocketTraffic frame = samples::frame("wss://h/quote?token=CANARY");
    frame.what = SocketTraffic::What::Opened;
    inspector.socket(frame);
    frame.what = SocketTraffic::What::Closed;
    frame.content = "1006 the other side went away";
    inspector.socket(frame);
    QCOMPARE(inspector.detail(1)->url, u"wss://h/quote?token=•••"_s);
    const auto closed = inspector.entry(2);
    QVERIFY(closed->kind == TrafficEntry::Kind::SocketClosed);
    QCOMPARE(closed->outcome, u"1006 the other side went away"_s);
    QCOMPARE(inspector.detail(2)->answer, closed->outcome);
}

void TestInspector::longBodiesAreCut()
{
    Inspector inspector({.bodyBytes = 100});
    const QByteArray words = QByteArray("word ").repeated(1000);
    inspector.http(samples::call("{}", words));
    const auto detail = inspector.detail(1);
    QVERIFY(detail->cut);
    QCOMPARE(detail->answer.size(), 100);
    // However small the memory is, what is kept fits into it.
    Inspector tiny({.bytes = 16 * 1024});
    tiny.http(samples::call(words.repeated(100), words.repeated(100)));
    QCOMPARE(tiny.usage().entries, 1);
    QVERIFY(tiny.detail(1)->cut);
}

void TestInspector::entriesComeInOrderAndPieces()
{
    Inspector inspector;
    for (int i = 0; i < 2000; ++i)
        inspector.socket(samples::frame(QByteArray::number(i)));
    quint64 last = 0;
    int seen = 0;
    while (true) {
        const auto entries = inspector.entriesAfter(last, 700);
        if (entries.empty())
            break;
        QVERIFY(entries.size() <= 700);
        for (const TrafficEntry &entry : entries) {
            QCOMPARE(entry.id, last + 1);
            QCOMPARE(entry.brief, QString::number(seen++));
            last = entry.id;
        }
    }
    QCOMPARE(seen, 2000);
    QCOMPARE(last, inspector.lastId());
}

void TestInspector::theOldestGoFirst()
{
    Inspector inspector({.entries = 10});
    for (int i = 1; i <= 25; ++i)
        inspector.socket(samples::frame(QByteArray::number(i)));
    QCOMPARE(inspector.firstId(), 16);
    QCOMPARE(inspector.lastId(), 25);
    QCOMPARE(inspector.usage().entries, 10);
    QCOMPARE(inspector.usage().dropped, 15);
    QVERIFY(!inspector.detail(15));
    QCOMPARE(inspector.detail(16)->answer, u"16"_s);
    QCOMPARE(inspector.entriesAfter(3).front().id, 16);
}

void TestInspector::memoryStaysBounded()
{
    const Inspector::Limits limits{.bytes = 1024 * 1024};
    Inspector inspector(limits);
    for (int i = 0; i < 50'000; ++i)
        inspector.socket(samples::frame(samples::quoteFrame));
    const QByteArray body = QByteArray("1234 ").repeated(10'000);
    for (int i = 0; i < 200; ++i) {
        inspector.http(samples::call(body, body));
        QVERIFY(inspector.usage().bytes <= limits.bytes);
    }
    QVERIFY(inspector.usage().dropped > 40'000);
    QVERIFY(inspector.usage().entries > 1);
}

void TestInspector::aSmallFrameTakesLittle()
{
    Inspector inspector;
    for (int i = 0; i < 100'000; ++i)
        inspector.socket(samples::frame(samples::quoteFrame));
    QCOMPARE(inspector.usage().entries, 100'000);
    QVERIFY2(inspector.usage().bytes < 100'000 * (samples::quoteFrame.size() + 64),
             qPrintable(QString::number(inspector.usage().bytes / 100'000)));
}

// Any mixture of sizes: what is there is what was put, ids without gaps, never more than allowed.
void TestInspector::ringSurvivesAnySizes()
{
    std::mt19937 random(7);
    for (const qint64 limit : {qint64(4096), qint64(50'000), qint64(4'000'000)}) {
        TrafficRing ring(limit, 300);
        std::deque<std::pair<quint64, QByteArray>> put;
        quint64 refused = 0;
        for (int i = 0; i < 3000; ++i) {
            const bool large = random() % 20 == 0;
            const QByteArray record(qsizetype(1 + random() % (large ? limit / 3 : 200)),
                                    char('a' + i % 26));
            const quint64 id = ring.append(record);
            QCOMPARE(id == 0, record.size() > ring.longestRecord());
            if (id == 0) {
                ++refused;
                continue;
            }
            put.emplace_back(id, record);
            while (put.front().first < ring.firstId())
                put.pop_front();
            QVERIFY2(ring.bytes() <= limit, qPrintable(QString::number(ring.bytes())));
            QCOMPARE(ring.entries(), int(put.size()));
            for (std::size_t at = random() % 7; at < put.size(); at += 7)
                QVERIFY(ring.record(put[at].first) == put[at].second);
            if (random() % 500 == 0) {
                ring.clear();
                put.clear();
                refused = 0;
            }
        }
        QVERIFY(ring.lastId() > 2000);
        QVERIFY(ring.dropped() > refused);
    }
}

void TestInspector::nothingIsKeptWhileOff()
{
    Inspector inspector;
    QVERIFY(inspector.isRecording());
    inspector.setRecording(false);
    inspector.socket(samples::frame(samples::quoteFrame));
    inspector.http(samples::call("{}", "{}"));
    QCOMPARE(inspector.usage().entries, 0);
    QCOMPARE(inspector.firstId(), 0);
    QCOMPARE(inspector.lastId(), 0);
    inspector.setRecording(true);
    inspector.socket(samples::frame(samples::quoteFrame));
    QCOMPARE(inspector.usage().entries, 1);
}

void TestInspector::clearForgets()
{
    Inspector inspector;
    for (int i = 0; i < 5; ++i)
        inspector.http(samples::call("{}", "{}"));
    inspector.clear();
    QCOMPARE(inspector.usage().entries, 0);
    QCOMPARE(inspector.usage().bytes, 0);
    QCOMPARE(inspector.latency().calls, 0);
    QVERIFY(inspector.entriesAfter(0).empty());
    QVERIFY(!inspector.detail(5));
    inspector.socket(samples::frame(samples::quoteFrame));
    QCOMPARE(inspector.firstId(), 6); // an id means one entry only
}

void TestInspector::latencyOfCallsKept()
{
    Inspector inspector({.entries = 100});
    QCOMPARE(inspector.latency().p50, -1);
    for (int i = 1; i <= 200; ++i)
        inspector.http(samples::call("{}", "{}", i * 1000 - 26)); // and 26 of the other phases
    const Inspector::Latency latency = inspector.latency();
    QCOMPARE(latency.calls, 100);
    QCOMPARE(latency.p50, 150'000);
    QCOMPARE(latency.p95, 195'000);
    QCOMPARE(latency.p99, 199'000);
    HttpTraffic other = samples::call("{}", "{}", 1'000'000 - 26);
    other.url = u"https://gateway.example/api/other"_s;
    inspector.http(other);
    HttpTraffic unknown = other;
    unknown.phases = {};
    inspector.http(unknown); // nothing to count
    const auto byPath = inspector.latencyByPath();
    QCOMPARE(int(byPath.size()), 2);
    QCOMPARE(byPath[0].first, u"/api/global/a.B.c"_s);
    QCOMPARE(byPath[0].second.calls, 98);
    QCOMPARE(byPath[1].second.p99, 1'000'000);
}

void TestInspector::manyTellersOneReader()
{
    Inspector inspector({.bytes = 256 * 1024, .entries = 1000});
    std::atomic<int> running = 4;
    std::vector<std::thread> tellers;
    for (int teller = 0; teller < 4; ++teller) {
        tellers.emplace_back([&inspector, &running, teller] {
            for (int i = 0; i < 3000; ++i) {
                if (i % 100 == 0)
                    inspector.http(samples::call("{\"pwd\":\"CANARY\"}", "{}"));
                else
                    inspector.socket(samples::frame(QByteArray::number(i), teller));
            }
            --running;
        });
    }
    quint64 last = 0;
    std::array<int, 4> newest{-1, -1, -1, -1};
    while (running > 0 || last < inspector.lastId()) {
        for (const TrafficEntry &entry : inspector.entriesAfter(last, 300)) {
            QVERIFY(entry.id > last);
            last = entry.id;
            if (entry.kind == TrafficEntry::Kind::Call)
                continue;
            int &before = newest[std::size_t(entry.connection)];
            QVERIFY(entry.brief.toInt() > before); // each teller's frames stay in order
            before = entry.brief.toInt();
        }
        if (const auto detail = inspector.detail(last))
            QVERIFY(!detail->request.contains(u"CANARY"));
        (void)inspector.latency();
        QVERIFY(inspector.usage().entries <= 1000);
    }
    for (std::thread &teller : tellers)
        teller.join();
    QCOMPARE(inspector.lastId(), 12'000);
    QCOMPARE(inspector.usage().dropped, 11'000);
}

QTEST_APPLESS_MAIN(TestInspector)
#include "tst_inspector.moc"
