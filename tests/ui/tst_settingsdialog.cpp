// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/settings.h"
#include "tests/support/proxyserver.h"
#include "tests/support/testserver.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/settings/environmentspage.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ProxySettings::Kind;

void answerWithTheTime(const ServedRequest &, QTcpSocket &socket)
{
    TestServer::answer(socket, 200,
                       R"({"code":"0","data":)"
                           + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '}');
}

Environment own(const QString &name)
{
    Environment environment = builtinEnvironments().front();
    environment.name = name;
    return environment;
}

/// One whose gateway only a proxy can find.
Environment farGateway()
{
    Environment environment = own(u"Far"_s);
    environment.clientApi = QUrl(u"http://gateway.invalid:8443/api"_s);
    return environment;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void isNoLargerThanTheScreen();
    void pagesAreReached();
    // Proxy
    void proxyShowsWhatIsInForce();
    void proxyIsApplied();
    void proxyProblemsStandAtTheFields_data();
    void proxyProblemsStandAtTheFields();
    void proxyIsTested();
    void proxyRefusalIsSaid();
    void proxyTestIsCancelled();
    void thisComputerNeedsNoProxy();
    void passwordIsInNoFile();
    // Environments
    void builtInOnesAreReadOnly();
    void duplicateIsEditedAndSaved();
    void everyMemberHasAField();
    void problemsStandAtTheFields_data();
    void problemsStandAtTheFields();
    void nameIsUnique();
    void nothingTypedIsLost();
    void deletingCanBeUndone();
    void importAndExport();
    void damagedFilesAreSaid();
    void fileDialogsDoNotBlock();
    void environmentIsTested();
    // Security
    void lockIsChosen();
    // Around them
    void closingAsksAboutChanges();
    void accessible();
    void languages();

private:
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    void make(); ///< anew, from the settings
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString text(const char *name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] bool shows(const char *name) const { return part<QWidget>(name)->isVisible(); }
    /// The sentence at a field.
    [[nodiscard]] QString problemAt(const char *name) const
    {
        return qobject_cast<FieldRow *>(part<QWidget>(name)->parentWidget())->problem();
    }
    void type(const char *name, const QString &value) const
    {
        auto *edit = part<QLineEdit>(name);
        edit->selectAll();
        edit->del();
        QTest::keyClicks(edit, value);
    }
    void chooseProxy(Kind kind) const { part<QComboBox>("proxyKind")->setCurrentIndex(int(kind)); }
    void typeProxy(Kind kind, quint16 port) const
    {
        chooseProxy(kind);
        type("proxyHost", u"127.0.0.1"_s);
        type("proxyPort", QString::number(port));
    }
    [[nodiscard]] QListWidget *list() const { return part<QListWidget>("environmentList"); }
    [[nodiscard]] EnvironmentsPage *environments() const
    {
        return m_dialog->findChild<EnvironmentsPage *>();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    Theme m_theme;
    const SystemClock m_clock;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->path());
    m_theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    make();
}

void TestSettingsDialog::make()
{
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, m_theme, m_clock);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

// The platform of the tests has one of 800 × 800.
void TestSettingsDialog::isNoLargerThanTheScreen()
{
    const QSize room = m_dialog->screen()->availableSize();
    QVERIFY(room.width() < 820);
    QVERIFY(m_dialog->width() < room.width() && m_dialog->height() < room.height());
}

