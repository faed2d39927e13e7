// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/environment.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Reason = EnvironmentError::Reason;

namespace {

const QByteArray publicKey = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDlWL7D+"
                             "oLFM1Ecj9wCqw47FDM3jaB7hugyRqIzlAaaAVnfAScpxhT557bd"
                             "Uup2VPi3UGSEkCeWFL9s9d6HZIQoyHxjAhShUew9zJ2IJoQYHVSvut5OwM6UE4zHf1qEn"
                             "veerwtGKLKHJAtKt6JQVLXxntok"
                             "3EImp/uyWNCpt9LUbQIDAQAB";

/// A right file with all its members.
Json right()
{
    Json file;
    file.set("name", "PRE");
    file.set("companyId", 360);
    file.set("company", "headline");
    file.set("lang", "en-US");
    file.set("clientApi", "https://gw.example/api");
    file.set("openApi", "https://gw.example/openapi-c");
    file.set("auth2Api", "https://wl.example:8443/cats-gateway-auth2");
    file.set("managerApi", "https://gw.example/openapi-b");
    file.set("quoteSocket", "wss://gw.example/apiQuote");
    file.set("messageSocket", "wss://gw.example/msg");
    file.set("managerSocket", "wss://gw.example/openapi-b/ws");
    file.set("webClient", "https://gw.example");
    file.set("publicKey", Json());
    return file;
}

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT

private slots:
    void readsAllMembers();
    void readsThePublicKey();
    void unknownMembersAreIgnored();
    void refusesFiles_data();
    void refusesFiles();
    void everyMemberIsDemanded();
    void namesTheWrongMember_data();
    void namesTheWrongMember();
    void openAddressesOnLoopbackAlone_data();
    void openAddressesOnLoopbackAlone();
    void knowsLoopback();
    void joins_data();
    void joins();
    void builtins();
    void roundTrips();
    void readsWhatIsOptional();
    void namesTheWrongOptionalMember_data();
    void namesTheWrongOptionalMember();
    void optionalAddressesOnLoopback();
    void anyRoundTrips();
    void findsEveryProblem();
};

void TestEnvironment::readsAllMembers()
{
    const auto environment = environmentFromJson(right().toBytes());
    QVERIFY(environment);
    QCOMPARE(environment->name, u"PRE"_s);
    QCOMPARE(environment->companyId, 360);
    QCOMPARE(environment->company, u"headline"_s);
    QCOMPARE(environment->lang, u"en-US"_s);
    QCOMPARE(environment->clientApi, QUrl(u"https://gw.example/api"_s));
    QCOMPARE(environment->openApi, QUrl(u"https://gw.example/openapi-c"_s));
    QCOMPARE(environment->auth2Api, QUrl(u"https://wl.example:8443/cats-gateway-auth2"_s));
    QCOMPARE(environment->managerApi, QUrl(u"https://gw.example/openapi-b"_s));
    QCOMPARE(environment->quoteSocket, QUrl(u"wss://gw.example/apiQuote"_s));
    QCOMPARE(environment->messageSocket, QUrl(u"wss://gw.example/msg"_s));
    QCOMPARE(environment->managerSocket, QUrl(u"wss://gw.example/openapi-b/ws"_s));
    QCOMPARE(environment->webClient, QUrl(u"https://gw.example"_s));
    QVERIFY(environment->publicKey.isEmpty());
    QVERIFY(!environment->isLoopback());
}

void TestEnvironment::readsThePublicKey()
{
    Json file = right();
    file.set("publicKey", QString::fromLatin1(publicKey));
    const auto environment = environmentFromJson(file.toBytes());
    QVERIFY(environment);
    QCOMPARE(environment->publicKey, publicKey);
}

void TestEnvironment::unknownMembersAreIgnored()
{
    Json file = right();
    file.set("comment", Json::Array{1, 2});
    QVERIFY(environmentFromJson(file.toBytes()));
}

void TestEnvironment::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file : {"", "{", "[]", "null", "\"PRE\"", "1", "name=PRE", "{} {}"})
        QTest::newRow(file) << QByteArray(file);
}

