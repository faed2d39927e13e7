// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
const Secret goodCode("000000"), badCode("111111"), googleCode("123456"), oldPassword("a123456"),
    newPassword("vK3#9pQz!w");

SignInIdentity emailOf(const QString &address)
{
    return {.type = SignInType::Email, .loginName = address};
}

/// Waits for the answer of a call that is given its callback.
template <typename Answer, typename Ask>
Result<Answer> answerOf(Ask ask)
{
    auto result = std::make_shared<std::optional<Result<Answer>>>();
    const QObject context;
    ask([result](const Result<Answer> &answer) { *result = answer; });
    if (!QTest::qWaitFor([&result] { return result->has_value(); }, patienceMs))
        return GatewayError{.kind = ErrorKind::LocalFailure, .text = u"no outcome"_s};
    return **result;
}

Result<Secret> ticket(ClientServices &services, CodePurpose purpose, const SignInIdentity &who)
{
    return answerOf<Secret>(
        [&](auto then) { services.codes.send(purpose, who, {}, &services.client, then); });
}

LoginRequest byCode(const SignInIdentity &who, const Secret &sendToken,
                    const Secret &code = goodCode)
{
    LoginRequest request;
    request.type = who.type;
    request.phoneArea = who.phoneArea;
    request.loginName = who.loginName;
    request.proof = {.code = code, .sendToken = sendToken};
    return request;
}

LoginRequest byPassword(const QString &address, const Secret &password)
{
    LoginRequest request = FlowClient::byEmail(address);
    request.password = password;
    return request;
}

QString kindOf(const std::optional<GatewayError> &error)
{
    return error ? nameOf(error->kind) : u"none"_s;
}

} // namespace

/// What belongs to an account besides its password, with the real client against the sandbox.
class AccountFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void codeSignsIn_data() { plainAndEncrypted(); }
    void codeSignsIn();
    void codesGoWrong();
    void gates_data();
    void gates();
    void registers_data() { plainAndEncrypted(); }
    void registers();
    void registrationIsRefused();
    void replacesAForgottenPassword_data() { plainAndEncrypted(); }
    void replacesAForgottenPassword();
    void changesThePassword_data() { plainAndEncrypted(); }
    void changesThePassword();
    void setsAFirstPassword();
    void mfaOnAndOff_data() { plainAndEncrypted(); }
    void mfaOnAndOff();
    void realAndDemo_data() { plainAndEncrypted(); }
    void realAndDemo();
    void comesBackWithAKeptToken_data() { plainAndEncrypted(); }
    void comesBackWithAKeptToken();
    void captchas();

private:
    static void plainAndEncrypted()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
    [[nodiscard]] static SandboxOptions options()
    {
        QFETCH(bool, encrypted);
        return {.encrypt = encrypted};
    }
};

void AccountFlowTest::codeSignsIn()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    const SignInIdentity phone{
        .type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13429837442"_s};
    for (const SignInIdentity &who : {emailOf(u"trader@example.com"_s), phone}) {
        const auto sendToken = ticket(client.services, CodePurpose::Login, who);
        QVERIFY(sendToken);
        const auto error = client.signIn(byCode(who, *sendToken));
        QCOMPARE(kindOf(error), u"none"_s);
        QVERIFY(client.services.session.identity() == who);
        QVERIFY(!client.refresh());
        client.services.signIn.signOut();
    }
    // With MFA the same code is still good once the Google code is there.
    const SignInIdentity careful = emailOf(u"mfa@example.com"_s);
    const auto sendToken = ticket(client.services, CodePurpose::Login, careful);
    QVERIFY(sendToken);
    LoginRequest request = byCode(careful, *sendToken);
    QCOMPARE(kindOf(client.signIn(request)), nameOf(ErrorKind::MfaNeeded));
    request.googleCode = googleCode;
    QCOMPARE(kindOf(client.signIn(request)), u"none"_s);
}

