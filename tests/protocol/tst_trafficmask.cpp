// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/protocol/redact.h"
#include "app/protocol/trafficmask.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray token = "a541f9d5-2507-42b3-b790-59e1f755c380app";
const QByteArray digest = "dc483e80a7a0bd9ef71d8cf973673924";

} // namespace

class TestTrafficMask : public QObject
{
    Q_OBJECT

private slots:
    void framesOfNumbersNeedNoMask();
    void onlyNumbersAreMarketData_data();
    void onlyNumbersAreMarketData();
    void bodiesAreMasked_data();
    void bodiesAreMasked();
    void whatIsCutLeavesNoHalfSecret();
    void binaryIsSizeAndHead();
    void headersByNameAndByValue();
    void addresses();
};

// Every frame of the golden file: what is not masked must be what redact() would leave alone.
void TestTrafficMask::framesOfNumbersNeedNoMask()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/quote-frames.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto golden = Json::parse(file.readAll());
    QVERIFY(golden);
    int numbers = 0;
    for (const Json &row : (*golden)["frames"].items()) {
        const QString frame = row["frame"].toString();
        QCOMPARE(maskedBody(frame.toUtf8(), 1'000'000).text, redact(frame).toUtf8());
        numbers += isMarketData(frame.toUtf8());
    }
    QVERIFY(numbers > 5);
}

void TestTrafficMask::onlyNumbersAreMarketData_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("market");
    const auto row = [](const char *frame, bool market) {
        QTest::newRow(frame) << QByteArray(frame) << market;
    };
    row("p(14,1,0,1605509068000001,1700000000000,1.08,1.07,1.09,100,200);", true);
    row("pd(1,2,0,5,6);(1.5,2)(1.4,3);(1.6,1);", true);
    row("pr(1,2,0,-1.5,2,3,4,5,6);pr(2,2,0,1,2,3,4,5,6);", true);
    row(" p ( 1 , 2 ) ; ", false); // a letter stands before its parenthesis
    row("f(1,2,3,4,5,6);(123,1.5,2);", true);
    row("", true);
    row("p(1,2,token)", false);
    row("tok(1)", false);
    row("p(1);x", false);
    row("p(12e4)", false);
    row("p(1)a541f9d5", false);
    row("p(1,12345678901234567890123456789012)", false); // as long as a digest
    row("p(1:2)", false);
    row("{\"p\":1}", false);
    row("p(\xe2\x80\xa2)", false);
}

void TestTrafficMask::onlyNumbersAreMarketData()
{
    QFETCH(QByteArray, frame);
    QFETCH(bool, market);
    QCOMPARE(isMarketData(frame), market);
}

void TestTrafficMask::bodiesAreMasked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("JSON") << QByteArray(R"({"loginPwd":"CANARY1","bizType":1})")
                          << QByteArray(R"({"loginPwd":"•••","bizType":1})");
    QTest::newRow("escaped name") << QByteArray(R"({"login\u0050wd":"CANARY1","a":"ü"})")
                                  << QByteArray(R"({"loginPwd":"•••","a":"ü"})");
    QTest::newRow("form") << QByteArray("grant_type=x&client_secret=CANARY1&code=CANARY2x")
                          << QByteArray("grant_type=x&client_secret=•••&code=•••");
    QTest::newRow("bare") << QByteArray("[\"" + token + "\",\"" + digest + "\"]")
                          << QByteArray("[\"•••\",\"•••\"]");
    QTest::newRow("plain") << QByteArray(R"({"code":"0","data":[1,2]})")
                           << QByteArray(R"({"code":"0","data":[1,2]})");
}

void TestTrafficMask::bodiesAreMasked()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, shown);
    const MaskedText masked = maskedBody(body, 1000);
    QCOMPARE(masked.text, shown);
    QVERIFY(!masked.cut);
}

// Wherever a body is cut, no part of a secret that stands in it is left.
void TestTrafficMask::whatIsCutLeavesNoHalfSecret()
{
    const QByteArray body =
        "{\"a\":\"ü\",\"list\":[\"" + token + "\",\"" + digest + "\"],\"pwd\":\"" + digest + "\"}";
    for (qsizetype limit = 0; limit < body.size(); ++limit) {
        const MaskedText masked = maskedBody(body, limit);
        QVERIFY(masked.cut);
        QVERIFY2(!masked.text.contains("a541") && !masked.text.contains("dc4"),
                 masked.text.constData());
    }
    QVERIFY(!maskedBody(body, body.size()).cut);
}

void TestTrafficMask::binaryIsSizeAndHead()
{
    QCOMPARE(maskedBinary(QByteArray("\x78\x9c\x01", 3)).text, QByteArray("3 bytes: 78 9c 01"));
    const MaskedText masked = maskedBinary(QByteArray(5000, 'x'));
    QVERIFY(masked.text.startsWith("5000 bytes: 78 78 "));
    QVERIFY(masked.text.endsWith("78 …"));
    QVERIFY(masked.cut);
}

void TestTrafficMask::headersByNameAndByValue()
{
    QCOMPARE(maskedHeader("Token", "CANARY"), QByteArray("•••"));
    QCOMPARE(maskedHeader("set-cookie", "a=CANARY"), QByteArray("•••"));
    QCOMPARE(maskedHeader("x-other", token), QByteArray("•••"));
    QCOMPARE(maskedHeader("location", "https://a/b?token=CANARY&x=1"),
             QByteArray("https://a/b?token=•••&x=1"));
    QCOMPARE(maskedHeader("trace", "291e08e4-e0af-86b3-d8af-85f2947a0212"),
             QByteArray("291e08e4-e0af-86b3-d8af-85f2947a0212"));
    QCOMPARE(maskedHeader("companyId", "360"), QByteArray("360"));
}

void TestTrafficMask::addresses()
{
    QCOMPARE(maskedUrl(u"wss://u:CANARY@h/quote?token=CANARY&v=2#x"_s),
             QByteArray("wss://•••@h/quote?token=•••&v=2#x"));
    QCOMPARE(pathOfUrl("https://h:1/api/global/a.B.c?x=/y"), QByteArray("/api/global/a.B.c"));
    QCOMPARE(pathOfUrl("https://h"), QByteArray("/"));
    QCOMPARE(pathOfUrl("/a/b#c"), QByteArray("/a/b"));
}

QTEST_APPLESS_MAIN(TestTrafficMask)
#include "tst_trafficmask.moc"
