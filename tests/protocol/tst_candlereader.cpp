// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"
#include "app/protocol/limits.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(MM_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray deflated(const QByteArray &text, int level = -1)
{
    return qCompress(text, level).mid(4); // Qt puts the size in front
}

/// Reads in a block of just the frame's size, so that the address sanitizer sees what goes beyond.
Result<CandleAnswer> read(QByteArrayView frame)
{
    const std::vector<char> exact(frame.begin(), frame.end());
    CandleReader reader;
    return reader.read(QByteArrayView(exact.data(), qsizetype(exact.size())));
}

/// An answer with these bars.
QByteArray answerOf(const QByteArray &bars, int digits = 2)
{
    return R"({"ret":200,"msg":"ok","cmd_id":14013,"seq_id":7,"ext":"e","data":{"symbol_id":1123,)"
           R"("trade_type":1,"trade_mode":1,"kline_type":1,"price_digits":)"
        + QByteArray::number(digits) + R"(,"kline_list":[)" + bars + "]}}";
}

QByteArray barOf(const QByteArray &time, const QByteArray &open, const QByteArray &high,
                 const QByteArray &low, const QByteArray &close,
                 const QByteArray &volume = R"("1")")
{
    return "{\"timestamp\":" + time + ",\"open_price\":" + open + ",\"close_price\":" + close
        + ",\"high_price\":" + high + ",\"low_price\":" + low + ",\"transactions_number\":" + volume
        + '}';
}

CandlePage pageOf(const QByteArray &bars, int digits = 2)
{
    const Result<CandleAnswer> answer = read(deflated(answerOf(bars, digits)));
    if (!answer || answer->pages.size() != 1)
        qFatal("no page: %s", bars.constData());
    return answer->pages.front();
}

Decimal price(const CandlePage &page, qint64 units)
{
    return Decimal::fromUnits(units, page.scale);
}

/// Time and the four prices, then the volume, as text.
QStringList textsOf(const CandlePage &page)
{
    QStringList lines;
    for (const Candle &candle : page.candles) {
        QStringList line{QString::number(candle.time)};
        for (const qint64 units : {candle.open, candle.high, candle.low, candle.close})
            line += price(page, units).toString();
        lines +=
            line.join(u' ') + u' ' + Decimal::fromUnits(candle.volume, page.volumeScale).toString();
    }
    return lines;
}

/// The vector as Json reads it, which shares no code with the reader's numbers.
void compareWithVector(const Result<CandleAnswer> &answer)
{
    const Json truth = Json::parse(fileOf("kline-14013.json")).value_or(Json());
    const Json::Array &bars = truth["data"]["kline_list"].items();
    QCOMPARE(bars.size(), 1000U);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text));
    QCOMPARE(answer->command, 14013);
    QCOMPARE(answer->ret, 200);
    QCOMPARE(answer->message, u"ok"_s);
    QCOMPARE(answer->seqId, 7U);
    QCOMPARE(answer->ext, "vector"_ba);
    QCOMPARE(answer->pages.size(), 1U);
    const CandlePage &page = answer->pages.front();
    QCOMPARE(page.key, (QuoteKey{.product = {1123, 1}, .tradeMode = 1}));
    QVERIFY(page.saysProduct && page.saysInterval);
    QCOMPARE(page.interval, CandleInterval::M1);
    QCOMPARE(page.priceDigits, 2);
    QCOMPARE(page.scale, 2);
    QCOMPARE(page.volumeScale, 0);
    QCOMPARE(page.malformed, 0);
    QCOMPARE(page.reordered, 0);
    QCOMPARE(page.lastTickTime, 1'700'059'999'000);
    QCOMPARE(page.lastTickSeq, 1'605'509'068'001'000U);
    QCOMPARE(page.candles.size(), bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Candle &candle = page.candles[i];
        QCOMPARE(QByteArray::number(candle.time), bars[i]["timestamp"].numberText());
        QCOMPARE(price(page, candle.open).toString(), bars[i]["open_price"].toString());
        QCOMPARE(price(page, candle.high).toString(), bars[i]["high_price"].toString());
        QCOMPARE(price(page, candle.low).toString(), bars[i]["low_price"].toString());
        QCOMPARE(price(page, candle.close).toString(), bars[i]["close_price"].toString());
        QCOMPARE(QString::number(candle.volume), bars[i]["transactions_number"].toString());
    }
}