void AccountFlowTest::codesGoWrong()
{
    SandboxFixture sandbox(SandboxOptions{});
    FlowClient client(sandbox.environment());
    const auto nobody = ticket(client.services, CodePurpose::Login, emailOf(u"new@example.com"_s));
    QVERIFY(!nobody);
    QCOMPARE(nameOf(nobody.error().kind), nameOf(ErrorKind::NoSuchAccount));
    const SignInIdentity who = emailOf(u"trader@example.com"_s);
    const auto sendToken = ticket(client.services, CodePurpose::Login, who);
    QVERIFY(sendToken);
    const auto tooFast = ticket(client.services, CodePurpose::Login, who);
    QVERIFY(!tooFast);
    QCOMPARE(nameOf(tooFast.error().kind), nameOf(ErrorKind::TooFast));
    QVERIFY(tooFast.error().retryAfterMs > 0);
    QCOMPARE(sandbox.requestCount("verifyCodeSend"), 1);

    const auto wrong = nameOf(ErrorKind::VerificationCodeWrong);
    QCOMPARE(kindOf(client.signIn(byCode(who, *sendToken, badCode))), wrong);
    sandbox.skipTime(31 * 60'000LL);
    QCOMPARE(kindOf(client.signIn(byCode(who, *sendToken))), wrong); // it has expired
    QCOMPARE(client.services.session.state(), Session::State::SignedOut);
    QCOMPARE(kindOf(client.signIn(u"trader@example.com"_s)), u"none"_s);
}

void AccountFlowTest::gates_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("gate");
    for (const bool encrypted : {false, true}) {
        const char *how = encrypted ? "encrypted" : "plain";
        QTest::addRow("not done, %s", how)
            << encrypted << u"kyc-new@example.com"_s << int(KycGate::NotDone);
        QTest::addRow("pending, %s", how)
            << encrypted << u"kyc-pending@example.com"_s << int(KycGate::Pending);
        QTest::addRow("refused, %s", how)
            << encrypted << u"kyc-refused@example.com"_s << int(KycGate::Refused);
    }
}

void AccountFlowTest::gates()
{
    QFETCH(QString, address);
    QFETCH(int, gate);
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const QSignalSpy gated(&services.signIn, &SignInService::gated);
    const QSignalSpy succeeded(&services.signIn, &SignInService::succeeded);
    services.signIn.signIn(FlowClient::byEmail(address));
    QTRY_COMPARE(gated.size(), 1);
    QCOMPARE(int(gated.at(0).at(0).value<KycGate>()), gate);
    QCOMPARE(gated.at(0).at(1).toString().isEmpty(), KycGate(gate) != KycGate::Refused);
    const auto wanted = gated.at(0).at(2).value<std::vector<KycLevel>>();
    QCOMPARE(wanted.empty(), KycGate(gate) != KycGate::NotDone);
    QCOMPARE(services.session.state(), Session::State::SignedOut);
    QVERIFY(services.session.token().isEmpty() && succeeded.isEmpty());
    QTRY_COMPARE(sandbox.requestCount("/logout"), 1);
    QCOMPARE(kindOf(client.signIn(u"trader@example.com"_s)), u"none"_s);
}

void AccountFlowTest::registers()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const SignInIdentity phone{
        .type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13811112222"_s};
    for (const SignInIdentity &who : {emailOf(u"new@example.com"_s), phone}) {
        const bool withPassword = who.type == SignInType::Email;
        const auto sendToken = ticket(services, CodePurpose::Register, who);
        QVERIFY(sendToken);
        RegisterRequest request;
        request.identity = who;
        request.country = withPassword ? u"US"_s : u"CN"_s; // the first asks for more
        request.language = u"en-US"_s;
        request.proof = {.code = goodCode, .sendToken = *sendToken};
        if (withPassword)
            request.password = newPassword;
        const QSignalSpy registered(&services.registration, &RegistrationService::registered);
        services.registration.registerCustomer(request);
        QTRY_COMPARE(registered.size(), 1);
        const auto answer = registered.at(0).at(0).value<RegisterRequest::Answer>();
        QVERIFY(!answer.customerNo.isEmpty());
        QCOMPARE(answer.kyc.empty(), !withPassword);
    }
    const auto again = ticket(services, CodePurpose::Register, phone);
    QVERIFY(!again); // there already, or one a minute: not sent in any case
    const auto sendToken = ticket(services, CodePurpose::Login, phone);
    QVERIFY(sendToken);
    const QSignalSpy suggested(&services.signIn, &SignInService::passwordSuggested);
    QCOMPARE(kindOf(client.signIn(byCode(phone, *sendToken))), u"none"_s);
    QCOMPARE(suggested.size(), 1); // registered without one
}

