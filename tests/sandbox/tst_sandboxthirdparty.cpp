// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/accountcalls.h"
#include "tests/sandbox/browsercalls.h"

#include <QTest>

using namespace mm;

namespace {

const QByteArray boundPath = "global/customer.app.CustomerWebApiService.findThirdAccountInfo";
const QByteArray bindThirdPath = "global/customer.app.CustomerWebApiService.bindThirdAccount";
constexpr std::array sources{"google", "facebook", "twitter", "telegram", "apple", "metamask"};

/// Signs in with what …Verify said; by socialLogin where it gave neither e-mail nor phone.
RawAnswer signIn(const SandboxFixture &sandbox, const Json &verdict)
{
    const bool social =
        verdict["email"].toString().isEmpty() && verdict["phone"].toString().isEmpty();
    Json body(Json::Object{{"thirdSource", verdict["thirdSource"]},
                           {"userId", verdict["userId"]},
                           {"isThird", Json(true)}});
    if (social) {
        body.set("authToken", verdict["authToken"]);
    } else {
        body.set("email", verdict["email"]);
        body.set("phone", verdict["phone"]);
    }
    return ask(sandbox, RawCall(thirdLogin + (social ? "socialLogin" : "login"), body.toBytes()));
}

RawAnswer join(const SandboxFixture &sandbox, const Json &verdict, const char *country)
{
    const bool social = verdict["email"].toString().isEmpty();
    Json body(Json::Object{{"country", Json(country)},
                           {"thirdSource", verdict["thirdSource"]},
                           {"userId", verdict["userId"]},
                           {"registerSource", Json(9)}});
    if (social)
        body.set("authToken", verdict["authToken"]);
    else
        body.set("email", verdict["email"]);
    return ask(sandbox,
               RawCall(thirdLogin + (social ? "socialRegister" : "register"), body.toBytes()));
}

} // namespace

/// Third-party sign-in from the provider's page to the customer (protocol.md section 7).
class SandboxThirdPartyTest : public QObject
{
    Q_OBJECT

private slots:
    void twitterIsConfiguredForTestsAlone()
    {
        for (const bool twitter : {false, true}) {
            SandboxFixture sandbox({.twitter = twitter});
            QCOMPARE(sandbox.environment().thirdParty.count(QStringLiteral("twitter")),
                     size_t(twitter ? 1 : 0));
            const Json config =
                ask(sandbox, RawCall(thirdPath, R"({"thirdSource":"twitter"})")).json()["data"];
            QCOMPARE(config["clientId"], twitter ? Json("sandbox-twitter") : Json());
        }
    }

    void theEnvironmentSaysWhereTheirPagesAre()
    {
        SandboxFixture sandbox({});
        const Environment environment = sandbox.environment();
        const auto &google = environment.thirdParty.at(QStringLiteral("google"));
        QCOMPARE(google.authorize.path(), QStringLiteral("/provider/google/authorize"));
        QCOMPARE(google.token.path(), QStringLiteral("/provider/google/token"));
        QVERIFY(!google.clientSecret.isEmpty());
        QCOMPARE(environment.thirdParty.at(QStringLiteral("telegram")).authorize.path(),
                 QStringLiteral("/provider/telegram/auth"));
        QCOMPARE(environment.appleRelay.path(), QStringLiteral("/provider/apple/relay"));
        QVERIFY(environment.captchaPage.isEmpty());
    }

    void everyOutcomeOfEverySource_data()
    {
        QTest::addColumn<QByteArray>("source");
        for (const char *source : sources)
            QTest::newRow(source) << QByteArray(source);
    }

    void everyOutcomeOfEverySource()
    {
        QFETCH(QByteArray, source);
        SandboxFixture sandbox({.twitter = true});
        const auto verdict = [&](const char *outcome) {
            return verify(sandbox, verifyBody(sandbox, source, outcome)).json()["data"];
        };
        const Json login = verdict("login");
        QCOMPARE(login["result"], Json(true));
        QCOMPARE(login["action"], Json("login"));
        QCOMPARE(login["thirdSource"], Json(source.constData()));
        const Json customer = signIn(sandbox, login).json()["data"];
        QCOMPARE(customer["customerNo"], Json("86002001"));
        QVERIFY(!customer["token"].toString().isEmpty());
        // The gateway has verified for one sign-in.
        QCOMPARE(signIn(sandbox, login).code(), QStringLiteral("GATEWAY_CODE_015"));

        const Json bind = verdict("bind");
        QCOMPARE(bind["action"], Json("bind"));
        QCOMPARE(signIn(sandbox, bind).code(), QStringLiteral("GATEWAY_CODE_015"));
        Json body = emailLogin(QStringLiteral("demo@example.com"));
        body.set("bindThirdUserId", bind["userId"]);
        body.set("thirdSource", bind["thirdSource"]);
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(), QStringLiteral("0"));
        const Json bound = verdict("bind");
        QCOMPARE(bound["action"], Json("login"));
        QCOMPARE(signIn(sandbox, bound).json()["data"]["customerNo"], Json("86001175"));

