// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTcpServer>
#include <QTest>

using namespace mm;

namespace {

Json fault(const char *json)
{
    return *Json::parse(json);
}

QString find(const Account &account, const char *member)
{
    return account.source[member].toString();
}

} // namespace

/// Signing in with the real client against the sandbox, over real sockets.
class SignInFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeSignsIn_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<int>("type");
        for (const bool encrypted : {false, true}) {
            for (const int type : {1, 2, 3})
                QTest::addRow("type %d %s", type, encrypted ? "encrypted" : "plain")
                    << encrypted << type;
        }
    }

    // The login document's customer, to the letter, by each way in.
    void everyTypeSignsIn()
    {
        QFETCH(bool, encrypted);
        QFETCH(int, type);
        SandboxFixture sandbox(SandboxOptions{.encrypt = encrypted});
        QCOMPARE(sandbox.environment().publicKey.isEmpty(), !encrypted);
        FlowClient client(sandbox.environment());
        const LoginRequest request = type == 1
            ? FlowClient::byEmail(QStringLiteral("demo@example.com"))
            : type == 2 ? FlowClient::byPhone(QStringLiteral("+86"), QStringLiteral("13429837442"))
                        : FlowClient::byNumber(QStringLiteral("86001175"));
        const auto error = client.signIn(request);
        QVERIFY2(!error, qPrintable(error ? error->code + error->text : QString()));

        const Session &session = client.services.session;
        QCOMPARE(session.state(), Session::State::SignedIn);
        QVERIFY(!session.token().isEmpty());
        QVERIFY(!session.refreshToken().isEmpty());
        QCOMPARE(session.customer().id, std::optional<qint64>(1176));
        QCOMPARE(session.customer().customerNo, QStringLiteral("86001175"));
        QCOMPARE(session.customer().status, std::optional(CustomerStatus::Closing));
        QCOMPARE(session.accounts().size(), std::size_t(1));
        const Account &account = session.accounts().front();
        QCOMPARE(account.accountId, std::optional<qint64>(1031717));
        QCOMPARE(account.currency, QStringLiteral("USDT"));
        QCOMPARE(account.balance->toString(), QStringLiteral("2904321.4696"));
        QCOMPARE(account.frozen->toString(), QStringLiteral("3.0000"));

        // And again from the live endpoints.
        QVERIFY(!client.refresh());
        QCOMPARE(session.customer().id, std::optional<qint64>(1176));
        QCOMPARE(session.accounts().front().balance->toString(), QStringLiteral("2904321.4696"));
        QCOMPARE(find(session.accounts().front(), "currency"), QStringLiteral("USDT"));
    }

    void refusalsHaveTheirKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("googleCode");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *tag, const char *name, const char *password,
                            const char *code, ErrorKind kind) {
            for (const char *way : {"plain", "encrypted"})
                QTest::addRow("%s, %s", tag, way)
                    << QString::fromLatin1(name) << QString::fromLatin1(password)
                    << QString::fromLatin1(code) << int(kind);
        };
        row("wrong password", "trader@example.com", "a1234567", "", ErrorKind::WrongCredentials);
        row("unknown", "new@example.com", "a123456", "", ErrorKind::WrongCredentials);
        row("locked", "locked@example.com", "a123456", "", ErrorKind::AccountBarred);
        row("disabled", "disabled@example.com", "a123456", "", ErrorKind::AccountBarred);
        row("code missing", "mfa@example.com", "a123456", "", ErrorKind::MfaNeeded);
        row("code wrong", "mfa@example.com", "a123456", "000001", ErrorKind::MfaWrong);
        row("malformed e-mail", "trader", "a123456", "", ErrorKind::LoginNameInvalid);
    }

    void refusalsHaveTheirKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, googleCode);
        QFETCH(int, kind);
        SandboxFixture sandbox(
            {.encrypt = QByteArray(QTest::currentDataTag()).endsWith("encrypted")});
        FlowClient client(sandbox.environment());
        LoginRequest request = FlowClient::byEmail(name);
        request.password = Secret(password.toUtf8());
        request.googleCode = Secret(googleCode.toUtf8());
        const auto error = client.signIn(request);
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind(kind)));
        if (error->kind != ErrorKind::MfaNeeded) {
            QVERIFY2(!error->code.isEmpty() && !error->text.isEmpty() && !error->trace.isEmpty(),
                     qPrintable(error->code + u' ' + error->text));
        }
        QCOMPARE(client.services.session.state(), Session::State::SignedOut);
        QVERIFY(client.services.session.token().isEmpty());
        // The same client gets in afterwards.
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        QCOMPARE(client.services.session.accounts().size(), std::size_t(3));
    }

    void theGoogleCodeLetsIn()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        LoginRequest request = FlowClient::byEmail(QStringLiteral("mfa@example.com"));
        const auto asked = client.signIn(request);
        QVERIFY(asked && asked->kind == ErrorKind::MfaNeeded);
        QCOMPARE(sandbox.requestCount("CustomerWebApiService.login"),
                 0); // asked before the password went out
        request.googleCode = Secret("123456");
        QVERIFY(!client.signIn(request));
        QVERIFY(client.services.session.customer().mfaEnabled());
    }

    void aWrongCompanyIdIsRefused()
    {
        SandboxFixture sandbox(SandboxOptions{});
        Environment environment = sandbox.environment();
        environment.companyId += 1;
        FlowClient client(environment);
        const auto error = client.signIn(QStringLiteral("trader@example.com"));
        QVERIFY(error);
        QVERIFY(isRefusal(error->kind));
        QVERIFY(!error->text.isEmpty());
    }

    void troubleHasItsKindAndPasses_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *script, ErrorKind kind) {
            QTest::newRow(name) << QByteArray(script) << int(kind);
        };
        row("dropped", R"([{"do":"drop","path":".login","times":1}])", ErrorKind::ConnectionLost);
        row("reset", R"([{"do":"reset","path":".login","times":1}])", ErrorKind::ConnectionLost);
        row("half a head", R"([{"do":"partialHeader","path":".login","times":1}])",
            ErrorKind::ConnectionLost);
        row("half a body", R"([{"do":"partialBody","path":".login","times":1}])",
            ErrorKind::ConnectionLost);
        row("500", R"([{"do":"status","status":500,"path":".login","times":1}])",
            ErrorKind::HttpFailed);
        row("503", R"([{"do":"status","status":503,"path":".login","times":1}])",
            ErrorKind::HttpFailed);
        row("html", R"([{"do":"html","path":".login","times":1}])", ErrorKind::BadAnswer);
        row("garbage", R"([{"do":"garbage","path":".login","times":1}])", ErrorKind::BadAnswer);
        row("redirect", R"([{"do":"redirect","path":".login","times":1}])", ErrorKind::Redirected);
        row("refused",
            R"([{"do":"refuse","code":"GATEWAY_CODE_019","text":"no","path":".login","times":1}])",
            ErrorKind::NoPermission);
    }

    void troubleHasItsKindAndPasses()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, kind);
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        sandbox.setFaults(fault(script.constData()));
        const auto error = client.signIn(QStringLiteral("trader@example.com"));
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind(kind)));
        QVERIFY(!error->trace.isEmpty());
        QCOMPARE(client.services.session.state(), Session::State::SignedOut);
        QCOMPARE(sandbox.requestCount("CustomerWebApiService.login"),
                 1); // never sent again by itself
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
    }

    void tooFastAndBannedAreKeptTo()
    {
        for (const auto &[status, kind] :
             {std::pair(429, ErrorKind::TooFast), std::pair(418, ErrorKind::Banned)}) {
            SandboxFixture sandbox(SandboxOptions{});
            FlowClient client(sandbox.environment());
            sandbox.setFaults(fault(
                QByteArray(
                    R"([{"do":"status","status":%1,"path":".login","times":1,"resetSeconds":60}])")
                    .replace("%1", QByteArray::number(status))
                    .constData()));
            auto error = client.signIn(QStringLiteral("trader@example.com"));
            QVERIFY(error);
            QCOMPARE(nameOf(error->kind), nameOf(kind));
            QVERIFY(error->retryAfterMs > 50'000);
            const int asked = sandbox.requestCount("CustomerWebApiService.login");
            error = client.signIn(QStringLiteral("trader@example.com"));
            QVERIFY(error);
            QCOMPARE(nameOf(error->kind), nameOf(kind));
            QVERIFY(!error->sent);
            QCOMPARE(sandbox.requestCount("CustomerWebApiService.login"),
                     asked); // nothing went out
        }
    }

    void aLateAnswerIsWaitedForAndMayBeCancelled()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        sandbox.setFaults(fault(R"([{"do":"delay","delayMs":700,"path":".login","times":1}])"));
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        client.services.signIn.signOut();

        sandbox.setFaults(fault(R"([{"do":"silent","path":".login","times":1}])"));
        QSignalSpy failed(&client.services.signIn, &SignInService::failed);
        client.services.signIn.signIn(FlowClient::byEmail(QStringLiteral("trader@example.com")));
        QTRY_COMPARE(sandbox.requestCount("CustomerWebApiService.login"), 2);
        client.services.signIn.cancel();
        QCOMPARE(client.services.session.state(), Session::State::SignedOut);
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        QCOMPARE(failed.count(), 0);
    }

    void aSilentGatewayTimesOut()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        sandbox.setFaults(fault(R"([{"do":"silent","path":".login","times":1}])"));
        const auto error = client.signIn(QStringLiteral("trader@example.com"));
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind::TimedOut));
    }

    void nobodyThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        SandboxFixture sandbox(SandboxOptions{});
        Environment environment = sandbox.environment();
        environment.clientApi.setPort(port);
        FlowClient client(environment);
        const auto error = client.signIn(QStringLiteral("trader@example.com"));
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind::HostUnreachable));
        QVERIFY(!error->sent);
    }
};

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "tst_signinflow.moc"
