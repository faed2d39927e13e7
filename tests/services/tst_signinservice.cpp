// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/signinservice.h"
#include "tests/services/apigateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray question = "checkGoogleMFAStatus", login = "CustomerWebApiService.login",
                 profile = "findCustomerInfo", kyc = "findAllBizKyc";

QByteArray customer(const QByteArray &number, const QByteArray &token)
{
    return "{\"customerNo\":\"" + number + "\",\"token\":\"" + token + "\",\"rToken\":\"r\"}";
}

/// `more`: further members, each with a comma in front.
QByteArray customerWith(qint64 id, const QByteArray &more, const QByteArray &token = "t")
{
    return "{\"customerNo\":\"no" + QByteArray::number(id) + "\",\"id\":" + QByteArray::number(id)
        + ",\"token\":\"" + token + "\",\"rToken\":\"r\"" + more + '}';
}

LoginRequest requestOf(SignInType type, const QString &name, QByteArrayView code = {})
{
    LoginRequest request;
    request.type = type;
    request.phoneArea = type == SignInType::Phone ? u"+86"_s : QString();
    request.loginName = name;
    request.password = Secret("a123456");
    request.googleCode = Secret(code);
    return request;
}

} // namespace

/// What sign-in asks, in which order, and whose answer it takes.
class TestSignInService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksFirstThenSignsIn();
    void whoNeedsNoQuestionIsNotAsked_data();
    void whoNeedsNoQuestionIsNotAsked();
    void stopsWhereACodeIsWanted_data();
    void stopsWhereACodeIsWanted();
    void goesOnWithoutTheQuestion();
    void failureNamesItsError_data();
    void failureNamesItsError();
    void newerOutdatesOlder();
    void cancelledSessionIsNotUsed();
    void signOutTakesTheTokenAlong();
    void signOutWhileSigningIn();
    void byCodeNoPasswordGoesOut();
    void bindsAnIdentity();
    void suggestsAPassword();
    void stopsAtTheGate_data();
    void stopsAtTheGate();
    void cancelledAtTheGate();
    void resumesWithAKeptToken();
    void keptTokenThatIsNotGood_data();
    void keptTokenThatIsNotGood();
    void onlyTheSamePersonComesBack_data();
    void onlyTheSamePersonComesBack();
    void somebodyElseIsSentAway_data();
    void somebodyElseIsSentAway();
    void lockingIsFasterThanTheGateway();
    void outdatedSessionsOfOthersAreEnded();

private:
    /// Signs in as the customer of id 7, then ends that.
    void beExpired(bool locked);
    [[nodiscard]] bool isLoggedOut(const QByteArray &token) const;

    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatewayClient> m_client;
    BrowserVisit m_browser;
    std::unique_ptr<CaptchaService> m_captcha;
    std::unique_ptr<SignInService> m_signIn;
    std::unique_ptr<QSignalSpy> m_succeeded, m_failed, m_mfa, m_gated, m_suggested;
};

void TestSignInService::init()
{
    m_signIn.reset(); // what is used goes after what uses it
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    m_session = std::make_unique<Session>();
    m_client = std::make_unique<GatewayClient>(m_gateway->environment(), *m_serverClock);
    m_captcha = std::make_unique<CaptchaService>(*m_client, m_browser);
    m_signIn = std::make_unique<SignInService>(*m_client, *m_session, *m_captcha);
    connect(m_session.get(), &Session::tokenChanged, m_client.get(),
            [this] { m_client->setToken(m_session->token()); });
    m_succeeded = std::make_unique<QSignalSpy>(m_signIn.get(), &SignInService::succeeded);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignInService::failed);
    m_mfa = std::make_unique<QSignalSpy>(m_signIn.get(), &SignInService::mfaRequired);
    m_gated = std::make_unique<QSignalSpy>(m_signIn.get(), &SignInService::gated);
    m_suggested = std::make_unique<QSignalSpy>(m_signIn.get(), &SignInService::passwordSuggested);
}

void TestSignInService::beExpired(bool locked)
{
    Customer known;
    known.id = 7;
    known.customerNo = u"no7"_s;
    known.relationCustomerId = 70;
    m_session->beginSignIn();
    m_session->signedIn(known, Secret("t-known"), Secret("r"));
    m_session->expire({.kind = ErrorKind::SessionEnded});
    if (locked)
        m_session->lock();
}

