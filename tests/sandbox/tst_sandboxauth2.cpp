// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/accountcalls.h"
#include "tests/sandbox/browsercalls.h"

#include <QTest>

using namespace mm;

namespace {

const QByteArray app = "088b591f5fd735be62608a272f4d971f";

/// A call of the Auth2 API, which knows the white label by its code.
RawCall auth2Call(const QByteArray &name, const Json &body)
{
    RawCall call(QByteArray(), body.toBytes());
    call.path = "/cats-gateway-auth2/auth2/" + name;
    return call.without("companyId").without("version").set("company", "headline");
}

Json codeRequest()
{
    return Json(Json::Object{{"appId", Json(app.constData())}, {"thirdAppType", Json("HG")}});
}

Json tokenRequest(const Json &code)
{
    return Json(Json::Object{
        {"appId", Json(app.constData())}, {"appSecret", Json("sandbox")}, {"code", code}});
}

Json freshCode(const SandboxFixture &sandbox, const QString &email)
{
    const QByteArray token = signedInToken(sandbox, email);
    return ask(sandbox, auth2Call("code", codeRequest()).set("token", token)).json()["data"];
}

Json freshPair(const SandboxFixture &sandbox, const QString &email)
{
    return ask(sandbox, auth2Call("token", tokenRequest(freshCode(sandbox, email)))).json()["data"];
}

RawAnswer userOf(const SandboxFixture &sandbox, const Json &accessToken)
{
    return ask(sandbox, auth2Call("user", Json(Json::Object{{"accessToken", accessToken}})));
}

RawAnswer refreshed(const SandboxFixture &sandbox, const Json &refreshToken)
{
    return ask(sandbox, auth2Call("refresh", Json(Json::Object{{"refreshToken", refreshToken}})));
}

/// The authorization page's address.
QByteArray pageFor(const QByteArray &target)
{
    return "/en-US/auth2/code?"
        + encoded({{"appId", app}, {"thirdAppType", "HG"}, {"url", target}});
}

Items consent(const QByteArray &name, const QByteArray &decision)
{
    return {
        {"loginName", name}, {"password", "a123456"}, {"googleCode", ""}, {"decision", decision}};
}

} // namespace