void AccountFlowTest::registrationIsRefused()
{
    SandboxFixture sandbox(SandboxOptions{});
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const auto known = ticket(services, CodePurpose::Register, emailOf(u"trader@example.com"_s));
    QVERIFY(!known);
    QCOMPARE(nameOf(known.error().kind), nameOf(ErrorKind::AccountExists));
    const SignInIdentity who = emailOf(u"new@example.com"_s);
    const auto sendToken = ticket(services, CodePurpose::Register, who);
    QVERIFY(sendToken);
    RegisterRequest request;
    request.identity = who;
    request.language = u"en-US"_s;
    const QSignalSpy failed(&services.registration, &RegistrationService::failed);
    const auto tryWith = [&](const QString &country, const Secret &code) {
        request.country = country;
        request.proof = {.code = code, .sendToken = *sendToken};
        const qsizetype before = failed.size();
        services.registration.registerCustomer(request);
        return QTest::qWaitFor([&] { return failed.size() > before; }, patienceMs)
            ? failed.last().at(0).value<GatewayError>()
            : GatewayError{.kind = ErrorKind::LocalFailure};
    };
    QCOMPARE(nameOf(tryWith(u"CN"_s, badCode).kind), nameOf(ErrorKind::VerificationCodeWrong));
    const GatewayError noGroup = tryWith(u"KP"_s, goodCode);
    QCOMPARE(nameOf(noGroup.kind), nameOf(ErrorKind::Refused));
    QVERIFY(noGroup.text.contains(u"KP"));
    QCOMPARE(services.session.state(), Session::State::SignedOut);
}

void AccountFlowTest::replacesAForgottenPassword()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const SignInIdentity who = emailOf(u"trader@example.com"_s);
    const auto sendToken = ticket(services, CodePurpose::Password, who);
    QVERIFY(sendToken);
    const QSignalSpy replaced(&services.registration, &RegistrationService::passwordReplaced);
    const QSignalSpy failed(&services.registration, &RegistrationService::failed);
    ForgottenPasswordRequest request;
    request.identity = who;
    request.newPassword = newPassword;
    request.proof = {.code = badCode, .sendToken = *sendToken};
    services.registration.replacePassword(request);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(kindOf(client.signIn(who.loginName)), u"none"_s); // the old one still is the one
    services.signIn.signOut();
    request.proof.code = goodCode;
    services.registration.replacePassword(request);
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(kindOf(client.signIn(byPassword(who.loginName, oldPassword))),
             nameOf(ErrorKind::WrongCredentials));
    QCOMPARE(kindOf(client.signIn(byPassword(who.loginName, newPassword))), u"none"_s);
}

void AccountFlowTest::changesThePassword()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    SecurityService &security = client.services.security;
    const QString address = u"trader@example.com"_s;
    QCOMPARE(kindOf(client.signIn(address)), u"none"_s);
    const auto change = [&](const Secret &old) {
        return answerOf<EmptyAnswer>([&](auto then) {
            security.changePassword(
                {.oldPassword = old, .newPassword = newPassword, .googleCode = {}}, this, then);
        });
    };
    const auto wrong = change(badCode);
    QVERIFY(!wrong);
    QCOMPARE(nameOf(wrong.error().kind), nameOf(ErrorKind::WrongCredentials));
    QVERIFY(client.services.session.isSignedIn());
    QVERIFY(change(oldPassword));
    client.services.signIn.signOut();
    QCOMPARE(kindOf(client.signIn(byPassword(address, newPassword))), u"none"_s);
}