/// Told once, with the token of its own.
bool TestSignInService::isLoggedOut(const QByteArray &token) const
{
    const auto calls = m_gateway->calls("logout");
    return calls.size() == 1 && calls[0].head.contains("\r\ntoken: " + token + "\r\n");
}

void TestSignInService::asksFirstThenSignsIn()
{
    m_gateway->answer(login, customer("86001175", "t1"));
    m_signIn->signIn(requestOf(SignInType::Phone, u"13429837442"_s));
    QCOMPARE(m_session->state(), Session::State::SigningIn);
    QTRY_COMPARE(m_gateway->count(question), 1);
    QCOMPARE(m_gateway->count(login), 0);
    QCOMPARE(m_gateway->calls(question)[0].body["loginName"].toString(), u"13429837442"_s);
    m_gateway->reply(m_gateway->calls(question)[0], "0");
    QTRY_COMPARE(m_succeeded->size(), 1);
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(m_session->customer().customerNo, u"86001175"_s);
    QVERIFY(m_session->token() == Secret("t1") && m_session->refreshToken() == Secret("r"));
    QVERIFY(m_failed->isEmpty() && m_mfa->isEmpty());
}

void TestSignInService::whoNeedsNoQuestionIsNotAsked_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("customer number") << int(SignInType::CustomerNumber) << QByteArray();
    QTest::newRow("e-mail and code") << int(SignInType::Email) << QByteArray("123456");
    QTest::newRow("phone and code") << int(SignInType::Phone) << QByteArray("123456");
}

void TestSignInService::whoNeedsNoQuestionIsNotAsked()
{
    QFETCH(int, type);
    QFETCH(QByteArray, code);
    m_gateway->answer(login, customer("1", "t"));
    m_signIn->signIn(requestOf(SignInType(type), u"1"_s, code));
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_gateway->count(question), 0);
    QCOMPARE(m_gateway->calls(login)[0].body["googleCode"].toString(), QString::fromLatin1(code));
}

void TestSignInService::stopsWhereACodeIsWanted_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("loginAnswer");
    QTest::newRow("said before") << QByteArray("1") << QByteArray();
    QTest::newRow("said at the login") << QByteArray("0") << QByteArray("!CUSTOMER_API_0000520");
}

void TestSignInService::stopsWhereACodeIsWanted()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, loginAnswer);
    m_gateway->answer(question, answer);
    if (!loginAnswer.isEmpty())
        m_gateway->answer(login, loginAnswer);
    m_signIn->signIn(requestOf(SignInType::Email, u"mfa@example.com"_s));
    QTRY_COMPARE(m_mfa->size(), 1);
    QCOMPARE(m_gateway->count(login), loginAnswer.isEmpty() ? 0 : 1);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(m_failed->isEmpty());
    m_gateway->answer(login, customer("1", "t"));
    m_signIn->signIn(requestOf(SignInType::Email, u"mfa@example.com"_s, "123456"));
    QTRY_COMPARE(m_succeeded->size(), 1);
}

void TestSignInService::goesOnWithoutTheQuestion()
{
    m_gateway->answer(question, "!GATEWAY_CODE_010"); // no such service
    m_gateway->answer(login, customer("1", "t"));
    m_signIn->signIn(requestOf(SignInType::Email, u"a@example.com"_s));
    QTRY_COMPARE(m_succeeded->size(), 1);
}

void TestSignInService::failureNamesItsError_data()
{
    QTest::addColumn<QByteArray>("questionAnswer");
    QTest::addColumn<QByteArray>("loginAnswer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *asked, const char *signedIn, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(asked) << QByteArray(signedIn) << int(kind);
    };
    row("question refused", "!CUSTOMER_API_0000505", "{}", ErrorKind::LoginNameInvalid);
    row("password wrong", "0", "!CUSTOMER_API_0000102", ErrorKind::WrongCredentials);
    row("code wrong", "0", "!CUSTOMER_API_0000519", ErrorKind::MfaWrong);
    row("no token", "0", "{\"customerNo\":\"1\"}", ErrorKind::BadAnswer);
}

