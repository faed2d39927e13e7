// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/json.h"
#include "tests/support/program.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// `multimarkets-cli manager …` as scripts use it, against the sandbox program.
class ManagerCliTest : public QObject
{
    Q_OBJECT

private slots:
    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no word") << QStringList{u"manager"_s} << QByteArray("manager takes");
        QTest::newRow("unknown word")
            << QStringList{u"manager"_s, u"money"_s} << QByteArray("manager takes");
        QTest::newRow("no app id")
            << QStringList{u"manager"_s, u"groups"_s} << QByteArray("--app-id");
        QTest::newRow("no secret") << QStringList{u"manager"_s, u"groups"_s, u"--app-id"_s, u"x"_s}
                                   << QByteArray("--app-secret-stdin");
        QTest::newRow("whose accounts") << desk(u"accounts"_s) << QByteArray("--customer-number");
        QTest::newRow("no group") << desk(u"events"_s) << QByteArray("--group");
        QTest::newRow("count") << desk(u"events"_s)
                + QStringList{u"--group"_s, u"g"_s, u"--count"_s, u"0"_s}
                               << QByteArray("--count");
        QTest::newRow("two ways in") << desk(u"groups"_s) + QStringList{u"--email"_s, u"a@b.c"_s}
                                     << QByteArray("--app-id alone");
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const ProgramRun ran = run(arguments, "sandbox\n");
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.errors.contains(words), ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
    }

    void everyCustomerIsPrintedOnce_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void everyCustomerIsPrintedOnce()
    {
        QFETCH(bool, encrypted);
        QStringList options{u"--customers"_s, u"5300"_s};
        if (encrypted)
            options += u"--encrypt"_s;
        const SandboxProgram sandbox(options);
        const ProgramRun ran = run(desk(u"customers"_s), "sandbox\n", &sandbox);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QSet<QString> numbers;
        const std::vector<Json> lines = linesOf(ran.output);
        for (const Json &line : lines)
            numbers += line["customerNo"].toString();
        QCOMPARE(numbers.size(), qsizetype(lines.size()));
        QCOMPARE(numbers.size(), 5300);
        QVERIFY(numbers.contains(u"86002001"_s)); // the trader
    }

    void oneCustomer()
    {
        const ProgramRun found = run(about(u"customer"_s, u"86001175"_s), "sandbox\n");
        QVERIFY2(found.status == 0, found.errors.constData());
        const std::vector<Json> lines = linesOf(found.output);
        QCOMPARE(lines.size(), 1u);
        QCOMPARE(lines[0]["id"].numberText(), "1176");
        const ProgramRun missing = run(about(u"customer"_s, u"1"_s), "sandbox\n");
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.errors.contains("no customer 1"));
    }

    void accountsAreExact()
    {
        const ProgramRun ran = run(about(u"accounts"_s, u"86001175"_s), "sandbox\n");
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(ran.output.contains("2904321.4696"), ran.output.constData());
    }

    void groups()
    {
        const ProgramRun ran = run(desk(u"groups"_s), "sandbox\n");
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(!linesOf(ran.output).empty());
        for (const Json &line : linesOf(ran.output))
            QVERIFY(!line["name"].toString().isEmpty());
    }

    void eventsAreCounted()
    {
        const SandboxProgram sandbox({u"--customers"_s, u"100"_s, u"--faults"_s,
                                      write(u"burst.json"_s,
                                            R"([{"do":"pushEvents","count":5,"afterMs":300,)"
                                            R"("everyMs":300}])")});
        const ProgramRun ran =
            run(desk(u"events"_s) + QStringList{u"--group"_s, u"g"_s, u"--count"_s, u"7"_s},
                "sandbox\n", &sandbox);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const std::vector<Json> lines = linesOf(ran.output);
        QCOMPARE(lines.size(), 7u);
        for (const Json &line : lines) {
            QVERIFY(!line["eventType"].toString().isEmpty());
            QVERIFY(line["data"].isObject());
        }
    }

    void aWrongSecretIsARefusal()
    {
        const ProgramRun ran = run(desk(u"groups"_s), "wrong\n");
        QCOMPARE(ran.status, 1);
        QVERIFY(!ran.errors.contains("wrong\n") && ran.output.isEmpty());
    }

    void nobodyThere()
    {
        SandboxProgram gone;
        const QByteArray environment = gone.environment();
        gone.stop();
        const ProgramRun ran = runAt(environment, desk(u"groups"_s), "sandbox\n");
        QCOMPARE(ran.status, 3);
    }

private:
    [[nodiscard]] static QStringList desk(const QString &word)
    {
        return {u"manager"_s, word, u"--app-id"_s, u"sandbox"_s, u"--app-secret-stdin"_s};
    }
    [[nodiscard]] static QStringList about(const QString &word, const QString &customerNo)
    {
        return desk(word) + QStringList{u"--customer-number"_s, customerNo};
    }
    [[nodiscard]] static std::vector<Json> linesOf(const QByteArray &output)
    {
        std::vector<Json> lines;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                lines.push_back(Json::parse(line).value_or(Json()));
        }
        return lines;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a temporary file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] ProgramRun runAt(const QByteArray &environment, const QStringList &arguments,
                                   const QByteArray &input) const
    {
        return runProgram(u"multimarkets-cli"_s,
                          QStringList{u"--environment"_s, write(u"sandbox.json"_s, environment),
                                      u"--config-dir"_s, m_directory.filePath(u"config"_s)}
                              + arguments,
                          input);
    }
    [[nodiscard]] ProgramRun run(const QStringList &arguments, const QByteArray &input,
                                 const SandboxProgram *sandbox = nullptr) const
    {
        return runAt((sandbox ? *sandbox : m_sandbox).environment(), arguments, input);
    }

    QTemporaryDir m_directory;
    SandboxProgram m_sandbox;
};

QTEST_GUILESS_MAIN(ManagerCliTest)
#include "tst_managercli.moc"
