// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteline.h"

#include "app/protocol/quoteframes.h"
#include "tests/services/quotegateway.h"
#include "tests/support/rawgateway.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using State = GatewaySocket::State;

namespace {

QByteArray beat(quint32 seq, QByteArrayView ext)
{
    return heartbeatFrame(seq, ext);
}

/// Refuses a token's socket, and the guest's while it is told to.
class TokenRefuser
{
public:
    TokenRefuser()
    {
        gateway.onConnect = [this](const ServedRequest &request, QTcpSocket &socket) {
            const bool token = request.path.contains("token=");
            paths.append(request.path);
            if (token ? refusesToken : refusesGuest)
                TestServer::answer(socket, 401, "");
            else
                rawgateway::acceptUpgrade(request, socket);
        };
    }

    [[nodiscard]] QuoteLine::Address address() const
    {
        return {.socket = gateway.server.url(u"ws"_s, u"/apiQuote"_s), .token = Secret("t0")};
    }

    rawgateway::RawGateway gateway;
    bool refusesToken = true, refusesGuest = false;
    QByteArrayList paths;
};

} // namespace

/// One connection to the quote socket, without anything that is subscribed on it.
class TestQuoteLine : public QObject
{
    Q_OBJECT
private slots:
    void requestsAreNumbered();
    void restlessUserNeverExceedsTheLimit();
    void gatewayCountsNoneTooMany();
    void whatWaitsGoesWithItsConnection();
    void refusedTokenFallsBackToGuest();
    void unknownClientFallsBackToGuest();
    void reconnectNowTriesTheTokenAgain();
    void reconnectNowEndsTheWaiting();
    void latencyIsOfTheAnswerAlone();
    void latencyPercentiles();
    void anotherAddressStartsFromNothing();
    void clockThatJumpsKeepsTheLimit();
};

void TestQuoteLine::requestsAreNumbered()
{
    QuoteGateway gateway;
    const SystemClock clock;
    QuoteLine left(clock, "quotes"), right(clock, "quotes");
    QCOMPARE(left.request(beat), 0u); // there is no connection
    const QuoteLine::Address address{.socket = gateway.environment().quoteSocket, .token = {}};
    left.open(address);
    right.open(address);
    QCOMPARE(left.request(beat), 0u); // not yet
    QTRY_VERIFY(left.isOnline() && right.isOnline());
    for (int i = 0; i < 15; ++i) {
        const quint32 first = left.request(beat);
        QVERIFY(first > 0);
        QCOMPARE(left.request(beat), first + 1);
        QVERIFY(right.request(beat) > 0);
    }
    QTRY_COMPARE(gateway.requests.size(), 45u);
    QSet<QString> exts;
    for (const Json &request : gateway.requests) {
        const QString ext = request["ext"].toString();
        QVERIFY(!ext.isEmpty() && ext.size() <= limits::maxExtLength);
        exts.insert(ext);
    }
    QCOMPARE(exts.size(), 45);
}

void TestQuoteLine::restlessUserNeverExceedsTheLimit()
{
    QuoteGateway gateway;
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    std::vector<qint64> arrivals;
    std::vector<quint32> order;
    line.open({.socket = gateway.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline() && gateway.socket);
    QElapsedTimer elapsed;
    elapsed.start();
    connect(gateway.socket, &QWebSocket::textMessageReceived, this,
            [&] { arrivals.push_back(elapsed.elapsed()); });
    QTimer restless;
    int asked = 0;
    connect(&restless, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 5 && asked < 130; ++i, ++asked)
            QVERIFY(line.request(beat) > 0);
    });
    restless.start(5); // 1,000 a second
    QTRY_VERIFY(line.waiting() > 50);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 130u, 10'000);
    QCOMPARE(line.waiting(), 0);
    for (std::size_t i = limits::maxRequestsPerSecond; i < arrivals.size(); ++i)
        QVERIFY(arrivals[i] - arrivals[i - limits::maxRequestsPerSecond] >= 900);
    quint64 last = 0;
    for (const Json &request : gateway.requests) {
        const quint64 seq = request["seq_id"].numberText().toULongLong();
        QVERIFY(seq > last); // in their order
        last = seq;
    }
}