void AccountFlowTest::setsAFirstPassword()
{
    SandboxFixture sandbox(SandboxOptions{});
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const SignInIdentity who = emailOf(u"nopass@example.com"_s);
    const auto sendToken = ticket(services, CodePurpose::Login, who);
    QVERIFY(sendToken);
    const QSignalSpy suggested(&services.signIn, &SignInService::passwordSuggested);
    QCOMPARE(kindOf(client.signIn(byCode(who, *sendToken))), u"none"_s);
    QCOMPARE(suggested.size(), 1);
    QVERIFY(answerOf<EmptyAnswer>([&](auto then) {
        services.security.setFirstPassword({.newPassword = newPassword, .googleCode = {}}, this,
                                           then);
    }));
    QCOMPARE(services.session.customer().loginPassStatus, PasswordStatus::Set);
    services.signIn.signOut();
    QCOMPARE(kindOf(client.signIn(byPassword(who.loginName, newPassword))), u"none"_s);
    QCOMPARE(suggested.size(), 1);
}

void AccountFlowTest::mfaOnAndOff()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const QString address = u"new@example.com"_s;
    { // somebody with an e-mail address alone
        RegisterRequest request;
        request.identity = emailOf(address);
        request.country = u"CN"_s;
        request.language = u"en-US"_s;
        request.password = newPassword;
        const auto sendToken = ticket(services, CodePurpose::Register, request.identity);
        QVERIFY(sendToken);
        request.proof = {.code = goodCode, .sendToken = *sendToken};
        const QSignalSpy registered(&services.registration, &RegistrationService::registered);
        services.registration.registerCustomer(request);
        QTRY_COMPARE(registered.size(), 1);
    }
    QCOMPARE(kindOf(client.signIn(byPassword(address, newPassword))), u"none"_s);
    const auto secret = answerOf<MfaSecretRequest::Answer>(
        [&](auto then) { services.security.makeMfaSecret(this, then); });
    QVERIFY(secret);
    const auto own = answerOf<Secret>([&](auto then) {
        services.codes.sendToCustomer(CodeChannel::Email, services.session.customer().customerNo,
                                      this, then);
    });
    QVERIFY(own);
    SetMfaRequest request;
    request.googleId = secret->googleId;
    request.email = {.code = goodCode, .sendToken = *own};
    const auto set = [&](bool enable, const Secret &code) {
        request.enable = enable;
        request.googleCode = code;
        return answerOf<EmptyAnswer>(
            [&](auto then) { services.security.setMfa(request, this, then); });
    };
    const auto wrong = set(true, badCode);
    QVERIFY(!wrong);
    QCOMPARE(nameOf(wrong.error().kind), nameOf(ErrorKind::MfaWrong));
    QVERIFY(!services.session.customer().mfaEnabled());
    QVERIFY(set(true, googleCode));
    QVERIFY(services.session.customer().mfaEnabled());
    services.signIn.signOut();
    LoginRequest login = byPassword(address, newPassword);
    QCOMPARE(kindOf(client.signIn(login)), nameOf(ErrorKind::MfaNeeded));
    login.googleCode = googleCode;
    QCOMPARE(kindOf(client.signIn(login)), u"none"_s);
    QVERIFY(!set(false, googleCode)); // the code of before has been used
    QVERIFY(services.session.customer().mfaEnabled());
}

