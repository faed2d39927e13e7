// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/ui/signinfixture.h"
#include "ui/common/browserpanel.h"
#include "ui/common/codefield.h"
#include "ui/signin/apikeypage.h"
#include "ui/signin/kycgatepage.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

// Every way in but the password alone: codes, third parties, applications, and the gates.
class TestSignInWays : public QObject
{
    Q_OBJECT
public:
    /// What the system's browser was asked to open.
    Q_INVOKABLE void open(const QUrl &url) { m_opened += url; }

private slots:
    void init();
    void cleanup();
    void byCode_data();
    void byCode();
    void codeModeKeepsWhatIsTyped();
    void codeForNobody();
    void codeNeedsAName();
    void wrongCode();
    void keepSignedIn();
    void keychainTrouble();
    void profile();
    void gates_data();
    void gates();
    void thirdPartySignsIn();
    void thirdPartyBinds();
    void bindingIsGivenUp();
    void thirdPartyRegisters();
    void thirdPartySaysNo();
    void browserIsCancelled_data();
    void browserIsCancelled();
    void browserNeverComesBack();
    void unavailableSaysWhy();
    void textsFollowTheLanguage();
    void staysQuietWhileHidden();
    void byApplication();
    void applicationNeedsAll();
    void byApiKey();
    void everyPageIsAccessible();

private:
    [[nodiscard]] bool signedIn() const
    {
        return m_f->services.session.state() == Session::State::SignedIn;
    }
    void startThirdParty(const char *source);

    QList<QUrl> m_opened;
    std::unique_ptr<SignInFixture> m_f;
};

void TestSignInWays::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    m_f = std::make_unique<SignInFixture>();
}

void TestSignInWays::cleanup()
{
    m_f.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

// Presses the button and waits for the browser to be asked.
void TestSignInWays::startThirdParty(const char *source)
{
    m_f->services.thirdParty.find();
    QTRY_VERIFY(m_f->isShown(source));
    m_f->click(source);
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_f->isShown("browserPanel"));
    QVERIFY(!m_f->isShown("email") && !m_f->isShown("thirdParties"));
}

void TestSignInWays::byCode_data()
{
    QTest::addColumn<SignInType>("type");
    QTest::newRow("e-mail") << SignInType::Email;
    QTest::newRow("phone") << SignInType::Phone;
}

void TestSignInWays::byCode()
{
    QFETCH(SignInType, type);
    m_f->chooseType(type);
    if (type == SignInType::Email) {
        m_f->type("email", u"demo@example.com"_s);
    } else {
        m_f->part<CountryBox>("areaCode")->setRegion(u"CN"_s);
        m_f->type("phone", u"13429837442"_s);
    }
    m_f->click("useCode");
    QVERIFY(m_f->isShown("verificationCode") && !m_f->isShown("password"));
    QCOMPARE(m_f->focus(), u"verificationCode"_s);
    m_f->enter(); // nothing has been sent yet
    QVERIFY(m_f->messageAt("verificationCode").contains("Send code"_L1));
    auto *send = m_f->part<QPushButton>("sendCode");
    send->click();
    QVERIFY(!send->isEnabled());
    QTRY_VERIFY(m_f->part<CodeField>("code")->wasSent());
    QCOMPARE(send->text(), u"Again in 60 s"_s);
    QVERIFY(m_f->part<QLabel>("codeNote")->text().contains("on its way"_L1));
    m_f->enter();
    QVERIFY(m_f->messageAt("verificationCode").contains("Enter the code"_L1));
    m_f->type("verificationCode", u"000 000"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
    QCOMPARE(m_f->services.session.customer().id, std::optional<qint64>(1176));
    QVERIFY(m_f->part<QLineEdit>("verificationCode")->text().isEmpty());
}

void TestSignInWays::codeModeKeepsWhatIsTyped()
{
    m_f->type("email", u"demo@example.com"_s);
    m_f->type("password", u"secret"_s);
    m_f->click("useCode");
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->part<CodeField>("code")->wasSent());
    m_f->type("verificationCode", u"123"_s);
    m_f->chooseType(SignInType::CustomerNumber); // there are no codes for numbers
    QVERIFY(m_f->isShown("password") && !m_f->isShown("useCode"));
    m_f->chooseType(SignInType::Email);
    QVERIFY(m_f->isShown("verificationCode"));
    QCOMPARE(m_f->part<QLineEdit>("verificationCode")->text(), u"123"_s);
    QVERIFY(m_f->part<CodeField>("code")->wasSent());
    m_f->click("usePassword");
    QCOMPARE(m_f->part<QLineEdit>("password")->text(), u"secret"_s);
    QCOMPARE(m_f->focus(), u"password"_s);
}

