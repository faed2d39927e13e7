// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/quoteclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;

namespace {

Json wish(int first, int count, int levels, const char *accuracy, int trades)
{
    Json data = QuoteClient::products(first, count);
    data.set("depth_level", Json(levels));
    data.set("merge_accuracy", Json(accuracy));
    data.set("trade_info_count", Json(trades));
    return data;
}

/// Index of a product that is seldom traded: SOL/BTC spot.
constexpr int illiquid = 91;

struct Book {
    QString symbolId;
    quint64 seq = 0;
    qint64 time = 0;
    QList<std::pair<double, double>> sides[2];
};

/// A pd frame, read with nothing of the product's.
Book bookOf(const QString &frame)
{
    static const QRegularExpression shape(
        QStringLiteral("^pd\\((\\d+),\\d,\\d,(\\d+),(\\d{13})\\);((?:\\([\\d.]+,[\\d.]+\\))*);"
                       "((?:\\([\\d.]+,[\\d.]+\\))*);$"));
    static const QRegularExpression level(QStringLiteral("\\(([\\d.]+),([\\d.]+)\\)"));
    const auto match = shape.match(frame);
    Book book;
    if (!match.hasMatch())
        return book;
    book.symbolId = match.captured(1);
    book.seq = match.captured(2).toULongLong();
    book.time = match.captured(3).toLongLong();
    for (int side = 0; side < 2; ++side) {
        auto levels = level.globalMatch(match.captured(4 + side));
        while (levels.hasNext()) {
            const auto each = levels.next();
            book.sides[side].append({each.captured(1).toDouble(), each.captured(2).toDouble()});
        }
    }
    return book;
}

} // namespace