void TestEnvironment::refusesFiles()
{
    QFETCH(QByteArray, file);
    const auto environment = environmentFromJson(file);
    QVERIFY(!environment);
    const bool object = file == "{}";
    QCOMPARE(environment.error().reason, object ? Reason::Missing : Reason::NotJson);
    QCOMPARE(environment.error().toString(), u"environment file: not a JSON object"_s);
}

void TestEnvironment::everyMemberIsDemanded()
{
    const Json whole = right();
    for (const auto &[name, value] : whole.members()) {
        Json file = right();
        file.remove(name);
        const auto missing = environmentFromJson(file.toBytes());
        QVERIFY2(!missing, name.constData());
        QCOMPARE(missing.error().member, QString::fromLatin1(name));
        QCOMPARE(missing.error().reason, Reason::Missing);
        QVERIFY(missing.error().toString().contains(u"\""_s + QString::fromLatin1(name)
                                                    + u"\" is missing"_s));
        for (const Json &wrong : {Json(true), Json(Json::Array{}), Json(Json::Object{})}) {
            file = right();
            file.set(name, wrong);
            const auto refused = environmentFromJson(file.toBytes());
            QVERIFY2(!refused, name.constData());
            QCOMPARE(refused.error().member, QString::fromLatin1(name));
            QCOMPARE(refused.error().reason, Reason::WrongType);
        }
    }
}

void TestEnvironment::namesTheWrongMember_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *member, const char *value, Reason reason) {
        QTest::addRow("%s %s", member, value) << QByteArray(member) << QByteArray(value) << reason;
    };
    row("name", "null", Reason::WrongType);
    row("name", "\"\"", Reason::OutOfRange);
    row("name", "\"a\\nb\"", Reason::OutOfRange);
    row("companyId", "0", Reason::OutOfRange);
    row("companyId", "-1", Reason::OutOfRange);
    row("companyId", "9223372036854775808", Reason::OutOfRange);
    row("companyId", "1.5", Reason::WrongType);
    row("companyId", "1e2", Reason::WrongType);
    row("companyId", "\"360\"", Reason::WrongType);
    row("companyId", "null", Reason::WrongType);
    row("company", "\"\"", Reason::OutOfRange);
    row("company", "\"head\\r\\nline: x\"", Reason::OutOfRange);
    row("company", "\"头\"", Reason::OutOfRange);
    row("lang", "\"\"", Reason::OutOfRange);
    row("lang", "\"en-US\\r\\ntoken: x\"", Reason::OutOfRange);
    row("lang", "\"en US\"", Reason::OutOfRange);
    for (const char *member : {"clientApi", "openApi", "auth2Api", "managerApi", "webClient"}) {
        row(member, "\"http://gw.example/api\"", Reason::NotEncrypted);
        row(member, "\"wss://gw.example/api\"", Reason::NotAnAddress);
        row(member, "null", Reason::WrongType);
    }
    for (const char *member : {"quoteSocket", "messageSocket", "managerSocket"}) {
        row(member, "\"ws://gw.example/msg\"", Reason::NotEncrypted);
        row(member, "\"https://gw.example/msg\"", Reason::NotAnAddress);
    }
    for (const char *address : {"\"\"",
                                "\"gw.example/api\"",
                                "\"https://\"",
                                "\"https:///api\"",
                                "\"https://u@gw.example/\"",
                                "\"https://u:p@gw.example/\"",
                                "\"https://:p@gw.example/\"",
                                "\"https://gw.example/api?\"",
                                "\"https://gw.example/api?token=1\"",
                                "\"https://gw.example/api#\"",
                                "\"https://gw.example/#x\"",
                                "\"https://gw example/\"",
                                "\"https://gw.example:99999/\"",
                                "\"https://gw.example:0/\"",
                                "\"ftp://gw.example/\"",
                                "\"file:///etc/passwd\"",
                                "\"javascript:alert(1)\"",
                                "\"//gw.example\"",
                                "\"https://gw.example/%zz\"",
                                "\" https://gw.example/\"",
                                "\"https://@gw.example/\""})
        row("clientApi", address, Reason::NotAnAddress);
    row("publicKey", "\"\"", Reason::BadKey);
    row("publicKey", "\"bm8ga2V5\"", Reason::BadKey);
    row("publicKey", "\"not Base64!\"", Reason::BadKey);
    row("publicKey", "360", Reason::WrongType);
}

