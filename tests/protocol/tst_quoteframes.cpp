// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/limits.h"
#include "app/protocol/quoteframes.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what a frame gave, as JSON.
class Collector : public FrameSink
{
public:
    void quote(const Quote &quote) override { found.push_back(toJson(quote)); }
    void trade(const TradeTick &trade) override { found.push_back(toJson(trade)); }
    void depth(const Depth &depth) override { found.push_back(toJson(depth)); }
    void rolling(const Rolling &rolling) override { found.push_back(toJson(rolling)); }
    Json::Array found;
};

struct Parsed {
    FrameCount count;
    Json::Array found;
};

Parsed parse(QByteArrayView frame)
{
    // In a block of just its size, so that reading beyond it is seen by the address sanitizer.
    const auto size = std::size_t(frame.size());
    const auto exact = std::make_unique<char[]>(size);
    std::copy(frame.begin(), frame.end(), exact.get());
    Collector collector;
    PushFrameParser parser;
    const FrameCount count = parser.parse({exact.get(), size}, collector);
    return {count, std::move(collector.found)};
}

const char good[] = "p(1123,1,0,1232312,34545435345,6.23,6.22,6.24,123,234);";
const Json goodQuote =
    Json::parse(R"({"kind":"p","symbol_id":1123,"trade_type":1,"trade_mode":0,"seq":"1232312",)"
                R"("tick_time":34545435345,"price":"6.23","bid":"6.22","ask":"6.24",)"
                R"("bid_volume":"123","ask_volume":"234"})")
        .value_or(Json());

Json vectors()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/quote-frames.json"));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll()).value_or(Json()) : Json();
}

/// Frames as the gateway would send them, and what they mean.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) { }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    struct Entry {
        QByteArray frame;
        Json meaning;
    };

    Entry entry()
    {
        switch (below(4)) {
        case 0:
            return closed(flat("p", true, {"price", "bid", "ask", "bid_volume", "ask_volume"}));
        case 1: {
            Entry out = flat("pt", true, {"price", "volume"});
            const int direction = below(3);
            out.frame += "," + QByteArray::number(direction);
            out.meaning.set("direction", direction);
            return closed(std::move(out));
        }
        case 2:
            return closed(flat("pr", false, {"last", "first", "high", "low", "volume", "amount"}));
        default: {
            Entry out = closed(flat("pd", true, {}));
            out.meaning.set("bids", side(out.frame));
            out.meaning.set("asks", side(out.frame));
            return out;
        }
        }
    }

    QByteArray blank() { return QByteArray(below(3) / 2, " \t\r\n"[below(4)]); }

private:
    QByteArray decimal()
    {
        static constexpr qint64 magnitudes[] = {
            1, 10, 1'000, 1'000'000, 10'000'000'000, 1'000'000'000'000'000'000};
        const Fixed value{.units = qint64(m_random() % quint64(magnitudes[below(6)]))
                              * (below(10) ? 1 : -1),
                          .scale = quint8(below(3) ? below(9) : below(19))};
        return value.toBytes();
    }

    Entry closed(Entry entry)
    {
        entry.frame += ")" + blank() + ";";
        return entry;
    }

    Json side(QByteArray &frame)
    {
        Json::Array levels;
        for (int i = below(4); i > 0; --i) {
            const QByteArray price = decimal(), volume = decimal();
            frame += '(' + blank() + price + blank() + ',' + volume + ')' + blank();
            levels.emplace_back(
                Json::Array{QString::fromLatin1(price), QString::fromLatin1(volume)});
        }
        frame += ";" + blank();
        return Json(std::move(levels));
    }

    Entry flat(const char *kind, bool timed, std::initializer_list<const char *> names)
    {
        const quint64 symbolId = m_random() >> below(64);
        const int tradeType = below(10), tradeMode = below(5);
        Entry out{QByteArray(kind) + '(' + QByteArray::number(symbolId) + ','
                      + QByteArray::number(tradeType) + blank() + ',' + blank()
                      + QByteArray::number(tradeMode),
                  Json(Json::Object{{"kind", kind},
                                    {"symbol_id", symbolId},
                                    {"trade_type", tradeType},
                                    {"trade_mode", tradeMode}})};
        if (timed) {
            const quint64 seq = m_random() >> below(64);
            const qint64 time = qint64(m_random() >> (1 + below(63)));
            out.frame += ',' + QByteArray::number(seq) + ',' + QByteArray::number(time);
            out.meaning.set("seq", QString::number(seq));
            out.meaning.set("tick_time", time);
        }
        for (const char *name : names) {
            const QByteArray text = decimal();
            out.frame += ',' + blank() + text + blank();
            out.meaning.set(name, QString::fromLatin1(text));
        }
        return out;
    }

    std::mt19937_64 m_random;
};

} // namespace

