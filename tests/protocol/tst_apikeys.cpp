// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/apikeys.h"

#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#endif

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

/// The reference's own answer to applyApi, without what the client does not read.
constexpr QByteArrayView applied =
    R"({"apiKey":"47b471e57c394e8fbc18535805e04016","expiredTime":1685430224184,)"
    R"("privateKey":"MIIB","whiteIps":null,"createTime":1677654224184,"ipLimit":false,)"
    R"("tag":"2343","id":3,"validityDays":90,"permissionDTOList":[)"
    R"({"code":"ready_only","paths":null,"canEdit":false,"name":"Read","status":1},)"
    R"({"code":"trade","paths":null,"canEdit":true,"name":"Spot Trade","status":2}]})";

} // namespace

class TestApiKeys : public QObject
{
    Q_OBJECT

private slots:
    void keepsCredentialsAsText();
    void anyCredentialsComeBack();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void readsAKey();
    void readsSparseKeys();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void asksForAPage();
    void readsAPage();
    void applies();
    void refusesAnAnswerWithoutTheSecret();
    void edits();
    void deletesAndAsksById();
    void readsThePushToken();
    void knowsTheMessageSocket();
    void knowsAddresses_data();
    void knowsAddresses();
    void agreesWithTheSystemAboutAddresses();
};

void TestApiKeys::keepsCredentialsAsText()
{
    const ApiCredentials credentials{Secret("key-1"), Secret("MIIB+/=")};
    QCOMPARE(credentials.toSecret().reveal().toByteArray(),
             R"({"apiKey":"key-1","apiSecret":"MIIB+/="})"_ba);
    const auto back = ApiCredentials::fromSecret(credentials.toSecret());
    QVERIFY(back);
    QVERIFY(*back == credentials);
    // As a user may have saved it: with line ends, and with more in it.
    const auto wide = ApiCredentials::fromSecret(
        Secret("{\n \"name\": \"mine\", \"apiSecret\": \" MIIB+/=\\n\", \"apiKey\": \"key-1\"}\n"));
    QVERIFY(wide);
    QVERIFY(*wide == credentials);
    QVERIFY(ApiCredentials().isEmpty());
    QVERIFY((ApiCredentials{Secret("key"), {}}.isEmpty()));
}

void TestApiKeys::anyCredentialsComeBack()
{
    QRandomGenerator random(20);
    const auto anything = [&random] {
        QString text(1 + random.bounded(40), u'x');
        for (QChar &c : text)
            c = QChar(ushort(1 + random.bounded(0x2ff)));
        return text.toUtf8();
    };
    for (int i = 0; i < 500; ++i) {
        // White space around a value is not part of it.
        const ApiCredentials some{Secret("k" + anything() + "k"), Secret("s" + anything() + "s")};
        const auto back = ApiCredentials::fromSecret(some.toSecret());
        QVERIFY2(back && *back == some, some.toSecret().reveal().toByteArray().constData());
    }
}

void TestApiKeys::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "key", "[]", "{}", R"({"apiKey":"a"})", R"({"apiSecret":"a"})",
          R"({"apiKey":"","apiSecret":"a"})", R"({"apiKey":" ","apiSecret":"a"})",
          R"({"apiKey":1,"apiSecret":"a"})", R"({"apiKey":"a","apiSecret":null})",
          R"({"apiKey":"a","apiSecret":"b"} x)"})
        QTest::newRow(text) << QByteArray(text);
}

void TestApiKeys::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ApiCredentials::fromSecret(Secret(text)));
}

void TestApiKeys::readsAKey()
{
    const Json data = json(applied);
    const auto key = ApiKey::fromJson(data);
    QVERIFY(key);
    QCOMPARE(key->id, 3);
    QCOMPARE(key->apiKey, u"47b471e57c394e8fbc18535805e04016"_s);
    QCOMPARE(key->tag, u"2343"_s);
    const std::vector<ApiPermission> permissions = {
        {.code = u"ready_only"_s, .name = u"Read"_s, .enabled = true, .canEdit = false},
        {.code = u"trade"_s, .name = u"Spot Trade"_s, .enabled = false, .canEdit = true}};
    QVERIFY(key->permissions == permissions);
    QVERIFY(!key->ipLimit);
    QVERIFY(key->whiteIps.isEmpty());
    QCOMPARE(key->createTime, 1677654224184);
    QCOMPARE(key->expiredTime, 1685430224184);
    QCOMPARE(key->validityDays, 90);
}

