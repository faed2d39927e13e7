// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/serverclock.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <random>

using namespace mm;

class TestServerClock : public QObject
{
    Q_OBJECT
private slots:
    void unknownIsTheMachinesOwnClock();
    void skewIsFound_data();
    void skewIsFound();
    void errorIsAtMostHalfTheRoundTrip();
    void machineClockMayJump();
    void forgetting();
    void systemClockRuns();
};

void TestServerClock::unknownIsTheMachinesOwnClock()
{
    TestClock local;
    const ServerClock clock(local);
    QVERIFY(!clock.isKnown());
    QCOMPARE(clock.now(), local.wallMs());
    QCOMPARE(clock.skewMs(), 0);
}

void TestServerClock::skewIsFound_data()
{
    QTest::addColumn<qint64>("skew");
    constexpr qint64 hour = 3'600'000;
    for (const qint64 skew : {-24 * hour, -hour, -1LL, 0LL, 1LL, hour, 24 * hour})
        QTest::addRow("%lld ms", skew) << skew;
}

void TestServerClock::skewIsFound()
{
    QFETCH(qint64, skew);
    TestClock local;
    ServerClock clock(local);
    const qint64 sent = local.steadyMs();
    local.advance(40);
    const qint64 serverMs = local.wallMs() + skew;
    local.advance(40);
    clock.measured(serverMs, sent, local.steadyMs());
    QVERIFY(clock.isKnown());
    QCOMPARE(clock.skewMs(), skew);
    QCOMPARE(clock.now(), local.wallMs() + skew);
    local.advance(1234);
    QCOMPARE(clock.now(), local.wallMs() + skew);
}

void TestServerClock::errorIsAtMostHalfTheRoundTrip()
{
    std::mt19937_64 random(7);
    constexpr qint64 day = 24 * 3'600'000;
    for (int i = 0; i < 10'000; ++i) {
        TestClock local;
        ServerClock clock(local);
        const qint64 there = qint64(random() % 2000);
        const qint64 back = qint64(random() % 2000);
        const qint64 skew = qint64(random() % (2 * day)) - day;
        const qint64 sent = local.steadyMs();
        local.advance(there);
        const qint64 serverMs = local.wallMs() + skew;
        local.advance(back);
        clock.measured(serverMs, sent, local.steadyMs());
        const qint64 error = std::abs(clock.skewMs() - skew);
        QVERIFY2(2 * error <= there + back + 1, qPrintable(QString::number(error)));
    }
}

void TestServerClock::machineClockMayJump()
{
    TestClock local;
    ServerClock clock(local);
    clock.measured(5'000'000, local.steadyMs(), local.steadyMs());
    local.setWall(0);
    local.advance(10);
    QCOMPARE(clock.now(), 5'000'010);
}

void TestServerClock::forgetting()
{
    TestClock local;
    ServerClock clock(local);
    clock.measured(1, local.steadyMs(), local.steadyMs());
    clock.forget();
    QVERIFY(!clock.isKnown());
    QCOMPARE(clock.now(), local.wallMs());
}

void TestServerClock::systemClockRuns()
{
    const SystemClock clock;
    QVERIFY(clock.wallMs() > 1'700'000'000'000); // in ms, since 1970
    const qint64 before = clock.steadyMs();
    QTRY_VERIFY(clock.steadyMs() > before);
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
