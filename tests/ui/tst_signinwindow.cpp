// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

// The window with the real services against the sandbox, driven as a user does, by object name.
class TestSignInWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    // What is wrong before anything is sent
    void emptyForm_data();
    void emptyForm();
    void malformedFields();
    void problemGoesWhenTyping();
    // What the gateway says
    void signsInByEachType_data();
    void signsInByEachType();
    void refusals_data();
    void refusals();
    void troubleGoesToTheBanner_data();
    void troubleGoesToTheBanner();
    void nothingTypedIsLost();
    void googleCode();
    void otherNameNeedsNoCode();
    void expiredSessionSaysWhy();
    // Working
    void busyAndCancel();
    void doubleEnterSendsOnce();
    // Around the form
    void companyId();
    void environments();
    void environmentFiles_data();
    void environmentFiles();
    void thirdParties();
    void remembersNoSecret();
    void browse();
    void languages();
    // Secret field
    void reveal();
    void capsLock();
    // Everything
    void accessible();
    void plainTextAlone();
    void tabOrder();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void registrationFitsASmallScreen();

private:
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const char *field, const QString &text) const;
    void enter() const;
    void chooseType(SignInType type) const;
    void fillIn(const QString &email, const QString &password = u"a123456"_s) const;
    void waitForAnswer() const;
    [[nodiscard]] QString messageAt(const char *field) const;
    [[nodiscard]] bool isMarked(const char *field) const;
    [[nodiscard]] QString banner() const { return part<StatusBanner>("banner")->text(); }

    Theme m_theme;
    SystemClock m_clock;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClientServices> m_services;
    std::unique_ptr<SignInWindow> m_window;
};

void TestSignInWindow::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    m_sandbox = std::make_unique<SandboxFixture>(SandboxOptions{});
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_services = std::make_unique<ClientServices>(m_sandbox->environment(), m_clock);
    m_window = std::make_unique<SignInWindow>(*m_services, *m_settings, m_theme);
    // As the application does.
    connect(m_window.get(), &SignInWindow::companyIdChosen, this, [this](qint64 id) {
        Environment environment = m_services->client.environment();
        environment.companyId = id;
        m_services->setEnvironment(environment);
        m_window->setEnvironment(environment, true);
    });
    m_window->setEnvironment(m_sandbox->environment(), true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSignInWindow::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_settings.reset();
    m_sandbox.reset();
}

