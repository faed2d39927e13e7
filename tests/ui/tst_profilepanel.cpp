// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/profilefields.h"
#include "ui/account/profilepanel.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class ProfilePanelTest : public QObject
{
    Q_OBJECT

private:
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedStates)};

    [[nodiscard]] QString value(const Customer &customer, const char *name) const
    {
        for (const FieldGroup &group : profileGroups(customer, m_formatting)) {
            for (const Field &field : group.fields) {
                if (qstrcmp(field.name, name) == 0)
                    return field.value;
            }
        }
        return u"no such field"_s;
    }
    /// The customer a gateway that sends `json` has.
    [[nodiscard]] static Customer customer(const char *json)
    {
        const Result<Customer> read = Customer::fromJson(Json::parse(json).value());
        return read ? read.value() : Customer{};
    }

    struct Fixture {
        Theme theme;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        ProfilePanel panel{theme, formatting};
        Fixture()
        {
            panel.resize(400, 2000);
            panel.show();
            panel.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&panel));
        }
        [[nodiscard]] QLabel *label(const char *name) const
        {
            auto *found = panel.findChild<QLabel *>(QLatin1StringView(name).toString());
            if (!found)
                qFatal("no %s", name);
            return found;
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyMemberOfTheDocumentHasAPlace()
    {
        // The login document to the letter: each member but the tokens and the accounts is shown.
        QFile file(QStringLiteral(MM_TEST_DATA "/login-answer.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::optional<Json> document = Json::parse(file.readAll());
        QVERIFY(document);
        const Json &data = document->contains("data") ? (*document)["data"] : *document;
        QSet<QByteArray> shown;
        for (const FieldGroup &group : profileGroups({}, m_formatting)) {
            for (const Field &field : group.fields) {
                QVERIFY2(!shown.contains(field.name), field.name); // once
                shown.insert(field.name);
            }
        }
        const QSet<QByteArray> elsewhere{"token", "rToken", "accountList"};
        QStringList missing;
        for (const auto &[name, json] : data.members()) {
            if (!shown.contains(name) && !elsewhere.contains(name))
                missing << QString::fromUtf8(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QVERIFY(data.members().size() > 30);
    }

    void enumerationsAreReadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *json, const char *field, const QString &text) {
            QTest::newRow(json) << QByteArray(json) << QByteArray(field) << text;
        };
        row(R"({"type":0})", "type", u"Real"_s);
        row(R"({"type":1})", "type", u"Demo"_s);
        row(R"({"type":2})", "type", u"Guest"_s);
        row(R"({"type":7})", "type", u"Unknown (7)"_s);
        row(R"({"status":1})", "status", u"Normal"_s);
        row(R"({"status":2})", "status", u"Disabled"_s);
        row(R"({"status":3})", "status", u"Deleted"_s);
        row(R"({"status":4})", "status", u"Closed"_s);
        row(R"({"status":5})", "status", u"Locked"_s);
        row(R"({"status":6})", "status", u"Closing"_s);
        row(R"({"status":99})", "status", u"Unknown (99)"_s);
        row(R"({"kycStatus":-1})", "kycStatus", u"Partly verified"_s);
        row(R"({"kycStatus":1})", "kycStatus", u"Not verified"_s);
        row(R"({"kycStatus":2})", "kycStatus", u"In review"_s);
        row(R"({"kycStatus":3})", "kycStatus", u"Failed"_s);
        row(R"({"kycStatus":4})", "kycStatus", u"Verified"_s);
        row(R"({"kycStatus":0})", "kycStatus", u"Unknown (0)"_s);
        row(R"({"openAccountType":0})", "openAccountType", u"Person"_s);
        row(R"({"openAccountType":1})", "openAccountType", u"Company"_s);
        row(R"({"companyType":"real"})", "companyType", u"Real"_s);
        row(R"({"companyType":"moon"})", "companyType", u"moon"_s);
        row(R"({"loginPassStatus":1})", "loginPassStatus", u"Not set"_s);
        row(R"({"payPassStatus":2})", "payPassStatus", u"Set"_s);
        row(R"({"assertPassStatus":3})", "assertPassStatus", u"Unknown (3)"_s);
        row(R"({"googleId":12})", "googleId", u"On"_s);
        row(R"({"googleId":0})", "googleId", u"Off"_s);
        row(R"({"deposit":1})", "deposit", u"Yes"_s);
        row(R"({"withdraw":0})", "withdraw", u"No"_s);
        row(R"({"apiCheckRule":"1,3"})", "apiCheckRule", u"E-mail, Google authenticator"_s);
        row(R"({"apiCheckRule":"2,8"})", "apiCheckRule", u"SMS, Unknown (8)"_s);
        row(R"({"email":"22**@qq.com"})", "email", u"22**@qq.com"_s);
        row(R"({"id":1234567})", "id", u"1234567"_s);
        row(R"({"phone":null})", "phone", u"–"_s);
        row(R"({})", "kycStatus", u"–"_s);
    }

    void enumerationsAreReadable()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QCOMPARE(value(customer(json.constData()), field.constData()), text);
    }

    void guestsAreAskedToSignIn()
    {
        Fixture f;
        QCOMPARE(f.label("stateTitle")->text(), u"You are a guest."_s);
        QSignalSpy in(&f.panel, &ProfilePanel::signInRequested);
        f.panel.findChild<QPushButton *>(u"stateAction"_s)->click();
        QCOMPARE(in.count(), 1);
        f.panel.showSigningIn();
        QCOMPARE(f.panel.findChild<QWidget *>(u"profilePage"_s)->accessibleName(),
                 u"Signing in…"_s);
    }

    void valuesAreSelectedAndCopiedFromTheKeyboard()
    {
        Fixture f;
        f.panel.showCustomer(customer(R"({"id":1,"email":"22**@qq.com","name":"<b>Ada</b>"})"));
        QLabel *email = f.label("profile.email");
        QVERIFY(email->isVisible());
        email->setFocus();
        QTest::keySequence(email, QKeySequence::SelectAll);
        QTest::keySequence(email, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"22**@qq.com"_s);
        QVERIFY(email->focusPolicy() & Qt::TabFocus);
        for (const QLabel *label : f.panel.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->objectName()));
        QCOMPARE(f.label("profileHeading")->text(), u"<b>Ada</b>"_s);
    }

    void refreshingAndItsErrors()
    {
        Fixture f;
        f.panel.showCustomer(customer(R"({"id":1})"));
        QSignalSpy refresh(&f.panel, &ProfilePanel::refreshRequested);
        auto *button = f.panel.findChild<QToolButton *>(u"profileRefresh"_s);
        button->click();
        QCOMPARE(refresh.count(), 1);
        f.panel.showRefreshing(true);
        QVERIFY(!button->isEnabled());
        f.panel.showRefreshing(false);
        QVERIFY(button->isEnabled());
        GatewayError error;
        error.kind = ErrorKind::TimedOut;
        f.panel.showError(error);
        auto *banner = f.panel.findChild<QWidget *>(u"profileBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(f.label("profile.id")->isVisible()); // what is known stays
        f.panel.findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(refresh.count(), 2);
        f.panel.showRefreshing(true);
        QVERIFY(!banner->isVisible());
    }

    void connectedSignInsAreNamed()
    {
        Fixture f;
        f.panel.showCustomer(customer(R"({"id":1,"customerNo":"1"})"));
        const QLabel *names = f.label("profile.identities");
        QCOMPARE(names->text(), u"–"_s); // not known yet
        f.panel.showIdentities({});
        QCOMPARE(names->text(), u"None"_s);
        f.panel.showIdentities({{u"google"_s, u"1"_s},
                                {u"metamask"_s, u"0x1"_s},
                                {u"google"_s, u"2"_s},
                                {u"3"_s, {}}});
        QCOMPARE(names->text(), u"Google, MetaMask, 3"_s);
        f.panel.showCustomer(customer(R"({"id":1,"customerNo":"1","name":"Ada"})"));
        QCOMPARE(names->text(), u"Google, MetaMask, 3"_s); // a newer profile of the same
        f.panel.showCustomer(customer(R"({"id":2,"customerNo":"2"})"));
        QCOMPARE(names->text(), u"–"_s);
    }

    void securityIsChangedElsewhere()
    {
        Fixture f;
        f.panel.showCustomer(customer(R"({"id":1})"));
        QSignalSpy wanted(&f.panel, &ProfilePanel::securityRequested);
        auto *button = f.panel.findChild<QPushButton *>(u"profileSecurity"_s);
        QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void signedOutNothingIsLeft()
    {
        Fixture f;
        f.panel.showCustomer(customer(R"({"id":1,"email":"22**@qq.com"})"));
        f.panel.showGuest();
        for (const QLabel *label : f.panel.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"qq.com"_s));
    }
};

QTEST_MAIN(ProfilePanelTest)
#include "tst_profilepanel.moc"
