// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;

/// A session ends while much is going on: one change of state, nothing lost, everything goes on.
class ExpiryFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void manyCallsOneEnd_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void manyCallsOneEnd()
    {
        QFETCH(bool, encrypted);
        SandboxFixture sandbox(SandboxOptions{.encrypt = encrypted});
        FlowClient client(sandbox.environment());
        ClientServices &services = client.services;
        QVERIFY(client.loadProducts());
        const std::vector<QuoteKey> products = client.firstProducts(5);
        services.quotes.want(this, products);
        services.quotes.start();
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        QTRY_VERIFY(services.quotes.isLive() && !services.quotes.status().guest);
        const Customer before = services.session.customer();

        QSignalSpy states(&services.session, &Session::stateChanged);
        const QSignalSpy ended(&services.client, &GatewayClient::sessionEnded);
        sandbox.expireTokens();
        constexpr int calls = 20;
        int refused = 0;
        for (int i = 0; i < calls; ++i) {
            const auto count = [&refused](const auto &answer) {
                if (!answer && answer.error().kind == ErrorKind::SessionEnded)
                    ++refused;
            };
            const Account &account = before.accounts[std::size_t(i) % before.accounts.size()];
            if (i % 2 == 0)
                services.client.send(CustomerRequest{}, this, count);
            else
                services.client.send(AccountRequest{.tradeType = *account.tradeType,
                                                    .accountId = *account.accountId,
                                                    .currency = account.currency},
                                     this, count);
        }
        QTRY_COMPARE(refused, calls);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(states.count(), 1); // what the one question is asked for
        QCOMPARE(services.session.state(), Session::State::Expired);
        QVERIFY(services.session.token().isEmpty());
        // What is on screen stays there, and who it was can be asked again.
        QVERIFY(services.session.accounts().size() == before.accounts.size());
        QCOMPARE(services.session.customer().customerNo, before.customerNo);
        QCOMPARE(services.session.identity().loginName, QStringLiteral("trader@example.com"));

        // Everything else goes on as a guest.
        QTRY_VERIFY(services.quotes.isLive() && services.quotes.status().guest);
        QVERIFY(client.loadProducts());
        const auto pushed = services.quotes.counters().quotes;
        QTRY_VERIFY(services.quotes.counters().quotes > pushed);

        // A wrong password changes nothing; the right one takes up the work where it was.
        LoginRequest wrong = FlowClient::byEmail(QStringLiteral("trader@example.com"));
        wrong.password = Secret("wrong");
        QVERIFY(client.signIn(wrong));
        QCOMPARE(services.session.state(), Session::State::Expired);
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        QVERIFY(!client.refresh());
        QTRY_VERIFY(services.quotes.isLive() && !services.quotes.status().guest);
        QCOMPARE(services.session.customer().customerNo, before.customerNo);
    }

    void somebodyElseDoesNotTakeOver()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
        const QString number = client.services.session.customer().customerNo;
        sandbox.expireTokens();
        QVERIFY(client.refresh());
        const auto error = client.signIn(QStringLiteral("demo@example.com"));
        QVERIFY(error);
        QCOMPARE(nameOf(error->kind), nameOf(ErrorKind::AnotherAccount));
        QCOMPARE(client.services.session.state(), Session::State::Expired);
        QCOMPARE(client.services.session.customer().customerNo, number);
        QTRY_COMPARE(sandbox.requestCount("/logout"), 1); // the other's session is not left open
        QVERIFY(!client.signIn(QStringLiteral("trader@example.com")));
    }
};

QTEST_GUILESS_MAIN(ExpiryFlowTest)
#include "tst_expiryflow.moc"