void TestSignInWindow::type(const char *field, const QString &text) const
{
    auto *edit = part<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestSignInWindow::enter() const
{
    QWidget *at = m_window->focusWidget();
    QTest::keyClick(at ? at : m_window.get(), Qt::Key_Return);
}

void TestSignInWindow::chooseType(SignInType type) const
{
    part<QTabBar>("signInType")->setCurrentIndex(int(type) - 1);
}

void TestSignInWindow::fillIn(const QString &email, const QString &password) const
{
    type("email", email);
    type("password", password);
}

void TestSignInWindow::waitForAnswer() const
{
    QTRY_VERIFY(m_services->session.state() != Session::State::SigningIn);
}

QString TestSignInWindow::messageAt(const char *field) const
{
    return qobject_cast<FieldRow *>(part<QWidget>(field)->parentWidget())->problem();
}

bool TestSignInWindow::isMarked(const char *field) const
{
    return part<QWidget>(field)->property("invalid").toBool();
}

void TestSignInWindow::emptyForm_data()
{
    QTest::addColumn<SignInType>("type");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("message");
    QTest::newRow("e-mail") << SignInType::Email << "email"_ba << u"Enter your e-mail address."_s;
    QTest::newRow("phone") << SignInType::Phone << "phone"_ba << u"Enter your phone number."_s;
    QTest::newRow("number") << SignInType::CustomerNumber << "customerNumber"_ba
                            << u"Enter your customer number."_s;
}

void TestSignInWindow::emptyForm()
{
    QFETCH(SignInType, type);
    QFETCH(QByteArray, field);
    QFETCH(QString, message);
    chooseType(type);
    for (const char *name : {"email", "phone", "customerNumber"})
        QCOMPARE(part<QLineEdit>(name)->isVisible(), field == name);
    QCOMPARE(part<QWidget>("areaCode")->isVisible(), type == SignInType::Phone);
    QVERIFY(!part<QWidget>("googleCode")->isVisible());
    enter();
    QCOMPARE(messageAt(field.constData()), message);
    QCOMPARE(messageAt("password"), u"Enter your password."_s);
    QVERIFY(isMarked(field.constData()) && isMarked("password"));
    QCOMPARE(part<QWidget>(field.constData())->accessibleDescription(), message);
    QCOMPARE(m_window->focusWidget()->objectName().toLatin1(), field);
    QCOMPARE(m_sandbox->requestCount("ogin"), 0);
}

void TestSignInWindow::malformedFields()
{
    fillIn(u"trader@example"_s);
    enter();
    QVERIFY(messageAt("email").contains("name@example.com"_L1));
    chooseType(SignInType::Phone);
    part<CountryBox>("areaCode")->setRegion(u"CN"_s);
    type("phone", u"134"_s);
    enter();
    QVERIFY(messageAt("phone").contains("short"_L1));
    QVERIFY(!isMarked("areaCode"));
    chooseType(SignInType::CustomerNumber);
    type("customerNumber", u"86o01175"_s);
    enter();
    QVERIFY(messageAt("customerNumber").contains("digits"_L1));
    type("companyId", u"x"_s);
    enter();
    QVERIFY(messageAt("companyId").contains("number"_L1));
    QCOMPARE(m_window->focusWidget()->objectName(), u"companyId"_s);
    QCOMPARE(m_sandbox->requestCount("ogin"), 0);
}

void TestSignInWindow::problemGoesWhenTyping()
{
    enter();
    QVERIFY(isMarked("email"));
    type("email", u"t"_s);
    QVERIFY(!isMarked("email") && messageAt("email").isEmpty());
    QVERIFY(isMarked("password"));
}

void TestSignInWindow::signsInByEachType_data()
{
    QTest::addColumn<SignInType>("type");
    QTest::newRow("e-mail") << SignInType::Email;
    QTest::newRow("phone") << SignInType::Phone;
    QTest::newRow("number") << SignInType::CustomerNumber;
}

void TestSignInWindow::signsInByEachType()
{
    QFETCH(SignInType, type);
    chooseType(type);
    part<CountryBox>("areaCode")->setRegion(u"CN"_s);
    if (type == SignInType::Email)
        this->type("email", u"demo@example.com"_s);
    else if (type == SignInType::Phone)
        this->type("phone", u"134 2983-7442"_s);
    else
        this->type("customerNumber", u"86001175"_s);
    this->type("password", u"a123456"_s);
    if (type == SignInType::Phone)
        QCOMPARE(part<QLineEdit>("phone")->text(), u"134 2983 7442"_s); // spaced when left
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
    QCOMPARE(m_services->session.customer().id, std::optional<qint64>(1176));
    QVERIFY(part<QLineEdit>("password")->text().isEmpty());
}

void TestSignInWindow::refusals_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("field"); // empty: the banner
    QTest::newRow("wrong password") << u"trader@example.com"_s << u"b"_s << "password"_ba;
    QTest::newRow("unknown account") << u"nobody@example.com"_s << u"a123456"_s << "password"_ba;
    QTest::newRow("locked") << u"locked@example.com"_s << u"a123456"_s << ""_ba;
    QTest::newRow("disabled") << u"disabled@example.com"_s << u"a123456"_s << ""_ba;
}

void TestSignInWindow::refusals()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QByteArray, field);
    QSignalSpy failed(&m_services->signIn, &SignInService::failed);
    fillIn(email, password);
    enter();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.front().front().value<GatewayError>();
    QVERIFY(!error.trace.isEmpty());
    const QString trace = QString::fromLatin1(error.trace);
    if (field.isEmpty()) {
        QVERIFY(banner().contains("locked or disabled"_L1));
        QVERIFY(part<QLabel>("bannerTrace")->text().contains(trace));
    } else {
        QVERIFY(banner().isEmpty());
        QVERIFY(messageAt(field.constData()).contains("wrong"_L1));
        QVERIFY(isMarked(field.constData()));
        const auto *label =
            part<QWidget>(field.constData())->parentWidget()->findChild<QLabel *>(u"fieldTrace"_s);
        QVERIFY(label->isVisible() && label->text().contains(trace));
        QCOMPARE(m_window->focusWidget()->objectName().toLatin1(), field);
    }
}

