// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/services/apigateway.h"
#include "tests/support/browser.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray config = "LoginService.config", verify = "metaMaskVerify",
                 login = "CustomerThirdLoginService.login",
                 registration = "CustomerThirdLoginService.register",
                 bound = "findThirdAccountInfo";

QByteArray verdict(const QByteArray &action, const QByteArray &more = {})
{
    return "{\"thirdSource\":\"metamask\",\"result\":true,\"userId\":\"u7\",\"action\":\"" + action
        + "\"" + more + "}";
}

QByteArray customer(const QByteArray &number, const QByteArray &token)
{
    return "{\"customerNo\":\"" + number + "\",\"token\":\"" + token + "\",\"rToken\":\"r\"}";
}

QStringList sourcesOf(const std::vector<ThirdPartyOffer> &offers)
{
    QStringList sources;
    for (const ThirdPartyOffer &offer : offers)
        sources += offer.source;
    return sources;
}

} // namespace

/// What is offered, and what becomes of the gateway's verdict. The providers' own ways are in the
/// flows.
class TestThirdPartyService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offersStandInOrder();
    void newerSearchOutdatesOlder();
    void unavailableStaysHere_data();
    void unavailableStaysHere();
    void verdictSignsIn();
    void verdictWithoutAddressUsesTheSocialCalls();
    void verdictAsksToBind();
    void bindingEndsWithTheSignIn();
    void refusedVerdictSaysWhy_data();
    void refusedVerdictSaysWhy();
    void failedLoginLeavesNothingBehind();
    void registersThenSignsIn_data();
    void registersThenSignsIn();
    void registersAgainAfterARefusal();
    void proves_data();
    void proves();
    void provesNothingThatIsTaken_data();
    void provesNothingThatIsTaken();
    void cancelIsSilent_data();
    void cancelIsSilent();
    void anotherSignInEndsIt();

private:
    void offer(const QString &source);
    void signAtTheWallet();
    void signInWith(const QByteArray &answer);
    [[nodiscard]] GatewayError failure() const
    {
        return m_failed->value(0).value(0).value<GatewayError>();
    }

    TestClock m_clock;
    std::unique_ptr<ApiGateway> m_gateway;
    std::unique_ptr<ClientServices> m_services;
    ThirdPartyService *m_third = nullptr;
    QUrl m_opened;
    std::unique_ptr<QSignalSpy> m_succeeded, m_failed, m_bind, m_country, m_registered, m_proved;
};

void TestThirdPartyService::init()
{
    m_gateway = std::make_unique<ApiGateway>();
    m_services = std::make_unique<ClientServices>(m_gateway->environment(), m_clock);
    m_third = &m_services->thirdParty;
    m_opened.clear();
    connect(&m_services->browser, &BrowserVisit::openRequested, this,
            [this](const QUrl &url) { m_opened = url; });
    m_succeeded = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::succeeded);
    m_failed = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::failed);
    m_bind = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::bindNeeded);
    m_country = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::countryNeeded);
    m_registered = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::registered);
    m_proved = std::make_unique<QSignalSpy>(m_third, &ThirdPartyService::proved);
}

void TestThirdPartyService::cleanup()
{
    m_services.reset(); // before the gateway it talks to
}

void TestThirdPartyService::offer(const QString &source)
{
    m_third->find();
    QTRY_COMPARE(m_gateway->count(config), 6);
    for (const ApiGateway::Call &call : m_gateway->calls(config)) {
        m_gateway->reply(call,
                         call.body["thirdSource"].toString() == source ? R"({"clientId":"c"})"
                                                                       : R"({"clientId":null})");
    }
    QTRY_COMPARE(sourcesOf(m_third->offers()), QStringList{source});
}

/// Does what the wallet's page does once the user has signed.
void TestThirdPartyService::signAtTheWallet()
{
    QTRY_VERIFY(!m_opened.isEmpty());
    const BrowserPage page = Browser::open(m_opened);
    QCOMPARE(page.status, 200);
    const BrowserPage done = Browser::submit(
        page, {},
        {{u"address"_s, u"0xabc"_s}, {u"signature"_s, u"0x5161"_s}, {u"timestamp"_s, u"17"_s}});
    QCOMPARE(done.status, 200);
}

void TestThirdPartyService::signInWith(const QByteArray &answer)
{
    m_gateway->answer(verify, answer);
    offer(u"metamask"_s);
    m_third->signIn(u"metamask"_s);
    QVERIFY(m_third->isBusy());
    signAtTheWallet();
}

