// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/settings.h"
#include "ui/account/accountmodel.h"
#include "ui/account/accountspane.h"
#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Column = AccountModel::Column;

class AccountModelTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Account account(const char *json)
    {
        return Account::fromJson(Json::parse(json).value()).value();
    }
    [[nodiscard]] static QString text(const AccountModel &model, int row, Column column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void amountsAreExactInEveryLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedStates)
                            << u"2,904,321.4696"_s;
        QTest::newRow("zh_CN") << QLocale(QLocale::Chinese, QLocale::China) << u"2,904,321.4696"_s;
        QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany) << u"2.904.321,4696"_s;
    }

    void amountsAreExactInEveryLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        const Formatting formatting(locale);
        AccountModel model(formatting);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({account(R"({"accountId":1031717,"tradeType":5,"currency":"USDT",
            "digits":4,"balance":"2904321.4696","profit":"-0.5","equity":null})")});
        QCOMPARE(AccountModelTest::text(model, 0, Column::Balance), text);
        QCOMPARE(AccountModelTest::text(model, 0, Column::Equity), u"–"_s);
        QCOMPARE(AccountModelTest::text(model, 0, Column::Currency), u"USDT"_s);
        QCOMPARE(AccountModelTest::text(model, 0, Column::AccountId), u"1031717"_s);
    }

    void digitsAreAddedNeverCut()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        AccountModel model(formatting);
        model.setAccounts({account(R"({"digits":2,"balance":"1","available":"0.123456789",
            "margin":"123456789012345678901234567.89"})"),
                           account(R"({"digits":4,"balance":"5.5"})")});
        QCOMPARE(text(model, 0, Column::Balance), u"1.00"_s);
        QCOMPARE(text(model, 0, Column::Available), u"0.123456789"_s);
        QCOMPARE(text(model, 0, Column::Margin), u"123,456,789,012,345,678,901,234,567.89"_s);
        // The decimal point of the whole column stands where the longest fraction needs it.
        const auto fraction = [&](Column column) {
            return model.index(0, column).data(NumberDelegate::FractionRole).toInt();
        };
        QCOMPARE(fraction(Column::Balance), 4);
        QCOMPARE(fraction(Column::Available), 9);
        QVERIFY(!model.index(0, Column::Currency).data(NumberDelegate::FractionRole).isValid());
    }

    void enumerationsAreReadable()
    {
        const Formatting formatting;
        AccountModel model(formatting);
        model.setAccounts({account(R"({"tradeType":1,"status":2,"activateStatus":1,"type":1})"),
                           account(R"({"tradeType":9,"status":1,"type":2})"),
                           account(R"({"tradeType":77,"status":5,"type":4})"), account("{}")});
        QCOMPARE(text(model, 0, Column::Trade), u"Cross contract"_s);
        QCOMPARE(text(model, 0, Column::Status), u"Available"_s);
        QCOMPARE(text(model, 0, Column::ActivateStatus), u"Unavailable"_s);
        QCOMPARE(text(model, 0, Column::Type), u"User"_s);
        QCOMPARE(text(model, 1, Column::Trade), u"Leveraged spot"_s);
        QCOMPARE(text(model, 1, Column::Type), u"Merchant"_s);
        QCOMPARE(text(model, 2, Column::Trade), u"Unknown (77)"_s);
        QCOMPARE(text(model, 2, Column::Status), u"Unknown (5)"_s);
        QCOMPARE(text(model, 2, Column::Type), u"Unknown (4)"_s);
        for (int column = 0; column < Column::ColumnCount; ++column)
            QCOMPARE(text(model, 3, Column(column)), u"–"_s);
    }

    void everyColumnShowsItsOwnMember()
    {
        // Each member of the seed's account with a value of its own, found in exactly one column.
        QByteArray json = R"({"digits":0)";
        const QByteArrayList members{"balance",
                                     "available",
                                     "equity",
                                     "netAssets",
                                     "profit",
                                     "margin",
                                     "freeMargin",
                                     "marginRadio",
                                     "lockMargin",
                                     "lockAmount",
                                     "frozen",
                                     "collateralFrozen",
                                     "liabilities",
                                     "liabilitiesPrincipal",
                                     "interest",
                                     "interestProportion",
                                     "availableLoan",
                                     "withdrawAmount",
                                     "notWithdrawAmount",
                                     "wholeWarehouseBalance",
                                     "wholeWarehouseRate",
                                     "accountId",
                                     "companyId",
                                     "customerId",
                                     "assetsId"};
        int number = 101;
        for (const QByteArray &member : members)
            json += ",\"" + member + "\":\"" + QByteArray::number(number++) + '"';
        json += '}';
        const Formatting formatting;
        AccountModel model(formatting);
        model.setAccounts({account(json.constData())});
        for (int value = 101; value < number; ++value) {
            int found = 0;
            for (int column = 0; column < Column::ColumnCount; ++column)
                found += text(model, 0, Column(column)) == QString::number(value);
            QVERIFY2(found == 1, members[value - 101].constData());
        }
        QSet<QString> titles;
        for (int column = 0; column < Column::ColumnCount; ++column)
            titles.insert(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(titles.size(), qsizetype(Column::ColumnCount));
    }

    void newAmountsOfTheSameAccountsKeepTheRows()
    {
        const Formatting formatting;
        AccountModel model(formatting);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({account(R"({"accountId":1,"balance":"1"})")});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setAccounts({account(R"({"accountId":1,"balance":"2"})")});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        model.setAccounts({account(R"({"accountId":2,"balance":"2"})")});
        QCOMPARE(reset.count(), 1);
    }

    void thePaneChoosesCopiesAndRemembers()
    {
        const QTemporaryDir directory;
        Settings settings(directory.path());
        Theme theme;
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const std::vector<Account> accounts{
            account(
                R"({"accountId":1,"tradeType":5,"currency":"USDT","digits":2,"balance":"1000"})"),
            account(R"({"accountId":2,"tradeType":1,"currency":"EUR","digits":2})")};
        {
            AccountsPane pane(settings, theme, formatting);
            auto *table = pane.findChild<QTableView *>(u"accountsTable"_s);
            pane.show();
            QVERIFY(!table->isVisible());
            QCOMPARE(pane.findChild<QLabel *>(u"stateTitle"_s)->text(), u"No accounts to show."_s);
            pane.showAccounts({});
            QCOMPARE(pane.findChild<QLabel *>(u"stateTitle"_s)->text(),
                     u"You have no trading account yet."_s);
            pane.showAccounts(accounts);
            QVERIFY(table->isVisible());
            QVERIFY(table->isColumnHidden(Column::Remark));
            QVERIFY(!table->isColumnHidden(Column::Balance));
            for (int column = Column::Currency + 1; column < Column::ColumnCount; ++column)
                table->setColumnHidden(column, column != Column::Balance);
            table->selectAll();
            pane.findChild<QAction *>(u"copyRows"_s)->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(),
                     u"1\tSpot\tUSDT\t1,000.00\n2\tCross contract\tEUR\t–"_s);
            const TableText exact =
                TableText::of(*table, TableText::Rows::All, TableText::Cells::Exact);
            QCOMPARE(exact.rows[0], (QStringList{u"1"_s, u"Spot"_s, u"USDT"_s, u"1000"_s}));
            QCOMPARE(exact.rows[1].last(), QString());
            table->horizontalHeader()->moveSection(0, 2);
            pane.saveColumns();
        }
        AccountsPane again(settings, theme, formatting);
        auto *table = again.findChild<QTableView *>(u"accountsTable"_s);
        QVERIFY(table->isColumnHidden(Column::Equity));
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
    }
};

QTEST_MAIN(AccountModelTest)
#include "tst_accountmodel.moc"
