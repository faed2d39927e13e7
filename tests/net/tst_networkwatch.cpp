// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/networkwatch.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;

class TestNetworkWatch : public QObject
{
    Q_OBJECT
private slots:
    void quietWhileTimePasses();
    void tellsWhenTheMachineWoke();
    void tellsWhenTheProcessWasStopped();
    void wallClockSetBackIsNoWakeUp();
    void tellsWhenTheNetworkReturned();
};

void TestNetworkWatch::quietWhileTimePasses()
{
    TestClock clock;
    NetworkWatch watch(clock);
    const QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
    for (int i = 0; i < 100; ++i) {
        clock.advance(i % 10 == 0 ? 5'900 : 1'000); // a busy moment now and then
        watch.check();
    }
    QCOMPARE(cameBack.count(), 0);
}

void TestNetworkWatch::tellsWhenTheMachineWoke()
{
    TestClock clock;
    NetworkWatch watch(clock);
    const QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
    clock.advance(1'000);
    clock.advanceWall(8 * 3'600'000); // the steady clock stood still
    watch.check();
    QCOMPARE(cameBack.count(), 1);
    clock.advance(1'000);
    watch.check();
    QCOMPARE(cameBack.count(), 1);
}

void TestNetworkWatch::tellsWhenTheProcessWasStopped()
{
    TestClock clock;
    NetworkWatch watch(clock);
    const QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
    clock.advance(6'001); // systems whose steady clock runs on through sleep
    watch.check();
    QCOMPARE(cameBack.count(), 1);
}

void TestNetworkWatch::wallClockSetBackIsNoWakeUp()
{
    TestClock clock;
    NetworkWatch watch(clock);
    const QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
    clock.advance(1'000);
    clock.advanceWall(-3'600'000);
    watch.check();
    QCOMPARE(cameBack.count(), 0);
}

void TestNetworkWatch::tellsWhenTheNetworkReturned()
{
    TestClock clock;
    NetworkWatch watch(clock);
    watch.reportReachable(true); // whatever this machine's system says
    const QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
    const QSignalSpy changed(&watch, &NetworkWatch::reachabilityChanged);
    watch.reportReachable(false);
    QVERIFY(!watch.isReachable());
    QCOMPARE(cameBack.count(), 0);
    watch.reportReachable(false);
    watch.reportReachable(true);
    QVERIFY(watch.isReachable());
    QCOMPARE(cameBack.count(), 1);
    QCOMPARE(changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
