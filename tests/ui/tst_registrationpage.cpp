// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/ui/signinfixture.h"
#include "ui/common/codefield.h"
#include "ui/signin/kycgatepage.h"

#include <QDesktopServices>
#include <QLabel>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

// New customers and forgotten passwords, in the window against the sandbox.
class TestRegistrationPage : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE void open(const QUrl &url) { m_opened += url; }

private slots:
    void init();
    void cleanup();
    void withPassword();
    void withoutPassword();
    void byPhone();
    void listOfWhatIsWanted();
    void emptyForm();
    void weakPassword();
    void accountExists();
    void codeIsWrong();
    void codeHasExpired();
    void countryWithoutGroup();
    void nothingTypedIsLost();
    void busyAndCancel();
    void gatewayIsGone();
    void otherGateway();
    void captcha();
    void captchaIsCancelled();
    void forgotten();
    void forgottenWithGoogleCode();
    void forgottenByNobody();

private:
    [[nodiscard]] bool signedIn() const
    {
        return m_f->services.session.state() == Session::State::SignedIn;
    }
    void startRegistration(const QString &email = u"new@example.com"_s);
    void sendCode(const QString &code = u"000000"_s);

    QList<QUrl> m_opened;
    std::unique_ptr<SignInFixture> m_f;
};

void TestRegistrationPage::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    m_f = std::make_unique<SignInFixture>();
}

void TestRegistrationPage::cleanup()
{
    m_f.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void TestRegistrationPage::startRegistration(const QString &email)
{
    m_f->click("createAccount");
    m_f->part<CountryBox>("country")->setFocus(); // chosen, not guessed
    m_f->part<CountryBox>("country")->setRegion(u"DE"_s);
    m_f->type("email", email);
}

void TestRegistrationPage::sendCode(const QString &code)
{
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->part<CodeField>("code")->wasSent());
    m_f->type("verificationCode", code);
}

void TestRegistrationPage::withPassword()
{
    startRegistration();
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn()); // at once, with the password
    QCOMPARE(m_f->services.session.identity().loginName, u"new@example.com"_s);
    for (const auto *edit : m_f->window.findChildren<QLineEdit *>(u"newPassword"_s))
        QVERIFY(edit->text().isEmpty());
}

