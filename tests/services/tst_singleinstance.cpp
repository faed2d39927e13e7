// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mm;

using Role = SingleInstance::Role;

namespace {

/// claim() blocks for the other program's answer, which here lives in the test's own thread.
Role claimElsewhere(const QString &directory, const SingleInstance::Wish &wish)
{
    Role role = Role::First;
    bool done = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance instance(directory);
        role = instance.claim(wish);
    }));
    QObject::connect(thread.get(), &QThread::finished, thread.get(), [&done] { done = true; });
    thread->start();
    if (!QTest::qWaitFor([&done] { return done; }, 10'000))
        qFatal("the second start never ended");
    thread->wait();
    return role;
}

QString serverOf(const QString &directory)
{
    const QByteArray digest = QCryptographicHash::hash(QDir(directory).absolutePath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    return QStringLiteral("multimarkets-") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondHandsItsWishOver()
    {
        const QTemporaryDir directory;
        SingleInstance first(directory.path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy wished(&first, &SingleInstance::wished);
        QCOMPARE(claimElsewhere(directory.path(), {.sandbox = true}), Role::Second);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished[0][0].value<SingleInstance::Wish>().sandbox, true);
        QCOMPARE(claimElsewhere(directory.path(), {}), Role::Second);
        QCOMPARE(wished.size(), 2);
        QCOMPARE(wished[1][0].value<SingleInstance::Wish>().sandbox, false);
    }

    void directoriesAreApart()
    {
        const QTemporaryDir one, other;
        SingleInstance first(one.path()), second(other.path());
        QCOMPARE(first.claim({}), Role::First);
        QCOMPARE(second.claim({}), Role::First);
    }

    void aFirstThatEndedIsNoObstacle()
    {
        const QTemporaryDir directory;
        {
            SingleInstance first(directory.path());
            QCOMPARE(first.claim({}), Role::First);
        }
        SingleInstance next(directory.path());
        QCOMPARE(next.claim({}), Role::First);
    }

    // Left behind by a process that no longer is: process 4194304 cannot be on Linux.
    void aCrashedFirstIsNoObstacle()
    {
        const QTemporaryDir directory;
        QFile lock(directory.filePath(QStringLiteral("running.lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194304\nmultimarkets-desktop\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        SingleInstance first(directory.path());
        QCOMPARE(first.claim({}), Role::First);
    }

    void nonsenseIsNoWish_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("not JSON") << QByteArray("raise\n");
        QTest::newRow("no object") << QByteArray("[true]\n");
        QTest::newRow("wrong type") << QByteArray("{\"sandbox\":1}\n");
        QTest::newRow("endless") << QByteArray(64 * 1024, 'x');
    }

    void nonsenseIsNoWish()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir directory;
        SingleInstance first(directory.path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy wished(&first, &SingleInstance::wished);
        QLocalSocket socket;
        socket.connectToServer(serverOf(directory.path()));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(line);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
        QVERIFY(wished.isEmpty());
        QCOMPARE(claimElsewhere(directory.path(), {}), Role::Second); // it still answers
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