void TestSignInWindow::troubleGoesToTheBanner_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("garbage") << R"([{"do":"garbage"}])"_ba << u"cannot be read"_s;
    QTest::newRow("html") << R"([{"do":"html"}])"_ba << u"cannot be read"_s;
    QTest::newRow("500") << R"([{"do":"status","status":500}])"_ba << u"HTTP 500"_s;
    QTest::newRow("429") << R"([{"do":"status","status":429,"resetSeconds":30}])"_ba
                         << u"Too many requests"_s;
    QTest::newRow("418") << R"([{"do":"status","status":418}])"_ba << u"barred"_s;
    QTest::newRow("dropped") << R"([{"do":"drop"}])"_ba << u"connection ended"_s;
    QTest::newRow("redirect") << R"([{"do":"redirect"}])"_ba << u"another address"_s;
    QTest::newRow("not listening") << ""_ba << u"cannot be reached"_s;
}

void TestSignInWindow::troubleGoesToTheBanner()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, part);
    if (fault.isEmpty())
        m_sandbox->setListening(false);
    else
        m_sandbox->setFaults(*Json::parse(fault));
    fillIn(u"trader@example.com"_s);
    enter();
    QTRY_VERIFY2(banner().contains(part), qPrintable(banner()));
    QVERIFY(!this->part<QLabel>("bannerTrace")->text().isEmpty());
    QVERIFY(m_window->isVisible());
    QVERIFY(this->part<QPushButton>("signIn")->isEnabled());
}

void TestSignInWindow::nothingTypedIsLost()
{
    fillIn(u"trader@example.com"_s, u"wrong"_s);
    enter();
    QTRY_VERIFY(isMarked("password"));
    QCOMPARE(part<QLineEdit>("email")->text(), u"trader@example.com"_s);
    QCOMPARE(part<SecretField>("password")->secret(), Secret("wrong"));
    chooseType(SignInType::Phone);
    chooseType(SignInType::Email);
    QCOMPARE(part<QLineEdit>("email")->text(), u"trader@example.com"_s);
    QCOMPARE(part<SecretField>("password")->secret(), Secret("wrong"));
}

void TestSignInWindow::googleCode()
{
    fillIn(u"mfa@example.com"_s);
    enter();
    QTRY_VERIFY(part<QWidget>("googleCode")->isVisible());
    waitForAnswer();
    QCOMPARE(m_window->focusWidget()->objectName(), u"googleCode"_s);
    QVERIFY(banner().isEmpty());

    enter();
    QVERIFY(messageAt("googleCode").contains("6-digit"_L1));
    type("googleCode", u"999999"_s);
    enter();
    waitForAnswer();
    QVERIFY(messageAt("googleCode").contains("wrong"_L1));
    QCOMPARE(m_window->focusWidget()->objectName(), u"googleCode"_s);
    type("googleCode", u"123 456"_s);
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
    QVERIFY(part<QLineEdit>("googleCode")->text().isEmpty());
    QVERIFY(!part<QWidget>("googleCode")->isVisible());
}

void TestSignInWindow::otherNameNeedsNoCode()
{
    fillIn(u"mfa@example.com"_s);
    enter();
    QTRY_VERIFY(part<QWidget>("googleCode")->isVisible());
    type("googleCode", u"123"_s);
    type("email", u"trader@example.com"_s);
    QVERIFY(!part<QWidget>("googleCode")->isVisible());
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
}

void TestSignInWindow::expiredSessionSaysWhy()
{
    fillIn(u"trader@example.com"_s);
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
    QVERIFY(banner().isEmpty());
    m_sandbox->expireTokens();
    m_services->profile.refresh();
    QTRY_COMPARE(m_services->session.state(), Session::State::Expired);
    QVERIFY(banner().contains("session has ended"_L1));
    QCOMPARE(part<QLineEdit>("email")->text(), u"trader@example.com"_s);
}