void TestRegistrationPage::withoutPassword()
{
    startRegistration();
    sendCode();
    m_f->enter();
    QTRY_VERIFY2(m_f->banner().contains("account is there"_L1), qPrintable(m_f->banner()));
    QVERIFY(m_f->isShown("signIn") && m_f->isShown("verificationCode"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
    sendCode();
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestRegistrationPage::byPhone()
{
    m_f->click("createAccount");
    m_f->chooseType(SignInType::Phone);
    m_f->part<CountryBox>("areaCode")->setRegion(u"GB"_s);
    QCOMPARE(m_f->part<CountryBox>("country")->region(), u"GB"_s); // as the number says
    m_f->type("phone", u"7400 123456"_s);
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestRegistrationPage::listOfWhatIsWanted()
{
    startRegistration();
    m_f->part<CountryBox>("country")->setRegion(u"US"_s);
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->isShown("kycGate"));
    const QString text = m_f->part<KycGatePage>("kycGate")->text();
    QVERIFY2(text.contains("Your account is there"_L1) && text.contains("Date of birth"_L1),
             qPrintable(text));
    m_f->click("kycContinue");
    // Whom the white label lets in only after its check is told so.
    QTRY_VERIFY(m_f->part<KycGatePage>("kycGate")->text().contains("Prove your identity"_L1));
    QVERIFY(!signedIn());
}

void TestRegistrationPage::emptyForm()
{
    m_f->click("createAccount");
    QCOMPARE(m_f->focus(), u"email"_s);
    m_f->enter();
    QCOMPARE(m_f->messageAt("email"), u"Enter your e-mail address."_s);
    QVERIFY(m_f->messageAt("verificationCode").contains("Send code"_L1));
    QVERIFY(m_f->messageAt("newPassword").isEmpty()); // nobody has to choose one
    QCOMPARE(m_f->focus(), u"email"_s);
    QCOMPARE(m_f->sandbox.requestCount("register"), 0);
}

void TestRegistrationPage::weakPassword()
{
    startRegistration();
    sendCode();
    m_f->type("newPassword", u"12345678"_s);
    QVERIFY(m_f->isShown("passwordStrength"));
    m_f->enter();
    QVERIFY(m_f->messageAt("newPassword").contains("easy to guess"_L1));
    QCOMPARE(m_f->focus(), u"newPassword"_s);
    QCOMPARE(m_f->sandbox.requestCount("register"), 0);
}

void TestRegistrationPage::accountExists()
{
    startRegistration(u"demo@example.com"_s);
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->messageAt("email").contains("already"_L1));
    m_f->click("fieldAction");
    QVERIFY(m_f->isShown("signIn"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"demo@example.com"_s);
    QCOMPARE(m_f->focus(), u"password"_s);
}

void TestRegistrationPage::codeIsWrong()
{
    startRegistration();
    sendCode(u"111111"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->messageAt("verificationCode").contains("code is wrong"_L1));
    QTRY_COMPARE(m_f->focus(), u"verificationCode"_s);
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
}

void TestRegistrationPage::codeHasExpired()
{
    startRegistration();
    sendCode();
    m_f->sandbox.skipTime(60 * 60'000);
    m_f->enter();
    QTRY_VERIFY2(m_f->messageAt("verificationCode").contains("expired"_L1),
                 qPrintable(m_f->messageAt("verificationCode") + m_f->banner()));
}

void TestRegistrationPage::countryWithoutGroup()
{
    startRegistration();
    m_f->part<CountryBox>("country")->setRegion(u"KP"_s);
    sendCode();
    m_f->enter();
    QTRY_VERIFY2(m_f->banner().contains("country"_L1), qPrintable(m_f->banner()));
    m_f->part<CountryBox>("country")->setRegion(u"DE"_s);
    QCOMPARE(m_f->part<QLineEdit>("verificationCode")->text(), u"000000"_s);
}

void TestRegistrationPage::nothingTypedIsLost()
{
    startRegistration();
    sendCode();
    m_f->type("newPassword", u"pale otter"_s);
    m_f->chooseType(SignInType::Phone);
    m_f->chooseType(SignInType::Email);
    QTest::keyClick(&m_f->window, Qt::Key_Escape);
    QVERIFY(m_f->isShown("signIn"));
    m_f->click("createAccount");
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
    QCOMPARE(m_f->part<QLineEdit>("verificationCode")->text(), u"000000"_s);
    QCOMPARE(m_f->part<QLineEdit>("newPassword")->text(), u"pale otter"_s);
    QVERIFY(m_f->part<CodeField>("code")->wasSent());
    QCOMPARE(m_f->part<CountryBox>("country")->region(), u"DE"_s);
}

void TestRegistrationPage::busyAndCancel()
{
    startRegistration();
    sendCode();
    m_f->sandbox.setFaults(*Json::parse(R"([{"do":"silent"}])"));
    m_f->enter();
    QVERIFY(m_f->services.registration.isBusy());
    for (const char *name : {"email", "country", "verificationCode", "newPassword", "register"})
        QVERIFY2(!m_f->part<QWidget>(name)->isEnabled(), name);
    QVERIFY(m_f->isShown("cancel"));
    m_f->enter(); // neither sends again nor cancels
    QVERIFY(m_f->services.registration.isBusy());
    // The gateway carries it out, only its answer never comes.
    QTRY_COMPARE(m_f->sandbox.requestCount("CustomerWebApiService.register"), 1);
    QTest::keyClick(&m_f->window, Qt::Key_Escape);
    QVERIFY(!m_f->services.registration.isBusy() && !m_f->isShown("cancel"));
    QVERIFY(m_f->isShown("register") && m_f->part<QWidget>("email")->isEnabled());
    QCOMPARE(m_f->part<QLineEdit>("verificationCode")->text(), u"000000"_s);
    QVERIFY(m_f->banner().isEmpty());
    // So the code is used up, which is said at its field; nothing else typed is lost.
    m_f->sandbox.setFaults(Json(Json::Array{}));
    m_f->enter();
    QTRY_VERIFY(!m_f->messageAt("verificationCode").isEmpty());
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
}

// Codes and passwords for one gateway are nothing for another.
void TestRegistrationPage::otherGateway()
{
    startRegistration();
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->window.setEnvironment(builtinEnvironments().front(), false);
    QVERIFY(m_f->isShown("signIn"));
    m_f->click("createAccount");
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
    QVERIFY(m_f->part<QLineEdit>("newPassword")->text().isEmpty());
    QVERIFY(m_f->part<QLineEdit>("verificationCode")->text().isEmpty());
    QVERIFY(!m_f->part<CodeField>("code")->wasSent());
}

void TestRegistrationPage::gatewayIsGone()
{
    startRegistration();
    sendCode();
    m_f->sandbox.setListening(false);
    m_f->enter();
    QTRY_VERIFY2(m_f->banner().contains("cannot be reached"_L1)
                     || m_f->banner().contains("connection ended"_L1),
                 qPrintable(m_f->banner()));
    QVERIFY(m_f->part<QPushButton>("register")->isEnabled());
    m_f->sandbox.setListening(true);
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestRegistrationPage::captcha()
{
    m_f = std::make_unique<SignInFixture>(SandboxOptions{.captcha = true});
    startRegistration();
    m_f->click("sendCode");
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_f->isShown("browserPanel") && !m_f->isShown("email"));
    (void)Browser::follow(Browser::open(m_opened.takeFirst()), u"I am not sure"_s);
    QTRY_COMPARE(m_opened.size(), 1); // asked again
    (void)Browser::follow(Browser::open(m_opened.takeFirst()), u"I am a human"_s);
    QTRY_VERIFY(m_f->part<CodeField>("code")->wasSent());
    QVERIFY(m_f->isShown("email") && !m_f->isShown("browserPanel"));
    m_f->type("verificationCode", u"000000"_s);
    m_f->enter();
    QTRY_COMPARE(m_opened.size(), 1);
    (void)Browser::follow(Browser::open(m_opened.takeFirst()), u"I am a human"_s);
    QTRY_VERIFY(m_f->banner().contains("account is there"_L1));
}

void TestRegistrationPage::captchaIsCancelled()
{
    m_f = std::make_unique<SignInFixture>(SandboxOptions{.captcha = true});
    startRegistration();
    m_f->click("sendCode");
    QTRY_COMPARE(m_opened.size(), 1);
    QTest::keyClick(&m_f->window, Qt::Key_Escape);
    QTRY_VERIFY(m_f->isShown("email"));
    QVERIFY(m_f->part<QPushButton>("sendCode")->isEnabled());
    QVERIFY(m_f->messageAt("email").isEmpty() && m_f->banner().isEmpty());
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
}

void TestRegistrationPage::forgotten()
{
    m_f->type("email", u"demo@example.com"_s);
    m_f->click("forgotten");
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"demo@example.com"_s);
    m_f->enter();
    QVERIFY(m_f->messageAt("newPassword").contains("Choose a new password"_L1));
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY2(m_f->banner().contains("has been changed"_L1), qPrintable(m_f->banner()));
    QVERIFY(m_f->isShown("signIn"));
    QCOMPARE(m_f->focus(), u"password"_s);
    m_f->type("password", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestRegistrationPage::forgottenWithGoogleCode()
{
    m_f->type("email", u"mfa@example.com"_s);
    m_f->click("forgotten");
    QVERIFY(!m_f->isShown("googleCode"));
    sendCode();
    m_f->type("newPassword", u"pale otter, 9 lamps"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->isShown("googleCode"));
    QTRY_COMPARE(m_f->focus(), u"googleCode"_s);
    QCOMPARE(m_f->part<QLineEdit>("newPassword")->text(), u"pale otter, 9 lamps"_s);
    m_f->type("googleCode", u"123456"_s);
    m_f->enter();
    QTRY_VERIFY2(m_f->banner().contains("has been changed"_L1), qPrintable(m_f->banner()));
}

void TestRegistrationPage::forgottenByNobody()
{
    m_f->click("forgotten");
    m_f->type("email", u"new@example.com"_s);
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->messageAt("email").contains("no account"_L1));
    m_f->click("fieldAction");
    QVERIFY(m_f->isShown("register"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
}

QTEST_MAIN(TestRegistrationPage)
#include "tst_registrationpage.moc"