class TestQuoteFrames : public QObject
{
    Q_OBJECT

private slots:
    void readsTheVectors();
    void dropsMalformedFrames_data();
    void dropsMalformedFrames();
    void keepsGoodNeighbours_data() { dropsMalformedFrames_data(); }
    void keepsGoodNeighbours();
    void noVolumeCostsAPrice();
    void readsRandomFrames();
    void survivesMutations();
    void agreesWithFixed_data();
    void agreesWithFixed();
    void toleratesBlanks_data();
    void toleratesBlanks();
    void bordersOfIntegers();
    void capsDepthLevels();
    void tellsUnitsOfTimeApart();
    void writesRequests();
    void readsSnapshots();
    void leavesOutBadSnapshots();
    void readsLongVolumesOfAnswers();
    void readsRollingSnapshots();
    void writesDepthRequests();
    void readsDepthSnapshots();
    void leavesOutBadDepthSnapshots();
    void depthSnapshotsSurviveMutations();
    void readsOtherAnswers();
    void refusesOtherJson();
};

void TestQuoteFrames::readsTheVectors()
{
    const Json file = vectors();
    QVERIFY(file["frames"].items().size() >= 10);
    for (const Json &vector : file["frames"].items()) {
        const QByteArray frame = vector["frame"].toString().toUtf8();
        const Parsed parsed = parse(frame);
        QVERIFY2(Json(parsed.found) == vector["quotes"],
                 ("got " + Json(parsed.found).toBytes() + " for " + frame).constData());
        QCOMPARE(parsed.count.accepted, int(parsed.found.size()));
        QCOMPARE(parsed.count.malformed, 0);
    }
}

void TestQuoteFrames::dropsMalformedFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    const Json file = vectors();
    for (const Json &frame : file["malformed"].items()) {
        const QByteArray bytes = frame.toString().toUtf8();
        QTest::addRow("vector %s", bytes.toPercentEncoding().constData()) << bytes;
    }
    for (const char *frame : {"P(1,1,0,1,1,1,1,1,1,1);",
                              "q(1);",
                              "p(1,1,0,1,1,1,1,1,1,1,1);",
                              "p(1,1,0,1,1,1,1,1,1,);",
                              "p(1,1,0,1,1,1,1,1,1,1;",
                              "p((1,1,0,1,1,1,1,1,1,1);",
                              "p1,1,0,1,1,1,1,1,1,1);",
                              "p (1,1,0,1,1,1,1,1,1,1);",
                              "p(1 1,0,1,1,1,1,1,1,1);",
                              "p(1,-1,0,1,1,1,1,1,1,1);",
                              "p(1,1,-1,1,1,1,1,1,1,1);",
                              "p(1,1,0,-1,1,1,1,1,1,1);",
                              "p(1,1,0,1,-1,1,1,1,1,1);",
                              "p(1,1,0,1.5,1,1,1,1,1,1);",
                              "p(1,1,0,1,1,+1,1,1,1,1);",
                              "p(1,1,0,1,1,.5,1,1,1,1);",
                              "p(1,1,0,1,1,5.,1,1,1,1);",
                              "p(1,1,0,1,1,-,1,1,1,1);",
                              "p(1,1,0,1,1,--1,1,1,1,1);",
                              "p(1,1,0,1,1,007,1,1,1,1);",
                              "p(1,1,0,1,1,0x10,1,1,1,1);",
                              "p(1,1,0,1,1,1 2,1,1,1,1);",
                              "p(1,1,0,1,1,1e,1,1,1,1);",
                              "p(1,1,0,1,1,inf,1,1,1,1);",
                              "p(1,1,0,1,1,0.1234567890123456789,1,1,1,1);",
                              "p(1,1,0,1,1,99999999999999999999,1,1,1,1);",
                              "pd(1,1,0,1,1);(1,2)(3,4);",
                              "pd(1,1,0,1,1)(1,2);(3,4);",
                              "pd(1,1,0,1,1);(1,2)x;(3,4);",
                              "pd(1,1,0,1);;;",
                              "pd(1,1,0,1,1);(1,2,3);;",
                              "pd(1,1,0,1,1);(1,2)",
                              "pd(1,1,0,1,1)",
                              "pt(1,1,0,1,1,1,1,x);",
                              "pr(1,1,0,1,1,1,1,1);",
                              "prr(1,1,0,1,1,1,1,1,1);",
                              "(1,2);",
                              ")",
                              "x",
                              "<html>)</html>",
                              "{\"cmd_id\":14009})"})
        QTest::newRow(frame) << QByteArray(frame);
}

