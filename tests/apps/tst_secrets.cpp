// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

namespace {

/// Secrets of the sandbox's people, as they would look wherever they leak.
QStringList leaksIn(const QByteArray &text)
{
    static const QList<std::pair<QString, QRegularExpression>> canaries{
        {QStringLiteral("password"), QRegularExpression(QStringLiteral("a123456"))},
        {QStringLiteral("password's MD5"),
         QRegularExpression(QStringLiteral("dc483e80a7a0bd9ef71d8cf973673924"))},
        {QStringLiteral("token"),
         QRegularExpression(
             QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}app"))},
        {QStringLiteral("rToken"),
         QRegularExpression(QStringLiteral("(?<![0-9A-Za-z+/])[0-9a-f]{64}(?![0-9A-Za-z+/])"))},
        {QStringLiteral("Google code"),
         QRegularExpression(QStringLiteral("(?<![0-9.])123456(?![0-9])"))},
    };
    QStringList found;
    for (const auto &[what, pattern] : canaries) {
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(text));
        if (match.hasMatch())
            found += what + QStringLiteral(" at ") + QString::number(match.capturedStart());
    }
    return found;
}

} // namespace

/// After real work with every log on, no secret stands in any file, log or output.
class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isListening());
        QFile file(m_directory.filePath(QStringLiteral("sandbox.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_sandbox.environment());
    }

    void theControlFindsEachOne()
    {
        const QByteArray leaky =
            R"({"loginPwd":"dc483e80a7a0bd9ef71d8cf973673924","token":"a541f9d5-2507-42b3-b790-59e1f755c380app",)"
            R"("rToken":"291e08e4e0af86b3d8af85f2947a02125a1c1746db58b303b06cc1aba389f4cd","googleCode":"123456"} a123456)";
        QCOMPARE(leaksIn(leaky).size(), 5);
        QVERIFY(leaksIn("x-31z6g86n-kr01ct-4g1u-ci45-1678377046 2904321.4696").isEmpty());
    }

    void theCommandLineLeaksNothing_data()
    {
        QTest::addColumn<QStringList>("who");
        QTest::addColumn<QStringList>("command");
        const QStringList trader{QStringLiteral("--email"), QStringLiteral("trader@example.com")};
        QTest::newRow("customer") << trader << QStringList{QStringLiteral("customer")};
        QTest::newRow("accounts") << trader << QStringList{QStringLiteral("accounts")};
        QTest::newRow("products") << trader << QStringList{QStringLiteral("products")};
        QTest::newRow("third parties")
            << QStringList{} << QStringList{QStringLiteral("third-party")};
        QTest::newRow("Auth2 user")
            << QStringList{} << QStringList{QStringLiteral("auth2"), QStringLiteral("user")};
        QTest::newRow("with a Google code")
            << QStringList{QStringLiteral("--email"), QStringLiteral("mfa@example.com"),
                           QStringLiteral("--google-code"), QStringLiteral("123456")}
            << QStringList{QStringLiteral("customer")};
        QTest::newRow("refused") << QStringList{QStringLiteral("--email"),
                                                QStringLiteral("locked@example.com")}
                                 << QStringList{QStringLiteral("customer")};
    }

    void theCommandLineLeaksNothing()
    {
        QFETCH(QStringList, who);
        QFETCH(QStringList, command);
        const QString log = m_directory.filePath(QStringLiteral("cli.log"));
        QFile::remove(log);
        QStringList arguments{
            QStringLiteral("--environment"), m_directory.filePath(QStringLiteral("sandbox.json")),
            QStringLiteral("--log-level"),   QStringLiteral("debug"),
            QStringLiteral("--log-file"),    log,
            QStringLiteral("--config-dir"),  m_directory.filePath(QStringLiteral("cli"))};
        if (!who.isEmpty())
            arguments += QStringLiteral("--password-stdin");
        arguments += who;
        arguments += command;
        const ProgramRun run =
            runProgram(QStringLiteral("multimarkets-cli"), arguments, "a123456\n");
        QVERIFY2(run.status == 0 || run.status == 1, run.errors.constData());
        QFile written(log);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("trace="), "the log says nothing, so it proves nothing");
        QVERIFY2(leaksIn(text).isEmpty(),
                 qPrintable(leaksIn(text).join(u", ") + QString::fromUtf8(text)));
        QVERIFY2(leaksIn(run.output).isEmpty(), qPrintable(leaksIn(run.output).join(u", ")));
        QVERIFY2(leaksIn(run.errors).isEmpty(), qPrintable(leaksIn(run.errors).join(u", ")));
    }

    // Codes and tokens are what these commands are for: they stand in the output and nowhere else.
    void auth2IsNotInTheLog()
    {
        const QString log = m_directory.filePath(QStringLiteral("auth2.log"));
        const auto run = [&](const QStringList &arguments, const QByteArray &input) {
            const ProgramRun done = runProgram(
                QStringLiteral("multimarkets-cli"),
                QStringList{QStringLiteral("--environment"),
                            m_directory.filePath(QStringLiteral("sandbox.json")),
                            QStringLiteral("--log-level"), QStringLiteral("debug"),
                            QStringLiteral("--log-file"), log, QStringLiteral("--config-dir"),
                            m_directory.filePath(QStringLiteral("cli"))}
                    + arguments,
                input);
            return done.status == 0 ? Json::parse(done.output).value_or(Json()) : Json();
        };
        const QString appId = QStringLiteral("088b591f5fd735be62608a272f4d971f");
        const QStringList application{QStringLiteral("--app-id"), appId};
        const QByteArray code =
            run(QStringList{QStringLiteral("--email"), QStringLiteral("trader@example.com"),
                            QStringLiteral("--password-stdin"), QStringLiteral("auth2"),
                            QStringLiteral("code"), QStringLiteral("--app-type"),
                            QStringLiteral("mall-x")}
                    + application,
                "a123456\n")["code"]
                .toString()
                .toUtf8();
        const Json tokens =
            run(QStringList{QStringLiteral("auth2"), QStringLiteral("token")} + application,
                "sandbox\n" + code + '\n');
        const QByteArray refresh = tokens["refreshToken"].toString().toUtf8();
        const Json next = run({QStringLiteral("auth2"), QStringLiteral("refresh")}, refresh + '\n');
        QFile written(log);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("auth2/refresh"), "the log says nothing, so it proves nothing");
        for (const QByteArray &secret :
             {code, refresh, tokens["accessToken"].toString().toUtf8(),
              next["accessToken"].toString().toUtf8(), next["refreshToken"].toString().toUtf8()}) {
            QVERIFY(secret.size() > 8);
            QVERIFY(!text.contains(secret));
        }
        QVERIFY(leaksIn(text).isEmpty());
    }

    void theDesktopLeaksNothing()
    {
        const QString config = m_directory.filePath(QStringLiteral("desktop"));
        const QString log = m_directory.filePath(QStringLiteral("desktop.log"));
        const ProgramRun run =
            runProgram(QStringLiteral("multimarkets-desktop"),
                       {QStringLiteral("--sandbox"), QStringLiteral("--screenshot"),
                        m_directory.filePath(QStringLiteral("d.png")),
                        QStringLiteral("--log-level"), QStringLiteral("debug"),
                        QStringLiteral("--log-file"), log, QStringLiteral("--config-dir"), config});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(leaksIn(run.output + run.errors).isEmpty());
        int files = 0;
        QStringList found;
        QDirIterator walk(m_directory.path(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.fileName().endsWith(QStringLiteral(".png")) || !file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QStringList leaks = leaksIn(file.readAll());
            if (!leaks.isEmpty())
                found += file.fileName() + QStringLiteral(": ") + leaks.join(u", ");
        }
        QVERIFY2(files >= 3, "environment, log and settings were expected");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    QTemporaryDir m_directory;
    SandboxProgram m_sandbox;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