void TestSignInWindow::busyAndCancel()
{
    m_sandbox->setFaults(*Json::parse(R"([{"do":"silent"}])"));
    fillIn(u"trader@example.com"_s);
    QVERIFY(!part<QPushButton>("cancel")->isVisible());
    const int before = m_window->height();
    part<QPushButton>("signIn")->click();
    QCOMPARE(m_services->session.state(), Session::State::SigningIn);
    for (const char *name : {"email", "password", "environment", "companyId", "language", "signIn",
                             "browse", "signInType"})
        QVERIFY2(!part<QWidget>(name)->isEnabled(), name);
    QVERIFY(part<QPushButton>("cancel")->isVisible());
    QVERIFY(!part<QProgressBar>("progress")->isVisible()); // not at once
    QTRY_VERIFY(part<QProgressBar>("progress")->isVisible());
    QCOMPARE(m_window->height(), before);

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_services->session.state(), Session::State::SignedOut);
    QVERIFY(!part<QPushButton>("cancel")->isVisible());
    QVERIFY(!part<QProgressBar>("progress")->isVisible());
    QVERIFY(part<QWidget>("email")->isEnabled());
    QCOMPARE(part<QLineEdit>("email")->text(), u"trader@example.com"_s);
    QCOMPARE(part<SecretField>("password")->secret(), Secret("a123456"));
    QCOMPARE(m_window->focusWidget()->objectName(), u"password"_s);
    QVERIFY(banner().isEmpty());

    m_sandbox->setFaults(Json(Json::Array{}));
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
}

void TestSignInWindow::doubleEnterSendsOnce()
{
    m_sandbox->setFaults(*Json::parse(R"([{"do":"delay","delayMs":200}])"));
    fillIn(u"trader@example.com"_s);
    enter();
    enter();
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
    QCOMPARE(m_sandbox->requestCount("WebApiService.login"), 1);
}

void TestSignInWindow::companyId()
{
    QCOMPARE(part<QLineEdit>("companyId")->text(), u"360"_s);
    QSignalSpy chosen(m_window.get(), &SignInWindow::companyIdChosen);
    fillIn(u"trader@example.com"_s);
    type("companyId", u"361"_s);
    enter();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toLongLong(), 361LL);
    QTRY_VERIFY(isMarked("companyId"));
    QVERIFY(messageAt("companyId").contains("company ID"_L1));
    waitForAnswer();
    QCOMPARE(m_window->focusWidget()->objectName(), u"companyId"_s);
    QCOMPARE(m_settings->companyId(m_sandbox->environment().name, 1), 1LL); // a sandbox's: no
    type("companyId", u"360"_s);
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);

    const Environment pre = builtinEnvironments().front();
    m_window->setEnvironment(pre, false);
    type("companyId", u"77"_s);
    part<QWidget>("email")->setFocus();
    QCOMPARE(m_settings->companyId(pre.name, 1), 77LL);
}