void TestQuoteFrames::dropsMalformedFrames()
{
    QFETCH(QByteArray, frame);
    const Parsed parsed = parse(frame);
    QCOMPARE(parsed.found.size(), std::size_t(0));
    QCOMPARE(parsed.count.accepted, 0);
    // An empty frame is none: nothing to count.
    if (frame.isEmpty())
        QCOMPARE(parsed.count.malformed, 0);
    else
        QVERIFY(parsed.count.malformed >= 1);
}

void TestQuoteFrames::keepsGoodNeighbours()
{
    QFETCH(QByteArray, frame);
    const Parsed behind = parse(good + frame);
    QCOMPARE(Json(behind.found), Json(Json::Array{goodQuote}));
    QCOMPARE(behind.count.malformed > 0, !frame.isEmpty());

    // Before a good one it must be closed, else the two are one.
    const Parsed around = parse(good + frame + (frame.endsWith(';') ? "" : ";") + good);
    QCOMPARE(Json(around.found), Json(Json::Array{goodQuote, goodQuote}));
    QCOMPARE(around.count.accepted, 2);
}

void TestQuoteFrames::noVolumeCostsAPrice()
{
    const auto only = [](const char *frame) {
        const Parsed parsed = parse(frame);
        return parsed.count.malformed == 0 && parsed.found.size() == 1 ? parsed.found.front()
                                                                       : Json();
    };
    const Json quote =
        only("p(1,1,0,1,1,1.10,1.0,1.2,1500000000.1234567891,99999999999999999999);");
    QCOMPARE(quote["price"].toString(), u"1.10"_s);
    QCOMPARE(quote["bid_volume"].toString(), u"1500000000.123456789"_s);
    QCOMPARE(quote["ask_volume"].toString(), u"9223372036854775807"_s);
    const Json rolling = only("pr(1,1,0,1,1,1,1,25.0000000000000000000,1500000000.0000000000);");
    QCOMPARE(rolling["volume"].toString(), u"25.00000000000000000"_s);
    QCOMPARE(rolling["amount"].toString(), u"1500000000.000000000"_s);
    QCOMPARE(only("pt(1,1,0,1,1,1.1,1500000000.1234567891,1);")["volume"].toString(),
             u"1500000000.123456789"_s);
    const Json depth = only("pd(1,1,0,1,1);(1.1,1500000000.1234567891);;");
    QCOMPARE(depth["bids"].items().size(), std::size_t(1));
    // Zeros make no difference to a price; anything else would.
    QCOMPARE(only("p(1,1,0,1,1,12.3400000000000000000,1,1,1,1);")["price"].toString(),
             u"12.34000000000000000"_s);
    QVERIFY(only("p(1,1,0,1,1,12.3400000000000000001,1,1,1,1);").isNull());
    QVERIFY(only("p(1,1,0,1,1,1,1,12.3400000000000000001,1,1);").isNull());
    QVERIFY(only("pd(1,1,0,1,1);(12.3400000000000000001,1);;").isNull());
}

void TestQuoteFrames::readsRandomFrames()
{
    Generator generator(1);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray frame = generator.blank();
        Json::Array expected;
        for (int i = 1 + generator.below(4); i > 0; --i) {
            Generator::Entry entry = generator.entry();
            frame += entry.frame + generator.blank();
            expected.push_back(std::move(entry.meaning));
        }
        const Parsed parsed = parse(frame);
        QVERIFY2(parsed.found == expected,
                 (frame + "\n" + Json(parsed.found).toBytes() + "\n" + Json(expected).toBytes())
                     .constData());
        QCOMPARE(parsed.count.accepted, int(expected.size()));
        QCOMPARE(parsed.count.malformed, 0);
    }
}

