// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "app/protocol/redact.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString token = u"a541f9d5-2507-42b3-b790-59e1f755c380app"_s;
const QString rToken = u"291e08e4e0af86b3d8af85f2947a02125a1c1746db58b303b06cc1aba389f4cd"_s;
const QString digest = u"dc483e80a7a0bd9ef71d8cf973673924"_s;

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void masks_data();
    void masks();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void masksWhateverIsCutOff();
    void masksEveryLevelOfEscaping();
    void hidesSecretsOfAnyDocument();
    void isIdempotentAndShort();
    void takesLinearTime_data();
    void takesLinearTime();
};

void TestRedact::names_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"token",
                             "Token",
                             "TOKEN",
                             "rToken",
                             "accessToken",
                             "access_token",
                             "refreshToken",
                             "idToken",
                             "identityToken",
                             "authToken",
                             "sendToken",
                             "sendTokenEmail",
                             "smsSendToken",
                             "tempToken",
                             "password",
                             "loginPwd",
                             "pwd",
                             "newPwd",
                             "oldPwd",
                             "verifyCode",
                             "verifyCodeEmail",
                             "googleCode",
                             "smsCode",
                             "emailCode",
                             "phoneCode",
                             "signature",
                             "apiKey",
                             "api-key",
                             "X-Api-Key",
                             "apiSecret",
                             "appSecret",
                             "app_secret",
                             "secret",
                             "privateKey",
                             "captcha",
                             "idempotency-key",
                             "Idempotency-Key",
                             "state",
                             "code_verifier",
                             "Authorization",
                             "Proxy-Authorization",
                             "cookie",
                             "Set-Cookie",
                             "userJsonStr",
                             "verifyCodeSMS",
                             "sendTokenSMS",
                             "id_token",
                             "oauth_token",
                             "oauth_token_secret",
                             "client_secret",
                             "clientSecret",
                             "qrcode",
                             "tgAuthResult",
                             "g-recaptcha-response"})
        QTest::newRow(name) << true;
    for (const char *name : {"",          "code",        "bizCode",           "msg",
                             "trace",     "timestamp",   "companyId",         "lang",
                             "phoneArea", "countryCode", "postalCode",        "publicKey",
                             "clientId",  "appId",       "loginPassStatus",   "data",
                             "symbol_id", "price",       "tokens-per-second", "status",
                             "device",    "version",     "x-ratelimit-limit"})
        QTest::newRow(name) << false;
}

void TestRedact::names()
{
    QFETCH(bool, secret);
    QCOMPARE(isSecretName(QTest::currentDataTag()), secret);
}

