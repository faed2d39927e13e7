// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void keepsNumberTexts_data();
    void keepsNumberTexts();
    void roundTrips_data();
    void roundTrips();
    void refuses_data();
    void refuses();
    void limitsDepth();
    void limitsValues();
    void lastOfEqualNamesCounts();
    void manyEqualNamesTakeLinearTime();
    void escapesAsStringify();
    void sortsAtEveryLevel();
    void readsEscapes();
    void saysWhereItFailed();
    void editsMembers();
    void wrongTypesReadAsEmpty();
    void everyCutOffDocumentIsRefused();
    void whatIsGoingIsHandedOut();
};

void TestJson::keepsNumberTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"0", "-0", "1", "-12", "9007199254740993", "18446744073709551616", "0.10", "1e309",
          "9e-05", "1E+3", "2904321.4696", "1234567890123456789012345678"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::keepsNumberTexts()
{
    QFETCH(QByteArray, text);
    for (const QByteArray &document : {text, " \t" + text + "\r\n"}) {
        const auto root = Json::parse(document);
        QVERIFY(root);
        QVERIFY(root->isNumber());
        QCOMPARE(root->numberText(), text);
    }
    const auto nested = Json::parse("{\"a\":[" + text + " ,\n" + text + "]}");
    QVERIFY(nested);
    QCOMPARE((*nested)["a"].items().size(), 2U);
    QCOMPARE((*nested)["a"].items()[0].numberText(), text);
    QCOMPARE(nested->toBytes(), "{\"a\":[" + text + "," + text + "]}");
    QCOMPARE(Json::number(text).numberText(), text);
}

void TestJson::roundTrips_data()
{
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const char *text : {"null", "true", "false", "\"\"", "\"x\"", "[]", "{}", "[[],{}]",
                             R"({"code":"0","data":{"list":[1,null,true,"a"]},"msg":null})",
                             R"({"b":1,"a":{"z":2,"y":3}})", "{\"名\":\"张三 🙂\"}",
                             R"("\"\\\b\f\n\r\t\u0000\u001f")"})
        QTest::addRow("%d", row++) << QByteArray(text);
}