void TestSignInWindow::environments()
{
    auto *box = part<EnvironmentBox>("environment");
    QCOMPARE(box->currentText(), u"Sandbox"_s);
    QSignalSpy chosen(m_window.get(), &SignInWindow::environmentChosen);
    QSignalSpy sandbox(m_window.get(), &SignInWindow::sandboxChosen);
    m_settings->setCompanyId(u"PRD"_s, 4711);
    for (const Environment &environment : builtinEnvironments()) {
        const int index = box->findText(environment.name);
        QVERIFY(index > 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        const auto wanted = chosen.takeFirst().front().value<Environment>();
        QCOMPARE(wanted.clientApi, environment.clientApi);
        QCOMPARE(wanted.companyId, environment.name == u"PRD"_s ? 4711 : environment.companyId);
        QCOMPARE(m_settings->environmentName(), environment.name);
        m_window->setEnvironment(wanted, false);
        QCOMPARE(box->currentText(), environment.name);
        QCOMPARE(part<QLineEdit>("companyId")->text(), QString::number(wanted.companyId));
    }
    box->setCurrentIndex(0);
    emit box->activated(0);
    QCOMPARE(sandbox.size(), 1);
    m_window->showProblem(u"The port is taken."_s);
    QCOMPARE(banner(), u"The port is taken."_s);
    QCOMPARE(box->currentText(), builtinEnvironments().back().name);
}

void TestSignInWindow::environmentFiles_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<Json>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("good") << ""_ba << Json() << u""_s;
    QTest::newRow("missing") << "quoteSocket"_ba << Json() << u"lacks “quoteSocket”"_s;
    QTest::newRow("type") << "companyId"_ba << Json("x") << u"“companyId”"_s;
    QTest::newRow("address") << "clientApi"_ba << Json("nonsense") << u"“clientApi”"_s;
    QTest::newRow("plain http") << "openApi"_ba << Json("http://example.com/x")
                                << u"“openApi” in the environment file must begin"_s;
    QTest::newRow("key") << "publicKey"_ba << Json("AAAA") << u"“publicKey”"_s;
    QTest::newRow("built-in name") << "name"_ba << Json("PRE") << u"“PRE” is built in"_s;
}

void TestSignInWindow::environmentFiles()
{
    QFETCH(QByteArray, member);
    QFETCH(Json, value);
    QFETCH(QString, words);
    Json file = builtinEnvironments().front().toJson();
    file.set("name", Json("Mine"));
    if (value.isNull())
        file.remove(member);
    else
        file.set(member, value);
    const QString path = m_directory->filePath(u"environment.json"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(file.toBytes());
    out.close();

    QSignalSpy chosen(m_window.get(), &SignInWindow::environmentChosen);
    auto *box = part<EnvironmentBox>("environment");
    box->loadFile(path);
    if (words.isEmpty()) {
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<Environment>().name, u"Mine"_s);
        QCOMPARE(m_settings->environments().size(), std::size_t(1));
        QVERIFY(box->findText(u"Mine"_s) > 0);
        box->loadFile(path); // again: replaced, not doubled
        QCOMPARE(m_settings->environments().size(), std::size_t(1));
    } else {
        QCOMPARE(chosen.size(), 0);
        QVERIFY2(banner().contains(words), qPrintable(banner()));
        QVERIFY(m_settings->environments().empty());
        QCOMPARE(box->currentText(), u"Sandbox"_s);
    }
}

void TestSignInWindow::thirdParties()
{
    QVERIFY(part<QWidget>("thirdParties")->findChildren<QToolButton *>().isEmpty());
    m_services->thirdParty.find();
    const auto buttons = [this] {
        return part<QWidget>("thirdParties")->findChildren<QToolButton *>();
    };
    QTRY_VERIFY(m_sandbox->requestCount("CustomerThirdLoginService.config") >= 6
                && buttons().size() >= 5);
    QStringList names;
    for (const QToolButton *button : buttons()) {
        names << button->objectName();
        QVERIFY(!button->icon().isNull());
        QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(button->accessibleDescription(), button->toolTip());
        QVERIFY(button->toolTip().contains(button->accessibleName()));
    }
    QVERIFY(!names.contains(u"twitter"_s)); // not configured
    QCOMPARE(names,
             QStringList({u"google"_s, u"facebook"_s, u"telegram"_s, u"apple"_s, u"metamask"_s}));
}