void TestSignInWays::codeForNobody()
{
    m_f->type("email", u"new@example.com"_s);
    m_f->click("useCode");
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->messageAt("email").contains("no account"_L1));
    QVERIFY(m_f->part<QPushButton>("sendCode")->isEnabled());
    m_f->click("fieldAction");
    QVERIFY(m_f->isShown("register"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"new@example.com"_s);
}

void TestSignInWays::codeNeedsAName()
{
    m_f->click("useCode");
    m_f->click("sendCode");
    QCOMPARE(m_f->messageAt("email"), u"Enter your e-mail address."_s);
    QCOMPARE(m_f->focus(), u"email"_s);
    QCOMPARE(m_f->sandbox.requestCount("verifyCodeSend"), 0);
}

void TestSignInWays::wrongCode()
{
    m_f->type("email", u"demo@example.com"_s);
    m_f->click("useCode");
    m_f->click("sendCode");
    QTRY_VERIFY(m_f->part<CodeField>("code")->wasSent());
    m_f->type("verificationCode", u"999999"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->messageAt("verificationCode").contains("code is wrong"_L1));
    QTRY_COMPARE(m_f->focus(), u"verificationCode"_s);
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"demo@example.com"_s);
    m_f->type("verificationCode", u"000000"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestSignInWays::keepSignedIn()
{
    QVERIFY(m_f->window.keepSignedIn());
    m_f->click("keepSignedIn");
    QVERIFY(!m_f->window.keepSignedIn());
    QVERIFY(!m_f->settings.keepsSignedIn());
    const SignInWindow again(m_f->services, m_f->settings, m_f->theme);
    QVERIFY(!again.keepSignedIn());
}

void TestSignInWays::keychainTrouble()
{
    QSet<QString> reasons;
    for (const KeychainStatus status :
         {KeychainStatus::Missing, KeychainStatus::Locked, KeychainStatus::Denied,
          KeychainStatus::TimedOut, KeychainStatus::Failed}) {
        m_f->window.setKeychainTrouble(status);
        QVERIFY(!m_f->isShown("keepSignedIn") && !m_f->window.keepSignedIn());
        const QString reason = m_f->part<QLabel>("keepTrouble")->text();
        QVERIFY(reason.contains("this session only"_L1));
        reasons.insert(reason);
    }
    QCOMPARE(reasons.size(), 5);
    m_f->window.setKeychainTrouble(KeychainStatus::Ok);
    QVERIFY(m_f->isShown("keepSignedIn") && m_f->window.keepSignedIn());
}

void TestSignInWays::profile()
{
    Profile profile;
    profile.customerNo = u"86001175"_s;
    m_f->window.showProfile(profile);
    QCOMPARE(m_f->part<QLineEdit>("customerNumber")->text(), u"86001175"_s);
    QVERIFY(m_f->isShown("customerNumber") && !m_f->window.keepSignedIn());
    QCOMPARE(m_f->focus(), u"password"_s);
    profile.identity = {SignInType::Phone, u"+86"_s, u"13429837442"_s};
    profile.keepSignedIn = true;
    m_f->window.showProfile(profile);
    QCOMPARE(m_f->part<QLineEdit>("phone")->text(), u"134 2983 7442"_s);
    QCOMPARE(m_f->part<CountryBox>("areaCode")->region(), u"CN"_s);
    QVERIFY(m_f->window.keepSignedIn());
    m_f->type("password", u"a123456"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestSignInWays::gates_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("list");
    QTest::newRow("to do") << u"kyc-new@example.com"_s << u"Prove your identity first"_s << true;
    QTest::newRow("pending") << u"kyc-pending@example.com"_s << u"is being checked"_s << false;
    QTest::newRow("refused") << u"kyc-refused@example.com"_s << u"was refused"_s << false;
}

void TestSignInWays::gates()
{
    QFETCH(QString, email);
    QFETCH(QString, words);
    QFETCH(bool, list);
    m_f->type("email", email);
    m_f->type("password", u"a123456"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->isShown("kycGate"));
    QVERIFY(!signedIn() && !m_f->isShown("email"));
    const auto *page = m_f->part<KycGatePage>("kycGate");
    QVERIFY2(page->text().contains(words), qPrintable(page->text()));
    QCOMPARE(m_f->isShown("kycList"), list);
    if (email.startsWith("kyc-refused"_L1))
        QVERIFY(m_f->isShown("kycRemark"));
    if (m_f->isShown("kycOpen")) {
        m_f->click("kycOpen");
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.front(), m_f->sandbox.environment().webClient);
    }
    QTest::keyClick(&m_f->window, Qt::Key_Escape);
    QVERIFY(m_f->isShown("email"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), email);
    m_f->type("email", u"demo@example.com"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
}

void TestSignInWays::thirdPartySignsIn()
{
    startThirdParty("google");
    QVERIFY(m_f->part<BrowserPanel>("browserPanel")->text().contains("Google"_L1));
    (void)Browser::follow(Browser::open(m_opened.front()), u"Continue"_s);
    QTRY_VERIFY(signedIn());
    QVERIFY(!m_f->isShown("browserPanel"));
}

void TestSignInWays::thirdPartyBinds()
{
    startThirdParty("facebook");
    (void)Browser::follow(Browser::open(m_opened.front()), u"Continue"_s);
    QTRY_VERIFY(m_f->isShown("bindText"));
    QVERIFY(m_f->part<QLabel>("bindText")->text().contains("Facebook"_L1));
    QVERIFY(!m_f->isShown("thirdParties"));
    QCOMPARE(m_f->part<QLineEdit>("email")->text(), u"demo@example.com"_s);
    QCOMPARE(m_f->focus(), u"password"_s);
    m_f->type("password", u"wrong"_s);
    m_f->enter();
    QTRY_VERIFY(m_f->messageAt("password").contains("wrong"_L1));
    QVERIFY(m_f->isShown("bindText")); // what is to be connected stays
    m_f->type("password", u"a123456"_s);
    m_f->enter();
    QTRY_VERIFY(signedIn());
    QVERIFY(m_f->services.thirdParty.binding().source.isEmpty());
    QVERIFY(!m_f->isShown("bindText"));
    bool bound = false;
    m_f->services.security.findIdentities(
        this, [&bound](const Result<std::vector<ThirdPartyIdentity>> &found) {
            bound = found && std::any_of(found->begin(), found->end(), [](const auto &one) {
                        return one.source == u"facebook"_s;
                    });
        });
    QTRY_VERIFY(bound);
}

void TestSignInWays::bindingIsGivenUp()
{
    startThirdParty("facebook");
    (void)Browser::follow(Browser::open(m_opened.front()), u"Continue"_s);
    QTRY_VERIFY(m_f->isShown("bindText"));
    m_f->click("bindNot");
    QVERIFY(!m_f->isShown("bindText") && m_f->isShown("thirdParties"));
    QVERIFY(m_f->services.thirdParty.binding().source.isEmpty());
}

void TestSignInWays::thirdPartyRegisters()
{
    startThirdParty("apple");
    (void)Browser::follow(Browser::open(m_opened.front()), u"Continue"_s);
    QTRY_VERIFY(m_f->isShown("countryText"));
    QVERIFY(m_f->part<QLabel>("countryText")->text().contains("Apple"_L1));
    m_f->part<CountryBox>("country")->setRegion(u"KP"_s);
    m_f->click("register");
    QTRY_VERIFY2(m_f->banner().contains("country"_L1), qPrintable(m_f->banner()));
    QVERIFY(m_f->isShown("countryText"));
    m_f->part<CountryBox>("country")->setRegion(u"DE"_s);
    m_f->click("register");
    QTRY_VERIFY(signedIn());
}

void TestSignInWays::thirdPartySaysNo()
{
    startThirdParty("google");
    (void)Browser::follow(Browser::open(m_opened.front()),
                          u"Continue as somebody the gateway refuses"_s);
    QTRY_VERIFY2(m_f->banner().contains("This Google account is suspended"_L1),
                 qPrintable(m_f->banner()));
    QVERIFY(m_f->isShown("email") && !signedIn());
}

void TestSignInWays::browserIsCancelled_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestSignInWays::browserIsCancelled()
{
    QFETCH(bool, byKey);
    startThirdParty("google");
    m_f->enter(); // opens nothing a second time
    QCOMPARE(m_opened.size(), 1);
    if (byKey)
        QTest::keyClick(&m_f->window, Qt::Key_Escape);
    else
        m_f->click("browserCancel");
    QTRY_VERIFY(m_f->isShown("email"));
    QVERIFY(!m_f->services.thirdParty.isBusy());
    QVERIFY(m_f->banner().isEmpty()); // who cancels knows
    QVERIFY(m_f->part<QWidget>("email")->isEnabled());
    m_f->click("google"); // again
    QTRY_COMPARE(m_opened.size(), 2);
}

void TestSignInWays::browserNeverComesBack()
{
    startThirdParty("google");
    m_f->services.thirdParty.cancel();
    emit m_f->services.thirdParty.failed(GatewayError{.kind = ErrorKind::BrowserTimedOut});
    QVERIFY(m_f->banner().contains("in time"_L1));
    m_f->click("bannerAction");
    QTRY_COMPARE(m_opened.size(), 2);
    QVERIFY(m_f->banner().isEmpty());
    QVERIFY(m_f->isShown("browserPanel"));
}

// What is on screen is told anew, on every page.
void TestSignInWays::textsFollowTheLanguage()
{
    class Quoting : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *, const char *text, const char *,
                                        int) const override
        {
            return u"«"_s + QString::fromUtf8(text) + u"»"_s;
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    const auto everythingIsTranslated = [this] {
        for (const QLabel *label : m_f->window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->objectName() != "bannerTrace"_L1
                && !label->text().isEmpty() && label->text() != u"MultiMarkets"_s)
                QVERIFY2(label->text().contains(u'»'), qPrintable(label->text()));
        }
        for (const auto *button : m_f->window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->text().contains(u'»'), qPrintable(button->text()));
        }
    };
    Quoting translator;
    for (const char *page : {"", "createAccount", "forgotten", "moreWays"}) {
        if (*page)
            m_f->click(page);
        m_f->enter(); // with something wrong
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        everythingIsTranslated();
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::processEvents();
        QTest::keyClick(&m_f->window, Qt::Key_Escape);
    }
}

