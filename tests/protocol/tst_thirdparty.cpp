// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/thirdparty.h"

#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

ThirdPartyVerdict verdict()
{
    return {.accepted = true,
            .failReason = {},
            .source = u"telegram"_s,
            .userId = u"5708954114"_s,
            .email = u"a@example.com"_s,
            .phone = {},
            .authToken = {}};
}

QString written(const std::vector<ThirdPartyIdentity> &identities)
{
    QStringList out;
    for (const ThirdPartyIdentity &identity : identities)
        out += identity.source + u'=' + identity.userId;
    return out.join(u' ');
}

} // namespace

class TestThirdParty : public QObject
{
    Q_OBJECT

private slots:
    void verifies_data();
    void verifies();
    void twitterGetsEveryMember();
    void signsTheTimeStampsDigits();
    void readsVerdicts_data();
    void readsVerdicts();
    void keepsTheReason();
    void refusesVerdicts_data();
    void refusesVerdicts();
    void signsIn();
    void registers();
    void choosesTheSocialCalls();
    void pairs_data();
    void pairs();
    void pairsWhatPairsAndKeepsTheRest();
    void readsBoundIdentities();
    void binds();
};

void TestThirdParty::verifies_data()
{
    QTest::addColumn<ThirdPartyProof>("proof");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("elsewhere"); // empty: none
    QTest::addColumn<QByteArray>("body");
    const QByteArray h = "h/com.cats.customer.api.app.CustomerThirdLoginService/";
    const QByteArray third = "third/login/customer.app.CustomerThirdLoginService.";
    const auto row = [](const char *name, ThirdPartyProof proof, const QByteArray &path,
                        const QByteArray &elsewhere, const QByteArray &body) {
        QTest::newRow(name) << std::move(proof) << path << elsewhere << body;
    };
    row("google, web", GoogleProof{.idToken = Secret("i"), .accessToken = Secret("a")},
        h + "googleVerify", third + "googleVerify", R"({"idToken":"i"})");
    row("google, app", GoogleProof{.idToken = {}, .accessToken = Secret("a")}, h + "googleVerify",
        third + "googleVerify", R"({"accessToken":"a"})");
    row("facebook", FacebookProof{.accessToken = Secret("a")}, third + "facebookVerify", {},
        R"({"accessToken":"a"})");
    row("telegram", TelegramProof{.userJson = Secret(R"({"id":1})")}, third + "telegramVerify", {},
        R"({"userJsonStr":"{\"id\":1}","channelSource":"pc"})");
    row("apple", AppleProof{.code = Secret("c"), .idToken = Secret("i"), .companyId = 360},
        h + "appleVerify", third + "appleVerify", R"({"companyId":360,"code":"c","idToken":"i"})");
    row("metamask",
        MetaMaskProof{
            .address = u"0xAb"_s, .signature = Secret("0x1f"), .timestamp = 1678377046123},
        third + "metaMaskVerify", {},
        R"({"signature":"0x1f","address":"0xAb","timestamp":1678377046123})");
}

void TestThirdParty::verifies()
{
    QFETCH(ThirdPartyProof, proof);
    const VerifyCall call = verifyCallFor(proof);
    QVERIFY(call.endpoint);
    QTEST(call.endpoint->path.toByteArray(), "path");
    QTEST(call.elsewhere ? call.elsewhere->path.toByteArray() : QByteArray(), "elsewhere");
    QTEST(call.body.toBytes(), "body");
}

