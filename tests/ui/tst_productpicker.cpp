// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/samples.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/market/productpicker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class ProductPickerTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Theme theme;
        Formatting formatting;
        ProductPicker picker{theme, formatting};
        QSignalSpy chosen{&picker, &ProductPicker::productsChosen};
        QLineEdit *search = picker.findChild<QLineEdit *>(u"productSearch"_s);
        QTreeView *list = picker.findChild<QTreeView *>(u"productList"_s);
        QPushButton *add = picker.findChild<QPushButton *>(u"productAdd"_s);
        QLabel *count = picker.findChild<QLabel *>(u"productCount"_s);

        Fixture()
        {
            Symbol gold = Sample::symbol(4, u"XAU/USD"_s, 2);
            gold.name = u"Gold"_s;
            picker.setSymbols({Sample::symbol(1, u"EUR/USD"_s, 5),
                               Sample::symbol(2, u"GBP/USD"_s, 5),
                               Sample::symbol(3, u"BTC/USDT"_s, 2), gold});
            picker.show();
            picker.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&picker));
        }
        [[nodiscard]] QStringList rows() const
        {
            QStringList codes;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                codes << list->model()->index(row, 0).data().toString();
            return codes;
        }
        [[nodiscard]] std::vector<ProductId> taken(int at) const
        {
            return chosen[at][0].value<std::vector<ProductId>>();
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelIsSound()
    {
        ProductListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSymbols({Sample::symbol(1, u"A"_s, 2), Sample::symbol(2, {}, 2)});
        model.setAdded({Sample::product(2)});
        QCOMPARE(model.index(1, ProductListModel::CodeColumn).data().toString(), u"#2"_s);
        QCOMPARE(model.index(0, ProductListModel::TypeColumn).data().toString(), u"Spot"_s);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable);
        model.setSymbols({});
        QCOMPARE(model.rowCount(), 0);
    }

    void searchingLooksInEveryColumn()
    {
        Fixture f;
        QCOMPARE(f.rows().size(), 4);
        f.search->setText(u"usd"_s);
        QCOMPARE(f.rows().size(), 4);
        f.search->setText(u" gold"_s);
        QCOMPARE(f.rows(), QStringList{u"XAU/USD"_s});
        f.search->setText(u"BTC."_s); // no pattern
        QVERIFY(f.rows().isEmpty());
        QCOMPARE(f.count->text(), u"No product matches."_s);
        QVERIFY(!f.add->isEnabled());
    }

    void returnAddsTheFirstThatIsNotThereYet()
    {
        Fixture f;
        f.picker.setAdded({Sample::product(1)});
        f.search->setFocus();
        QTest::keyClicks(f.search, u"usd"_s);
        QTest::keyClick(f.search, Qt::Key_Return);
        QCOMPARE(f.chosen.count(), 1);
        QCOMPARE(f.taken(0), std::vector<ProductId>{Sample::product(2)});
        QVERIFY(f.picker.isVisible()); // for the next one
        f.picker.setAdded(
            {Sample::product(1), Sample::product(2), Sample::product(3), Sample::product(4)});
        QTest::keyClick(f.search, Qt::Key_Return);
        QCOMPARE(f.chosen.count(), 1);
    }

    void severalAreAddedTogether()
    {
        Fixture f;
        f.search->setFocus();
        QTest::keyClick(f.search, Qt::Key_Down);
        QVERIFY(f.list->hasFocus());
        QTest::keyClick(f.list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(f.list, Qt::Key_Down, Qt::ShiftModifier);
        f.add->click();
        QCOMPARE(f.chosen.count(), 1);
        QCOMPARE(f.taken(0).size(), std::size_t(3));
        QVERIFY(f.list->selectionModel()->selectedRows().isEmpty());
    }

    void allOfATypeAreAddedTogether()
    {
        Fixture f;
        auto *types = f.picker.findChild<QComboBox *>(u"productType"_s);
        auto *all = f.picker.findChild<QPushButton *>(u"productAddAll"_s);
        QVERIFY(!types->isVisible()); // there is one
        QCOMPARE(all->text(), u"Add all (4)"_s);
        std::vector<Symbol> symbols;
        for (quint64 id = 1; id <= 300; ++id) {
            symbols.push_back(Sample::symbol(id, u"P%1"_s.arg(id), 2));
            symbols.back().id.tradeType = id % 3 == 0 ? 1 : 5;
        }
        f.picker.setSymbols(symbols);
        QVERIFY(types->isVisible());
        QCOMPARE(types->count(), 3);
        types->setCurrentIndex(types->findText(u"Cross contract"_s));
        QCOMPARE(f.rows().size(), 100);
        f.picker.setAdded({symbols[2].id, symbols[5].id});
        QCOMPARE(all->text(), u"Add all (98)"_s);
        all->click();
        QCOMPARE(f.taken(0).size(), std::size_t(98));
        QVERIFY(
            std::ranges::all_of(f.taken(0), [](const ProductId &id) { return id.tradeType == 1; }));
        f.picker.setSymbols(symbols); // loaded anew: the choice stays
        QCOMPARE(f.rows().size(), 100);
        f.search->setText(u"P30"_s);
        QCOMPARE(f.rows(), (QStringList{u"P30"_s, u"P300"_s}));
    }

    void addedOnesSaySo()
    {
        Fixture f;
        f.picker.setAdded({Sample::product(3)});
        const QAbstractItemModel *model = f.list->model();
        QCOMPARE(model->index(2, ProductListModel::AddedColumn).data().toString(),
                 u"✓ on the list"_s);
        QCOMPARE(model->index(1, ProductListModel::AddedColumn).data().toString(), QString());
    }

    void escapeCloses()
    {
        Fixture f;
        QTest::keyClick(f.search, Qt::Key_Escape);
        QVERIFY(!f.picker.isVisible());
    }
};

QTEST_MAIN(ProductPickerTest)
#include "tst_productpicker.moc"