        const Json fresh = verdict("register");
        QCOMPARE(fresh["action"], Json("register"));
        QCOMPARE(signIn(sandbox, fresh).code(), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(join(sandbox, fresh, "KP").code(), QStringLiteral("CUSTOMER_API_0000104"));
        const Json joined = join(sandbox, fresh, "DE").json()["data"];
        QVERIFY(!joined["customerNo"].toString().isEmpty());
        QCOMPARE(joined["loginPassStatus"], Json("1"));
        QCOMPARE(joined.contains("token"), source != "telegram");
        QCOMPARE(signIn(sandbox, fresh).json()["data"]["customerNo"], joined["customerNo"]);

        const Json refused = verdict("fail");
        QCOMPARE(refused["result"], Json(false));
        QVERIFY(!refused["failReason"].toString().isEmpty());
        QCOMPARE(signIn(sandbox, refused).code(), QStringLiteral("GATEWAY_CODE_015"));
    }

    void proofsAreGoodOnce_data() { everyOutcomeOfEverySource_data(); }
    void proofsAreGoodOnce()
    {
        QFETCH(QByteArray, source);
        SandboxFixture sandbox({.twitter = true});
        const VerifyBody proof = verifyBody(sandbox, source, "login");
        QCOMPARE(verify(sandbox, proof).json()["data"]["result"], Json(true));
        const Json again = verify(sandbox, proof).json();
        QCOMPARE(again["code"], Json("0"));
        QCOMPARE(again["data"]["result"], Json(false));
        QVERIFY(!again["data"]["failReason"].toString().isEmpty());
        if (source == "metamask")
            return; // lives by the wall clock
        const VerifyBody old = verifyBody(sandbox, source, "login");
        sandbox.skipTime(5 * 60'000);
        QCOMPARE(verify(sandbox, old).json()["data"]["result"], Json(false));
    }

    void thePageOffersTheUsualPersonFirst_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("outcome");
        const auto row = [](const char *name, const QByteArray &path, const char *outcome) {
            QTest::newRow(name) << path << QByteArray(outcome);
        };
        row("google", authorizePath("google", authorization("google", {})), "login");
        row("facebook", authorizePath("facebook", authorization("facebook", {})), "bind");
        row("telegram",
            "/provider/telegram/auth?"
                + encoded({{"bot_id", "7000000001"},
                           {"origin", "http://127.0.0.1:1"},
                           {"return_to", "http://127.0.0.1:1/x"}}),
            "login");
        row("apple",
            "/provider/apple/relay?"
                + encoded({{"redirect_uri", loopback},
                           {"state", "s"},
                           {"client_id", "com.example.sandbox.signin"}}),
            "register");
    }

