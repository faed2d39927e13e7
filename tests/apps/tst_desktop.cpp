// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/program.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

namespace {

const QString desktop = QStringLiteral("multimarkets-desktop");

} // namespace

/// The desktop program as scripts start it.
class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void itsScreenshotShowsASignedInWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }

    void itsScreenshotShowsASignedInWindow()
    {
        QFETCH(QString, language);
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("window.png"));
        const ProgramRun run =
            runProgram(desktop,
                       {QStringLiteral("--sandbox"), QStringLiteral("--screenshot"), file,
                        QStringLiteral("--lang"), language, QStringLiteral("--config-dir"),
                        directory.filePath(QStringLiteral("config"))});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(run.output.contains("Signed in"));
        const QImage image(file);
        QVERIFY(!image.isNull());
        QVERIFY2(image.width() >= 900 && image.height() >= 600, "the window is too small");
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 50, "nothing is painted");
    }

    void aScreenshotThatCannotBeWrittenFails()
    {
        const QTemporaryDir directory;
        const ProgramRun run =
            runProgram(desktop,
                       {QStringLiteral("--sandbox"), QStringLiteral("--screenshot"),
                        directory.filePath(QStringLiteral("no/such/folder.png")),
                        QStringLiteral("--config-dir"), directory.path()});
        QCOMPARE(run.status, 1);
        QVERIFY(!run.errors.isEmpty());
    }

    void theCommandLine_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        for (const char *name :
             {"multimarkets-desktop", "multimarkets-cli", "multimarkets-sandbox"}) {
            const QString program = QString::fromLatin1(name);
            QTest::addRow("%s help", name) << program << QStringList{QStringLiteral("--help")} << 0
                                           << QByteArray("--environment");
            QTest::addRow("%s version", name) << program << QStringList{QStringLiteral("--version")}
                                              << 0 << QByteArray(MM_VERSION);
            QTest::addRow("%s nonsense", name)
                << program << QStringList{QStringLiteral("--nonsense")} << 2
                << QByteArray("nonsense");
            QTest::addRow("%s level", name)
                << program << QStringList{QStringLiteral("--log-level"), QStringLiteral("loud")}
                << 2 << QByteArray("--log-level");
            QTest::addRow("%s password", name)
                << program << QStringList{QStringLiteral("--password"), QStringLiteral("x")} << 2
                << QByteArray("password");
        }
        QTest::newRow("screenshot of a real gateway")
            << desktop << QStringList{QStringLiteral("--screenshot"), QStringLiteral("x.png")} << 2
            << QByteArray("--sandbox");
        QTest::newRow("language") << desktop
                                  << QStringList{QStringLiteral("--lang"), QStringLiteral("tlh")}
                                  << 2 << QByteArray("--lang");
        QTest::newRow("environment")
            << desktop << QStringList{QStringLiteral("--environment"), QStringLiteral("/no/file")}
            << 2 << QByteArray("/no/file");
    }

    void theCommandLine()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const ProgramRun run = runProgram(program, arguments);
        QCOMPARE(run.status, status);
        const QByteArray &text = status == 0 ? run.output : run.errors;
        QVERIFY2(text.contains(says), text.constData());
    }

    void anEnvironmentFileWithAWrongMemberIsNamed()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("wrong.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"X","companyId":"many"})");
        file.close();
        const ProgramRun run =
            runProgram(desktop, {QStringLiteral("--environment"), file.fileName()});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("companyId"), run.errors.constData());
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
