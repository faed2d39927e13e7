// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/retrypolicy.h"
#include "app/protocol/limits.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace mm;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private slots:
    void delayStaysWithinBounds_data();
    void delayStaysWithinBounds();
    void delaysAreFullJitter();
    void tooFastBlocksItsEndpointUntilReset();
    void tooFastWithoutResetBlocksForAMinute();
    void tooFastIsNeverForgottenEarlier();
    void absurdResetLocksNobodyOut();
    void emptyBudgetBlocksUntilReset();
    void banBlocksEverythingAndGrows();
    void answersUnderWayWhenBannedCountOnce();
};

void TestRetryPolicy::delayStaysWithinBounds_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("bound");
    QTest::newRow("first") << 0 << 500;
    QTest::newRow("second") << 1 << 1000;
    QTest::newRow("sixth") << 5 << 16'000;
    QTest::newRow("capped") << 6 << 30'000;
    QTest::newRow("far beyond") << 1'000'000 << 30'000;
    QTest::newRow("negative") << -1 << 500;
}

void TestRetryPolicy::delayStaysWithinBounds()
{
    QFETCH(int, attempt);
    QFETCH(int, bound);
    QCOMPARE(reconnectDelayMs(attempt, 0.0), 0);
    QCOMPARE(reconnectDelayMs(attempt, 0.5), bound / 2);
    const int most = reconnectDelayMs(attempt, std::nextafter(1.0, 0.0));
    QVERIFY2(most >= bound - 1 && most <= bound, qPrintable(QString::number(most)));
}

void TestRetryPolicy::delaysAreFullJitter()
{
    // Kolmogorov-Smirnov: the largest distance between the drawn and the uniform distribution, at
    // the 1 % level 1.63/sqrt(n). Equal jitter or a fixed delay would be 0.5 away and more.
    constexpr int draws = 20'000;
    std::mt19937_64 random(20261120);
    std::uniform_real_distribution<double> uniform(0.0, 1.0);
    for (const int attempt : {0, 3, 6, 12}) {
        const double bound = std::min(limits::reconnectCapMs * 1.0, 500.0 * std::pow(2, attempt));
        std::vector<int> delays(draws);
        std::generate(delays.begin(), delays.end(),
                      [&] { return reconnectDelayMs(attempt, uniform(random)); });
        std::sort(delays.begin(), delays.end());
        double distance = 0;
        for (int i = 0; i < draws; ++i)
            distance = std::max(
                distance, std::abs((delays[std::size_t(i)] + 0.5) / bound - (i + 0.5) / draws));
        QVERIFY2(distance < 1.63 / std::sqrt(draws) + 1 / bound,
                 qPrintable(QString::number(distance)));
    }
}

void TestRetryPolicy::tooFastBlocksItsEndpointUntilReset()
{
    RateLimiter limiter;
    limiter.answered("a", 429, {.resetSeconds = 7}, 1000);
    QCOMPARE(limiter.waitMs("a", 1000), 7000);
    QCOMPARE(limiter.waitMs("a", 7999), 1);
    QCOMPARE(limiter.waitMs("a", 8000), 0);
    QCOMPARE(limiter.waitMs("b", 1000), 0);
    QVERIFY(!limiter.isBanned(1000));
}

void TestRetryPolicy::tooFastWithoutResetBlocksForAMinute()
{
    RateLimiter limiter;
    limiter.answered("a", 429, {}, 0);
    QCOMPARE(limiter.waitMs("a", 0), 60'000);
    limiter.answered("b", 429, {.resetSeconds = 0}, 0); // less than a second
    QCOMPARE(limiter.waitMs("b", 0), 1000);
}

void TestRetryPolicy::tooFastIsNeverForgottenEarlier()
{
    RateLimiter limiter;
    limiter.answered("a", 429, {.resetSeconds = 30}, 0);
    limiter.answered("a", 429, {.resetSeconds = 1}, 0);
    limiter.answered("a", 200, {.limit = 300, .remaining = 299, .resetSeconds = 60}, 0);
    QCOMPARE(limiter.waitMs("a", 0), 30'000);
}

void TestRetryPolicy::absurdResetLocksNobodyOut()
{
    RateLimiter limiter;
    limiter.answered("a", 429, {.resetSeconds = 1'000'000'000}, 0);
    QCOMPARE(limiter.waitMs("a", 0), 3'600'000);
}

void TestRetryPolicy::emptyBudgetBlocksUntilReset()
{
    RateLimiter limiter;
    limiter.answered("a", 200, {.limit = 300, .remaining = 0, .resetSeconds = 12}, 0);
    QCOMPARE(limiter.waitMs("a", 0), 12'000);
    limiter.answered("b", 200, {.limit = 300, .remaining = 1, .resetSeconds = 12}, 0);
    QCOMPARE(limiter.waitMs("b", 0), 0);
    limiter.answered("c", 200, {.limit = 300, .remaining = 0}, 0); // until when, nobody says
    QCOMPARE(limiter.waitMs("c", 0), 0);
}

void TestRetryPolicy::banBlocksEverythingAndGrows()
{
    constexpr qint64 minute = 60'000;
    RateLimiter limiter;
    qint64 now = 5;
    limiter.answered("a", 418, {.resetSeconds = 1}, now);
    QCOMPARE(limiter.waitMs("a", now), 5 * minute);
    QCOMPARE(limiter.waitMs("b", now), 5 * minute);
    QVERIFY(limiter.isBanned(now));
    now += 5 * minute;
    QVERIFY(!limiter.isBanned(now));
    QCOMPARE(limiter.waitMs("a", now), 0);
    limiter.answered("b", 418, {}, now);
    QCOMPARE(limiter.waitMs("a", now), 10 * minute);
    now += 10 * minute + 59 * minute;
    limiter.answered("b", 418, {}, now);
    QCOMPARE(limiter.waitMs("a", now), 15 * minute);
    now += 15 * minute + 60 * minute; // an hour without a ban
    limiter.answered("b", 418, {}, now);
    QCOMPARE(limiter.waitMs("a", now), 5 * minute);
}

void TestRetryPolicy::answersUnderWayWhenBannedCountOnce()
{
    RateLimiter limiter;
    for (int i = 0; i < 5; ++i)
        limiter.answered("a", 418, {}, i);
    QCOMPARE(limiter.waitMs("a", 0), limits::banFirstMs);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