// Somebody signs in again elsewhere in the program, which is no affair of this window.
void TestSignInWays::staysQuietWhileHidden()
{
    m_f->window.hide();
    emit m_f->services.signIn.failed(GatewayError{.kind = ErrorKind::TimedOut});
    emit m_f->services.thirdParty.failed(GatewayError{.kind = ErrorKind::TimedOut});
    emit m_f->services.signIn.mfaRequired();
    emit m_f->services.signIn.gated(KycGate::Pending, {}, {});
    m_f->window.show();
    QVERIFY(m_f->isShown("email") && !m_f->isShown("googleCode"));
    QVERIFY(m_f->banner().isEmpty());
    emit m_f->services.signIn.failed(GatewayError{.kind = ErrorKind::TimedOut});
    QVERIFY(!m_f->banner().isEmpty());
}

void TestSignInWays::unavailableSaysWhy()
{
    Environment environment = m_f->sandbox.environment();
    environment.appleRelay.clear();
    m_f->services.setEnvironment(environment);
    m_f->window.setEnvironment(environment, true);
    m_f->services.thirdParty.find();
    QTRY_VERIFY(m_f->isShown("apple") && m_f->isShown("google"));
    const auto *apple = m_f->part<QToolButton>("apple");
    QVERIFY(!apple->isEnabled() && m_f->part<QToolButton>("google")->isEnabled());
    QVERIFY(apple->toolTip().contains("relay"_L1));
    QCOMPARE(apple->accessibleDescription(), apple->toolTip());
}

