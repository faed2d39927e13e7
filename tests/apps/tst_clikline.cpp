// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"
#include "tests/support/program.h"
#include "tests/support/sandboxfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Json> linesOf(const QByteArray &output)
{
    std::vector<Json> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(Json::parse(line).value_or(Json()));
    }
    return lines;
}

Decimal number(const Json &line, const char *member)
{
    return Decimal::parse(line[member].toString()).value_or(-1);
}

} // namespace

/// kline as scripts use it, against the sandbox program.
class CliKlineTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a temporary file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] ProgramRun run(const QString &arguments, const QByteArray &input = {},
                                 const SandboxProgram *sandbox = nullptr) const
    {
        const QByteArray environment = (sandbox ? *sandbox : m_sandbox).environment();
        return runProgram(u"multimarkets-cli"_s,
                          QStringList{u"--environment"_s, write(u"sandbox.json"_s, environment),
                                      u"--config-dir"_s, m_directory.filePath(u"config"_s)}
                              + arguments.split(u' '),
                          input);
    }
    static void compareTimes(const std::vector<Json> &lines)
    {
        for (std::size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i]["time"].numberText().toLongLong()
                    > lines[i - 1]["time"].numberText().toLongLong());
    }

    QTemporaryDir m_directory;
    SandboxProgram m_sandbox{{u"--rate"_s, u"0"_s}};

private slots:
    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QString &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("no product", u"kline --interval 1m --bars 1"_s, "--product");
        row("two products", u"kline --product 1001:1 --product 1002:1 --interval 1m --bars 1"_s,
            "one --product");
        row("no interval", u"kline --product 1001:1 --bars 1"_s, "1m, 5m, 15m, 30m, 1h");
        row("another interval", u"kline --product 1001:1 --interval 3m --bars 1"_s, "1w, 1M");
        row("no bars", u"kline --product 1001:1 --interval 1m"_s, "--bars");
        row("none", u"kline --product 1001:1 --interval 1m --bars 0"_s, "--bars");
        row("nobody's", u"kline --product 99999:1 --interval 1m --bars 1"_s, "99999:1");
    }

    void usage()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, says);
        const ProgramRun result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(says), result.errors.constData());
        QVERIFY(result.output.isEmpty());
    }

    void barsOneALine()
    {
        const ProgramRun result = run(u"kline --product 1001:1 --interval 5m --bars 40"_s);
        QVERIFY2(result.status == 0, result.errors.constData());
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
        const std::vector<Json> lines = linesOf(result.output);
        QCOMPARE(lines.size(), 40U);
        compareTimes(lines);
        for (const Json &line : lines) {
            QByteArrayList names;
            for (const Json::Member &member : line.members())
                names += member.first;
            QCOMPARE(names.join(' '), "time open high low close volume"_ba);
            QCOMPARE(line["time"].numberText().toLongLong() % 300'000, 0);
            QVERIFY(line["open"].isString() && line["volume"].isString());
            QVERIFY(number(line, "low") <= std::min(number(line, "open"), number(line, "close")));
            QVERIFY(number(line, "high") >= std::max(number(line, "open"), number(line, "close")));
        }
        // Fewer are the newest of these.
        const ProgramRun fewer = run(u"kline --product 1001:1 --interval 5m --bars 3"_s);
        QVERIFY(result.output.endsWith(fewer.output) && !fewer.output.isEmpty());
    }

    void manyArePagedUntilThereAreNoMore()
    {
        const ProgramRun some = run(u"kline --product 1001:1 --interval 1d --bars 1500"_s);
        QVERIFY2(some.status == 0, some.errors.constData());
        const std::vector<Json> lines = linesOf(some.output);
        QCOMPARE(lines.size(), 1'500U);
        compareTimes(lines);
        const ProgramRun all = run(u"kline --product 1001:1 --interval 1d --bars 1000000"_s);
        QVERIFY2(all.status == 0, all.errors.constData());
        QVERIFY(linesOf(all.output).size() > 1'500U);
        compareTimes(linesOf(all.output));
        QVERIFY(all.output.endsWith(some.output));
    }

    void barsOfSomebodySignedIn()
    {
        const ProgramRun result =
            run(u"--log-level info --email trader@example.com --password-stdin "
                "kline --product 1001:1 --interval 1M --bars 2"_s,
                "a123456\n");
        QVERIFY2(result.status == 0, result.errors.constData());
        QCOMPARE(linesOf(result.output).size(), 2U);
        QVERIFY(result.errors.contains("apiQuote/quote"));
        QVERIFY(!result.errors.contains("quote_guest") && !result.errors.contains("token="));
    }

    void aTornSocketIsRecoveredFrom()
    {
        const SandboxProgram sandbox(
            {u"--rate"_s, u"5000"_s, u"--faults"_s,
             write(u"faults.json"_s, R"([{"do":"dropConnections","everyMs":700,"times":4}])")});
        const ProgramRun result =
            run(u"kline --product 1001:1 --interval 1m --bars 9000"_s, {}, &sandbox);
        QVERIFY2(result.status == 0, result.errors.constData());
        const std::vector<Json> lines = linesOf(result.output);
        QCOMPARE(lines.size(), 9'000U);
        compareTimes(lines);
    }

    void aRefusedSocketIsARefusal()
    {
        const SandboxProgram sandbox(
            {u"--faults"_s, write(u"faults.json"_s, R"([{"do":"refuseSocket"}])")});
        const ProgramRun result =
            run(u"kline --product 1001:1 --interval 1m --bars 1"_s, {}, &sandbox);
        QVERIFY2(result.status == 1, result.errors.constData());
        QVERIFY2(result.errors.contains("401"), result.errors.constData());
        QVERIFY(result.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliKlineTest)
#include "tst_clikline.moc"