/// Bars and the many ways a gateway may write them.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) { }

    qint64 below(qint64 limit) { return qint64(m_random() % quint64(limit)); }

    struct Bars {
        QByteArray json; ///< elements of the list
        std::map<qint64, std::array<Decimal, 5>> meaning; ///< time → OHLC and volume
        int malformed = 0;
        int reordered = 0;
    };

    Bars bars(int count)
    {
        Bars out;
        qint64 time = 1'600'000'000, newest = 0;
        QByteArrayList list;
        for (int i = 0; i < count; ++i) {
            if (below(20) == 0) {
                list += brokenBar(time);
                ++out.malformed;
                continue;
            }
            time += 60 * (below(12) == 0 ? below(5) - 3 : 1);
            out.reordered += time <= newest ? 1 : 0;
            newest = std::max(newest, time);
            list += bar(time, out);
        }
        out.json = list.join(blank() + ',' + blank());
        return out;
    }

    QByteArray wrapped(const QByteArray &text)
    {
        QByteArray body = below(3) == 0 ? text.toPercentEncoding() : text;
        if (below(8) == 0)
            return body; // as it is
        return deflated(body, int(below(10)));
    }

private:
    QByteArray blank() { return QByteArray(below(6) == 0 ? int(below(3)) : 0, ' '); }

    QByteArray number(const QByteArray &text)
    {
        return below(4) == 0 ? text + blank() : '"' + text + '"';
    }

    QByteArray timeText(qint64 seconds)
    {
        constexpr qint64 units[] = {1, 1'000, 1'000'000};
        return number(QByteArray::number(seconds * units[below(3)]));
    }

    /// units × 10^-scale, perhaps with zeros behind or as a power of ten.
    QByteArray decimalText(qint64 units, int scale)
    {
        if (below(30) == 0)
            return number(QByteArray::number(units) + "e-" + QByteArray::number(scale));
        QByteArray text =
            Decimal::fromUnits(units, scale).toString(scale + int(below(2))).toLatin1();
        return number(text);
    }

    QByteArray bar(qint64 time, Bars &out)
    {
        const int scale = 2 + (below(15) == 0 ? int(below(5)) : 0);
        const qint64 low = below(1'000'000) - 1'000;
        const qint64 high = low + below(500);
        const qint64 open = low + below(high - low + 1);
        const qint64 close = low + below(high - low + 1);
        const int volumeScale = below(20) == 0 ? 3 : 0;
        const qint64 volume = below(10'000);
        QByteArrayList fields{"\"timestamp\":" + timeText(time),
                              "\"open_price\":" + decimalText(open, scale),
                              "\"high_price\":" + decimalText(high, scale),
                              "\"low_price\":" + decimalText(low, scale),
                              "\"close_price\":" + decimalText(close, scale)};
        const bool hasVolume = below(10) != 0;
        if (hasVolume)
            fields += "\"transactions_number\":" + decimalText(volume, volumeScale);
        if (below(10) == 0)
            fields += R"("something":{"timestamp":[1,"}"]})";
        std::shuffle(fields.begin(), fields.end(), m_random);
        out.meaning[time] = {Decimal::fromUnits(open, scale), Decimal::fromUnits(high, scale),
                             Decimal::fromUnits(low, scale), Decimal::fromUnits(close, scale),
                             hasVolume ? Decimal::fromUnits(volume, volumeScale) : Decimal()};
        return '{' + blank() + fields.join(blank() + ',' + blank()) + blank() + '}';
    }

    QByteArray brokenBar(qint64 time)
    {
        const QByteArray at = QByteArray::number(time);
        const QByteArray broken[] = {
            barOf(at, "1", "2", "3", "2"), // high below low
            barOf(at, "4", "3", "1", "2"), // open above high
            barOf(at, "1", "3", "1", "0.9"), // close below low
            barOf(at, "\"1,5\"", "2", "1", "2"),
            barOf(at, "1", "null", "1", "1"),
            barOf("\"yesterday\"", "1", "1", "1", "1"),
            barOf("0", "1", "1", "1", "1"),
            barOf(at, "1", "1", "1", "1", "-1"),
            "{\"timestamp\":" + at + '}',
            "{}",
            "7",
            "null",
            "[[]]",
            R"("bar")",
        };
        return broken[std::size_t(below(qint64(std::size(broken))))];
    }

    std::mt19937_64 m_random;
};

} // namespace