void TestEnvironment::namesTheWrongMember()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    Json file = right();
    file.set(member, *Json::parse(value));
    const auto environment = environmentFromJson(file.toBytes());
    QVERIFY(!environment);
    QCOMPARE(environment.error().member, QString::fromLatin1(member));
    QTEST(environment.error().reason, "reason");
    QVERIFY(environment.error().toString().startsWith(u"environment file: \""_s
                                                      + QString::fromLatin1(member) + u"\" "_s));
    // The text goes to logs: what was read (it may be a password in an address) is not repeated.
    QVERIFY(!environment.error().toString().contains(u"gw.example"));
}

void TestEnvironment::openAddressesOnLoopbackAlone_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("good");
    for (const char16_t *host :
         {u"127.0.0.1", u"127.255.0.9", u"localhost", u"LOCALHOST", u"[::1]", u"[0:0:0:0:0:0:0:1]"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(host)))
            << QString::fromUtf16(host) << true;
    for (const char16_t *host :
         {u"127.0.0.1.example", u"127.evil.example", u"128.0.0.1", u"localhost.example",
          u"10.0.0.1", u"0.0.0.0", u"[::2]", u"[::]", u"[fe80::1]", u"xlocalhost", u"example.com"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(host)))
            << QString::fromUtf16(host) << false;
}

void TestEnvironment::openAddressesOnLoopbackAlone()
{
    QFETCH(QString, host);
    QFETCH(bool, good);
    Json file = right();
    file.set("clientApi", u"http://"_s + host + u":8080/api"_s);
    file.set("quoteSocket", u"ws://"_s + host + u":8080/apiQuote"_s);
    const auto environment = environmentFromJson(file.toBytes());
    QCOMPARE(environment.has_value(), good);
    if (!good)
        QCOMPARE(environment.error().reason, Reason::NotEncrypted);
}

void TestEnvironment::knowsLoopback()
{
    QByteArray file = right().toBytes();
    file.replace("https://", "http://").replace("wss://", "ws://");
    file.replace("gw.example", "127.0.0.1:4711").replace("wl.example:8443", "[::1]:4711");
    const auto sandbox = environmentFromJson(file);
    QVERIFY(sandbox);
    QVERIFY(sandbox->isLoopback());
    Environment mixed = *sandbox;
    mixed.managerSocket = QUrl(u"wss://gw.example/ws"_s);
    QVERIFY(!mixed.isLoopback());
    QVERIFY(!Environment().isLoopback());
}

void TestEnvironment::joins_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("path") << u"https://gw.example/api"_s << "global/x.Y.z"_ba
                          << u"https://gw.example/api/global/x.Y.z"_s;
    QTest::newRow("slash at the end")
        << u"https://gw.example/api/"_s << "logout"_ba << u"https://gw.example/api/logout"_s;
    QTest::newRow("no path") << u"wss://gw.example:8443"_s << "quote"_ba
                             << u"wss://gw.example:8443/quote"_s;
    QTest::newRow("escaped") << u"https://gw.example/a%2Fb"_s << "c"_ba
                             << u"https://gw.example/a%2Fb/c"_s;
}

void TestEnvironment::joins()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    QCOMPARE(Environment::join(QUrl(base), path).toString(QUrl::FullyEncoded), expected);
}

void TestEnvironment::builtins()
{
    const auto &all = builtinEnvironments();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].name, u"PRE"_s);
    QCOMPARE(all[0].companyId, 360);
    QCOMPARE(all[0].clientApi, QUrl(u"https://prewppc-3.cmfbl.com/api"_s));
    QCOMPARE(all[0].managerSocket, QUrl(u"wss://prewppc-3.cmfbl.com/openapi-b/ws"_s));
    QCOMPARE(all[1].name, u"PRD"_s);
    QCOMPARE(all[1].openApi, QUrl(u"https://api.multimarkets.org/openapi-c"_s));
    QCOMPARE(all[1].quoteSocket, QUrl(u"wss://api.multimarkets.org/apiQuote"_s));
    for (const Environment &environment : all) {
        const auto again = environmentFromJson(environment.toJson().toBytes());
        QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
        QCOMPARE(*again, environment);
        QVERIFY(!environment.isLoopback());
    }
}

