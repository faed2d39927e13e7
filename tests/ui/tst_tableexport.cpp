// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tableexport.h"

#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TableExportTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        QTemporaryDir directory;
        Theme theme;
        QStandardItemModel model;
        QSortFilterProxyModel proxy;
        QTableView view;
        TableExport out{view, theme};

        explicit Fixture(int rows = 3)
        {
            model.setHorizontalHeaderLabels({u"Name, first"_s, u"Amount"_s, u"Note"_s, u"At"_s});
            for (int row = 0; row < rows; ++row) {
                auto *amount = new QStandardItem(u"1,234.5%1 $"_s.arg(row));
                amount->setData(u"1234.5%1000000000000000000"_s.arg(row), ExportRole);
                auto *at = new QStandardItem(u"–"_s);
                model.appendRow({new QStandardItem(u"P%1"_s.arg(row, 4, 10, QLatin1Char('0'))),
                                 amount, new QStandardItem(u"n\"%1\",\nx\ty"_s.arg(row)), at});
            }
            proxy.setSourceModel(&model);
            view.setModel(&proxy);
        }
        [[nodiscard]] QString path() const { return directory.filePath(u"table.csv"_s); }
        [[nodiscard]] QString said() const { return out.findChild<StatusBanner *>()->text(); }
        /// By Python's parser.
        [[nodiscard]] QJsonArray readBack() const
        {
            QProcess python;
            python.start(u"python3"_s,
                         {QStringLiteral(MM_TEST_DATA "/read-export.py"), u"csv"_s, path()});
            if (!python.waitForFinished(60'000) || python.exitCode() != 0)
                return {};
            return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        }
    };

private slots:
    void whatIsInSightIsWritten()
    {
        Fixture f;
        f.view.horizontalHeader()->moveSection(1, 0);
        f.view.horizontalHeader()->hideSection(3);
        f.proxy.sort(0, Qt::DescendingOrder);
        f.proxy.setFilterRegularExpression(u"P000[02]"_s);
        f.out.save(f.path());
        QTRY_VERIFY(!f.said().isEmpty());
        QVERIFY2(f.said().startsWith(u"Exported to "_s), qPrintable(f.said()));
        QCOMPARE(f.readBack(),
                 (QJsonArray{
                     QJsonArray{u"Amount"_s, u"Name, first"_s, u"Note"_s},
                     QJsonArray{u"1234.5200000000000000000"_s, u"P0002"_s, u"n\"2\",\nx\ty"_s},
                     QJsonArray{u"1234.5000000000000000000"_s, u"P0000"_s, u"n\"0\",\nx\ty"_s}}));
    }

    void absentIsEmptyAndFormulasAreTexts()
    {
        Fixture f(1);
        f.model.item(0, 0)->setText(u"=cmd|' /C calc'!A0"_s);
        f.out.save(f.path());
        QTRY_VERIFY(!f.said().isEmpty());
        const QJsonArray row = f.readBack()[1].toArray();
        QCOMPARE(row[0].toString(), u"=cmd|' /C calc'!A0"_s);
        QCOMPARE(row[3].toString(), QString());
        QFile file(f.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("'=cmd|"));
    }

    void longTablesAreWrittenToTheirEnd()
    {
        for (const int rows : {0, 499, 500, 501, 1700}) {
            Fixture f(rows);
            f.out.save(f.path());
            QTRY_VERIFY_WITH_TIMEOUT(f.said().startsWith(u"Exported to "_s), 10'000);
            const QJsonArray read = f.readBack();
            QCOMPARE(read.size(), rows + 1);
            if (rows > 0)
                QCOMPARE(read[rows].toArray()[0].toString(),
                         u"P%1"_s.arg(rows - 1, 4, 10, QLatin1Char('0')));
        }
    }

    void failureIsSaid()
    {
        Fixture f;
        f.out.save(f.directory.filePath(u"nowhere/table.csv"_s));
        QTRY_VERIFY(f.said().contains(u"cannot be written"_s));
    }

    void theFileIsAskedForWithoutHoldingUp()
    {
        Fixture f;
        f.out.setFileName(u"Gold/Silver: \"a\""_s);
        f.out.exportAction()->trigger();
        auto *dialog = f.out.findChild<QFileDialog *>(u"tableExportDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Gold-Silver- -a-.csv"_s);
        emit dialog->fileSelected(f.path());
        QTRY_VERIFY(QFile::exists(f.path()));
        dialog->close();
    }

    void selectedRowsAreCopied()
    {
        Fixture f;
        f.view.setSelectionBehavior(QAbstractItemView::SelectRows);
        f.view.setSelectionMode(QAbstractItemView::MultiSelection);
        f.view.selectRow(2);
        f.view.selectRow(0);
        f.view.horizontalHeader()->hideSection(3);
        f.view.show();
        f.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.view));
        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"P0000\t1,234.50 $\tn\"0\", x y\nP0002\t1,234.52 $\tn\"2\", x y"_s);
    }

    void whatIsNoItemViewIsExportedToo()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"fields.csv"_s);
        const Theme theme;
        QWidget table;
        TableText text;
        TableExport out(
            table, [&text] { return text; }, theme);
        QCOMPARE(out.copyAction(), nullptr);
        QVERIFY(table.actions().contains(out.exportAction()));
        text.titles = QStringList{u"Field"_s, u"Value"_s}; // read when it is written
        text.rows = {{u"Sum"_s, u"-12.50"_s}, {u"Note"_s, u"=1+1"_s}};
        out.save(path);
        QTRY_VERIFY(!out.findChild<StatusBanner *>()->text().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Field,Value\r\nSum,-12.50\r\nNote,'=1+1\r\n"));
    }

    void copiedFormulasAreTexts()
    {
        TableText text;
        text.rows = {{u"=cmd|' /C calc'!A0"_s, u"@SUM(1)"_s, u"+1+cmd"_s, u"\t=1"_s},
                     {u"-12.50"_s, u"+1,234.50 %"_s, u"-3 %"_s, u"EUR/USD"_s}};
        QCOMPARE(
            text.tabbed(),
            u"'=cmd|' /C calc'!A0\t'@SUM(1)\t'+1+cmd\t =1\n-12.50\t+1,234.50 %\t-3 %\tEUR/USD"_s);
    }

    void unitsHaveAColumnOfTheirOwn()
    {
        Fixture f(2);
        f.model.horizontalHeaderItem(1)->setData(u"Unit"_s, ExportUnitRole);
        f.model.item(0, 1)->setData(u"USD"_s, ExportUnitRole);
        f.model.item(1, 1)->setData(u"pips"_s, ExportUnitRole);
        const TableText text = TableText::of(f.view, TableText::Rows::All, TableText::Cells::Exact);
        QCOMPARE(text.titles.mid(1, 3), (QStringList{u"Amount"_s, u"Unit"_s, u"Note"_s}));
        QCOMPARE(text.rows[0][2], u"USD"_s);
        QCOMPARE(text.rows[1][2], u"pips"_s);
        // What is on screen says it itself.
        const TableText shown =
            TableText::of(f.view, TableText::Rows::All, TableText::Cells::Shown);
        QVERIFY(!shown.titles.contains(u"Unit"_s) && shown.rows[0].size() == shown.titles.size());
    }

    void treesToo()
    {
        Fixture f;
        QTreeView tree;
        tree.setModel(&f.proxy);
        tree.header()->moveSection(2, 0);
        const TableText text = TableText::of(tree, TableText::Rows::All, TableText::Cells::Exact);
        QCOMPARE(text.titles.first(), u"Note"_s);
        QCOMPARE(text.rows.size(), std::size_t(3));
        QCOMPARE(text.rows[1][1], u"P0001"_s);
    }
};

QTEST_MAIN(TableExportTest)
#include "tst_tableexport.moc"