void TestThirdParty::twitterGetsEveryMember()
{
    const VerifyCall call = verifyCallFor(TwitterProof{.accessToken = Secret("a"),
                                                       .clientId = u"id-1"_s,
                                                       .redirectUri = u"http://127.0.0.1:1/c"_s,
                                                       .scope = u"users.read"_s,
                                                       .state = Secret("s")});
    QCOMPARE(call.endpoint->path,
             "third/login/customer.app.CustomerThirdLoginService.twitterVerify");
    QCOMPARE(call.body.toBytes(),
             R"({"oauth_token":"","oauth_token_secret":"","user_id":"","screen_name":"",)"
             R"("access_token":"a","state":"s","client_id":"id-1","network":"","display":"",)"
             R"("redirect_uri":"http://127.0.0.1:1/c","scope":"users.read","oauth_proxy":""})"_ba);
}

void TestThirdParty::signsTheTimeStampsDigits()
{
    QCOMPARE(metaMaskMessage(1678377046123), u"1678377046123"_s);
}

void TestThirdParty::readsVerdicts_data()
{
    using Action = ThirdPartyVerdict::Action;
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<Action>("expected");
    QTest::newRow("login") << "login"_ba << Action::Login;
    QTest::newRow("bind") << "bind"_ba << Action::Bind;
    QTest::newRow("register") << "register"_ba << Action::Register;
}

void TestThirdParty::readsVerdicts()
{
    QFETCH(QByteArray, action);
    for (const char *yes : {"true", "\"true\"", "1", "\"1\""}) {
        const auto verdict = ThirdPartyVerdict::fromJson(
            json(R"({"thirdSource":"google","userId":11,"email":"a@b.c","phone":null,)"
                 R"("authToken":"at","failReason":null,"result":)"
                 + QByteArray(yes) + R"(,"action":")" + action + "\"}"));
        QVERIFY2(verdict, yes);
        QVERIFY(verdict->accepted);
        QTEST(verdict->action, "expected");
        QCOMPARE(verdict->source, u"google"_s);
        QCOMPARE(verdict->userId, u"11"_s);
        QCOMPARE(verdict->email, u"a@b.c"_s);
        QVERIFY(verdict->phone.isEmpty());
        QCOMPARE(verdict->authToken.reveal(), QByteArrayView("at"));
    }
}

void TestThirdParty::keepsTheReason()
{
    const auto refused =
        ThirdPartyVerdict::fromJson(json(R"({"result":false,"failReason":"<b>no</b>"})"));
    QVERIFY(refused);
    QVERIFY(!refused->accepted);
    QCOMPARE(refused->failReason, u"<b>no</b>"_s);
}

void TestThirdParty::refusesVerdicts_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data :
         {"null", "[]", "true", "{}", R"({"action":"login","userId":"1"})", R"({"result":true})",
          R"({"result":true,"action":"login"})", R"({"result":true,"userId":"1"})",
          R"({"result":true,"userId":"1","action":"delete"})",
          R"({"result":true,"userId":"1","action":["login"]})",
          R"({"result":{},"userId":"1","action":"login"})",
          R"({"result":true,"userId":"","action":"login"})"})
        QTest::newRow(data) << QByteArray(data);
}

void TestThirdParty::refusesVerdicts()
{
    QFETCH(QByteArray, data);
    const auto verdict = ThirdPartyVerdict::fromJson(json(data));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::BadAnswer);
}

void TestThirdParty::signsIn()
{
    QCOMPARE((ThirdPartyLoginRequest{verdict()}).toJson().toBytes(),
             R"({"thirdSource":"telegram","userId":"5708954114","email":"a@example.com",)"
             R"("phone":"","isThird":true})"_ba);
    ThirdPartyVerdict social = verdict();
    social.authToken = Secret("at-1");
    QCOMPARE((SocialLoginRequest{social}).toJson().toBytes(),
             R"({"thirdSource":"telegram","userId":"5708954114","authToken":"at-1",)"
             R"("isThird":true})"_ba);
}

void TestThirdParty::registers()
{
    const QByteArray device = QByteArray::number(deviceNumber());
    QCOMPARE((ThirdPartyRegisterRequest{verdict(), u"CN"_s, u"en-US"_s}).toJson().toBytes(),
             R"({"country":"CN","thirdSource":"telegram","userId":"5708954114",)"
             R"("email":"a@example.com","registerSource":)"
                 + device + R"(,"lang":"en-US"})");
    ThirdPartyVerdict social = verdict();
    social.authToken = Secret("at-1");
    QCOMPARE((SocialRegisterRequest{social, u"CN"_s, {}}).toJson().toBytes(),
             R"({"country":"CN","thirdSource":"telegram","userId":"5708954114",)"
             R"("authToken":"at-1","registerSource":)"
                 + device + "}");
}

