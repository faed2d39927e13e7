// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/accountcalls.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;

namespace {

const QString newcomer = QStringLiteral("new@example.com");

Json withPassword(const QString &email, const char *digest)
{
    Json body = emailLogin(email);
    body.set("loginPwd", Json(digest));
    return body;
}

QString codeOf(const SandboxFixture &sandbox, const QByteArray &path, const Json &body,
               const QByteArray &token = {})
{
    RawCall call(path, body.toBytes());
    if (!token.isEmpty())
        call.set("token", token);
    return ask(sandbox, call).code();
}

} // namespace

/// Registration, passwords, MFA, real and demo (protocol.md section 6).
class SandboxAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void registersAndSignsIn()
    {
        SandboxFixture sandbox({});
        const Json body = registration(newcomer, codeTicket(sandbox, "EMAIL_REGISTER", newcomer));
        const Json answer = ask(sandbox, RawCall(registerPath, body.toBytes())).json()["data"];
        QCOMPARE(answer["email"], Json("ne**@example.com"));
        QCOMPARE(answer["list"].items().size(), size_t(0));
        QCOMPARE(answer["loginPassStatus"], Json("2"));
        QVERIFY(!answer.contains("token"));
        const Json customer =
            ask(sandbox, RawCall(loginPath, withPassword(newcomer, newDigest).toBytes()))
                .json()["data"];
        QCOMPARE(customer["customerNo"], answer["customerNo"]);
        QCOMPARE(customer["country"], Json("CN"));
        QCOMPARE(customer["accountList"].items().size(), size_t(1));
        QCOMPARE(customer["accountList"].items()[0]["customerNo"], answer["customerNo"]);
        QCOMPARE(codeOf(sandbox, infoPath, Json(Json::Object{}),
                        customer["token"].toString().toLatin1()),
                 QStringLiteral("0"));
        // Once.
        sandbox.skipTime(60'000);
        const Json again = registration(newcomer, codeTicket(sandbox, "EMAIL_REGISTER", newcomer));
        QCOMPARE(codeOf(sandbox, registerPath, again), QStringLiteral("CUSTOMER_API_0000101"));
    }

    void registersByPhoneWithoutPassword()
    {
        SandboxFixture sandbox({});
        const QByteArray ticket =
            codeTicket(sandbox, "SMS_REGISTER", QStringLiteral("+49 15112345678"));
        Json body = registration(QStringLiteral("15112345678"), ticket);
        body.set("type", Json(2));
        body.set("phoneArea", Json("+49"));
        body.remove("pwd");
        const Json answer = ask(sandbox, RawCall(registerPath, body.toBytes())).json()["data"];
        QCOMPARE(answer["phone"], Json("151******5678"));
        QCOMPARE(answer["phoneArea"], Json("+49"));
        QCOMPARE(answer["loginPassStatus"], Json("1"));
        QVERIFY(answer["email"].isNull());
    }

    void asksForKycWhereItIsDemanded()
    {
        SandboxFixture sandbox({});
        Json body = registration(newcomer, codeTicket(sandbox, "EMAIL_REGISTER", newcomer));
        body.set("country", Json("US"));
        const Json answer = ask(sandbox, RawCall(registerPath, body.toBytes())).json()["data"];
        QCOMPARE(answer["companyKycStatus"], Json(1));
        QCOMPARE(answer["list"].items().size(), size_t(2));
        QVERIFY(answer["list"].items()[0]["elementList"].items().size() > 1);
        const Json customer =
            ask(sandbox, RawCall(loginPath, withPassword(newcomer, newDigest).toBytes()))
                .json()["data"];
        QCOMPARE(customer["kycAuditStatus"], Json(0));
    }

    void whatIsStillAsked()
    {
        SandboxFixture sandbox({});
        const QByteArray path = "global/customer.app.KycWebApiService.findAllBizKyc";
        const auto asked = [&](const char *email, const char *body) {
            const QByteArray token = signedInToken(sandbox, QString::fromLatin1(email));
            return ask(sandbox, RawCall(path, body).set("token", token)).json();
        };
        const char *const opening = R"({"businessCode":"open_account"})";
        QCOMPARE(asked("kyc-new@example.com", opening)["data"].items().size(), size_t(2));
        QCOMPARE(asked("kyc-refused@example.com", opening)["data"].items().size(), size_t(2));
        QCOMPARE(asked("trader@example.com", opening)["data"].toBytes(), QByteArray("[]"));
        QCOMPARE(asked("demo@example.com", opening)["data"].toBytes(), QByteArray("[]"));
        QCOMPARE(asked("kyc-new@example.com", R"({"businessCode":"other"})")["code"],
                 Json("GATEWAY_CODE_015"));
        QCOMPARE(asked("kyc-new@example.com", "{}")["code"], Json("GATEWAY_CODE_015"));
        QCOMPARE(codeOf(sandbox, path, *Json::parse(opening)), QStringLiteral("GATEWAY_CODE_001"));
    }

    void registrationsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *member, const char *value, const char *code) {
            QTest::addRow("%s %s", member, value)
                << QByteArray(member) << QByteArray(value) << QString::fromLatin1(code);
        };
        row("country", "\"\"", "GATEWAY_CODE_015");
        row("country", "\"XX\"", "GATEWAY_CODE_015");
        row("country", "\"cn\"", "GATEWAY_CODE_015");
        row("country", "\"CHN\"", "GATEWAY_CODE_015");
        row("country", "null", "GATEWAY_CODE_015");
        row("country", "\"KP\"", "CUSTOMER_API_0000104");
        row("type", "3", "GATEWAY_CODE_015");
        row("loginName", "\"new\"", "CUSTOMER_API_0000507");
        row("loginName", "\"other@example.com\"", "CUSTOMER_API_0000512");
        row("verifyCode", "\"111111\"", "CUSTOMER_API_0000511");
        row("verifyCode", "\"\"", "GATEWAY_CODE_015");
        row("sendToken", "null", "GATEWAY_CODE_015");
        row("sendToken", "\"nonsense\"", "CUSTOMER_API_0000512");
        row("registerSource", "0", "GATEWAY_CODE_015");
        row("registerSource", "\"9\"", "GATEWAY_CODE_015");
        row("openAccountType", "2", "GATEWAY_CODE_015");
        row("pwd", "\"b234567\"", "GATEWAY_CODE_015");
        row("pwd", "\"\"", "GATEWAY_CODE_015");
    }

    void registrationsAreChecked()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        SandboxFixture sandbox({});
        Json body = registration(newcomer, codeTicket(sandbox, "EMAIL_REGISTER", newcomer));
        const Json control = body;
        body.set(member, *Json::parse(value));
        QTEST(codeOf(sandbox, registerPath, body), "code");
        QCOMPARE(codeOf(sandbox, registerPath, control), QStringLiteral("0"));
    }

    void aForgottenPassword()
    {
        SandboxFixture sandbox({});
        const QString demo = QStringLiteral("demo@example.com");
        Json body(Json::Object{
            {"loginName", Json(demo)},
            {"type", Json(1)},
            {"newPwd", Json(newDigest)},
            {"verifyCode", Json("111111")},
            {"sendToken", Json(codeTicket(sandbox, "EMAIL_PASSWORD", demo).constData())}});
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("CUSTOMER_API_0000511"));
        body.set("verifyCode", Json("000000"));
        Json clear = body;
        clear.set("newPwd", Json("b234567"));
        QCOMPARE(codeOf(sandbox, forgetPath, clear), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("0"));
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("CUSTOMER_API_0000512"));
        QCOMPARE(codeOf(sandbox, loginPath, withPassword(demo, oldDigest)),
                 QStringLiteral("CUSTOMER_API_0000102"));
        QCOMPARE(codeOf(sandbox, loginPath, withPassword(demo, newDigest)), QStringLiteral("0"));
        // Nobody else's has changed.
        QCOMPARE(codeOf(sandbox, loginPath,
                        withPassword(QStringLiteral("trader@example.com"), oldDigest)),
                 QStringLiteral("0"));
    }

    void aForgottenPasswordWithMfaOrByNobody()
    {
        SandboxFixture sandbox({});
        const auto request = [&](const QString &email) {
            const QByteArray ticket = codeTicket(sandbox, "EMAIL_PASSWORD", email);
            return Json(Json::Object{{"loginName", Json(email)},
                                     {"type", Json(1)},
                                     {"newPwd", Json(newDigest)},
                                     {"verifyCode", Json("000000")},
                                     {"sendToken", Json(ticket.constData())}});
        };
        QCOMPARE(codeOf(sandbox, forgetPath, request(newcomer)),
                 QStringLiteral("CUSTOMER_API_0000112"));
        Json body = request(QStringLiteral("mfa@example.com"));
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("CUSTOMER_API_0000520"));
        body.set("googleCode", Json("654321"));
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("CUSTOMER_API_0000519"));
        body.set("googleCode", Json("123456"));
        QCOMPARE(codeOf(sandbox, forgetPath, body), QStringLiteral("0"));
    }

    void changesAndSetsPasswords()
    {
        SandboxFixture sandbox({});
        const QString trader = QStringLiteral("trader@example.com");
        const QByteArray token = signedInToken(sandbox, trader);
        const auto change = [](const char *from, const char *to) {
            return Json(Json::Object{{"oldPwd", Json(from)}, {"newPwd", Json(to)}});
        };
        QCOMPARE(codeOf(sandbox, updatePath, change(oldDigest, newDigest)),
                 QStringLiteral("GATEWAY_CODE_001"));
        QCOMPARE(codeOf(sandbox, updatePath, change(newDigest, newDigest), token),
                 QStringLiteral("CUSTOMER_API_0000102"));
        QCOMPARE(codeOf(sandbox, updatePath, change("a123456", newDigest), token),
                 QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(codeOf(sandbox, updatePath, change(oldDigest, newDigest), token),
                 QStringLiteral("0"));
        QCOMPARE(codeOf(sandbox, loginPath, withPassword(trader, oldDigest)),
                 QStringLiteral("CUSTOMER_API_0000102"));
        QCOMPARE(codeOf(sandbox, loginPath, withPassword(trader, newDigest)), QStringLiteral("0"));

        const Json first(Json::Object{{"pwd", Json(newDigest)}});
        QCOMPARE(codeOf(sandbox, bindPath, first, token), QStringLiteral("CUSTOMER_API_0000105"));
        const QString without = QStringLiteral("nopass@example.com");
        const QByteArray ticket = codeTicket(sandbox, "EMAIL_LOGIN", without);
        const QByteArray own =
            ask(sandbox, RawCall(loginPath, codeLogin(without, ticket).toBytes()))
                .json()["data"]["token"]
                .toString()
                .toLatin1();
        QCOMPARE(codeOf(sandbox, bindPath, first, own), QStringLiteral("0"));
        const Json customer =
            ask(sandbox, RawCall(loginPath, withPassword(without, newDigest).toBytes()))
                .json()["data"];
        QCOMPARE(customer["loginPassStatus"], Json("2"));
    }

    void mfaComesAndGoes()
    {
        SandboxFixture sandbox({});
        const QString trader = QStringLiteral("trader@example.com");
        const QByteArray token = signedInToken(sandbox, trader);
        const Json made = ask(sandbox, RawCall(generatePath).set("token", token)).json()["data"];
        QVERIFY(QRegularExpression(QStringLiteral("^otpauth://totp/CTS2\\(\\d{4}-\\d\\d-\\d\\d\\)"
                                                  "\\(86002001\\)\\?secret=%1$")
                                       .arg(made["secret"].toString()))
                    .match(made["qrcode"].toString())
                    .hasMatch());
        QCOMPARE(made["customerNo"], Json("86002001"));
        // Not on before it is proved.
        QCOMPARE(codeOf(sandbox, loginPath, emailLogin(trader)), QStringLiteral("0"));

        const auto set = [&](int type) {
            const QByteArray email = ownTicket(sandbox, "EMAIL_LOGINED", token, "86002001");
            const QByteArray sms = ownTicket(sandbox, "SMS_LOGINED", token, "86002001");
            return Json(Json::Object{{"type", Json(type)},
                                     {"googleId", made["id"]},
                                     {"customerNo", Json("86002001")},
                                     {"googleCode", Json("123456")},
                                     {"verifyCodeEmail", Json("000000")},
                                     {"sendTokenEmail", Json(email.constData())},
                                     {"verifyCodeSMS", Json("000000")},
                                     {"sendTokenSMS", Json(sms.constData())}});
        };
        const Json enable = set(1);
        for (const char *member : {"verifyCodeEmail", "sendTokenEmail", "verifyCodeSMS",
                                   "sendTokenSMS", "googleId", "type", "googleCode"}) {
            Json without = enable;
            without.remove(member);
            QVERIFY2(codeOf(sandbox, mfaSetPath, without, token) != QStringLiteral("0"), member);
        }
        Json swapped = enable;
        swapped.set("sendTokenSMS", enable["sendTokenEmail"]);
        QCOMPARE(codeOf(sandbox, mfaSetPath, swapped, token),
                 QStringLiteral("CUSTOMER_API_0000512"));
        Json wrong = enable;
        wrong.set("googleCode", Json("000000"));
        QCOMPARE(codeOf(sandbox, mfaSetPath, wrong, token), QStringLiteral("CUSTOMER_API_0000519"));
        QCOMPARE(codeOf(sandbox, mfaSetPath, enable, token), QStringLiteral("0"));
        QCOMPARE(codeOf(sandbox, loginPath, emailLogin(trader)),
                 QStringLiteral("CUSTOMER_API_0000520"));
        QCOMPARE(ask(sandbox, RawCall(infoPath).set("token", token)).json()["data"]["googleId"],
                 made["id"]);

        sandbox.skipTime(60'000);
        QCOMPARE(codeOf(sandbox, mfaSetPath, set(2), token), QStringLiteral("0"));
        QCOMPARE(codeOf(sandbox, loginPath, emailLogin(trader)), QStringLiteral("0"));
        sandbox.skipTime(60'000);
        QCOMPARE(codeOf(sandbox, mfaSetPath, set(2), token),
                 QStringLiteral("CUSTOMER_API_0000003"));
    }

    void realAndDemo()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const Json demo =
            ask(sandbox, RawCall("thirdExt/switchAccount").set("token", token)).json()["data"];
        QCOMPARE(demo["customerNo"], Json("86902001"));
        QCOMPARE(demo["companyType"], Json("demo"));
        const QByteArray demoToken = demo["token"].toString().toLatin1();
        const Json info = ask(sandbox, RawCall(infoPath).set("token", demoToken)).json()["data"];
        QCOMPARE(info["accountList"].items().size(), size_t(2));
        QCOMPARE(info["accountList"].items()[0]["accountId"], Json(1932001));
        const Json back =
            ask(sandbox, RawCall("thirdExt/switchAccount").set("token", demoToken)).json()["data"];
        QCOMPARE(back["customerNo"], Json("86002001"));

        const QByteArray alone = signedInToken(sandbox, QStringLiteral("demo@example.com"));
        QCOMPARE(codeOf(sandbox, "thirdExt/switchAccount", Json(Json::Object{}), alone),
                 QStringLiteral("CUSTOMER_API_0000107"));
        QCOMPARE(codeOf(sandbox, "thirdExt/switchAccount", Json(Json::Object{})),
                 QStringLiteral("GATEWAY_CODE_001"));
    }

    void anAccessTokenForAnother()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const Json key =
            ask(sandbox, RawCall("global/thirdExt/randomKey").set("token", token)).json()["data"];
        QVERIFY(key.isString() && key.toString() != QString::fromLatin1(token));
        QCOMPARE(codeOf(sandbox, infoPath, Json(Json::Object{}), key.toString().toLatin1()),
                 QStringLiteral("0"));
        QCOMPARE(codeOf(sandbox, "global/thirdExt/randomKey", Json(Json::Object{})),
                 QStringLiteral("GATEWAY_CODE_001"));
    }
};

QTEST_GUILESS_MAIN(SandboxAccountsTest)
#include "tst_sandboxaccounts.moc"
