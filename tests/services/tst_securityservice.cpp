// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/profileservice.h"
#include "app/services/securityservice.h"
#include "tests/services/apigateway.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray profile = "findCustomerInfo", mfa = "enableOrForbidMFA", company = "switchAccount";

} // namespace

/// What a signed-in customer changes: all of it, or nothing.
class TestSecurityService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void passwordChanges();
    void aFirstPasswordShows();
    void mfaShowsInTheCustomer_data();
    void mfaShowsInTheCustomer();
    void refusedMfaChangesNothing();
    void theChangeOutlivesItsWindow();
    void identitiesAreListedAndBound();
    void switchesCompany();
    void aSwitchThatFailsChangesNothing_data();
    void aSwitchThatFailsChangesNothing();
    void signedOutWhileSwitching();
    void whatWasFetchedBeforeTheSwitchIsNotShown();

private:
    SecurityService::Done done()
    {
        return [this](const Result<EmptyAnswer> &answer) { m_done = answer; };
    }
    [[nodiscard]] bool succeeded() const { return m_done && *m_done; }
    [[nodiscard]] bool failed() const { return m_done && !*m_done; }

    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<SecurityService> m_security;
    std::optional<Result<EmptyAnswer>> m_done;
};

void TestSecurityService::init()
{
    m_security.reset(); // what is used goes after what uses it
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    m_session = std::make_unique<Session>();
    m_client = std::make_unique<GatewayClient>(m_gateway->environment(), *m_serverClock);
    m_security = std::make_unique<SecurityService>(*m_client, *m_session);
    connect(m_session.get(), &Session::tokenChanged, m_client.get(),
            [this] { m_client->setToken(m_session->token()); });
    connect(m_client.get(), &GatewayClient::sessionEnded, m_session.get(), &Session::expire);
    Customer customer;
    customer.id = 7;
    customer.customerNo = u"no7"_s;
    customer.googleId = 0;
    m_session->beginSignIn();
    m_session->signedIn(customer, Secret("t-real"), Secret("r-real"),
                        {.type = SignInType::Email, .loginName = u"a@example.com"_s});
    m_done.reset();
}

void TestSecurityService::passwordChanges()
{
    m_gateway->answer("updateLoginPwd", "!CUSTOMER_API_0000102");
    const ChangePasswordRequest request{
        .oldPassword = Secret("a123456"), .newPassword = Secret("b234567"), .googleCode = {}};
    m_security->changePassword(request, this, done());
    QTRY_VERIFY(failed());
    QCOMPARE(m_done->error().kind, ErrorKind::WrongCredentials);
    m_gateway->answer("updateLoginPwd", "null");
    m_security->changePassword(request, this, done());
    QTRY_VERIFY(succeeded());
    QCOMPARE(m_gateway->count("updateLoginPwd"), 2);
    QVERIFY(m_session->isSignedIn());
}

void TestSecurityService::aFirstPasswordShows()
{
    m_gateway->answer("bindLoginPwd", "null");
    m_gateway->answer(profile, R"({"id":7,"customerNo":"no7","loginPassStatus":2})");
    m_security->setFirstPassword({.newPassword = Secret("b234567"), .googleCode = {}}, this,
                                 done());
    QTRY_VERIFY(succeeded());
    QCOMPARE(m_session->customer().loginPassStatus, PasswordStatus::Set);
}

void TestSecurityService::mfaShowsInTheCustomer_data()
{
    QTest::addColumn<bool>("enable");
    QTest::addColumn<QByteArray>("profileAnswer");
    for (const bool enable : {true, false}) {
        const char *what = enable ? "on" : "off";
        QTest::addRow("%s, fetched", what)
            << enable
            << QByteArray(enable ? R"({"id":7,"customerNo":"no7","googleId":42})"
                                 : R"({"id":7,"customerNo":"no7","googleId":0})");
        QTest::addRow("%s, not to be fetched", what) << enable << QByteArray("!GATEWAY_CODE_018");
    }
}

