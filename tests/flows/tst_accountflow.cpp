// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accountflow.h"

#include <QTest>

using namespace mm;
using namespace mm::accountflow;
using namespace Qt::Literals::StringLiterals;

/// From registering to a closed gate: what an account goes through, with the real client against
/// the sandbox, over real sockets.
class AccountFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void registers_data();
    void registers();
    void registrationIsRefused_data() { plainAndEncrypted(); }
    void registrationIsRefused();
    void replacesAForgottenPassword_data() { plainAndEncrypted(); }
    void replacesAForgottenPassword();
    void aForgottenPasswordNeedsTheGoogleCode_data() { plainAndEncrypted(); }
    void aForgottenPasswordNeedsTheGoogleCode();
    void changesThePassword_data() { plainAndEncrypted(); }
    void changesThePassword();
    void setsTheFirstPassword_data() { plainAndEncrypted(); }
    void setsTheFirstPassword();
    void setsUpAndRemovesMfa_data() { plainAndEncrypted(); }
    void setsUpAndRemovesMfa();
    void stopsAtGates_data();
    void stopsAtGates();
    void switchesCompanies_data() { plainAndEncrypted(); }
    void switchesCompanies();
    void aUsedCodeSetsNoMfa_data() { plainAndEncrypted(); }
    void aUsedCodeSetsNoMfa();
    void comesBackWithAKeptToken_data() { plainAndEncrypted(); }
    void comesBackWithAKeptToken();
};

void AccountFlowTest::registers_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("byPhone");
    QTest::addColumn<bool>("withPassword");
    QTest::addColumn<QString>("country");
    for (const bool encrypted : {false, true}) {
        for (const bool byPhone : {false, true}) {
            for (const bool withPassword : {false, true}) {
                for (const QString &country : {u"CN"_s, u"US"_s})
                    QTest::addRow("%s %s %s %s", byPhone ? "phone" : "e-mail",
                                  withPassword ? "password" : "code", qPrintable(country),
                                  encrypted ? "encrypted" : "plain")
                        << encrypted << byPhone << withPassword << country;
            }
        }
    }
}

void AccountFlowTest::registers()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, byPhone);
    QFETCH(bool, withPassword);
    QFETCH(QString, country);
    Pair pair({.encrypt = encrypted});
    RegisterRequest request;
    request.identity = byPhone ? phone(u"13812345678"_s) : email(u"new@example.com"_s);
    request.country = country;
    request.language = u"en-US"_s;
    request.proof = pair.proof(CodePurpose::Register, request.identity);
    if (withPassword)
        request.password = Secret("Correct-Horse-9");
    const auto answer = pair.enroll(request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code + answer.error().text));
    QVERIFY(!answer->customerNo.isEmpty());
    const bool gated = country == u"US"_s;
    QCOMPARE(answer->kyc.empty(), !gated);
    if (gated)
        QVERIFY(!answer->kyc.front().name.isEmpty() && !answer->kyc.front().elements.isEmpty());
    QCOMPARE(pair.session.state(), Session::State::SignedOut);

    const QSignalSpy suggested(&pair.services.signIn, &SignInService::passwordSuggested);
    const QSignalSpy stopped(&pair.services.signIn, &SignInService::gated);
    LoginRequest login = loginOf(request.identity);
    if (withPassword)
        login.password = request.password;
    else
        login.proof = pair.proof(CodePurpose::Login, request.identity);
    pair.services.signIn.signIn(login);
    QTRY_VERIFY_WITH_TIMEOUT(gated ? !stopped.isEmpty() : pair.session.isSignedIn(), patienceMs);
    QCOMPARE(pair.session.isSignedIn(), !gated);
    if (gated)
        return;
    QCOMPARE(pair.session.customer().customerNo, answer->customerNo);
    QCOMPARE(suggested.size(), withPassword ? 0 : 1);
}

