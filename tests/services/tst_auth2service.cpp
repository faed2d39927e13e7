// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/services/apigateway.h"
#include "tests/support/browser.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray customerInfo = "findCustomerInfo";

Environment environmentOf(const ApiGateway &gateway)
{
    Environment environment = gateway.environment();
    environment.auth2Api = environment.clientApi;
    environment.webClient = QUrl(u"https://www.example.com"_s);
    environment.company = u"headline"_s;
    return environment;
}

} // namespace

/// Which calls the two ends of Auth2 make, with what, and what ends them.
class TestAuth2Service : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void givesACode();
    void givesACodeInTheBrowser();
    void onlyAWholeAnswerOfThisCompanyCounts_data();
    void onlyAWholeAnswerOfThisCompanyCounts();
    void pageOpensAtTheWhiteLabel();
    void endsWithWhoeverAsked();
    void signsIn();
    void failureAtAnyStageSignsNobodyIn_data();
    void failureAtAnyStageSignsNobodyIn();
    void cancelEndsTheSignIn();
    void anotherSignInEndsIt();

private:
    void comeBack(const QString &query);
    void signIn() { m_services->auth2.signIn(u"app1"_s, Secret("app-secret"), u"mall-x"_s); }
    void signInByNumber();
    [[nodiscard]] GatewayError failure() const
    {
        return m_failed->value(0).value(0).value<GatewayError>();
    }

    TestClock m_clock;
    std::unique_ptr<ApiGateway> m_gateway;
    std::unique_ptr<ClientServices> m_services;
    QUrl m_opened;
    std::unique_ptr<QSignalSpy> m_succeeded, m_failed;
};

void TestAuth2Service::init()
{
    m_gateway = std::make_unique<ApiGateway>();
    m_services = std::make_unique<ClientServices>(environmentOf(*m_gateway), m_clock);
    m_opened.clear();
    connect(&m_services->browser, &BrowserVisit::openRequested, this,
            [this](const QUrl &url) { m_opened = url; });
    m_succeeded = std::make_unique<QSignalSpy>(&m_services->signIn, &SignInService::succeeded);
    m_failed = std::make_unique<QSignalSpy>(&m_services->signIn, &SignInService::failed);
}

void TestAuth2Service::cleanup()
{
    m_services.reset(); // before the gateway it talks to
}

/// The white label's page sends the browser back.
void TestAuth2Service::comeBack(const QString &query)
{
    QTRY_VERIFY(!m_opened.isEmpty());
    QUrl redirect(QUrlQuery(m_opened).queryItemValue(u"url"_s, QUrl::FullyDecoded));
    redirect.setQuery(query);
    QCOMPARE(Browser::open(redirect).status, 200);
}

void TestAuth2Service::signInByNumber()
{
    m_gateway->answer("CustomerWebApiService.login", R"({"customerNo":"1","token":"t"})");
    LoginRequest request;
    request.type = SignInType::CustomerNumber;
    request.loginName = u"1"_s;
    request.password = Secret("a123456");
    m_services->signIn.signIn(request);
}

void TestAuth2Service::givesACode()
{
    m_services->session.beginSignIn();
    m_services->session.signedIn({}, Secret("t-42"), {});
    m_gateway->answer("auth2/code", R"("c-1")");
    std::optional<Result<Secret>> code;
    m_services->auth2.giveCode(u"app1"_s, u"mall-x"_s, this,
                               [&](const Result<Secret> &answer) { code = answer; });
    QTRY_VERIFY(code);
    QVERIFY(*code && **code == Secret("c-1"));
    const ApiGateway::Call call = m_gateway->calls("auth2/code")[0];
    QCOMPARE(call.body["appId"].toString(), u"app1"_s);
    QCOMPARE(call.body["thirdAppType"].toString(), u"mall-x"_s);
    QVERIFY(call.head.contains("token: t-42"));
    QVERIFY(call.head.contains("company: headline"));
}

void TestAuth2Service::givesACodeInTheBrowser()
{
    std::optional<Result<Secret>> code;
    m_services->auth2.giveCodeInBrowser(u"app1"_s, u"mall-x"_s, this,
                                        [&](const Result<Secret> &answer) { code = answer; });
    comeBack(u"code=c%2B1&app=headline"_s);
    QTRY_VERIFY(code);
    QVERIFY(*code && **code == Secret("c+1"));
    QVERIFY(!m_services->browser.isWaiting());
}

void TestAuth2Service::onlyAWholeAnswerOfThisCompanyCounts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("another white label") << u"code=c1&app=other"_s << u""_s;
    QTest::newRow("no white label") << u"code=c1"_s << u""_s;
    QTest::newRow("no code") << u"app=headline"_s << u""_s;
    QTest::newRow("empty code") << u"code=&app=headline"_s << u""_s;
    QTest::newRow("refused") << u"error=access_denied&app=headline"_s << u"access_denied"_s;
    QTest::newRow("refused with words")
        << u"error=x&error_description=The+user+said%20%3Cb%3Eno&code=c1&app=headline"_s
        << u"The user said <b>no"_s;
}

void TestAuth2Service::onlyAWholeAnswerOfThisCompanyCounts()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    std::optional<Result<Secret>> code;
    m_services->auth2.giveCodeInBrowser(u"app1"_s, u"mall-x"_s, this,
                                        [&](const Result<Secret> &answer) { code = answer; });
    comeBack(query);
    QTRY_VERIFY(code);
    QVERIFY(!*code);
    QCOMPARE(nameOf(code->error().kind), nameOf(ErrorKind::ProviderRefused));
    QCOMPARE(code->error().text, text);
}

