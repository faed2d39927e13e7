// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/apikeyfile.h"
#include "tests/ui/accountfixture.h"
#include "ui/account/apikeymodel.h"
#include "ui/account/apikeysdialog.h"
#include "ui/account/apikeysecret.h"
#include "ui/account/apikeytext.h"
#include "ui/account/apikeyusepage.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString trader = u"trader@example.com"_s;
const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));

class Dialog : public ApiKeysDialog
{
public:
    Dialog(ClientServices &services, const Theme &theme) :
        ApiKeysDialog(services, theme, formatting)
    { }
};

struct Fixture : AccountFixture<Dialog> {
    using AccountFixture::AccountFixture;

    [[nodiscard]] ApiKeyModel *model() const
    {
        return static_cast<ApiKeyModel *>(part<QTableView>("keysTable")->model());
    }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    [[nodiscard]] ApiKeySecret *secret() const { return dialog->findChild<ApiKeySecret *>(); }
    /// A key the sandbox makes without asking for proofs.
    [[nodiscard]] ApiCredentials made()
    {
        const Json made = sandbox.apiCredentials(services.session.customer().customerNo);
        return {Secret(made["apiKey"].toString().toUtf8()),
                Secret(made["apiSecret"].toString().toUtf8())};
    }
    void refresh() const
    {
        QTRY_VERIFY(part("keysRefresh")->isEnabled()); // the list of opening has come
        click("keysRefresh");
        QTRY_COMPARE(services.apiKeys.state(), ApiKeyService::State::Ready);
    }
    void typeProofs() const
    {
        for (const char *field : {"emailCode", "smsCode"}) {
            if (isShown(field))
                typeCode(field);
        }
    }
    /// Up to where the secret is shown.
    void apply(const QString &tag) const
    {
        click("keyNew");
        type("keyTag", tag);
        typeProofs();
        click("keySubmit");
        QTRY_VERIFY(isShown("keySecretTitle"));
    }
    void selectFirst() const
    {
        QTRY_VERIFY(rows() > 0);
        part<QTableView>("keysTable")->selectRow(0);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = directory.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir directory;
};

} // namespace

class ApiKeysDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyListSaysWhatToDo()
    {
        Fixture f(trader);
        QTRY_COMPARE(f.services.apiKeys.state(), ApiKeyService::State::Ready);
        QVERIFY(f.isShown("keysState"));
        QVERIFY(!f.isShown("keysTable"));
        QVERIFY(f.part("keyNew")->isEnabled());
        QVERIFY(!f.part("keyChange")->isEnabled() && !f.part("keyDelete")->isEnabled());
    }

    void whatIsExportedHoldsNoSecret()
    {
        Fixture f(trader);
        const ApiCredentials made = f.made();
        f.refresh();
        QTRY_VERIFY(f.rows() > 0);
        const QString path = f.directory.filePath(u"keys.csv"_s);
        auto *out = f.part<TableExport>("keysExport");
        out->save(path);
        QTRY_VERIFY(!out->findChild<StatusBanner *>()->text().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith("Name,Key,Expires,May,From addresses,Created\r\n"),
                 written.constData());
        QVERIFY(written.contains("Z\r\n")); // when it was made, in ISO 8601
        QVERIFY(!written.contains(made.apiSecret.reveal()));
        QVERIFY(!written.contains(made.apiKey.reveal()));
    }

    void whatIsMissingIsSaidAtTheFields()
    {
        Fixture f(trader);
        f.click("keyNew");
        QVERIFY(!f.isShown("keyAddresses")); // of a key that is there
        f.click("keySubmit");
        QVERIFY(f.problem("keyTag").startsWith(u"Give the key a name"_s));
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"keyTag"_s);
        QCOMPARE(f.problem("emailCode"), u"Have a code sent to you first."_s);
        QCOMPARE(f.sandbox.requestCount("applyApi"), 0);
        f.type("keyTag", u"bot"_s);
        QVERIFY(f.problem("keyTag").isEmpty());
        f.typeCode("emailCode", u"999999"_s);
        if (f.isShown("smsCode"))
            f.typeCode("smsCode");
        f.click("keySubmit");
        QTRY_VERIFY(!f.problem("emailCode").isEmpty());
        QCOMPARE(f.part<QLineEdit>("keyTag")->text(), u"bot"_s); // nothing typed is lost
        f.click("keyCancel");
        QVERIFY(f.isShown("keysState"));
    }

    void theSecretIsShownOnceAndKeptInAFile()
    {
        Fixture f(trader);
        f.apply(u"bot"_s);
        QVERIFY(f.text("keySecretTitle").contains(u"bot"_s));
        const ApiCredentials credentials = f.secret()->credentials();
        QVERIFY(isApiSecret(credentials.apiSecret));
        QVERIFY(!f.part("keyUse")->isEnabled());
        QVERIFY(f.part<QLineEdit>("newSecretText")->text().isEmpty()
                || !f.part<QLineEdit>("newSecretText")
                        ->text()
                        .contains(QString::fromUtf8(credentials.apiSecret.reveal())));

        // A file that cannot be written loses nothing.
        f.secret()->saveTo(f.directory.filePath(u"missing/key.json"_s));
        QTRY_VERIFY(f.banner("keySecretBanner").startsWith(u"The file could not be written"_s));
        QVERIFY(!f.secret()->isKept());
        const QString path = f.directory.filePath(u"key.json"_s);
        f.secret()->saveTo(path);
        QTRY_VERIFY(f.banner("keySecretBanner").startsWith(u"Saved in"_s));
        QCOMPARE(
            QFile::permissions(path)
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        const ApiKeyFile file = ApiKeyFile::read(path);
        QVERIFY(file.credentials && *file.credentials == credentials);
        f.checkAccessible();
        f.click("keyDone");
        QTRY_COMPARE(f.rows(), 1);
        QCOMPARE(f.cell(0, ApiKeyModel::Tag), u"bot"_s);
        QCOMPARE(f.cell(0, ApiKeyModel::Key),
                 shortKey(QString::fromUtf8(credentials.apiKey.reveal())));
        QVERIFY(f.cell(0, ApiKeyModel::Expires).startsWith(u"In "_s));
        QTRY_COMPARE(f.cell(0, ApiKeyModel::Permissions), u"Read"_s);
        QVERIFY(f.secret()->credentials().isEmpty());
        f.checkHoldsNone({QString::fromUtf8(credentials.apiSecret.reveal())});
    }

    void leavingWithoutKeepingIsAskedAbout()
    {
        Fixture f(trader);
        f.apply(u"bot"_s);
        f.dialog->reject();
        QVERIFY(f.dialog->isVisible());
        QVERIFY(f.isShown("keyQuestion"));
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"keyStay"_s);
        f.checkAccessible();
        f.click("keyStay");
        QVERIFY(!f.isShown("keyQuestion"));
        f.click("keyDone");
        QVERIFY(f.isShown("keyQuestion"));
        f.click("keyStay");
        f.dialog->close(); // by the window's frame
        QVERIFY(f.dialog->isVisible());
        f.click("keyLeave");
        QTRY_VERIFY(!f.dialog->isVisible());
        QVERIFY(f.secret()->credentials().isEmpty());
    }

    void theKeychainKeeps()
    {
        Fixture f(trader);
        f.apply(u"bot"_s);
        const QSignalSpy chosen(f.dialog.get(), &ApiKeysDialog::credentialsChosen);
        const ApiCredentials credentials = f.secret()->credentials();
        f.click("keyKeep");
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<ApiCredentials>() == credentials);
        QCOMPARE(chosen[0][1].toBool(), false);
        QVERIFY(!f.part("keyKeep")->isEnabled());
        f.dialog->showKept(KeychainStatus::Locked);
        QVERIFY(f.banner("keySecretBanner").contains(u"did not take it"_s));
        QVERIFY(!f.secret()->isKept());
        f.click("keyKeep"); // nobody answers
        QTRY_VERIFY_WITH_TIMEOUT(f.banner("keySecretBanner").contains(u"did not take it"_s), 8'000);
        f.click("keyKeep");
        f.dialog->showKept(KeychainStatus::Ok);
        QVERIFY(f.secret()->isKept());
        f.dialog->reject();
        QVERIFY(!f.dialog->isVisible());
    }

    void lockingWipesTheSecretAndSaysSo()
    {
        Fixture f(trader);
        f.apply(u"bot"_s);
        f.services.session.lock();
        QVERIFY(!f.dialog->isVisible());
        QVERIFY(f.secret()->credentials().isEmpty());
        f.signIn(trader);
        QTRY_VERIFY(f.dialog->isVisible());
        QVERIFY(f.banner("keysBanner").contains(u"was not kept"_s));
    }

    void permissionsAndAddressesChange()
    {
        Fixture f(trader);
        (void)f.made();
        f.refresh();
        f.selectFirst();
        QTRY_COMPARE(f.cell(0, ApiKeyModel::Permissions), u"Read"_s);
        f.click("keyChange");
        QTRY_VERIFY(f.isShown("keyAddresses"));
        QCOMPARE(f.text("keyAlways"), u"Always: Read"_s);
        QVERIFY(!f.dialog->findChild<QCheckBox *>(u"keyPermission.ready_only"_s));
        QVERIFY(!f.isShown("keyMoneyWarning"));
        f.part<QCheckBox>("keyPermission.trade")->click();
        QVERIFY(f.isShown("keyMoneyWarning"));
        auto *addresses = f.part<QPlainTextEdit>("keyAddresses");
        addresses->setPlainText(u"10.0.0.1\n\n10.0.0.256"_s);
        f.checkAccessible();
        f.typeProofs();
        f.click("keySubmit");
        QCOMPARE(f.problem("keyAddresses"), u"Line 3 is no IP address: 10.0.0.256"_s);
        QCOMPARE(f.sandbox.requestCount("editApi"), 0);
        addresses->setPlainText(u"10.0.0.1\n 2001:db8::1 \n10.0.0.1"_s);
        QVERIFY(f.problem("keyAddresses").isEmpty());
        f.click("keySubmit");
        QTRY_COMPARE(f.banner("keysBanner"), u"The API key has been changed."_s);
        QTRY_COMPARE(f.cell(0, ApiKeyModel::Permissions), u"Read, Spot trading"_s);
        QCOMPARE(f.cell(0, ApiKeyModel::Addresses), u"10.0.0.1, 2001:db8::1"_s);
        QCOMPARE(f.cell(0, ApiKeyModel::Expires), u"Never"_s);
    }

    void deletingIsAskedAbout()
    {
        Fixture f(trader);
        (void)f.made();
        f.refresh();
        f.selectFirst();
        f.click("keyDelete");
        QVERIFY(f.isShown("keyDeleteQuestion"));
        QCOMPARE(f.dialog->focusWidget()->objectName(), u"keyDeleteNot"_s);
        f.click("keyDeleteNot");
        QVERIFY(!f.isShown("keyDeleteQuestion"));
        QCOMPARE(f.sandbox.requestCount("delApi"), 0);
        f.click("keyDelete");
        f.click("keyDeleteNow");
        QTRY_COMPARE(f.banner("keysBanner"), u"The API key has been deleted."_s);
        QTRY_VERIFY(f.isShown("keysState"));
        QCOMPARE(f.sandbox.requestCount("delApi"), 1);
    }

    void theProfileRunsOnAKeyFromAFile()
    {
        Fixture f(trader, int(ApiKeysDialog::Page::Use));
        const ApiCredentials credentials = f.made();
        const QSignalSpy chosen(f.dialog.get(), &ApiKeysDialog::credentialsChosen);
        auto *page = f.dialog->findChild<ApiKeyUsePage *>();
        QVERIFY(!f.isShown("keyUseStop"));
        page->useFile(f.write(u"key.json"_s, credentials.toSecret().reveal().toByteArray()));
        QVERIFY(!f.part("keyUseFile")->isEnabled());
        QTRY_COMPARE(f.banner("keyUseBanner"), u"From now on this profile runs on the API key."_s);
        QVERIFY(f.services.session.signsWithApiKey());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<ApiCredentials>() == credentials && chosen[0][1].toBool());
        QVERIFY(f.text("keyUseState")
                    .contains(shortKey(QString::fromUtf8(credentials.apiKey.reveal()))));
        f.checkAccessible();

        // Keys cannot be changed with a key.
        f.dialog->openAt(ApiKeysDialog::Page::Keys);
        QTRY_VERIFY(f.rows() == 1);
        f.part<QTableView>("keysTable")->selectRow(0);
        for (const char *button : {"keyNew", "keyChange", "keyDelete"}) {
            QVERIFY(!f.part(button)->isEnabled());
            QVERIFY(f.part(button)->toolTip().contains(u"password"_s));
        }
        f.dialog->openAt(ApiKeysDialog::Page::Use);
        f.click("keyUseStop");
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1][1].toBool(), false);
        QCOMPARE(f.services.session.state(), Session::State::Expired);
        QVERIFY(f.banner("accountBanner").contains(u"no longer used"_s));
    }

    void filesThatAreNoKeysAreSaid()
    {
        Fixture f(trader, int(ApiKeysDialog::Page::Use));
        auto *page = f.dialog->findChild<ApiKeyUsePage *>();
        page->useFile(f.directory.filePath(u"none.json"_s));
        QVERIFY(f.banner("keyUseBanner").startsWith(u"The file cannot be opened"_s));
        page->useFile(f.write(u"a"_s, "{}"));
        QVERIFY(f.banner("keyUseBanner").startsWith(u"There is no API key"_s));
        page->useFile(f.write(u"b"_s, R"({"apiKey":"a","apiSecret":"b"})"));
        QVERIFY(f.banner("keyUseBanner").startsWith(u"The secret in this file"_s));
        page->useFile(f.write(u"c"_s, QByteArray(70'000, ' ')));
        QVERIFY(f.banner("keyUseBanner").contains(u"64 KiB"_s));
        QCOMPARE(f.sandbox.requestCount("/openapi-c/"), 0);
        // One the gateway refuses leaves everything as it was.
        const ApiCredentials gone{Secret("00000000000000000000000000000000"), f.made().apiSecret};
        page->useFile(f.write(u"d"_s, gone.toSecret().reveal().toByteArray()));
        QTRY_VERIFY(f.banner("keyUseBanner").contains(u"does not know this API key"_s));
        QVERIFY(f.services.session.isSignedIn() && !f.services.session.signsWithApiKey());
        QVERIFY(f.part("keyUseFile")->isEnabled());
    }

    void expiryIsSaidInWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("begins");
        QTest::newRow("far") << 80 << u"In 80 day"_s;
        QTest::newRow("soon") << 9 << u"In 9 day"_s;
        QTest::newRow("tomorrow") << 1 << u"In 1 day"_s;
        QTest::newRow("today") << 0 << u"Within a day ("_s;
        QTest::newRow("over") << -1 << u"Expired ("_s;
    }

    void expiryIsSaidInWords()
    {
        QFETCH(int, days);
        constexpr qint64 now = 1'700'000'000'000;
        constexpr qint64 dayMs = 86'400'000;
        ApiKey key;
        key.validityDays = days;
        key.expiredTime = now + days * dayMs + dayMs / 2;
        if (days < 0)
            key.expiredTime = now - dayMs;
        QFETCH(QString, begins);
        QVERIFY2(expiryText(key, now, formatting).startsWith(begins),
                 qPrintable(expiryText(key, now, formatting)));
        const Theme theme;
        ApiKeyModel model(theme, formatting);
        model.setKeys({key}, now);
        const QVariant colour = model.index(0, ApiKeyModel::Expires).data(Qt::ForegroundRole);
        QCOMPARE(colour.isValid(), days < 14);
        QVERIFY(!model.index(0, ApiKeyModel::Tag).data(Qt::ForegroundRole).isValid());
        key.validityDays.reset();
        QCOMPARE(expiryText(key, now, formatting), u"Never"_s);
    }

    void permissionsAreReadable()
    {
        const auto name = [](const QString &code, const QString &given) {
            return permissionName({.code = code, .name = given});
        };
        QCOMPARE(name(u"ready_only"_s, u"x"_s), u"Read"_s);
        QCOMPARE(name(u"captial_out"_s, {}), u"Withdrawals"_s);
        QCOMPARE(name(u"moon"_s, u"Moon shots"_s), u"Moon shots"_s);
        QCOMPARE(name(u"moon"_s, {}), u"moon"_s);
        QVERIFY(movesMoney({.code = u"moon"_s, .name = {}})
                && !movesMoney({.code = u"ready_only"_s, .name = {}}));
        QCOMPARE(shortKey(u"24004c947cdf44e7ab9ec8abb952f820"_s), u"2400…f820"_s);
        QCOMPARE(shortKey(u"short"_s), u"short"_s);
    }

    void everyPageIsAccessible()
    {
        Fixture f(u"mfa@example.com"_s);
        f.checkAccessible();
        (void)f.made();
        f.refresh();
        f.checkAccessible();
        f.click("keyNew");
        QVERIFY(f.isShown("googleCode")); // its owner has an authenticator app
        f.checkAccessible();
        f.dialog->openAt(ApiKeysDialog::Page::Use);
        f.checkAccessible();
    }
};

QTEST_MAIN(ApiKeysDialogTest)
#include "tst_apikeysdialog.moc"
