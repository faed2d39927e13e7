// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/rawclient.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;

namespace {

Environment environment(const SandboxProgram &program)
{
    const auto read = environmentFromJson(program.environment());
    return read ? *read : Environment();
}

RawAnswer ask(const SandboxProgram &program, const RawCall &call)
{
    return RawClient(quint16(environment(program).clientApi.port())).ask(call);
}

} // namespace

/// multimarkets-sandbox as scripts start it (contracts.md).
class SandboxProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void itListensAndEndsOnASignal()
    {
        SandboxProgram program;
        QVERIFY(program.isListening());
        QVERIFY(environment(program).isLoopback());
        QCOMPARE(ask(program, RawCall("thirdExt/now")).code(), QStringLiteral("0"));
        QCOMPARE(program.stop(), 0);
    }

    void itsOptionsArePassedOn()
    {
        QTemporaryDir directory;
        QFile script(directory.filePath(QStringLiteral("faults.json")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(R"([{"do":"status","status":503,"path":"thirdExt/now","times":1}])");
        script.close();
        SandboxProgram program({QStringLiteral("--encrypt"), QStringLiteral("--faults"),
                                script.fileName(), QStringLiteral("--seed"), QStringLiteral("7"),
                                QStringLiteral("--rate"), QStringLiteral("0")});
        QVERIFY(program.isListening());
        QVERIFY(!environment(program).publicKey.isEmpty());
        QCOMPARE(ask(program, RawCall("thirdExt/now")).status, 503);
        QCOMPARE(ask(program, RawCall("thirdExt/now")).status, 200);
        QCOMPARE(ask(program, RawCall(symbolsPath, R"({"customerGroupId":0})")).code(),
                 QStringLiteral("GATEWAY_CODE_004"));
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")};
        QTest::newRow("rate") << QStringList{QStringLiteral("--rate"), QStringLiteral("50001")};
        QTest::newRow("negative rate") << QStringList{QStringLiteral("--rate=-1")};
        QTest::newRow("seed") << QStringList{QStringLiteral("--seed"), QStringLiteral("x")};
        QTest::newRow("no script")
            << QStringList{QStringLiteral("--faults"), QStringLiteral("/nowhere/faults.json")};
        QTest::newRow("more") << QStringList{QStringLiteral("more")};
        QTest::newRow("unknown") << QStringList{QStringLiteral("--unknown")};
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(QStringLiteral("multimarkets-sandbox"), arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }

    void aWrongScriptIsNamed()
    {
        QTemporaryDir directory;
        QFile script(directory.filePath(QStringLiteral("faults.json")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(R"([{"do":"drop"},{"do":"drop","whenever":1}])");
        script.close();
        const ProgramRun run = runProgram(QStringLiteral("multimarkets-sandbox"),
                                          {QStringLiteral("--faults"), script.fileName()});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("Rule 2") && run.errors.contains("whenever"),
                 run.errors.constData());
    }

    void aPortInUseIsSaid()
    {
        SandboxProgram first;
        QVERIFY(first.isListening());
        const QString port = QString::number(environment(first).clientApi.port());
        const ProgramRun run =
            runProgram(QStringLiteral("multimarkets-sandbox"), {QStringLiteral("--port"), port});
        QCOMPARE(run.status, 3);
        QVERIFY(!run.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
