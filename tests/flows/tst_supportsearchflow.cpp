// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/flows/supportflow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = CustomerSearch::State;

namespace {

constexpr int some = 2'600; ///< customers, where all are not needed
const QString pagePath = u"WhiteCustomerAdminApiService.page"_s;

/// The longest this thread went without looking at its timers: what a window would stand still.
class BlockMeter : public QObject
{
public:
    BlockMeter()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            longestUs = std::max(longestUs, m_since.nsecsElapsed() / 1000 - 1000);
            longestWorkUs = std::max(longestWorkUs, workUs() - m_work);
            m_work = workUs();
            m_since.start();
        });
        m_work = workUs();
        m_since.start();
        m_beat.start(1);
    }
    qint64 longestUs = 0; ///< by the clock, other programs included
    qint64 longestWorkUs = 0; ///< of this thread alone

private:
    [[nodiscard]] static qint64 workUs()
    {
#ifdef Q_OS_UNIX
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
#else
        return 0;
#endif
    }
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_work = 0;
};

/// KiB, by a line of /proc/self/status; 0 where there is none.
qint64 memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

Json fault(const QJsonObject &rule)
{
    return *Json::parse(QJsonDocument(QJsonArray{rule}).toJson());
}

} // namespace

/// Customers of the sandbox, all of them, whatever happens on the way.
class SupportSearchFlowTest : public QObject
{
    Q_OBJECT
private slots:
    void allCustomers();
    void someEncrypted();
    void oneCustomer_data();
    void oneCustomer();
    void tokenExpiresInTheMiddle_data();
    void tokenExpiresInTheMiddle();
    void pageFails_data();
    void pageFails();
    void gatewayGoesAway();
    void gatewayWantsItSlower();
};

/// What it costs is told, not judged: other programs run here too.
void SupportSearchFlowTest::allCustomers()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 0});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    const qint64 before = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const BlockMeter block;
    qint64 firstRows = -1;
    connect(&desk.services.customers, &CustomerSearch::rowsAdded, this, [&] {
        if (firstRows < 0)
            firstRows = timer.elapsed();
    });
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), State::Complete);
    qInfo("100,000 customers in %lld ms, first rows after %lld ms, longest block of the thread "
          "%.1f ms (%.1f ms of work), list %lld KiB, resident memory %lld KiB more, peak %lld KiB "
          "with the sandbox",
          timer.elapsed(), firstRows, double(block.longestUs) / 1000,
          double(block.longestWorkUs) / 1000, desk.services.customers.list().memoryBytes() / 1024,
          memory("VmRSS:") - before, memory("VmHWM:"));
    QCOMPARE(desk.services.customers.list().size(), 100'000);
    QCOMPARE(desk.services.customers.total(), 100'000);
    QCOMPARE(desk.listed().size(), 100'000);
    QCOMPARE(sandbox.requestCount(pagePath.toUtf8()), 250); // of the 300 a minute
}

void SupportSearchFlowTest::someEncrypted()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .encrypt = true, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    desk.services.customers.search();
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(desk.services.customers.list().size(), some);
    QCOMPARE(desk.listed().size(), some);
}

void SupportSearchFlowTest::oneCustomer_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void SupportSearchFlowTest::oneCustomer()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .encrypt = encrypted, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    CustomerSearch &search = desk.services.customers;
    search.search();
    QCOMPARE(desk.searchEnds(), State::Complete);
    const CustomerSummary wanted = search.list().at(some - 7);
    search.search(wanted.customerNo);
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(search.list().size(), 1);
    QCOMPARE(search.list().at(0), wanted);
    search.search(u"nobody"_s);
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(search.list().size(), 0);
}

void SupportSearchFlowTest::tokenExpiresInTheMiddle_data()
{
    oneCustomer_data();
}