void TestThirdPartyService::offersStandInOrder()
{
    QSignalSpy changed(m_third, &ThirdPartyService::offersChanged);
    m_third->find();
    QTRY_COMPARE(m_gateway->count(config), 6);
    QStringList expected = thirdPartySources();
    expected.removeOne(u"twitter"_s);
    auto calls = m_gateway->calls(config);
    std::ranges::reverse(calls);
    int answered = 0;
    for (const ApiGateway::Call &call : calls) {
        const bool offered = call.body["thirdSource"].toString() != u"twitter"_s;
        m_gateway->reply(call, offered ? R"({"clientId":" c1 "})" : R"({"clientId":" "})");
        answered += offered ? 1 : 0;
        QTRY_COMPARE(int(m_third->offers().size()), answered);
    }
    QCOMPARE(sourcesOf(m_third->offers()), expected);
    QCOMPARE(changed.size(), 5);
    for (const ThirdPartyOffer &offer : m_third->offers()) {
        const bool apple = offer.source == u"apple"_s; // there is no relay page
        QCOMPARE(offer.isAvailable(), !apple);
        QCOMPARE(offer.reason == ThirdPartyOffer::Reason::NoRelay, apple);
    }
}

void TestThirdPartyService::newerSearchOutdatesOlder()
{
    offer(u"google"_s);
    m_third->find();
    QVERIFY(m_third->offers().empty());
    QTRY_COMPARE(m_gateway->count(config), 12);
    m_third->find();
    QTRY_COMPARE(m_gateway->count(config), 18);
    for (std::size_t i = 6; i < 18; ++i) {
        const ApiGateway::Call call = m_gateway->calls(config)[i];
        const bool said = i < 12 || call.body["thirdSource"].toString() == u"facebook"_s;
        m_gateway->reply(call, said ? R"({"clientId":"c"})" : "null");
    }
    QTRY_COMPARE(sourcesOf(m_third->offers()), QStringList{u"facebook"_s});
}

void TestThirdPartyService::unavailableStaysHere_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("no relay") << u"apple"_s << u"apple"_s;
    QTest::newRow("not offered") << u"google"_s << u"facebook"_s;
}

void TestThirdPartyService::unavailableStaysHere()
{
    QFETCH(QString, offered);
    QFETCH(QString, wanted);
    offer(offered);
    m_third->signIn(wanted);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(failure().kind, ErrorKind::LocalFailure);
    QVERIFY(!m_third->isBusy());
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!m_services->browser.isWaiting());
}

void TestThirdPartyService::verdictSignsIn()
{
    m_gateway->answer(login, customer("86001175", "t1"));
    signInWith(verdict("login", R"(,"email":"a@example.com")"));
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_services->session.state(), Session::State::SignedIn);
    QVERIFY(m_services->session.token() == Secret("t1"));
    QCOMPARE(m_services->session.identity().type, SignInType::CustomerNumber);
    QCOMPARE(m_services->session.identity().loginName, u"86001175"_s);
    QVERIFY(!m_third->isBusy() && m_failed->isEmpty());

    const Json proof = m_gateway->calls(verify)[0].body;
    QCOMPARE(proof["address"].toString(), u"0xabc"_s);
    QCOMPARE(proof["signature"].toString(), u"0x5161"_s);
    QCOMPARE(proof["timestamp"].numberText(), "17");
    const Json body = m_gateway->calls(login)[0].body;
    QCOMPARE(body["thirdSource"].toString(), u"metamask"_s);
    QCOMPARE(body["userId"].toString(), u"u7"_s);
    QCOMPARE(body["email"].toString(), u"a@example.com"_s);
}

void TestThirdPartyService::verdictWithoutAddressUsesTheSocialCalls()
{
    m_gateway->answer("socialLogin", customer("1", "t1"));
    signInWith(verdict("login", R"(,"authToken":"at")"));
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_gateway->calls("socialLogin")[0].body["authToken"].toString(), u"at"_s);
}

void TestThirdPartyService::verdictAsksToBind()
{
    signInWith(verdict("bind", R"(,"email":"a**@example.com","phone":"1")"));
    QTRY_COMPARE(m_bind->size(), 1);
    QCOMPARE(m_bind->at(0), (QVariantList{u"metamask"_s, u"a**@example.com"_s}));
    QCOMPARE(m_third->binding(), (ThirdPartyIdentity{u"metamask"_s, u"u7"_s}));
    QVERIFY(!m_third->isBusy());
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    m_third->cancel();
    QCOMPARE(m_third->binding(), ThirdPartyIdentity());
}