void TestSignInService::failureNamesItsError()
{
    QFETCH(QByteArray, questionAnswer);
    QFETCH(QByteArray, loginAnswer);
    QFETCH(int, kind);
    m_gateway->answer(question, questionAnswer);
    m_gateway->answer(login, loginAnswer);
    Session::State atFailure = Session::State::SigningIn;
    connect(m_signIn.get(), &SignInService::failed, this, [&] { atFailure = m_session->state(); });
    m_signIn->signIn(requestOf(SignInType::Email, u"a@example.com"_s));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(int(m_failed->at(0).at(0).value<GatewayError>().kind), kind);
    QCOMPARE(atFailure, Session::State::SignedOut); // the form may be used at once
    QVERIFY(m_succeeded->isEmpty() && m_mfa->isEmpty());
}

void TestSignInService::newerOutdatesOlder()
{
    m_gateway->answer(question, "0");
    m_signIn->signIn(requestOf(SignInType::Email, u"old@example.com"_s));
    QTRY_COMPARE(m_gateway->count(login), 1);
    m_signIn->signIn(requestOf(SignInType::Email, u"new@example.com"_s));
    QTRY_COMPARE(m_gateway->count(login), 2);
    m_gateway->reply(m_gateway->calls(login)[0], customer("old", "t-old"));
    m_gateway->reply(m_gateway->calls(login)[1], customer("new", "t-new"));
    QTRY_VERIFY(m_session->isSignedIn());
    QCOMPARE(m_session->customer().customerNo, u"new"_s);
    QCOMPARE(m_succeeded->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestSignInService::cancelledSessionIsNotUsed()
{
    m_signIn->cancel(); // of nothing
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    m_gateway->answer(question, "0");
    m_signIn->signIn(requestOf(SignInType::Email, u"a@example.com"_s));
    QTRY_COMPARE(m_gateway->count(login), 1);
    m_signIn->cancel();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    m_gateway->reply(m_gateway->calls(login)[0], customer("1", "t"));
    m_gateway->answer(login, customer("2", "t2"));
    m_signIn->signIn(requestOf(SignInType::Email, u"b@example.com"_s));
    QTRY_VERIFY(m_session->isSignedIn());
    QCOMPARE(m_session->customer().customerNo, u"2"_s);
    QCOMPARE(m_succeeded->size(), 1);
    QVERIFY(m_failed->isEmpty() && m_mfa->isEmpty());
}

void TestSignInService::signOutTakesTheTokenAlong()
{
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("t-42"), Secret("r"));
    m_signIn->signOut();
    QCOMPARE(m_session->state(), Session::State::SignedOut); // without waiting
    QVERIFY(m_session->token().isEmpty());
    QTRY_COMPARE(m_gateway->count("logout"), 1);
    QVERIFY(m_gateway->calls("logout")[0].head.contains("token: t-42"));
    m_signIn->signOut(); // nobody is left to sign out
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("t-43"), Secret("r"));
    m_session->expire({});
    m_signIn->signOut(); // its token is gone already
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    m_gateway->answer("now", "1660000000000");
    m_client->reconnectNow();
    QTRY_VERIFY(m_gateway->count("now") > 0);
    QCOMPARE(m_gateway->count("logout"), 1);
}

void TestSignInService::signOutWhileSigningIn()
{
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"1"_s));
    QTRY_COMPARE(m_gateway->count(login), 1);
    m_signIn->signOut();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QCOMPARE(m_gateway->count("logout"), 0);
    QVERIFY(m_failed->isEmpty());
}

void TestSignInService::byCodeNoPasswordGoesOut()
{
    m_gateway->answer(question, "1");
    m_gateway->answer(login, customer("1", "t"));
    LoginRequest request = requestOf(SignInType::Email, u"a@example.com"_s);
    request.password.clear();
    request.proof = {.code = Secret("000000"), .sendToken = Secret("ticket")};
    m_signIn->signIn(request);
    QTRY_COMPARE(m_mfa->size(), 1); // asked before the code goes out too
    QCOMPARE(m_gateway->count(login), 0);
    request.googleCode = Secret("123456");
    m_signIn->signIn(request);
    QTRY_COMPARE(m_succeeded->size(), 1);
    const Json body = m_gateway->calls(login)[0].body;
    QCOMPARE(body["verifyCode"].toString(), u"000000"_s);
    QCOMPARE(body["sendToken"].toString(), u"ticket"_s);
    QCOMPARE(body["googleCode"].toString(), u"123456"_s);
    QVERIFY(!body.contains("loginPwd"));
}

