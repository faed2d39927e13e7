// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/flows/supportflow.h"
#include "tests/support/testcertificates.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = ManagerEventStream::State;

namespace {

/// A desk that follows events under a group, and the numbers of those it was told. The sandbox
/// has some of its own, every second, which are not counted.
class EventDesk
{
public:
    EventDesk(const SandboxFixture &sandbox, const QString &group) :
        m_sandbox(sandbox), m_group(group), flow(sandbox.environment())
    {
        QObject::connect(&stream(), &ManagerEventStream::received, &m_context,
                         [this](const ManagerEvent &event) {
                             m_ids.push_back(event.data["id"].toString().toLongLong());
                             frames.insert(event.frame);
                         });
        // A network that comes back at once, so that twenty waits do not add up.
        QObject::connect(&stream(), &ManagerEventStream::stateChanged, &m_context, [this] {
            if (impatient && stream().nextAttemptAt() > 0)
                QMetaObject::invokeMethod(
                    &m_context, [this] { stream().reconnectNow(); }, Qt::QueuedConnection);
        });
    }

    [[nodiscard]] bool start()
    {
        stream().start(m_group);
        return (flow.services.session.isSignedIn() || !flow.signIn()) && comesTo(State::On);
    }
    [[nodiscard]] bool comesTo(State state)
    {
        return QTest::qWaitFor([&] { return stream().state() == state; }, 30'000);
    }
    [[nodiscard]] bool has(std::size_t count)
    {
        return QTest::qWaitFor([&] { return numbers().size() >= count; }, 60'000);
    }
    [[nodiscard]] ManagerEventStream &stream() { return flow.services.events; }
    /// Of pushEvents() alone.
    [[nodiscard]] std::vector<qint64> numbers() const
    {
        const std::vector<qint64> sent = m_sandbox.eventsSent(); // they grow
        std::vector<qint64> found;
        std::ranges::copy_if(m_ids, std::back_inserter(found),
                             [&sent](qint64 id) { return std::ranges::binary_search(sent, id); });
        return found;
    }
    [[nodiscard]] std::size_t told() const { return m_ids.size(); }

    QSet<QByteArray> frames;
    bool impatient = true;

private:
    const SandboxFixture &m_sandbox;
    std::vector<qint64> m_ids;
    QObject m_context;
    const QString m_group;

public:
    SupportFlow flow;
};

} // namespace

/// The Manager API's event stream, the real client against the sandbox, which delivers at least
/// once.
class ManagerEventFlowTest : public QObject
{
    Q_OBJECT
private slots:
    void everyEventOnce_data();
    void everyEventOnce();
    void anotherConnectionOfTheGroup();
    void twoDesksDoNotFight();
    void awayAndBack();
    void expiredWhileFollowing();
    void anythingThatIsNoEvent();

private:
    static SandboxOptions options() { return {.rate = 0, .customers = 50}; }
};

void ManagerEventFlowTest::everyEventOnce_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false << false;
    QTest::newRow("encrypted bodies") << true << false;
    QTest::newRow("tls") << false << true;
}

void ManagerEventFlowTest::everyEventOnce()
{
    constexpr int drops = 20, burst = 500;
    QFETCH(bool, encrypted);
    QFETCH(bool, tls);
    SandboxOptions wanted = options();
    wanted.encrypt = encrypted;
    TestCertificate authority;
    if (tls) {
        authority = makeCertificate({.authority = true});
        const TestCertificate certificate = makeCertificate({}, &authority);
        wanted.tls = true;
        wanted.certificatePem = certificate.certificatePem;
        wanted.keyPem = certificate.keyPem;
    }
    SandboxFixture sandbox(wanted);
    EventDesk desk(sandbox, u"flow"_s);
    if (tls) {
        desk.flow.services.client.setSslConfiguration(trusting(authority));
        desk.stream().socket().setSslConfiguration(trusting(authority));
    }
    QVERIFY(desk.start());
    QElapsedTimer timer;
    timer.start();
    int inTheMiddle = 0;
    for (int i = 0; i < drops; ++i) {
        const std::size_t before = desk.told();
        sandbox.pushEvents(burst);
        if (i % 2 == 0) // while they are read; the others before the first one is
            QVERIFY(QTest::qWaitFor([&] { return desk.told() > before; }, 30'000));
        sandbox.dropManagerSockets();
        inTheMiddle += desk.numbers().size() < std::size_t((i + 1) * burst) ? 1 : 0;
        QTRY_COMPARE_WITH_TIMEOUT(desk.stream().socket().reconnects(), i + 1, 30'000);
    }
    QVERIFY(desk.has(drops * burst));
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.eventsWaiting(u"flow"_s), 0, 30'000);
    const auto &counters = desk.stream().counters();
    qInfo("%zu events in %lld ms, %d reconnects, %d of the resets in the middle of a burst, "
          "%llu sent again and told once",
          desk.numbers().size(), static_cast<long long>(timer.elapsed()), counters.reconnects,
          inTheMiddle, static_cast<unsigned long long>(counters.repeated));
    QCOMPARE(desk.numbers().size(), std::size_t(drops * burst)); // none twice
    QCOMPARE(std::size_t(desk.frames.size()), desk.told()); // nor any of the sandbox's own
    QVERIFY(desk.numbers() == sandbox.eventsSent()); // none lost, in order
    QCOMPARE(counters.reconnects, drops);
    QCOMPARE(counters.unreadable, 0U);
    QCOMPARE(counters.unknown, 0U);
    // A control: without repeats the resets have tried nothing.
    QVERIFY(counters.repeated > 0);
    QVERIFY(inTheMiddle > 0);
}

void ManagerEventFlowTest::anotherConnectionOfTheGroup()
{
    SandboxFixture sandbox(options());
    EventDesk one(sandbox, u"shared"_s), other(sandbox, u"shared"_s);
    QVERIFY(one.start());
    sandbox.pushEvents(5);
    QVERIFY(one.has(5));
    QTRY_COMPARE(sandbox.eventsWaiting(u"shared"_s), 0);
    QVERIFY(other.start());
    QVERIFY(one.comesTo(State::Displaced));
    sandbox.pushEvents(5);
    QVERIFY(other.has(5));
    QCOMPARE(one.numbers().size(), 5U);
    QCOMPARE(one.stream().state(), State::Displaced);
    // It is taken back, and then the other one knows.
    QTRY_COMPARE(sandbox.eventsWaiting(u"shared"_s), 0);
    QVERIFY(one.start());
    QVERIFY(other.comesTo(State::Displaced));
    sandbox.pushEvents(5);
    QVERIFY(one.has(10));
    QCOMPARE(other.numbers().size(), 5U);
    std::vector<qint64> all = one.numbers();
    const std::vector<qint64> others = other.numbers();
    all.insert(all.begin() + 5, others.begin(), others.end());
    QVERIFY(all == sandbox.eventsSent());
}

/// Neither takes the group back by itself, also where both are told of the network.
void ManagerEventFlowTest::twoDesksDoNotFight()
{
    SandboxFixture sandbox(options());
    EventDesk one(sandbox, u"shared"_s), other(sandbox, u"shared"_s);
    QVERIFY(one.start());
    QVERIFY(other.start());
    QVERIFY(one.comesTo(State::Displaced));
    const int connections = sandbox.requestCount("openapi-b/ws");
    for (int i = 0; i < 5; ++i) {
        one.flow.services.reconnectNow();
        other.flow.services.reconnectNow();
        sandbox.pushEvents(1);
        QVERIFY(other.has(std::size_t(i + 1)));
    }
    QCOMPARE(sandbox.requestCount("openapi-b/ws"), connections);
    QCOMPARE(one.stream().state(), State::Displaced);
    QCOMPARE(other.stream().state(), State::On);
}

void ManagerEventFlowTest::awayAndBack()
{
    SandboxFixture sandbox(options());
    EventDesk desk(sandbox, u"away"_s);
    QVERIFY(desk.start());
    sandbox.pushEvents(10);
    QVERIFY(desk.has(10));
    QTRY_COMPARE(sandbox.eventsWaiting(u"away"_s), 0);
    desk.stream().stop();
    sandbox.pushEvents(300);
    QVERIFY(sandbox.eventsWaiting(u"away"_s) >= 300);
    QVERIFY(desk.start());
    QVERIFY(desk.has(310));
    QVERIFY(desk.numbers() == sandbox.eventsSent());
    // The whole gateway is away for a while.
    sandbox.setListening(false);
    sandbox.pushEvents(20);
    QVERIFY(desk.comesTo(State::Connecting));
    sandbox.setListening(true);
    QVERIFY(desk.comesTo(State::On));
    QVERIFY(desk.has(330));
    QVERIFY(desk.numbers() == sandbox.eventsSent());
}

void ManagerEventFlowTest::expiredWhileFollowing()
{
    SandboxFixture sandbox(options());
    EventDesk desk(sandbox, u"expiry"_s);
    QVERIFY(desk.start());
    sandbox.expireManagerTokens();
    sandbox.dropManagerSockets();
    QVERIFY(desk.comesTo(State::Refused));
    QCOMPARE(desk.stream().refusal().httpStatus, 401);
    sandbox.pushEvents(7);
    QVERIFY(!desk.flow.signIn());
    QVERIFY(desk.comesTo(State::On));
    QVERIFY(desk.has(7));
    QVERIFY(desk.numbers() == sandbox.eventsSent());
}

void ManagerEventFlowTest::anythingThatIsNoEvent()
{
    SandboxFixture sandbox(options());
    EventDesk desk(sandbox, u"odd"_s);
    QVERIFY(desk.start());
    sandbox.pushEventText(u"{\"eventType\":\"deposit\",\"data\":{"_s);
    sandbox.pushEventText(u"hello"_s);
    sandbox.pushEvent(Json(Json::Object{{"eventType", "moon_phase"}, {"data", Json("full")}}));
    sandbox.pushEvents(3);
    QVERIFY(desk.has(3));
    QCOMPARE(desk.stream().counters().unreadable, 2U);
    QCOMPARE(desk.stream().counters().unknown, 1U);
    QCOMPARE(desk.stream().state(), State::On);
    sandbox.displaceGroup(u"odd"_s);
    QVERIFY(desk.comesTo(State::Displaced));
}

QTEST_GUILESS_MAIN(ManagerEventFlowTest)
#include "tst_managereventflow.moc"