void TestApiKeys::readsSparseKeys()
{
    const auto forGood = ApiKey::fromJson(
        json(R"({"id":"7","apiKey":"k","validityDays":null,"ipLimit":1,)"
             R"("whiteIps":" 10.0.0.1, ::1,,","permissionDTOList":[{"name":"no code"},4]})"));
    QVERIFY(forGood);
    QCOMPARE(forGood->id, 7);
    QVERIFY(forGood->ipLimit);
    QCOMPARE(forGood->whiteIps, QStringList({u"10.0.0.1"_s, u"::1"_s}));
    QVERIFY(forGood->permissions.empty());
    QVERIFY(!forGood->validityDays && !forGood->expiredTime && !forGood->createTime);
    const auto expired = ApiKey::fromJson(json(R"({"id":7,"apiKey":"k","validityDays":-1})"));
    QVERIFY(expired);
    QCOMPARE(expired->validityDays, -1);
}

void TestApiKeys::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "[]", "{}", R"({"id":3})", R"({"apiKey":"k"})",
                             R"({"id":"x","apiKey":"k"})", R"({"id":3,"apiKey":""})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestApiKeys::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);
    const auto key = ApiKey::fromJson(json(text));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::BadAnswer);
}

void TestApiKeys::asksForAPage()
{
    QCOMPARE(ApiKeyPageRequest{}.toJson().toBytes(), R"({"size":20,"current":1})"_ba);
    QCOMPARE((ApiKeyPageRequest{.size = 50, .current = 2, .tag = u"bot"_s}.toJson().toBytes()),
             R"({"size":50,"current":2,"tag":"bot"})"_ba);
}

void TestApiKeys::readsAPage()
{
    const Json page(Json::Object{{"total", "21"}, {"records", Json::Array{json(applied)}}});
    const auto answer = ApiKeyPageRequest::Answer::fromJson(page);
    QVERIFY(answer);
    QCOMPARE(answer->total, 21);
    QCOMPARE(answer->keys.size(), std::size_t(1));
    QCOMPARE(answer->keys.front().tag, u"2343"_s);
    const auto none = ApiKeyPageRequest::Answer::fromJson(json(R"({"records":null})"));
    QVERIFY(none);
    QCOMPARE(none->total, 0);
    QVERIFY(!ApiKeyPageRequest::Answer::fromJson(json("null")));
    QVERIFY(!ApiKeyPageRequest::Answer::fromJson(json(R"({"records":[{"id":1}]})")));
}

void TestApiKeys::applies()
{
    ApplyApiKeyRequest request{.tag = u"bot"_s, .proof = {}};
    QCOMPARE(request.toJson().toBytes(), R"({"tag":"bot"})"_ba);
    request.proof = {.googleCode = Secret("123456"),
                     .phone = {Secret("1"), Secret("p")},
                     .email = {Secret("2"), Secret("e")}};
    QCOMPARE(request.toJson().toBytes(),
             R"({"tag":"bot","googleCode":"123456","phoneCode":"1","phoneSendToken":"p",)"
             R"("emailCode":"2","emailSendToken":"e"})"_ba);
    const auto answer = ApplyApiKeyRequest::Answer::fromJson(json(applied));
    QVERIFY(answer);
    QCOMPARE(answer->key.id, 3);
    QVERIFY(answer->apiSecret == Secret("MIIB"));
}

void TestApiKeys::refusesAnAnswerWithoutTheSecret()
{
    Json data = json(applied);
    data.set("privateKey", Json());
    QVERIFY(!ApplyApiKeyRequest::Answer::fromJson(data));
    QVERIFY(!ApplyApiKeyRequest::Answer::fromJson(json("null")));
}

void TestApiKeys::edits()
{
    EditApiKeyRequest request;
    request.id = 3;
    request.tag = u"bot"_s;
    request.permissions = {{u"ready_only"_s, u"Read"_s, true, false},
                           {u"trade"_s, u"Spot"_s, true, true},
                           {u"captial_out"_s, u"Withdraw"_s, false, true}};
    request.whiteIps = {u"10.0.0.1"_s, u"::1"_s};
    request.proof.googleCode = Secret("123456");
    QCOMPARE(request.toJson().toBytes(),
             R"({"id":3,"tag":"bot","permissionList":[{"code":"trade","status":1},)"
             R"({"code":"captial_out","status":2}],"whiteIps":"10.0.0.1,::1",)"
             R"("googleCode":"123456"})"_ba);
    request.whiteIps.clear();
    QVERIFY(request.toJson()["whiteIps"].isString()); // said, for else the old ones would stay
}