    void thePageOffersTheUsualPersonFirst()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, outcome);
        SandboxFixture sandbox({});
        const RawAnswer answer = visit(sandbox, path);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        const qsizetype from = answer.body.indexOf("href=\"") + 6;
        const QByteArray link =
            answer.body.mid(from, answer.body.indexOf('"', from) - from).replace("&amp;", "&");
        QVERIFY(link.endsWith("&outcome=" + outcome));
        const QUrl back = target(visit(sandbox, path.left(path.indexOf('?')) + link));
        QCOMPARE(back.host(), QStringLiteral("127.0.0.1"));
        QVERIFY(!answer.body.contains("<script"));
    }

    void statesComeBackUnchangedAndDenialIsSaid()
    {
        SandboxFixture sandbox({});
        const QUrl back =
            target(visit(sandbox, authorizePath("google", authorization("google", "login"))));
        QVERIFY(back.toEncoded().startsWith(loopback + '?'));
        QCOMPARE(member(back, QStringLiteral("state")), QByteArray("st&te=1"));
        const QUrl denied =
            target(visit(sandbox, authorizePath("google", authorization("google", "deny"))));
        QCOMPARE(member(denied, QStringLiteral("error")), QByteArray("access_denied"));
        QCOMPARE(member(denied, QStringLiteral("state")), QByteArray("st&te=1"));
        QVERIFY(member(denied, QStringLiteral("code")).isEmpty());
        const Items telegram{{"bot_id", "7000000001"},
                             {"origin", "http://127.0.0.1:1"},
                             {"return_to", "http://127.0.0.1:1/x"},
                             {"outcome", "deny"}};
        QCOMPARE(target(visit(sandbox, "/provider/telegram/auth?" + encoded(telegram))).fragment(),
                 QStringLiteral("tgAuthResult=false"));
        const Items apple{{"redirect_uri", loopback},
                          {"state", "s"},
                          {"client_id", "com.example.sandbox.signin"},
                          {"outcome", "deny"}};
        QCOMPARE(member(target(visit(sandbox, "/provider/apple/relay?" + encoded(apple))),
                        QStringLiteral("error")),
                 QByteArray("user_cancelled_authorize"));
    }

    void authorizationsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("error"); // empty: not returned to
        const auto row = [](const char *name, const char *value, const char *error) {
            QTest::addRow("%s %s", name, value)
                << QByteArray(name) << QByteArray(value) << QByteArray(error);
        };
        row("client_id", "other", "");
        row("client_id", "", "");
        row("redirect_uri", "", "");
        row("redirect_uri", "http://localhost:45678/callback", "");
        row("redirect_uri", "https://127.0.0.1:45678/callback", "");
        row("redirect_uri", "http://127.0.0.1/callback", "");
        row("redirect_uri", "http://127.0.0.1.example.com:80/callback", "");
        row("redirect_uri", "http://127.0.0.1:80@example.com/callback", "");
        row("redirect_uri", "http://127.0.0.1:45678/callback?x=1", "");
        row("redirect_uri", "http://127.0.0.1:45678/callback#x", "");
        row("redirect_uri", "http://127.0.0.1:45678", "");
        row("redirect_uri", "javascript:alert(1)", "");
        row("response_type", "token", "unsupported_response_type");
        row("state", "", "invalid_request");
        row("code_challenge", "", "invalid_request");
        row("code_challenge", "short", "invalid_request");
        row("code_challenge_method", "plain", "invalid_request");
        row("scope", "", "invalid_scope");
        row("outcome", "nonsense", "access_denied");
    }

    void authorizationsAreChecked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, error);
        SandboxFixture sandbox({});
        Items items = authorization("google", "login");
        put(items, name, value);
        const RawAnswer answer = visit(sandbox, authorizePath("google", items));
        if (error.isEmpty()) {
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isEmpty());
        } else {
            QCOMPARE(member(target(answer), QStringLiteral("error")), error);
            QVERIFY(member(target(answer), QStringLiteral("code")).isEmpty());
        }
    }

    void aMemberThatStandsTwiceIsNeither()
    {
        SandboxFixture sandbox({});
        const QByteArray path = authorizePath("google", authorization("google", "login"));
        QCOMPARE(visit(sandbox, path + "&client_id=other").status, 400);
        QCOMPARE(visit(sandbox, path + "&redirect_uri=https%3A%2F%2Fexample.com").status, 400);
    }

    void exchangesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *value, int status, const char *error) {
            QTest::addRow("%s %s", name, value)
                << QByteArray(name) << QByteArray(value) << status << QString::fromLatin1(error);
        };
        row("grant_type", "password", 400, "unsupported_grant_type");
        row("code", "nonsense", 400, "invalid_grant");
        row("redirect_uri", "http://127.0.0.1:45679/callback", 400, "invalid_grant");
        row("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXX", 400, "invalid_grant");
        row("code_verifier", "", 400, "invalid_grant");
        row("client_id", "other", 401, "invalid_client");
        row("client_secret", "other", 401, "invalid_client");
        row("client_secret", "", 401, "invalid_client");
    }

    void exchangesAreChecked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        SandboxFixture sandbox({});
        const QUrl back =
            target(visit(sandbox, authorizePath("google", authorization("google", "login"))));
        Items form = exchange("google", member(back, QStringLiteral("code")));
        put(form, name, value);
        const RawAnswer answer = postForm(sandbox, "/provider/google/token", form);
        QTEST(answer.status, "status");
        QTEST(answer.json()["error"].toString(), "error");
    }

    void codesAreGoodOnceAndForOneSource()
    {
        SandboxFixture sandbox({});
        const auto code = [&] {
            return member(
                target(visit(sandbox, authorizePath("google", authorization("google", "login")))),
                QStringLiteral("code"));
        };
        const Items form = exchange("google", code());
        QCOMPARE(postForm(sandbox, "/provider/google/token", form).status, 200);
        QCOMPARE(postForm(sandbox, "/provider/google/token", form).status, 400);
        QCOMPARE(postForm(sandbox, "/provider/facebook/token", exchange("facebook", code())).status,
                 400);
        const Items late = exchange("google", code());
        sandbox.skipTime(5 * 60'000);
        QCOMPARE(postForm(sandbox, "/provider/google/token", late).status, 400);
        QCOMPARE(visit(sandbox, "/provider/google/token").status, 404);
        QCOMPARE(visit(sandbox, "/provider/metamask/authorize").status, 404);
    }

    void oneTokenOfAGrantUsesUpTheOther()
    {
        SandboxFixture sandbox({});
        const Json tokens = providerTokens(sandbox, "google", "login");
        const auto result = [&](const char *name, const Json &token) {
            return verify(sandbox,
                          {directThird + "googleVerify", Json(Json::Object{{name, token}})})
                .json()["data"]["result"];
        };
        QCOMPARE(result("accessToken", tokens["access_token"]), Json(true));
        QCOMPARE(result("idToken", tokens["id_token"]), Json(false));
        // And a token of one source is nothing to another.
        const Json others = providerTokens(sandbox, "google", "login");
        QCOMPARE(verify(sandbox,
                        {thirdLogin + "facebookVerify",
                         Json(Json::Object{{"accessToken", others["access_token"]}})})
                     .json()["data"]["result"],
                 Json(false));
    }

    void theOtherPathOfGoogleAndApple()
    {
        SandboxFixture sandbox({});
        VerifyBody google = verifyBody(sandbox, "google", "login");
        sandbox.setFaults(
            *Json::parse(R"([{"do":"refuse","code":"GATEWAY_CODE_010","path":"/h/com.cats"}])"));
        QCOMPARE(verify(sandbox, google).code(), QStringLiteral("GATEWAY_CODE_010"));
        google.path = thirdLogin + "googleVerify";
        QCOMPARE(verify(sandbox, google).json()["data"]["action"], Json("login"));
        VerifyBody apple = verifyBody(sandbox, "apple", "login");
        apple.path = thirdLogin + "appleVerify";
        QCOMPARE(verify(sandbox, apple).json()["data"]["action"], Json("login"));
    }

    void telegramSignsItsUser()
    {
        SandboxFixture sandbox({});
        const auto result = [&](Json user) {
            const QString text = QString::fromUtf8(user.toBytes());
            return verify(sandbox,
                          {thirdLogin + "telegramVerify",
                           Json(Json::Object{{"userJsonStr", Json(text)},
                                             {"channelSource", Json("pc")}}),
                           "0.0.2"})
                .json()["data"]["result"];
        };
        Json forged = telegramUser(sandbox, "register");
        forged.set("id", Json::number("6000000001"));
        QCOMPARE(result(forged), Json(false));
        Json old = telegramUser(sandbox, "login");
        old.set("auth_date", Json(QDateTime::currentSecsSinceEpoch() - 600));
        QCOMPARE(result(old), Json(false));
        QCOMPARE(result(telegramUser(sandbox, "login")), Json(true));
    }

    void walletsSign()
    {
        SandboxFixture sandbox({});
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QByteArray address = "0xAbCdEf0123456789aBcDeF0123456789ABCDEF01";
        const auto answer = [&](const Json &proof) {
            return verify(sandbox, {thirdLogin + "metaMaskVerify", proof}).json();
        };
        QCOMPARE(answer(walletProof(address, now))["data"]["action"], Json("register"));
        QCOMPARE(answer(walletProof(address, now - 301'000))["data"]["result"], Json(false));
        QCOMPARE(answer(walletProof(address, now + 301'000))["data"]["result"], Json(false));
        Json wrong = walletProof(address, now + 1);
        wrong.set("timestamp", Json(now + 2));
        QCOMPARE(answer(wrong)["data"]["result"], Json(false));
        Json shape = walletProof(address, now + 3);
        shape.set("address", Json("0x12"));
        QCOMPARE(answer(shape)["code"], Json("GATEWAY_CODE_015"));
        shape = walletProof(address, now + 3);
        shape.set("signature", Json("0xabc"));
        QCOMPARE(answer(shape)["code"], Json("GATEWAY_CODE_015"));
        shape = walletProof(address, now + 3);
        shape.set("timestamp", Json(QString::number(now + 3)));
        QCOMPARE(answer(shape)["code"], Json("GATEWAY_CODE_015"));
    }

    void whatWasNotVerifiedIsNotActedUpon()
    {
        SandboxFixture sandbox({});
        const Json claimed(Json::Object{{"thirdSource", Json("google")},
                                        {"userId", Json("110000000000000000001")},
                                        {"email", Json("trader@example.com")},
                                        {"phone", Json("")}});
        QCOMPARE(signIn(sandbox, claimed).code(), QStringLiteral("GATEWAY_CODE_015"));
        const Json verdict = verify(sandbox, verifyBody(sandbox, "google", "login")).json()["data"];
        Json other = verdict;
        other.set("email", Json("demo@example.com"));
        QCOMPARE(signIn(sandbox, other).code(), QStringLiteral("GATEWAY_CODE_015"));
        sandbox.skipTime(10 * 60'000);
        QCOMPARE(signIn(sandbox, verdict).code(), QStringLiteral("GATEWAY_CODE_015"));
        Json body = emailLogin(QStringLiteral("demo@example.com"));
        body.set("bindThirdUserId", Json("110000000000000000002"));
        body.set("thirdSource", Json("google"));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(),
                 QStringLiteral("GATEWAY_CODE_015"));
        // The document's own sample has both, empty.
        body.set("bindThirdUserId", Json(""));
        body.set("thirdSource", Json(""));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(), QStringLiteral("0"));
    }

    void aWrongPasswordDoesNotBind()
    {
        SandboxFixture sandbox({});
        const Json verdict =
            verify(sandbox, verifyBody(sandbox, "facebook", "bind")).json()["data"];
        Json body = emailLogin(QStringLiteral("demo@example.com"));
        body.set("bindThirdUserId", verdict["userId"]);
        body.set("thirdSource", Json("facebook"));
        body.set("loginPwd", Json(newDigest));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(),
                 QStringLiteral("CUSTOMER_API_0000102"));
        body.set("loginPwd", Json(oldDigest)); // and may be tried again
        const Json customer = ask(sandbox, RawCall(loginPath, body.toBytes())).json()["data"];
        QCOMPARE(customer["thirdLoginSource"], Json("facebook"));
        QCOMPARE(customer["thirdUserId"], verdict["userId"]);
    }

    void bindsMoreWhenSignedIn()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        const auto bound = [&] {
            return ask(sandbox, RawCall(boundPath).set("token", token)).json()["data"];
        };
        const auto bind = [&](const Json &source, const Json &userId) {
            const Json body(Json::Object{{"thirdLoginSource", source}, {"thirdUserId", userId}});
            return ask(sandbox, RawCall(bindThirdPath, body.toBytes()).set("token", token)).code();
        };
        QVERIFY(bound().isNull());
        QCOMPARE(bind(Json("google"), Json("110000000000000000003")),
                 QStringLiteral("GATEWAY_CODE_015"));
        const Json google =
            verify(sandbox, verifyBody(sandbox, "google", "register")).json()["data"];
        QCOMPARE(bind(google["thirdSource"], google["userId"]), QStringLiteral("0"));
        const Json apple = verify(sandbox, verifyBody(sandbox, "apple", "bind")).json()["data"];
        QCOMPARE(bind(apple["thirdSource"], apple["userId"]), QStringLiteral("0"));
        QCOMPARE(bound()["thirdLoginSource"], Json("google,apple"));
        QCOMPARE(bound()["thirdUserId"].toString(),
                 google["userId"].toString() + u',' + apple["userId"].toString());
        const Json taken = verify(sandbox, verifyBody(sandbox, "telegram", "login")).json()["data"];
        QCOMPARE(bind(taken["thirdSource"], taken["userId"]),
                 QStringLiteral("CUSTOMER_API_0000106"));
    }

    void providersHaveTroubleToo()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(*Json::parse(
            R"([{"do":"status","status":503,"path":"/provider/google/token","times":1}])"));
        const QUrl back =
            target(visit(sandbox, authorizePath("google", authorization("google", "login"))));
        const Items form = exchange("google", member(back, QStringLiteral("code")));
        QCOMPARE(postForm(sandbox, "/provider/google/token", form).status, 503);
        QCOMPARE(postForm(sandbox, "/provider/google/token", form).status, 200);
    }
};

QTEST_GUILESS_MAIN(SandboxThirdPartyTest)
#include "tst_sandboxthirdparty.moc"