void TestSettingsDialog::pagesAreReached()
{
    QVERIFY(!m_dialog->isModal());
    auto *pages = part<QListWidget>("settingsPages");
    QCOMPARE(pages->count(), 3);
    QVERIFY(shows("proxyKind"));
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Down);
    QVERIFY(list()->isVisible());
    QTest::keyClick(pages, Qt::Key_Down);
    QVERIFY(shows("idleLock"));
    m_dialog->setPage(SettingsDialog::Page::Proxy);
    QVERIFY(shows("proxyKind"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::proxyShowsWhatIsInForce()
{
    QCOMPARE(part<QComboBox>("proxyKind")->currentIndex(), int(Kind::System));
    QVERIFY(!shows("proxyHost"));
    m_settings->setProxy(
        {.kind = Kind::Socks5, .host = u"p.example"_s, .port = 1080, .user = u"me"_s});
    make();
    m_dialog->setProxyPassword(Secret("secret"));
    QCOMPARE(part<QComboBox>("proxyKind")->currentIndex(), int(Kind::Socks5));
    QCOMPARE(part<QLineEdit>("proxyHost")->text(), u"p.example"_s);
    QCOMPARE(part<QLineEdit>("proxyPort")->text(), u"1080"_s);
    QCOMPARE(part<QLineEdit>("proxyUser")->text(), u"me"_s);
    QCOMPARE(part<SecretField>("proxyPassword")->secret(), Secret("secret"));
    QCOMPARE(part<SecretField>("proxyPassword")->echoMode(), QLineEdit::Password);
    m_dialog->reject(); // nothing was changed
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(part<SecretField>("proxyPassword")->text().isEmpty());
    m_dialog->show();
    QCOMPARE(part<SecretField>("proxyPassword")->secret(), Secret("secret"));
}

void TestSettingsDialog::proxyIsApplied()
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::proxyChanged);
    typeProxy(Kind::Http, 3128);
    type("proxyUser", u"me"_s);
    type("proxyPassword", u"pass"_s);
    QCOMPARE(m_settings->proxy().kind, Kind::System);
    click("proxyApply");
    const ProxySettings expected{
        .kind = Kind::Http, .host = u"127.0.0.1"_s, .port = 3128, .user = u"me"_s};
    QCOMPARE(m_settings->proxy(), expected);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<ProxySettings>(), expected);
    QCOMPARE(changed.first().at(1).value<Secret>(), Secret("pass"));
    QVERIFY(shows("proxyApplied"));

    chooseProxy(Kind::None);
    QVERIFY(!shows("proxyApplied"));
    click("proxyApply");
    QCOMPARE(m_settings->proxy(), ProxySettings{.kind = Kind::None});
    QVERIFY(changed.last().at(1).value<Secret>().isEmpty());
}

void TestSettingsDialog::proxyProblemsStandAtTheFields_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("hostWrong");
    QTest::addColumn<bool>("portWrong");
    QTest::newRow("empty") << u""_s << u""_s << true << true;
    QTest::newRow("address of a page") << u"http://p.example"_s << u"80"_s << true << false;
    QTest::newRow("port with the host") << u"p.example:80"_s << u"80"_s << true << false;
    QTest::newRow("blank inside") << u"p example"_s << u"80"_s << true << false;
    QTest::newRow("port too high") << u"p.example"_s << u"65536"_s << false << true;
    QTest::newRow("no number") << u"p.example"_s << u"http"_s << false << true;
    QTest::newRow("zero") << u"::1"_s << u"0"_s << false << true;
}

void TestSettingsDialog::proxyProblemsStandAtTheFields()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(bool, hostWrong);
    QFETCH(bool, portWrong);
    const QSignalSpy changed(m_dialog.get(), &SettingsDialog::proxyChanged);
    chooseProxy(Kind::Http);
    type("proxyHost", host);
    type("proxyPort", port);
    for (const char *button : {"proxyTest", "proxyApply"}) {
        click(button);
        QCOMPARE(!problemAt("proxyHost").isEmpty(), hostWrong);
        QCOMPARE(!problemAt("proxyPort").isEmpty(), portWrong);
    }
    QCOMPARE(part<QLineEdit>("proxyHost")->text(), host);
    QCOMPARE(changed.count(), 0);
    type("proxyHost", u"q.example"_s);
    QVERIFY(problemAt("proxyHost").isEmpty());
}

void TestSettingsDialog::proxyIsTested()
{
    TestServer gateway(answerWithTheTime);
    QVERIFY(gateway.start());
    ProxyServer proxy(ProxyServer::Kind::Socks5, gateway.serverPort());
    proxy.setCredentials(u"me"_s, u"pass"_s);
    m_dialog->setTestEnvironment(farGateway());
    typeProxy(Kind::Socks5, proxy.serverPort());
    type("proxyUser", u"me"_s);
    type("proxyPassword", u"pass"_s);
    click("proxyTest");
    QTRY_VERIFY(shows("proxyTestResult"));
    QVERIFY2(text("proxyTestResult").contains(u" ms"_s), qPrintable(text("proxyTestResult")));
    QCOMPARE(proxy.askedFor().size(), 1);
    QCOMPARE(m_settings->proxy().kind, Kind::System); // tested is not applied
    type("proxyUser", u"you"_s);
    QVERIFY(!shows("proxyTestResult"));
}