// The sandbox refuses what comes too fast, in seconds of its own.
void TestQuoteLine::gatewayCountsNoneTooMany()
{
    SandboxFixture sandbox(SandboxOptions{});
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    QHash<int, int> answers;
    connect(&line, &QuoteLine::textReceived, this, [&answers](QByteArrayView utf8) {
        if (const Result<QuoteAnswer> answer = readQuoteAnswer(utf8))
            ++answers[answer->ret];
    });
    line.open({.socket = sandbox.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline());
    for (int i = 0; i < 110; ++i)
        QVERIFY(line.request(beat) > 0);
    QTRY_COMPARE_WITH_TIMEOUT(answers.value(200), 110, 10'000);
    QCOMPARE(answers.size(), 1);
}

void TestQuoteLine::whatWaitsGoesWithItsConnection()
{
    QuoteGateway gateway;
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    QSignalSpy online(&line, &QuoteLine::online);
    line.open({.socket = gateway.environment().quoteSocket, .token = {}});
    QTRY_COMPARE(online.size(), 1);
    for (int i = 0; i < 100; ++i)
        QVERIFY(line.request(beat) > 0);
    QVERIFY(line.waiting() >= 50);
    QTRY_VERIFY(gateway.requests.size() >= 30);
    gateway.socket->abort();
    QTRY_VERIFY(!line.isOnline());
    QCOMPARE(line.waiting(), 0);
    QCOMPARE(line.request(beat), 0u);
    const std::size_t before = gateway.requests.size();
    QTRY_COMPARE(online.size(), 2);
    QVERIFY(line.request(beat) > 0); // a budget of its own: at once
    QTRY_COMPARE(gateway.requests.size(), before + 1);
    QCOMPARE(line.status().reconnects, 1);
}

void TestQuoteLine::refusedTokenFallsBackToGuest()
{
    TokenRefuser refuser;
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    line.open(refuser.address());
    QTRY_VERIFY(line.isOnline());
    QCOMPARE(refuser.paths.size(), 2);
    QVERIFY(refuser.paths[0].endsWith("/quote?token=t0"));
    QVERIFY(refuser.paths[1].endsWith("/quote_guest"));
    QVERIFY(line.status().guest && line.status().fellBackToGuest);
    refuser.gateway.peer->abort(); // a lost connection is no reason to ask again
    QTRY_COMPARE(refuser.paths.size(), 3);
    QVERIFY(refuser.paths[2].endsWith("/quote_guest"));
    refuser.refusesToken = false;
    line.open(refuser.address()); // signed in anew
    QTRY_VERIFY(line.isOnline() && !line.status().guest);
    QVERIFY(!line.status().fellBackToGuest);
}

void TestQuoteLine::unknownClientFallsBackToGuest()
{
    TokenRefuser refuser;
    refuser.refusesToken = false;
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    line.open(refuser.address());
    QTRY_VERIFY(line.isOnline() && !line.status().guest);
    QVERIFY(line.refuseToken());
    QVERIFY(line.refuseToken()); // said of each request
    QTRY_VERIFY(line.isOnline() && line.status().fellBackToGuest);
    QCOMPARE(refuser.paths.size(), 2);
    QVERIFY(!line.refuseToken());
}

void TestQuoteLine::reconnectNowTriesTheTokenAgain()
{
    TokenRefuser refuser;
    refuser.refusesGuest = true; // as the log-in page of a hotel's network does
    const SystemClock clock;
    QuoteLine line(clock, "quotes");
    line.reconnectNow(); // nothing to do yet
    line.open(refuser.address());
    QTRY_VERIFY(line.status().state == State::Refused && refuser.paths.size() == 2);
    QCOMPARE(line.status().refusedStatus, 401);
    QVERIFY(line.status().lostAt > 0);
    refuser.refusesGuest = refuser.refusesToken = false;
    line.reconnectNow();
    QTRY_VERIFY(line.isOnline() && !line.status().guest);
    QCOMPARE(refuser.paths.size(), 3);
    QCOMPARE(line.status().refusedStatus, 0);
    QCOMPARE(line.status().lostAt, 0);
}

void TestQuoteLine::reconnectNowEndsTheWaiting()
{
    TestServer closed([](const ServedRequest &, QTcpSocket &) {});
    QVERIFY(closed.start());
    const QuoteLine::Address address{.socket = closed.url(u"ws"_s, u"/apiQuote"_s), .token = {}};
    const quint16 port = closed.serverPort();
    closed.close();
    TestClock clock; // stands still: what happens is not by its time
    QuoteLine line(clock, "quotes");
    line.open(address);
    QTRY_COMPARE(line.status().state, State::Waiting);
    QVERIFY(line.status().nextAttemptAt >= clock.steadyMs());
    clock.advanceWall(12 * 3'600'000); // the machine slept
    rawgateway::RawGateway gateway;
    gateway.server.close();
    QVERIFY(gateway.server.start(port));
    line.reconnectNow();
    QTRY_VERIFY(line.isOnline());
    QCOMPARE(line.status().nextAttemptAt, 0);
    line.close();
    QCOMPARE(line.status().state, State::Stopped);
    line.reconnectNow();
    QCOMPARE(line.status().state, State::Stopped);
}

void TestQuoteLine::latencyIsOfTheAnswerAlone()
{
    QuoteGateway gateway;
    TestClock clock;
    QuoteLine line(clock, "quotes");
    line.open({.socket = gateway.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline());
    QCOMPARE(line.status().latencyMs, -1);
    QCOMPARE(line.status().p50Ms, -1);
    QVERIFY(line.request(beat) > 0);
    QTRY_COMPARE(gateway.requests.size(), 1u);
    QSignalSpy texts(&line, &QuoteLine::textReceived);
    clock.advance(5);
    gateway.send("p(1,1,1,1,1,1,1,1,1,1);"); // under way since before
    gateway.send(R"({"cmd_id":14009,"seq_id":999,"ext":"x","ret":200,"msg":"","data":{}})");
    gateway.send(R"({"cmd_id":14009,"ext":"x","ret":200,"msg":"","data":{}})");
    gateway.send(R"({"seq_id")");
    QTRY_COMPARE(texts.size(), 4);
    QCOMPARE(line.status().latencyMs, -1);
    clock.advance(25);
    gateway.answer(gateway.requests[0], 200);
    gateway.answer(gateway.requests[0], 200); // its answer once more is no other
    QTRY_COMPARE(texts.size(), 6);
    QCOMPARE(line.status().latencyMs, 30);
    QCOMPARE(line.status().p50Ms, 30);
    gateway.socket->abort();
    QTRY_VERIFY(!line.isOnline());
    QCOMPARE(line.status().latencyMs, -1); // says nothing any more
    QCOMPARE(line.status().p50Ms, 30);
    QTRY_VERIFY(line.isOnline());
    texts.clear();
    gateway.answer(gateway.requests[0], 200); // of the connection before
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(line.status().latencyMs, -1);
}

void TestQuoteLine::latencyPercentiles()
{
    QuoteGateway gateway;
    TestClock clock;
    QuoteLine line(clock, "quotes");
    line.open({.socket = gateway.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline());
    const auto answeredAfter = [&](int ms) {
        clock.advance(2'000); // for the limit a second
        const std::size_t before = gateway.requests.size();
        QVERIFY(line.request(beat) > 0);
        QTRY_COMPARE(gateway.requests.size(), before + 1);
        clock.advance(ms);
        line.disconnect(this);
        bool came = false;
        connect(&line, &QuoteLine::textReceived, this, [&came] { came = true; });
        gateway.answer(gateway.requests.back(), 200);
        QTRY_VERIFY(came);
    };
    for (int ms = 1; ms <= 20; ++ms)
        answeredAfter(ms);
    QCOMPARE(line.status().p50Ms, 10);
    QCOMPARE(line.status().p95Ms, 19);
    for (int i = 0; i < 64; ++i) // the newest 64 count
        answeredAfter(i < 4 ? 900 : 7);
    QCOMPARE(line.status().p50Ms, 7);
    QCOMPARE(line.status().p95Ms, 900);
    answeredAfter(7);
    QCOMPARE(line.status().p95Ms, 7);
}

void TestQuoteLine::anotherAddressStartsFromNothing()
{
    QuoteGateway first, second;
    TestClock clock;
    QuoteLine line(clock, "quotes");
    line.open({.socket = first.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline());
    QVERIFY(line.request(beat) > 0);
    QTRY_COMPARE(first.requests.size(), 1u);
    first.answer(first.requests[0], 200);
    QTRY_COMPARE(line.status().p50Ms, 0);
    line.open({.socket = second.environment().quoteSocket, .token = {}});
    QCOMPARE(line.status().p50Ms, -1);
    QVERIFY(!line.isOnline());
    QTRY_VERIFY(line.isOnline());
    QVERIFY(line.status().lastError.isEmpty());
}

void TestQuoteLine::clockThatJumpsKeepsTheLimit()
{
    QuoteGateway gateway;
    TestClock clock;
    QuoteLine line(clock, "quotes");
    line.open({.socket = gateway.environment().quoteSocket, .token = {}});
    QTRY_VERIFY(line.isOnline());
    for (int i = 0; i < 100; ++i)
        QVERIFY(line.request(beat) > 0);
    const int waited = line.waiting();
    QVERIFY(waited >= 50);
    clock.setWall(0); // the user sets the time: no room by that
    QVERIFY(line.request(beat) > 0);
    QCOMPARE(line.waiting(), waited + 1);
    clock.advance(8 * 3'600'000); // time passes while the machine sleeps: room for a second's worth
    QVERIFY(line.request(beat) > 0);
    QVERIFY(line.waiting() > 0);
    QVERIFY(line.waiting() < waited);
    QTRY_VERIFY(gateway.requests.size() <= 2 * std::size_t(limits::maxRequestsPerSecond));
}

QTEST_GUILESS_MAIN(TestQuoteLine)
#include "tst_quoteline.moc"
