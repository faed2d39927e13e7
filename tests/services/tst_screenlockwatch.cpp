// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/screenlockwatch.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#endif

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The system's screen lock, played on a bus of the test's own.
class ScreenLockWatchTest : public QObject
{
    Q_OBJECT

#ifdef Q_OS_LINUX
private:
    QProcess m_daemon;
    QString m_address;

    /// What logind or a desktop says.
    void emitSignal(const QString &path, const QString &interface, const QString &name,
                    const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        QVERIFY(QDBusConnection(u"system-side"_s).send(message));
    }

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "this test needs the program dbus-daemon");
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        QDBusConnection played = QDBusConnection::connectToBus(m_address, u"system-side"_s);
        QVERIFY(played.isConnected());
        for (const char *service : {"org.freedesktop.login1", "org.freedesktop.ScreenSaver"})
            QVERIFY(played.registerService(QLatin1StringView(service).toString()));
        QVERIFY(QDBusConnection::connectToBus(m_address, u"watch-side"_s).isConnected());
    }

    void cleanupTestCase()
    {
        for (const char *name : {"watch-side", "system-side"})
            QDBusConnection::disconnectFromBus(QLatin1StringView(name).toString());
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void tellsOfLocks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<bool>("locks");
        const auto row = [](const char *title, const char *path, const char *interface,
                            const char *name, const QVariantList &arguments, bool locks) {
            QTest::newRow(title) << QString::fromLatin1(path) << QString::fromLatin1(interface)
                                 << QString::fromLatin1(name) << arguments << locks;
        };
        const char *logind = "/org/freedesktop/login1";
        const char *saver = "org.freedesktop.ScreenSaver";
        row("session locked", "/org/freedesktop/login1/session/_32",
            "org.freedesktop.login1.Session", "Lock", {}, true);
        row("session unlocked", "/org/freedesktop/login1/session/_32",
            "org.freedesktop.login1.Session", "Unlock", {}, false);
        row("going to sleep", logind, "org.freedesktop.login1.Manager", "PrepareForSleep", {true},
            true);
        row("waking up", logind, "org.freedesktop.login1.Manager", "PrepareForSleep", {false},
            false);
        row("screen saver on", "/org/freedesktop/ScreenSaver", saver, "ActiveChanged", {true},
            true);
        row("elsewhere in the tree", "/ScreenSaver", saver, "ActiveChanged", {true}, true);
        row("screen saver off", "/ScreenSaver", saver, "ActiveChanged", {false}, false);
        row("something else", "/ScreenSaver", saver, "ActiveChanged", {u"yes"_s}, false);
        row("nobody of that name", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver",
            "ActiveChanged", {true}, false); // the sender does not own the name
    }

    void tellsOfLocks()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, name);
        QFETCH(QVariantList, arguments);
        QFETCH(bool, locks);
        const QDBusConnection bus(u"watch-side"_s);
        const ScreenLockWatch watch(bus, bus);
        QVERIFY(watch.isAvailable());
        QSignalSpy locked(&watch, &ScreenLockWatch::locked);
        emitSignal(path, interface, name, arguments);
        // Signals keep their order: after this one, the first has been heard.
        emitSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, {true});
        QTRY_VERIFY(!locked.isEmpty());
        if (locks)
            QTRY_COMPARE(locked.count(), 2);
        else
            QCOMPARE(locked.count(), 1);
    }

    void withoutABusThereIsNothingToHear()
    {
        const QDBusConnection none(u"no such connection"_s);
        const ScreenLockWatch watch(none, none);
        QVERIFY(!watch.isAvailable());
    }
#else
private slots:
    void isNotToBeHad()
    {
        QVERIFY(!ScreenLockWatch().isAvailable());
    }
#endif
};

QTEST_GUILESS_MAIN(ScreenLockWatchTest)
#include "tst_screenlockwatch.moc"
