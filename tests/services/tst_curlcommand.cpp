// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/curlcommand.h"
#include "tests/services/trafficsamples.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a POSIX shell hands to curl: its arguments, NUL-free, as they arrive.
QStringList argumentsOf(const QString &command, const QString &assignments = {})
{
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s,
                 u"curl() { for a in \"$@\"; do printf '%s\\0' \"$a\"; done; }\n"_s + assignments
                     + u'\n' + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {u"failed: "_s + QString::fromUtf8(shell.readAllStandardError())};
    QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    arguments.removeLast();
    return arguments;
}

TrafficDetail callWith(const QString &body)
{
    TrafficDetail call;
    call.method = u"POST"_s;
    call.url = u"https://h.example/a"_s;
    call.request = body;
    return call;
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeThis();
    void argumentsArriveByteForByte();
    void hostileBodiesArrive_data();
    void hostileBodiesArrive();
    void anyBodyArrives();
    void variablesAreNamed_data();
    void variablesAreNamed();
    void holdsNoSecret();
    void saysWhatIsDifferent();
};

void TestCurlCommand::looksLikeThis()
{
    TrafficDetail call = callWith(u"{\"loginPwd\":\"•••\",\"n\":\"it's\"}"_s);
    call.requestHeaders = {{u"token"_s, u"•••"_s},
                           {u"lang"_s, u"en-US"_s},
                           {u"Content-Length"_s, u"12"_s},
                           {u"empty"_s, QString()}};
    const CurlCommand command = curlCommand(call);
    QCOMPARE(command.text,
             u"# Set first: TOKEN, LOGIN_PWD\n"
             "curl --globoff --request 'POST' 'https://h.example/a' \\\n"
             "  --header 'token: '\"$TOKEN\" \\\n"
             "  --header 'lang: en-US' \\\n"
             "  --header 'empty;' \\\n"
             "  --data-raw '{\"loginPwd\":\"'\"$LOGIN_PWD\"'\",\"n\":\"it'\\''s\"}'\n"_s);
    QCOMPARE(command.variables, QStringList({u"TOKEN"_s, u"LOGIN_PWD"_s}));
}

void TestCurlCommand::argumentsArriveByteForByte()
{
    TrafficDetail call = callWith(u"{\"loginPwd\":\"•••\"}"_s);
    call.url = u"https://h.example/a?token=•••&x=[1-3]{a,b}$HOME"_s;
    call.requestHeaders = {{u"token"_s, u"•••"_s}, {u"x"_s, u"`id` $(id) \"q\""_s}};
    const QStringList arguments =
        argumentsOf(curlCommand(call).text, u"TOKEN='a b'; TOKEN_2=\"two'\"; LOGIN_PWD='*'"_s);
    QCOMPARE(arguments,
             QStringList({u"--globoff"_s, u"--request"_s, u"POST"_s,
                          u"https://h.example/a?token=a b&x=[1-3]{a,b}$HOME"_s, u"--header"_s,
                          u"token: two'"_s, u"--header"_s, u"x: `id` $(id) \"q\""_s,
                          u"--data-raw"_s, u"{\"loginPwd\":\"*\"}"_s}));
}

void TestCurlCommand::hostileBodiesArrive_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("quotes") << u"'; rm -rf / #"_s;
    QTest::newRow("only quotes") << u"''''"_s;
    QTest::newRow("ends in a quote") << u"x'"_s;
    QTest::newRow("lines") << u"a\nb\r\n\n"_s;
    QTest::newRow("expansions") << u"$HOME ${x} $(id) `id` \\ \\\\ \" ! * ? ~"_s;
    QTest::newRow("file") << u"@/etc/passwd"_s;
    QTest::newRow("option") << u"--output=/tmp/x"_s;
    QTest::newRow("other scripts") << u"ü 数据 🙂"_s;
    QTest::newRow("controls") << u"\x01\x02\t\x7f"_s;
}

void TestCurlCommand::hostileBodiesArrive()
{
    QFETCH(QString, body);
    QCOMPARE(argumentsOf(curlCommand(callWith(body)).text).value(5), body);
}

void TestCurlCommand::anyBodyArrives()
{
    std::mt19937 random(3);
    const QString characters = u"a'\"\\$`(){}\n\t #&;|<>*?[]!~=%ü•@-"_s;
    for (int round = 0; round < 40; ++round) {
        QString body;
        for (int i = 0; i < 30; ++i)
            body += characters[qsizetype(random() % std::size_t(characters.size()))];
        body.replace(u"•••"_s, u"-"_s);
        const QStringList arguments = argumentsOf(curlCommand(callWith(body)).text);
        QCOMPARE(arguments.value(5), body);
        QCOMPARE(arguments.size(), 6);
    }
}

void TestCurlCommand::variablesAreNamed_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("variables");
    const auto row = [](const QString &body, const char *variables) {
        QTest::newRow(qPrintable(body)) << body << QString::fromLatin1(variables);
    };
    row(u"{\"appSecret\":\"•••\"}"_s, "APP_SECRET");
    row(u"{\"pwd\": \"•••\"}"_s, "PWD_VALUE");
    row(u"{\"s\":\"{\\\"token\\\":\\\"•••\\\"}\"}"_s, "TOKEN");
    row(u"a=1&client_secret=•••&code=•••"_s, "CLIENT_SECRET CODE");
    row(u"[\"•••\",\"•••\"]"_s, "SECRET SECRET_2");
    row(u"{\"token\":\"•••\",\"token\":\"•••\"}"_s, "TOKEN TOKEN_2");
    row(u"{\"2fa-code\":\"•••\"}"_s, "SECRET2FA_CODE");
    row(u"•••"_s, "SECRET");
    row(u"nothing"_s, "");
}

void TestCurlCommand::variablesAreNamed()
{
    QFETCH(QString, body);
    QFETCH(QString, variables);
    QCOMPARE(curlCommand(callWith(body)).variables.join(u' '), variables);
}

void TestCurlCommand::holdsNoSecret()
{
    Inspector inspector;
    inspector.http(samples::call("{\"loginPwd\":\"CANARY-4\",\"list\":[\"x\"]}", "{}"));
    const CurlCommand command = curlCommand(*inspector.detail(1));
    QVERIFY2(!command.text.contains(u"CANARY"), qPrintable(command.text));
    QCOMPARE(command.variables, QStringList({u"TOKEN"_s, u"TOKEN_2"_s, u"LOGIN_PWD"_s}));
}

void TestCurlCommand::saysWhatIsDifferent()
{
    TrafficDetail call = callWith(u"x"_s);
    QVERIFY(curlCommand(call).text.startsWith(u"curl"));
    call.encrypted = call.cut = true;
    const QString text = curlCommand(call).text;
    QCOMPARE(text.count(u"\n#") + text.startsWith(u'#'), 2);
    QCOMPARE(argumentsOf(text).size(), 6); // comments are no arguments
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