void TestApiKeys::deletesAndAsksById()
{
    QCOMPARE(DeleteApiKeyRequest{.id = 14}.toJson().toBytes(), R"({"id":14})"_ba);
    QCOMPARE(ApiKeyQuestion{.id = 14}.toJson().toBytes(), R"({"id":14})"_ba);
}

void TestApiKeys::readsThePushToken()
{
    QCOMPARE(MessagePushTokenRequest{}.toJson().toBytes(), "{}"_ba);
    const auto answer = MessagePushTokenRequest::Answer::fromJson(Json("6230push"));
    QVERIFY(answer);
    QVERIFY(answer->token == Secret("6230push"));
    for (const Json &other : {Json(), Json(""), Json(4), Json(Json::Object{})})
        QVERIFY(!MessagePushTokenRequest::Answer::fromJson(other));
}

void TestApiKeys::knowsTheMessageSocket()
{
    const auto socket = [](const char *base, const char *key) {
        return openMessageSocket(QUrl(QString::fromLatin1(base)), Secret(key)).toEncoded();
    };
    QCOMPARE(socket("https://host.example/openapi-c", "24004c94"),
             "wss://host.example/openapi-c/openMsg/24004c94"_ba);
    QCOMPARE(socket("http://127.0.0.1:81/openapi-c", "a/b?c d%"),
             "ws://127.0.0.1:81/openapi-c/openMsg/a%2Fb%3Fc%20d%25"_ba);
}

void TestApiKeys::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text :
         {"127.0.0.1", "0.0.0.0", "255.255.255.255", "::", "::1", "1::", "2001:db8::8a2e:370:7334",
          "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::ffff:10.0.0.1",
          "1:2:3:4:5:6:10.0.0.1", "FE80::A"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"",
                             " ",
                             "localhost",
                             "127.0.0",
                             "127.0.0.1.",
                             "127.0.0.1.1",
                             "127.0.0.256",
                             "127.0.0.01",
                             " 127.0.0.1",
                             "127.0.0.1/8",
                             "127.0.0.-1",
                             "127.0.0.+1",
                             "1:2:3:4:5:6:7",
                             ":1",
                             "1:",
                             ":::",
                             "1::2::3",
                             "1:2:3:4:5:6:7:8::",
                             "::1:2:3:4:5:6:7:8",
                             "12345::",
                             "g::",
                             "10.0.0.1::",
                             "::10.0.0.1:1",
                             "fe80::1%eth0",
                             "[::1]",
                             "1:2:3:4:5:6:7:10.0.0.1",
                             "\xd9\xa1.0.0.1"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestApiKeys::knowsAddresses()
{
    QFETCH(QString, text);
    QTEST(isIpAddress(text), "valid");
}

void TestApiKeys::agreesWithTheSystemAboutAddresses()
{
#ifdef Q_OS_UNIX
    QRandomGenerator random(4);
    constexpr QLatin1StringView alphabet("0123456789af::::....:1.2");
    int valid = 0;
    const auto compare = [&valid](const QString &text) {
        in6_addr address{};
        const QByteArray latin1 = text.toLatin1();
        const bool expected = inet_pton(AF_INET, latin1.constData(), &address) == 1
            || inet_pton(AF_INET6, latin1.constData(), &address) == 1;
        valid += expected ? 1 : 0;
        return isIpAddress(text) == expected;
    };
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int length = random.bounded(24); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        QVERIFY2(compare(text), qPrintable(text));
        // One change to an address that is valid.
        QString near = i % 2 != 0 ? u"2001:db8::8a2e:10.0.7.33"_s : u"192.168.10.255"_s;
        near[random.bounded(int(near.size()))] = alphabet[random.bounded(int(alphabet.size()))];
        QVERIFY2(compare(near), qPrintable(near));
    }
    QVERIFY(valid > 1'000);
#else
    QSKIP("no inet_pton to ask");
#endif
}

QTEST_APPLESS_MAIN(TestApiKeys)
#include "tst_apikeys.moc"