/// The Auth2 API and its authorization page (protocol.md section 7).
class SandboxAuth2Test : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentsUserToTheLetter()
    {
        SandboxFixture sandbox({});
        const Json pair = freshPair(sandbox, QStringLiteral("headline@example.com"));
        QCOMPARE(userOf(sandbox, pair["accessToken"]).json()["data"].toBytes(),
                 QByteArray(R"({"thirdUserId":"666666660,12345678901234567890,123456789012340,)"
                            R"(666666660","accountId":0,"thirdLoginSource":"telegram,google,)"
                            R"(facebook,telegram,3","customerNo":"86021063","email":null})"));
    }

    void othersAreToldAsTheyAre()
    {
        SandboxFixture sandbox({});
        const Json trader =
            userOf(sandbox, freshPair(sandbox, QStringLiteral("trader@example.com"))["accessToken"])
                .json()["data"];
        QCOMPARE(trader["customerNo"], Json("86002001"));
        QCOMPARE(trader["accountId"], Json(1032001));
        QCOMPARE(trader["email"], Json("tr**@example.com"));
        QCOMPARE(trader["thirdLoginSource"].toString().split(u',').size(), 6);
        QCOMPARE(trader["thirdUserId"].toString().split(u',').size(), 6);
        const Json demo =
            userOf(sandbox, freshPair(sandbox, QStringLiteral("demo@example.com"))["accessToken"])
                .json()["data"];
        QVERIFY(demo["thirdUserId"].isNull());
    }

    void codesAreGoodOnceAndNotForLong()
    {
        SandboxFixture sandbox({});
        const QString trader = QStringLiteral("trader@example.com");
        const Json code = freshCode(sandbox, trader);
        QVERIFY(code.isString() && !code.toString().isEmpty());
        const auto exchange = [&](const Json &body) {
            return ask(sandbox, auth2Call("token", body)).code();
        };
        QCOMPARE(exchange(tokenRequest(code)), QStringLiteral("0"));
        QCOMPARE(exchange(tokenRequest(code)), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(exchange(tokenRequest(Json("nonsense"))), QStringLiteral("GATEWAY_CODE_015"));
        const Json late = freshCode(sandbox, trader);
        sandbox.skipTime(5 * 60'000);
        QCOMPARE(exchange(tokenRequest(late)), QStringLiteral("GATEWAY_CODE_015"));
        Json wrong = tokenRequest(freshCode(sandbox, trader));
        wrong.set("appSecret", Json("other"));
        QCOMPARE(exchange(wrong), QStringLiteral("GATEWAY_CODE_015"));
        wrong = tokenRequest(freshCode(sandbox, trader));
        wrong.set("appId", Json("other"));
        QCOMPARE(exchange(wrong), QStringLiteral("GATEWAY_CODE_015"));
    }

    void aNewPairEndsTheOld()
    {
        SandboxFixture sandbox({});
        const Json old = freshPair(sandbox, QStringLiteral("trader@example.com"));
        const Json fresh = refreshed(sandbox, old["refreshToken"]).json()["data"];
        QVERIFY(fresh["accessToken"] != old["accessToken"]);
        QVERIFY(fresh["refreshToken"] != old["refreshToken"]);
        QCOMPARE(userOf(sandbox, old["accessToken"]).code(), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(refreshed(sandbox, old["refreshToken"]).code(),
                 QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(userOf(sandbox, fresh["accessToken"]).code(), QStringLiteral("0"));
        // An hour later it takes a refresh.
        sandbox.skipTime(60 * 60'000);
        QCOMPARE(userOf(sandbox, fresh["accessToken"]).code(), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(refreshed(sandbox, fresh["refreshToken"]).code(), QStringLiteral("0"));
    }

    void whatTheCallsDemand()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const auto code = [&](RawCall call) { return ask(sandbox, call).code(); };
        QCOMPARE(code(auth2Call("code", codeRequest())), QStringLiteral("GATEWAY_CODE_001"));
        const auto call = [&] { return auth2Call("code", codeRequest()).set("token", token); };
        QCOMPARE(code(call()), QStringLiteral("0"));
        QCOMPARE(code(call().without("company")), QStringLiteral("GATEWAY_CODE_009"));
        QCOMPARE(code(call().without("company").set("companyId", "360")),
                 QStringLiteral("GATEWAY_CODE_009"));
        QCOMPARE(code(call().set("company", "360")), QStringLiteral("GATEWAY_CODE_003"));
        QCOMPARE(code(call().without("trace")), QStringLiteral("GATEWAY_CODE_009"));
        QCOMPARE(code(call().without("timestamp")), QStringLiteral("GATEWAY_CODE_009"));
        RawCall elsewhere = call();
        elsewhere.path = "/api/auth2/code";
        QCOMPARE(code(elsewhere), QStringLiteral("GATEWAY_CODE_010"));
        for (const char *member : {"appId", "thirdAppType"}) {
            Json body = codeRequest();
            body.remove(member);
            QCOMPARE(code(auth2Call("code", body).set("token", token)),
                     QStringLiteral("GATEWAY_CODE_015"));
        }
    }

    void anAccessTokenBuysARealOne()
    {
        SandboxFixture sandbox({});
        const QByteArray access =
            freshPair(sandbox, QStringLiteral("trader@example.com"))["accessToken"]
                .toString()
                .toLatin1();
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", access)).code(),
                 QStringLiteral("GATEWAY_CODE_005"));
        const QByteArray token =
            ask(sandbox, RawCall("global/thirdExt/randomKey").set("token", access))
                .json()["data"]
                .toString()
                .toLatin1();
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", token)).json()["data"]["customerNo"],
                 Json("86002001"));
    }

    void thePageAsksAndReturns()
    {
        SandboxFixture sandbox({});
        const RawAnswer form = visit(sandbox, pageFor(loopback));
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("Headline Games") && form.body.contains("name=\"decision\""));
        for (const QByteArray &name : {QByteArray("trader@example.com"),
                                       QByteArray("+86 13429837442"), QByteArray("86002001")}) {
            const QUrl back = target(postForm(sandbox, pageFor(loopback), consent(name, "allow")));
            QVERIFY(back.toEncoded().startsWith(loopback + '?'));
            QCOMPARE(member(back, QStringLiteral("app")), QByteArray("headline"));
            const Json code(member(back, QStringLiteral("code")).constData());
            const Json pair = ask(sandbox, auth2Call("token", tokenRequest(code))).json()["data"];
            QCOMPARE(userOf(sandbox, pair["accessToken"]).json()["data"]["customerNo"],
                     Json(name.startsWith('+') ? "86001175" : "86002001"));
        }
        const QUrl denied =
            target(postForm(sandbox, pageFor(loopback), consent("trader@example.com", "deny")));
        QCOMPARE(member(denied, QStringLiteral("error")), QByteArray("access_denied"));
        QVERIFY(member(denied, QStringLiteral("code")).isEmpty());
        // The document's own address.
        QVERIFY(target(postForm(sandbox, pageFor("https://www.hg.com/login"),
                                consent("trader@example.com", "allow")))
                    .toEncoded()
                    .startsWith("https://www.hg.com/login?code="));
    }

    void thePageIsNotFooled()
    {
        SandboxFixture sandbox({});
        for (const char *away : {"https://example.com/", "https://www.hg.com/login/x", "",
                                 "http://127.0.0.1.example.com:80/", "javascript:alert(1)"}) {
            QCOMPARE(visit(sandbox, pageFor(away)).status, 400);
            QCOMPARE(
                postForm(sandbox, pageFor(away), consent("trader@example.com", "allow")).status,
                400);
        }
        QCOMPARE(visit(sandbox, pageFor(loopback).replace(app, "other")).status, 400);
        const auto status = [&](const Items &items) {
            return postForm(sandbox, pageFor(loopback), items).status;
        };
        Items wrong = consent("trader@example.com", "allow");
        put(wrong, "password", "b234567");
        QCOMPARE(status(wrong), 403);
        QCOMPARE(status(consent("nobody@example.com", "allow")), 403);
        QCOMPARE(status(consent("locked@example.com", "allow")), 403);
        QCOMPARE(status(consent("mfa@example.com", "allow")), 403);
        Items mfa = consent("mfa@example.com", "allow");
        put(mfa, "googleCode", "123456");
        QCOMPARE(status(mfa), 303);
        QCOMPARE(status(consent("trader@example.com", "perhaps")), 400);
        const RawAnswer echo =
            visit(sandbox, pageFor(loopback) + "&x=%22%3E%3Cscript%3E\"><script>");
        QVERIFY(!echo.body.contains("<script>"));
    }
};

QTEST_GUILESS_MAIN(SandboxAuth2Test)
#include "tst_sandboxauth2.moc"
