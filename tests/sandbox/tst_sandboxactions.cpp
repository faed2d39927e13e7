// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/messageclient.h"

#include <QHostAddress>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

bool accepts(const SandboxFixture &sandbox)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, sandbox.port());
    return socket.waitForConnected(5'000);
}

qint64 clockOf(const SandboxFixture &sandbox)
{
    const Json answer = ask(sandbox, RawCall("thirdExt/now")).json();
    return answer["data"].numberText().toLongLong() - QDateTime::currentMSecsSinceEpoch();
}

qint64 statistic(const SandboxFixture &sandbox, const char *name)
{
    return sandbox.statistics()[name].numberText().toLongLong();
}

QString codeOf(const SandboxFixture &sandbox, const QByteArray &token)
{
    return ask(sandbox, RawCall(infoPath).set("token", token)).code();
}

quint64 ticks(const SandboxFixture &sandbox)
{
    quint64 sum = 0;
    const Json quotes = sandbox.quotes();
    for (const Json &quote : quotes.items())
        sum += quote["seq"].toString().toULongLong();
    return sum;
}

} // namespace

/// What a script does at its times, and the same done by hand.
class SandboxActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void tokensOfOneCustomerExpire()
    {
        SandboxFixture sandbox({});
        const QByteArray trader = signedInToken(sandbox, u"trader@example.com"_s);
        const QByteArray demo = signedInToken(sandbox, u"demo@example.com"_s);
        QCOMPARE(statistic(sandbox, "customers"), 2);
        sandbox.setFaults(*Json::parse(R"([{"do":"expireTokens","customerNo":"86002001"}])"));
        QTRY_COMPARE(statistic(sandbox, "customers"), 1);
        QCOMPARE(codeOf(sandbox, trader), u"GATEWAY_CODE_005"_s);
        QCOMPARE(codeOf(sandbox, demo), u"0"_s);
        sandbox.setFaults(*Json::parse(R"([{"do":"expireTokens"}])"));
        QTRY_COMPARE(statistic(sandbox, "customers"), 0);
        QCOMPARE(codeOf(sandbox, demo), u"GATEWAY_CODE_005"_s);
    }

    void aKickEachTime()
    {
        SandboxFixture sandbox({});
        const QByteArray first = signedInToken(sandbox, u"trader@example.com"_s);
        sandbox.setFaults(*Json::parse(
            R"([{"do":"kick","customerNo":"86002001","afterMs":50,"everyMs":600,"times":2}])"));
        QTRY_COMPARE(sandbox.faultState().items().front()["left"], Json(1));
        QCOMPARE(codeOf(sandbox, first), u"GATEWAY_CODE_017"_s);
        const QByteArray second = signedInToken(sandbox, u"trader@example.com"_s);
        QTRY_COMPARE(sandbox.faultState(), Json(Json::Array{})); // used up
        QCOMPARE(codeOf(sandbox, second), u"GATEWAY_CODE_017"_s);
    }

    void theClockRunsBeside()
    {
        SandboxFixture sandbox({});
        QVERIFY(qAbs(clockOf(sandbox)) < 2'000);
        sandbox.setFaults(*Json::parse(R"([{"do":"skewClock","ms":-3600000,"afterMs":30}])"));
        QTRY_VERIFY(qAbs(clockOf(sandbox) + 3'600'000) < 2'000);
        // Who does not follow it is refused.
        QCOMPARE(ask(sandbox, RawCall(mfaPath)).code(), u"GATEWAY_CODE_014"_s);
        sandbox.setClockSkew(60'000);
        QVERIFY(qAbs(clockOf(sandbox) - 60'000) < 2'000);
        QTRY_VERIFY(sandbox.quotes().items().front()["tick_time"].numberText().toLongLong()
                        - QDateTime::currentMSecsSinceEpoch()
                    > 30'000);
    }

    void listeningStopsForATime()
    {
        SandboxFixture sandbox({});
        RawClient client(sandbox.port());
        QCOMPARE(client.ask(RawCall("thirdExt/now")).code(), u"0"_s);
        sandbox.setFaults(*Json::parse(R"([{"do":"stopListening","forMs":400}])"));
        QVERIFY(client.isClosed());
        QVERIFY(!accepts(sandbox));
        QTRY_VERIFY(accepts(sandbox));
        QCOMPARE(ask(sandbox, RawCall("thirdExt/now")).code(), u"0"_s);
    }

    void theEndOfTheScriptIsTheEndOfThePause()
    {
        SandboxFixture sandbox({});
        const Json stop = *Json::parse(R"([{"do":"stopListening"}])");
        sandbox.setFaults(stop);
        QTRY_VERIFY(!accepts(sandbox));
        sandbox.changeFaults(*Json::parse(R"([{"do":"html"},{"do":"stopListening"}])"));
        QVERIFY(!accepts(sandbox));
        sandbox.changeFaults(*Json::parse(R"([{"do":"html"}])"));
        QVERIFY(accepts(sandbox));
    }

    void thePortIsKeptMeanwhile()
    {
        SandboxFixture sandbox({});
        sandbox.setListening(false);
        QVERIFY(!accepts(sandbox));
#ifdef Q_OS_LINUX
        QTcpSocket other;
        QVERIFY(!other.bind(QHostAddress::LocalHost, sandbox.port(),
                            QAbstractSocket::DontShareAddress));
#endif
        for (int i = 0; i < 20; ++i) {
            sandbox.setListening(true);
            QVERIFY(accepts(sandbox));
            sandbox.setListening(false);
        }
    }

    void ticksFollowTheRate()
    {
        SandboxOptions options;
        options.rate = 0;
        SandboxFixture sandbox(options);
        const quint64 before = ticks(sandbox);
        sandbox.setFaults(*Json::parse(R"([{"do":"setRate","rate":2000}])"));
        QTRY_VERIFY(ticks(sandbox) > before + 100);
        sandbox.setFaults(*Json::parse(R"([{"do":"setTicking","on":false}])"));
        QTRY_COMPARE(sandbox.faultState(), Json(Json::Array{}));
        const quint64 still = ticks(sandbox);
        sandbox.setRate(5000); // stays still
        QCOMPARE(codeOf(sandbox, "x"), u"GATEWAY_CODE_005"_s);
        QCOMPARE(ticks(sandbox), still);
        sandbox.setTicking(true);
        QTRY_VERIFY(ticks(sandbox) > still);
    }

    void eventsArePushed()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(*Json::parse(R"([{"do":"pushEvents","count":5},
            {"do":"pushEvents","afterMs":20,"everyMs":20,"times":2},
            {"do":"displaceGroup"},{"do":"displaceGroup","group":"nobody"},
            {"do":"expireManagerTokens"}])"));
        QTRY_COMPARE(sandbox.eventsSent().size(), size_t(7));
        QTRY_COMPARE(sandbox.faultState(), Json(Json::Array{}));
    }

    void connectionsDropAndAreCounted()
    {
        SandboxFixture sandbox({});
        MessageClient first(sandbox.port()), second(sandbox.port());
        QVERIFY(first.open && second.open);
        QCOMPARE(statistic(sandbox, "sockets"), 2);
        const qint64 requests = statistic(sandbox, "requests");
        QCOMPARE(ask(sandbox, RawCall("thirdExt/now")).code(), u"0"_s);
        QCOMPARE(statistic(sandbox, "requests"), requests + 1);
        sandbox.setFaults(*Json::parse(R"([{"do":"dropConnections"}])"));
        QTRY_COMPARE(first.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(statistic(sandbox, "sockets"), 0);
    }

    void everybodyWhoCanSignInIsListed()
    {
        SandboxFixture sandbox({});
        QByteArrayList kinds;
        const Json people = SandboxGateway::people();
        for (const Json &person : people.items()) {
            kinds += person["kind"].toString().toLatin1();
            QVERIFY(!person["name"].toString().isEmpty());
            QVERIFY(!person["customerNo"].toString().isEmpty());
            QVERIFY(!person["signInAs"].toString().isEmpty());
        }
        QCOMPARE(kinds.join(' '),
                 "document trader mfa kycNew kycPending kycRefused locked "
                 "disabled noPassword demo plain");
        QCOMPARE(people.items().at(1)["signInAs"], Json("trader@example.com"));
    }
};

QTEST_GUILESS_MAIN(SandboxActionsTest)
#include "tst_sandboxactions.moc"