void TestSettingsDialog::proxyRefusalIsSaid()
{
    ProxyServer proxy(ProxyServer::Kind::Http, 1);
    proxy.setCredentials(u"me"_s, u"pass"_s);
    m_dialog->setTestEnvironment(farGateway());
    typeProxy(Kind::Http, proxy.serverPort());
    click("proxyTest");
    QTRY_VERIFY(shows("proxyTestResult"));
    const QString credentials = text("proxyTestResult");
    QVERIFY2(credentials.contains(u"user name"_s), qPrintable(credentials));

    const quint16 port = proxy.serverPort();
    proxy.close();
    typeProxy(Kind::Http, port);
    click("proxyTest");
    QTRY_VERIFY(shows("proxyTestResult"));
    QVERIFY(text("proxyTestResult") != credentials);
    QVERIFY2(text("proxyTestResult").contains(u"proxy"_s), qPrintable(text("proxyTestResult")));
}

void TestSettingsDialog::proxyTestIsCancelled()
{
    TestServer silent([](const ServedRequest &, QTcpSocket &) {});
    QVERIFY(silent.start());
    const ProxyServer proxy(ProxyServer::Kind::Http, silent.serverPort());
    m_dialog->setTestEnvironment(farGateway());
    typeProxy(Kind::Http, proxy.serverPort());
    QVERIFY(!shows("proxyTestCancel"));
    click("proxyTest");
    QVERIFY(shows("proxyTestCancel"));
    QVERIFY(!part<QPushButton>("proxyTest")->isEnabled());
    click("proxyTestCancel");
    QVERIFY(!shows("proxyTestCancel"));
    QVERIFY(!shows("proxyTestResult"));
    QVERIFY(part<QPushButton>("proxyTest")->isEnabled());
}

void TestSettingsDialog::thisComputerNeedsNoProxy()
{
    TestServer gateway(answerWithTheTime);
    QVERIFY(gateway.start());
    Environment here;
    here.name = u"Here"_s;
    for (QUrl *url : {&here.clientApi, &here.openApi, &here.auth2Api, &here.managerApi,
                      &here.quoteSocket, &here.messageSocket, &here.managerSocket, &here.webClient})
        *url = gateway.url(u"http"_s, u"/api"_s);
    m_dialog->setTestEnvironment(here);
    typeProxy(Kind::Http, 9);
    click("proxyTest");
    QVERIFY2(text("proxyTestResult").contains(u"“Here”"_s), qPrintable(text("proxyTestResult")));
    QCOMPARE(gateway.connections(), 0);
    chooseProxy(Kind::None);
    click("proxyTest");
    QTRY_VERIFY(text("proxyTestResult").contains(u" ms"_s));
}

void TestSettingsDialog::passwordIsInNoFile()
{
    typeProxy(Kind::Http, 3128);
    type("proxyUser", u"me"_s);
    type("proxyPassword", u"canary7f3b"_s);
    click("proxyApply");
    m_settings.reset(nullptr);
    m_dialog.reset();
    QFile file(m_dir->filePath(u"multimarkets.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("3128"));
    QVERIFY(!written.contains("canary7f3b"));
}

void TestSettingsDialog::builtInOnesAreReadOnly()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    QCOMPARE(list()->count(), int(builtinEnvironments().size()));
    QCOMPARE(part<QLineEdit>("environment_name")->text(), u"PRE"_s);
    for (auto *edit : environments()->findChildren<QLineEdit *>())
        QVERIFY2(edit->isReadOnly(), qPrintable(edit->objectName()));
    QVERIFY(!part<QPushButton>("environmentRemove")->isEnabled());
    QVERIFY(!shows("environmentSave"));
}

void TestSettingsDialog::duplicateIsEditedAndSaved()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    const QSignalSpy changed(m_dialog.get(), &SettingsDialog::environmentsChanged);
    click("environmentDuplicate");
    QCOMPARE(list()->currentRow(), 2);
    QVERIFY(m_settings->environments().empty());
    QVERIFY(part<QPushButton>("environmentSave")->isEnabled());
    type("environment_name", u"Mine"_s);
    type("environment_companyId", u"777"_s);
    type("environment_captchaPage", u"https://captcha.example/page"_s);
    part<QPlainTextEdit>("environment_thirdParty")
        ->setPlainText(u"{\"google\":{\"clientSecret\":\"GOCSPX-1\"}}"_s);
    click("environmentSave");
    QCOMPARE(changed.count(), 1);
    const auto saved = m_settings->environments();
    QCOMPARE(saved.size(), 1U);
    QCOMPARE(saved.front().name, u"Mine"_s);
    QCOMPARE(saved.front().companyId, 777);
    QCOMPARE(saved.front().captchaPage, QUrl(u"https://captcha.example/page"_s));
    QCOMPARE(saved.front().thirdParty.at(u"google"_s).clientSecret, u"GOCSPX-1"_s);
    QCOMPARE(list()->item(2)->text(), u"Mine"_s);
    QVERIFY(!part<QPushButton>("environmentSave")->isEnabled());
}