void TestThirdPartyService::bindingEndsWithTheSignIn()
{
    signInWith(verdict("bind"));
    QTRY_COMPARE(m_bind->size(), 1);
    m_gateway->answer("CustomerWebApiService.login", customer("1", "t"));
    LoginRequest request;
    request.type = SignInType::CustomerNumber;
    request.loginName = u"1"_s;
    request.password = Secret("a123456");
    request.bindSource = m_third->binding().source;
    request.bindUserId = m_third->binding().userId;
    m_services->signIn.signIn(request);
    QTRY_VERIFY(m_services->session.isSignedIn());
    QCOMPARE(m_third->binding(), ThirdPartyIdentity());
    QVERIFY(m_succeeded->isEmpty()); // it was SignInService's
    const Json body = m_gateway->calls("CustomerWebApiService.login")[0].body;
    QCOMPARE(body["bindThirdUserId"].toString(), u"u7"_s);
    QCOMPARE(body["thirdSource"].toString(), u"metamask"_s);
}

void TestThirdPartyService::refusedVerdictSaysWhy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("result false") << QByteArray(
        R"({"result":false,"failReason":"<b>signature</b> wrong"})")
                                  << int(ErrorKind::ProviderRefused) << u"<b>signature</b> wrong"_s;
    QTest::newRow("no reason") << QByteArray(R"({"result":false})")
                               << int(ErrorKind::ProviderRefused) << QString();
    QTest::newRow("refused") << QByteArray("!GATEWAY_CODE_019") << int(ErrorKind::NoPermission)
                             << u"no"_s;
    QTest::newRow("unknown action") << verdict("dance") << int(ErrorKind::BadAnswer) << QString();
    QTest::newRow("no user") << QByteArray(R"({"result":true,"action":"bind"})")
                             << int(ErrorKind::BadAnswer) << QString();
}

void TestThirdPartyService::refusedVerdictSaysWhy()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(QString, text);
    signInWith(answer);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(nameOf(failure().kind), nameOf(ErrorKind(kind)));
    QCOMPARE(failure().text, text.isNull() ? QString() : text);
    QVERIFY(!m_third->isBusy());
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
}

void TestThirdPartyService::failedLoginLeavesNothingBehind()
{
    m_gateway->answer(login, "!CUSTOMER_API_0000103");
    signInWith(verdict("login"));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failure().kind, ErrorKind::AccountBarred);
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    QVERIFY(!m_third->isBusy());
}

void TestThirdPartyService::registersThenSignsIn_data()
{
    QTest::addColumn<bool>("givesToken");
    QTest::newRow("the gateway signs in") << true;
    QTest::newRow("by a third-party login") << false;
}

void TestThirdPartyService::registersThenSignsIn()
{
    QFETCH(bool, givesToken);
    m_gateway->answer(registration,
                      givesToken ? R"({"customerNo":"9","token":"t9"})" : R"({"customerNo":"9"})");
    m_gateway->answer(login, customer("9", "t9"));
    m_gateway->answer("findCustomerInfo", R"({"customerNo":"9"})");
    signInWith(verdict("register", R"(,"phone":"123")"));
    QTRY_COMPARE(m_country->size(), 1);
    QVERIFY(!m_third->isBusy());
    m_third->registerIn(u"CN"_s, u"zh-CN"_s);
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_registered->size(), 1);
    QCOMPARE(m_registered->at(0).at(0).value<RegisterRequest::Answer>().customerNo, u"9"_s);
    QVERIFY(m_services->session.token() == Secret("t9"));
    QCOMPARE(m_services->session.customer().customerNo, u"9"_s);
    QCOMPARE(m_gateway->count(login), givesToken ? 0 : 1);
    const Json body = m_gateway->calls(registration)[0].body;
    QCOMPARE(body["country"].toString(), u"CN"_s);
    QCOMPARE(body["phone"].toString(), u"123"_s);
    QVERIFY(!m_third->isBusy() && m_failed->isEmpty());
}

void TestThirdPartyService::registersAgainAfterARefusal()
{
    m_gateway->answer(registration, "!CUSTOMER_API_0000999");
    signInWith(verdict("register"));
    QTRY_COMPARE(m_country->size(), 1);
    m_third->registerIn(u"XX"_s, u"en-US"_s);
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(!m_third->isBusy());
    m_gateway->answer(registration, R"({"customerNo":"9"})");
    m_gateway->answer(login, customer("9", "t"));
    m_third->registerIn(u"CN"_s, u"en-US"_s);
    QTRY_COMPARE(m_succeeded->size(), 1);
}

void TestThirdPartyService::proves_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("nobody's") << QByteArray("register");
    QTest::newRow("address has an account") << QByteArray("bind");
}

void TestThirdPartyService::proves()
{
    QFETCH(QByteArray, action);
    m_gateway->answer(verify, verdict(action));
    offer(u"metamask"_s);
    m_services->session.beginSignIn();
    m_services->session.signedIn({}, Secret("t-42"), Secret("r"));
    m_third->prove(u"metamask"_s);
    signAtTheWallet();
    QTRY_COMPARE(m_proved->size(), 1);
    QCOMPARE(m_proved->at(0).at(0).value<ThirdPartyIdentity>(),
             (ThirdPartyIdentity{u"metamask"_s, u"u7"_s}));
    QCOMPARE(m_services->session.state(), Session::State::SignedIn);
    QVERIFY(m_bind->isEmpty() && m_country->isEmpty() && !m_third->isBusy());
}

