// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/quoteframewriter.h"
#include "app/sandbox/sandboxmarket.h"

#include <QSet>
#include <QTest>

using namespace mm;

namespace {

const PriceModel model{1001, 1, 108'512, 3, 1, 900'000};

QByteArray compact(const PriceStep &step)
{
    QByteArrayList parts;
    for (qint64 value :
         {step.price, step.bid, step.ask, step.bidVolume, step.askVolume, step.traded})
        parts += QByteArray::number(value);
    return parts.join(',');
}

} // namespace

class SandboxPricesTest : public QObject
{
    Q_OBJECT

private slots:
    // Any order, any number of times: a step follows from seed, product and number alone.
    void stepsArePure()
    {
        std::vector<PriceStep> forward;
        for (quint64 n = 0; n < 2'000; ++n)
            forward.push_back(priceStep(7, model, n));
        for (quint64 n = 2'000; n-- > 0;)
            QCOMPARE(priceStep(7, model, n), forward[n]);
    }

    // Scripts compare runs by it: the sequence of a seed never changes from version to version.
    void sequenceOfSeedOneIsKnown()
    {
        QCOMPARE(compact(priceStep(1, model, 0)),
                 QByteArray("108322,108318,108322,424954,95561,88897"));
        QCOMPARE(compact(priceStep(1, model, 5'000)),
                 QByteArray("108369,108365,108369,658762,115285,190971"));
        QCOMPARE(compact(priceStep(2, model, 5'000)),
                 QByteArray("108831,108828,108831,28078,121166,80912"));
    }

    void otherSeedOrProductIsAnotherSequence()
    {
        PriceModel other = model;
        other.tradeType = 2;
        int sameSeed = 0;
        int sameProduct = 0;
        for (quint64 n = 0; n < 1'000; ++n) {
            sameSeed += priceStep(1, model, n) == priceStep(2, model, n);
            sameProduct += priceStep(1, model, n) == priceStep(1, other, n);
        }
        QVERIFY(sameSeed < 5);
        QVERIFY(sameProduct < 5);
    }

    void pricesMoveABitAndStaySound()
    {
        const SandboxMarket market(1);
        for (const auto &product : market.products()) {
            QSet<qint64> seen;
            PriceStep before = market.step(product, 0);
            for (quint64 n = 1; n < 3'000; ++n) {
                const PriceStep step = market.step(product, n);
                QVERIFY(step.bid > 0);
                QVERIFY(step.ask >= step.bid + product.model.spread);
                QVERIFY(step.price == step.bid || step.price == step.ask);
                QVERIFY(step.bidVolume > 0 && step.askVolume > 0 && step.traded > 0);
                // Never further than half a percent of its base at volatility 1, never far at once.
                QVERIFY(qAbs(step.bid - product.model.base)
                        <= product.model.base * product.model.volatility / 200
                            + product.model.spread);
                QVERIFY(qAbs(step.bid - before.bid)
                        <= product.model.base * product.model.volatility / 10'000
                            + product.model.spread);
                seen.insert(step.bid);
                before = step;
            }
            QVERIFY2(seen.size() >= 5, qPrintable(QString::number(product.model.symbolId)));
        }
    }

    void theDayIsKept()
    {
        SandboxMarket market(3);
        const auto before = market.products().front();
        qint64 high = before.high;
        qint64 low = before.low;
        qint64 volume = before.volume;
        for (int i = 0; i < 5'000; ++i) {
            market.advance(0, 1'700'000'000'000 + i);
            const auto &now = market.products().front();
            QCOMPARE(now.seq, before.seq + quint64(i) + 1);
            QCOMPARE(now.now, market.step(now, now.seq));
            high = qMax(high, now.now.price);
            low = qMin(low, now.now.price);
            volume += now.now.traded;
        }
        const auto &after = market.products().front();
        QCOMPARE(after.high, high);
        QCOMPARE(after.low, low);
        QCOMPARE(after.volume, volume);
        QCOMPARE(after.open, before.open);
        QVERIFY(after.amount > before.amount);
        QVERIFY(after.tickTime >= before.tickTime);
    }

    void decimalText_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << qint64(123456) << 2 << QByteArray("1234.56");
        QTest::newRow("small") << qint64(5) << 8 << QByteArray("0.00000005");
        QTest::newRow("zero") << qint64(0) << 3 << QByteArray("0.000");
        QTest::newRow("no decimals") << qint64(42) << 0 << QByteArray("42");
        QTest::newRow("negative") << qint64(-7) << 2 << QByteArray("-0.07");
        QTest::newRow("one place") << qint64(10) << 1 << QByteArray("1.0");
    }

    void decimalText()
    {
        QFETCH(qint64, units);
        QFETCH(int, digits);
        QTEST(mm::decimalText(units, digits), "text");
    }

    void framesAreWrittenAsTheGatewayDoes()
    {
        SandboxMarket::Product product;
        product.model = {1370, 5, 2'163'875, 1, 1, 1000};
        product.tradeMode = 3;
        product.digits = product.toldDigits = 2;
        product.seq = 1'605'509'068'000'001;
        product.tickTime = 1'700'000'000'000;
        product.now = {2'163'875, 2'163'870, 2'163'880, 50, 12'345, 700, true};
        product.open = 2'100'000;
        product.high = 2'200'000;
        product.low = 5;
        product.volume = 100'000;
        product.amount = 61'500'050;
        QCOMPARE(quoteFrame(product),
                 QByteArray("p(1370,5,3,1605509068000001,1700000000000,21638.75,21638.70,21638.80,"
                            "0.50,123.45);"));
        QCOMPARE(tradeFrame(product),
                 QByteArray("pt(1370,5,3,1605509068000001,1700000000000,21638.75,7.00,1);"));
        QCOMPARE(rollingFrame(product),
                 QByteArray("pr(1370,5,3,21638.75,21000.00,22000.00,0.05,1000.00,615000.50);"));
        const QByteArray depth = depthFrame(product, {2, 100, 0});
        QVERIFY2(depth.startsWith("pd(1370,5,3,1605509068000001,1700000000000);"
                                  "(21638.00,0.50)(21637.00,"),
                 depth.constData());
        QVERIFY2(depth.contains(");(21639.00,123.45)(21640.00,"), depth.constData());
        QVERIFY(depth.endsWith(");"));
    }

    void documentsHoldWhatTheSandboxPromises()
    {
        const SandboxMarket market(1);
        QVERIFY(market.products().size() >= 120);
        QSet<int> types, digits, modes, ratios;
        for (const auto &product : market.products()) {
            types.insert(product.model.tradeType);
            digits.insert(product.digits);
            modes.insert(product.tradeMode);
        }
        int spreads = 0;
        for (const Json &entry : market.symbols().items()) {
            ratios.insert(entry["pointRatio"].numberText().toInt());
            if (entry["dealMode"] == Json(1) && entry["askSpread"] != Json("0"))
                ++spreads;
        }
        QCOMPARE(types, QSet<int>({1, 2, 3, 5, 6, 9}));
        QCOMPARE(digits, QSet<int>({2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(modes, QSet<int>({1, 2, 3, 4}));
        QCOMPARE(ratios, QSet<int>({0, 1, 3, 10, 100}));
        QVERIFY(spreads >= 20);
    }
};

QTEST_GUILESS_MAIN(SandboxPricesTest)
#include "tst_sandboxprices.moc"