void AccountFlowTest::realAndDemo()
{
    SandboxFixture sandbox(options());
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    QCOMPARE(kindOf(client.signIn(u"trader@example.com"_s)), u"none"_s);
    const QString real = services.session.customer().customerNo;
    const Secret token = services.session.token();
    const auto go = [&] {
        return answerOf<EmptyAnswer>(
            [&](auto then) { services.security.switchCompany(this, then); });
    };
    sandbox.setFaults(
        *Json::parse(R"([{"do":"status","status":500,"path":"findCustomerInfo","times":1}])"));
    QVERIFY(!go());
    QVERIFY(services.session.token() == token);
    QVERIFY(!client.refresh());

    QVERIFY(go());
    QCOMPARE(services.session.customer().companyType, u"demo"_s);
    QVERIFY(services.session.customer().customerNo != real);
    QVERIFY(!client.refresh());
    // A session that ends there is taken up again with the account's own name.
    sandbox.expireTokens();
    QVERIFY(client.refresh());
    QCOMPARE(kindOf(client.signIn(u"trader@example.com"_s)), u"none"_s);
    QCOMPARE(services.session.customer().customerNo, real);
}

void AccountFlowTest::comesBackWithAKeptToken()
{
    SandboxFixture sandbox(options());
    FlowClient first(sandbox.environment());
    QCOMPARE(kindOf(first.signIn(u"trader@example.com"_s)), u"none"_s);
    const Secret token = first.services.session.token();
    const QString number = first.services.session.customer().customerNo;

    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    const QSignalSpy succeeded(&services.signIn, &SignInService::succeeded);
    const QSignalSpy failed(&services.signIn, &SignInService::failed);
    const auto lastFailure = [&failed] { return failed.last().at(0).value<GatewayError>().kind; };
    sandbox.setListening(false);
    services.signIn.resume(token, {}, number);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!isRefusal(lastFailure())); // the token may still be good
    sandbox.setListening(true);
    services.signIn.resume(token, {}, u"86001175"_s);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(nameOf(lastFailure()), nameOf(ErrorKind::AnotherAccount));
    services.signIn.resume(token, {}, number);
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(!client.refresh());
    // Locked, and unlocked in the same way.
    services.session.lock();
    QVERIFY(services.session.token().isEmpty());
    services.signIn.resume(token, {}, number);
    QTRY_COMPARE(succeeded.size(), 2);
    services.session.lock();
    sandbox.expireTokens();
    services.signIn.resume(token, {}, number);
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(nameOf(lastFailure()), nameOf(ErrorKind::SessionEnded));
    QCOMPARE(services.session.state(), Session::State::Locked);
    QCOMPARE(kindOf(client.signIn(u"trader@example.com"_s)), u"none"_s);
    QCOMPARE(sandbox.requestCount("/logout"), 0);
}

void AccountFlowTest::captchas()
{
    SandboxFixture sandbox(SandboxOptions{.captcha = true});
    FlowClient client(sandbox.environment());
    ClientServices &services = client.services;
    QStringList clicks{u"I am not sure"_s, u"I am a human"_s, u"I am a human"_s, u"Cancel"_s};
    int opened = 0;
    connect(&services.browser, &BrowserVisit::openRequested, this, [&](const QUrl &url) {
        ++opened;
        QTimer::singleShot(0, this, [url, click = clicks.takeFirst()] {
            (void)Browser::follow(Browser::open(url), click);
        });
    });
    const SignInIdentity who = emailOf(u"trader@example.com"_s);
    const auto sendToken = ticket(services, CodePurpose::Login, who); // refused, then good
    QVERIFY(sendToken);
    QCOMPARE(opened, 2);
    QCOMPARE(kindOf(client.signIn(byCode(who, *sendToken))), u"none"_s);
    QCOMPARE(opened, 3);
    services.signIn.signOut();
    const int logins = sandbox.requestCount("CustomerWebApiService.login");
    QCOMPARE(kindOf(client.signIn(who.loginName)), nameOf(ErrorKind::CaptchaRefused));
    QCOMPARE(sandbox.requestCount("CustomerWebApiService.login"), logins);
    QCOMPARE(services.session.state(), Session::State::SignedOut);
}

QTEST_GUILESS_MAIN(AccountFlowTest)
#include "tst_accountflow.moc"
