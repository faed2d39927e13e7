// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accountflow.h"
#include "tests/support/browser.h"

#include <QTest>

using namespace mm;
using namespace mm::accountflow;
using namespace Qt::Literals::StringLiterals;

/// Verification codes and captchas, with the real client against the sandbox over real sockets.
class CodeFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void signsInByCode_data();
    void signsInByCode();
    void wrongCodesKeepTheForm_data() { plainAndEncrypted(); }
    void wrongCodesKeepTheForm();
    void codesEnd_data() { plainAndEncrypted(); }
    void codesEnd();
    void nobodyGetsACodeForNothing_data() { plainAndEncrypted(); }
    void nobodyGetsACodeForNothing();
    void oneCodeAMinuteFiveInHalfAnHour_data() { plainAndEncrypted(); }
    void oneCodeAMinuteFiveInHalfAnHour();
    void theGatewayCountsCodesToo_data() { plainAndEncrypted(); }
    void theGatewayCountsCodesToo();
    void solvesCaptchas_data() { plainAndEncrypted(); }
    void solvesCaptchas();
    void refusedCaptchasAreAskedForAgain_data() { plainAndEncrypted(); }
    void refusedCaptchasAreAskedForAgain();
    void cancelledCaptchasCancelTheSignIn();
    void aCodeWaitsForTheGoogleCode_data() { plainAndEncrypted(); }
    void aCodeWaitsForTheGoogleCode();
};

void CodeFlowTest::signsInByCode_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("byPhone");
    for (const bool encrypted : {false, true}) {
        for (const bool byPhone : {false, true})
            QTest::addRow("%s %s", byPhone ? "phone" : "e-mail", encrypted ? "encrypted" : "plain")
                << encrypted << byPhone;
    }
}

void CodeFlowTest::signsInByCode()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, byPhone);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = byPhone ? phone(u"13429837442"_s) : email(u"demo@example.com"_s);
    const CodeProof proof = pair.proof(CodePurpose::Login, who);
    QVERIFY(proof.isComplete());
    QCOMPARE(pair.sandbox.requestCount("checkStatus"), 1);
    const auto error = pair.signInByCode(who, proof);
    QVERIFY2(!error, qPrintable(error ? error->code + error->text : QString()));
    QCOMPARE(pair.session.state(), Session::State::SignedIn);
    QCOMPARE(pair.session.customer().customerNo, u"86001175"_s);
    QCOMPARE(pair.session.identity(), who);
    QVERIFY(!pair.client.refresh());
}

void CodeFlowTest::wrongCodesKeepTheForm()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"demo@example.com"_s);
    CodeProof proof = pair.proof(CodePurpose::Login, who, wrongCode);
    const auto refused = pair.signInByCode(who, proof);
    QCOMPARE(kindOf(refused), ErrorKind::VerificationCodeWrong);
    QCOMPARE(fieldOfCode(refused->code), FormField::VerificationCode);
    QVERIFY(!refused->text.isEmpty());
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
    QVERIFY(pair.session.token().isEmpty());
    // The same sending, with the code as it was.
    proof.code = goodCode;
    QVERIFY(!pair.signInByCode(who, proof));
    // Good once.
    pair.services.signIn.signOut();
    QCOMPARE(kindOf(pair.signInByCode(who, proof)), ErrorKind::VerificationCodeWrong);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
}

void CodeFlowTest::codesEnd()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"demo@example.com"_s);
    CodeProof proof = pair.proof(CodePurpose::Login, who);
    pair.skip(5 * minute + 1000);
    const auto late = pair.signInByCode(who, proof);
    QCOMPARE(kindOf(late), ErrorKind::VerificationCodeWrong);
    QVERIFY(late->code.endsWith(u"512"_s)); // expired, not mistyped

    // Five tries, then even the right one is too late.
    proof = pair.proof(CodePurpose::Login, who, wrongCode);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(kindOf(pair.signInByCode(who, proof)), ErrorKind::VerificationCodeWrong);
    proof.code = goodCode;
    QCOMPARE(kindOf(pair.signInByCode(who, proof)), ErrorKind::VerificationCodeWrong);

    // Another purpose's code is none.
    const CodeProof other = pair.proof(CodePurpose::Password, who);
    QVERIFY(other.isComplete());
    QCOMPARE(kindOf(pair.signInByCode(who, other)), ErrorKind::VerificationCodeWrong);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
}