void TestSecurityService::mfaShowsInTheCustomer()
{
    QFETCH(bool, enable);
    QFETCH(QByteArray, profileAnswer);
    if (!enable) {
        Customer protectedOne = m_session->customer();
        protectedOne.googleId = 42;
        m_session->setCustomer(protectedOne);
    }
    m_gateway->answer(mfa, "null");
    m_gateway->answer(profile, profileAnswer);
    SetMfaRequest request;
    request.enable = enable;
    request.googleId = enable ? 42 : 0;
    request.googleCode = Secret("123456");
    m_security->setMfa(request, this, done());
    QTRY_VERIFY(succeeded());
    QCOMPARE(m_session->customer().mfaEnabled(), enable);
    const Json body = m_gateway->calls(mfa)[0].body;
    QCOMPARE(body["type"].numberText(), enable ? "1"_ba : "2"_ba);
    QCOMPARE(body["googleId"].numberText(), "42"_ba);
    QCOMPARE(body["customerNo"].toString(), u"no7"_s);
    QCOMPARE(body["id"].numberText(), "7"_ba);
    QCOMPARE(body["lang"].toString(), u"en-US"_s);
}

void TestSecurityService::refusedMfaChangesNothing()
{
    m_gateway->answer(mfa, "!CUSTOMER_API_0000519");
    const QSignalSpy changed(m_session.get(), &Session::customerChanged);
    SetMfaRequest request;
    request.googleId = 42;
    m_security->setMfa(request, this, done());
    QTRY_VERIFY(failed());
    QCOMPARE(m_done->error().kind, ErrorKind::MfaWrong);
    QVERIFY(!m_session->customer().mfaEnabled() && changed.isEmpty());
    QCOMPARE(m_gateway->count(profile), 0);
}

void TestSecurityService::theChangeOutlivesItsWindow()
{
    m_gateway->answer(profile, R"({"id":7,"customerNo":"no7","googleId":42})");
    auto window = std::make_unique<QObject>();
    SetMfaRequest request;
    request.googleId = 42;
    m_security->setMfa(request, window.get(), done());
    QTRY_COMPARE(m_gateway->count(mfa), 1);
    window.reset();
    m_gateway->reply(m_gateway->calls(mfa)[0], "null");
    QTRY_VERIFY(m_session->customer().mfaEnabled());
    QVERIFY(!m_done);
}

void TestSecurityService::identitiesAreListedAndBound()
{
    std::optional<Result<std::vector<ThirdPartyIdentity>>> found;
    const auto then = [&found](const Result<std::vector<ThirdPartyIdentity>> &list) {
        found = list;
    };
    m_gateway->answer("findThirdAccountInfo", "!GATEWAY_CODE_019");
    m_security->findIdentities(this, then);
    QTRY_VERIFY(found && !*found);
    m_gateway->answer("findThirdAccountInfo", "null");
    m_security->findIdentities(this, then);
    QTRY_VERIFY(found && *found);
    QVERIFY((*found)->empty());
    m_gateway->answer("bindThirdAccount", "null");
    m_gateway->answer(profile, R"({"id":7,"customerNo":"no7","thirdLoginSource":"google"})");
    m_security->bindIdentity({.source = u"google"_s, .userId = u"g-1"_s}, this, done());
    QTRY_VERIFY(succeeded());
    QCOMPARE(m_session->customer().thirdLoginSource, u"google"_s);
}

