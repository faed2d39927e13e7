// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"
#include "tests/sandbox/rawclient.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace mm;

namespace {

Json file(const char *name)
{
    QFile document(QStringLiteral(MM_TEST_DATA "/") + QLatin1String(name));
    if (!document.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return *Json::parse(document.readAll());
}

Decimal decimal(const Json &value)
{
    return *Decimal::parse(value.toString());
}

using Change = std::function<void(RawCall &)>;
using Edit = std::function<void(Json &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Edit)

/// What the sandbox's endpoints answer, and how strict they are (protocol.md sections 2, 3, 6-8).
class SandboxApiTest : public QObject
{
    Q_OBJECT

private slots:
    void theLoginDocumentToTheLetter()
    {
        SandboxFixture sandbox({});
        Json body = emailLogin(QStringLiteral("13429837442"));
        body.set("type", Json(2));
        body.set("phoneArea", Json("+86"));
        const RawCall call(loginPath, body.toBytes());
        Json answer = ask(sandbox, call).json();
        Json expected = file("login-answer.json");
        const QString token = answer["data"]["token"].toString();
        const QString refresh = answer["data"]["rToken"].toString();
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}app$"))
                    .match(token)
                    .hasMatch());
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$")).match(refresh).hasMatch());
        QCOMPARE(answer["trace"].toString(), QString::fromLatin1(call.headers.at(2).second));
        // All else is as in the document, order of the members included.
        Json data = answer["data"];
        data.set("token", expected["data"]["token"]);
        data.set("rToken", expected["data"]["rToken"]);
        answer.set("data", data);
        for (const char *own : {"trace", "tm"})
            answer.set(own, expected[own]);
        QCOMPARE(answer.toBytes(), expected.toBytes());
        // And fresh for each sign-in.
        const Json again = ask(sandbox, RawCall(loginPath, body.toBytes())).json();
        QVERIFY(again["data"]["token"].toString() != token);
        QVERIFY(again["data"]["rToken"].toString() != refresh);
    }

