// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportsession.h"
#include "tests/services/supportdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = SupportSession::State;

/// Who is signed in, for which company, and whether anything may be changed.
class TestSupportSession : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<SupportDesk>(); }
    void cleanup() { m_desk.reset(); }
    void signsIn();
    void wrongSecret();
    void goesOnWithTheCompany();
    void expires();
    void failedAgainStaysExpired();
    void cancels();
    void newerOutdatesOlder();
    void signsOut();
    void changesOnlyWhileSignedIn();

private:
    [[nodiscard]] SupportSession &session() { return m_desk->session; }
    std::unique_ptr<SupportDesk> m_desk;
};

void TestSupportSession::signsIn()
{
    m_desk->authAs(
        360,
        R"(,"timezone":8,"companyType":"demo","tradeTypeList":[{"id":"1","code":"c","name":"Cross"},{"id":5}])");
    const QSignalSpy states(&session(), &SupportSession::stateChanged);
    session().signIn(u"desk-1"_s, Secret("hush"));
    QCOMPARE(session().state(), State::SigningIn);
    QTRY_VERIFY(session().isSignedIn());
    QCOMPARE(states.count(), 2);
    const ApiGateway::Call call = m_desk->gateway.calls("CompanyAuth").front();
    QCOMPARE(call.path, QByteArray("auth/admin.admin.CompanyAuthDubboService.auth"));
    QCOMPARE(call.body.toBytes(), QByteArray(R"({"appId":"desk-1","appSecret":"hush"})"));
    QVERIFY(!call.head.contains("\ntoken:"));
    QCOMPARE(session().appId(), u"desk-1"_s);
    QCOMPARE(session().company().id, 360);
    QCOMPARE(session().company().timezone, 8);
    QVERIFY(session().company().demo);
    QCOMPARE(session().company().tradeTypes.size(), 2U);
    QCOMPARE(session().token(), Secret("token-1"));
    QVERIFY(!session().changesAllowed());
}

void TestSupportSession::wrongSecret()
{
    m_desk->gateway.answer("CompanyAuth", "!GATEWAY_CODE_019");
    QSignalSpy failed(&session(), &SupportSession::failed);
    session().signIn(u"desk-1"_s, Secret("no"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().value<GatewayError>().code, u"GATEWAY_CODE_019"_s);
    QCOMPARE(session().state(), State::SignedOut);
    QVERIFY(session().token().isEmpty());
}

/// Calls from then on carry the company's id and token; signing in again does not.
void TestSupportSession::goesOnWithTheCompany()
{
    m_desk->authAs(777, R"(,"publicKey":"bm8ga2V5")");
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_desk->client.environment().companyId, 777);
    QCOMPARE(m_desk->client.environment().publicKey, QByteArray("bm8ga2V5"));
    QCOMPARE(session().environment(), m_desk->gateway.environment());

    m_desk->authAs(778);
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_desk->client.environment().companyId, 778);
    QVERIFY(m_desk->client.environment().publicKey.isEmpty());
    m_desk->gateway.answer("groupList", "[]");
    bool answered = false;
    m_desk->client.send(ManagerGroupsRequest{}, this,
                        [&answered](const auto &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered);
    const QByteArray head = m_desk->gateway.calls("groupList").front().head;
    QVERIFY(head.contains("companyid: 778"));
    QVERIFY(head.contains("token: token-2"));
    QVERIFY(m_desk->gateway.calls("CompanyAuth").back().head.contains("companyid: 360"));
}

void TestSupportSession::expires()
{
    QVERIFY(m_desk->signIn());
    session().setChangesAllowed(true);
    m_desk->gateway.answer("groupList", "!GATEWAY_CODE_005");
    m_desk->client.send(ManagerGroupsRequest{}, this, [](const auto &) {});
    QTRY_COMPARE(session().state(), State::Expired);
    QCOMPARE(session().endReason().code, u"GATEWAY_CODE_005"_s);
    QVERIFY(session().token().isEmpty());
    QVERIFY(!session().changesAllowed());
    QCOMPARE(session().company().id, 360); // what is on screen stays
    QCOMPARE(session().appId(), u"desk-1"_s);
    QVERIFY(m_desk->signIn());
    QCOMPARE(session().token(), Secret("token-2"));
    QVERIFY(!session().changesAllowed());
}

void TestSupportSession::failedAgainStaysExpired()
{
    QVERIFY(m_desk->signIn());
    m_desk->expire();
    m_desk->gateway.answer("CompanyAuth", "!GATEWAY_CODE_019");
    QSignalSpy failed(&session(), &SupportSession::failed);
    session().signIn(u"desk-1"_s, Secret("no"));
    QVERIFY(failed.wait());
    QCOMPARE(session().state(), State::Expired);
    QCOMPARE(session().company().id, 360);
}

void TestSupportSession::cancels()
{
    m_desk->gateway.answerBy("CompanyAuth", [](const auto &) { return QByteArray(); });
    const QSignalSpy failed(&session(), &SupportSession::failed);
    session().signIn(u"desk-1"_s, Secret("x"));
    QTRY_COMPARE(m_desk->gateway.count("CompanyAuth"), 1);
    session().cancel();
    QCOMPARE(session().state(), State::SignedOut);
    m_desk->gateway.reply(m_desk->gateway.calls("CompanyAuth").front(), R"({"id":1,"token":"t"})");
    m_desk->authAs(360);
    QVERIFY(m_desk->signIn());
    QCOMPARE(session().token(), Secret("token-1"));
    QCOMPARE(failed.count(), 0);
}

void TestSupportSession::newerOutdatesOlder()
{
    m_desk->gateway.answerBy("CompanyAuth", [](const auto &) { return QByteArray(); });
    session().signIn(u"old"_s, Secret("x"));
    QTRY_COMPARE(m_desk->gateway.count("CompanyAuth"), 1);
    session().signIn(u"new"_s, Secret("x"));
    QTRY_COMPARE(m_desk->gateway.count("CompanyAuth"), 2);
    const auto calls = m_desk->gateway.calls("CompanyAuth");
    m_desk->gateway.reply(calls[0], R"({"id":1,"token":"old"})");
    m_desk->gateway.reply(calls[1], R"({"id":2,"token":"new"})");
    QTRY_VERIFY(session().isSignedIn());
    QCOMPARE(session().appId(), u"new"_s);
    QCOMPARE(session().token(), Secret("new"));
}

void TestSupportSession::signsOut()
{
    QVERIFY(m_desk->signIn());
    session().signOut();
    QCOMPARE(session().state(), State::SignedOut);
    QVERIFY(session().token().isEmpty());
    QCOMPARE(session().company().id, 0);
    m_desk->expire(); // comes too late
    QCOMPARE(session().state(), State::SignedOut);
}

void TestSupportSession::changesOnlyWhileSignedIn()
{
    const QSignalSpy changes(&session(), &SupportSession::changesAllowedChanged);
    session().setChangesAllowed(true);
    QVERIFY(!session().changesAllowed());
    QVERIFY(m_desk->signIn());
    session().setChangesAllowed(true);
    QVERIFY(session().changesAllowed());
    m_desk->authAs(361);
    QVERIFY(m_desk->signIn());
    QVERIFY(!session().changesAllowed());
    QCOMPARE(changes.count(), 2);
}

QTEST_GUILESS_MAIN(TestSupportSession)
#include "tst_supportsession.moc"
