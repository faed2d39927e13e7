// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/registrationservice.h"
#include "tests/services/apigateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray registering = "CustomerWebApiService.register", forgotten = "forgetLoginPwd";

RegisterRequest newcomer(const QString &address)
{
    RegisterRequest request;
    request.identity = {.type = SignInType::Email, .loginName = address};
    request.country = u"CN"_s;
    request.proof = {.code = Secret("000000"), .sendToken = Secret("ticket")};
    return request;
}

ForgottenPasswordRequest forgetful()
{
    ForgottenPasswordRequest request;
    request.identity = {.type = SignInType::Email, .loginName = u"a@example.com"_s};
    request.proof = {.code = Secret("000000"), .sendToken = Secret("ticket")};
    request.newPassword = Secret("b234567");
    return request;
}

} // namespace

class TestRegistrationService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void registersOnce();
    void replacesAPassword();
    void failureNamesItsError();
    void newerOutdatesOlder();
    void cancelIsSilent();

private:
    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<GatewayClient> m_client;
    BrowserVisit m_browser;
    std::unique_ptr<CaptchaService> m_captcha;
    std::unique_ptr<RegistrationService> m_registration;
    std::unique_ptr<QSignalSpy> m_registered, m_replaced, m_failed, m_busy;
};

void TestRegistrationService::init()
{
    m_registration.reset(); // what is used goes after what uses it
    m_captcha.reset();
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    m_client = std::make_unique<GatewayClient>(m_gateway->environment(), *m_serverClock);
    m_captcha = std::make_unique<CaptchaService>(*m_client, m_browser);
    m_registration = std::make_unique<RegistrationService>(*m_client, *m_captcha);
    const RegistrationService *registration = m_registration.get();
    m_registered = std::make_unique<QSignalSpy>(registration, &RegistrationService::registered);
    m_replaced = std::make_unique<QSignalSpy>(registration, &RegistrationService::passwordReplaced);
    m_failed = std::make_unique<QSignalSpy>(registration, &RegistrationService::failed);
    m_busy = std::make_unique<QSignalSpy>(registration, &RegistrationService::busyChanged);
}

void TestRegistrationService::registersOnce()
{
    m_gateway->answer(registering, R"({"customerNo":"86001308","list":[{"levelName":"One"}]})");
    bool busyWhenTold = true;
    connect(m_registration.get(), &RegistrationService::registered, this,
            [&] { busyWhenTold = m_registration->isBusy(); });
    m_registration->registerCustomer(newcomer(u"new@example.com"_s));
    QVERIFY(m_registration->isBusy());
    QTRY_COMPARE(m_registered->size(), 1);
    const auto answer = m_registered->at(0).at(0).value<RegisterRequest::Answer>();
    QCOMPARE(answer.customerNo, u"86001308"_s);
    QCOMPARE(answer.kyc.size(), std::size_t(1));
    QVERIFY(!busyWhenTold);
    QCOMPARE(m_busy->size(), 2);
    const Json body = m_gateway->calls(registering)[0].body;
    QCOMPARE(body["verifyCode"].toString(), u"000000"_s);
    QCOMPARE(body["country"].toString(), u"CN"_s);
    QCOMPARE(m_gateway->count(registering), 1);
}

void TestRegistrationService::replacesAPassword()
{
    m_gateway->answer(forgotten, "null");
    m_registration->replacePassword(forgetful());
    QTRY_COMPARE(m_replaced->size(), 1);
    const Json body = m_gateway->calls(forgotten)[0].body;
    QCOMPARE(body["sendToken"].toString(), u"ticket"_s);
    QCOMPARE(body["newPwd"].toString().size(), 32); // its MD5, never the text
    QVERIFY(!m_registration->isBusy() && m_failed->isEmpty());
}

void TestRegistrationService::failureNamesItsError()
{
    m_gateway->answer(registering, "!CUSTOMER_API_0000511");
    m_gateway->answer(forgotten, "!CUSTOMER_API_0000512");
    m_registration->registerCustomer(newcomer(u"new@example.com"_s));
    QTRY_COMPARE(m_failed->size(), 1);
    m_registration->replacePassword(forgetful());
    QTRY_COMPARE(m_failed->size(), 2);
    for (const QList<QVariant> &failure : *m_failed)
        QCOMPARE(failure.at(0).value<GatewayError>().kind, ErrorKind::VerificationCodeWrong);
    QVERIFY(!m_registration->isBusy() && m_registered->isEmpty() && m_replaced->isEmpty());
}

void TestRegistrationService::newerOutdatesOlder()
{
    m_registration->registerCustomer(newcomer(u"old@example.com"_s));
    QTRY_COMPARE(m_gateway->count(registering), 1);
    m_registration->registerCustomer(newcomer(u"new@example.com"_s));
    QTRY_COMPARE(m_gateway->count(registering), 2);
    m_gateway->reply(m_gateway->calls(registering)[0], R"({"customerNo":"old"})");
    m_gateway->reply(m_gateway->calls(registering)[1], R"({"customerNo":"new"})");
    QTRY_COMPARE(m_registered->size(), 1);
    QCOMPARE(m_registered->at(0).at(0).value<RegisterRequest::Answer>().customerNo, u"new"_s);
    QVERIFY(m_failed->isEmpty());
    QCOMPARE(m_busy->size(), 2);
}

void TestRegistrationService::cancelIsSilent()
{
    m_registration->cancel(); // of nothing
    m_registration->registerCustomer(newcomer(u"a@example.com"_s));
    QTRY_COMPARE(m_gateway->count(registering), 1);
    m_registration->cancel();
    QVERIFY(!m_registration->isBusy());
    QCOMPARE(m_busy->size(), 2);
    m_gateway->reply(m_gateway->calls(registering)[0], R"({"customerNo":"old"})");
    m_gateway->answer(forgotten, "null");
    m_registration->replacePassword(forgetful());
    QTRY_COMPARE(m_replaced->size(), 1);
    QVERIFY(m_registered->isEmpty() && m_failed->isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistrationService)
#include "tst_registrationservice.moc"
