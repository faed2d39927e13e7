// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;

namespace {

const auto trader = QStringLiteral("trader@example.com");

} // namespace

/// Somebody signs in to the account elsewhere: said plainly, once, and everything goes on.
class KickFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void beingKickedIsSaid_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void beingKickedIsSaid()
    {
        QFETCH(bool, encrypted);
        SandboxFixture sandbox(SandboxOptions{.encrypt = encrypted});
        FlowClient client(sandbox.environment());
        ClientServices &services = client.services;
        QVERIFY(client.loadProducts());
        services.quotes.want(this, client.firstProducts(3));
        services.quotes.start();
        QCOMPARE(services.messages.state(), MessageService::State::Off);
        QVERIFY(!client.signIn(trader));
        QTRY_COMPARE(services.messages.state(), MessageService::State::On);
        QTRY_VERIFY(services.quotes.isLive() && !services.quotes.status().guest);

        const QSignalSpy states(&services.session, &Session::stateChanged);
        const QString number = services.session.customer().customerNo;
        sandbox.kick(number);
        QTRY_COMPARE(services.session.state(), Session::State::Expired);
        QCOMPARE(services.session.endReason().kind, ErrorKind::SignedInElsewhere);
        QVERIFY(services.session.token().isEmpty());
        QCOMPARE(services.messages.state(), MessageService::State::Off);
        QCOMPARE(services.session.customer().customerNo, number);
        QTRY_VERIFY(services.quotes.isLive() && services.quotes.status().guest);
        QCOMPARE(states.count(), 1);

        QVERIFY(!client.signIn(trader));
        QTRY_COMPARE(services.messages.state(), MessageService::State::On);
        QVERIFY(!client.refresh());
    }

    void somebodyElseIsLeftAlone()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        FlowClient other(sandbox.environment());
        QVERIFY(!client.signIn(trader));
        QVERIFY(!other.signIn(QStringLiteral("demo@example.com")));
        QTRY_COMPARE(other.services.messages.state(), MessageService::State::On);
        sandbox.kick(client.services.session.customer().customerNo);
        QTRY_COMPARE(client.services.session.state(), Session::State::Expired);
        QVERIFY(!other.refresh());
        QCOMPARE(other.services.messages.state(), MessageService::State::On);
    }

    void aTornSocketComesBack()
    {
        SandboxFixture sandbox(SandboxOptions{});
        FlowClient client(sandbox.environment());
        QVERIFY(!client.signIn(trader));
        MessageService &messages = client.services.messages;
        QTRY_COMPARE(messages.state(), MessageService::State::On);
        sandbox.dropConnections();
        QTRY_COMPARE(messages.state(), MessageService::State::Connecting);
        QTRY_COMPARE_WITH_TIMEOUT(messages.state(), MessageService::State::On, 10'000);
        QVERIFY(client.services.session.isSignedIn());
    }
};

QTEST_GUILESS_MAIN(KickFlowTest)
#include "tst_kickflow.moc"