void TestSignInWays::byApplication()
{
    m_f->click("moreWays");
    m_f->type("appId", u"088b591f5fd735be62608a272f4d971f"_s);
    m_f->type("appSecret", u"sandbox"_s);
    m_f->type("appType", u"HG"_s);
    m_f->enter();
    QTRY_COMPARE(m_opened.size(), 1);
    QTRY_VERIFY(m_f->isShown("browserPanel"));
    QVERIFY(Browser::open(m_opened.front()).has(u"Headline Games"_s));
    m_f->click("browserCancel");
    QTRY_VERIFY(m_f->isShown("appId"));
    QCOMPARE(m_f->part<QLineEdit>("appType")->text(), u"HG"_s);
    QTest::keyClick(&m_f->window, Qt::Key_Escape);
    QVERIFY(m_f->isShown("email"));
}

void TestSignInWays::applicationNeedsAll()
{
    m_f->click("moreWays");
    QCOMPARE(m_f->focus(), u"appId"_s);
    m_f->type("appSecret", u"x"_s);
    m_f->enter();
    QVERIFY(!m_f->messageAt("appId").isEmpty() && !m_f->messageAt("appType").isEmpty());
    QVERIFY(m_f->messageAt("appSecret").isEmpty());
    QCOMPARE(m_f->focus(), u"appId"_s);
    QVERIFY(m_opened.isEmpty());
}