void AccountFlowTest::registrationIsRefused()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    RegisterRequest request;
    request.identity = email(u"new@example.com"_s);
    request.country = u"KP"_s; // no customer group
    request.password = Secret("Correct-Horse-9");
    request.proof = pair.proof(CodePurpose::Register, request.identity);
    const auto country = pair.enroll(request);
    QCOMPARE(kindOf(country), ErrorKind::Refused);
    QVERIFY(!country.error().text.isEmpty());
    // Nothing of it is lost: another country, the same code; then a wrong code.
    request.country = u"CN"_s;
    request.proof.code = wrongCode;
    QCOMPARE(kindOf(pair.enroll(request)), ErrorKind::VerificationCodeWrong);
    request.proof.code = goodCode;
    QVERIFY(pair.enroll(request));
    // Somebody else was quicker: the gateway's word, whatever was asked before.
    QVERIFY(!pair.enroll(request));
    QVERIFY(!pair.services.registration.isBusy());
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Register, request.identity)), ErrorKind::TooFast);
    pair.skip(minute + 1000);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Register, request.identity)),
             ErrorKind::AccountExists);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
}

void AccountFlowTest::replacesAForgottenPassword()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    for (const SignInIdentity &who : {email(u"demo@example.com"_s), phone(u"13429837442"_s)}) {
        const char *const next = who.type == SignInType::Phone ? "Second-1" : "First-1";
        ForgottenPasswordRequest request;
        request.identity = who;
        request.newPassword = Secret(next);
        request.proof = pair.proof(CodePurpose::Password, who, wrongCode);
        QCOMPARE(kindOf(pair.replacePassword(request)), ErrorKind::VerificationCodeWrong);
        request.proof.code = goodCode;
        const auto replaced = pair.replacePassword(request);
        QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().text));
        QCOMPARE(kindOf(pair.client.signIn(byPassword(who, "a123456"))),
                 ErrorKind::WrongCredentials);
        QVERIFY(!pair.client.signIn(byPassword(who, next)));
        pair.services.signIn.signOut();
    }
}

void AccountFlowTest::aForgottenPasswordNeedsTheGoogleCode()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    ForgottenPasswordRequest request;
    request.identity = email(u"mfa@example.com"_s);
    request.newPassword = Secret("First-1");
    request.proof = pair.proof(CodePurpose::Password, request.identity);
    QCOMPARE(kindOf(pair.replacePassword(request)), ErrorKind::MfaNeeded);
    request.googleCode = Secret("654321");
    QCOMPARE(kindOf(pair.replacePassword(request)), ErrorKind::MfaWrong);
    request.googleCode = googleCode;
    QVERIFY(pair.replacePassword(request));
    LoginRequest login = byPassword(request.identity, "First-1");
    login.googleCode = googleCode;
    QVERIFY(!pair.client.signIn(login));
}

void AccountFlowTest::changesThePassword()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"trader@example.com"_s);
    QVERIFY(!pair.client.signIn(byPassword(who, "a123456")));
    ChangePasswordRequest request{
        .oldPassword = Secret("wrong"), .newPassword = Secret("Second-1"), .googleCode = {}};
    QCOMPARE(kindOf(pair.change(&SecurityService::changePassword, request)),
             ErrorKind::WrongCredentials);
    QVERIFY(pair.session.isSignedIn());
    request.oldPassword = Secret("a123456");
    QVERIFY(pair.change(&SecurityService::changePassword, request));
    pair.services.signIn.signOut();
    QCOMPARE(kindOf(pair.client.signIn(byPassword(who, "a123456"))), ErrorKind::WrongCredentials);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
    QVERIFY(!pair.client.signIn(byPassword(who, "Second-1")));
}

