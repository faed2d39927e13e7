// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/jsonreader.h"

#include <QTest>

#include <limits>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTexts();
    void readsIntegers_data();
    void readsIntegers();
    void readsUnsignedIntegers();
    void readsDecimals();
    void readsBooleans_data();
    void readsBooleans();
    void absentIsNoProblem_data();
    void absentIsNoProblem();
    void namesWhatCannotBeRead();
    void neverRepeatsTheValue();
    void needsAnObject();
};

void TestJsonReader::readsTexts()
{
    const auto json =
        Json::parse(R"({"s":"张三","e":"","n":1.50,"b":true,"big":18446744073709551616})");
    JsonReader reader(*json, u"x"_s);
    QCOMPARE(reader.text("s"), u"张三"_s);
    QCOMPARE(reader.text("e"), QString());
    QVERIFY(reader.text("e").has_value());
    QCOMPARE(reader.text("n"), u"1.50"_s);
    QCOMPARE(reader.text("b"), u"true"_s);
    QCOMPARE(reader.text("big"), u"18446744073709551616"_s);
    QVERIFY(reader.problems().isEmpty());
    QCOMPARE(reader.value("n").numberText(), "1.50"_ba);
}

void TestJsonReader::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *source, qint64 expected, bool good = true) {
        QTest::newRow(source) << QByteArray(source) << expected << good;
    };
    row("12", 12);
    row("\"12\"", 12);
    row("12.0", 12);
    row("\"12.00\"", 12);
    row("-7", -7);
    row("1e3", 1000);
    row("9007199254740993", 9007199254740993);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("\"-9223372036854775808\"", std::numeric_limits<qint64>::min());
    for (const char *bad : {"12.5", "\"abc\"", "\" 12\"", "\"0x10\"", "9223372036854775808", "1e19",
                            "true", "[]", "[12]", "{}", "\"１２\"", "\"12a\"", "1e-1"})
        row(bad, 0, false);
}

void TestJsonReader::readsIntegers()
{
    QFETCH(QByteArray, source);
    QFETCH(qint64, expected);
    QFETCH(bool, good);
    const auto json = Json::parse("{\"id\":" + source + "}");
    JsonReader reader(*json, u"customer"_s);
    const auto value = reader.integer("id");
    QCOMPARE(value, good ? std::optional(expected) : std::nullopt);
    QCOMPARE(reader.problems(),
             good ? QStringList() : QStringList(u"customer.id: expected an integer"_s));
}

void TestJsonReader::readsUnsignedIntegers()
{
    const auto json =
        Json::parse(R"({"a":18446744073709551615,"b":"0","c":-1,"d":18446744073709551616})");
    JsonReader reader(*json, u"x"_s);
    QCOMPARE(reader.unsignedInteger("a"), std::numeric_limits<quint64>::max());
    QCOMPARE(reader.unsignedInteger("b"), 0U);
    QVERIFY(!reader.unsignedInteger("c"));
    QVERIFY(!reader.unsignedInteger("d"));
    QCOMPARE(reader.problems().size(), 2);
}

void TestJsonReader::readsDecimals()
{
    const auto json =
        Json::parse(R"({"s":"2904321.4696","n":1.50,"e":9e-05,"q":"9e-05","bad":"1,5","b":true})");
    JsonReader reader(*json, u"x"_s);
    QCOMPARE(reader.decimal("s")->toString(), u"2904321.4696"_s);
    QCOMPARE(reader.decimal("n")->toString(), u"1.50"_s);
    QCOMPARE(reader.decimal("e")->toString(), u"0.00009"_s);
    QCOMPARE(reader.decimal("q")->toString(), u"0.00009"_s);
    QVERIFY(reader.problems().isEmpty());
    QVERIFY(!reader.decimal("bad"));
    QVERIFY(!reader.decimal("b"));
    QCOMPARE(
        reader.problems(),
        (QStringList{u"x.bad: expected a decimal number"_s, u"x.b: expected a decimal number"_s}));
}

void TestJsonReader::readsBooleans_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("expected"); // -1: not to be read
    for (const char *yes : {"true", "1", "\"true\"", "\"1\""})
        QTest::newRow(yes) << QByteArray(yes) << 1;
    for (const char *no : {"false", "0", "\"false\"", "\"0\""})
        QTest::newRow(no) << QByteArray(no) << 0;
    for (const char *bad : {"2", "\"yes\"", "-1", "[]", "{}", "[true]"})
        QTest::newRow(bad) << QByteArray(bad) << -1;
}

void TestJsonReader::readsBooleans()
{
    QFETCH(QByteArray, source);
    QFETCH(int, expected);
    const auto json = Json::parse("{\"b\":" + source + "}");
    JsonReader reader(*json, u"x"_s);
    const auto value = reader.boolean("b");
    QCOMPARE(value.has_value(), expected >= 0);
    QCOMPARE(value.value_or(false), expected == 1);
    QCOMPARE(reader.problems().size(), expected >= 0 ? 0 : 1);
}

void TestJsonReader::absentIsNoProblem_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("missing") << "{}"_ba;
    QTest::newRow("null") << R"({"x":null})"_ba;
    QTest::newRow("no object at all") << "null"_ba;
}

void TestJsonReader::absentIsNoProblem()
{
    QFETCH(QByteArray, source);
    const auto json = Json::parse(source);
    JsonReader reader(*json, u"x"_s);
    QVERIFY(!reader.text("x"));
    QVERIFY(!reader.integer("x"));
    QVERIFY(!reader.unsignedInteger("x"));
    QVERIFY(!reader.decimal("x"));
    QVERIFY(!reader.boolean("x"));
    QVERIFY(reader.value("x").isNull());
    QVERIFY(reader.problems().isEmpty());
    // A number left empty is one that was not given.
    const auto empty = Json::parse(R"({"x":""})");
    JsonReader second(*empty, u"x"_s);
    QVERIFY(!second.integer("x") && !second.unsignedInteger("x") && !second.decimal("x")
            && !second.boolean("x"));
    QVERIFY(second.problems().isEmpty());
}

void TestJsonReader::namesWhatCannotBeRead()
{
    const auto json = Json::parse(R"({"text":{},"id":[],"count":"x","price":{},"flag":"maybe"})");
    JsonReader reader(*json, u"account"_s);
    QVERIFY(!reader.text("text"));
    QVERIFY(!reader.integer("id"));
    QVERIFY(!reader.unsignedInteger("count"));
    QVERIFY(!reader.decimal("price"));
    QVERIFY(!reader.boolean("flag"));
    QCOMPARE(reader.problems(),
             (QStringList{u"account.text: expected a text"_s, u"account.id: expected an integer"_s,
                          u"account.count: expected an integer not below zero"_s,
                          u"account.price: expected a decimal number"_s,
                          u"account.flag: expected true or false"_s}));
}

void TestJsonReader::neverRepeatsTheValue()
{
    const auto json = Json::parse(R"({"token":{"deep":"canary"},"id":"canary"})");
    JsonReader reader(*json, u"customer"_s);
    QVERIFY(!reader.text("token"));
    QVERIFY(!reader.integer("id"));
    QVERIFY(!reader.problems().join(u'\n').contains(u"canary"));
}

void TestJsonReader::needsAnObject()
{
    const auto json = Json::parse("[1]");
    JsonReader reader(*json, u"customer"_s);
    QVERIFY(!reader.text("x"));
    QCOMPARE(reader.problems(), QStringList(u"customer: expected an object"_s));
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