void TestRedact::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    // JSON
    row("member", uR"({"token":"abc","lang":"en-US"})"_s, uR"({"token":"•••","lang":"en-US"})"_s);
    row("blanks", u"{ \"rToken\" :\t\"a b\" , \"x\": 1 }"_s,
        u"{ \"rToken\" :\t\"•••\" , \"x\": 1 }"_s);
    row("nested", uR"({"data":{"customer":{"accessToken":"abc"}},"code":"0"})"_s,
        uR"({"data":{"customer":{"accessToken":"•••"}},"code":"0"})"_s);
    row("number", uR"({"googleCode":123456,"type":1})"_s, uR"({"googleCode":•••,"type":1})"_s);
    row("number at the end", uR"({"verifyCode":000000})"_s, uR"({"verifyCode":•••})"_s);
    row("quote inside", uR"({"pwd":"a\"b","x":"\\"})"_s, uR"({"pwd":"•••","x":"\\"})"_s);
    row("backslash at the end", uR"({"pwd":"a\\","x":"b"})"_s, uR"({"pwd":"•••","x":"b"})"_s);
    row("structured", uR"({"credential":{"id":"a","secret":"b"},"x":1})"_s,
        uR"({"credential":•••)"_s);
    row("list", uR"({"tempToken":["a","b"]})"_s, uR"({"tempToken":•••)"_s);
    row("escaped", uR"("{\"token\":\"abc\",\"x\":\"y\"}")"_s,
        uR"("{\"token\":\"•••\",\"x\":\"y\"}")"_s);
    row("escaped number", uR"("{\"googleCode\":123456}")"_s, uR"("{\"googleCode\":•••}")"_s);
    row("escaped quote inside escaped", uR"("{\"pwd\":\"a\\\"b\",\"x\":1}")"_s,
        uR"("{\"pwd\":\"•••\",\"x\":1}")"_s);
    row("escaped twice", uR"(\\\"token\\\":\\\"abc\\\",)"_s, uR"(\\\"token\\\":\\\"•••\\\",)"_s);
    row("escaped and cut off", uR"("{\"token\":\"abc"} next)"_s, uR"("{\"token\":\"•••"} next)"_s);
    row("cut off", uR"({"code":"0","data":{"token":"abc)"_s,
        uR"({"code":"0","data":{"token":"•••)"_s);
    row("cut off number", uR"({"googleCode":12345)"_s, uR"({"googleCode":•••)"_s);
    row("single quotes", u"{'token': 'abc', 'x': 'y'}"_s, u"{'token': '•••', 'x': 'y'}"_s);
    row("no quotes", u"{token: \"abc\", x: 1}"_s, u"{token: \"•••\", x: 1}"_s);
    row("several", uR"({"loginPwd":"a","sendToken":"b","signature":"c"})"_s,
        uR"({"loginPwd":"•••","sendToken":"•••","signature":"•••"})"_s);
    row("one-time code", uR"({"appId":"a","code":"9f3kd02mzz"})"_s,
        uR"({"appId":"a","code":"•••"})"_s);
    row("encrypted body",
        uR"({"data":")"_s + QString(u"aB3+"_s).repeated(42) + u"=,"_s
            + QString(u"Zz9/"_s).repeated(2) + QString(u"Zz9x"_s).repeated(40) + u"=\"}"_s,
        uR"({"data":"•••=,•••="})"_s);
    row("encrypted body cut off", uR"({"data":"aB3+aB3+aB3+aB3+aB3+aB3+aB3+aB3+aB)"_s,
        uR"({"data":"•••)"_s);
    row("code and ticket",
        uR"({"verifyCodeSMS":"000000","sendTokenSMS":"t","verifyCodeEmail":1,"type":1})"_s,
        uR"({"verifyCodeSMS":"•••","sendTokenSMS":"•••","verifyCodeEmail":•••,"type":1})"_s);
    row("MFA secret", uR"({"qrcode":"otpauth://totp/a?secret=RAUW","secret":"RAUW","id":41})"_s,
        uR"({"qrcode":"•••","secret":"•••","id":41})"_s);
    row("Auth2 code", uR"({"code":"0","data":"f25bcfc4-0b0c-48ac-adab-ef45714d9543"})"_s,
        uR"({"code":"0","data":"•••"})"_s);
    row("Auth2 exchange",
        uR"({"appId":"a","appSecret":"s","code":"e06a0a7f-9332-4e5a-a539-e2dc976fd08e"})"_s,
        uR"({"appId":"a","appSecret":"•••","code":"•••"})"_s);
    row("access token", uR"({"data":"qfx13-8z5850-mf4l657-gkqbn-167756399","ok":true})"_s,
        uR"({"data":"•••","ok":true})"_s);
    row("provider's tokens", uR"({"access_token":"ya29.a","id_token":"i","expires_in":3599})"_s,
        uR"({"access_token":"•••","id_token":"•••","expires_in":3599})"_s);
    row("twitter", uR"({"access_token":"a","state":"Zm9vYmFyMQ","client_id":"c"})"_s,
        uR"({"access_token":"•••","state":"•••","client_id":"c"})"_s);
    row("telegram", uR"({"userJsonStr":"{\"id\":1,\"hash\":\"ab\"}","channelSource":"pc"})"_s,
        uR"({"userJsonStr":"•••","channelSource":"pc"})"_s);
    row("wallet", uR"({"signature":"0x1f","address":"0xAb","timestamp":1})"_s,
        uR"({"signature":"•••","address":"0xAb","timestamp":1})"_s);
    // Headers
    row("header", u"token: abc\r\nlang: en-US"_s, u"token: •••\r\nlang: en-US"_s);
    row("header without a blank", u"apiKey:abc\nx: 1"_s, u"apiKey:•••\nx: 1"_s);
    row("header spelled otherwise", u"IDEMPOTENCY-KEY: abc-1"_s, u"IDEMPOTENCY-KEY: •••"_s);
    row("headers in one line", u"companyId: 1, token: abc, lang: en"_s,
        u"companyId: 1, token: •••, lang: en"_s);
    row("authorization", u"Authorization: Basic YTpi c\r\nhost: x"_s,
        u"Authorization: •••\r\nhost: x"_s);
    row("cookie", u"Cookie: a=b; sid=c\nhost: x"_s, u"Cookie: •••\nhost: x"_s);
    row("bearer", u"sent Bearer abc.123-x= to x"_s, u"sent Bearer ••• to x"_s);
    row("pairs", uR"(QList(std::pair("token","abc"), std::pair("lang", "en")))"_s,
        uR"(QList(std::pair("token","•••"), std::pair("lang", "en")))"_s);
    row("escaped pairs", uR"x("(\"token\", \"abc\")")x"_s, uR"x("(\"token\", \"•••\")")x"_s);
    row("password with blanks", u"password: correct horse\nnext"_s, u"password: •••\nnext"_s);
    // URLs and forms
    row("query", u"wss://gw.example/apiQuote/quote?token=abc"_s,
        u"wss://gw.example/apiQuote/quote?token=•••"_s);
    row("query goes on", u"GET /a?x=1&accessToken=abc%26d&y=2#f"_s,
        u"GET /a?x=1&accessToken=•••&y=2#f"_s);
    row("code and state", u"http://127.0.0.1:1/cb?code=4/0AX&state=s1 HTTP/1.1"_s,
        u"http://127.0.0.1:1/cb?code=•••&state=••• HTTP/1.1"_s);
    row("fragment", u"http://127.0.0.1:1/cb#code=abc&id_token=d&tgAuthResult=eyJpZCI6MX0"_s,
        u"http://127.0.0.1:1/cb#code=•••&id_token=•••&tgAuthResult=•••"_s);
    row("form", u"code=abc&redirect_uri=x&client_secret=d&code_verifier=e"_s,
        u"code=•••&redirect_uri=x&client_secret=•••&code_verifier=•••"_s);
    row("URL within a URL", u"?url=https%3A%2F%2Fx.example%2F%3Fcode%3Dabc%26state%3Ds%26app%3Dh"_s,
        u"?url=https%3A%2F%2Fx.example%2F%3Fcode%3D•••%26state%3D•••%26app%3Dh"_s);
    row("assignment", u"token = abc, next"_s, u"token = ••• next"_s);
    row("quoted assignment", u"token=\"a b\" next"_s, u"token=\"•••\" next"_s);
    row("user info", u"http://user:pa@ss@gw.example/api"_s, u"http://•••@gw.example/api"_s);
    row("user info without password", u"at https://user@gw.example"_s,
        u"at https://•••@gw.example"_s);
    row("otpauth", u"otpauth://totp/MM:x?secret=ABCDEF&issuer=MM"_s,
        u"otpauth://totp/MM:x?secret=•••&issuer=MM"_s);
    // What gives itself away
    row("bare token", u"server said "_s + token + u" is gone"_s, u"server said ••• is gone"_s);
    row("bare token within", u"x-"_s + token.toUpper() + u",y"_s, u"x-•••,y"_s);
    row("bare rToken", u"("_s + rToken + u")"_s, u"(•••)"_s);
    row("bare digest", u"pwd "_s + digest + u"."_s, u"pwd •••."_s);
    row("bare signature", digest.toUpper(), u"•••"_s);
    row("digest glued to a name", digest + u"token=abc"_s, u"•••token=•••"_s);
    row("web token", u"got eyJhbGciOi.eyJzdWIi.c2ln-_x now"_s, u"got ••• now"_s);
    row("private key",
        u"key MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAOVYvsP6gsUzURyP3A== x"_s,
        u"key •••== x"_s);
}