void TestAuth2Service::pageOpensAtTheWhiteLabel()
{
    signIn();
    QTRY_VERIFY(!m_opened.isEmpty());
    QCOMPARE(m_opened.adjusted(QUrl::RemoveQuery),
             QUrl(u"https://www.example.com/en-US/auth2/code"_s));
    const QUrlQuery query(m_opened);
    QCOMPARE(query.queryItemValue(u"appId"_s), u"app1"_s);
    QCOMPARE(query.queryItemValue(u"thirdAppType"_s), u"mall-x"_s);
    const QUrl redirect(query.queryItemValue(u"url"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.host(), u"127.0.0.1"_s);
    QVERIFY(!redirect.hasQuery()); // the page adds its own: the state is in the path
    QVERIFY(!m_opened.toString().contains(u"app-secret"_s));
}

void TestAuth2Service::endsWithWhoeverAsked()
{
    auto asker = std::make_unique<QObject>();
    bool called = false;
    m_services->auth2.giveCodeInBrowser(u"app1"_s, u"mall-x"_s, asker.get(),
                                        [&](const Result<Secret> &) { called = true; });
    QVERIFY(m_services->browser.isWaiting());
    asker.reset();
    QVERIFY(!m_services->browser.isWaiting());
    // A visit of somebody else is left alone by a late cancel().
    m_services->browser.start({.what = u"other"_s,
                               .address = [](const LoopbackServer &s) { return s.callbackUrl(); },
                               .loopback = {}},
                              this, [](const Result<QUrlQuery> &) {});
    m_services->auth2.cancel();
    QVERIFY(m_services->browser.isWaiting());
    QVERIFY(!called);
}

void TestAuth2Service::signsIn()
{
    m_gateway->answer("auth2/token", R"({"accessToken":"a-1","refreshToken":"r-1"})");
    m_gateway->answer("randomKey", R"("k-1")");
    m_gateway->answer(customerInfo, R"({"customerNo":"86021063"})");
    signIn();
    QCOMPARE(m_services->session.state(), Session::State::SigningIn);
    comeBack(u"code=c1&app=headline"_s);
    QTRY_COMPARE(m_succeeded->size(), 1);
    QVERIFY(m_services->session.isSignedIn());
    QVERIFY(m_services->session.token() == Secret("k-1"));
    QCOMPARE(m_services->session.customer().customerNo, u"86021063"_s);
    QCOMPARE(m_services->session.identity().loginName, u"86021063"_s);

    const ApiGateway::Call exchange = m_gateway->calls("auth2/token")[0];
    QCOMPARE(exchange.body["appId"].toString(), u"app1"_s);
    QCOMPARE(exchange.body["appSecret"].toString(), u"app-secret"_s);
    QCOMPARE(exchange.body["code"].toString(), u"c1"_s);
    QVERIFY(!exchange.head.contains("\ntoken:"));
    QVERIFY(m_gateway->calls("randomKey")[0].head.contains("token: a-1"));
    QVERIFY(m_gateway->calls(customerInfo)[0].head.contains("token: k-1"));
}

void TestAuth2Service::failureAtAnyStageSignsNobodyIn_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *stage, const char *answer, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(stage) << QByteArray(answer) << int(kind);
    };
    row("code refused", "auth2/token", "!GATEWAY_CODE_019", ErrorKind::NoPermission);
    row("no tokens", "auth2/token", "{}", ErrorKind::BadAnswer);
    row("key refused", "randomKey", "!GATEWAY_CODE_017", ErrorKind::SessionEnded);
    row("no key", "randomKey", "null", ErrorKind::BadAnswer);
    row("customer refused", "findCustomerInfo", "!GATEWAY_CODE_019", ErrorKind::NoPermission);
    row("no customer", "findCustomerInfo", "[]", ErrorKind::BadAnswer);
}

void TestAuth2Service::failureAtAnyStageSignsNobodyIn()
{
    QFETCH(QByteArray, stage);
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    m_gateway->answer("auth2/token", R"({"accessToken":"a-1","refreshToken":"r-1"})");
    m_gateway->answer("randomKey", R"("k-1")");
    m_gateway->answer(customerInfo, R"({"customerNo":"86021063"})");
    m_gateway->answer(stage, answer);
    signIn();
    comeBack(u"code=c1&app=headline"_s);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(nameOf(failure().kind), nameOf(ErrorKind(kind)));
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    QVERIFY(m_services->session.token().isEmpty() && m_succeeded->isEmpty());
}

void TestAuth2Service::cancelEndsTheSignIn()
{
    signIn();
    QTRY_VERIFY(m_services->browser.isWaiting());
    m_services->auth2.cancel();
    QVERIFY(!m_services->browser.isWaiting());
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    QCOMPARE(m_gateway->count("auth2"), 0);

    m_opened.clear();
    signIn();
    comeBack(u"code=c1&app=headline"_s);
    QTRY_COMPARE(m_gateway->count("auth2/token"), 1);
    m_services->auth2.cancel();
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    QVERIFY(m_succeeded->isEmpty());
}

void TestAuth2Service::anotherSignInEndsIt()
{
    signIn();
    QTRY_VERIFY(m_services->browser.isWaiting());
    signInByNumber();
    QTRY_COMPARE(m_succeeded->size(), 1);
    QVERIFY(!m_services->browser.isWaiting());
    QCOMPARE(m_services->session.customer().customerNo, u"1"_s);
    m_services->auth2.cancel();
    QVERIFY(m_services->session.isSignedIn() && m_failed->isEmpty());
}

QTEST_GUILESS_MAIN(TestAuth2Service)
#include "tst_auth2service.moc"
