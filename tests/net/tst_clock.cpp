// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace mm;

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void steadyNeverGoesBack();
    void steadyGoesOnInSleep();
};

void TestClock::steadyNeverGoesBack()
{
    const SystemClock clock;
    qint64 last = clock.steadyMs();
    for (int i = 0; i < 10'000; ++i) {
        const qint64 now = clock.steadyMs();
        QVERIFY(now >= last && now < last + 60'000);
        last = now;
    }
}

// A test cannot sleep as a machine does; `unshare --time --boottime 3600` gives it a system that
// has slept for an hour, where any other clock than this one fails.
void TestClock::steadyGoesOnInSleep()
{
#ifdef Q_OS_LINUX
    const auto bootMs = [] {
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
    };
    const qint64 before = bootMs();
    const qint64 steady = SystemClock().steadyMs();
    QVERIFY(steady >= before && steady <= bootMs());
#else
    QSKIP("what the system's clock does in sleep is known of Linux alone");
#endif
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