void TestRedact::masks()
{
    QFETCH(QString, text);
    QTEST(redact(text), "expected");
}

void TestRedact::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");
    const char16_t *const texts[] = {
        u"",
        u"POST global/customer.app.CustomerWebApiService.updateLoginPwd "
        u"trace=x-31z6g86n-kr01ct-4g1u-ci45-1678377046 "
        u"status=200 outcome=ok 12 ms 147/2048 bytes",
        u"POST login/customer.app.CustomerWebApiService.login "
        u"trace=6f60d5e7-9b31-429c-84f1-a0a927d40961 "
        u"status=200 outcome=USCUSTOMER_API_0000102 8 ms 1/2 bytes",
        u"global/customer.app.CustomerWebApiService.forgetLoginPwd: GGATEWAY_CODE_005",
        u"x-6f60d5e7-9b31-429c-84f1-a0a927d40961",
        u"{\"code\":\"0\",\"msg\":null,\"bizCode\":\"US\",\"tm\":1678377046000,\"data\":{\"id\":"
        u"1176,\"token\":null}}",
        u"{\"code\":\"USCUSTOMER_API_0000102\",\"msg\":\"account or password "
        u"wrong\",\"data\":\"\"}",
        u"{\"pwd\":\"\",\"isThird\":false,\"token\":null,\"data\":true}",
        u"p(1123,1,0,1232312,34545435345,6.23,6.23,6.24,123,234);",
        u"balance 2904321.4696 USDT, 12345678901234567890.123456789 of "
        u"0.00000000000000000000000000000000001",
        u"wss://prewppc-3.cmfbl.com/apiQuote/quote_guest state=Connected",
        u"https://gw.example/api/global/thirdExt/now?lang=en-US&page=2#top",
        u"/home/user/Documents/projects/multimarkets/build/dev/bin/Multimarkets1/Desktop/Resources/"
        u"Icons",
        u"mm::Secret::take and Secret::clear",
        u"customer.token: expected a text",
        u"state: connected; code: 200; key: up; auth: none; 3 pass, 0 fail",
        u"the token is missing; token expired, sign in again",
        u"Bearer token missing",
        u"env \"code\": 7, [\"token\", \"lang\"]",
        u"https://docs.example:8443/a@b/c and mail to user@example.com",
        u"sha1 da39a3ee5e6b4b0d3255bfef",
        u"100 % of 5 % done, %s filled, 50%",
        u"张三 登录 🙂 ••• \\ \\\" \" ' \\\\",
        u"eyJ is no web token. eyJx neither",
    };
    int row = 0;
    for (const char16_t *text : texts)
        QTest::addRow("%d", row++) << QString::fromUtf16(text);
}

