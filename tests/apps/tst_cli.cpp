// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/decimal.h"
#include "app/protocol/rsa.h"
#include "app/protocol/signing.h"
#include "tests/support/browser.h"
#include "tests/support/program.h"
#include "tests/support/sandboxfixture.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString cli = u"multimarkets-cli"_s;
// The sandbox's application.
const QString appId = u"088b591f5fd735be62608a272f4d971f"_s;
const QByteArray appSecret = "sandbox";

std::vector<Json> linesOf(const QByteArray &output)
{
    std::vector<Json> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(Json::parse(line).value_or(Json()));
    }
    return lines;
}

Json vectors(const QString &name)
{
    QFile file(QStringLiteral(MM_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll()).value_or(Json()) : Json();
}

Decimal number(const Json &value)
{
    return Decimal::parse(value.isString() ? value.toString().toUtf8() : value.numberText())
        .value_or(Decimal());
}

} // namespace

/// The command line program as scripts use it, against the sandbox program.
class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void usage_data();
    void usage();
    void wrongEnvironmentNamesTheMember();
    void everyTypeSeesItsCustomer_data();
    void everyTypeSeesItsCustomer();
    void accountsOneALine();
    void productsOneALine();
    void identityChecksRefuse_data();
    void identityChecksRefuse();
    void captchasAreSolvedInABrowser();
    void thirdPartiesOneALine();
    void auth2FromCodeToUser();
    void auth2Refuses_data();
    void auth2Refuses();
    void quotesAreExactAndCounted();
    void quotesOfSomebodySignedIn();
    void quotesRecover_data();
    void quotesRecover();
    void depthIsExactAndCounted();
    void depthOfAMarketAtRest();
    void silenceIsNoAnswer();
    void exitStatusOfTrouble_data();
    void exitStatusOfTrouble();
    void nobodyThere();
    void clientSignatures();
    void openApiSignatures();
    void unusableKeys();
    void parsesQuotes();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a temporary file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] ProgramRun run(const QStringList &arguments, const QByteArray &input = {},
                                 const SandboxProgram *sandbox = nullptr) const
    {
        const QByteArray environment = (sandbox ? *sandbox : m_sandbox).environment();
        return runProgram(cli,
                          QStringList{u"--environment"_s, write(u"sandbox.json"_s, environment),
                                      u"--config-dir"_s, m_directory.filePath(u"config"_s)}
                              + arguments,
                          input);
    }
    [[nodiscard]] ProgramRun runAs(const QString &email, const QStringList &arguments,
                                   const SandboxProgram *sandbox = nullptr) const
    {
        return runWith(email, "a123456\n", arguments, sandbox);
    }
    [[nodiscard]] ProgramRun runWith(const QString &email, const QByteArray &input,
                                     const QStringList &arguments,
                                     const SandboxProgram *sandbox = nullptr) const
    {
        return run(QStringList{u"--email"_s, email, u"--password-stdin"_s} + arguments, input,
                   sandbox);
    }
    [[nodiscard]] std::vector<Json> products() const
    {
        return linesOf(run({u"products"_s}).output);
    }

    QTemporaryDir m_directory;
    SandboxProgram m_sandbox{{u"--rate"_s, u"500"_s}};
};

void CliTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &arguments, const char *says) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QByteArray(says);
    };
    const char *known = "accounts, auth2, customer, depth, kline, manager, parse-quotes, "
                        "products, quotes, sign, third-party";
    row("no command", QString(), known);
    row("unknown command", u"withdraw"_s, known);
    row("a command too many", u"products quotes"_s, "quotes");
    row("unknown option", u"--password a123456 products"_s, "password");
    row("nobody to be", u"customer"_s, "--email");
    row("nobody to have accounts", u"accounts"_s, "--email");
    row("two at once", u"--email a@b.c --customer-number 1 --password-stdin customer"_s, "exclude");
    row("phone without area", u"--phone 13429837442 --password-stdin customer"_s, "--area");
    row("area without phone", u"--area +86 products"_s, "--phone");
    row("no area code", u"--phone 1 --area CN --password-stdin customer"_s, "+86");
    row("no password", u"--email a@b.c customer"_s, "--password-stdin");
    row("empty password", u"--email a@b.c --password-stdin customer"_s, "no password");
    row("password for nobody", u"--password-stdin products"_s, "--email");
    row("quotes of nothing", u"quotes --count 1"_s, "--product");
    row("quotes without a type", u"quotes --product 1001 --count 1"_s, "ID:TRADETYPE");
    row("quotes without count", u"quotes --product 1001:1"_s, "--count");
    row("quotes none", u"quotes --product 1001:1 --count 0"_s, "--count");
    row("depth of nothing", u"depth --count 1"_s, "depth needs at least one --product");
    row("depth without count", u"depth --product 1001:1"_s, "depth needs --count");
    row("product nobody has", u"quotes --product 99999:1 --count 1"_s, "99999:1");
    row("depth nobody has", u"depth --product 99999:1 --count 1"_s, "99999:1");
    row("auth2 what", u"auth2"_s, "refresh");
    row("auth2 something else", u"auth2 bind"_s, "refresh");
    row("auth2 too much", u"auth2 user me"_s, "too many words: me");
    row("auth2 code of nobody", u"auth2 code --app-id a --app-type t"_s, "--email");
    row("auth2 code for nothing", u"--email a@b.c --password-stdin auth2 code --app-type t"_s,
        "--app-id");
    row("auth2 code of no type", u"--email a@b.c --password-stdin auth2 code --app-id a"_s,
        "--app-type");
    row("auth2 token for nothing", u"auth2 token"_s, "--app-id");
    row("auth2 token without a secret", u"auth2 token --app-id a"_s, "no appSecret");
    row("auth2 user without a token", u"auth2 user"_s, "no accessToken");
    row("auth2 refresh without a token", u"auth2 refresh"_s, "no refreshToken");
    row("sign what", u"sign --timestamp 1"_s, "open-api");
    row("sign when", u"sign client"_s, "--timestamp");
    row("sign with what", u"sign open-api --timestamp 1"_s, "--key-file");
    row("sign with nothing there", u"sign open-api --timestamp 1 --key-file /none"_s, "JSON");
}

void CliTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const ProgramRun result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.errors.contains(says), result.errors.constData());
    QVERIFY(result.output.isEmpty());
    QVERIFY(!result.errors.contains("a123456"));
}

void CliTest::wrongEnvironmentNamesTheMember()
{
    Json environment = *Json::parse(m_sandbox.environment());
    environment.set("quoteSocket", Json("ftp://example.com"));
    const QStringList arguments{u"--environment"_s, write(u"wrong.json"_s, environment.toBytes()),
                                u"products"_s};
    const ProgramRun result = runProgram(cli, arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.errors.contains("quoteSocket"), result.errors.constData());
    QCOMPARE(runProgram(cli, {u"products"_s}).status, 2);
    QCOMPARE(runProgram(cli, {u"--environment"_s, u"nowhere"_s, u"products"_s}).status, 2);
}

void CliTest::everyTypeSeesItsCustomer_data()
{
    QTest::addColumn<QStringList>("who");
    QTest::newRow("e-mail") << QStringList{u"--email"_s, u"demo@example.com"_s};
    QTest::newRow("phone") << QStringList{u"--phone"_s, u"13429837442"_s, u"--area"_s, u"+86"_s};
    QTest::newRow("bare area") << QStringList{u"--phone"_s, u"13429837442"_s, u"--area"_s, u"86"_s};
    QTest::newRow("number") << QStringList{u"--customer-number"_s, u"86001175"_s};
}

void CliTest::everyTypeSeesItsCustomer()
{
    QFETCH(QStringList, who);
    const ProgramRun result =
        run(who + QStringList{u"--password-stdin"_s, u"customer"_s}, "a123456\r\n");
    QVERIFY2(result.status == 0, result.errors.constData());
    const std::vector<Json> lines = linesOf(result.output);
    QCOMPARE(lines.size(), 1u);
    const Json &customer = lines[0];
    QCOMPARE(customer["id"].numberText(), "1176"_ba);
    QCOMPARE(customer["email"].toString(), u"22**@qq.com"_s); // masked as it came
    QCOMPARE(customer["accountList"].items().at(0)["balance"].toString(), u"2904321.4696"_s);
    QVERIFY(customer.contains("thirdUserId") && customer["thirdUserId"].isNull());
    QVERIFY(customer.members().size() > 30);
    QVERIFY(!customer.contains("token") && !customer.contains("rToken"));
    QVERIFY2(result.errors.isEmpty(), result.errors.constData());
}

