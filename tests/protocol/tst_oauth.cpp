// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/oauth.h"

#include <QTest>
#include <QUrlQuery>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

const QUrl redirect(u"http://127.0.0.1:4711/callback"_s);

OAuthProvider provider()
{
    return *oauthProvider(Environment(), u"google"_s);
}

} // namespace

class TestOAuth : public QObject
{
    Q_OBJECT

private slots:
    void providersOfTheirOwn_data();
    void providersOfTheirOwn();
    void theEnvironmentComesFirst();
    void othersHaveNoSuchFlow();
    void pkceOfTheStandard();
    void verifiersAreAllowedCharacters();
    void asksForAuthorization();
    void keepsWhatIsInside();
    void exchangesTheCode();
    void readsTokens_data();
    void readsTokens();
    void tellsRefusals_data();
    void tellsRefusals();
};

void TestOAuth::providersOfTheirOwn_data()
{
    QTest::addColumn<QString>("authorize");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("scope");
    QTest::newRow("google") << u"https://accounts.google.com/o/oauth2/v2/auth"_s
                            << u"https://oauth2.googleapis.com/token"_s << u"openid email"_s;
    QTest::newRow("facebook") << u"https://www.facebook.com/v19.0/dialog/oauth"_s
                              << u"https://graph.facebook.com/v19.0/oauth/access_token"_s
                              << u"openid email public_profile"_s;
    QTest::newRow("twitter") << u"https://twitter.com/i/oauth2/authorize"_s
                             << u"https://api.twitter.com/2/oauth2/token"_s
                             << u"users.read tweet.read"_s;
}

void TestOAuth::providersOfTheirOwn()
{
    const QString source = QString::fromLatin1(QTest::currentDataTag());
    const auto found = oauthProvider(Environment(), source);
    QVERIFY(found);
    QCOMPARE(found->source, source);
    QTEST(found->authorize.toString(), "authorize");
    QTEST(found->token.toString(), "token");
    QTEST(found->scope, "scope");
    QVERIFY(found->clientSecret.isEmpty());
}

void TestOAuth::theEnvironmentComesFirst()
{
    Environment environment;
    environment.thirdParty[u"google"_s] = {.authorize = QUrl(u"https://own.example/auth"_s),
                                           .token = {},
                                           .clientSecret = u"GOCSPX-1"_s};
    environment.thirdParty[u"twitter"_s] = {
        .authorize = {}, .token = QUrl(u"https://own.example/token"_s), .clientSecret = {}};
    const auto google = oauthProvider(environment, u"google"_s);
    QCOMPARE(google->authorize, QUrl(u"https://own.example/auth"_s));
    QCOMPARE(google->token, provider().token);
    QCOMPARE(google->clientSecret, u"GOCSPX-1"_s);
    const auto twitter = oauthProvider(environment, u"twitter"_s);
    QCOMPARE(twitter->authorize, QUrl(u"https://twitter.com/i/oauth2/authorize"_s));
    QCOMPARE(twitter->token, QUrl(u"https://own.example/token"_s));
}

void TestOAuth::othersHaveNoSuchFlow()
{
    for (const QString &source : {u"telegram"_s, u"apple"_s, u"metamask"_s, u""_s, u"Google"_s})
        QVERIFY2(!oauthProvider(Environment(), source), qPrintable(source));
}