void TestThirdPartyService::provesNothingThatIsTaken_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QString>("words");
    QTest::newRow("this customer's")
        << QByteArray(R"({"thirdLoginSource":"google,metamask","thirdUserId":"1,u7"})")
        << u"already"_s;
    QTest::newRow("somebody else's")
        << QByteArray(R"({"thirdLoginSource":"google","thirdUserId":"u7"})") << u"else"_s;
    QTest::newRow("nobody can say") << QByteArray("!GATEWAY_CODE_010") << u"else"_s;
}

void TestThirdPartyService::provesNothingThatIsTaken()
{
    QFETCH(QByteArray, mine);
    QFETCH(QString, words);
    m_gateway->answer(verify, verdict("login"));
    m_gateway->answer(bound, mine);
    offer(u"metamask"_s);
    m_services->session.beginSignIn();
    m_services->session.signedIn({}, Secret("t-42"), Secret("r"));
    m_third->prove(u"metamask"_s);
    signAtTheWallet();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failure().kind, ErrorKind::ProviderRefused);
    QVERIFY2(failure().text.contains(words), qPrintable(failure().text));
    QVERIFY(m_proved->isEmpty());
    QCOMPARE(m_services->session.state(), Session::State::SignedIn);
    QCOMPARE(m_gateway->count(login), 0);
}

void TestThirdPartyService::cancelIsSilent_data()
{
    QTest::addColumn<QByteArray>("stage");
    for (const char *stage : {"browser", "verify", "login", "register", "resume"})
        QTest::newRow(stage) << QByteArray(stage);
}

void TestThirdPartyService::cancelIsSilent()
{
    QFETCH(QByteArray, stage);
    offer(u"metamask"_s);
    m_third->signIn(u"metamask"_s);
    QTRY_VERIFY(!m_opened.isEmpty());
    if (stage != "browser") {
        signAtTheWallet();
        QTRY_COMPARE(m_gateway->count(verify), 1);
    }
    if (stage == "login") {
        m_gateway->reply(m_gateway->calls(verify)[0], verdict("login"));
        QTRY_COMPARE(m_gateway->count(login), 1);
        QCOMPARE(m_services->session.state(), Session::State::SigningIn);
    } else if (stage == "register" || stage == "resume") {
        m_gateway->reply(m_gateway->calls(verify)[0], verdict("register"));
        QTRY_COMPARE(m_country->size(), 1);
        m_third->registerIn(u"CN"_s, u"en-US"_s);
        QTRY_COMPARE(m_gateway->count(registration), 1);
    }
    if (stage == "resume") {
        m_gateway->reply(m_gateway->calls(registration)[0], R"({"customerNo":"9","token":"t9"})");
        QTRY_COMPARE(m_gateway->count("findCustomerInfo"), 1);
    }
    QVERIFY(m_third->isBusy());
    m_third->cancel();
    QVERIFY(!m_third->isBusy());
    QVERIFY(!m_services->browser.isWaiting());
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);

    // What is answered all the same changes nothing; the next one does.
    for (const QByteArray &words : {verify, login, registration, QByteArray("findCustomerInfo")}) {
        for (const ApiGateway::Call &call : m_gateway->calls(words))
            m_gateway->reply(call, customer("1", "late"));
    }
    m_opened.clear();
    m_gateway->answer(login, customer("2", "t2"));
    m_gateway->answer(verify, verdict("login"));
    m_third->signIn(u"metamask"_s);
    signAtTheWallet();
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_services->session.customer().customerNo, u"2"_s);
    QVERIFY(m_failed->isEmpty());
}

void TestThirdPartyService::anotherSignInEndsIt()
{
    offer(u"metamask"_s);
    m_third->signIn(u"metamask"_s);
    QTRY_VERIFY(m_services->browser.isWaiting());
    m_gateway->answer("CustomerWebApiService.login", customer("1", "t"));
    LoginRequest request;
    request.type = SignInType::CustomerNumber;
    request.loginName = u"1"_s;
    request.password = Secret("a123456");
    m_services->signIn.signIn(request);
    QTRY_VERIFY(m_services->session.isSignedIn());
    QVERIFY(!m_services->browser.isWaiting() && !m_third->isBusy());
    QVERIFY(m_succeeded->isEmpty() && m_failed->isEmpty());
}

QTEST_GUILESS_MAIN(TestThirdPartyService)
#include "tst_thirdpartyservice.moc"