void TestQuoteFrames::survivesMutations()
{
    static constexpr char alphabet[] = "0123456789.,;()-+eEptdr \0\xff{\"NaN";
    Generator generator(2);
    for (int round = 0; round < 20'000; ++round) {
        Generator::Entry entry = generator.entry();
        QByteArray &frame = entry.frame;
        for (int i = generator.below(3); i >= 0 && frame.size() > 1; --i) {
            const int at = generator.below(int(frame.size()));
            const char with = alphabet[generator.below(int(sizeof(alphabet)) - 1)];
            switch (generator.below(4)) {
            case 0:
                frame[at] = with;
                break;
            case 1:
                frame.insert(at, with);
                break;
            case 2:
                frame.remove(at, 1 + generator.below(4));
                break;
            default:
                frame.truncate(at + 1);
            }
        }
        const Parsed parsed = parse(good + frame + ";" + good);
        QVERIFY2(parsed.found.size() >= 2, frame.constData());
        QVERIFY2(parsed.found.front() == goodQuote, frame.constData());
        QVERIFY2(parsed.found.back() == goodQuote, frame.constData());
        QCOMPARE(parsed.count.accepted, int(parsed.found.size()));
    }
}

void TestQuoteFrames::agreesWithFixed_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0",
                             "-0",
                             "0.0",
                             "00",
                             "0.00000001",
                             "12.50",
                             "-12.50",
                             "123456789012345678",
                             "1234567890123456789",
                             "9223372036854775807",
                             "9223372036854775808",
                             "-9223372036854775807",
                             "0.123456789012345678",
                             "0.1234567890123456789",
                             "1.123456789012345678",
                             "9e-05",
                             "1E3",
                             "1e18",
                             "1e19",
                             "1e-19",
                             "1.5e-3",
                             "01",
                             "-01",
                             "1.",
                             ".1",
                             "1.2.3",
                             "1e",
                             "e1",
                             "-",
                             "--1",
                             "12345678",
                             "123456789",
                             "12345678.12345678",
                             "1234567.1",
                             "12345678901234567.1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestQuoteFrames::agreesWithFixed()
{
    // The parser reads common numbers in a way of its own.
    QFETCH(QByteArray, text);
    const std::string_view view(text.constData(), std::size_t(text.size()));
    for (int position = 0; position < 5; ++position) {
        const std::optional<Fixed> expected =
            position < 3 ? Fixed::parse(view) : Fixed::parseAmount(view); // prices, volumes
        QList<QByteArray> numbers(5, "1");
        numbers[position] = text;
        const Parsed parsed = parse("p(1,1,0,1,1," + numbers.join(',') + ");");
        QCOMPARE(parsed.found.size(), std::size_t(expected ? 1 : 0));
        if (expected)
            QCOMPARE(parsed.found[0].members()[std::size_t(6 + position)].second.toString(),
                     expected->toString());
    }
}

void TestQuoteFrames::toleratesBlanks_data()
{
    QTest::addColumn<QByteArray>("frame");
    for (const char *frame :
         {" p(1123,1,0,1232312,34545435345,6.23,6.22,6.24,123,234);",
          "p( 1123 ,1\t,0,\r\n1232312, 34545435345,6.23 , 6.22,6.24,123,234 )\n;\r\n",
          "p(1123,1,0,1232312,34545435345,6.23,6.22,6.24,123,234)",
          ";;p(1123,1,0,1232312,34545435345,6.23,6.22,6.24,123,234);;"})
        QTest::newRow(frame) << QByteArray(frame);
}

void TestQuoteFrames::toleratesBlanks()
{
    QFETCH(QByteArray, frame);
    const Parsed parsed = parse(frame);
    QCOMPARE(Json(parsed.found), Json(Json::Array{goodQuote}));
    QCOMPARE(parsed.count.malformed, 0);
}

void TestQuoteFrames::bordersOfIntegers()
{
    const auto accepted = [](const char *head) {
        return parse(QByteArray("p(") + head + ",1,1,1,1,1);").count.accepted == 1;
    };
    QVERIFY(accepted("18446744073709551615,2147483647,2147483647,18446744073709551615,"
                     "9223372036854775807"));
    QVERIFY(accepted("000000000000000000000001,1,0,1,1"));
    QVERIFY(!accepted("18446744073709551616,1,0,1,1"));
    QVERIFY(!accepted("1,2147483648,0,1,1"));
    QVERIFY(!accepted("1,1,2147483648,1,1"));
    QVERIFY(!accepted("1,1,4294967296,1,1"));
    QVERIFY(!accepted("1,1,0,18446744073709551616,1"));
    QVERIFY(!accepted("1,1,0,1,9223372036854775808"));
    QVERIFY(!accepted("1,1,0,100000000000000000000,1"));
}

