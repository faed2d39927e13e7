// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/accountcalls.h"

#include <QTest>

using namespace mm;

/// Verification codes: how they are sent, what they are good for, when they end (protocol.md
/// sections 3 and 6).
class SandboxCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void whoIsThere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const char *body, const char *answer) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(answer);
        };
        row("known", R"({"type":1,"loginName":"demo@example.com"})",
            R"({"country":"CN","phoneArea":"+86","status":1})");
        row("other case", R"({"type":1,"loginName":"Demo@Example.com"})",
            R"({"country":"CN","phoneArea":"+86","status":1})");
        row("phone", R"({"type":2,"loginName":"13429837442"})",
            R"({"country":"CN","phoneArea":"+86","status":1})");
        row("part of a phone", R"({"type":2,"loginName":"29837442"})",
            R"({"country":null,"phoneArea":null,"status":2})");
        row("unknown", R"({"type":1,"loginName":"new@example.com"})",
            R"({"country":null,"phoneArea":null,"status":2})");
        row("disabled", R"({"type":1,"loginName":"disabled@example.com"})",
            R"({"country":"CN","phoneArea":null,"status":-1})");
        row("locked", R"({"type":1,"loginName":"locked@example.com"})",
            R"({"country":"CN","phoneArea":null,"status":1})");
        row("number", R"({"type":3,"loginName":"86001175"})", "GATEWAY_CODE_015");
        row("no address", R"({"type":1,"loginName":"demo"})", "CUSTOMER_API_0000507");
        row("with area", R"({"type":2,"loginName":"+86 13429837442"})", "CUSTOMER_API_0000504");
    }

    void whoIsThere()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        SandboxFixture sandbox({});
        const RawAnswer got = ask(sandbox, RawCall(statusPath, body));
        if (answer.startsWith('{'))
            QCOMPARE(got.json()["data"].toBytes(), answer);
        else
            QCOMPARE(got.code().toLatin1(), answer);
    }

    void recipientsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("bizType");
        QTest::addColumn<QString>("toUser");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *bizType, const char *toUser, const char *code) {
            QTest::newRow(
                qPrintable(QString::fromLatin1(bizType) + u' ' + QString::fromLatin1(toUser)))
                << QByteArray(bizType) << QString::fromLatin1(toUser) << QString::fromLatin1(code);
        };
        for (const char *purpose : {"COMMON", "LOGIN", "REGISTER", "PASSWORD"}) {
            row((QByteArray("EMAIL_") + purpose).constData(), "new@example.com", "0");
            row((QByteArray("SMS_") + purpose).constData(), "+86 13429837442", "0");
        }
        row("EMAIL_LOGIN", "new", "CUSTOMER_API_0000507");
        row("EMAIL_LOGIN", "new@example.com ", "CUSTOMER_API_0000507");
        row("EMAIL_LOGIN", "+86 13429837442", "CUSTOMER_API_0000507");
        row("EMAIL_LOGIN", "", "CUSTOMER_API_0000506");
        row("SMS_LOGIN", "13429837442", "CUSTOMER_API_0000504");
        row("SMS_LOGIN", "+8613429837442", "CUSTOMER_API_0000504");
        row("SMS_LOGIN", "86 13429837442", "CUSTOMER_API_0000504");
        row("SMS_LOGIN", "+86  13429837442", "CUSTOMER_API_0000504");
        row("SMS_LOGIN", "", "CUSTOMER_API_0000502");
        row("LOGIN", "new@example.com", "GATEWAY_CODE_015");
        row("EMAIL_OTHER", "new@example.com", "GATEWAY_CODE_015");
        row("EMAIL_LOGINED", "new@example.com", "GATEWAY_CODE_001");
    }

    void recipientsAreChecked()
    {
        QFETCH(QByteArray, bizType);
        QFETCH(QString, toUser);
        SandboxFixture sandbox({});
        const RawAnswer answer = ask(sandbox, RawCall(codePath, codeBody(bizType, toUser)));
        QTEST(answer.code(), "code");
        QCOMPARE(answer.json()["data"]["token"].toString().isEmpty(),
                 answer.code() != QStringLiteral("0"));
    }

    void theCompanyIsSaidTwice()
    {
        SandboxFixture sandbox({});
        Json body = *Json::parse(codeBody("EMAIL_LOGIN", QStringLiteral("demo@example.com")));
        body.set("companyId", Json(361));
        QCOMPARE(ask(sandbox, RawCall(codePath, body.toBytes())).code(),
                 QStringLiteral("GATEWAY_CODE_015"));
    }

    void signedInCustomersGetThemAtTheirOwnAddress()
    {
        SandboxFixture sandbox({});
        const QByteArray token = signedInToken(sandbox, QStringLiteral("trader@example.com"));
        const auto sent = [&](const char *bizType, const char *customerNo, const char *toUser) {
            Json body = *Json::parse(codeBody(bizType, QString::fromLatin1(toUser)));
            body.set("customerNo", Json(customerNo));
            return ask(sandbox, RawCall(codePath, body.toBytes()).set("token", token)).code();
        };
        QCOMPARE(sent("EMAIL_LOGINED", "86002001", ""), QStringLiteral("0"));
        QCOMPARE(sent("SMS_LOGINED", "86002001", ""), QStringLiteral("0"));
        QCOMPARE(sent("EMAIL_LOGINED", "86001175", ""), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(sent("EMAIL_LOGINED", "", ""), QStringLiteral("GATEWAY_CODE_015"));
        QCOMPARE(sent("EMAIL_LOGINED", "86002001", "new@example.com"),
                 QStringLiteral("GATEWAY_CODE_015"));
    }

    void oneAMinuteFiveInHalfAnHour()
    {
        SandboxFixture sandbox({});
        const auto send = [&](const char *bizType, const char *to) {
            return ask(sandbox, RawCall(codePath, codeBody(bizType, QString::fromLatin1(to))))
                .json();
        };
        QCOMPARE(send("EMAIL_LOGIN", "demo@example.com")["code"], Json("0"));
        const Json tooSoon = send("EMAIL_LOGIN", "DEMO@example.com"); // the same mailbox
        QCOMPARE(tooSoon["code"], Json("CUSTOMER_API_0000517"));
        const int seconds = tooSoon["msgParams"].toString().toInt();
        QVERIFY(seconds > 30 && seconds <= 60);
        // Another recipient or purpose is not held up.
        QCOMPARE(send("EMAIL_LOGIN", "trader@example.com")["code"], Json("0"));
        QCOMPARE(send("EMAIL_PASSWORD", "demo@example.com")["code"], Json("0"));
        for (int i = 0; i < 4; ++i) {
            sandbox.skipTime(60'000);
            QCOMPARE(send("EMAIL_LOGIN", "demo@example.com")["code"], Json("0"));
        }
        sandbox.skipTime(60'000);
        const Json tooMany = send("EMAIL_LOGIN", "demo@example.com");
        QCOMPARE(tooMany["code"], Json("CUSTOMER_API_0000518"));
        const int minutes = tooMany["msgParams"].toString().toInt();
        QVERIFY(minutes > 20 && minutes <= 25);
        sandbox.skipTime(25 * 60'000);
        QCOMPARE(send("EMAIL_LOGIN", "demo@example.com")["code"], Json("0"));
    }

    void signsInByEmailAndPhone()
    {
        SandboxFixture sandbox({});
        const QString email = QStringLiteral("demo@example.com");
        const QByteArray byEmail = codeTicket(sandbox, "EMAIL_LOGIN", email);
        const Json data =
            ask(sandbox, RawCall(loginPath, codeLogin(email, byEmail).toBytes())).json()["data"];
        QCOMPARE(data["customerNo"], Json("86001175"));
        QVERIFY(!data["token"].toString().isEmpty());
        // A code is good for one use.
        QCOMPARE(ask(sandbox, RawCall(loginPath, codeLogin(email, byEmail).toBytes())).code(),
                 QStringLiteral("CUSTOMER_API_0000512"));

        const QByteArray bySms =
            codeTicket(sandbox, "SMS_LOGIN", QStringLiteral("+86 13429837442"));
        Json body = codeLogin(QStringLiteral("13429837442"), bySms);
        body.set("type", Json(2));
        body.set("phoneArea", Json("+86"));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).json()["data"]["customerNo"],
                 Json("86001175"));
        // Who has no password comes in so, and only so.
        const QString without = QStringLiteral("nopass@example.com");
        QCOMPARE(ask(sandbox, RawCall(loginPath, emailLogin(without).toBytes())).code(),
                 QStringLiteral("CUSTOMER_API_0000102"));
        const QByteArray ticket = codeTicket(sandbox, "EMAIL_LOGIN", without);
        QCOMPARE(ask(sandbox, RawCall(loginPath, codeLogin(without, ticket).toBytes()))
                     .json()["data"]["loginPassStatus"],
                 Json("1"));
    }

    void aCodeIsForOneRecipientAndPurpose()
    {
        SandboxFixture sandbox({});
        const QString demo = QStringLiteral("demo@example.com");
        const auto code = [&](const QString &name, const QByteArray &ticket) {
            return ask(sandbox, RawCall(loginPath, codeLogin(name, ticket).toBytes())).code();
        };
        QCOMPARE(code(demo, codeTicket(sandbox, "EMAIL_PASSWORD", demo)),
                 QStringLiteral("CUSTOMER_API_0000512"));
        QCOMPARE(code(demo, "nonsense"), QStringLiteral("CUSTOMER_API_0000512"));
        const QByteArray ticket = codeTicket(sandbox, "EMAIL_LOGIN", demo);
        QCOMPARE(code(QStringLiteral("trader@example.com"), ticket),
                 QStringLiteral("CUSTOMER_API_0000512"));
        QCOMPARE(code(QStringLiteral("DEMO@example.com"), ticket), QStringLiteral("0"));
    }

    void wrongExpiredAndTooManyTries()
    {
        SandboxFixture sandbox({});
        const QString demo = QStringLiteral("demo@example.com");
        const auto tried = [&](const QByteArray &ticket, const char *code) {
            Json body = codeLogin(demo, ticket);
            body.set("verifyCode", Json(code));
            return ask(sandbox, RawCall(loginPath, body.toBytes())).code();
        };
        QByteArray ticket = codeTicket(sandbox, "EMAIL_LOGIN", demo);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(tried(ticket, "111111"), QStringLiteral("CUSTOMER_API_0000511"));
        QCOMPARE(tried(ticket, "000000"), QStringLiteral("0"));

        sandbox.skipTime(60'000);
        ticket = codeTicket(sandbox, "EMAIL_LOGIN", demo);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tried(ticket, "00000"), QStringLiteral("CUSTOMER_API_0000511"));
        QCOMPARE(tried(ticket, "000000"), QStringLiteral("CUSTOMER_API_0000512"));

        sandbox.skipTime(60'000);
        ticket = codeTicket(sandbox, "EMAIL_LOGIN", demo);
        sandbox.skipTime(5 * 60'000);
        QCOMPARE(tried(ticket, "000000"), QStringLiteral("CUSTOMER_API_0000512"));
    }

    void theFormOfASignInByCode_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *member, const char *value, const char *code) {
            QTest::addRow("%s %s", member, value)
                << QByteArray(member) << QByteArray(value) << QString::fromLatin1(code);
        };
        row("loginPwd", "\"dc483e80a7a0bd9ef71d8cf973673924\"", "GATEWAY_CODE_015");
        row("loginPwd", "\"\"", "GATEWAY_CODE_015");
        row("loginPwd", "\"d41d8cd98f00b204e9800998ecf8427e\"", "GATEWAY_CODE_015");
        row("isThird", "true", "GATEWAY_CODE_015");
        row("verifyCode", "\"\"", "GATEWAY_CODE_015");
        row("sendToken", "\"\"", "GATEWAY_CODE_015");
        row("type", "3", "GATEWAY_CODE_015");
        row("loginName", "\"new@example.com\"", "CUSTOMER_API_0000112");
    }

    void theFormOfASignInByCode()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        SandboxFixture sandbox({});
        const QString demo = QStringLiteral("demo@example.com");
        Json body = codeLogin(demo, codeTicket(sandbox, "EMAIL_LOGIN", demo));
        const Json control = body;
        body.set(member, *Json::parse(value));
        QTEST(ask(sandbox, RawCall(loginPath, body.toBytes())).code(), "code");
        // What was wrong with the form has not cost the code.
        QCOMPARE(ask(sandbox, RawCall(loginPath, control.toBytes())).code(), QStringLiteral("0"));
    }

    void aMissingGoogleCodeDoesNotCostTheCode()
    {
        SandboxFixture sandbox({});
        const QString mfa = QStringLiteral("mfa@example.com");
        Json body = codeLogin(mfa, codeTicket(sandbox, "EMAIL_LOGIN", mfa));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(),
                 QStringLiteral("CUSTOMER_API_0000520"));
        body.set("googleCode", Json("123456"));
        QCOMPARE(ask(sandbox, RawCall(loginPath, body.toBytes())).code(), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(SandboxCodesTest)
#include "tst_sandboxcodes.moc"
