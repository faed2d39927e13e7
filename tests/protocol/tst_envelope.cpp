// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/envelope.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Environment environment()
{
    Environment out;
    out.companyId = 360;
    out.company = u"headline"_s;
    out.lang = u"zh-CN"_s;
    return out;
}

QByteArray lines(const HeaderList &headers)
{
    QByteArray out;
    for (const auto &[name, value] : headers)
        out += name + ": " + value + '\n';
    return out;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void writesHeaders();
    void writesHeadersOfOtherApis();
    void aCaptchaMayMeanAnotherVersion();
    void keepsHeadersOnOneLine();
    void makesTraces();
    void fillsParameters_data();
    void fillsParameters();
    void readsSuccess_data();
    void readsSuccess();
    void readsRefusals_data();
    void readsRefusals();
    void refusesWhatIsNoEnvelope_data();
    void refusesWhatIsNoEnvelope();
    void keepsNumbersOfData();
};

void TestEnvelope::writesHeaders()
{
    const Endpoint trading{.path = "global/x", .version = "0.0.2", .group = "tradeApi"};
    const CallHeaders call{.trace = "x-1",
                           .timestamp = 1'700'000'000'123,
                           .lang = "en-US",
                           .token = Secret("t-1"),
                           .captcha = Secret("c-1")};
    QCOMPARE(lines(requestHeaders(trading, environment(), call)),
             "content-type: application/json\n"
             "companyId: 360\n"
             "trace: x-1\n"
             "timestamp: 1700000000123\n"
             "version: 0.0.2\n"
             "group: tradeApi\n"
             "lang: en-US\n"
             "token: t-1\n"
             "captcha: c-1\n"_ba);

    CallHeaders guest;
    guest.trace = "2";
    guest.timestamp = 1;
    QCOMPARE(lines(requestHeaders(endpoints::login, environment(), guest)),
             "content-type: application/json\n"
             "companyId: 360\n"
             "trace: 2\n"
             "timestamp: 1\n"
             "version: 0.0.1\n"
             "lang: zh-CN\n"_ba);
}

void TestEnvelope::writesHeadersOfOtherApis()
{
    CallHeaders call;
    call.token = Secret("t-1");
    const QByteArray auth2 =
        lines(requestHeaders({.path = "auth2/code", .api = Api::Auth2}, environment(), call));
    QVERIFY(auth2.contains("\ncompany: headline\n"));
    QVERIFY(!auth2.contains("companyId"));
    QVERIFY(auth2.contains("\ntoken: t-1\n"));

    const QByteArray manager =
        lines(requestHeaders({.path = "auth/x", .api = Api::Manager}, environment(), call));
    QVERIFY(manager.contains("\ncompanyId: 360\n"));

    // Signed with a key: the user's token stays here.
    const QByteArray open =
        lines(requestHeaders({.path = "global/x", .api = Api::Open}, environment(), call));
    QVERIFY(!open.contains("token"));
}

void TestEnvelope::aCaptchaMayMeanAnotherVersion()
{
    CallHeaders call;
    const auto version = [&](const Endpoint &endpoint) {
        for (const auto &[name, value] : requestHeaders(endpoint, environment(), call)) {
            if (name == "version")
                return value;
        }
        return QByteArray();
    };
    QCOMPARE(version(endpoints::verifyCodeSend), "0.0.1"_ba);
    call.captcha = Secret("c-1");
    QCOMPARE(version(endpoints::verifyCodeSend), "0.0.2"_ba);
    QCOMPARE(version(endpoints::login), "0.0.1"_ba);
    QVERIFY(endpoints::verifyCodeSend.takes("0.0.1") && endpoints::verifyCodeSend.takes("0.0.2"));
    QVERIFY(endpoints::login.takes("0.0.1"));
    QVERIFY(!endpoints::login.takes("0.0.2") && !endpoints::login.takes(""));
}

void TestEnvelope::keepsHeadersOnOneLine()
{
    CallHeaders call;
    call.trace = "1";
    call.token = Secret("a\r\nevil: 1\0b\x7f"_ba);
    call.lang = "en\nUS";
    const QByteArray text = lines(requestHeaders(endpoints::login, environment(), call));
    QVERIFY(text.contains("\ntoken: aevil: 1b\n"));
    QVERIFY(text.contains("\nlang: enUS\n"));
}

void TestEnvelope::makesTraces()
{
    const QByteArray random = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    QCOMPARE(makeTrace(random, false), "00112233-4455-6677-8899-aabbccddeeff"_ba);
    QCOMPARE(makeTrace(random, true), "x-00112233-4455-6677-8899-aabbccddeeff"_ba);
    for (int byte = 0; byte < 256; ++byte)
        QVERIFY(!makeTrace(QByteArray(16, char(byte)), false).startsWith('x'));
}

void TestEnvelope::fillsParameters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("params");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"plain"_s << QStringList() << u"plain"_s;
    QTest::newRow("one") << u"in %s format"_s << QStringList{u"png"_s} << u"in png format"_s;
    QTest::newRow("order") << u"%s to %s"_s << QStringList{u"1"_s, u"2"_s} << u"1 to 2"_s;
    QTest::newRow("too few") << u"%s to %s"_s << QStringList{u"1"_s} << u"1 to %s"_s;
    QTest::newRow("too many") << u"%s!"_s << QStringList{u"1"_s, u"2"_s} << u"1!"_s;
    QTest::newRow("not again") << u"%s %s"_s << QStringList{u"%s"_s, u"2"_s} << u"%s 2"_s;
    QTest::newRow("other marks") << u"%d %1 100%"_s << QStringList{u"1"_s} << u"%d %1 100%"_s;
    QTest::newRow("at the end") << u"%s%s"_s << QStringList{u""_s, u"x"_s} << u"x"_s;
}