void TestSettingsDialog::everyMemberHasAField()
{
    Environment all = own(u"All"_s);
    all.captchaPage = QUrl(u"https://captcha.example/page"_s);
    all.appleRelay = QUrl(u"https://relay.example/apple"_s);
    all.publicKey = {};
    all.thirdParty[u"google"_s] = {.authorize = QUrl(u"https://a.example/x"_s),
                                   .token = QUrl(u"https://t.example/y"_s),
                                   .clientSecret = u"s"_s};
    m_settings->setEnvironments({all});
    make();
    m_dialog->setPage(SettingsDialog::Page::Environments);
    list()->setCurrentRow(2);
    for (const auto &[name, value] : Json(all.toJson()).members())
        QVERIFY2(m_dialog->findChild<QWidget *>(u"environment_"_s + QString::fromLatin1(name)),
                 name.constData());
    type("environment_name", u"All the same"_s);
    click("environmentSave");
    all.name = u"All the same"_s;
    QCOMPARE(m_settings->environments(), std::vector{all});
}

void TestSettingsDialog::problemsStandAtTheFields_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *member, const char *value, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(member) << QString::fromLatin1(value)
                            << QString::fromLatin1(says);
    };
    row("no name", "name", "", "needed");
    row("company id in words", "companyId", "many", "number");
    row("company id zero", "companyId", "0", "number");
    row("no address", "clientApi", "gateway", "https://");
    row("not encrypted", "clientApi", "http://gateway.example", "https://");
    row("page for a socket", "quoteSocket", "https://gateway.example", "wss://");
    row("with a query", "webClient", "https://gateway.example?x=1", "https://");
    row("no key", "publicKey", "AAAA", "Base64");
    row("language", "lang", "en US", "possible");
    row("not JSON", "thirdParty", "{google", "JSON");
    row("wrong inside", "thirdParty", "{\"google\":{\"token\":\"x\"}}", "google.token");
    row("relay", "appleRelay", "ftp://x.example", "https://");
}

void TestSettingsDialog::problemsStandAtTheFields()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, says);
    m_dialog->setPage(SettingsDialog::Page::Environments);
    click("environmentDuplicate");
    const QByteArray name = "environment_" + member.toLatin1();
    if (member == u"thirdParty"_s)
        part<QPlainTextEdit>(name.constData())->setPlainText(value);
    else
        type(name.constData(), value);
    for (const char *button : {"environmentTest", "environmentExport", "environmentSave"}) {
        click(button);
        QVERIFY2(problemAt(name.constData()).contains(says),
                 qPrintable(problemAt(name.constData())));
        QCOMPARE(QApplication::focusWidget(), part<QWidget>(name.constData()));
    }
    QVERIFY(m_settings->environments().empty());
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
}

void TestSettingsDialog::nameIsUnique()
{
    m_settings->setEnvironments({own(u"Mine"_s)});
    make();
    m_dialog->setPage(SettingsDialog::Page::Environments);
    list()->setCurrentRow(2);
    click("environmentDuplicate");
    for (const QString &taken : {u"Mine"_s, u"PRE"_s, u"Sandbox"_s}) {
        type("environment_name", taken);
        click("environmentSave");
        QVERIFY(!problemAt("environment_name").isEmpty());
    }
    QCOMPARE(m_settings->environments().size(), 1U);
    type("environment_name", u"Other"_s);
    click("environmentSave");
    QCOMPARE(m_settings->environments().size(), 2U);
}