void TestOAuth::pkceOfTheStandard()
{
    // RFC 7636, appendix B
    const char octets[] = "\x74\x18\xdf\xb4\x97\x99\xe0\x25\x4f\xfa\x60\x7d\xd8\xad\xbb\xba"
                          "\x16\xd4\x25\x4d\x69\xd6\xbf\xf0\x5b\x58\x05\x58\x53\x84\x8d\x79";
    const Secret verifier = pkceVerifier({octets, 32});
    QCOMPARE(verifier.reveal(), QByteArrayView("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(pkceChallenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void TestOAuth::verifiersAreAllowedCharacters()
{
    for (const char fill : {'\0', '\xff', '\xfb', 'a'}) {
        const QByteArray text = pkceVerifier(QByteArray(32, fill)).reveal().toByteArray();
        QCOMPARE(text.size(), 43);
        for (char c : text)
            QVERIFY(QByteArrayView("-_").contains(c) || (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
}

void TestOAuth::asksForAuthorization()
{
    QCOMPARE(authorizationUrl(provider(), u"id-1.apps"_s, redirect, Secret("st_a-te"), "chal")
                 .toEncoded(),
             "https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=id-1.apps"
             "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback&scope=openid%20email"
             "&state=st_a-te&code_challenge=chal&code_challenge_method=S256"_ba);
}

void TestOAuth::keepsWhatIsInside()
{
    const QString clientId = u"a&state=evil#x 头+%26"_s;
    const QUrl url = authorizationUrl(provider(), clientId, redirect, Secret("s&t=u"), "c");
    QVERIFY(!url.hasFragment());
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 7);
    QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), clientId);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s&t=u"_s);
    QCOMPARE(query.allQueryItemValues(u"state"_s).size(), 1);
}

void TestOAuth::exchangesTheCode()
{
    OAuthProvider google = provider();
    const QByteArray form =
        tokenForm(google, u"id-1"_s, redirect, Secret("4/0Ab+c=&x"), Secret("ver-1"));
    QCOMPARE(form,
             "grant_type=authorization_code&code=4%2F0Ab%2Bc%3D%26x"
             "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback&client_id=id-1"
             "&code_verifier=ver-1"_ba);
    google.clientSecret = u"GOCSPX-1"_s;
    QCOMPARE(tokenForm(google, u"id-1"_s, redirect, Secret("4/0Ab+c=&x"), Secret("ver-1")),
             form + "&client_secret=GOCSPX-1");
}

void TestOAuth::readsTokens_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("tokens"); // empty: cannot be read
    QTest::newRow("both") << R"({"access_token":"a","id_token":"i","expires_in":"3599"})"_ba
                          << "a i"_ba;
    QTest::newRow("access") << R"({"access_token":"a","token_type":"bearer"})"_ba
                            << "a "_ba;
    QTest::newRow("id") << R"({"access_token":null,"id_token":"i","error":null})"_ba
                        << " i"_ba;
    for (const char *bad : {"null", "{}", "[]", "\"a\"", R"({"access_token":""})",
                            R"({"access_token":{},"id_token":[]})"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void TestOAuth::readsTokens()
{
    QFETCH(QByteArray, answer);
    const auto tokens = OAuthTokens::fromJson(json(answer));
    QTEST(tokens ? tokens->accessToken.reveal().toByteArray() + ' '
                  + tokens->idToken.reveal().toByteArray()
                 : QByteArray(),
          "tokens");
    if (!tokens)
        QCOMPARE(tokens.error().kind, ErrorKind::BadAnswer);
}

void TestOAuth::tellsRefusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("text");
    QTest::newRow("standard") << R"({"error":"invalid_grant"})"_ba << u"invalid_grant"_s;
    QTest::newRow("described")
        << R"({"error":"invalid_grant","error_description":"Code was already redeemed."})"_ba
        << u"Code was already redeemed."_s;
    QTest::newRow("facebook") << R"({"error":{"message":"Invalid code","code":100}})"_ba
                              << u"Invalid code"_s;
    QTest::newRow("with a token") << R"({"error":"no","access_token":"a"})"_ba << u"no"_s;
    QTest::newRow("no words") << R"({"error":7})"_ba << QString();
}

void TestOAuth::tellsRefusals()
{
    QFETCH(QByteArray, answer);
    const auto tokens = OAuthTokens::fromJson(json(answer));
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::ProviderRefused);
    QTEST(tokens.error().text, "text");
}

QTEST_APPLESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