void CliTest::accountsOneALine()
{
    const ProgramRun result = runAs(u"trader@example.com"_s, {u"accounts"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QStringList types;
    for (const Json &account : linesOf(result.output)) {
        QVERIFY(account["balance"].isString());
        types += QString::fromLatin1(account["tradeType"].numberText());
    }
    QCOMPARE(types, (QStringList{u"1"_s, u"2"_s, u"5"_s}));
}

void CliTest::productsOneALine()
{
    const ProgramRun guest = run({u"products"_s});
    QVERIFY2(guest.status == 0, guest.errors.constData());
    const std::vector<Json> lines = linesOf(guest.output);
    QVERIFY(lines.size() >= 100);
    QSet<QByteArray> identities;
    for (const Json &product : lines)
        identities.insert(product["symbolId"].numberText() + ':'
                          + product["tradeType"].numberText());
    QCOMPARE(identities.size(), qsizetype(lines.size()));
    QVERIFY(guest.output.contains("9e-05")); // numbers as the gateway wrote them
    QCOMPARE(runAs(u"trader@example.com"_s, {u"products"_s}).status, 0);
}

void CliTest::identityChecksRefuse_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("kyc-new@example.com") << "is wanted first"_ba;
    QTest::newRow("kyc-pending@example.com") << "not finished"_ba;
    QTest::newRow("kyc-refused@example.com") << "refused: "_ba;
}

void CliTest::identityChecksRefuse()
{
    QFETCH(QByteArray, says);
    const ProgramRun result = runAs(QString::fromLatin1(QTest::currentDataTag()), {u"customer"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.errors.contains(says), result.errors.constData());
    QVERIFY(result.output.isEmpty());
}

void CliTest::captchasAreSolvedInABrowser()
{
    const SandboxFixture sandbox({.captcha = true});
    QProcess process;
    process.start(QStringLiteral(MM_BIN_DIR "/") + cli,
                  {u"--environment"_s,
                   write(u"captcha.json"_s, sandbox.environment().toJson().toBytes()),
                   u"--config-dir"_s, m_directory.filePath(u"config"_s), u"--email"_s,
                   u"demo@example.com"_s, u"--password-stdin"_s, u"customer"_s});
    process.write("a123456\n");
    QByteArray errors;
    QTRY_VERIFY_WITH_TIMEOUT((errors += process.readAllStandardError()).contains('\n'), 20'000);
    const QByteArray address = errors.mid(errors.indexOf("http")).trimmed();
    QVERIFY(address.startsWith(sandbox.environment().captchaPage.toEncoded()));
    QCOMPARE(Browser::follow(Browser::open(QUrl::fromEncoded(address)), u"I am a human"_s).status,
             200);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(linesOf(process.readAllStandardOutput()).size(), 1u);
}

void CliTest::thirdPartiesOneALine()
{
    const ProgramRun result = run({u"third-party"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QStringList offered, others;
    for (const Json &line : linesOf(result.output)) {
        const bool has = line.contains("clientId");
        QVERIFY(!has || !line["clientId"].toString().isEmpty());
        (has ? offered : others) += line["thirdSource"].toString();
    }
    QCOMPARE(offered.join(u' '), u"google facebook telegram apple metamask"_s);
    QCOMPARE(others, QStringList{u"twitter"_s});
}

void CliTest::auth2FromCodeToUser()
{
    const ProgramRun given =
        runAs(u"trader@example.com"_s,
              {u"auth2"_s, u"code"_s, u"--app-id"_s, appId, u"--app-type"_s, u"mall-x"_s});
    QVERIFY2(given.status == 0, given.errors.constData());
    QCOMPARE(linesOf(given.output).size(), 1u);
    const QByteArray code = linesOf(given.output)[0]["code"].toString().toUtf8();
    QVERIFY(!code.isEmpty());

    const QStringList exchange{u"auth2"_s, u"token"_s, u"--app-id"_s, appId};
    const ProgramRun exchanged = run(exchange, appSecret + '\n' + code + '\n');
    QVERIFY2(exchanged.status == 0, exchanged.errors.constData());
    const Json tokens = linesOf(exchanged.output).at(0);
    const QByteArray access = tokens["accessToken"].toString().toUtf8();
    const QByteArray refresh = tokens["refreshToken"].toString().toUtf8();
    QVERIFY(!access.isEmpty() && !refresh.isEmpty() && access != refresh);
    QCOMPARE(run(exchange, appSecret + '\n' + code + '\n').status, 1); // a code is good once

    const ProgramRun found = run({u"auth2"_s, u"user"_s}, access + "\r\n");
    QVERIFY2(found.status == 0, found.errors.constData());
    const Json user = linesOf(found.output).at(0);
    QVERIFY(!user["customerNo"].toString().isEmpty());
    QVERIFY(user.contains("thirdUserId") && user.contains("thirdLoginSource"));
    const QStringList sources = user["thirdLoginSource"].toString().split(u',', Qt::SkipEmptyParts);
    const auto identities = user["identities"].items();
    QVERIFY(user["identities"].isArray());
    QVERIFY(qsizetype(identities.size()) >= sources.size());
    for (qsizetype i = 0; i < sources.size(); ++i)
        QCOMPARE(identities[std::size_t(i)]["thirdLoginSource"].toString(), sources[i]);

    // The endpoint's token: with somebody signed in, and without.
    const ProgramRun renewed =
        runWith(u"trader@example.com"_s, "a123456\n" + refresh + '\n', {u"auth2"_s, u"refresh"_s});
    QVERIFY2(renewed.status == 0, renewed.errors.constData());
    const Json next = linesOf(renewed.output).at(0);
    QVERIFY(next["accessToken"].toString().toUtf8() != access);
    const ProgramRun again =
        run({u"auth2"_s, u"refresh"_s}, next["refreshToken"].toString().toUtf8() + '\n');
    QVERIFY2(again.status == 0, again.errors.constData());
    QCOMPARE(run({u"auth2"_s, u"refresh"_s}, refresh + '\n').status, 1);
    for (const ProgramRun &each : {given, exchanged, found, renewed, again})
        QVERIFY2(each.errors.isEmpty(), each.errors.constData());
}

void CliTest::auth2Refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("token, wrong secret")
        << QStringList{u"auth2"_s, u"token"_s, u"--app-id"_s, appId} << "wrong-1\nwrong-2\n"_ba;
    QTest::newRow("token, unknown application")
        << QStringList{u"auth2"_s, u"token"_s, u"--app-id"_s, u"none"_s} << "wrong-1\nwrong-2\n"_ba;
    QTest::newRow("user") << QStringList{u"auth2"_s, u"user"_s} << "wrong-1\n"_ba;
    QTest::newRow("refresh") << QStringList{u"auth2"_s, u"refresh"_s} << "wrong-1\n"_ba;
}

void CliTest::auth2Refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const ProgramRun result = run(arguments, input);
    QCOMPARE(result.status, 1);
    QVERIFY(result.output.isEmpty());
    QVERIFY(!result.errors.isEmpty() && !result.errors.contains("wrong-"));
}

void CliTest::quotesAreExactAndCounted()
{
    const std::vector<Json> known = products();
    QStringList arguments{u"quotes"_s, u"--count"_s, u"60"_s};
    std::map<QByteArray, Json> chosen;
    for (std::size_t i = 0; i < known.size(); i += 5) {
        const QByteArray id =
            known[i]["symbolId"].numberText() + ':' + known[i]["tradeType"].numberText();
        chosen[id] = known[i];
        arguments += {u"--product"_s, QString::fromLatin1(id)};
    }
    const ProgramRun result = run(arguments);
    QVERIFY2(result.status == 0, result.errors.constData());
    const std::vector<Json> lines = linesOf(result.output);
    QCOMPARE(lines.size(), 60u);
    std::map<QByteArray, quint64> seqs;
    bool withSpread = false, without = false;
    for (const Json &line : lines) {
        const QByteArray id = line["symbolId"].numberText() + ':' + line["tradeType"].numberText();
        QVERIFY2(chosen.contains(id), id.constData());
        const quint64 seq = line["seq"].numberText().toULongLong();
        QVERIFY(seq > std::exchange(seqs[id], seq));
        QVERIFY(line["time"].numberText().toLongLong() > 1'600'000'000'000);
        for (const char *member : {"price", "bid", "ask", "displayBid", "displayAsk"})
            QVERIFY2(line[member].isString() && Decimal::parse(line[member].toString()), member);
        const Json &product = chosen[id];
        const bool marketMaker = product["dealMode"].numberText() == "1";
        (marketMaker ? withSpread : without) = true;
        const Decimal none;
        QCOMPARE(
            number(line["displayBid"]),
            *Decimal::add(number(line["bid"]), marketMaker ? number(product["bidSpread"]) : none));
        QCOMPARE(
            number(line["displayAsk"]),
            *Decimal::add(number(line["ask"]), marketMaker ? number(product["askSpread"]) : none));
    }
    QVERIFY(withSpread && without);
}

void CliTest::quotesOfSomebodySignedIn()
{
    const ProgramRun result =
        runAs(u"trader@example.com"_s,
              {u"--log-level"_s, u"info"_s, u"quotes"_s, u"--product"_s, u"1001:1"_s,
               u"--product"_s, u"1001:1"_s, u"--count"_s, u"3"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(linesOf(result.output).size(), 3u);
    QVERIFY(result.errors.contains("apiQuote/quote"));
    QVERIFY(!result.errors.contains("quote_guest"));
    QVERIFY(!result.errors.contains("token="));
}

void CliTest::quotesRecover_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("closed") << QByteArray(R"([{"do":"close","times":1}])");
    QTest::newRow("reset, twice") << QByteArray(R"([{"do":"abort","times":2}])");
    QTest::newRow("malformed") << QByteArray(R"([{"do":"malformedFrame","every":2}])");
    QTest::newRow("out of order") << QByteArray(R"([{"do":"outOfOrder","every":2}])");
}

void CliTest::quotesRecover()
{
    QFETCH(QByteArray, script);
    const SandboxProgram sandbox(
        {u"--rate"_s, u"5000"_s, u"--faults"_s, write(u"faults.json"_s, script)});
    QVERIFY(sandbox.isListening());
    const ProgramRun result =
        run({u"quotes"_s, u"--product"_s, u"1001:1"_s, u"--count"_s, u"40"_s}, {}, &sandbox);
    QVERIFY2(result.status == 0, result.errors.constData());
    const std::vector<Json> lines = linesOf(result.output);
    QCOMPARE(lines.size(), 40u);
    for (std::size_t i = 1; i < lines.size(); ++i)
        QVERIFY(lines[i]["seq"].numberText().toULongLong()
                > lines[i - 1]["seq"].numberText().toULongLong());
}

void CliTest::depthIsExactAndCounted()
{
    const ProgramRun result = run({u"depth"_s, u"--product"_s, u"1001:1"_s, u"--product"_s,
                                   u"1002:1"_s, u"--count"_s, u"12"_s});
    QVERIFY2(result.status == 0, result.errors.constData());
    const std::vector<Json> lines = linesOf(result.output);
    QCOMPARE(lines.size(), 12u);
    std::map<QByteArray, quint64> seqs;
    for (const Json &line : lines) {
        QVERIFY(line["time"].numberText().toLongLong() > 1'600'000'000'000);
        const quint64 seq = line["seq"].numberText().toULongLong();
        QVERIFY(seq > std::exchange(seqs[line["symbolId"].numberText()], seq));
        QVERIFY(number(line["bids"].items().at(0).items().at(0))
                < number(line["asks"].items().at(0).items().at(0)));
        for (const char *side : {"bids", "asks"}) {
            const Json::Array &levels = line[side].items();
            QCOMPARE(levels.size(), 10u);
            for (std::size_t i = 0; i < levels.size(); ++i) {
                QCOMPARE(levels[i].items().size(), 2u);
                QVERIFY(levels[i].items()[0].isString() && levels[i].items()[1].isString());
                QVERIFY(number(levels[i].items()[1]) > Decimal());
                if (i == 0)
                    continue;
                const Decimal price = number(levels[i].items()[0]);
                const Decimal better = number(levels[i - 1].items()[0]);
                QVERIFY(side == "bids"_ba ? price < better : price > better);
            }
        }
    }
    QCOMPARE(seqs.size(), 2u);
}

void CliTest::depthOfAMarketAtRest()
{
    const SandboxProgram sandbox({u"--rate"_s, u"0"_s});
    const ProgramRun result =
        run({u"depth"_s, u"--product"_s, u"1001:1"_s, u"--count"_s, u"1"_s}, {}, &sandbox);
    QVERIFY2(result.status == 0, result.errors.constData());
    QCOMPARE(linesOf(result.output).size(), 1u); // the snapshot
}

void CliTest::silenceIsNoAnswer()
{
    const SandboxProgram sandbox({u"--rate"_s, u"0"_s});
    QElapsedTimer elapsed;
    elapsed.start();
    const ProgramRun result =
        run({u"quotes"_s, u"--product"_s, u"1001:1"_s, u"--count"_s, u"1"_s}, {}, &sandbox);
    QCOMPARE(result.status, 3);
    QVERIFY(elapsed.elapsed() >= 29'000);
    QVERIFY(result.output.isEmpty()); // snapshots are not counted, nor printed
    QVERIFY2(result.errors.contains("no update"), result.errors.constData());
}

void CliTest::exitStatusOfTrouble_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const QString trader = u"trader@example.com"_s, customer = u"customer"_s,
                  quotes = u"quotes --product 1001:1 --count 1"_s,
                  depth = u"depth --product 1001:1 --count 1"_s;
    const auto row = [](const char *name, const char *script, const QString &email,
                        const QString &command, int status, const char *says) {
        QTest::newRow(name) << QByteArray(script) << email << command << status << QByteArray(says);
    };
    row("unknown account", "[]", u"nobody@example.com"_s, customer, 1, "CUSTOMER_API_0000112");
    row("locked", "[]", u"locked@example.com"_s, customer, 1, "CUSTOMER_API_0000");
    row("code wanted", "[]", u"mfa@example.com"_s, customer, 1, "--google-code");
    row("refused", R"([{"do":"refuse","code":"GATEWAY_CODE_019","text":"not for you"}])", trader,
        customer, 1, "not for you");
    row("too fast", R"([{"do":"status","status":429,"resetSeconds":5}])", trader, customer, 1,
        "429");
    row("banned", R"([{"do":"status","status":418}])", trader, customer, 1, "418");
    row("failed", R"([{"do":"status","status":500}])", trader, customer, 3, "500");
    row("a page", R"([{"do":"html"}])", trader, customer, 3, "BadAnswer");
    row("garbage", R"([{"do":"garbage"}])", trader, customer, 3, "BadAnswer");
    row("dropped", R"([{"do":"drop"}])", trader, customer, 3, "ConnectionLost");
    row("elsewhere", R"([{"do":"redirect"}])", trader, customer, 3, "Redirected");
    row("no products", R"([{"do":"status","status":500,"path":"getSymbolBaseList"}])", trader,
        u"products"_s, 3, "500");
    row("no subscription", R"([{"do":"refuseSubscription"}])", trader, quotes, 1, "202");
    row("no socket", R"([{"do":"refuseSocket"}])", trader, quotes, 1, "401");
    row("no depth", R"([{"do":"refuseSubscription"}])", trader, depth, 1, "202");
    row("no depth socket", R"([{"do":"refuseSocket"}])", trader, depth, 1, "401");
}

void CliTest::exitStatusOfTrouble()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, email);
    QFETCH(QString, command);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const SandboxProgram sandbox({u"--faults"_s, write(u"faults.json"_s, script)});
    QVERIFY(sandbox.isListening());
    const ProgramRun result = runAs(email, command.split(u' '), &sandbox);
    QVERIFY2(result.status == status, result.errors.constData());
    QVERIFY2(result.errors.contains(says), result.errors.constData());
    QVERIFY2(result.output.isEmpty(), result.output.constData());
}

void CliTest::nobodyThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray environment = m_sandbox.environment();
    const QByteArray port = environment.mid(environment.indexOf("127.0.0.1:") + 10).split('/')[0];
    environment.replace("127.0.0.1:" + port,
                        "127.0.0.1:" + QByteArray::number(server.serverPort()));
    server.close();
    const ProgramRun result =
        runProgram(cli, {u"--environment"_s, write(u"nobody.json"_s, environment), u"products"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.errors.contains("HostUnreachable"), result.errors.constData());
}

void CliTest::clientSignatures()
{
    const Json all = vectors(u"client-body.json"_s);
    const QByteArray publicKey = all["publicKey"].toString().toLatin1();
    const auto privateKey = RsaPrivateKey::fromBase64(all["privateKey"].toString().toLatin1());
    QVERIFY(privateKey);
    const QString keyFile = write(u"key.pem"_s,
                                  "-----BEGIN PUBLIC KEY-----\n" + publicKey.left(64) + "\r\n"
                                      + publicKey.mid(64) + "\n-----END PUBLIC KEY-----\n");
    QVERIFY(!all["cases"].items().empty());
    for (const Json &one : all["cases"].items()) {
        const QStringList arguments{u"sign"_s, u"client"_s, u"--timestamp"_s,
                                    QString::fromLatin1(one["timestamp"].numberText())};
        const ProgramRun plain = runProgram(cli, arguments, one["body"].toBytes());
        QVERIFY2(plain.status == 0, plain.errors.constData());
        const Json answer = linesOf(plain.output).at(0);
        QCOMPARE(answer["stringToSign"].toString(), one["stringToSign"].toString());
        QCOMPARE(answer["signature"].toString(), one["signature"].toString());
        QVERIFY(!answer.contains("data"));

        const ProgramRun whole = runProgram(cli, arguments + QStringList{u"--key-file"_s, keyFile},
                                            one["body"].toBytes());
        QVERIFY2(whole.status == 0, whole.errors.constData());
        const Json encrypted = linesOf(whole.output).at(0);
        QCOMPARE(encrypted["signature"].toString(), one["signature"].toString());
        const auto body = decryptClientBody(encrypted["data"].toString().toLatin1(), *privateKey);
        QVERIFY(body);
        QCOMPARE((*body)["signature"].toString(), one["signature"].toString());
    }
}

void CliTest::openApiSignatures()
{
    const Json all = vectors(u"open-api.json"_s);
    const QByteArray key = all["privateKey"].toString().toLatin1();
    const QString bare = write(u"secret"_s, key);
    const QString armoured = write(
        u"secret.pem"_s, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
    QVERIFY(!all["cases"].items().empty());
    for (const Json &one : all["cases"].items()) {
        for (const QString &keyFile : {bare, armoured}) {
            const ProgramRun result =
                runProgram(cli,
                           {u"sign"_s, u"open-api"_s, u"--key-file"_s, keyFile, u"--timestamp"_s,
                            QString::fromLatin1(one["timestamp"].numberText())},
                           one["body"].toBytes());
            QVERIFY2(result.status == 0, result.errors.constData());
            const Json answer = linesOf(result.output).at(0);
            QCOMPARE(answer["stringToSign"].toString(), one["stringToSign"].toString());
            QCOMPARE(answer["signature"].toString(), one["signature"].toString());
            QCOMPARE(answer.members().size(), 2u);
        }
    }
}

void CliTest::unusableKeys()
{
    const QString keyFile = write(u"broken"_s, "bm90IGEga2V5");
    for (const QString &way : {u"client"_s, u"open-api"_s}) {
        const QStringList arguments{u"sign"_s, way, u"--timestamp"_s, u"1"_s, u"--key-file"_s};
        for (const QString &file : {keyFile, m_directory.filePath(u"missing"_s)}) {
            const ProgramRun result = runProgram(cli, arguments + QStringList{file}, "{}");
            QCOMPARE(result.status, 2);
            QVERIFY2(result.errors.contains(file.toUtf8()), result.errors.constData());
            QVERIFY(result.output.isEmpty());
        }
        QCOMPARE(runProgram(cli, arguments + QStringList{keyFile}, "[1]").status, 2);
    }
}

void CliTest::parsesQuotes()
{
    const Json all = vectors(u"quote-frames.json"_s);
    QByteArray input;
    Json::Array expected;
    for (const Json &frame : all["frames"].items()) {
        input += frame["frame"].toString().toUtf8() + "\n\n";
        for (const Json &quote : frame["quotes"].items())
            expected.push_back(quote);
    }
    int malformed = 0;
    for (const Json &frame : all["malformed"].items()) {
        input += frame.toString().toUtf8() + "\r\n";
        malformed += frame.toString().isEmpty() ? 0 : 1;
    }
    const ProgramRun result = runProgram(cli, {u"parse-quotes"_s}, input);
    QVERIFY2(result.status == 0, result.errors.constData());
    const std::vector<Json> lines = linesOf(result.output);
    QCOMPARE(lines.size(), expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(lines[i].toBytes(Json::Order::Sorted), expected[i].toBytes(Json::Order::Sorted));
    QCOMPARE(lines.back()["quotes"].numberText().toULongLong(), expected.size());
    QVERIFY(malformed > 10 && lines.back()["malformed"].numberText().toInt() >= malformed);
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