void TestSignInService::bindsAnIdentity()
{
    m_gateway->answer(question, "0");
    m_gateway->answer(login, customer("1", "t"));
    LoginRequest request = requestOf(SignInType::Email, u"a@example.com"_s);
    request.bindUserId = u"g-1"_s;
    request.bindSource = u"google"_s;
    m_signIn->signIn(request);
    QTRY_COMPARE(m_succeeded->size(), 1);
    const Json body = m_gateway->calls(login)[0].body;
    QCOMPARE(body["bindThirdUserId"].toString(), u"g-1"_s);
    QCOMPARE(body["thirdSource"].toString(), u"google"_s);
}

void TestSignInService::suggestsAPassword()
{
    m_gateway->answer(login, customerWith(1, ",\"loginPassStatus\":1"));
    bool signedInFirst = false;
    connect(m_signIn.get(), &SignInService::passwordSuggested, this,
            [&] { signedInFirst = m_succeeded->size() == 1 && m_session->isSignedIn(); });
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"1"_s));
    QTRY_COMPARE(m_suggested->size(), 1);
    QVERIFY(signedInFirst);
    m_signIn->signOut();
    m_gateway->answer(login, customerWith(1, ",\"loginPassStatus\":2"));
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"1"_s));
    QTRY_COMPARE(m_succeeded->size(), 2);
    QCOMPARE(m_suggested->size(), 1);
}

void TestSignInService::stopsAtTheGate_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("gate");
    QTest::addColumn<QByteArray>("list"); ///< empty: not asked
    QTest::addColumn<int>("wanted");
    const QByteArray members =
        ",\"companyKycStatus\":1,\"kycAuditRemark\":\"why\",\"kycAuditStatus\":";
    QTest::newRow("not done") << members + '0' << int(KycGate::NotDone)
                              << QByteArray(R"([{"levelName":"One"},{"levelName":"Two"}])") << 2;
    QTest::newRow("not done, and nobody says what is wanted")
        << members + '0' << int(KycGate::NotDone) << QByteArray("!GATEWAY_CODE_019") << 0;
    QTest::newRow("pending") << members + '1' << int(KycGate::Pending) << QByteArray() << 0;
    QTest::newRow("refused") << members + '3' << int(KycGate::Refused) << QByteArray() << 0;
}

void TestSignInService::stopsAtTheGate()
{
    QFETCH(QByteArray, members);
    QFETCH(int, gate);
    QFETCH(QByteArray, list);
    QFETCH(int, wanted);
    m_gateway->answer(login, customerWith(1, members, "t-gate"));
    m_gateway->answer(kyc, list.isEmpty() ? QByteArray("[]") : list);
    const QSignalSpy states(m_session.get(), &Session::stateChanged);
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"1"_s));
    QTRY_COMPARE(m_gated->size(), 1);
    QCOMPARE(int(m_gated->at(0).at(0).value<KycGate>()), gate);
    QCOMPARE(m_gated->at(0).at(1).toString(), u"why"_s);
    QCOMPARE(int(m_gated->at(0).at(2).value<std::vector<KycLevel>>().size()), wanted);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QCOMPARE(states.size(), 2); // signing in, and back: never in
    QTRY_VERIFY(isLoggedOut("t-gate"));
    QCOMPARE(m_gateway->count(kyc), list.isEmpty() ? 0 : 1);
    if (!list.isEmpty())
        QVERIFY(m_gateway->calls(kyc)[0].head.contains("token: t-gate"));
    QVERIFY(m_succeeded->isEmpty() && m_failed->isEmpty());
}

void TestSignInService::cancelledAtTheGate()
{
    m_gateway->answer(login,
                      customerWith(1, ",\"companyKycStatus\":1,\"kycAuditStatus\":0", "t-gate"));
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"1"_s));
    QTRY_COMPARE(m_gateway->count(kyc), 1);
    m_signIn->cancel();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QTRY_VERIFY(isLoggedOut("t-gate"));
    QVERIFY(m_gated->isEmpty() && m_failed->isEmpty() && m_succeeded->isEmpty());
}

void TestSignInService::resumesWithAKeptToken()
{
    m_gateway->answer(profile, customerWith(7, {}));
    const SignInIdentity identity{.type = SignInType::Email, .loginName = u"a@example.com"_s};
    m_signIn->resume(Secret("t-kept"), Secret("r-kept"), u"no7"_s, identity);
    QTRY_COMPARE(m_succeeded->size(), 1);
    QVERIFY(m_gateway->calls(profile)[0].head.contains("token: t-kept"));
    QVERIFY(m_session->token() == Secret("t-kept"));
    QVERIFY(m_session->refreshToken() == Secret("r-kept"));
    QVERIFY(m_session->identity() == identity);
}

