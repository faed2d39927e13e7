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

const QByteArray question = "checkGoogleMFAStatus", login = "CustomerWebApiService.login";

QByteArray customer(const QByteArray &number, const QByteArray &token)
{
    return "{\"customerNo\":\"" + number + "\",\"token\":\"" + token + "\",\"rToken\":\"r\"}";
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

private:
    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatewayClient> m_client;
    BrowserVisit m_browser;
    std::unique_ptr<CaptchaService> m_captcha;
    std::unique_ptr<SignInService> m_signIn;
    std::unique_ptr<QSignalSpy> m_succeeded, m_failed, m_mfa;
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

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