void CodeFlowTest::nobodyGetsACodeForNothing()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Login, email(u"new@example.com"_s))),
             ErrorKind::NoSuchAccount);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Password, email(u"new@example.com"_s))),
             ErrorKind::NoSuchAccount);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Register, email(u"demo@example.com"_s))),
             ErrorKind::AccountExists);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Register, phone(u"13429837442"_s))),
             ErrorKind::AccountExists);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Login, email(u"disabled@example.com"_s))),
             ErrorKind::AccountBarred);
    QCOMPARE(kindOf(pair.sendCode(CodePurpose::Login, email(u"not an address"_s))),
             ErrorKind::LoginNameInvalid);
    QCOMPARE(pair.sandbox.requestCount("verifyCodeSend"), 0);
    // What was not sent does not count.
    QCOMPARE(pair.services.codes.waitMs(CodePurpose::Login, u"new@example.com"_s), 0);
}

void CodeFlowTest::oneCodeAMinuteFiveInHalfAnHour()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"demo@example.com"_s);
    CodeService &codes = pair.services.codes;
    for (int sent = 1; sent <= 5; ++sent) {
        const Result<Secret> ticket = pair.sendCode(CodePurpose::Login, who);
        QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().text));
        QCOMPARE(pair.sandbox.requestCount("verifyCodeSend"), sent);
        const Result<Secret> early = pair.sendCode(CodePurpose::Login, who);
        QCOMPARE(kindOf(early), ErrorKind::TooFast);
        QVERIFY(early.error().retryAfterMs > 0 && !early.error().sent);
        QCOMPARE(codes.isExhausted(CodePurpose::Login, who.recipient()), sent == 5);
        pair.skip(minute + 1000);
    }
    QCOMPARE(pair.sandbox.requestCount("verifyCodeSend"), 5);
    const Result<Secret> sixth = pair.sendCode(CodePurpose::Login, who);
    QCOMPARE(kindOf(sixth), ErrorKind::TooFast);
    QVERIFY(sixth.error().retryAfterMs > 20 * minute && sixth.error().retryAfterMs < 30 * minute);
    // Each recipient and purpose for itself.
    QVERIFY(pair.sendCode(CodePurpose::Password, who));
    QVERIFY(pair.sendCode(CodePurpose::Login, phone(u"13429837442"_s)));
    pair.skip(sixth.error().retryAfterMs + 1000);
    QVERIFY(!codes.isExhausted(CodePurpose::Login, who.recipient()));
    const Result<Secret> later = pair.sendCode(CodePurpose::Login, who);
    QVERIFY2(later, later ? "" : qPrintable(later.error().code + later.error().text));
}

void CodeFlowTest::theGatewayCountsCodesToo()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"demo@example.com"_s);
    QVERIFY(pair.sendCode(CodePurpose::Login, who));
    // Another device knows nothing of that.
    FlowClient other(pair.sandbox.environment());
    const auto send = [&] {
        return await<Secret>([&](QObject *context, auto then) {
            other.services.codes.send(CodePurpose::Login, who, {}, context, then);
        });
    };
    const Result<Secret> early = send();
    QCOMPARE(kindOf(early), ErrorKind::VerificationCodeWrong);
    QVERIFY(early.error().code.endsWith(u"517"_s) && !early.error().text.contains(u"%s"_s));
    for (int sent = 2; sent <= 5; ++sent) {
        pair.skip(minute + 1000);
        other.skipTime(minute + 1000);
        QVERIFY(send());
    }
    pair.skip(minute + 1000);
    const Result<Secret> sixth = pair.sendCode(CodePurpose::Login, who);
    QCOMPARE(kindOf(sixth), ErrorKind::VerificationCodeWrong);
    QVERIFY(sixth.error().code.endsWith(u"518"_s));
}