/// Depth and trades: protocol.md section 9, 14010.
class SandboxDepthTest : public QObject
{
    Q_OBJECT

private slots:
    void booksAndTradesFitTheQuotes()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.subscribe(0, 1);
        QCOMPARE(client.ask(14010, wish(0, 1, 10, "0.00001", 20))["ret"], Json(200));
        QTRY_VERIFY(client.pushed.size() > 60);
        QStringList quote, trade;
        quint64 seq = 0;
        qint64 time = 0;
        int books = 0;
        for (const QString &frame : client.pushed) {
            if (frame.startsWith(QStringLiteral("p("))) {
                quote = frame.mid(2).chopped(2).split(u',');
            } else if (frame.startsWith(QStringLiteral("pt(")) && !quote.isEmpty()) {
                trade = frame.mid(3).chopped(2).split(u',');
                QCOMPARE(trade[3], quote[3]);
                QCOMPARE(trade[4], quote[4]);
                QCOMPARE(trade[5], quote[5]); // a trade made the price
                QVERIFY(trade[7] == u'1' || trade[7] == u'2');
                QCOMPARE(trade[5], trade[7] == u'1' ? quote[7] : quote[6]);
                QVERIFY(trade[6].toDouble() > 0);
            } else if (frame.startsWith(QStringLiteral("pd("))) {
                const Book book = bookOf(frame);
                QVERIFY2(book.seq > seq && book.time >= time, qPrintable(frame));
                seq = book.seq;
                time = book.time;
                QCOMPARE(book.sides[0].size(), 10);
                QCOMPARE(book.sides[1].size(), 10);
                QVERIFY(book.sides[0].front().first < book.sides[1].front().first);
                for (int i = 1; i < 10; ++i) {
                    QVERIFY(book.sides[0][i].first < book.sides[0][i - 1].first);
                    QVERIFY(book.sides[1][i].first > book.sides[1][i - 1].first);
                }
                if (!quote.isEmpty()) {
                    QCOMPARE(book.sides[0].front().first, quote[6].toDouble());
                    QCOMPARE(book.sides[0].front().second, quote[8].toDouble());
                    QCOMPARE(book.sides[1].front().first, quote[7].toDouble());
                }
                ++books;
            }
        }
        QVERIFY(books > 10);
    }

    void aSideOfAnIlliquidProductIsEmptyAtTimes()
    {
        SandboxFixture sandbox({.rate = 20'000});
        QuoteClient client(sandbox.port());
        const Json answer = client.ask(14010, wish(illiquid, 1, 10, "0.00000001", 5));
        const Json tick = answer["data"]["tick_list"].items().front();
        QCOMPARE(tick["symbol_id"], Json(1066));
        QVERIFY(tick["bid_deep"].items().size() <= 3 && tick["ask_deep"].items().size() <= 3);
        QCOMPARE(tick["trade_info"].items().size(), std::size_t(5));
        int noBid = 0;
        int noAsk = 0;
        int both = 0;
        QTRY_VERIFY([&] {
            for (const QString &frame : std::exchange(client.pushed, {})) {
                const Book book = bookOf(frame);
                if (book.seq == 0)
                    continue;
                noBid += book.sides[0].isEmpty() ? 1 : 0;
                noAsk += book.sides[1].isEmpty() ? 1 : 0;
                both += !book.sides[0].isEmpty() && !book.sides[1].isEmpty() ? 1 : 0;
            }
            return noBid > 2 && noAsk > 2 && both > 10;
        }());
    }

    void limitsAreKept_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QByteArray>("accuracy");
        QTest::addColumn<int>("trades");
        QTest::addColumn<int>("ret");
        QTest::newRow("most") << 10 << QByteArray("0.001") << 100 << 200;
        QTest::newRow("coarse") << 10 << QByteArray("1") << 0 << 200;
        QTest::newRow("too many levels") << 11 << QByteArray("0.001") << 0 << 202;
        QTest::newRow("no level") << 0 << QByteArray("0.001") << 0 << 202;
        QTest::newRow("no accuracy") << 5 << QByteArray("0") << 0 << 202;
        QTest::newRow("negative") << 5 << QByteArray("-0.1") << 0 << 202;
        QTest::newRow("too many trades") << 5 << QByteArray("0.001") << 101 << 202;
    }
    void limitsAreKept()
    {
        QFETCH(int, levels);
        QFETCH(QByteArray, accuracy);
        QFETCH(int, trades);
        QFETCH(int, ret);
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const Json answer = client.ask(14010, wish(0, 1, levels, accuracy.constData(), trades));
        QCOMPARE(answer["ret"], Json(ret));
        if (ret == 200)
            QCOMPARE(answer["data"]["tick_list"].items().front()["trade_info"].items().size(),
                     std::size_t(trades));
    }

    void tradesOfTheSnapshotAreNewestFirst()
    {
        SandboxFixture sandbox({.rate = 0});
        QuoteClient client(sandbox.port());
        const Json tick =
            client.ask(14010, wish(0, 1, 5, "0.001", 10))["data"]["tick_list"].items().front();
        qint64 before = std::numeric_limits<qint64>::max();
        for (const Json &trade : tick["trade_info"].items()) {
            const qint64 time = trade["trade_time"].numberText().toLongLong();
            QVERIFY(time <= before && time > 1'600'000'000 && time < 4'000'000'000);
            before = time;
        }
        QCOMPARE(tick["trade_info"].items().front()["price"],
                 sandbox.quotes().items().front()["price"]);
    }

    void tradesOfTheSnapshotHaveTheTimesOfTheirTicks()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.ask(14010, wish(0, 1, 5, "0.001", 0));
        QTRY_VERIFY(client.pushed.size() > 30);
        sandbox.setTicking(false);
        const Json tick =
            client.ask(14010, wish(0, 1, 5, "0.001", 10))["data"]["tick_list"].items().front();
        QList<QStringList> pushed; // pt(id,type,mode,seq,time,price,volume,direction)
        for (const QString &frame : client.pushed) {
            if (frame.startsWith(QStringLiteral("pt(")))
                pushed.prepend(frame.chopped(2).split(u','));
        }
        const Json::Array &told = tick["trade_info"].items();
        QCOMPARE(told.size(), std::size_t(10));
        for (std::size_t i = 0; i < told.size(); ++i) {
            const QStringList &same = pushed[qsizetype(i)];
            QCOMPARE(told[i]["trade_time"].numberText().toLongLong(), same[4].toLongLong() / 1000);
            QCOMPARE(told[i]["price"].toString(), same[5]);
            QCOMPARE(told[i]["volume"].toString(), same[6]);
        }
    }

    void levelsStayApartWithLessDigits()
    {
        SandboxFixture sandbox({.rate = 5'000});
        QuoteClient client(sandbox.port());
        client.ask(14010, wish(0, 1, 10, "0.00001", 0));
        sandbox.setDigits({1001, 1}, 3);
        client.ask(14008, Json(Json::Object{}));
        client.pushed.clear();
        QTRY_VERIFY(client.pushed.size() > 4);
        for (const QString &frame : client.pushed) {
            const Book book = bookOf(frame);
            for (int i = 1; i < book.sides[0].size(); ++i)
                QVERIFY(book.sides[0][i].first < book.sides[0][i - 1].first);
        }
    }
};

QTEST_GUILESS_MAIN(SandboxDepthTest)
#include "tst_sandboxdepth.moc"