void SupportSearchFlowTest::tokenExpiresInTheMiddle()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .encrypt = encrypted, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    CustomerSearch &search = desk.services.customers;
    bool expires = true;
    connect(&search, &CustomerSearch::rowsAdded, this, [&] {
        if (search.list().size() >= 800 && std::exchange(expires, false))
            sandbox.expireManagerTokens();
    });
    search.search();
    QCOMPARE(desk.searchEnds(), State::Paused);
    QCOMPARE(desk.services.session.state(), SupportSession::State::Expired);
    QCOMPARE(search.error().kind, ErrorKind::SessionEnded);
    const int before = search.list().size();
    QVERIFY(before >= 800 && before < some);
    QVERIFY(desk.signIn("wrong"));
    QCOMPARE(search.state(), State::Paused);
    QCOMPARE(search.list().size(), before);
    QVERIFY(!desk.signIn()); // and it goes on by itself
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(search.list().size(), some);
    QCOMPARE(desk.listed().size(), some);
    QCOMPARE(sandbox.requestCount(pagePath.toUtf8()), 8); // the refused one, and no page twice
}

void SupportSearchFlowTest::pageFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("HTTP 500") << u"status"_s << ErrorKind::HttpFailed;
    QTest::newRow("connection reset") << u"reset"_s << ErrorKind::ConnectionLost;
    QTest::newRow("no JSON") << u"garbage"_s << ErrorKind::BadAnswer;
    QTest::newRow("half an answer") << u"partialBody"_s << ErrorKind::ConnectionLost;
    QTest::newRow("refused") << u"refuse"_s << ErrorKind::Refused;
}

void SupportSearchFlowTest::pageFails()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    CustomerSearch &search = desk.services.customers;
    connect(&search, &CustomerSearch::rowsAdded, this, [&](int first) {
        if (first == 400)
            sandbox.setFaults(fault({{u"do"_s, what}, {u"path"_s, pagePath}, {u"times"_s, 2}}));
    });
    search.search();
    QCOMPARE(desk.searchEnds(), State::Failed);
    QCOMPARE(search.error().kind, kind);
    QVERIFY(!search.error().trace.isEmpty());
    const int before = search.list().size();
    QVERIFY(before >= 800 && before < some);
    search.resume();
    QCOMPARE(desk.searchEnds(), State::Failed); // still
    QCOMPARE(search.list().size(), before);
    search.resume();
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(search.list().size(), some);
    QCOMPARE(desk.listed().size(), some);
}

void SupportSearchFlowTest::gatewayGoesAway()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    CustomerSearch &search = desk.services.customers;
    connect(&search, &CustomerSearch::rowsAdded, this, [&](int first) {
        if (first == 400) {
            sandbox.setListening(false);
            sandbox.dropConnections();
        }
    });
    search.search();
    QCOMPARE(desk.searchEnds(), State::Failed);
    sandbox.setListening(true);
    search.resume();
    QCOMPARE(desk.searchEnds(), State::Complete);
    QCOMPARE(desk.listed().size(), some);
}

void SupportSearchFlowTest::gatewayWantsItSlower()
{
    SandboxFixture sandbox(SandboxOptions{.rate = 0, .customers = some});
    SupportFlow desk(sandbox.environment());
    QVERIFY(!desk.signIn());
    CustomerSearch &search = desk.services.customers;
    sandbox.setFaults(fault({{u"do"_s, u"status"_s},
                             {u"status"_s, 429},
                             {u"path"_s, pagePath},
                             {u"times"_s, 1},
                             {u"resetSeconds"_s, 1}}));
    bool waited = false;
    connect(&search, &CustomerSearch::stateChanged, this, [&] {
        waited = waited || (search.error().kind == ErrorKind::TooFast && search.waitMs() > 0);
    });
    search.search();
    QCOMPARE(desk.searchEnds(), State::Complete);
    QVERIFY(waited);
    QCOMPARE(desk.listed().size(), some);
    QCOMPARE(sandbox.requestCount(pagePath.toUtf8()), 8);
}

QTEST_GUILESS_MAIN(SupportSearchFlowTest)
#include "tst_supportsearchflow.moc"