void TestJson::roundTrips()
{
    QFETCH(QByteArray, text);
    QString error;
    const auto json = Json::parse(text, &error);
    QVERIFY2(json, qPrintable(error));
    QCOMPARE(json->toBytes(), text);
    QVERIFY(Json::parse(json->toBytes()) == json);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *const texts[] = {"",
                                 " ",
                                 "{",
                                 "}",
                                 "[",
                                 "]",
                                 "[1",
                                 "[1,",
                                 "[1,]",
                                 "[,1]",
                                 "[1 2]",
                                 "[1}",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{\"a\" 1}",
                                 "{a:1}",
                                 "{\"a\":1",
                                 "{'a':1}",
                                 "[1] 2",
                                 "{} {}",
                                 "[]]",
                                 "[[]",
                                 "1 2",
                                 "\"a\" 1",
                                 "\"a\" \"b\"",
                                 "\"a",
                                 "nul",
                                 "nulll",
                                 "[nul]",
                                 "[truex]",
                                 "tru e",
                                 "True",
                                 "NaN",
                                 "Infinity",
                                 "-",
                                 "+1",
                                 "01",
                                 "[01]",
                                 "1.",
                                 "[.5]",
                                 "[5.]",
                                 "[1e]",
                                 "[1e+]",
                                 "0x10",
                                 "[1_000]",
                                 "[1\"a\"]",
                                 "[\"a\"\"b\"]",
                                 "[\"a\"1]",
                                 "[--1]",
                                 "[- 1]",
                                 "[1,\"\t\"]",
                                 "[\"\n\"]",
                                 "[\"\\x41\"]",
                                 "[\"\\u12\"]",
                                 "[\"\\u12g4\"]",
                                 "[\"\\ud800\"]",
                                 "[\"\\udc00\"]",
                                 "\"\\udc00\"",
                                 "[\"\\ud800\\u0041\"]",
                                 "[\"\\ud800x\"]",
                                 "{\"\\udfff\":1}",
                                 "[\"\x80\"]",
                                 "[\"\xc0\xaf\"]",
                                 "[\"\xed\xa0\x80\"]",
                                 "[\"\xf4\x90\x80\x80\"]",
                                 "\xef\xbb\xbf[]",
                                 "[1]\x01",
                                 "/**/[]",
                                 "[1]//",
                                 "\xef\xbc\x91",
                                 "[\xef\xbc\x91]",
                                 "<html></html>",
                                 "p(1,2,3);"};
    int row = 0;
    for (const char *text : texts)
        QTest::addRow("%02d %.20s", row++, text) << QByteArray(text);
    QTest::newRow("NUL behind") << QByteArray("[1]\0", 4);
    QTest::newRow("NUL inside") << QByteArray("[1\0]", 4);
    QTest::newRow("NUL in a string") << QByteArray("[\"\0\"]", 5);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QString error;
    QVERIFY(!Json::parse(text, &error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!Json::parse(text));
}

void TestJson::limitsDepth()
{
    const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) {
        return open.repeated(depth) + "1" + close.repeated(depth);
    };
    for (const auto &[open, close] : {std::pair("["_ba, "]"_ba), std::pair("{\"a\":"_ba, "}"_ba)}) {
        QVERIFY(Json::parse(nested(64, open, close)));
        QVERIFY(!Json::parse(nested(65, open, close)));
        QVERIFY(!Json::parse(nested(100'000, open, close)));
        QVERIFY(!Json::parse(open.repeated(100'000)));
    }
}

void TestJson::limitsValues()
{
    const QByteArray document = "[true" + QByteArray(",true").repeated(1'000'000) + "]";
    QString error;
    QVERIFY(!Json::parse(document, &error));
    QVERIFY2(error.contains(u"too many values"), qPrintable(error));
}

void TestJson::lastOfEqualNamesCounts()
{
    const auto few = Json::parse(R"({"a":1,"b":2,"a":3,"\u0061":4})");
    QVERIFY(few);
    QCOMPARE(few->toBytes(), R"({"a":4,"b":2})"_ba);
    QByteArray many = "{";
    for (int i = 0; i < 40; ++i)
        many += "\"n" + QByteArray::number(i % 20) + "\":" + QByteArray::number(i) + ",";
    many += "\"last\":0}";
    const auto json = Json::parse(many);
    QVERIFY(json);
    QCOMPARE(json->members().size(), 21U);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(json->members()[std::size_t(i)].first, "n" + QByteArray::number(i));
        QCOMPARE((*json)["n" + QByteArray::number(i)], Json(i + 20));
    }
    QCOMPARE(json->members().back().first, "last"_ba);
    const Json built(Json::Object{{"x", 1}, {"y", 2}, {"x", 3}});
    QCOMPARE(built.toBytes(), R"({"x":3,"y":2})"_ba);
}

void TestJson::manyEqualNamesTakeLinearTime()
{
    QByteArray document = "{\"x\":0";
    for (int i = 0; i < 60'000; ++i)
        document += ",\"" + QByteArray::number(i % 30'000) + "\":1";
    document += "}";
    QElapsedTimer timer;
    timer.start();
    const auto json = Json::parse(document);
    QVERIFY(json);
    QCOMPARE(json->members().size(), 30'001U);
    QVERIFY2(timer.elapsed() < 20'000, "comparing each with each would take minutes");
}

void TestJson::escapesAsStringify()
{
    QString all;
    for (char16_t c = 0; c <= 0x7f; ++c)
        all += QChar(c);
    all += u"\u00e9\u2028\u5f20🙂"_s;
    // What Node prints for JSON.stringify of the same string.
    const QByteArray expected =
        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u"
        "000f"
        "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001"
        "c"
        "\\u001d\\u001e\\u001f "
        "!\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`"
        "abcdefghijklmnopqrstuvwxyz{|}~\x7f"
        "é\xe2\x80\xa8张🙂\"";
    QCOMPARE(Json(all).toBytes(), expected);
    const auto back = Json::parse(expected);
    QVERIFY(back);
    QCOMPARE(back->toString(), all);
    QCOMPARE(Json(Json::Object{{"\n\"", 1}}).toBytes(), R"({"\n\"":1})"_ba);
}

void TestJson::sortsAtEveryLevel()
{
    const auto json =
        Json::parse(R"({"b":{"z":1,"a":2},"B":0,"_":[{"d":1,"c":2}],"é":1,"a":null})");
    QVERIFY(json);
    QCOMPARE(json->toBytes(Json::Order::Sorted),
             QByteArray(R"({"B":0,"_":[{"c":2,"d":1}],"a":null,"b":{"a":2,"z":1},"é":1})"));
    QCOMPARE(json->toBytes(),
             QByteArray(R"({"b":{"z":1,"a":2},"B":0,"_":[{"d":1,"c":2}],"é":1,"a":null})"));
}

void TestJson::readsEscapes()
{
    // What looks like a byte order mark is text.
    QCOMPARE(Json::parse("[\"\xef\xbb\xbf\xef\xbb\xbfx\",\"\\ufeff\"]")->toBytes(),
             QByteArray("[\"\xef\xbb\xbf\xef\xbb\xbfx\",\"\xef\xbb\xbf\"]"));
    const auto json = Json::parse(R"(["\u5f20\u4E09","\ud83d\ude42","\/\b\f\n\r\t\"\\","\u0000"])");
    QVERIFY(json);
    QCOMPARE(json->items()[0].toString(), u"张三"_s);
    QCOMPARE(json->items()[1].toString(), u"🙂"_s);
    QCOMPARE(json->items()[2].toString(), u"/\b\f\n\r\t\"\\"_s);
    QCOMPARE(json->items()[3].toString(), QString(1, QChar(u'\0')));
}

void TestJson::saysWhereItFailed()
{
    QString error;
    QVERIFY(!Json::parse(R"(  {"a":1} {})", &error));
    QVERIFY2(error.endsWith(u"(at byte 10)"), qPrintable(error));
    QVERIFY(!Json::parse(R"( [1,02])", &error));
    QVERIFY2(error.contains(u"not a JSON value (at byte 4)"), qPrintable(error));
    // An error ends in a log: nothing of the document may be in it.
    QVERIFY(!Json::parse(R"({"token":"secret","x":secret})", &error));
    QVERIFY2(!error.contains(u"secret"), qPrintable(error));
}

void TestJson::editsMembers()
{
    Json json;
    json.set("a", 1);
    json.set("b", u"x"_s);
    json.set("a", Json());
    QCOMPARE(json.toBytes(), R"({"a":null,"b":"x"})"_ba);
    QVERIFY(json.contains("a") && json["a"].isNull());
    json.remove("a");
    json.remove("none");
    QVERIFY(!json.contains("a"));
    Json list;
    list.append(qint64(-9223372036854775807 - 1));
    list.append(quint64(18446744073709551615U));
    list.append(false);
    list.append(std::move(json));
    QCOMPARE(list.toBytes(), R"([-9223372036854775808,18446744073709551615,false,{"b":"x"}])"_ba);
    QVERIFY(Json::number("1x").isNull());
    QVERIFY(Json::number("").isNull());
}

void TestJson::wrongTypesReadAsEmpty()
{
    const auto json = Json::parse(R"({"a":[1],"b":"t"})");
    QVERIFY(json);
    QVERIFY(!json->toBool());
    QVERIFY(json->toString().isEmpty());
    QVERIFY(json->numberText().isEmpty());
    QVERIFY(json->items().empty());
    QVERIFY((*json)["a"].members().empty());
    QVERIFY((*json)["none"].isNull());
    QVERIFY((*json)["b"]["c"]["d"].isNull());
    QVERIFY(!(*json)["b"].contains("c"));
}

void TestJson::everyCutOffDocumentIsRefused()
{
    const QByteArray whole = R"({"code":"0","data":{"list":[{"id":1.5e3,"n":"张\u5f20\\"},true]}})";
    QVERIFY(Json::parse(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!Json::parse(whole.first(size)), whole.first(size).constData());
}

void TestJson::whatIsGoingIsHandedOut()
{
    // As a function's return value: gone at the end of the statement that calls it.
    const auto make = [] { return Json::parse(R"({"list":[{"n":"a"},{"n":"b"}]})").value(); };
    static_assert(std::is_same_v<decltype(make().items()), Json::Array>);
    static_assert(std::is_same_v<decltype(make().members()), Json::Object>);
    static_assert(std::is_same_v<decltype(make()["list"]), Json>);
    QString names;
    for (const Json &item : make()["list"].items())
        names += item["n"].toString();
    for (const auto &[name, value] : make().members())
        names += QString::fromUtf8(name) + QString::number(value.items().size());
    QCOMPARE(names, u"ablist2"_s);
    QVERIFY(make().items().empty());
    QVERIFY(make()["list"].members().empty());
    QVERIFY(make()["none"].isNull());

    const Json kept = make();
    QCOMPARE(&kept["list"], &kept["list"]);
    QCOMPARE(&kept["list"].items().front(), &kept["list"].items().front());
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