void AccountFlowTest::setsTheFirstPassword()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"nopass@example.com"_s);
    const QSignalSpy suggested(&pair.services.signIn, &SignInService::passwordSuggested);
    QVERIFY(!pair.signInByCode(who, pair.proof(CodePurpose::Login, who)));
    QCOMPARE(suggested.size(), 1);
    QCOMPARE(pair.session.customer().loginPassStatus, std::optional(PasswordStatus::NotSet));
    const FirstPasswordRequest request{.newPassword = Secret("First-1"), .googleCode = {}};
    QVERIFY(pair.change(&SecurityService::setFirstPassword, request));
    QCOMPARE(pair.session.customer().loginPassStatus, std::optional(PasswordStatus::Set));
    QVERIFY(!pair.change(&SecurityService::setFirstPassword, request)); // the first, once
    pair.services.signIn.signOut();
    QVERIFY(!pair.client.signIn(byPassword(who, "First-1")));
    QCOMPARE(suggested.size(), 1);
}

void AccountFlowTest::setsUpAndRemovesMfa()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"trader@example.com"_s);
    QVERIFY(!pair.client.signIn(byPassword(who, "a123456")));
    const auto made = await<MfaSecretRequest::Answer>(
        [&](QObject *context, auto then) { pair.services.security.makeMfaSecret(context, then); });
    QVERIFY(made);
    QVERIFY(made->otpauth.reveal().toByteArray().contains(made->secret.reveal().toByteArray()));

    SetMfaRequest request;
    request.googleId = made->googleId;
    request.googleCode = googleCode;
    request.email = pair.ownProof(CodeChannel::Email);
    QVERIFY(request.email.isComplete());
    QVERIFY(!pair.setMfa(request)); // there is a phone too
    request.sms = pair.ownProof(CodeChannel::Sms);
    request.googleCode = Secret("654321");
    QCOMPARE(kindOf(pair.setMfa(request)), ErrorKind::MfaWrong);
    QVERIFY(!pair.session.customer().mfaEnabled());
    request.googleCode = googleCode;
    const auto enabled = pair.setMfa(request);
    QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    QVERIFY(pair.session.customer().mfaEnabled());

    pair.services.signIn.signOut();
    LoginRequest login = byPassword(who, "a123456");
    QCOMPARE(kindOf(pair.client.signIn(login)), ErrorKind::MfaNeeded);
    login.googleCode = googleCode;
    QVERIFY(!pair.client.signIn(login));

    pair.skip(minute + 1000);
    request.enable = false;
    request.email = pair.ownProof(CodeChannel::Email);
    request.sms = pair.ownProof(CodeChannel::Sms);
    const auto removed = pair.setMfa(request);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text));
    QVERIFY(!pair.session.customer().mfaEnabled());
    pair.services.signIn.signOut();
    QVERIFY(!pair.client.signIn(byPassword(who, "a123456")));
}

void AccountFlowTest::stopsAtGates_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("who");
    QTest::addColumn<KycGate>("gate");
    for (const bool encrypted : {false, true}) {
        const auto row = [encrypted](const char *name, KycGate gate) {
            QTest::addRow("%s %s", name, encrypted ? "encrypted" : "plain")
                << encrypted << QString::fromLatin1(name) + u"@example.com"_s << gate;
        };
        row("kyc-new", KycGate::NotDone);
        row("kyc-pending", KycGate::Pending);
        row("kyc-refused", KycGate::Refused);
    }
}