void TestSignInWindow::remembersNoSecret()
{
    chooseType(SignInType::Phone);
    part<CountryBox>("areaCode")->setRegion(u"CN"_s);
    type("phone", u"13429837442"_s);
    type("password", u"a123456"_s);
    enter();
    QTRY_COMPARE(m_services->session.state(), Session::State::SignedIn);
    const Settings::LastSignIn last = m_settings->lastSignIn(m_sandbox->environment().name);
    QCOMPARE(last.type, 2);
    QCOMPARE(last.phoneRegion, u"CN"_s);

    SignInWindow again(*m_services, *m_settings, m_theme);
    again.setEnvironment(m_sandbox->environment(), true);
    QCOMPARE(again.findChild<QTabBar *>(u"signInType"_s)->currentIndex(), 1);
    QCOMPARE(again.findChild<QLineEdit *>(u"phone"_s)->text(), u"134 2983 7442"_s);
    QVERIFY(again.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());

    const auto written = [this] {
        QByteArray all;
        QDirIterator files(m_directory->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    QTRY_COMPARE(written().count("134 2983 7442"), 1); // the control: it is written there
    QVERIFY(!written().contains("a123456"));
    QVERIFY(!written().contains("dc483e80a7a0bd9ef71d8cf973673924"));
}

void TestSignInWindow::browse()
{
    QSignalSpy requested(m_window.get(), &SignInWindow::browseRequested);
    part<QPushButton>("browse")->setFocus();
    enter(); // presses the button, does not submit
    QCOMPARE(requested.size(), 1);
    QVERIFY(!isMarked("email"));
}

void TestSignInWindow::languages()
{
    QSignalSpy chosen(m_window.get(), &SignInWindow::languageChosen);
    auto *box = part<QComboBox>("language");
    QCOMPARE(box->currentText(), u"English"_s);
    enter();
    QVERIFY(isMarked("email"));
    const QString english = messageAt("email");

    QTranslator translator;
    connect(m_window.get(), &SignInWindow::languageChosen, &translator,
            [&translator](const QString &language) {
                QLocale::setDefault(QLocale(language));
                QVERIFY(translator.load(QLocale(language), u"multimarkets"_s, u"_"_s, u":/i18n"_s));
                QCoreApplication::installTranslator(&translator);
            });
    const int index = box->findText(u"简体中文"_s);
    box->setCurrentIndex(index);
    emit box->activated(index);
    QCOMPARE(chosen.front().front().toString(), u"zh_CN"_s);
    QCOMPARE(m_settings->language(), u"zh_CN"_s);
    QTRY_COMPARE(part<QPushButton>("browse")->text(), u"不登录，直接看行情"_s);
    QCOMPARE(box->currentText(), u"简体中文"_s);
    QVERIFY(messageAt("email") != english); // what is on screen changes too
    chooseType(SignInType::Phone);
    QVERIFY(part<QComboBox>("areaCode")->findText(u"+86 中国"_s) >= 0);
    QCoreApplication::removeTranslator(&translator);
}

void TestSignInWindow::reveal()
{
    auto *field = part<SecretField>("password");
    type("password", u"s3cret"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    auto *button = field->findChild<QToolButton *>(u"reveal"_s);
    const QString show = button->accessibleName();
    button->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QVERIFY(button->accessibleName() != show);

    QGuiApplication::clipboard()->setText(u"before"_s);
    field->setFocus();
    field->selectAll();
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo})
        QTest::keySequence(field, QKeySequence(key));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(field->secret(), Secret("s3cret"));
    QVERIFY(!field->hasSelectedText());

    // What is sent is no longer shown.
    m_sandbox->setFaults(*Json::parse(R"([{"do":"silent"}])"));
    type("email", u"trader@example.com"_s);
    enter();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    part<QPushButton>("cancel")->click();
}

void TestSignInWindow::capsLock()
{
    auto *field = part<SecretField>("password");
    QSignalSpy changed(field, &SecretField::capsLockChanged);
    const auto *row = qobject_cast<FieldRow *>(field->parentWidget());
    field->setFocus();
    QTest::keyClick(field, 'a');
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(field, 'A', Qt::ShiftModifier); // as it should be
    QCOMPARE(changed.size(), 0);
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(field, &capital); // a capital without Shift
    QCOMPARE(changed.size(), 1);
    QVERIFY(row->message().contains("Caps Lock"_L1));
    QTest::keyClick(field, Qt::Key_1); // digits say nothing
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(field, Qt::Key_CapsLock);
    QCOMPARE(changed.size(), 2);
    QVERIFY(row->message().isEmpty());
    QTest::keyClick(field, Qt::Key_CapsLock);
    QVERIFY(row->message().contains("Caps Lock"_L1));
    part<QWidget>("email")->setFocus();
    QVERIFY(row->message().isEmpty());
}

void TestSignInWindow::accessible()
{
    for (const SignInType type :
         {SignInType::Email, SignInType::Phone, SignInType::CustomerNumber}) {
        chooseType(type);
        int seen = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *combo = qobject_cast<const QComboBox *>(widget->parentWidget());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (combo && combo->lineEdit() == widget)
                continue; // read with its box
            ++seen;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()
                                + QString::fromLatin1(widget->metaObject()->className())));
        }
        QVERIFY(seen >= 8);
    }
    int buddies = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        buddies += label->buddy() ? 1 : 0;
    QCOMPARE(buddies, 7); // company id, e-mail, phone, number, password, code, Google code
}