void TestQuoteFrames::capsDepthLevels()
{
    const auto frame = [](int levels) {
        return "pd(1,1,0,1,1);" + QByteArray("(1,2)").repeated(levels) + ";;";
    };
    constexpr int cap = limits::maxDepthLevels * 100;
    QCOMPARE(parse(frame(cap)).found.at(0)["bids"].items().size(), std::size_t(cap));
    const Parsed tooMany = parse(frame(cap + 1) + good);
    QCOMPARE(Json(tooMany.found), Json(Json::Array{goodQuote}));
    QCOMPARE(tooMany.count.malformed, 1);
}

void TestQuoteFrames::tellsUnitsOfTimeApart()
{
    QCOMPARE(toMilliseconds(1'700'000'000), 1'700'000'000'000);
    QCOMPARE(toMilliseconds(1'700'000'000'123), 1'700'000'000'123);
    QCOMPARE(toMilliseconds(1'700'000'000'123'456), 1'700'000'000'123);
    QCOMPARE(toMilliseconds(9'999'999'999), 9'999'999'999'000);
    QCOMPARE(toMilliseconds(10'000'000'000), 10'000'000'000);
    QCOMPARE(toMilliseconds(9'999'999'999'999), 9'999'999'999'999);
    QCOMPARE(toMilliseconds(10'000'000'000'000), 10'000'000'000);
    QCOMPARE(toMilliseconds(34'545'435'345), 34'545'435'345);
    QCOMPARE(toMilliseconds(0), 0);
    QCOMPARE(toMilliseconds(-1), 0);
    QVERIFY(toMilliseconds(std::numeric_limits<qint64>::max()) > 0);
}

void TestQuoteFrames::writesRequests()
{
    const std::vector<QuoteKey> keys{{{1123, 1}, 0}, {{18446744073709551615U, 5}, 4}};
    QCOMPARE(subscribeFrame(keys, 4294967295U, "a-1"),
             R"({"cmd_id":14000,"seq_id":4294967295,"ext":"a-1","data":{"symbol_list":[)"
             R"({"symbol_id":1123,"trade_type":1,"trade_mode":0},)"
             R"({"symbol_id":18446744073709551615,"trade_type":5,"trade_mode":4}]}})"_ba);
    QCOMPARE(subscribeRollingFrame(std::span(keys).first(1), 500, 2, "b"),
             R"({"cmd_id":14016,"seq_id":2,"ext":"b","data":{"symbol_list":[)"
             R"({"symbol_id":1123,"trade_type":1,"trade_mode":0}],"update_speed":500}})"_ba);
    QCOMPARE(cancelFrame(CancelType::Rolling, 3, "c"),
             R"({"cmd_id":14006,"seq_id":3,"ext":"c","data":{"cancel_type":3}})"_ba);
    QCOMPARE(heartbeatFrame(4, "\"d\""),
             R"({"cmd_id":14008,"seq_id":4,"ext":"\"d\"","data":{}})"_ba);
}

void TestQuoteFrames::readsSnapshots()
{
    // Numbers as strings and as numbers, exponents included.
    const Result<QuoteAnswer> answer = readQuoteAnswer(R"({"ret":200,"msg":"ok","cmd_id":14001,
        "seq_id":"7","ext":"e-7","data":{"tick_list":[
        {"symbol_id":1123,"trade_type":"1","trade_mode":0,"seq":"1605509068000001",
         "tick_time":"1700000000000","price_digits":2,"price":"6.230",
         "tick_deep":[{"price_bid":6.22,"price_ask":"6.24","volume_bid":"9e-05","volume_ask":3},
                      {"price_bid":"1","price_ask":"1","volume_bid":"1","volume_ask":"1"}],
         "open_price":"6.00","close_price":null,"high_price":"","low_price":5.9,
         "yesterday_close_price":"6.10"},
        {"symbol_id":"1124","trade_type":5,"price":1}]}})");
    QVERIFY(answer);
    QCOMPARE(answer->command, 14001);
    QCOMPARE(answer->ret, 200);
    QCOMPARE(answer->message, u"ok"_s);
    QCOMPARE(answer->seqId, 7U);
    QCOMPARE(answer->ext, "e-7"_ba);
    QCOMPARE(answer->malformed, 0);
    QCOMPARE(answer->quotes.size(), std::size_t(2));

    const QuoteSnapshot &first = answer->quotes[0];
    QCOMPARE(toJson(first.quote).toBytes(),
             R"({"kind":"p","symbol_id":1123,"trade_type":1,"trade_mode":0,)"
             R"("seq":"1605509068000001","tick_time":1700000000000,"price":"6.230","bid":"6.22",)"
             R"("ask":"6.24","bid_volume":"0.00009","ask_volume":"3"})"_ba);
    QCOMPARE(first.priceDigits, 2);
    QCOMPARE(first.open->toBytes(), "6.00"_ba);
    QVERIFY(!first.close);
    QVERIFY(!first.high);
    QCOMPARE(first.low->toBytes(), "5.9"_ba);
    QCOMPARE(first.yesterdayClose->toBytes(), "6.10"_ba);

    const QuoteSnapshot &second = answer->quotes[1];
    QVERIFY((second.quote.key == QuoteKey{{1124, 5}, 0}));
    QCOMPARE(second.quote.bid, Fixed());
    QVERIFY(!second.yesterdayClose);
}

void TestQuoteFrames::leavesOutBadSnapshots()
{
    const Result<QuoteAnswer> answer = readQuoteAnswer(R"({"ret":200,"cmd_id":"14001","data":
        {"tick_list":[7, null, {}, {"symbol_id":1,"trade_type":1},
        {"symbol_id":1,"price":"1"}, {"trade_type":1,"price":"1"},
        {"symbol_id":-1,"trade_type":1,"price":"1"}, {"symbol_id":1,"trade_type":1,"price":"x"},
        {"symbol_id":1,"trade_type":1,"price":"1","high_price":"1,5"},
        {"symbol_id":1,"trade_type":1,"price":"1","tick_deep":[{"price_bid":"?"}]},
        {"symbol_id":2,"trade_type":9,"price":"1","unknown":{"a":[1]}}]}})");
    QVERIFY(answer);
    QCOMPARE(answer->malformed, 10);
    QCOMPARE(answer->quotes.size(), std::size_t(1));
    QCOMPARE(answer->quotes[0].quote.key.product.symbolId, quint64(2));
}

void TestQuoteFrames::readsLongVolumesOfAnswers()
{
    const auto read = [](const char *command, const char *entry) {
        return readQuoteAnswer(QByteArray(R"({"ret":200,"cmd_id":)") + command
                               + R"(,"data":{"tick_list":[{"symbol_id":1,"trade_type":1,)" + entry
                               + "}]}}");
    };
    const auto quotes = read("14001", R"("price":"1","tick_deep":[{"price_bid":"1",
        "volume_bid":"1500000000.1234567891"}])");
    QCOMPARE(quotes->quotes.at(0).quote.bidVolume.toBytes(), "1500000000.123456789"_ba);
    const auto rolling = read("14017", R"("rolling_last_price":"1","rolling_first_price":1,
        "rolling_high_price":"1","rolling_low_price":"1","rolling_transactions_number":"1e30",
        "rolling_amount":"1500000000.0000000000")");
    QCOMPARE(rolling->rolling.at(0).amount.toBytes(), "1500000000.000000000"_ba);
    const auto depths =
        read("14011", R"("bid_deep":[{"price":"1","volume":"1.00000000000000000001"}],
        "ask_deep":[],"trade_info":[{"price":"1","volume":"1500000000.1234567891"}])");
    QCOMPARE(depths->depths.at(0).bids.size(), std::size_t(1));
    QCOMPARE(depths->depths.at(0).trades.size(), std::size_t(1));
    QCOMPARE(read("14001", R"("price":"12.3400000000000000001")")->malformed, 1);
}

void TestQuoteFrames::readsRollingSnapshots()
{
    const Result<QuoteAnswer> answer = readQuoteAnswer(R"({"ret":200,"cmd_id":14017,"data":
        {"tick_list":[{"symbol_id":1123,"trade_type":1,"trade_mode":3,"rolling_last_price":"6.23",
        "rolling_first_price":6.00,"rolling_high_price":"6.40","rolling_low_price":"5.90",
        "rolling_transactions_number":"100000","rolling_amount":"615000.5"},
        {"symbol_id":1124,"trade_type":1,"rolling_last_price":"6.23"}]}})");
    QVERIFY(answer);
    QCOMPARE(answer->malformed, 1);
    QCOMPARE(answer->rolling.size(), std::size_t(1));
    QCOMPARE(
        toJson(answer->rolling[0]).toBytes(),
        R"({"kind":"pr","symbol_id":1123,"trade_type":1,"trade_mode":3,"last":"6.23",)"
        R"("first":"6.00","high":"6.40","low":"5.90","volume":"100000","amount":"615000.5"})"_ba);
    QVERIFY(answer->quotes.empty());
}

void TestQuoteFrames::writesDepthRequests()
{
    const std::vector<DepthQuery> queries{
        {.key = {{1123, 1}, 0}, .levels = 5, .mergeAccuracy = {1, 3}, .trades = 20},
        {.key = {{18446744073709551615U, 5}, 4}, .mergeAccuracy = {10, 0}}};
    QCOMPARE(subscribeDepthFrame(queries, 7, "d"),
             R"({"cmd_id":14010,"seq_id":7,"ext":"d","data":{"symbol_list":[)"
             R"({"symbol_id":1123,"trade_type":1,"trade_mode":0,"depth_level":5,)"
             R"("merge_accuracy":"0.001","trade_info_count":20},)"
             R"({"symbol_id":18446744073709551615,"trade_type":5,"trade_mode":4,"depth_level":10,)"
             R"("merge_accuracy":"10","trade_info_count":0}]}})"_ba);
}

void TestQuoteFrames::readsDepthSnapshots()
{
    const Result<QuoteAnswer> answer = readQuoteAnswer(R"({"ret":200,"cmd_id":14011,"data":
        {"tick_list":[{"symbol_id":1123,"trade_type":1,"trade_mode":3,"seq":"1605509068000001",
        "tick_time":"1700000000000","price_digits":2,
        "bid_deep":[{"price":"6.230","volume":"9e-05"},{"price":6.22,"volume":3}],
        "ask_deep":[{"price":"6.24","volume":"1"}],
        "trade_info":[{"price":"6.24","volume":"2.50","trade_direction":1,"trade_time":1700000000},
                      {"price":6.23,"volume":1,"trade_direction":"2","trade_time":"1699999999"},
                      {"price":"6.22","volume":"1"}]},
        {"symbol_id":"1124","trade_type":5,"bid_deep":[],"trade_info":null}]}})");
    QVERIFY(answer);
    QCOMPARE(answer->malformed, 0);
    QCOMPARE(answer->depths.size(), std::size_t(2));
    const DepthSnapshot &first = answer->depths[0];
    QCOMPARE(toJson(Depth{first.key, first.seq, first.tickTime, first.bids, first.asks}).toBytes(),
             R"({"kind":"pd","symbol_id":1123,"trade_type":1,"trade_mode":3,)"
             R"("seq":"1605509068000001","tick_time":1700000000000,)"
             R"("bids":[["6.230","0.00009"],["6.22","3"]],"asks":[["6.24","1"]]})"_ba);
    QCOMPARE(first.trades.size(), std::size_t(3));
    QVERIFY(first.trades[0].key == first.key);
    QCOMPARE(first.trades[0].tickTime, 1'700'000'000);
    QCOMPARE(first.trades[0].volume.toBytes(), "2.50"_ba);
    QCOMPARE(first.trades[0].direction, 1);
    QCOMPARE(first.trades[1].tickTime, 1'699'999'999);
    QCOMPARE(first.trades[1].direction, 2);
    QCOMPARE(first.trades[2].tickTime, 0);
    QCOMPARE(first.trades[2].direction, 0);
    const DepthSnapshot &second = answer->depths[1];
    QVERIFY((second.key == QuoteKey{{1124, 5}, 0}));
    QVERIFY(second.bids.empty() && second.asks.empty() && second.trades.empty());
}

void TestQuoteFrames::leavesOutBadDepthSnapshots()
{
    const QByteArray tooMany =
        QByteArray(R"({"price":"1","volume":"1"},)").repeated(limits::maxDepthLevels * 100);
    const Result<QuoteAnswer> answer = readQuoteAnswer(R"({"ret":200,"cmd_id":14011,"data":
        {"tick_list":[7, null, {}, {"symbol_id":1}, {"trade_type":1},
        {"symbol_id":1,"trade_type":1,"bid_deep":[{"price":"1"}]},
        {"symbol_id":1,"trade_type":1,"bid_deep":[{"price":"1","volume":"x"}]},
        {"symbol_id":1,"trade_type":1,"ask_deep":[{"price":"1","volume":"1"},null]},
        {"symbol_id":1,"trade_type":1,"ask_deep":[)" + tooMany
                                                       + R"({"price":"1","volume":"1"}]},
        {"symbol_id":2,"trade_type":1,"bid_deep":[{"price":"1","volume":"1"}],
         "trade_info":[null,{"price":"1"},{"price":"1","volume":"-1"},
                       {"price":"1","volume":"1","trade_time":9}]}]}})");
    QVERIFY(answer);
    QCOMPARE(answer->malformed, 9 + 3); // three trades of the one that is kept
    QCOMPARE(answer->depths.size(), std::size_t(1));
    QCOMPARE(answer->depths[0].key.product.symbolId, quint64(2));
    QCOMPARE(answer->depths[0].trades.size(), std::size_t(1));
}

// Whatever comes is refused, or holds levels that can be read and a count that fits.
void TestQuoteFrames::depthSnapshotsSurviveMutations()
{
    const QByteArray good = R"({"ret":200,"cmd_id":14011,"seq_id":3,"ext":"e","data":{"tick_list":[
        {"symbol_id":1,"trade_type":1,"seq":"1","tick_time":"17","bid_deep":[{"price":"6.2","volume":
        "9"}],"ask_deep":[{"price":6.3,"volume":3}],"trade_info":[{"price":"6","volume":"2",
        "trade_direction":1,"trade_time":17}]},{"symbol_id":2,"trade_type":1}]}})";
    static constexpr char alphabet[] = "0123456789.,;:()[]{}-+eE \"\\\xff";
    std::mt19937 random(5);
    int refused = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text = good;
        for (int i = int(random() % 3); i >= 0; --i) {
            const auto at = qsizetype(random() % unsigned(text.size()));
            if (random() % 3 == 0)
                text.remove(at, 1 + qsizetype(random() % 5));
            else
                text[at] = alphabet[random() % (sizeof(alphabet) - 1)];
        }
        const Result<QuoteAnswer> answer = readQuoteAnswer(text);
        refused += answer ? 0 : 1;
        if (!answer)
            continue;
        QVERIFY2(answer->depths.size() <= 2 && answer->malformed <= 4, text.constData());
        for (const DepthSnapshot &snapshot : answer->depths) {
            QVERIFY2(snapshot.bids.size() + snapshot.asks.size() + snapshot.trades.size() <= 6,
                     text.constData());
            for (const TradeTick &trade : snapshot.trades)
                QVERIFY(trade.direction >= 0);
        }
    }
    QVERIFY(refused > 1'000 && refused < 4'900);
}