void AccountFlowTest::stopsAtGates()
{
    QFETCH(bool, encrypted);
    QFETCH(QString, who);
    QFETCH(KycGate, gate);
    Pair pair({.encrypt = encrypted});
    std::optional<KycGate> stopped;
    QString remark;
    std::size_t wanted = 0;
    connect(&pair.services.signIn, &SignInService::gated, this,
            [&](KycGate at, const QString &why, const std::vector<KycLevel> &levels) {
                stopped = at;
                remark = why;
                wanted = levels.size();
            });
    const QSignalSpy succeeded(&pair.services.signIn, &SignInService::succeeded);
    pair.services.signIn.signIn(byPassword(email(who), "a123456"));
    QTRY_VERIFY_WITH_TIMEOUT(stopped.has_value(), patienceMs);
    QCOMPARE(*stopped, gate);
    QCOMPARE(remark.isEmpty(), gate != KycGate::Refused);
    QCOMPARE(wanted > 0, gate == KycGate::NotDone);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
    QVERIFY(pair.session.token().isEmpty());
    QVERIFY(succeeded.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(pair.sandbox.requestCount("logout"), 1, patienceMs);
    QVERIFY(!pair.client.signIn(u"trader@example.com"_s));
}

void AccountFlowTest::switchesCompanies()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    QVERIFY(!pair.client.signIn(u"trader@example.com"_s));
    const Customer real = pair.session.customer();
    const Secret before = pair.session.token();
    QCOMPARE(real.companyType, u"real"_s);
    // Done by halves is not done.
    pair.sandbox.setFaults(
        *Json::parse(R"([{"do":"status","status":500,"path":"findCustomerInfo","times":1}])"));
    QVERIFY(!pair.switchCompany());
    QVERIFY(pair.session.token() == before);
    QVERIFY(!pair.client.refresh());
    const auto switched = pair.switchCompany();
    QVERIFY2(switched, switched ? "" : qPrintable(switched.error().text));
    QCOMPARE(pair.session.customer().companyType, u"demo"_s);
    QVERIFY(pair.session.customer().customerNo != real.customerNo);
    QVERIFY(!(pair.session.token() == before));
    QVERIFY(pair.session.isSignedIn());
    QVERIFY(!pair.client.refresh());
    QVERIFY(pair.switchCompany());
    QCOMPARE(pair.session.customer().customerNo, real.customerNo);
    // A session that ends in the other one is taken up again with the account's own name.
    QVERIFY(pair.switchCompany());
    pair.sandbox.expireTokens();
    QVERIFY(pair.client.refresh());
    QVERIFY(!pair.client.signIn(u"trader@example.com"_s));
    QCOMPARE(pair.session.customer().customerNo, real.customerNo);

    // Somebody with one company alone stays there.
    FlowClient alone(pair.sandbox.environment());
    QVERIFY(!alone.signIn(u"demo@example.com"_s));
    const Secret token = alone.services.session.token();
    const auto refused = await<EmptyAnswer>(
        [&](QObject *context, auto then) { alone.services.security.switchCompany(context, then); });
    QCOMPARE(kindOf(refused), ErrorKind::Refused);
    QVERIFY(alone.services.session.isSignedIn() && alone.services.session.token() == token);
    QCOMPARE(alone.services.session.customer().companyType, u"real"_s);
}

void AccountFlowTest::aUsedCodeSetsNoMfa()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    RegisterRequest request; // somebody with an e-mail address alone
    request.identity = email(u"new@example.com"_s);
    request.country = u"CN"_s;
    request.password = Secret("First-1");
    request.proof = pair.proof(CodePurpose::Register, request.identity);
    QVERIFY(pair.enroll(request));
    QVERIFY(!pair.client.signIn(byPassword(request.identity, "First-1")));
    const auto made = await<MfaSecretRequest::Answer>(
        [&](QObject *context, auto then) { pair.services.security.makeMfaSecret(context, then); });
    QVERIFY(made);
    SetMfaRequest mfa;
    mfa.googleId = made->googleId;
    mfa.googleCode = googleCode;
    mfa.email = pair.ownProof(CodeChannel::Email);
    QVERIFY(pair.setMfa(mfa));
    mfa.enable = false;
    QVERIFY(!pair.setMfa(mfa));
    QVERIFY(pair.session.customer().mfaEnabled());
}

void AccountFlowTest::comesBackWithAKeptToken()
{
    QFETCH(bool, encrypted);
    SandboxFixture sandbox({.encrypt = encrypted});
    FlowClient first(sandbox.environment());
    QVERIFY(!first.signIn(u"trader@example.com"_s));
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
    QVERIFY(!client.signIn(u"trader@example.com"_s));
    QCOMPARE(sandbox.requestCount("/logout"), 0);
}

QTEST_GUILESS_MAIN(AccountFlowTest)
#include "tst_accountflow.moc"