void TestSecurityService::switchesCompany()
{
    m_gateway->answer(company, R"({"token":"t-demo","rToken":"r-demo"})");
    m_security->switchCompany(this, done());
    QTRY_COMPARE(m_gateway->count(profile), 1);
    QVERIFY(m_gateway->calls(profile)[0].head.contains("token: t-demo"));
    QVERIFY(m_session->token() == Secret("t-real")); // not before the customer is there
    m_gateway->reply(m_gateway->calls(profile)[0],
                     R"({"id":70,"customerNo":"no70","companyType":"demo"})");
    QTRY_VERIFY(succeeded());
    QVERIFY(m_session->token() == Secret("t-demo"));
    QVERIFY(m_session->refreshToken() == Secret("r-demo"));
    QCOMPARE(m_session->customer().companyType, u"demo"_s);
    QCOMPARE(m_session->identity().loginName, u"a@example.com"_s);
    QCOMPARE(m_gateway->count("logout"), 0);
}

void TestSecurityService::aSwitchThatFailsChangesNothing_data()
{
    QTest::addColumn<QByteArray>("switched");
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("logouts");
    const QByteArray token = R"({"token":"t-demo"})";
    QTest::newRow("refused") << QByteArray("!CUSTOMER_API_0001029") << QByteArray("{}")
                             << int(ErrorKind::NoPermission) << 0;
    QTest::newRow("no token") << QByteArray("{}") << QByteArray("{}") << int(ErrorKind::BadAnswer)
                              << 0;
    QTest::newRow("customer refused")
        << token << QByteArray("!GATEWAY_CODE_005") << int(ErrorKind::SessionEnded) << 1;
    QTest::newRow("customer unreadable")
        << token << QByteArray("[]") << int(ErrorKind::BadAnswer) << 1;
}

void TestSecurityService::aSwitchThatFailsChangesNothing()
{
    QFETCH(QByteArray, switched);
    QFETCH(QByteArray, customer);
    QFETCH(int, kind);
    QFETCH(int, logouts);
    m_gateway->answer(company, switched);
    m_gateway->answer(profile, customer);
    const QSignalSpy tokens(m_session.get(), &Session::tokenChanged);
    m_security->switchCompany(this, done());
    QTRY_VERIFY(failed());
    QCOMPARE(int(m_done->error().kind), kind);
    QVERIFY(m_session->isSignedIn() && tokens.isEmpty());
    QCOMPARE(m_session->customer().customerNo, u"no7"_s);
    QTRY_COMPARE(m_gateway->count("logout"), logouts);
    if (logouts > 0)
        QVERIFY(m_gateway->calls("logout")[0].head.contains("token: t-demo"));
}

void TestSecurityService::signedOutWhileSwitching()
{
    m_gateway->answer(company, R"("t-demo")");
    m_security->switchCompany(this, done());
    QTRY_COMPARE(m_gateway->count(profile), 1);
    m_session->signOut();
    m_gateway->reply(m_gateway->calls(profile)[0], R"({"id":70,"customerNo":"no70"})");
    QTRY_VERIFY(failed());
    QCOMPARE(m_done->error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(m_session->customer().customerNo.isEmpty());
    QTRY_COMPARE(m_gateway->count("logout"), 1);
    QVERIFY(m_gateway->calls("logout")[0].head.contains("token: t-demo"));
}

void TestSecurityService::whatWasFetchedBeforeTheSwitchIsNotShown()
{
    ProfileService refreshing(*m_client, *m_session);
    refreshing.refresh();
    QTRY_COMPARE(m_gateway->count(profile), 1);
    m_gateway->answer(company, R"("t-demo")");
    m_gateway->answer(profile, R"({"id":70,"customerNo":"no70"})");
    m_security->switchCompany(this, done());
    QTRY_VERIFY(succeeded());
    QVERIFY(!refreshing.isRefreshing());
    m_gateway->reply(m_gateway->calls(profile)[0], R"({"id":7,"customerNo":"no7"})");
    m_done.reset();
    m_gateway->answer("updateLoginPwd", "null");
    m_security->changePassword({}, this, done());
    QTRY_VERIFY(succeeded()); // the older answer has come by now
    QCOMPARE(m_session->customer().customerNo, u"no70"_s);
}

QTEST_GUILESS_MAIN(TestSecurityService)
#include "tst_securityservice.moc"