void TestRedact::leavesOrdinaryTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void TestRedact::masksWhateverIsCutOff()
{
    // A log line is cut at any place: as long as the name is whole the value never shows.
    const QString canary = u"canary-value-1"_s;
    for (const QString &whole :
         {uR"({"x":1,"token":"%1","y":[1,2]})"_s, uR"("{\"x\":1,\"token\":\"%1\"}")"_s,
          u"lang: en\r\ntoken: %1\r\nx: y"_s, u"wss://gw.example/quote?token=%1&x=y"_s}) {
        const QString text = whole.arg(canary);
        QVERIFY(text.contains(canary)); // the control: it is there before
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const QString shown = redact(text.first(size));
            QVERIFY2(!shown.contains(u"can"), qPrintable(shown));
        }
    }
}

void TestRedact::masksEveryLevelOfEscaping()
{
    QString text = uR"({"token":"canary \" \\","x":"kept"})"_s;
    for (int level = 0; level < 5; ++level) {
        const QString shown = redact(text);
        QVERIFY2(!shown.contains(u"canary"), qPrintable(shown));
        QVERIFY2(shown.contains(u"kept"), qPrintable(shown));
        text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
        text = u"{\"outer\":\""_s + text + u"\"}"_s;
    }
}

void TestRedact::hidesSecretsOfAnyDocument()
{
    // Documents at random, some of them as text inside others; secrets hold every mark of JSON.
    std::mt19937 random(11);
    const auto below = [&random](unsigned bound) { return qsizetype(random() % bound); };
    const QStringList secret{u"token"_s, u"rToken"_s, u"loginPwd"_s, u"googleCode"_s,
                             u"app_secret"_s};
    const QStringList plain{u"code"_s, u"data"_s, u"msg"_s, u"id"_s, u"state"_s, u"x"_s};
    const QStringList around{u""_s,     u"\""_s, u"\\"_s, u","_s, u"}"_s,       u"]"_s,
                             u"\\\""_s, u":"_s,  u" "_s,  u"'"_s, u"&token="_s, u"null"_s};
    int secrets = 0;
    const std::function<Json(int)> value = [&](int depth) -> Json {
        switch (below(depth > 0 ? 10 : 4)) {
        case 0:
            return around[below(12)] + u"kept"_s + around[below(12)];
        case 1:
            return int(below(1000));
        case 2:
            return {};
        case 3:
            return below(2) == 0;
        case 4:
            return QString::fromUtf8(value(depth - 1).toBytes());
        default:
            break;
        }
        Json object{Json::Object()};
        for (qsizetype i = below(5); i > 0; --i) {
            if (below(2)) {
                object.set(plain[below(6)].toUtf8(), value(depth - 1));
                continue;
            }
            ++secrets;
            object.set(secret[below(5)].toUtf8(),
                       around[below(12)] + u"canary"_s + around[below(12)] + u"canary"_s);
        }
        return object;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString text = u"received "_s + QString::fromUtf8(value(5).toBytes());
        const QString shown = redact(text);
        QVERIFY2(!shown.contains(u"canary"), qPrintable(text + u"\n"_s + shown));
    }
    QVERIFY2(secrets > 5000, qPrintable(QString::number(secrets)));
}