void TestSignInWays::byApiKey()
{
    m_f->click("moreWays");
    m_f->click("byApiKey");
    QCOMPARE(m_f->focus(), u"apiKey"_s);
    m_f->enter();
    QVERIFY(!m_f->messageAt("apiKey").isEmpty() && !m_f->messageAt("apiSecret").isEmpty());
    QCOMPARE(m_f->focus(), u"apiKey"_s);

    const Json made = m_f->sandbox.apiCredentials(u"86001175"_s);
    const QString key = made["apiKey"].toString(), secret = made["apiSecret"].toString();
    m_f->type("apiKey", u"00000000000000000000000000000000"_s);
    m_f->type("apiSecret", u"sandbox"_s);
    m_f->enter();
    QVERIFY(m_f->messageAt("apiSecret").startsWith(u"This is no API secret"_s));
    QCOMPARE(m_f->sandbox.requestCount("/openapi-c/"), 0);
    m_f->part<QLineEdit>("apiSecret")->setText(secret);
    m_f->enter();
    auto *page = m_f->window.findChild<ApiKeyPage *>();
    QTRY_VERIFY(page->banner()->text().contains(u"does not know this API key"_s));
    QVERIFY(!page->banner()->text().contains(secret));

    // From the file it was saved in.
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"key.json"_s);
    page->takeFile(path);
    QVERIFY(page->banner()->text().startsWith(u"The file cannot be opened"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.toBytes());
    file.close();
    page->takeFile(path);
    QTRY_VERIFY(m_f->services.session.isSignedIn());
    QVERIFY(m_f->services.session.signsWithApiKey());
    QCOMPARE(m_f->services.session.customer().customerNo, u"86001175"_s);
    QVERIFY(m_f->part<QLineEdit>("apiKey")->text().isEmpty());
    QVERIFY(m_f->part<QLineEdit>("apiSecret")->text().isEmpty());
}

// Whatever the page: who uses the keyboard or listens finds every control, and no text is markup.
void TestSignInWays::everyPageIsAccessible()
{
    const auto walk = [this] {
        int seen = 0;
        for (const QWidget *widget : m_f->window.findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            const auto *combo = qobject_cast<const QComboBox *>(widget->parentWidget());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || (combo && combo->lineEdit() == widget))
                continue;
            ++seen;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
        QVERIFY(seen >= 3);
    };
    m_f->click("useCode");
    walk();
    m_f->click("usePassword");
    m_f->click("createAccount");
    QVERIFY(m_f->isShown("register"));
    walk();
    m_f->click("back");
    m_f->click("forgotten");
    QVERIFY(m_f->isShown("replace"));
    walk();
    m_f->click("back");
    m_f->click("moreWays");
    QVERIFY(m_f->isShown("appId"));
    walk();
    m_f->click("byApiKey");
    QVERIFY(m_f->isShown("apiKey"));
    walk();
    m_f->click("back");
    emit m_f->services.thirdParty.countryNeeded(u"google"_s);
    QVERIFY(m_f->isShown("countryText"));
    walk();
    m_f->click("back");
    KycLevel level;
    level.name = u"<b>Basics</b>"_s;
    emit m_f->services.signIn.gated(KycGate::Refused, u"<i>blurred</i>"_s, {level});
    QVERIFY(m_f->isShown("kycList"));
    QVERIFY(m_f->part<QPlainTextEdit>("kycList")->toPlainText().contains("<b>"_L1));
    walk();
}

QTEST_MAIN(TestSignInWays)
#include "tst_signinways.moc"
