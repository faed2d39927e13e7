// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/httplog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestHttpLog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void lineOfACall();
    void messagesAreRedacted();
    void messageStaysOnOneLine();
    void levelIsHonoured_data();
    void levelIsHonoured();
    void fileIsTheUsersAlone();
    void fileMakesRoom();
    void threadsDoNotMixTheirLines();
    void problemIsNamed();

private:
    [[nodiscard]] QString path(const QString &name = u"client.log"_s) const
    {
        return m_directory->filePath(name);
    }
    [[nodiscard]] static QByteArray contents(const QString &file);

    std::unique_ptr<QTemporaryDir> m_directory;
    QtMessageHandler m_before = nullptr;
};

void TestHttpLog::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(m_before);
    qunsetenv("QT_LOGGING_RULES");
}

void TestHttpLog::cleanup()
{
    QString problem;
    (void)installLogging(u"debug"_s, {}, &problem); // closes the file
    qInstallMessageHandler(m_before);
}

QByteArray TestHttpLog::contents(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestHttpLog::lineOfACall()
{
    QCOMPARE(formatLogLine({.trace = "x-abc",
                            .path = "global/a.B.c",
                            .httpStatus = 200,
                            .outcome = u"ok"_s,
                            .elapsedMs = 12,
                            .sentBytes = 147,
                            .receivedBytes = 2048}),
             u"POST global/a.B.c trace=x-abc status=200 outcome=ok 12 ms 147/2048 bytes"_s);
    const QString leaking = u"refused https://h/x?token=canary-1"_s;
    QVERIFY(
        !formatLogLine({.trace = "t", .path = "p", .outcome = leaking}).contains(u"canary-1"_s));
}

void TestHttpLog::messagesAreRedacted()
{
    QString problem;
    QVERIFY2(installLogging(u"info"_s, path(), &problem), qPrintable(problem));
    qCInfo(lcHttp).noquote() << R"({"token":"canary-2","loginPwd":"canary-3"})";
    qWarning("wss://h/quote?token=canary-4 failed");
    const QByteArray log = contents(path());
    QVERIFY2(log.contains("info mm.http: "), log.constData());
    QVERIFY(log.contains("warning default: wss://h/quote?token="));
    QVERIFY2(!log.contains("canary"), log.constData());
}

void TestHttpLog::messageStaysOnOneLine()
{
    QString problem;
    QVERIFY(installLogging(u"info"_s, path(), &problem));
    qCInfo(lcSession).noquote()
        << u"gateway said: hello\n2026-01-01T00:00:00.000Z error forged\r\u2028\u001b[31m"_s;
    QCOMPARE(contents(path()).count('\n'), 1);
    QVERIFY(!contents(path()).contains('\x1b'));
}

void TestHttpLog::levelIsHonoured_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("lines");
    QTest::newRow("debug") << u"debug"_s << 4;
    QTest::newRow("info") << u"info"_s << 3;
    QTest::newRow("warning") << u"warning"_s << 2;
    QTest::newRow("error") << u"error"_s << 1;
}

void TestHttpLog::levelIsHonoured()
{
    QFETCH(QString, level);
    QFETCH(int, lines);
    QString problem;
    QVERIFY(installLogging(level, path(), &problem));
    qCDebug(lcUi) << "d";
    qCInfo(lcUi) << "i";
    qCWarning(lcUi) << "w";
    qCCritical(lcUi) << "c";
    QCOMPARE(contents(path()).count('\n'), lines);
}

void TestHttpLog::fileIsTheUsersAlone()
{
    QFile careless(path());
    QVERIFY(careless.open(QIODevice::WriteOnly));
    careless.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                            | QFile::ReadOther);
    careless.close();
    for (const QString &name : {u"client.log"_s, u"new/deep.log"_s}) {
        QString problem;
        QVERIFY2(installLogging(u"info"_s, path(name), &problem), qPrintable(problem));
        qCInfo(lcUi) << "hello";
#ifdef Q_OS_UNIX
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
        QCOMPARE(QFileInfo(path(name)).permissions() & others, QFile::Permissions());
#endif
        QVERIFY(contents(path(name)).contains("hello"));
    }
}

void TestHttpLog::fileMakesRoom()
{
    constexpr qint64 most = 5LL * 1024 * 1024;
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(most - 10, 'o'));
    old.close();
    QFile older(path() + u".1"_s);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("to be forgotten");
    older.close();

    QString problem;
    QVERIFY(installLogging(u"info"_s, path(), &problem));
    qCInfo(lcUi) << "first of the new file";
    qCInfo(lcUi) << "second";
    QVERIFY(contents(path()).contains("first of the new file"));
    QCOMPARE(contents(path()).count('\n'), 2);
    QCOMPARE(QFileInfo(path() + u".1"_s).size(), most - 10);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 2);
#ifdef Q_OS_UNIX
    for (const QString &file : {path(), path() + u".1"_s})
        QVERIFY(!(QFileInfo(file).permissions() & QFile::ReadOther));
#endif
}

void TestHttpLog::threadsDoNotMixTheirLines()
{
    QString problem;
    QVERIFY(installLogging(u"info"_s, path(), &problem));
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([] {
            for (int i = 0; i < 100; ++i)
                qCInfo(lcQuotes).noquote() << QString(20, u'x');
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    const QList<QByteArray> lines = contents(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 400);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith("info mm.quotes: " + QByteArray(20, 'x')), line.constData());
}

void TestHttpLog::problemIsNamed()
{
    QString problem;
    QVERIFY(!installLogging(u"loud"_s, {}, &problem));
    QVERIFY(problem.contains(u"loud"_s));
    problem.clear();
    QVERIFY(!installLogging(u"info"_s, m_directory->path(), &problem)); // a folder
    QVERIFY(problem.contains(m_directory->path()));
}

QTEST_GUILESS_MAIN(TestHttpLog)
#include "tst_httplog.moc"