void TestSettingsDialog::nothingTypedIsLost()
{
    m_settings->setEnvironments({own(u"Mine"_s)});
    make();
    m_dialog->setPage(SettingsDialog::Page::Environments);
    list()->setCurrentRow(2);
    type("environment_clientApi", u"half an addr"_s);
    QVERIFY(list()->item(2)->text() != u"Mine"_s); // says that it is not saved
    list()->setCurrentRow(0);
    QCOMPARE(part<QLineEdit>("environment_name")->text(), u"PRE"_s);
    m_dialog->setPage(SettingsDialog::Page::Proxy);
    m_dialog->setPage(SettingsDialog::Page::Environments);
    list()->setCurrentRow(2);
    QCOMPARE(part<QLineEdit>("environment_clientApi")->text(), u"half an addr"_s);
    click("environmentDiscard");
    QCOMPARE(part<QLineEdit>("environment_clientApi")->text(), own(u"Mine"_s).clientApi.toString());
    QCOMPARE(list()->item(2)->text(), u"Mine"_s);
}

void TestSettingsDialog::deletingCanBeUndone()
{
    const std::vector<Environment> both{own(u"One"_s), own(u"Two"_s)};
    m_settings->setEnvironments(both);
    make();
    m_dialog->setPage(SettingsDialog::Page::Environments);
    list()->setCurrentRow(2);
    type("environment_company", u"typed"_s);
    QVERIFY(!shows("environmentUndo"));
    click("environmentRemove");
    QCOMPARE(m_settings->environments(), std::vector{both.back()});
    QVERIFY(text("environmentNotice").contains(u"One"_s));
    click("environmentUndo");
    QCOMPARE(m_settings->environments(), both);
    QCOMPARE(list()->currentRow(), 2);
    QCOMPARE(part<QLineEdit>("environment_company")->text(), u"typed"_s);
    QVERIFY(!shows("environmentUndo"));
}

void TestSettingsDialog::importAndExport()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    Environment environment = own(u"Carried"_s);
    environment.thirdParty[u"google"_s] = {.authorize = {}, .token = {}, .clientSecret = u"s"_s};
    const QString path = m_dir->filePath(u"carried.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(environment.toJson().toBytes());
    }
    environments()->importFile(path);
    QCOMPARE(m_settings->environments(), std::vector{environment});
    QCOMPARE(list()->currentItem()->text(), u"Carried"_s);

    const QString copy = m_dir->filePath(u"copy.json"_s);
    environments()->exportFile(copy);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = environmentFromJson(file.readAll());
    QVERIFY(read);
    QCOMPARE(*read, environment);
    environments()->exportFile(m_dir->filePath(u"nowhere/copy.json"_s));
    QVERIFY2(text("environmentNotice").contains(u"cannot be written"_s),
             qPrintable(text("environmentNotice")));

    // The same again is there to be given another name.
    environments()->importFile(path);
    QVERIFY(!problemAt("environment_name").isEmpty());
    QCOMPARE(m_settings->environments().size(), 1U);
    type("environment_name", u"Carried again"_s);
    click("environmentSave");
    QCOMPARE(m_settings->environments().size(), 2U);
}