    void headersAreDemanded_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(code);
        };
        for (const char *header : {"companyId", "trace", "timestamp", "lang"})
            row(header, "GGATEWAY_CODE_009", [header](RawCall &call) { call.without(header); });
        row("no version", "GGATEWAY_CODE_010", [](RawCall &call) { call.without("version"); });
        row("other version", "GGATEWAY_CODE_010",
            [](RawCall &call) { call.set("version", "0.0.2"); });
        row("other company", "GGATEWAY_CODE_003",
            [](RawCall &call) { call.set("companyId", "361"); });
        row("company spelled", "GGATEWAY_CODE_003",
            [](RawCall &call) { call.set("companyId", "0360"); });
        row("content type", "GGATEWAY_CODE_016",
            [](RawCall &call) { call.set("content-type", "text/plain"); });
        row("language", "GGATEWAY_CODE_015", [](RawCall &call) { call.set("lang", "english"); });
        row("old", "GGATEWAY_CODE_014", [](RawCall &call) {
            call.set("timestamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 16'000));
        });
        row("from the future", "GGATEWAY_CODE_014", [](RawCall &call) {
            call.set("timestamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch() + 17'000));
        });
        row("seconds", "GGATEWAY_CODE_014", [](RawCall &call) {
            call.set("timestamp", QByteArray::number(QDateTime::currentSecsSinceEpoch()));
        });
        row("no number", "GGATEWAY_CODE_014", [](RawCall &call) { call.set("timestamp", "now"); });
        row("says encrypted", "GGATEWAY_CODE_004",
            [](RawCall &call) { call.set("trace", "x-1234"); });
        row("trace used before", "GGATEWAY_CODE_004",
            [](RawCall &call) { call.set("trace", "test-once"); });
        row("no JSON", "GGATEWAY_CODE_006", [](RawCall &call) { call.body = "a=1"; });
        row("no object", "GGATEWAY_CODE_006", [](RawCall &call) { call.body = "[]"; });
        row("empty", "GGATEWAY_CODE_006", [](RawCall &call) { call.body.clear(); });
        row("other path", "GGATEWAY_CODE_010", [](RawCall &call) { call.path += 'x'; });
        row("slash behind", "GGATEWAY_CODE_010", [](RawCall &call) { call.path += '/'; });
        row("no base", "GGATEWAY_CODE_010", [](RawCall &call) { call.path = '/' + loginPath; });
        row("service of another group", "GGATEWAY_CODE_010",
            [](RawCall &call) { call.path.replace("login/", "global/"); });
    }

    void headersAreDemanded()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        SandboxFixture sandbox({});
        RawCall call(loginPath, emailLogin(QStringLiteral("demo@example.com")).toBytes());
        QCOMPARE(ask(sandbox, call).code(), QStringLiteral("0")); // the control
        call.set("trace", RawCall::freshTrace());
        change(call);
        ask(sandbox, RawCall("thirdExt/now").set("trace", "test-once"));
        const RawAnswer answer = ask(sandbox, call);
        QCOMPARE(answer.status, 200);
        const Json json = answer.json();
        QCOMPARE(json["bizCode"].toString() + json["code"].toString(), code);
        QCOMPARE(json["ok"], Json(false));
        QCOMPARE(json["fail"], Json(true));
        QVERIFY(json["data"].isNull());
        QVERIFY(!json["msg"].toString().isEmpty());
    }

    void contentTypeMayNameItsCharset()
    {
        SandboxFixture sandbox({});
        RawCall call(symbolsPath, R"({"customerGroupId":0})");
        call.set("content-type", "application/json; charset=utf-8");
        QCOMPARE(ask(sandbox, call).code(), QStringLiteral("0"));
    }

    void theClockNeedsNoClock()
    {
        SandboxFixture sandbox({});
        RawCall call("thirdExt/now");
        call.without("timestamp").without("version");
        const qint64 now = ask(sandbox, call).json()["data"].numberText().toLongLong();
        QVERIFY(qAbs(now - QDateTime::currentMSecsSinceEpoch()) < 2'000);
        QCOMPARE(
            ask(sandbox, call.set("timestamp", "12").set("trace", RawCall::freshTrace())).code(),
            QStringLiteral("0"));
    }

    void loginFieldsAreDemanded_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, Edit edit) {
            QTest::newRow(name) << edit << QString::fromLatin1(code);
        };
        const auto set = [](const char *name, const Json &value) {
            return [name, value](Json &body) { body.set(name, value); };
        };
        const auto phone = [](const Json &area, const char *number) {
            return [area, number](Json &body) {
                body.set("type", Json(2));
                body.set("phoneArea", area);
                body.set("loginName", Json(number));
            };
        };
        row("no type", "GGATEWAY_CODE_015", [](Json &body) { body.remove("type"); });
        row("type as text", "GGATEWAY_CODE_015", set("type", Json("1")));
        row("type 4", "GGATEWAY_CODE_015", set("type", Json(4)));
        row("device 0", "GGATEWAY_CODE_015", set("device", Json(0)));
        row("device 10", "GGATEWAY_CODE_015", set("device", Json(10)));
        row("no device", "GGATEWAY_CODE_015", [](Json &body) { body.remove("device"); });
        row("isThird as number", "GGATEWAY_CODE_015", set("isThird", Json(0)));
        row("isThird", "GGATEWAY_CODE_015", set("isThird", Json(true)));
        row("source without user", "GGATEWAY_CODE_015", set("thirdSource", Json("google")));
        row("user without source", "GGATEWAY_CODE_015", set("bindThirdUserId", Json("1")));
        row("password in clear", "GGATEWAY_CODE_015", set("loginPwd", Json("a123456")));
        row("password in upper case", "GGATEWAY_CODE_015",
            set("loginPwd", Json("DC483E80A7A0BD9EF71D8CF973673924")));
        row("no password", "GGATEWAY_CODE_015", [](Json &body) { body.remove("loginPwd"); });
        row("e-mail with area", "GGATEWAY_CODE_015", set("phoneArea", Json("+86")));
        row("no e-mail", "USCUSTOMER_API_0000506", set("loginName", Json("")));
        row("malformed e-mail", "USCUSTOMER_API_0000507", set("loginName", Json("trader")));
        row("no area", "USCUSTOMER_API_0000503", phone(Json(), "13429837442"));
        row("area without +", "USCUSTOMER_API_0000505", phone(Json("86"), "13429837442"));
        row("no number", "USCUSTOMER_API_0000502", phone(Json("+86"), ""));
        row("number with blanks", "USCUSTOMER_API_0000504", phone(Json("+86"), "134 2983 7442"));
        row("other area", "USCUSTOMER_API_0000112", phone(Json("+1"), "13429837442"));
        row("unknown", "USCUSTOMER_API_0000112", set("loginName", Json("new@example.com")));
        row("wrong password", "USCUSTOMER_API_0000102",
            set("loginPwd", Json("00000000000000000000000000000000")));
        row("locked", "USCUSTOMER_API_0000113", set("loginName", Json("locked@example.com")));
        row("disabled", "USCUSTOMER_API_0000103", set("loginName", Json("disabled@example.com")));
        row("Google code missing", "USCUSTOMER_API_0000520",
            set("loginName", Json("mfa@example.com")));
        row("Google code wrong", "USCUSTOMER_API_0000519", [](Json &body) {
            body.set("loginName", Json("mfa@example.com"));
            body.set("googleCode", Json("000000"));
        });
    }

    void loginFieldsAreDemanded()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, code);
        SandboxFixture sandbox({});
        Json body = emailLogin(QStringLiteral("demo@example.com"));
        edit(body);
        const Json answer = ask(sandbox, RawCall(loginPath, body.toBytes())).json();
        QCOMPARE(answer["bizCode"].toString() + answer["code"].toString(), code);
        QVERIFY(answer["data"].isNull());
    }

    void everybodySignsIn_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("kycAuditStatus");
        QTest::addColumn<int>("companyKycStatus");
        QTest::addColumn<int>("accounts");
        const auto row = [](const char *email, int audit, int company, int accounts) {
            QTest::newRow(email) << QString::fromLatin1(email) << audit << company << accounts;
        };
        row("demo@example.com", 2, 2, 1);
        row("trader@example.com", 2, 1, 3);
        row("mfa@example.com", 2, 1, 1);
        row("kyc-new@example.com", 0, 1, 1);
        row("kyc-pending@example.com", 1, 1, 1);
        row("kyc-refused@example.com", 3, 1, 1);
    }

    void everybodySignsIn()
    {
        QFETCH(QString, email);
        SandboxFixture sandbox({});
        Json body = emailLogin(email);
        if (email.startsWith(QLatin1String("mfa")))
            body.set("googleCode", Json("123456"));
        const Json data = ask(sandbox, RawCall(loginPath, body.toBytes())).json()["data"];
        QTEST(data["kycAuditStatus"].numberText().toInt(), "kycAuditStatus");
        QTEST(data["companyKycStatus"].numberText().toInt(), "companyKycStatus");
        QTEST(int(data["accountList"].items().size()), "accounts");
        QCOMPARE(data["kycAuditStatus"] == Json(3),
                 data["kycAuditRemark"].toString().contains(QLatin1String("cannot be read")));
        // The same person by customer number.
        body.set("type", Json(3));
        body.set("loginName", data["customerNo"]);
        const Json again = ask(sandbox, RawCall(loginPath, body.toBytes())).json()["data"];
        QCOMPARE(again["id"], data["id"]);
    }

    void theMfaQuestion()
    {
        SandboxFixture sandbox({});
        const auto asked = [&](const char *json) {
            return ask(sandbox, RawCall(mfaPath, json)).json();
        };
        QCOMPARE(asked(R"({"type":1,"phoneArea":"+86","loginName":"mfa@example.com"})")["data"],
                 Json(1));
        QCOMPARE(asked(R"({"type":1,"phoneArea":"+86","loginName":"demo@example.com"})")["data"],
                 Json(-1));
        QCOMPARE(asked(R"({"type":1,"phoneArea":"+86","loginName":"new@example.com"})")["data"],
                 Json(-1));
        QCOMPARE(asked(R"({"type":2,"phoneArea":"+86","loginName":"13429837442"})")["data"],
                 Json(-1));
        QCOMPARE(asked(R"({"type":1,"loginName":"mfa@example.com"})")["code"],
                 Json("CUSTOMER_API_0000503"));
        QCOMPARE(asked(R"({"type":3,"phoneArea":"+86","loginName":"86002002"})")["code"],
                 Json("GATEWAY_CODE_015"));
    }

    void tokensComeAndGo()
    {
        SandboxFixture sandbox({});
        const auto info = [&](const QByteArray &token) {
            return ask(sandbox, RawCall(infoPath).set("token", token));
        };
        QCOMPARE(ask(sandbox, RawCall(infoPath)).code(), QStringLiteral("GATEWAY_CODE_001"));
        QCOMPARE(info("nonsense").code(), QStringLiteral("GATEWAY_CODE_005"));
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        QCOMPARE(info(token).code(), QStringLiteral("0"));
        QCOMPARE(ask(sandbox, RawCall("logout").set("token", token)).code(), QStringLiteral("0"));
        QCOMPARE(info(token).code(), QStringLiteral("GATEWAY_CODE_005"));
        QCOMPARE(ask(sandbox, RawCall("logout")).code(), QStringLiteral("GATEWAY_CODE_001"));

        const QByteArray second = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        sandbox.expireTokens();
        QCOMPARE(info(second).code(), QStringLiteral("GATEWAY_CODE_005"));

        const QByteArray third = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        sandbox.setFaults(*Json::parse(R"([{"do":"expired","times":1}])"));
        QCOMPARE(info(third).code(), QStringLiteral("GATEWAY_CODE_005"));
        QCOMPARE(info(third).code(), QStringLiteral("GATEWAY_CODE_005")); // forgotten for good
    }

    void customerInfoIsTheCustomerWithoutSecrets()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        const Json data = ask(sandbox, RawCall(infoPath).set("token", token)).json()["data"];
        QVERIFY(!data.contains("token") && !data.contains("rToken"));
        for (const char *member :
             {"utmSource", "forceLevel", "earlyWarningLevel", "withdrawLevel", "postalCode",
              "customerAgentMark", "apiCheckSwitch", "apiCheckRule"})
            QVERIFY2(data.contains(member), member);
        const Json expected = file("login-answer.json")["data"];
        for (const auto &[name, value] : expected.members()) {
            if (name != "token" && name != "rToken")
                QCOMPARE(data[name], value);
        }
    }

    void amountsAgree()
    {
        SandboxFixture sandbox({.rate = 5'000});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const Json info = ask(sandbox, RawCall(infoPath).set("token", token)).json()["data"];
        QSet<int> types;
        for (const Json &listed : info["accountList"].items()) {
            const QByteArray body = Json(Json::Object{{"tradeType", listed["tradeType"]},
                                                      {"accountId", listed["accountId"]}})
                                        .toBytes();
            const Json account =
                ask(sandbox, RawCall(accountPath, body).set("token", token)).json()["data"];
            QCOMPARE(account["accountId"], listed["accountId"]);
            QCOMPARE(account["currency"], Json("USDT"));
            types.insert(account["tradeType"].numberText().toInt());
            const int digits = account["digits"].numberText().toInt();
            const Decimal equity =
                *Decimal::add(decimal(account["balance"]), decimal(account["profit"]));
            QVERIFY(decimal(account["equity"]) == equity);
            QCOMPARE(account["equity"].toString(), equity.toString(digits));
            if (account["tradeType"] == Json(5)) {
                QVERIFY(
                    decimal(account["available"])
                    == *Decimal::subtract(decimal(account["balance"]), decimal(account["frozen"])));
            } else {
                QVERIFY(decimal(account["freeMargin"])
                        == *Decimal::subtract(equity, decimal(account["margin"])));
                QVERIFY(account["marginRadio"].toString()
                        == Decimal::divide(*Decimal::multiply(equity, Decimal(100)),
                                           decimal(account["margin"]), 2)
                               ->toString(2));
            }
        }
        QCOMPARE(types, QSet<int>({1, 2, 5}));
    }

    void oneAccountIsFoundByCurrencyToo()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        const auto asked = [&](const char *json) {
            return ask(sandbox, RawCall(accountPath, json).set("token", token)).json();
        };
        QCOMPARE(asked(R"({"tradeType":5,"currency":"USDT"})")["data"]["balance"],
                 Json("2904321.4696"));
        QCOMPARE(asked(R"({"tradeType":5})")["code"], Json("GATEWAY_CODE_015"));
        QCOMPARE(asked(R"({"accountId":1031717})")["code"], Json("GATEWAY_CODE_015"));
        QCOMPARE(asked(R"({"tradeType":1,"accountId":1031717})")["code"],
                 Json("CUSTOMER_API_0000003"));
        // Somebody else's account is none of theirs.
        QCOMPARE(asked(R"({"tradeType":1,"accountId":1032001})")["code"],
                 Json("CUSTOMER_API_0000003"));
    }

    void productsForGuests()
    {
        SandboxFixture sandbox({});
        const Json list =
            ask(sandbox, RawCall(symbolsPath, R"({"customerGroupId":0})").without("version"))
                .json()["data"];
        QVERIFY(list.items().size() >= 120);
        QCOMPARE(ask(sandbox, RawCall(symbolsPath)).code(), QStringLiteral("GATEWAY_CODE_015"));
    }

    void thirdParties()
    {
        SandboxFixture sandbox({});
        for (const char *source :
             {"google", "facebook", "telegram", "apple", "metamask", "twitter"}) {
            const Json body(Json::Object{{"thirdSource", Json(source)}});
            const Json data = ask(sandbox, RawCall(thirdPath, body.toBytes())).json()["data"];
            QCOMPARE(data["thirdSource"], Json(source));
            QCOMPARE(data["clientId"].toString().isEmpty(), qstrcmp(source, "twitter") == 0);
        }
        QCOMPARE(ask(sandbox, RawCall(thirdPath, R"({"thirdSource":"other"})")).code(),
                 QStringLiteral("GATEWAY_CODE_015"));
    }

    void textsComeInTheLanguageAskedFor()
    {
        SandboxFixture sandbox({});
        Json body = emailLogin(QStringLiteral("trader"));
        RawCall call(loginPath, body.toBytes());
        Json answer = ask(sandbox, call).json();
        QCOMPARE(answer["msg"].toString(), QStringLiteral("%s is not an e-mail address"));
        QCOMPARE(answer["msgParams"].toString(), QStringLiteral("trader"));
        answer = ask(sandbox, call.set("lang", "zh-CN").set("trace", RawCall::freshTrace())).json();
        QCOMPARE(answer["msg"].toString(), QStringLiteral("%s 不是有效的邮箱地址"));
    }
};

QTEST_GUILESS_MAIN(SandboxApiTest)
#include "tst_sandboxapi.moc"
