// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/csv.h"
#include "app/services/customerexport.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Format = ExportOptions::Format;

namespace {

/// What people, and those who mean harm, write where a name is asked for.
QString hostileText(QRandomGenerator &random)
{
    static const QStringList texts{u""_s,
                                   u"Ada"_s,
                                   u"'"_s,
                                   u"''"_s,
                                   u"'=1"_s,
                                   u"=1+1"_s,
                                   u"=HYPERLINK(\"http://x\",\"y\")"_s,
                                   u"+86 138"_s,
                                   u"-1+1"_s,
                                   u"-12.50"_s,
                                   u"@SUM(A1:A9)"_s,
                                   u"\t=cmd|' /C calc'!A0"_s,
                                   u"\r=1"_s,
                                   u"\n=1"_s,
                                   u"a,b"_s,
                                   u"say \"hi\""_s,
                                   u"\""_s,
                                   u"\"\"\""_s,
                                   u"line\r\nline"_s,
                                   u"line\nline"_s,
                                   u"line\rline"_s,
                                   u"a\0b"_s,
                                   u"\0"_s,
                                   u"😀👨‍👩‍👧‍👦"_s,
                                   u"مرحبا \u202etxt.exe"_s,
                                   u"עברית"_s,
                                   u"王小明，先生"_s,
                                   u"＝1"_s,
                                   u"\ufeffBOM"_s,
                                   u"ID"_s,
                                   u"null"_s,
                                   u"\\n\\u0041"_s,
                                   u" blanks "_s,
                                   u";"_s,
                                   u"\u2028\u2029\u0085"_s,
                                   u"\x7f\x1b[31m"_s,
                                   u"𝕏𝔸"_s,
                                   u"0x1F"_s,
                                   u"1e5"_s,
                                   u"007"_s,
                                   u"TRUE"_s,
                                   QString(10'000, u'x'),
                                   QString(10'000, QChar(u'王'))};
    if (random.bounded(4) > 0)
        return texts[random.bounded(texts.size())];
    QString text;
    static const QString signs = u"=+-@'\",;\r\n\t ab1王😀"_s;
    for (int i = random.bounded(12); i > 0; --i)
        text += signs[random.bounded(signs.size())];
    return QString::fromUtf8(text.toUtf8()); // no halves of characters
}

std::optional<qint64> time(QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? std::nullopt
                                  : std::optional(1'400'000'000'000 + random.bounded(400'000'000)
                                                  + qint64(random.bounded(1000)) * 1'000'000'000);
}

CustomerSummary hostileCustomer(int number, QRandomGenerator &random)
{
    CustomerSummary customer;
    customer.id = 9'007'199'254'740'993 + number; // not to be had as a double
    customer.customerNo = QString::number(86'000'000 + number);
    customer.name = hostileText(random);
    customer.firstName = hostileText(random);
    customer.lastName = hostileText(random);
    customer.email = hostileText(random);
    customer.phoneArea = hostileText(random).left(20'000);
    customer.phone = hostileText(random);
    customer.groupName = hostileText(random);
    customer.remark = hostileText(random);
    customer.groupId = random.bounded(50);
    customer.createTime = time(random);
    customer.loginTime = time(random);
    if (random.bounded(2) == 0)
        customer.status = CustomerStatus(random.bounded(9));
    return customer;
}

/// An amount as gateways write them, exact to the last digit.
QByteArray amount(QRandomGenerator &random)
{
    QByteArray text = random.bounded(2) == 0 ? "-" : "";
    text += QByteArray::number(1 + random.bounded(999'999'999));
    text += QByteArray::number(random.bounded(999'999'999));
    text += '.' + QByteArray::number(1'000'000 + random.bounded(8'999'999));
    return text + (random.bounded(3) == 0 ? "0000" : "");
}

Json hostileRecord(QRandomGenerator &random)
{
    Json record(Json::Object{{"remark", hostileText(random)},
                             {"accountId", qint64(9'007'199'254'740'993 + random.bounded(99))},
                             {"balance", QString::fromLatin1(amount(random))},
                             {"amount", Json::number(amount(random))}});
    if (random.bounded(2) == 0)
        record.set("nothing", Json());
    if (random.bounded(2) == 0)
        record.set("nested", Json::Object{{"deep", Json::Array{hostileText(random), Json(true)}}});
    if (random.bounded(3) == 0)
        record.set(u"=member, \"%1\""_s.arg(random.bounded(3)).toUtf8(), hostileText(random));
    return record;
}

/// As read-export.py tells numbers: exactly, without what is only notation.
QJsonValue told(const Json &value)
{
    if (value.isNumber())
        return QJsonObject{{u"number"_s, QString::fromLatin1(value.numberText())}};
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool();
    if (value.isArray()) {
        QJsonArray array;
        for (const Json &item : value.items())
            array.append(told(item));
        return array;
    }
    QJsonObject object;
    for (const auto &[name, member] : value.members())
        object.insert(QString::fromUtf8(name), told(member));
    return value.isNull() ? QJsonValue() : QJsonValue(object);
}

/// A cell as it must come back: NUL has no place in such a file.
QString cell(QByteArrayView name, const Json &value)
{
    QString text = value.isString() ? value.toString()
        : value.isNull()            ? QString()
        : value.isNumber()          ? QString::fromLatin1(value.numberText())
                                    : QString::fromUtf8(value.toBytes());
    if (name.endsWith("Time") && value.isNumber())
        text = QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC)
                   .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    return text.replace(QChar(u'\0'), QChar(0xfffd));
}

QJsonArray toldCells(const Json::Array &records)
{
    QList<QByteArray> columns;
    for (const Json &record : records) {
        for (const auto &[name, value] : record.members()) {
            if (!columns.contains(name))
                columns.append(name);
        }
    }
    QJsonArray rows;
    QJsonArray head;
    for (const QByteArray &column : std::as_const(columns))
        head.append(QString::fromUtf8(column));
    rows.append(head);
    for (const Json &record : records) {
        QJsonArray row;
        for (const QByteArray &column : std::as_const(columns))
            row.append(cell(column, record[column]));
        rows.append(row);
    }
    return rows;
}

/// The first place where they differ, for the eyes of whoever reads the failure.
void tellDifference(const QJsonArray &read, const QJsonArray &wanted)
{
    qInfo("%lld rows instead of %lld", qint64(read.size()), qint64(wanted.size()));
    for (qsizetype row = 0; row < std::min(read.size(), wanted.size()); ++row) {
        if (read[row] == wanted[row])
            continue;
        const auto text = [row](const QJsonArray &rows) {
            return QJsonDocument(QJsonArray{rows[row]}).toJson(QJsonDocument::Compact).left(2000);
        };
        qInfo("row %lld:\n%s\ninstead of\n%s", qint64(row), text(read).constData(),
              text(wanted).constData());
        return;
    }
}

} // namespace

/// What support takes along says what the gateway said, to any other program too.
class TestCustomerExport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void customersComeBack();
    void recordsComeBack();
    void brokenWritersAreCaught();
    void maskedUnlessRevealed();
    void chosenRowsInTheirOrder();
    void nothingToExport();
    void exactBytes();

private:
    void write(const FileWriter::Source &source);
    void writeBytes(const QByteArray &bytes);
    [[nodiscard]] QJsonValue readBack(Format format);
    void verifyReadBack(Format format, const QJsonArray &wanted);
    [[nodiscard]] QString path() const { return m_directory->filePath(u"export"_s); }
    [[nodiscard]] QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestCustomerExport::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestCustomerExport::write(const FileWriter::Source &source)
{
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), source);
    QVERIFY(finished.wait(30'000));
}

void TestCustomerExport::writeBytes(const QByteArray &bytes)
{
    write([bytes, done = false]() mutable {
        return std::exchange(done, true) ? std::nullopt : std::optional(bytes);
    });
}

QByteArray TestCustomerExport::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By Python's parsers; undefined where they refuse it.
QJsonValue TestCustomerExport::readBack(Format format)
{
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(MM_TEST_DATA "/read-export.py"),
                  format == Format::Csv ? u"csv"_s : u"json"_s, path()});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qInfo("%s", python.readAllStandardError().right(300).constData());
        return QJsonValue::Undefined;
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

void TestCustomerExport::verifyReadBack(Format format, const QJsonArray &wanted)
{
    const QJsonArray read = readBack(format).toArray();
    if (read != wanted)
        tellDifference(read, wanted);
    QVERIFY(read == wanted);
}

void TestCustomerExport::customersComeBack()
{
    QRandomGenerator random(20);
    CustomerList list;
    Json::Array source;
    for (int i = 0; i < 1000; ++i) {
        const CustomerSummary customer = hostileCustomer(i, random);
        list.add(customer);
        source.push_back(toJson(customer));
    }
    std::vector<int> rows(1000);
    std::iota(rows.begin(), rows.end(), 0);
    write(exportCustomers(list, rows, {.format = Format::Csv, .revealed = true}));
    verifyReadBack(Format::Csv, toldCells(source));
    write(exportCustomers(list, rows, {.format = Format::Json, .revealed = true}));
    verifyReadBack(Format::Json, told(source).toArray());
    QVERIFY(bytes().contains("\"id\":9007199254741992,"));
}

void TestCustomerExport::recordsComeBack()
{
    QRandomGenerator random(21);
    Json::Array source;
    for (int i = 0; i < 1000; ++i)
        source.push_back(hostileRecord(random));
    write(exportRecords(source, {.format = Format::Csv, .revealed = true}));
    verifyReadBack(Format::Csv, toldCells(source));
    write(exportRecords(source, {.format = Format::Json, .revealed = true}));
    verifyReadBack(Format::Json, told(source).toArray());
}

/// The comparison itself sees what goes wrong in careless writers.
void TestCustomerExport::brokenWritersAreCaught()
{
    QRandomGenerator random(22);
    Json::Array source;
    for (int i = 0; i < 1000; ++i)
        source.push_back(toJson(hostileCustomer(i, random)));
    const QJsonArray wanted = toldCells(source);
    const auto written = [&](const auto &lineOf) {
        QByteArray file;
        for (const QJsonValue &row : wanted)
            file += lineOf(row.toVariant().toStringList());
        writeBytes(file);
        return readBack(Format::Csv);
    };
    QVERIFY(written([](const QStringList &cells) { return csvLine(cells); }) == wanted);
    QVERIFY(written([](const QStringList &cells) { return cells.join(u',').toUtf8() + "\r\n"; })
            != wanted);
    QVERIFY(written([](const QStringList &cells) { // quotes are not doubled
                return '"' + cells.join(u"\",\""_s).toUtf8() + "\"\r\n";
            })
            != wanted);
    QVERIFY(written([](QStringList cells) { // formulas run, apostrophes get lost
                return '"' + cells.replaceInStrings(u"\""_s, u"\"\""_s).join(u"\",\""_s).toUtf8()
                    + "\"\r\n";
            })
            != wanted);
    QVERIFY(written([](const QStringList &cells) {
                return csvLine(cells).replace("\xe7\x8e\x8b", "?");
            })
            != wanted);

    write(exportRecords({Json(Json::Object{{"a", Json::number("9007199254740993.10")}})},
                        {.format = Format::Json, .revealed = true}));
    const QJsonValue exact = readBack(Format::Json);
    writeBytes(QJsonDocument(QJsonArray{QJsonObject{{u"a"_s, 9007199254740993.10}}}).toJson());
    QVERIFY(readBack(Format::Json) != exact);
}

void TestCustomerExport::maskedUnlessRevealed()
{
    CustomerSummary customer;
    customer.customerNo = u"86000001"_s;
    customer.name = u"Ada Lovelace"_s;
    customer.firstName = u"Ada"_s;
    customer.lastName = u"Lovelace"_s;
    customer.email = u"lovelace@example.com"_s;
    customer.phone = u"13812345678"_s;
    customer.groupName = u"Default"_s;
    CustomerList list;
    list.add(customer);
    const Json::Array bank{Json(Json::Object{
        {"bankName", u"First"_s}, {"cardNo", u"6222000011112222"_s}, {"accountName", u"Ada"_s}})};
    for (const Format format : {Format::Csv, Format::Json}) {
        write(exportCustomers(list, {0}, {.format = format}));
        QVERIFY(bytes().contains("86000001") && bytes().contains("Default"));
        QVERIFY(bytes().contains("l***@example.com") && bytes().contains("***78"));
        for (const char *secret : {"Ada", "Lovelace", "lovelace", "138123"})
            QVERIFY2(!bytes().contains(secret), secret);
        write(exportRecords(bank, {.format = format}));
        QVERIFY(bytes().contains("First"));
        QVERIFY(!bytes().contains("6222") && !bytes().contains("Ada"));
        write(exportCustomers(list, {0}, {.format = format, .revealed = true}));
        QVERIFY(bytes().contains("Ada Lovelace")); // else the above means nothing
    }
}

void TestCustomerExport::chosenRowsInTheirOrder()
{
    QRandomGenerator random(1);
    CustomerList list;
    for (int i = 0; i < 10; ++i)
        list.add(hostileCustomer(i, random));
    FileWriter::Source source = exportCustomers(list, {7, 2}, {.format = Format::Json});
    list.clear(); // the export has its own
    write(source);
    const QJsonArray read = readBack(Format::Json).toArray();
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0][u"customerNo"_s].toString(), u"86000007"_s);
    QCOMPARE(read[1][u"customerNo"_s].toString(), u"86000002"_s);
}

void TestCustomerExport::nothingToExport()
{
    write(exportCustomers({}, {}, {.format = Format::Csv}));
    QCOMPARE(readBack(Format::Csv).toArray().size(), 1);
    write(exportRecords({}, {.format = Format::Json}));
    QCOMPARE(readBack(Format::Json), QJsonValue(QJsonArray()));
}

void TestCustomerExport::exactBytes()
{
    const Json::Array records{
        *Json::parse(R"({"amount":12.50,"note":"=1","createTime":1669219199999})"),
        *Json::parse(R"({"amount":"-0.10","note":null})")};
    write(exportRecords(records, {.format = Format::Csv, .revealed = true}));
    QCOMPARE(bytes(),
             QByteArray("amount,note,createTime\r\n12.50,'=1,2022-11-23T15:59:59.999Z\r\n"
                        "-0.10,,\r\n"));
    write(exportRecords(records, {.format = Format::Json, .revealed = true}));
    QCOMPARE(bytes(),
             QByteArray("[\n{\"amount\":12.50,\"note\":\"=1\",\"createTime\":"
                        "1669219199999},\n{\"amount\":\"-0.10\",\"note\":null}\n]\n"));
}

QTEST_GUILESS_MAIN(TestCustomerExport)
#include "tst_customerexport.moc"