void TestSettingsDialog::damagedFilesAreSaid()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    environments()->importFile(m_dir->filePath(u"missing.json"_s));
    QVERIFY(text("environmentNotice").contains(u"cannot be opened"_s));
    const auto write = [this](const QByteArray &bytes) {
        QFile file(m_dir->filePath(u"damaged.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    };
    environments()->importFile(write("{\"name\":"));
    QVERIFY(text("environmentNotice").contains(u"JSON"_s));
    QCOMPARE(list()->count(), 2);
    // What can be read is there to be put right.
    environments()->importFile(write(R"({"name":"Half","companyId":-1,"clientApi":"http://x.y"})"));
    QCOMPARE(list()->count(), 3);
    for (const char *wrong : {"environment_companyId", "environment_clientApi", "environment_lang"})
        QVERIFY2(!problemAt(wrong).isEmpty(), wrong);
    QCOMPARE(part<QLineEdit>("environment_companyId")->text(), u"-1"_s);
    QVERIFY(m_settings->environments().empty());
}

void TestSettingsDialog::fileDialogsDoNotBlock()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    for (const char *button : {"environmentImport", "environmentExport"}) {
        click(button);
        QPointer<QFileDialog> dialog = m_dialog->findChild<QFileDialog *>();
        QVERIFY2(dialog, button);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
}

void TestSettingsDialog::environmentIsTested()
{
    TestServer gateway(answerWithTheTime);
    QVERIFY(gateway.start());
    m_dialog->setPage(SettingsDialog::Page::Environments);
    click("environmentDuplicate");
    type("environment_clientApi", gateway.url(u"http"_s, u"/api"_s).toString());
    click("environmentTest");
    QTRY_VERIFY(shows("environmentTestResult"));
    QVERIFY2(text("environmentTestResult").contains(u" ms"_s),
             qPrintable(text("environmentTestResult")));
    gateway.close();
    type("environment_company", u"other"_s);
    QVERIFY(!shows("environmentTestResult"));
    type("environment_clientApi", u"http://127.0.0.1:9/api"_s);
    click("environmentTest");
    QTRY_VERIFY(shows("environmentTestResult"));
    QVERIFY(!text("environmentTestResult").contains(u" ms"_s));
    QVERIFY(m_settings->environments().empty());
}

void TestSettingsDialog::lockIsChosen()
{
    m_dialog->setPage(SettingsDialog::Page::Security);
    const QSignalSpy changed(m_dialog.get(), &SettingsDialog::lockChanged);
    auto *idle = part<QCheckBox>("idleLock");
    auto *minutes = part<QSpinBox>("idleLockMinutes");
    QCOMPARE(idle->isChecked(), m_settings->idleLockMinutes() > 0);
    idle->setChecked(true);
    minutes->setValue(60);
    QCOMPARE(m_settings->idleLockMinutes(), 60);
    minutes->setValue(61);
    QCOMPARE(m_settings->idleLockMinutes(), 60);
    idle->setChecked(false);
    QCOMPARE(m_settings->idleLockMinutes(), 0);
    QVERIFY(!minutes->isEnabled());
    auto *system = part<QCheckBox>("lockWithSystem");
    QVERIFY(system->isChecked());
    system->setChecked(false);
    QVERIFY(!m_settings->locksWithSystem());
    QVERIFY(changed.count() >= 3);
    make();
    m_dialog->setPage(SettingsDialog::Page::Security);
    QVERIFY(!part<QCheckBox>("lockWithSystem")->isChecked());
    QVERIFY(!shows("screenLockUntold"));
    m_dialog->setScreenLockTold(false);
    QVERIFY(!part<QCheckBox>("lockWithSystem")->isEnabled());
    QVERIFY(shows("screenLockUntold"));
}

void TestSettingsDialog::closingAsksAboutChanges()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    click("environmentDuplicate");
    m_dialog->setPage(SettingsDialog::Page::Security);
    click("settingsClose");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(shows("settingsQuestion"));
    QVERIFY(list()->isVisible());
    click("environmentSave");
    click("settingsClose");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->environments().size(), 1U);

    m_dialog->show();
    typeProxy(Kind::Http, 3128);
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(shows("settingsQuestion"));
    click("settingsDiscard");
    QVERIFY(!m_dialog->isVisible());
    m_dialog->show();
    QVERIFY(!shows("settingsQuestion"));
    QCOMPARE(part<QComboBox>("proxyKind")->currentIndex(), int(Kind::System));
}

void TestSettingsDialog::accessible()
{
    chooseProxy(Kind::Http);
    int found = 0;
    for (int page = 0; page < 3; ++page) {
        m_dialog->setPage(SettingsDialog::Page(page));
        if (page == 1)
            click("environmentDuplicate");
        for (auto *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                : button != nullptr                                  ? button->text()
                                                                     : QString();
            const bool inside = widget->parentWidget()->inherits("QAbstractSpinBox");
            QVERIFY2(inside || !name.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!name.contains(u'&'), qPrintable(name));
            QVERIFY2(inside || (widget->focusPolicy() & Qt::TabFocus),
                     qPrintable(widget->objectName()));
            ++found;
        }
    }
    QVERIFY(found > 30);
    for (const auto *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                 qPrintable(label->objectName()));
}

void TestSettingsDialog::languages()
{
    m_dialog->setPage(SettingsDialog::Page::Environments);
    click("environmentDuplicate");
    type("environment_clientApi", u"half"_s);
    QEvent event(QEvent::LanguageChange);
    for (auto *widget : m_dialog->findChildren<QWidget *>())
        QApplication::sendEvent(widget, &event);
    QApplication::sendEvent(m_dialog.get(), &event);
    QCOMPARE(part<QLineEdit>("environment_clientApi")->text(), u"half"_s);
    QCOMPARE(list()->currentRow(), 2);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
