// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/filewriter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Problem = FileWriter::Problem;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

/// `count` pieces of 64 KiB.
FileWriter::Source pieces(int count, const std::function<void(int)> &before = {})
{
    return [=, i = 0]() mutable -> std::optional<QByteArray> {
        if (i == count)
            return {};
        if (before)
            before(i);
        ++i;
        return QByteArray(64 * 1024, 'x');
    };
}

#ifdef Q_OS_UNIX
/// No file of this program grows beyond `bytes` meanwhile, as on a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // a refusal instead of the program's end
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};
#endif

} // namespace

/// A file is there whole, or what was there before is.
class TestFileWriter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void writesInPieces();
    void writesNothing();
    void replaces();
    void directoryThatIsNot();
    void targetIsADirectory();
    void diskIsFull();
    void diskIsFullAtTheEnd();
    void tooLarge();
    void cancelled();
    void goneInTheMiddle();
    void oneAtATime();
    void oneAfterAnother();

private:
    void verifyOnly(const QStringList &names) const;
    [[nodiscard]] QString path(const QString &name = u"out.csv"_s) const
    {
        return m_directory->filePath(name);
    }
    void failsWith(FileWriter &writer, Problem problem) const;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileWriter::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

/// No half files stay behind.
void TestFileWriter::verifyOnly(const QStringList &names) const
{
    QCOMPARE(
        QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        names);
}

void TestFileWriter::failsWith(FileWriter &writer, Problem problem) const
{
    const QSignalSpy finished(&writer, &FileWriter::finished);
    QSignalSpy failed(&writer, &FileWriter::failed);
    QVERIFY(failed.count() > 0 || failed.wait(20'000));
    QCOMPARE(failed.front()[0].value<Problem>(), problem);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!writer.isWriting());
}

void TestFileWriter::writesInPieces()
{
    FileWriter writer;
    QThread *thread = nullptr;
    const QSignalSpy progress(&writer, &FileWriter::progressed);
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), pieces(20, [&thread](int) { thread = QThread::currentThread(); }));
    QVERIFY(writer.isWriting());
    QVERIFY(finished.wait());
    QVERIFY(!writer.isWriting());
    QCOMPARE(finished.front()[0].toString(), path());
    QCOMPARE(finished.front()[1].toLongLong(), 20 * 64 * 1024);
    QCOMPARE(contentOf(path()), QByteArray(20 * 64 * 1024, 'x'));
    QCOMPARE(progress.count(), 5);
    QVERIFY(thread != QThread::currentThread());
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    verifyOnly({u"out.csv"_s});
}

void TestFileWriter::writesNothing()
{
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), QByteArray());
    QVERIFY(finished.wait());
    QCOMPARE(contentOf(path()), QByteArray());
}

void TestFileWriter::replaces()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old and longer");
    old.close();
    old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), "new");
    QVERIFY(finished.wait());
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestFileWriter::directoryThatIsNot()
{
    FileWriter writer;
    QSignalSpy failed(&writer, &FileWriter::failed);
    writer.write(path(u"none/out.csv"_s), "x");
    QVERIFY(failed.wait());
    QCOMPARE(failed.front()[0].value<Problem>(), Problem::CannotOpen);
    QCOMPARE(failed.front()[1].toString(), path(u"none/out.csv"_s));
    QVERIFY(!failed.front()[2].toString().isEmpty());
    writer.write(u"/proc/out.csv"_s, "x"); // nobody may, whoever runs this
    QVERIFY(failed.wait());
    QCOMPARE(failed.back()[0].value<Problem>(), Problem::CannotOpen);
}

void TestFileWriter::targetIsADirectory()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"out.csv"_s));
    FileWriter writer;
    writer.write(path(), "x");
    failsWith(writer, Problem::CannotOpen);
    verifyOnly({u"out.csv"_s});
}

void TestFileWriter::diskIsFull()
{
#ifdef Q_OS_UNIX
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), "before");
    QVERIFY(finished.wait());
    {
        const SmallFiles small(1024 * 1024);
        writer.write(path(), pieces(32));
        failsWith(writer, Problem::DiskFull);
    }
    QCOMPARE(contentOf(path()), QByteArray("before"));
    verifyOnly({u"out.csv"_s});
#else
    QSKIP("no such limit here");
#endif
}

/// The last bytes are those that do not fit.
void TestFileWriter::diskIsFullAtTheEnd()
{
#ifdef Q_OS_UNIX
    FileWriter writer;
    const SmallFiles small(1024 * 1024);
    writer.write(path(), QByteArray(1024 * 1024 + 1, 'x'));
    failsWith(writer, Problem::DiskFull);
    verifyOnly({});
#else
    QSKIP("no such limit here");
#endif
}

void TestFileWriter::tooLarge()
{
    FileWriter writer;
    writer.write(path(), pieces(100), 640 * 1024 - 1);
    failsWith(writer, Problem::TooLarge);
    verifyOnly({});
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), pieces(10), 640 * 1024);
    QVERIFY(finished.wait());
}

void TestFileWriter::cancelled()
{
    FileWriter writer;
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), "before");
    QVERIFY(finished.wait());
    QSemaphore begun;
    QSemaphore goesOn;
    writer.write(path(), pieces(1000, [&](int i) {
                     if (i == 3) {
                         begun.release();
                         goesOn.acquire();
                     }
                 }));
    begun.acquire();
    writer.cancel();
    goesOn.release();
    failsWith(writer, Problem::Cancelled);
    QCOMPARE(contentOf(path()), QByteArray("before"));
    verifyOnly({u"out.csv"_s});
}

void TestFileWriter::goneInTheMiddle()
{
    auto writer = std::make_unique<FileWriter>();
    QSemaphore begun;
    QSemaphore goesOn;
    int made = 0;
    writer->write(path(), pieces(1'000'000, [&](int i) {
                      made = i;
                      if (i == 3)
                          begun.release();
                  }));
    begun.acquire();
    writer.reset();
    QVERIFY(made < 1'000'000 - 1);
    verifyOnly({});
}

void TestFileWriter::oneAtATime()
{
    FileWriter writer;
    QSignalSpy failed(&writer, &FileWriter::failed);
    QSignalSpy finished(&writer, &FileWriter::finished);
    writer.write(path(), "first");
    writer.write(path(u"second"_s), "second");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front()[1].toString(), path(u"second"_s));
    QTRY_COMPARE(finished.count(), 1);
    verifyOnly({u"out.csv"_s});
}

void TestFileWriter::oneAfterAnother()
{
    FileWriter writer;
    int left = 20;
    connect(&writer, &FileWriter::finished, this, [&] {
        if (--left > 0)
            writer.write(path(QString::number(left)), "x");
    });
    writer.write(path(u"20"_s), "x");
    QTRY_COMPARE(left, 0);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 20);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
