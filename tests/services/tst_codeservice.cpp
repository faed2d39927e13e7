// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/codeservice.h"
#include "tests/services/apigateway.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray question = "checkStatus", path = "verifyCodeSend", sent = R"({"token":"ticket"})";
const SignInIdentity email{.type = SignInType::Email, .loginName = u"a@example.com"_s};
const SignInIdentity phone{
    .type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13429837442"_s};

} // namespace

/// What is asked before a code is sent, and how many are.
class TestCodeService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksFirstThenSends_data();
    void asksFirstThenSends();
    void whatNeedsNoQuestion();
    void unknownIsNoObstacle_data();
    void unknownIsNoObstacle();
    void theQuestionDoesNotEndTheSession();
    void oneAMinute();
    void fiveInHalfAnHour();
    void eachRecipientAndPurposeHasItsOwn();
    void whatWasNotSentDoesNotCount_data();
    void whatWasNotSentDoesNotCount();
    void whatIsUnknownCounts();
    void closingTheWindowGivesThePlaceBack();

private:
    void send(CodePurpose purpose = CodePurpose::Login, const SignInIdentity &identity = email)
    {
        m_result.reset();
        m_codes->send(purpose, identity, u"CN"_s, this, [this](const Result<Secret> &result) {
            m_result = result;
            m_waitWhenTold = m_codes->waitMs(CodePurpose::Login, email.recipient());
        });
    }
    [[nodiscard]] bool isTooFast(qint64 waitMs) const
    {
        return m_result && !*m_result && m_result->error().kind == ErrorKind::TooFast
            && m_result->error().retryAfterMs == waitMs && !m_result->error().sent;
    }

    std::unique_ptr<ApiGateway> m_gateway;
    TestClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatewayClient> m_client;
    BrowserVisit m_browser;
    std::unique_ptr<CaptchaService> m_captcha;
    std::unique_ptr<CodeService> m_codes;
    std::optional<Result<Secret>> m_result;
    qint64 m_waitWhenTold = -1;
};

void TestCodeService::init()
{
    m_codes.reset(); // what is used goes after what uses it
    m_captcha.reset();
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    m_session = std::make_unique<Session>();
    m_client = std::make_unique<GatewayClient>(m_gateway->environment(), *m_serverClock);
    connect(m_session.get(), &Session::tokenChanged, m_client.get(),
            [this] { m_client->setToken(m_session->token()); });
    m_captcha = std::make_unique<CaptchaService>(*m_client, m_browser);
    m_codes = std::make_unique<CodeService>(*m_client, *m_session, *m_captcha, m_clock);
    m_gateway->answer(question, R"({"status":1})");
    m_gateway->answer(path, sent);
}

void TestCodeService::asksFirstThenSends_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("objection"); ///< -1: the code is sent
    const auto row = [](const char *name, CodePurpose purpose, int status, int objection) {
        QTest::newRow(name) << int(purpose) << status << objection;
    };
    row("login, known", CodePurpose::Login, 1, -1);
    row("login, unknown", CodePurpose::Login, 2, int(ErrorKind::NoSuchAccount));
    row("login, disabled", CodePurpose::Login, -1, int(ErrorKind::AccountBarred));
    row("register, known", CodePurpose::Register, 1, int(ErrorKind::AccountExists));
    row("register, unknown", CodePurpose::Register, 2, -1);
    row("register, disabled", CodePurpose::Register, -1, int(ErrorKind::AccountBarred));
    row("password, known", CodePurpose::Password, 1, -1);
    row("password, unknown", CodePurpose::Password, 2, int(ErrorKind::NoSuchAccount));
}

void TestCodeService::asksFirstThenSends()
{
    QFETCH(int, purpose);
    QFETCH(int, status);
    QFETCH(int, objection);
    m_gateway->answer(question, "{\"status\":" + QByteArray::number(status) + '}');
    send(CodePurpose(purpose), phone);
    QVERIFY(!m_result);
    QTRY_VERIFY(m_result);
    QCOMPARE(m_gateway->count(question), 1);
    if (objection >= 0) {
        QVERIFY(!*m_result);
        QCOMPARE(int(m_result->error().kind), objection);
        QCOMPARE(m_gateway->count(path), 0);
        QCOMPARE(m_codes->waitMs(CodePurpose(purpose), phone.recipient()), 0);
        return;
    }
    QVERIFY(*m_result && **m_result == Secret("ticket"));
    const Json body = m_gateway->calls(path)[0].body;
    QCOMPARE(body["bizType"].toString(), codeBizType(CodePurpose(purpose), CodeChannel::Sms));
    QCOMPARE(body["toUser"].toString(), u"+86 13429837442"_s);
}

void TestCodeService::whatNeedsNoQuestion()
{
    send(CodePurpose::Common);
    QTRY_VERIFY(m_result && *m_result);
    m_result.reset();
    m_codes->sendToCustomer(CodeChannel::Sms, u"86001175"_s, this,
                            [this](const Result<Secret> &result) { m_result = result; });
    QTRY_VERIFY(m_result && *m_result);
    QCOMPARE(m_gateway->count(question), 0);
    const Json body = m_gateway->calls(path)[1].body;
    QCOMPARE(body["customerNo"].toString(), u"86001175"_s);
    QCOMPARE(body["bizType"].toString(), u"SMS_LOGINED_VERIFICATION_CODE"_s);
    const auto waitOf = [this](CodeChannel channel) {
        return m_codes->waitMs(CodePurpose::LoggedIn,
                               CodeService::customerRecipient(channel, u"86001175"_s));
    };
    QCOMPARE(waitOf(CodeChannel::Sms), 60'000);
    QCOMPARE(waitOf(CodeChannel::Email), 0);
}

void TestCodeService::unknownIsNoObstacle_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("signed-in only") << QByteArray("!GATEWAY_CODE_001") << true;
    QTest::newRow("no such service") << QByteArray("!GATEWAY_CODE_010") << true;
    QTest::newRow("no permission") << QByteArray("!GATEWAY_CODE_019") << true;
    QTest::newRow("name malformed") << QByteArray("!CUSTOMER_API_0000505") << false;
}

