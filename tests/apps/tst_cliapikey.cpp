// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/program.h"
#include "tests/support/sandboxfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The command line program with an API key's file instead of a password.
class CliApiKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_keyFile = write(u"key.json"_s, m_sandbox.apiCredentials(u"86002001"_s).toBytes());
        m_environmentFile = write(u"sandbox.json"_s, m_sandbox.environment().toJson().toBytes());
    }

    void commandsGoSigned_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("customer") << QStringList{u"customer"_s} << QByteArray("86002001");
        QTest::newRow("accounts") << QStringList{u"accounts"_s} << QByteArray("USDT");
        QTest::newRow("products") << QStringList{u"products"_s} << QByteArray("symbolId");
        QTest::newRow("third-party") << QStringList{u"third-party"_s} << QByteArray("google");
    }

    void commandsGoSigned()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, found);
        const int logins = m_sandbox.requestCount("CustomerWebApiService.login");
        const int signedCalls = m_sandbox.requestCount("/openapi-c/");
        const ProgramRun ran = run(QStringList{u"--api-key-file"_s, m_keyFile} + command);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(ran.output.contains(found), ran.output.left(500).constData());
        QCOMPARE(m_sandbox.requestCount("CustomerWebApiService.login"), logins);
        QVERIFY(m_sandbox.requestCount("/openapi-c/") > signedCalls);
    }

    void quotesComeAsForAGuest()
    {
        const ProgramRun products = run({u"--api-key-file"_s, m_keyFile, u"products"_s});
        const auto first = Json::parse(products.output.left(products.output.indexOf('\n')));
        QVERIFY(first);
        const QString product = QString::fromLatin1((*first)["symbolId"].numberText() + ':'
                                                    + (*first)["tradeType"].numberText());
        const ProgramRun ran = run({u"--api-key-file"_s, m_keyFile, u"quotes"_s, u"--product"_s,
                                    product, u"--count"_s, u"2"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(ran.output.count('\n'), 2);
    }

    void aRefusedKeyIsARefusal()
    {
        m_sandbox.expireApiKeys();
        const ProgramRun ran = run({u"--api-key-file"_s, m_keyFile, u"customer"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains("00012006"), ran.errors.constData());
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("47b471e57c394e8fbc18535805e04016");
        QTest::newRow("half") << QByteArray(R"({"apiKey":"47b4"})");
    }

    void files()
    {
        QFETCH(QByteArray, content);
        const QString file = write(u"other.json"_s, content);
        const ProgramRun ran = run({u"--api-key-file"_s, file, u"customer"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.errors.contains("is no API key's file"));
        QVERIFY(content.isEmpty() || !ran.errors.contains(content));
    }

    void thereIsNoOtherWayInBeside()
    {
        const ProgramRun ran =
            run({u"--api-key-file"_s, m_keyFile, u"--email"_s, u"a@b.c"_s, u"customer"_s});
        QCOMPARE(ran.status, 2);
    }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a temporary file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] ProgramRun run(const QStringList &arguments) const
    {
        return runProgram(u"multimarkets-cli"_s,
                          QStringList{u"--environment"_s, m_environmentFile, u"--config-dir"_s,
                                      m_directory.filePath(u"config"_s)}
                              + arguments);
    }

    QTemporaryDir m_directory;
    SandboxFixture m_sandbox{SandboxOptions{}};
    QString m_keyFile, m_environmentFile;
};

QTEST_GUILESS_MAIN(CliApiKeyTest)
#include "tst_cliapikey.moc"