void TestSignInService::keptTokenThatIsNotGood_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("kind");
    QTest::newRow("ended") << QByteArray("!GATEWAY_CODE_005") << u"no7"_s
                           << int(ErrorKind::SessionEnded);
    QTest::newRow("too fast") << QByteArray("!GATEWAY_CODE_018") << u"no7"_s
                              << int(ErrorKind::TooFast);
    QTest::newRow("of another") << customerWith(8, {}) << u"no7"_s
                                << int(ErrorKind::AnotherAccount);
}

void TestSignInService::keptTokenThatIsNotGood()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    QFETCH(int, kind);
    m_gateway->answer(profile, answer);
    m_signIn->resume(Secret("t-kept"), Secret("r"), expected);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(int(m_failed->at(0).at(0).value<GatewayError>().kind), kind);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(m_session->token().isEmpty());
    QCOMPARE(m_gateway->count("logout"), 0); // it was not opened here
}

void TestSignInService::onlyTheSamePersonComesBack_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QByteArray>("answer");
    for (const bool locked : {false, true}) {
        const char *where = locked ? "locked" : "expired";
        QTest::addRow("%s, the same", where) << locked << customerWith(7, {});
        QTest::addRow("%s, the same by number", where) << locked << customer("no7", "t");
        QTest::addRow("%s, in the other company", where) << locked << customerWith(70, {});
    }
}

void TestSignInService::onlyTheSamePersonComesBack()
{
    QFETCH(bool, locked);
    QFETCH(QByteArray, answer);
    beExpired(locked);
    m_gateway->answer(login, answer);
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"no7"_s));
    QTRY_COMPARE(m_succeeded->size(), 1);
    QVERIFY(m_session->isSignedIn());
    QCOMPARE(m_gateway->count("logout"), 0);
}

void TestSignInService::somebodyElseIsSentAway_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QByteArray>("answer");
    for (const bool locked : {false, true}) {
        const char *where = locked ? "locked" : "expired";
        QTest::addRow("%s, another id", where) << locked << customerWith(8, {}, "t-other");
        QTest::addRow("%s, another number", where) << locked << customer("no8", "t-other");
        QTest::addRow("%s, nobody", where) << locked << QByteArray("{\"token\":\"t-other\"}");
    }
}

void TestSignInService::somebodyElseIsSentAway()
{
    QFETCH(bool, locked);
    QFETCH(QByteArray, answer);
    beExpired(locked);
    const Session::State before = m_session->state();
    m_gateway->answer(login, answer);
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"no8"_s));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<GatewayError>().kind, ErrorKind::AnotherAccount);
    QCOMPARE(m_session->state(), before);
    QVERIFY(m_session->token().isEmpty());
    QCOMPARE(m_session->customer().customerNo, u"no7"_s); // still on screen, or hidden
    QTRY_VERIFY(isLoggedOut("t-other"));
    QVERIFY(m_succeeded->isEmpty());
}

void TestSignInService::lockingIsFasterThanTheGateway()
{
    beExpired(false);
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"no7"_s));
    QTRY_COMPARE(m_gateway->count(login), 1);
    m_session->lock();
    m_gateway->reply(m_gateway->calls(login)[0], customerWith(7, {}, "t-late"));
    QCOMPARE(m_session->state(), Session::State::Locked);
    m_gateway->answer(login, customerWith(7, {}, "t-new"));
    m_signIn->signIn(requestOf(SignInType::CustomerNumber, u"no7"_s));
    QTRY_VERIFY(m_session->isSignedIn());
    QVERIFY(m_session->token() == Secret("t-new"));
    QCOMPARE(m_succeeded->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestSignInService::outdatedSessionsOfOthersAreEnded()
{
    const quint64 round = m_signIn->begin();
    QCOMPARE(m_session->state(), Session::State::SigningIn);
    m_signIn->cancel();
    m_signIn->fail(round, {.kind = ErrorKind::TimedOut});
    LoginRequest::Answer late;
    late.token = Secret("t-late");
    m_signIn->adopt(round, late, {});
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(m_succeeded->isEmpty() && m_failed->isEmpty());
    QTRY_VERIFY(isLoggedOut("t-late"));
}

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