void CodeFlowTest::solvesCaptchas()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted, .captcha = true});
    QVERIFY(!pair.sandbox.environment().captchaPage.isEmpty());
    int asked = 0;
    connect(
        &pair.services.browser, &BrowserVisit::openRequested, this,
        [&asked](const QUrl &url) {
            ++asked;
            const BrowserPage done = Browser::follow(Browser::open(url), u"I am a human"_s);
            QCOMPARE(done.status, 200);
        },
        Qt::QueuedConnection);
    QVERIFY(!pair.client.signIn(u"demo@example.com"_s));
    QCOMPARE(asked, 1);
    pair.services.signIn.signOut();

    const SignInIdentity who = email(u"demo@example.com"_s);
    const CodeProof proof = pair.proof(CodePurpose::Login, who);
    QVERIFY(proof.isComplete());
    QCOMPARE(asked, 2);
    QVERIFY(!pair.signInByCode(who, proof));
    QCOMPARE(asked, 3);
    pair.services.signIn.signOut();

    RegisterRequest request;
    request.identity = email(u"new@example.com"_s);
    request.country = u"CN"_s;
    request.proof = pair.proof(CodePurpose::Register, request.identity);
    QVERIFY(pair.enroll(request));
    QCOMPARE(asked, 5);
}

void CodeFlowTest::refusedCaptchasAreAskedForAgain()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted, .captcha = true});
    int asked = 0;
    connect(
        &pair.services.browser, &BrowserVisit::openRequested, this,
        [&asked](const QUrl &url) {
            const bool wrong = ++asked < 3;
            static_cast<void>(Browser::follow(Browser::open(url),
                                              wrong ? u"I am not sure"_s : u"I am a human"_s));
        },
        Qt::QueuedConnection);
    QVERIFY(!pair.client.signIn(u"demo@example.com"_s));
    QCOMPARE(asked, 3);
    QVERIFY(pair.session.isSignedIn());
}

void CodeFlowTest::cancelledCaptchasCancelTheSignIn()
{
    Pair pair({.captcha = true});
    // On the page, and in the client.
    const auto denied = connect(
        &pair.services.browser, &BrowserVisit::openRequested, this,
        [](const QUrl &url) {
            static_cast<void>(Browser::follow(Browser::open(url), u"Cancel"_s));
        },
        Qt::QueuedConnection);
    QVERIFY(pair.client.signIn(u"demo@example.com"_s));
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
    disconnect(denied);
    connect(
        &pair.services.browser, &BrowserVisit::openRequested, this,
        [&pair] { pair.services.browser.cancel(); }, Qt::QueuedConnection);
    QCOMPARE(kindOf(pair.client.signIn(u"demo@example.com"_s)), ErrorKind::Cancelled);
    QCOMPARE(pair.session.state(), Session::State::SignedOut);
    QCOMPARE(pair.sandbox.requestCount("CustomerWebApiService.login"), 0);
    QVERIFY(!pair.services.browser.isWaiting());
}

void CodeFlowTest::aCodeWaitsForTheGoogleCode()
{
    QFETCH(bool, encrypted);
    Pair pair({.encrypt = encrypted});
    const SignInIdentity who = email(u"mfa@example.com"_s);
    LoginRequest request = loginOf(who);
    request.proof = pair.proof(CodePurpose::Login, who);
    QCOMPARE(kindOf(pair.client.signIn(request)), ErrorKind::MfaNeeded);
    request.googleCode = googleCode;
    QVERIFY(!pair.client.signIn(request)); // the same code is still good
}

QTEST_GUILESS_MAIN(CodeFlowTest)
#include "tst_codeflow.moc"