void TestEnvironment::roundTrips()
{
    Json file = right();
    QCOMPARE(environmentFromJson(file.toBytes())->toJson().toBytes(), file.toBytes());
    file.set("publicKey", QString::fromLatin1(publicKey));
    QCOMPARE(environmentFromJson(file.toBytes())->toJson().toBytes(), file.toBytes());
}

void TestEnvironment::readsWhatIsOptional()
{
    Json file = right();
    const auto without = environmentFromJson(file.toBytes());
    QVERIFY(without->captchaPage.isEmpty() && without->appleRelay.isEmpty());
    QVERIFY(without->thirdParty.empty());

    file.set("captchaPage", "https://wl.example/captcha");
    file.set("appleRelay", "https://wl.example/apple");
    file.set("thirdParty", *Json::parse(R"({
        "google":{"authorize":"https://g.example/a","token":"https://g.example/t","clientSecret":"s-1"},
        "twitter":{"authorize":null,"later":1},"metamask":{}})"));
    const auto environment = environmentFromJson(file.toBytes());
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().toString()));
    QCOMPARE(environment->captchaPage, QUrl(u"https://wl.example/captcha"_s));
    QCOMPARE(environment->appleRelay, QUrl(u"https://wl.example/apple"_s));
    QCOMPARE(environment->thirdParty.size(), std::size_t(1)); // the others say nothing
    const ThirdPartyAddresses &google = environment->thirdParty.at(u"google"_s);
    QCOMPARE(google.authorize, QUrl(u"https://g.example/a"_s));
    QCOMPARE(google.token, QUrl(u"https://g.example/t"_s));
    QCOMPARE(google.clientSecret, u"s-1"_s);

    for (const char *member : {"captchaPage", "appleRelay", "thirdParty"})
        file.set(member, Json());
    QCOMPARE(*environmentFromJson(file.toBytes()), *without);
    QCOMPARE(without->toJson().toBytes(), right().toBytes());
}

void TestEnvironment::namesTheWrongOptionalMember_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("named");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *member, const char *value, const char *named, Reason reason) {
        QTest::addRow("%s %s", member, value)
            << QByteArray(member) << QByteArray(value) << QString::fromLatin1(named) << reason;
    };
    for (const char *page : {"captchaPage", "appleRelay"}) {
        row(page, "7", page, Reason::WrongType);
        row(page, "\"\"", page, Reason::NotAnAddress);
        row(page, "\"http://wl.example/\"", page, Reason::NotEncrypted);
        row(page, "\"wss://wl.example/\"", page, Reason::NotAnAddress);
        row(page, "\"https://wl.example/?a=b\"", page, Reason::NotAnAddress);
        row(page, "\"https://wl.example/#x\"", page, Reason::NotAnAddress);
        row(page, "\"https://u:p@wl.example/\"", page, Reason::NotAnAddress);
        row(page, "\"javascript:alert(1)\"", page, Reason::NotAnAddress);
    }
    row("thirdParty", "[]", "thirdParty", Reason::WrongType);
    row("thirdParty", "\"google\"", "thirdParty", Reason::WrongType);
    row("thirdParty", R"({"a\nb":{}})", "thirdParty", Reason::OutOfRange);
    row("thirdParty", R"({"":{}})", "thirdParty", Reason::OutOfRange);
    row("thirdParty", R"({"google":"x"})", "thirdParty.google", Reason::WrongType);
    row("thirdParty", R"({"google":{"token":1}})", "thirdParty.google.token", Reason::WrongType);
    row("thirdParty", R"({"google":{"token":"http://g.example/"}})", "thirdParty.google.token",
        Reason::NotEncrypted);
    row("thirdParty", R"({"google":{"authorize":"https://g.example/?x"}})",
        "thirdParty.google.authorize", Reason::NotAnAddress);
    row("thirdParty", R"({"google":{"clientSecret":""}})", "thirdParty.google.clientSecret",
        Reason::OutOfRange);
    row("thirdParty", R"({"google":{"clientSecret":"a b"}})", "thirdParty.google.clientSecret",
        Reason::OutOfRange);
}