void TestCodeService::unknownIsNoObstacle()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, goesOn);
    m_gateway->answer(question, answer);
    send();
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->has_value(), goesOn);
    QCOMPARE(m_gateway->count(path), goesOn ? 1 : 0);
}

void TestCodeService::theQuestionDoesNotEndTheSession()
{
    m_session->beginSignIn();
    m_session->signedIn({}, Secret("t"), Secret("r"));
    const QSignalSpy ended(m_client.get(), &GatewayClient::sessionEnded);
    m_gateway->answer(question, "!GATEWAY_CODE_005");
    send(CodePurpose::Password);
    QTRY_VERIFY(m_result && *m_result);
    QVERIFY(m_gateway->calls(question)[0].head.contains("token: t\r\n"));
    QVERIFY(ended.isEmpty());
}

void TestCodeService::oneAMinute()
{
    send();
    QVERIFY(m_codes->waitMs(CodePurpose::Login, email.recipient()) > 0); // it is on its way
    QTRY_VERIFY(m_result && *m_result);
    QCOMPARE(m_waitWhenTold, 60'000);
    m_clock.advance(59'000);
    QCOMPARE(m_codes->waitMs(CodePurpose::Login, u"A@example.com "_s), 1'000);
    QVERIFY(!m_codes->isExhausted(CodePurpose::Login, email.recipient()));
    send();
    QVERIFY(!m_result); // never before send() has returned
    QTRY_VERIFY(isTooFast(1'000));
    QCOMPARE(m_gateway->count(path), 1);
    m_clock.advance(1'000);
    QCOMPARE(m_codes->waitMs(CodePurpose::Login, email.recipient()), 0);
    send();
    QTRY_VERIFY(m_result && *m_result);
}

void TestCodeService::fiveInHalfAnHour()
{
    for (int i = 0; i < 5; ++i) {
        send();
        QTRY_VERIFY(m_result && *m_result);
        QCOMPARE(m_codes->isExhausted(CodePurpose::Login, email.recipient()), i == 4);
        m_clock.advance(60'000);
    }
    QCOMPARE(m_codes->waitMs(CodePurpose::Login, email.recipient()), 25 * 60'000);
    send();
    QTRY_VERIFY(isTooFast(25 * 60'000));
    m_clock.advance(25 * 60'000);
    QVERIFY(!m_codes->isExhausted(CodePurpose::Login, email.recipient()));
    send(); // the sixth, as the first leaves the half hour; the second has its minute yet
    QTRY_VERIFY(m_result && *m_result);
    QCOMPARE(m_codes->waitMs(CodePurpose::Login, email.recipient()), 60'000);
    QVERIFY(m_codes->isExhausted(CodePurpose::Login, email.recipient()));
    QCOMPARE(m_gateway->count(path), 6);
}

void TestCodeService::eachRecipientAndPurposeHasItsOwn()
{
    for (const CodePurpose purpose : {CodePurpose::Login, CodePurpose::Password}) {
        for (const SignInIdentity &identity : {email, phone}) {
            QCOMPARE(m_codes->waitMs(purpose, identity.recipient()), 0);
            send(purpose, identity);
            QTRY_VERIFY(m_result && *m_result);
        }
    }
    Environment other = m_gateway->environment();
    other.clientApi.setPath(u"/other/api"_s);
    m_client->setEnvironment(other);
    QCOMPARE(m_codes->waitMs(CodePurpose::Login, email.recipient()), 0);
}

void TestCodeService::whatWasNotSentDoesNotCount_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no such account") << question << QByteArray(R"({"status":2})");
    QTest::newRow("question refused") << question << QByteArray("!CUSTOMER_API_0000505");
    QTest::newRow("sending refused") << path << QByteArray("!CUSTOMER_API_0000505");
}

void TestCodeService::whatWasNotSentDoesNotCount()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, answer);
    m_gateway->answer(words, answer);
    for (int i = 0; i < 6; ++i) {
        send();
        QTRY_VERIFY(m_result && !*m_result);
        QCOMPARE(m_waitWhenTold, 0); // whoever is told may offer it again at once
    }
}

void TestCodeService::whatIsUnknownCounts()
{
    m_gateway->answer(path, "\"half an ans"); // what came of it cannot be read
    send();
    QTRY_VERIFY(m_result && !*m_result);
    QCOMPARE(m_result->error().kind, ErrorKind::BadAnswer);
    QCOMPARE(m_waitWhenTold, 60'000);
}

void TestCodeService::closingTheWindowGivesThePlaceBack()
{
    auto window = std::make_unique<QObject>();
    bool told = false;
    m_codes->send(CodePurpose::Login, email, {}, window.get(),
                  [&told](const Result<Secret> &) { told = true; });
    QVERIFY(m_codes->waitMs(CodePurpose::Login, email.recipient()) > 0);
    window.reset();
    QTRY_COMPARE(m_codes->waitMs(CodePurpose::Login, email.recipient()), 0);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestCodeService)
#include "tst_codeservice.moc"
