// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/countrybox.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace mm;

/// The login document's customer, from the keyboard to the screen: both windows, real services, the
/// sandbox.
class SeedOnScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void signsInByPhoneAndShowsTheBalance_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }

    void signsInByPhoneAndShowsTheBalance()
    {
        QFETCH(QString, language);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        QTranslator translator;
        QVERIFY(translator.load(locale, QStringLiteral("multimarkets"), QStringLiteral("_"),
                                QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&translator);

        SandboxFixture sandbox(SandboxOptions{});
        const QTemporaryDir directory;
        Settings settings(directory.path());
        Theme theme;
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        const SystemClock clock;
        ClientServices services(sandbox.environment(), clock);
        SignInWindow signIn(services, settings, theme);
        MainWindow window(services, settings, theme, clock);
        signIn.setEnvironment(sandbox.environment(), true);
        window.setEnvironment(sandbox.environment());
        services.products.load();
        services.quotes.start();
        signIn.show();

        signIn.findChild<QTabBar *>(QStringLiteral("signInType"))->setCurrentIndex(1);
        auto *areaCode = signIn.findChild<CountryBox *>(QStringLiteral("areaCode"));
        areaCode->setFocus();
        areaCode->lineEdit()->selectAll();
        QTest::keyClicks(areaCode->lineEdit(), QStringLiteral("+86"));
        QTest::keyClick(areaCode->lineEdit(), Qt::Key_Tab);
        QCOMPARE(areaCode->region(), QStringLiteral("CN"));
        QTest::keyClicks(signIn.findChild<QLineEdit *>(QStringLiteral("phone")),
                         QStringLiteral("134 2983 7442"));
        auto *password = signIn.findChild<QLineEdit *>(QStringLiteral("password"));
        QVERIFY(password);
        QTest::keyClicks(password, QStringLiteral("a123456"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(services.session.state(), Session::State::SignedIn);
        window.show();

        QCOMPARE(services.session.customer().customerNo, QStringLiteral("86001175"));
        const auto *accounts = window.findChild<QTableView *>(QStringLiteral("accountsTable"));
        QVERIFY(accounts);
        QTRY_COMPARE(accounts->model()->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < accounts->model()->columnCount(); ++column)
            cells += accounts->model()->index(0, column).data().toString();
        QVERIFY2(cells.contains(QStringLiteral("1031717")), qPrintable(cells.join(u'|')));
        QVERIFY2(cells.contains(QStringLiteral("USDT")), qPrintable(cells.join(u'|')));
        QVERIFY2(cells.contains(QStringLiteral("2,904,321.4696")), qPrintable(cells.join(u'|')));
        QVERIFY2(cells.contains(QStringLiteral("2,904,318.4696")), qPrintable(cells.join(u'|')));

        QStringList shown;
        for (const auto *label : window.findChildren<QLabel *>())
            shown += label->text();
        for (const auto *field : window.findChildren<QLineEdit *>())
            shown += field->text();
        QVERIFY2(shown.contains(QStringLiteral("22**@qq.com")),
                 "the e-mail as the gateway masked it");
        QVERIFY2(shown.contains(QStringLiteral("86001175")), "the customer number");
        QTRY_VERIFY(window.isComplete());
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(SeedOnScreenTest)
#include "tst_seedonscreen.moc"
