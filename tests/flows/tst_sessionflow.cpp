// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;

/// What happens to a session after the sign-in: expiry while working, trouble, sign-out.
class SessionFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void expiryWhileWorkingKeepsThePlace_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void expiryWhileWorkingKeepsThePlace()
    {
        QFETCH(bool, encrypted);
        SandboxFixture sandbox(SandboxOptions{.encrypt = encrypted});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        Session &session = client.services.session;
        QSignalSpy states(&session, &Session::stateChanged);

        sandbox.expireTokens();
        const auto error = client.refresh();
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind::SessionEnded));
        QCOMPARE(session.state(), Session::State::Expired);
        QCOMPARE(states.count(), 1); // however many calls were refused
        QCOMPARE(nameOf(session.endReason().kind), nameOf(ErrorKind::SessionEnded));
        QVERIFY(session.token().isEmpty());
        QCOMPARE(session.accounts().size(), std::size_t(3)); // still on screen

        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        QCOMPARE(session.state(), Session::State::SignedIn);
        QVERIFY(!client.refresh());
    }

    void aTokenTheGatewayForgetsInOneCallEndsTheSession()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        sandbox.setFaults(
            *Json::parse(R"([{"do":"expired","path":"findCustomerInfo","times":1}])"));
        QVERIFY(client.refresh());
        QCOMPARE(client.services.session.state(), Session::State::Expired);
    }

    void troubleWhileWorkingKeepsTheSession_data()
    {
        QTest::addColumn<QByteArray>("script");
        for (const char *script :
             {R"([{"do":"drop","path":"findCustomerInfo","times":1}])",
              R"([{"do":"status","status":500,"path":"queryAccountById","times":1}])",
              R"([{"do":"html","path":"findCustomerInfo","times":1}])",
              R"([{"do":"partialBody","path":"queryAccountById","times":1}])"})
            QTest::newRow(script) << QByteArray(script);
    }

    void troubleWhileWorkingKeepsTheSession()
    {
        QFETCH(QByteArray, script);
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        const QString number = client.services.session.customer().customerNo;
        sandbox.setFaults(*Json::parse(script));
        QVERIFY(client.refresh());
        QCOMPARE(client.services.session.state(), Session::State::SignedIn);
        QCOMPARE(client.services.session.customer().customerNo, number);
        QCOMPARE(client.services.session.accounts().size(), std::size_t(3));
        QVERIFY(!client.refresh());
    }

    void aClockThatIsOffIsPutRight()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        // The gateway says "outside the time window" once: the client asks for the time and repeats
        // the call.
        sandbox.setFaults(*Json::parse(
            R"([{"do":"refuse","code":"GATEWAY_CODE_014","path":"findCustomerInfo","times":1}])"));
        const int asked = sandbox.requestCount("findCustomerInfo");
        QVERIFY(!client.refresh());
        QCOMPARE(sandbox.requestCount("findCustomerInfo"), asked + 2);
        QVERIFY(client.services.serverClock.isKnown());
        // Twice in a row is an error, not a loop.
        sandbox.setFaults(*Json::parse(
            R"([{"do":"refuse","code":"GATEWAY_CODE_014","path":"findCustomerInfo"}])"));
        const auto error = client.refresh();
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind::OutsideTimeWindow));
        QCOMPARE(sandbox.requestCount("findCustomerInfo"), asked + 4);
    }

    void signOutForgetsAtOnceAndTellsOnce()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        client.services.signIn.signOut();
        QCOMPARE(client.services.session.state(), Session::State::SignedOut);
        QVERIFY(client.services.session.token().isEmpty());
        QVERIFY(client.services.session.refreshToken().isEmpty());
        QVERIFY(client.services.session.customer().customerNo.isEmpty());
        QTRY_COMPARE(sandbox.requestCount("/logout"), 1);
    }

    void signOutWorksOffline()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        sandbox.setListening(false);
        client.services.signIn.signOut();
        QCOMPARE(client.services.session.state(), Session::State::SignedOut);
        QVERIFY(client.services.session.token().isEmpty());
        // Until a call has failed the transport may not know yet that the connections it keeps are
        // gone, and would give the next sign-in one of them.
        QVERIFY(!client.loadProducts());
        sandbox.setListening(true);
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
    }

    void theGatewayGoesAndComesBack()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        sandbox.setListening(false);
        const auto error = client.refresh();
        QVERIFY(error);
        QVERIFY(!isRefusal(error->kind));
        QCOMPARE(client.services.session.state(), Session::State::SignedIn);
        sandbox.setListening(true);
        QVERIFY(!client.refresh());
    }
};

QTEST_GUILESS_MAIN(SessionFlowTest)
#include "tst_sessionflow.moc"