/// Answers with candles: compressed, encoded, broken.
class CandleReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void inflatesWhatFits()
    {
        std::vector<char> out;
        const QByteArray text(100'000, 'x');
        QString error;
        QVERIFY(inflate(deflated(text), out, text.size(), &error));
        QCOMPARE(QByteArray(out.data(), qsizetype(out.size())), text);
        QVERIFY(!inflate(deflated(text), out, text.size() - 1, &error));
        QVERIFY2(error.contains(u"beyond"), qPrintable(error));
        QVERIFY(out.empty());
        QVERIFY(inflate(QByteArray::fromHex("789c030000000001"), out, 0));
        QVERIFY(out.empty());
        QVERIFY(!inflate(deflated("x"), out, 0));
    }

    void keepsItsMemory()
    {
        std::vector<char> out;
        QVERIFY(inflate(deflated(QByteArray(900'000, 'x')), out, 1'000'000));
        const char *const memory = out.data();
        QVERIFY(inflate(deflated("short"), out, 1'000'000));
        QVERIFY(inflate(deflated(QByteArray(800'000, 'y')), out, 1'000'000));
        QCOMPARE(static_cast<const void *>(out.data()), static_cast<const void *>(memory));
    }

    void refusesWhatIsNoWholeStream_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("says");
        const QByteArray good = deflated(fileOf("kline-14013.json"));
        QTest::newRow("nothing") << QByteArray() << u"early"_s;
        QTest::newRow("head alone") << good.left(2) << u"early"_s;
        QTest::newRow("half") << good.left(good.size() / 2) << u"early"_s;
        QTest::newRow("all but the sum's end") << good.chopped(1) << u"early"_s;
        QTest::newRow("something behind") << good + '\0' << u"1 bytes behind"_s;
        QTest::newRow("twice") << good + good << u"behind"_s;
        QTest::newRow("no head") << good.mid(2) << u"zlib"_s;
        QTest::newRow("text") << "zlib"_ba << u"zlib"_s;
        QByteArray wrongSum = good;
        wrongSum.back() = char(wrongSum.back() ^ 1);
        QTest::newRow("wrong sum") << wrongSum << u"zlib"_s;
        // A head that asks for a dictionary of the peers' own.
        QTest::newRow("dictionary") << QByteArray::fromHex("78bb00000001") + good << u"zlib"_s;
        QTest::newRow("bomb") << deflated(QByteArray(64 * 1024 * 1024, '{'), 9) << u"beyond"_s;
    }

    void refusesWhatIsNoWholeStream()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, says);
        std::vector<char> out;
        QString error;
        QVERIFY(!inflate(data, out, limits::maxInflatedBytes, &error));
        QVERIFY2(error.contains(says), qPrintable(error));
        QVERIFY(out.empty());
        const Result<CandleAnswer> answer = read(data);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(answer.error().text, error);
    }

    void readsTheVectors()
    {
        compareWithVector(read(fileOf("kline-14013.zlib")));
        compareWithVector(read(fileOf("kline-14013-percent.zlib")));
        compareWithVector(read(fileOf("kline-14013.json"))); // as a text frame
        compareWithVector(read(fileOf("kline-14013.json").toPercentEncoding()));
    }

    void gzipIsReadToo()
    {
        // printf '{"cmd_id":14013,"ret":200}' | gzip -n
        const QByteArray gzip =
            QByteArray::fromHex("1f8b0800000000000003ab564ace4d89cf4c51b23234313034d6512a4a2d"
                                "51b2323230a80500efe466821a000000");
        const Result<CandleAnswer> answer = read(gzip);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text));
        QCOMPARE(answer->command, 14013);
    }

    void oneReaderReadsManyFrames()
    {
        CandleReader reader;
        const QByteArray good = fileOf("kline-14013.zlib");
        for (int i = 0; i < 3; ++i) {
            compareWithVector(reader.read(good));
            QVERIFY(!reader.read(good.left(10'000)));
            QVERIFY(!reader.read("{\"cmd_id\":14013,"));
            const Result<CandleAnswer> small = reader.read(deflated(answerOf("")));
            QVERIFY(small && small->pages.at(0).candles.empty());
            // More than is kept for the next.
            QByteArrayList many;
            for (int bar = 0; bar < 30'000; ++bar)
                many += barOf(QByteArray::number(1'600'000'000 + bar * 60), "1.25", "2", "1", "2");
            const Result<CandleAnswer> large = reader.read(deflated(answerOf(many.join(','))));
            QVERIFY(large);
            QCOMPARE(large->pages.at(0).candles.size(), 30'000U);
        }
    }

    void errorsComeAsText_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const QByteArray text =
            "{\"cmd_id\":14013,\"seq_id\":4294967295,\"ext\":\"a\\u0062\",\"ret\":202,"
            "\"msg\":\"no \\\"such\\\" \\u4ea7\\u54c1\",\"data\":null}";
        QTest::newRow("text") << text;
        QTest::newRow("blanks before it") << " \r\n\t" + text + " \n";
        QTest::newRow("compressed") << deflated(text);
        QTest::newRow("encoded") << text.toPercentEncoding();
        QByteArray withData = text;
        QTest::newRow("with data") << withData.replace(
            "null", answerOf(barOf("1", "1", "1", "1", "1")).split('}')[0] + "}]}}");
    }

    void errorsComeAsText()
    {
        QFETCH(QByteArray, frame);
        const Result<CandleAnswer> answer = read(frame);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text));
        QCOMPARE(answer->command, 14013);
        QCOMPARE(answer->ret, 202);
        QCOMPARE(answer->seqId, 4'294'967'295U);
        QCOMPARE(answer->ext, "ab"_ba);
        QCOMPARE(answer->message, u"no \"such\" 产品"_s);
        QVERIFY(answer->pages.empty());
        QCOMPARE(answer->malformed, 0);
    }

    void brokenTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "%",
                                 "%7",
                                 "%7G",
                                 "%7b%",
                                 "hello",
                                 "[]",
                                 "\"{}\"",
                                 "{",
                                 "}",
                                 "{\"a\"",
                                 "{\"a\":",
                                 "{\"a\":1",
                                 "{\"a\":1,}",
                                 "{\"a\" 1}",
                                 "{} {}",
                                 "{}x",
                                 "{\"data\":{\"kline_list\":[}}",
                                 "{\"data\":{\"kline_list\":[{]}}",
                                 "{\"data\":{\"kline_list\":[{\"a\":1 2}]}}",
                                 "{\"data\":{\"kline_list\":[1 2]}}",
                                 "{\"a\":\"\xff\"}",
                                 "{\"a\":\"\x01\"}",
                                 "{\"data\":{\"data_list\":[{\"symbol_id\":1,]}}",
                                 "{\"a\":\"never ends}"})
            QTest::newRow(text) << QByteArray(text);
    }

    void brokenTextsAreRefused()
    {
        QFETCH(QByteArray, text);
        for (const QByteArray &frame : {text, deflated(text)}) {
            const Result<CandleAnswer> answer = read(frame);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
            QVERIFY(!answer.error().text.isEmpty());
        }
    }

    void nothingIsAnEmptyPage_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty list") << R"({"kline_list":[]})"_ba;
        QTest::newRow("null") << R"({"kline_list":null})"_ba;
        QTest::newRow("no list") << R"({})"_ba;
        QTest::newRow("a list twice")
            << R"({"kline_list":[)"_ba + barOf("5", "1", "1", "1", "1") + R"(],"kline_list":[]})";
    }

    void nothingIsAnEmptyPage()
    {
        QFETCH(QByteArray, data);
        const Result<CandleAnswer> answer =
            read(R"({"cmd_id":14013,"ret":200,"data":)" + data + '}');
        QVERIFY(answer);
        QCOMPARE(answer->pages.size(), 1U);
        QVERIFY(answer->pages.front().candles.empty());
        QVERIFY(!answer->pages.front().saysProduct && !answer->pages.front().saysInterval);
        const Result<CandleAnswer> none = read(R"({"cmd_id":14013,"ret":200,"data":null})");
        QVERIFY(none && none->pages.empty());
    }

    void barsAreCheckedOneByOne_data()
    {
        QTest::addColumn<QByteArray>("bars");
        QTest::addColumn<QStringList>("read");
        QTest::addColumn<int>("malformed");
        QTest::addColumn<int>("reordered");
        const auto row = [](const char *name, const QByteArrayList &bars, const QStringList &read,
                            int malformed = 0, int reordered = 0) {
            QTest::newRow(name) << bars.join(',') << read << malformed << reordered;
        };
        const QByteArray first = barOf("60", "1.10", "1.30", "1.00", "1.20", "5");
        const QByteArray second = barOf("120", "2.10", "2.30", "2.00", "2.20", "6");
        const QString firstText = u"60 1.10 1.30 1.00 1.20 5"_s;
        const QString secondText = u"120 2.10 2.30 2.00 2.20 6"_s;
        row("in order", {first, second}, {firstText, secondText});
        row("out of order", {second, first}, {firstText, secondText}, 0, 1);
        row("the last of two counts", {barOf("60", "9", "9", "9", "9"), second, first},
            {firstText, secondText}, 0, 1);
        row("doubled", {first, first, first}, {firstText}, 0, 2);
        row("high below low", {first, barOf("120", "1.10", "1.00", "1.30", "1.20")}, {firstText},
            1);
        row("open outside", {barOf("120", "1.31", "1.30", "1.00", "1.20"), first}, {firstText}, 1);
        row("close outside", {barOf("120", "1.1", "1.30", "1.00", "0.99"), first}, {firstText}, 1);
        row("all the same is no mistake", {barOf("60", "1", "1", "1", "1")},
            {u"60 1.00 1.00 1.00 1.00 1"_s});
        row("below zero", {barOf("60", "-37.63", "-1", "\"-40.32\"", "-2")},
            {u"60 -37.63 -1.00 -40.32 -2.00 1"_s});
        row("numbers and strings", {barOf("\"60\"", "1.1", "\"1.3\"", "1", "1.2", "null")},
            {u"60 1.10 1.30 1.00 1.20 0"_s});
        row("ms and µs",
            {barOf("1700000000", "1", "1", "1", "1"), barOf("1700000060000", "1", "1", "1", "1"),
             barOf("\"1700000120000000\"", "1", "1", "1", "1")},
            {u"1700000000 1.00 1.00 1.00 1.00 1"_s, u"1700000060 1.00 1.00 1.00 1.00 1"_s,
             u"1700000120 1.00 1.00 1.00 1.00 1"_s});
        row("no time", {R"({"open_price":1,"high_price":1,"low_price":1,"close_price":1})", first},
            {firstText}, 1);
        row("a time nobody lives to see", {barOf("9223372036854775807", "1", "1", "1", "1"), first},
            {firstText}, 1);
        row("no volume",
            {R"({"timestamp":60,"open_price":1,"high_price":1,"low_price":1,"close_price":1})",
             barOf("120", "1", "1", "1", "1", R"("")")},
            {u"60 1.00 1.00 1.00 1.00 0"_s, u"120 1.00 1.00 1.00 1.00 0"_s});
        row("more digits than the product's", {first, barOf("120", "2.1", "2.12345", "2", "2.1")},
            {u"60 1.10000 1.30000 1.00000 1.20000 5"_s,
             u"120 2.10000 2.12345 2.00000 2.10000 1"_s});
        row("zeros are no digits", {barOf("60", "1.100000", "1.30", "1.0000000000", "1.2"), second},
            {u"60 1.10 1.30 1.00 1.20 1"_s, secondText});
        row("fewer digits", {barOf("60", "1", "3", "1", "2")}, {u"60 1.00 3.00 1.00 2.00 1"_s});
        row("volumes of parts", {first, barOf("120", "1", "1", "1", "1", R"("0.125")")},
            {u"60 1.10 1.30 1.00 1.20 5.000"_s, u"120 1.00 1.00 1.00 1.00 0.125"_s});
        row("2^63",
            {barOf("60", "92233720368547758.07", "92233720368547758.07", "-92233720368547758.07",
                   "0", "9223372036854775807"),
             barOf("120", "92233720368547758.08", "92233720368547758.08", "1", "1"),
             barOf("180", "1", "1", "1", "1", "9223372036854775808")},
            {u"60 92233720368547758.07 92233720368547758.07 -92233720368547758.07 0.00 "
             "9223372036854775807"_s,
             u"180 1.00 1.00 1.00 1.00 9223372036854775807"_s},
            1);
        row("volumes that do not fit beside a greater one",
            {barOf("60", "1", "1", "1", "1", R"("0.125")"),
             barOf("120", "1", "1", "1", "1", R"("922337203685477580.7")"),
             barOf("180", "1", "1", "1", "1", R"("0.25")"),
             barOf("240", "1", "1", "1", "1", R"("1500000000.1234567891")")},
            {u"60 1.00 1.00 1.00 1.00 0.1"_s, u"120 1.00 1.00 1.00 1.00 922337203685477580.7"_s,
             u"180 1.00 1.00 1.00 1.00 0.2"_s, u"240 1.00 1.00 1.00 1.00 1500000000.1"_s});
        row("digits that would push others beyond 2^63",
            {barOf("60", "9000000000000000", "9000000000000000", "1", "1"),
             barOf("120", "1.12345", "2", "1", "1"), barOf("180", "1", "1", "1", "1")},
            {u"60 9000000000000000.00 9000000000000000.00 1.00 1.00 1"_s,
             u"180 1.00 1.00 1.00 1.00 1"_s},
            1);
        row("escapes are no numbers", {barOf("60", R"("\u0031")", "1", "1", "1"), first},
            {firstText}, 1);
        row("no JSON numbers",
            {barOf("60", "01", "1", "1", "1"), barOf("60", "1.", "1", "1", "1"),
             barOf("60", "\".5\"", "1", "0", "1"), barOf("60", "\"+1\"", "1", "1", "1"),
             barOf("60", "\" 1\"", "1", "1", "1"), barOf("60", "true", "1", "1", "1"),
             barOf("60", "00", "1", "0", "1"), barOf("60", "\"1.2.3\"", "2", "1", "1")},
            {}, 8);
        row("a name twice: the last counts",
            {R"({"timestamp":60,"open_price":"x","open_price":1,"high_price":1,"low_price":1,)"
             R"("close_price":1})"},
            {}, 1);
    }

    void barsAreCheckedOneByOne()
    {
        QFETCH(QByteArray, bars);
        const CandlePage page = pageOf(bars);
        QTEST(textsOf(page), "read");
        QTEST(page.malformed, "malformed");
        QTEST(page.reordered, "reordered");
        QCOMPARE(page.priceDigits, 2);
        QVERIFY(page.scale >= page.priceDigits);
    }

    void digitsMayComeBehindTheBars()
    {
        const Result<CandleAnswer> answer =
            read(R"({"data":{"kline_list":[)" + barOf("60", "1.5", "2", "1", "1")
                 + R"(],"price_digits":"4","kline_type":"10","trade_mode":3,"symbol_id":"5"},)"
                   R"("ret":"200","cmd_id":"14013","seq_id":"9"})");
        QVERIFY(answer);
        QCOMPARE(answer->ret, 200);
        QCOMPARE(answer->seqId, 9U);
        const CandlePage &page = answer->pages.at(0);
        QCOMPARE(textsOf(page), QStringList{u"60 1.5000 2.0000 1.0000 1.0000 1"_s});
        QCOMPARE(page.priceDigits, 4);
        QCOMPARE(page.interval, CandleInterval::Mo1);
        QCOMPARE(page.key, (QuoteKey{.product = {5, 0}, .tradeMode = 3}));
    }

    void senselessHeadsAreNotSaid()
    {
        const CandlePage digits = pageOf(barOf("60", "1.5", "2", "1", "1"), 19);
        QCOMPARE(digits.priceDigits, 0);
        QCOMPARE(digits.scale, 1);
        const Result<CandleAnswer> answer =
            read(R"({"ret":200,"data":{"symbol_id":-1,"kline_type":11,"kline_list":[]}})");
        QVERIFY(answer);
        QVERIFY(!answer->pages.at(0).saysInterval);
        QVERIFY(!answer->pages.at(0).saysProduct);
        QCOMPARE(answer->pages.at(0).interval, CandleInterval::M1);
    }

    void theNewestBarsTickIsTold()
    {
        const auto bar = [](const char *time, const char *tick) {
            return barOf(time, "1", "1", "1", "1").chopped(1) + tick + '}';
        };
        const auto ticksOf = [&](const QByteArrayList &bars) {
            const CandlePage page = pageOf(bars.join(','));
            return std::pair(page.lastTickTime, page.lastTickSeq);
        };
        using Tick = std::pair<qint64, quint64>;
        const char *late = R"(,"last_tick_time":1700000119,"last_tick_seq":18446744073709551615)";
        const char *early = R"(,"last_tick_time":"1700000059000","last_tick_seq":"7")";
        QCOMPARE(ticksOf({bar("1700000000", early), bar("1700000060", late)}),
                 Tick(1'700'000'119'000, 18'446'744'073'709'551'615U));
        QCOMPARE(ticksOf({bar("1700000060", late), bar("1700000000", early)}),
                 Tick(1'700'000'119'000, 18'446'744'073'709'551'615U));
        QCOMPARE(ticksOf({bar("1700000060", late), bar("1700000060", early)}),
                 Tick(1'700'000'059'000, 7));
        QCOMPARE(ticksOf({bar("1700000000", early), bar("1700000060", "")}), Tick(0, 0));
        QCOMPARE(ticksOf({bar("1700000000", R"(,"last_tick_time":"soon","last_tick_seq":-1)")}),
                 Tick(0, 0));
    }

    /// Long integers are read eight digits at a time.
    void integersOfAnyLengthAreRead()
    {
        const auto tickOf = [](const QByteArray &text) {
            const CandlePage page = pageOf(barOf("1700000000", "1", "1", "1", "1").chopped(1)
                                           + ",\"last_tick_seq\":" + text + '}');
            return page.lastTickSeq;
        };
        std::mt19937_64 random(8);
        QByteArray digits;
        for (int length = 1; length <= 19; ++length) {
            digits += char('1' + random() % 9);
            QCOMPARE(tickOf(digits), digits.toULongLong());
            QCOMPARE(tickOf('"' + digits + '"'), digits.toULongLong());
            for (qsizetype at = 0; at < length; ++at) {
                for (const char *other : {"/", ":", " ", ".", "-", "e", "\xc3\xb0"}) {
                    const QByteArray odd = digits.left(at) + other + digits.mid(at + 1);
                    QCOMPARE(tickOf('"' + odd + '"'), 0U);
                }
            }
        }
    }

    void manyProducts()
    {
        const QByteArray bars = barOf("60", "1.5", "2", "1", "1");
        const auto product = [](const QByteArray &head, const QByteArray &list) {
            return "{" + head + R"("kline_type":3,"price_digits":1,"kline_list":[)" + list + "]}";
        };
        const QByteArrayList list{
            product(R"("symbol_id":7,"trade_type":2,)",
                    bars + ',' + barOf("120", "1", "0", "0", "1")),
            product(R"("trade_type":2,)", bars), // nobody knows whose these are
            "null", product(R"("symbol_id":3,"trade_type":5,)", ""), R"({"symbol_id":4})"};
        const Result<CandleAnswer> answer =
            read(deflated(R"({"cmd_id":14015,"ret":200,"seq_id":3,"data":{"data_list":[)"
                          + list.join(',') + "]}}"));
        QVERIFY(answer);
        QCOMPARE(answer->pages.size(), 3U);
        QCOMPARE(answer->malformed, 2);
        QCOMPARE(answer->pages[0].key.product, (ProductId{7, 2}));
        QCOMPARE(answer->pages[0].interval, CandleInterval::M15);
        QCOMPARE(textsOf(answer->pages[0]), QStringList{u"60 1.5 2.0 1.0 1.0 1"_s});
        QCOMPARE(answer->pages[0].malformed, 1);
        QCOMPARE(answer->pages[1].key.product, (ProductId{3, 5}));
        QVERIFY(answer->pages[1].candles.empty());
        QCOMPARE(answer->pages[1].malformed, 0);
        QVERIFY(!answer->pages[2].saysInterval);

        const QByteArray tooMany = R"({"ret":200,"data":{"data_list":[)"
            + QByteArrayList(250, R"({"symbol_id":4})").join(',') + "]}}";
        const Result<CandleAnswer> cut = read(tooMany);
        QVERIFY(cut);
        QCOMPARE(cut->pages.size(), 100U);
        QCOMPARE(cut->malformed, 150);
    }

    // Random bars, written in random ways, mean the same when they are read.
    void whatWasWrittenIsRead()
    {
        Generator generator(20261120);
        CandleReader reader;
        for (int round = 0; round < 400; ++round) {
            const Generator::Bars bars = generator.bars(int(generator.below(60)));
            const QByteArray frame =
                generator.wrapped(answerOf(bars.json, int(generator.below(4))));
            const Result<CandleAnswer> answer = reader.read(frame);
            QVERIFY2(answer, bars.json.constData());
            const CandlePage &page = answer->pages.at(0);
            QCOMPARE(page.malformed, bars.malformed);
            QCOMPARE(page.reordered, bars.reordered);
            QCOMPARE(page.candles.size(), bars.meaning.size());
            auto meant = bars.meaning.begin();
            for (const Candle &candle : page.candles) {
                QCOMPARE(candle.time, meant->first);
                QVERIFY(price(page, candle.open) == meant->second[0]);
                QVERIFY(price(page, candle.high) == meant->second[1]);
                QVERIFY(price(page, candle.low) == meant->second[2]);
                QVERIFY(price(page, candle.close) == meant->second[3]);
                QVERIFY(Decimal::fromUnits(candle.volume, page.volumeScale) == meant->second[4]);
                ++meant;
            }
            if (round % 7 == 0)
                reader.shrink(); // what comes next is read no differently
        }
    }

    // Bytes changed, cut and put in anywhere: it is read as something that holds, or refused.
    void mutationsHold()
    {
        std::mt19937_64 random(7);
        const auto below = [&random](qsizetype limit) {
            return qsizetype(random() % quint64(limit));
        };
        Generator generator(3);
        CandleReader reader;
        const QByteArray text = answerOf(generator.bars(12).json);
        int readable = 0;
        for (int round = 0; round < 6'000; ++round) {
            QByteArray frame = round % 3 == 0 ? deflated(text) : text;
            for (qsizetype i = below(4); i >= 0; --i) {
                const qsizetype at = below(frame.size());
                switch (below(4)) {
                case 0:
                    frame[at] = char(below(256));
                    break;
                case 1:
                    frame.insert(at, "{}[]\",:%0-"[below(10)]);
                    break;
                case 2:
                    frame.remove(at, 1 + below(6));
                    break;
                default:
                    frame.insert(at, frame.mid(below(frame.size()), below(40)));
                }
            }
            const Result<CandleAnswer> answer =
                reader.read(round % 3 == 1 ? deflated(frame) : frame);
            if (!answer)
                continue;
            ++readable;
            for (const CandlePage &page : answer->pages) {
                QVERIFY(page.priceDigits >= 0 && page.scale >= page.priceDigits
                        && page.scale <= 18);
                qint64 before = 0;
                for (const Candle &candle : page.candles) {
                    QVERIFY(candle.time > std::exchange(before, candle.time));
                    QVERIFY(candle.low <= candle.open && candle.low <= candle.close);
                    QVERIFY(candle.high >= candle.open && candle.high >= candle.close);
                    QVERIFY(candle.volume >= 0);
                }
            }
        }
        QVERIFY2(readable > 500 && readable < 5'000, qPrintable(QString::number(readable)));
    }
};

QTEST_APPLESS_MAIN(CandleReaderTest)
#include "tst_candlereader.moc"