void TestEnvironment::namesTheWrongOptionalMember()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(QString, named);
    QFETCH(Reason, reason);
    Json file = right();
    file.set(member, *Json::parse(value));
    const auto environment = environmentFromJson(file.toBytes());
    QVERIFY(!environment);
    QCOMPARE(environment.error(), (EnvironmentError{named, reason}));
    QVERIFY(!environment.error().toString().contains(u"example"));
}

void TestEnvironment::optionalAddressesOnLoopback()
{
    QByteArray bytes = right().toBytes();
    bytes.replace("https://", "http://").replace("wss://", "ws://");
    bytes.replace("gw.example", "127.0.0.1:4711").replace("wl.example:8443", "[::1]:4711");
    Json file = *Json::parse(bytes);
    file.set("captchaPage", "http://127.0.0.1:4711/captcha");
    file.set("thirdParty", *Json::parse(R"({"google":{"token":"http://localhost:1/t"}})"));
    const auto sandbox = environmentFromJson(file.toBytes());
    QVERIFY(sandbox);
    QVERIFY(sandbox->isLoopback());
    Environment mixed = *sandbox;
    mixed.appleRelay = QUrl(u"https://wl.example/"_s);
    QVERIFY(!mixed.isLoopback());
    mixed = *sandbox;
    mixed.thirdParty[u"google"_s].authorize = QUrl(u"https://g.example/"_s);
    QVERIFY(!mixed.isLoopback());
}

void TestEnvironment::anyRoundTrips()
{
    const Environment base = *environmentFromJson(right().toBytes());
    for (unsigned choice = 0; choice < 64; ++choice) {
        const auto has = [choice](unsigned bit) { return ((choice >> bit) & 1U) != 0; };
        Environment environment = base;
        if (has(0))
            environment.captchaPage = QUrl(u"https://wl.example/c%20d/头"_s);
        if (has(1))
            environment.appleRelay = QUrl(u"https://wl.example:8443"_s);
        if (has(2))
            environment.thirdParty[u"google"_s].authorize = QUrl(u"http://127.0.0.1:1/a"_s);
        if (has(3))
            environment.thirdParty[u"google"_s].token = QUrl(u"https://g.example/t"_s);
        if (has(4))
            environment.thirdParty[u"google"_s].clientSecret = u"GOCSPX-\"\\~"_s;
        if (has(5))
            environment.thirdParty[u"twitter"_s].token = QUrl(u"https://t.example/"_s);
        const auto again = environmentFromJson(environment.toJson().toBytes());
        QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
        QCOMPARE(*again, environment);
        QCOMPARE(again->toJson(), environment.toJson());
    }
}

void TestEnvironment::findsEveryProblem()
{
    QVERIFY(problemsOf(right()).empty());
    QCOMPARE(problemsOf(Json()), std::vector{EnvironmentError{}});
    Json file = right();
    file.remove("name");
    file.set("companyId", 0);
    file.set("quoteSocket", "ws://gw.example");
    file.set("captchaPage", "here");
    file.set("thirdParty",
             *Json::parse(R"({"google":{"token":1,"authorize":2},"apple":{"token":"x"}})"));
    QStringList found;
    for (const EnvironmentError &problem : problemsOf(file))
        found += problem.member;
    QCOMPARE(found.join(u' '),
             u"name companyId quoteSocket captchaPage thirdParty.google.authorize "
             "thirdParty.google.token thirdParty.apple.token"_s);
    QCOMPARE(environmentFromJson(file.toBytes()).error().member, u"name"_s);
    QCOMPARE(problemsOf(Json(Json::Object{})).size(), std::size_t(13));
}

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