void TestRedact::isIdempotentAndShort()
{
    // Found by fuzzing: masking the cookie took the blank that kept the value of "sign" ordinary.
    const QString nested = redact(u"sign:\"://:1:cookie:2: cooe"_s);
    QCOMPARE(redact(nested), nested);
    const QStringList pieces{u"token"_s,
                             u"code"_s,
                             u"data"_s,
                             u"password"_s,
                             u"\""_s,
                             u"'"_s,
                             u"\\"_s,
                             u":"_s,
                             u"="_s,
                             u"&"_s,
                             u"?"_s,
                             u" "_s,
                             u","_s,
                             u"{"_s,
                             u"}"_s,
                             u"["_s,
                             u"]"_s,
                             u"("_s,
                             u"%3D"_s,
                             u"%26"_s,
                             u"://"_s,
                             u"@"_s,
                             u"/"_s,
                             u"."_s,
                             u"\n"_s,
                             u"abc1"_s,
                             digest,
                             token,
                             u"eyJab"_s,
                             u"-"_s,
                             u"Bearer"_s,
                             u"null"_s,
                             u"•••"_s,
                             u"authorization"_s,
                             rToken.left(33).toUpper() + u"x+/"_s + rToken.right(33)};
    std::mt19937 random(7);
    int masked = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (unsigned length = random() % 12; length > 0; --length)
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
        const QString once = redact(text);
        QCOMPARE(redact(once), once);
        QVERIFY(once.size() <= text.size() + 3 * once.count(u"•••"_s));
        masked += once == text ? 0 : 1;
    }
    QVERIFY2(masked > 5000, qPrintable(QString::number(masked)));
}

void TestRedact::takesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"token",       "token ",     "token:",
                              "token=",      "\"token\":", "\"token\":\"",
                              "\\",          "\\\"",       "token\\",
                              "://",         "://a",       "://@",
                              "a",           "-",          "eyJ.",
                              "eyJa.a",      "Bearer ",    "%3D",
                              "code%3D",     "code=",      "\"code\":\"",
                              "data:",       "token=%2",   "data:'",
                              "\"token\":[", "a541f9d5-",  "authorization:\n",
                              "\"",          " ",          "/"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestRedact::takesLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const QString shown = redact(text);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!shown.isEmpty());
    // 100 kB take some 50 ms without optimisation; in square time they would take minutes.
    QVERIFY2(elapsed < 5'000, "this takes far more than linear time");
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
