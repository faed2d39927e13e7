// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/csv.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// RFC 4180, and nothing in it that a spreadsheet would run.
class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void whatLooksLikeAFormula_data();
    void whatLooksLikeAFormula();
    void numbersStay_data();
    void numbersStay();
};

void TestCsv::lines_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << QByteArray("a,b c\r\n");
    QTest::newRow("empty cells") << QStringList{u""_s, u""_s} << QByteArray(",\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("comma") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quotes") << QStringList{u"say \"x\""_s} << QByteArray("\"say \"\"x\"\"\"\r\n");
    QTest::newRow("line ends") << QStringList{u"a\r\nb"_s, u"c\nd"_s, u"e\rf"_s}
                               << QByteArray("\"a\r\nb\",\"c\nd\",\"e\rf\"\r\n");
    QTest::newRow("UTF-8") << QStringList{u"王小明"_s, u"😀"_s} << u"王小明,😀\r\n"_s.toUtf8();
    QTest::newRow("NUL") << QStringList{u"a"_s + QChar(0) + u"b"_s} << u"a\ufffdb\r\n"_s.toUtf8();
    QTest::newRow("SYLK") << QStringList{u"ID"_s, u"ID"_s} << QByteArray("\"ID\",ID\r\n");
    QTest::newRow("formula with quotes") << QStringList{u"=HYPERLINK(\"x\",\"y\")"_s}
                                         << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
}

void TestCsv::lines()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(cells), line);
}

void TestCsv::whatLooksLikeAFormula_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
         {u"=1+1"_s, u"+1+1"_s, u"-1+1"_s,  u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s,
          u"'"_s,    u"'=1"_s,  u"-"_s,     u"+86"_s,      u"-."_s,   u"-1."_s,  u"-1e"_s,
          u"--1"_s,  u"-1-1"_s, u"＝1+1"_s, u"＋1"_s,      u"－1"_s,  u"＠A1"_s, u"-１"_s})
        QTest::addRow("%s", qPrintable(cell)) << cell;
}

void TestCsv::whatLooksLikeAFormula()
{
    QFETCH(QString, cell);
    QString read = QString::fromUtf8(csvLine({u"x"_s, cell}));
    QVERIFY(read.startsWith(u"x,"_s) && read.endsWith(u"\r\n"_s));
    read = read.sliced(2).chopped(2);
    if (read.startsWith(u'"'))
        read = read.sliced(1).chopped(1);
    QCOMPARE(read, u'\'' + cell);
}

void TestCsv::numbersStay_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell : {u"0"_s, u"-5"_s, u"-5.20"_s, u"12.50"_s, u"-9e-05"_s, u"1E+3"_s,
                                u"-0.000000000000000001"_s})
        QTest::addRow("%s", qPrintable(cell)) << cell;
}

void TestCsv::numbersStay()
{
    QFETCH(QString, cell);
    QCOMPARE(csvLine({cell}), cell.toUtf8() + "\r\n");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