void TestEnvelope::fillsParameters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, params);
    QTEST(fillParameters(text, params), "filled");
}

void TestEnvelope::readsSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {R"({"code":"0","data":[1]})", R"({"code":0,"data":[1],"msg":null,"trace":null})",
          R"({"code":" 0 ","data":[1],"bizCode":"","msgParams":null,"tm":"x","ok":null})",
          R"({"code":"0","data":[1],"fail":true,"unknown":{"a":[{}]}})",
          R"({"code":null,"data":[1],"ok":true})", R"({"data":[1],"ok":1,"fail":"false"})",
          R"({"data":[1],"fail":false})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestEnvelope::readsSuccess()
{
    QFETCH(QByteArray, body);
    const Result<Envelope> envelope = readEnvelope(body, "sent");
    QVERIFY(envelope);
    QVERIFY(envelope->code.isEmpty());
    QCOMPARE(envelope->data.toBytes(), "[1]"_ba);
}

void TestEnvelope::readsRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("trace");
    const auto row = [](const char *body, ErrorKind kind, const char *code, const char *text,
                        const char *trace = "sent") {
        QTest::newRow(body) << QByteArray(body) << kind << QString::fromUtf8(code)
                            << QString::fromUtf8(text) << QByteArray(trace);
    };
    using enum ErrorKind;
    // The document's own example.
    row(R"({"msg":"Verification code is not correct","fail":true,"trace":"x-42hi","code":)"
        R"("CUSTOMER_API_0000511","data":"customer.app.CustomerWebApiService.changePhone",)"
        R"("bizCode":"US","tm":15861690,"msgParams":null,"ok":false})",
        VerificationCodeWrong, "USCUSTOMER_API_0000511", "Verification code is not correct",
        "x-42hi");
    row(R"({"code":"GATEWAY_CODE_005","bizCode":"G","msg":"expired","trace":""})", SessionEnded,
        "GGATEWAY_CODE_005", "expired");
    row(R"({"code":"F999999","bizCode":"G"})", CaptchaRefused, "GF999999", "");
    row(R"({"code":"00012005","message":"too fast","msg":null})", TooFast, "00012005", "too fast");
    row(R"({"code":12005,"message":"x"})", Refused, "12005", "x");
    row(R"({"code":-1,"bizCode":null,"msg":7})", Refused, "-1", "7");
    row(R"({"code":"E","msg":"%s of %s","msgParams":"1, 2"})", Refused, "E", "1 of 2");
    row(R"({"code":"E","msg":"%s of %s","msgParams":["1",2]})", Refused, "E", "1 of 2");
    row(R"({"code":"E","msg":"%s of %s","msgParams":5})", Refused, "E", "5 of %s");
    row(R"({"code":"E","msg":"%s","msgParams":{"a":1}})", Refused, "E", "%s");
    row(R"({"code":"E","msg":"","message":"not this one"})", Refused, "E", "");
    row(R"({"code":"E","msg":{"a":1},"trace":[1]})", Refused, "E", "");
    row(R"({"ok":false,"msg":"no"})", Refused, "", "no");
    row(R"({"code":"","fail":true,"bizCode":"US"})", Refused, "US", "");
    row(R"({"ok":true,"fail":true})", Refused, "", "");
    row(R"({"code":"00"})", Refused, "00", "");
    row(R"({"code":"E","msg":"<b>\u4e2d</b>"})", Refused, "E", "<b>中</b>");
}

void TestEnvelope::readsRefusals()
{
    QFETCH(QByteArray, body);
    const Result<Envelope> envelope = readEnvelope(body, "sent");
    QVERIFY(!envelope);
    QTEST(envelope.error().kind, "kind");
    QTEST(envelope.error().code, "code");
    QTEST(envelope.error().text, "text");
    QTEST(envelope.error().trace, "trace");
    QVERIFY(envelope.error().sent);
}

void TestEnvelope::refusesWhatIsNoEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"",
                             " ",
                             "{}",
                             "[]",
                             "null",
                             "0",
                             "\"0\"",
                             "{",
                             R"({"code":"0")",
                             R"({"data":{}})",
                             R"({"code":null})",
                             R"({"code":{"a":1},"ok":true})",
                             R"({"code":["0"],"ok":true})",
                             R"({"code":true,"ok":true})",
                             R"({"code":"","ok":null})",
                             R"({"ok":"maybe"})",
                             R"([{"code":"0"}])",
                             R"({"code":"0"}x)",
                             "<!DOCTYPE html><html></html>",
                             "{\"code\":\"0\xff\"}"})
        QTest::newRow(QByteArray(body).toPercentEncoding().constData()) << QByteArray(body);
}

void TestEnvelope::refusesWhatIsNoEnvelope()
{
    QFETCH(QByteArray, body);
    const Result<Envelope> envelope = readEnvelope(body, "sent");
    QVERIFY(!envelope);
    QCOMPARE(envelope.error(),
             (GatewayError{.kind = ErrorKind::BadAnswer, .trace = QByteArray("sent")}));
}

void TestEnvelope::keepsNumbersOfData()
{
    const Result<Envelope> envelope = readEnvelope(
        R"({"code":"0","trace":"x-1","msgParams":"a","data":{"id":9223372036854775807,"a":1.10}})",
        "sent");
    QVERIFY(envelope);
    QCOMPARE(envelope->trace, "x-1"_ba);
    QCOMPARE(envelope->params, QStringList{u"a"_s});
    QCOMPARE(envelope->data.toBytes(), R"({"id":9223372036854775807,"a":1.10})"_ba);
}

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
