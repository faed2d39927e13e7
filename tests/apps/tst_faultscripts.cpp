// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/environment.h"
#include "app/sandboxdesk.h"
#include "app/services/settings.h"
#include "tests/sandbox/rawclient.h"
#include "tests/support/program.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/sandbox/faultspage.h"
#include "ui/sandbox/sandboxpanel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto script = R"({"rules":[
  {"do":"status","status":503,"path":"thirdExt/now","times":2},
  {"do":"refuse","path":"checkGoogleMFA","code":"GATEWAY_CODE_019","times":1},
  {"do":"skewClock","ms":3600000},
  {"do":"stopListening","afterMs":2000,"forMs":1500},
  {"do":"skewClock","ms":0,"afterMs":3000}]})";

constexpr auto expected = "503 503 200 GATEWAY_CODE_019 GATEWAY_CODE_014 +3600 gone back +0";

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(5'000);
}

/// By how many seconds the gateway's clock is ahead, to the half minute.
QByteArray ahead(quint16 port)
{
    const Json now = RawClient(port).ask(RawCall("thirdExt/now")).json()["data"];
    const qint64 ms = now.numberText().toLongLong() - QDateTime::currentMSecsSinceEpoch();
    return '+' + QByteArray::number((ms + 15'000) / 30'000 * 30);
}

/// What somebody sees of the script who comes as soon as it has begun.
QByteArray seen(quint16 port)
{
    QByteArrayList what;
    for (int i = 0; i < 3; ++i)
        what += QByteArray::number(RawClient(port).ask(RawCall("thirdExt/now")).status);
    for (int i = 0; i < 2; ++i) // refused by the script, then for the time stamp
        what += RawClient(port).ask(RawCall(mfaPath)).code().toLatin1();
    what += ahead(port);
    if (QTest::qWaitFor([&] { return !accepts(port); }))
        what += "gone";
    if (QTest::qWaitFor([&] { return accepts(port); }))
        what += "back";
    what += ahead(port);
    return what.join(' ');
}

} // namespace

/// The same script of faults over time does the same wherever it is begun.
class FaultScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(scriptFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script);
    }

    void byTheProgram()
    {
        const SandboxProgram program({u"--faults"_s, scriptFile()});
        QVERIFY(program.isListening());
        const auto environment = environmentFromJson(program.environment());
        QVERIFY(environment);
        QCOMPARE(seen(quint16(environment->clientApi.port())), QByteArray(expected));
    }

    void byATest()
    {
        SandboxFixture sandbox({});
        sandbox.setFaults(*Json::parse(script));
        QCOMPARE(seen(sandbox.port()), QByteArray(expected));
    }

    void byThePanel()
    {
        Settings settings(m_directory.path());
        const Theme theme;
        const Formatting formatting;
        SandboxDesk desk;
        SandboxPanel panel(desk, settings, theme, formatting);
        QVERIFY(desk.ensureRunning(nullptr));
        panel.findChild<FaultsPage *>()->openScript(scriptFile());
        QCOMPARE(seen(quint16(desk.environment()->clientApi.port())), QByteArray(expected));
    }

    void savedByThePanelForTheProgram()
    {
        Settings settings(m_directory.path());
        const Theme theme;
        const Formatting formatting;
        SandboxDesk desk;
        SandboxPanel panel(desk, settings, theme, formatting);
        QCOMPARE(desk.setFaults(*Json::parse(script)), QString());
        const QString file = m_directory.filePath(u"saved.json"_s);
        panel.findChild<FaultsPage *>()->saveScript(file);
        const SandboxProgram program({u"--faults"_s, file});
        QVERIFY(program.isListening());
        const auto environment = environmentFromJson(program.environment());
        QCOMPARE(seen(quint16(environment->clientApi.port())), QByteArray(expected));
    }

    void theProgramTellsTheLanguage()
    {
        const ProgramRun run = runProgram(u"multimarkets-sandbox"_s, {u"--help"_s});
        QCOMPARE(run.status, 0);
        for (const char *word : {"stopListening", "skewClock", "everyMs", "partialBody"})
            QVERIFY2(run.output.contains(word), run.output.constData());
    }

private:
    [[nodiscard]] QString scriptFile() const { return m_directory.filePath(u"script.json"_s); }

    QTemporaryDir m_directory;
};

QTEST_MAIN(FaultScriptsTest)
#include "tst_faultscripts.moc"