void TestQuoteFrames::readsOtherAnswers()
{
    const Result<QuoteAnswer> heartbeat = readQuoteAnswer(R"({"ret":200,"msg":"ok","cmd_id":14009,
        "seq_id":5,"ext":"x","data":{}})");
    QVERIFY(heartbeat);
    QCOMPARE(heartbeat->command, int(QuoteCommand::HeartbeatAnswer));
    const Result<QuoteAnswer> refused =
        readQuoteAnswer(R"({"ret":"202","msg":"data wrong","cmd_id":14001,"seq_id":1e30})");
    QVERIFY(refused);
    QCOMPARE(refused->ret, 202);
    QCOMPARE(refused->seqId, 0U);
    QVERIFY(refused->quotes.empty());
    QVERIFY(refused->data.isNull());
    const Result<QuoteAnswer> kline =
        readQuoteAnswer(R"({"ret":200,"cmd_id":14013,"data":{"kline_list":[1]}})");
    QVERIFY(kline);
    QCOMPARE(kline->data.toBytes(), R"({"kline_list":[1]})"_ba);
}

void TestQuoteFrames::refusesOtherJson()
{
    for (const char *text : {"", "{", "[]", "null", "7", "{}", R"({"ret":200})",
                             R"({"cmd_id":null})", R"({"cmd_id":"x"})", R"({"cmd_id":{}})", good}) {
        const Result<QuoteAnswer> answer = readQuoteAnswer(text);
        QVERIFY2(!answer, text);
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
    }
    // Lists of the wrong shape hold nothing.
    for (const char *text : {R"({"cmd_id":14001,"data":[]})", R"({"cmd_id":14001,"data":null})",
                             R"({"cmd_id":14001,"data":{"tick_list":{}}})"}) {
        const Result<QuoteAnswer> answer = readQuoteAnswer(text);
        QVERIFY2(answer && answer->quotes.empty() && answer->malformed == 0, text);
    }
}

QTEST_APPLESS_MAIN(TestQuoteFrames)
#include "tst_quoteframes.moc"