void TestSignInWindow::plainTextAlone()
{
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(labels.size() > 10);
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestSignInWindow::tabOrder()
{
    chooseType(SignInType::Phone);
    part<QWidget>("environment")->setFocus();
    QStringList order;
    for (int i = 0; i < 16; ++i) {
        order << m_window->focusWidget()->objectName();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             QStringList({u"environment"_s, u"companyId"_s, u"language"_s, u"settings"_s,
                          u"signInType"_s, u"areaCode"_s, u"phone"_s, u"password"_s, u"reveal"_s,
                          u"useCode"_s, u"keepSignedIn"_s, u"forgotten"_s, u"signIn"_s,
                          u"createAccount"_s, u"browse"_s, u"moreWays"_s}));
}

void TestSignInWindow::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_CN", "zh_HK"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// The screen of these tests is 1366 × 768 at 200 % (see main): the fullest form must fit into it
// together with the window's title bar.
void TestSignInWindow::fitsASmallScreen()
{
    QFETCH(QString, language);
    constexpr int titleBar = 28;
    QCOMPARE(m_window->screen()->geometry().size(), QSize(683, 384));
    QTranslator translator;
    QLocale::setDefault(QLocale(language));
    if (translator.load(QLocale(language), u"multimarkets"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    m_services->thirdParty.find();
    chooseType(SignInType::Phone);
    part<CountryBox>("areaCode")->setRegion(u"CN"_s);
    fillIn({}, u"a123456"_s);
    emit m_services->signIn.mfaRequired();
    GatewayError error;
    error.kind = ErrorKind::TlsRefused;
    error.trace = "x-0123abcd-0123-4567-89ab-0123456789ab";
    emit m_services->signIn.failed(error);
    QVERIFY(part<QWidget>("googleCode")->isVisible());
    QTRY_VERIFY2(m_window->height() + titleBar <= 384,
                 qPrintable(u"%1 high"_s.arg(m_window->height())));
    QTRY_COMPARE(m_window->width(), 440);
    QVERIFY(part<StatusBanner>("banner")->geometry().bottom() < m_window->height());
    QCoreApplication::removeTranslator(&translator);
}

void TestSignInWindow::registrationFitsASmallScreen()
{
    part<QPushButton>("createAccount")->click();
    auto *page = part<QWidget>("registration");
    const auto field = [page](const char *name) {
        return page->findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    field("email")->setText(u"new@example.com"_s);
    page->findChild<QPushButton *>(u"sendCode"_s)->click();
    QTRY_VERIFY(page->findChild<QLabel *>(u"codeNote"_s)->isVisible());
    field("newPassword")->setText(u"qwertyuiop"_s);
    enter();
    QVERIFY(page->findChild<QLabel *>(u"passwordStrength"_s)->isVisible());
    QTRY_VERIFY2(m_window->height() + 28 <= 384, qPrintable(u"%1 high"_s.arg(m_window->height())));
    QCOMPARE(m_window->width(), 440);
}

int main(int argc, char *argv[])
{
    // A screen of 1366 × 768 at 200 %, for the offscreen platform.
    QTemporaryDir directory;
    const QString path = directory.filePath(u"screen.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens":[{"name":"laptop","x":0,"y":0,"width":683,"height":384,)"
               R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":2}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toLocal8Bit());
    QApplication application(argc, argv);
    TestSignInWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signinwindow.moc"