void TestThirdParty::choosesTheSocialCalls()
{
    ThirdPartyVerdict one = verdict();
    QVERIFY(!usesSocialCalls(one)); // no authToken
    one.authToken = Secret("at-1");
    QVERIFY(!usesSocialCalls(one)); // an e-mail address
    one.email.clear();
    QVERIFY(usesSocialCalls(one));
    one.phone = u"13429837442"_s;
    QVERIFY(!usesSocialCalls(one));
}

void TestThirdParty::pairs_data()
{
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("userIds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("document") << u"telegram,google,facebook,telegram,3"_s
                              << u"666666660,12345678901234567890,123456789012340,666666660"_s
                              << u"telegram=666666660 google=12345678901234567890 "
                                 "facebook=123456789012340 telegram=666666660 3="_s;
    QTest::newRow("more ids") << u"google"_s << u"1,2,3"_s << u"google=1 =2 =3"_s;
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("one") << u"google"_s << u"1"_s << u"google=1"_s;
    QTest::newRow("blanks") << u" google , apple"_s << u"1 ,\t2"_s << u"google=1 apple=2"_s;
    QTest::newRow("hole") << u"google,,apple"_s << u"1,2,3"_s << u"google=1 =2 apple=3"_s;
    QTest::newRow("hole in both") << u"google,,apple,"_s << u"1,,3,"_s << u"google=1 apple=3"_s;
    QTest::newRow("commas") << u",,,"_s << u","_s << QString();
}

void TestThirdParty::pairs()
{
    QFETCH(QString, sources);
    QFETCH(QString, userIds);
    QTEST(written(pairIdentities(sources, userIds)), "expected");
}

void TestThirdParty::pairsWhatPairsAndKeepsTheRest()
{
    std::mt19937 random(7);
    const auto list = [&random] {
        QStringList all;
        for (unsigned i = random() % 9; i > 0; --i)
            all += QString::number(random() % 1000 + 1);
        return all;
    };
    for (int round = 0; round < 2000; ++round) {
        const QStringList sources = list();
        const QStringList userIds = list();
        const auto pairs = pairIdentities(sources.join(u','), userIds.join(u','));
        QCOMPARE(qsizetype(pairs.size()), std::max(sources.size(), userIds.size()));
        for (qsizetype i = 0; i < qsizetype(pairs.size()); ++i) {
            QCOMPARE(pairs[std::size_t(i)].source, sources.value(i));
            QCOMPARE(pairs[std::size_t(i)].userId, userIds.value(i));
        }
    }
}

void TestThirdParty::readsBoundIdentities()
{
    using Answer = BoundIdentitiesRequest::Answer;
    QCOMPARE(BoundIdentitiesRequest().toJson().toBytes(), "{}"_ba);
    const auto answer = Answer::fromJson(
        json(R"({"customerNo":"1","thirdLoginSource":"google,apple","thirdUserId":"1,2"})"));
    QVERIFY(answer);
    QCOMPARE(written(answer->identities), u"google=1 apple=2"_s);
    QCOMPARE(
        written(
            Answer::fromJson(json(R"({"thirdLoginSource":"google","thirdUserId":7})"))->identities),
        u"google=7"_s);
    for (const char *none : {"null", "{}", R"({"thirdLoginSource":null,"thirdUserId":null})"})
        QVERIFY2(Answer::fromJson(json(none))->identities.empty(), none);
    for (const char *bad : {"[]", "\"google\"", "7"})
        QCOMPARE(Answer::fromJson(json(bad)).error().kind, ErrorKind::BadAnswer);
}

void TestThirdParty::binds()
{
    QCOMPARE((BindIdentityRequest{{.source = u"telegram"_s, .userId = u"57"_s}}).toJson().toBytes(),
             R"({"thirdLoginSource":"telegram","thirdUserId":"57"})"_ba);
}

QTEST_APPLESS_MAIN(TestThirdParty)
#include "tst_thirdparty.moc"
