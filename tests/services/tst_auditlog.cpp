// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/auditlog.h"

#include "app/protocol/json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using What = AuditLog::Entry::What;

/// What support did is on record at once, and nobody else can read it.
class TestAuditLog : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void writesLines();
    void hostileTextIsOneLine();
    void onlyTheUserReadsIt();
    void rotates();
    void tellsWhereItCannotBeWritten();
    void twoWindowsWriteOneFile();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"conf"_s); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestAuditLog::writesLines()
{
    AuditLog log(path());
    QCOMPARE(log.path(), path() + u"/support-audit.jsonl"_s);
    QVERIFY(log.add({.what = What::Revealed,
                     .environment = u"PRE"_s,
                     .appId = u"desk"_s,
                     .customerNo = u"860"_s,
                     .subject = u"email, phone"_s,
                     .trace = {},
                     .outcome = {}}));
    QVERIFY(log.add({.what = What::Changed,
                     .environment = u"PRE"_s,
                     .appId = u"desk"_s,
                     .customerNo = u"860"_s,
                     .subject = u"message"_s,
                     .trace = "t-1",
                     .outcome = u"ok"_s}));
    const QList<QByteArray> lines = contentOf(log.path()).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[2].isEmpty());
    const Json first = *Json::parse(lines[0]);
    const QDateTime time = QDateTime::fromString(first["time"].toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(first["what"].toString(), u"revealed"_s);
    QCOMPARE(first["subject"].toString(), u"email, phone"_s);
    QVERIFY(!first.contains("outcome"));
    const Json second = *Json::parse(lines[1]);
    QCOMPARE(second["what"].toString(), u"changed"_s);
    QCOMPARE(second["trace"].toString(), u"t-1"_s);
    QCOMPARE(second["outcome"].toString(), u"ok"_s);
}

void TestAuditLog::hostileTextIsOneLine()
{
    AuditLog log(path());
    AuditLog::Entry entry;
    entry.what = What::Exported;
    entry.subject = u"a\n{\"what\":\"forged\"}\r\u2028\0"_s;
    QVERIFY(log.add(entry));
    const QByteArray content = contentOf(log.path());
    QCOMPARE(content.count('\n'), 1);
    QCOMPARE((*Json::parse(content.trimmed()))["subject"].toString(), entry.subject);
}

void TestAuditLog::onlyTheUserReadsIt()
{
    AuditLog log(path());
    QVERIFY(log.add({}));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(log.path()) & others));
    QVERIFY(!(QFile::permissions(path()) & (others | QFile::ExeOther)));
    QFile::setPermissions(log.path(), QFile::ReadOwner | QFile::WriteOwner | others);
    QVERIFY(log.add({}));
    QVERIFY(!(QFile::permissions(log.path()) & others));
}

void TestAuditLog::rotates()
{
    AuditLog log(path());
    AuditLog::Entry entry;
    entry.subject = QString(1024 * 1024, u'x');
    for (int i = 0; i < 6; ++i)
        QVERIFY(log.add(entry));
    QVERIFY(QFileInfo(log.path()).size() <= 5LL * 1024 * 1024);
    QCOMPARE(contentOf(log.path()).count('\n') + contentOf(log.path() + u".1"_s).count('\n'), 6);
}

void TestAuditLog::tellsWhereItCannotBeWritten()
{
    QFile inTheWay(path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AuditLog log(path());
    const QSignalSpy failed(&log, &AuditLog::failed);
    QVERIFY(!log.add({}));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.front().front().toString().isEmpty());
}

void TestAuditLog::twoWindowsWriteOneFile()
{
    AuditLog first(path());
    AuditLog second(path());
    for (int i = 0; i < 50; ++i)
        QVERIFY((i % 2 == 0 ? first : second).add({}));
    QCOMPARE(contentOf(first.path()).count('\n'), 50);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
