// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/messageclient.h"
#include "tests/sandbox/opencalls.h"

#include <QTest>

#include <functional>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600 * 1000LL;

OpenKey traderKey(SandboxFixture &sandbox)
{
    return OpenKey(sandbox.apiCredentials(QLatin1StringView(traderNumber)));
}

using Change = std::function<void(RawCall &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Calls signed with an API key (protocol.md section 5), and every way they are refused.
class SandboxOpenApiTest : public QObject
{
    Q_OBJECT

private slots:
    void aSignedCallIsAnswered()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const RawAnswer answer = ask(sandbox, openCall(key, infoPath));
        QCOMPARE(answer.status, 200);
        const Json json = answer.json();
        QCOMPARE(json.members().size(), size_t(3));
        QCOMPARE(json["code"], Json("0"));
        QCOMPARE(json["message"], Json("Success"));
        QCOMPARE(json["data"]["customerNo"], Json(traderNumber));
        QVERIFY(json["data"]["token"].isNull());
        QCOMPARE(answer.header("x-ratelimit-limit"), QByteArray("100"));
        QCOMPARE(answer.header("x-ratelimit-remairing"), QByteArray("99"));
        // What a guest may ask for too.
        QCOMPARE(ask(sandbox,
                     openCall(key, symbolsPath, "{\"customerGroupId\":1}", "{customerGroupId:1}"))
                     .code(),
                 u"0"_s);
        // And in the language asked for.
        RawCall chinese = openCall(key, infoPath);
        chinese.set("signature", "AAAA").set("lang", "zh-CN");
        QCOMPARE(ask(sandbox, chinese).json()["message"].toString(), u"签名错误"_s);
    }

    void whereBodiesAreEncryptedSignedOnesAreNot()
    {
        SandboxOptions options;
        options.encrypt = true;
        SandboxFixture sandbox(options);
        const OpenKey key = traderKey(sandbox);
        QCOMPARE(ask(sandbox, openCall(key, infoPath)).code(), u"0"_s);
        QCOMPARE(ask(sandbox, openCall(key, pushPath)).code(), u"0"_s);
    }

    void whatIsSigned_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("bare");
        const auto row = [](const char *name, const char *body, const char *bare) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(bare);
        };
        row("the reference's example",
            "{\"lang\":\"zh-CN\",\"companyId\":1,\"customerNo\":\"86001308\"}",
            "{companyId:1,customerNo:86001308,lang:zh-CN}");
        row("nulls and white space", "{ \"b\" : null, \"a\" : [ 1 , null ] }", "{a:[1,null]}");
        row("at every level", "{\"z\":{\"b\":1,\"a\":null},\"a\":true}", "{a:true,z:{b:1}}");
        row("quotes inside", "{\"a\":\"say \\\"yes\\\"\"}", "{a:say \\yes\\}");
        row("escapes", "{\"a\":\"1\\n2\\\\3\\u0001\"}", "{a:1\\n2\\\\3\\u0001}");
        row("not ASCII", "{\"a\":\"你好\"}", "{a:你好}");
        row("numbers as they stand", "{\"a\":9e-05,\"b\":18446744073709551615}",
            "{a:9e-05,b:18446744073709551615}");
        row("bytes, not letters", "{\"b\":1,\"B\":2,\"a1\":3,\"a\":4}", "{B:2,a:4,a1:3,b:1}");
    }
    void whatIsSigned()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, bare);
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        QCOMPARE(ask(sandbox, openCall(key, infoPath, body, bare)).code(), u"0"_s);
        QCOMPARE(ask(sandbox, openCall(key, infoPath, body, bare + ' ')).code(), u"00012001"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(code);
        };
        for (const char *header : {"apiKey", "companyId", "timestamp", "trace", "signature"})
            row(header, "GATEWAY_CODE_009", [header](RawCall &call) { call.without(header); });
        row("another company", "GATEWAY_CODE_003",
            [](RawCall &call) { call.set("companyId", "1"); });
        row("a token", "GATEWAY_CODE_015", [](RawCall &call) { call.set("token", "t"); });
        row("no JSON", "GATEWAY_CODE_016",
            [](RawCall &call) { call.set("content-type", "text/plain"); });
        row("an encrypted trace", "GATEWAY_CODE_004",
            [](RawCall &call) { call.set("trace", "x-1"); });
        row("not Base64", "00012001", [](RawCall &call) { call.set("signature", "?"); });
        row("another body", "00012001", [](RawCall &call) { call.body = "{\"a\":1}"; });
        row("not an object", "GATEWAY_CODE_006", [](RawCall &call) { call.body = "[]"; });
        row("an unknown key", "00012003", [](RawCall &call) { call.set("apiKey", "nobody's"); });
        row("another time", "00012001", [](RawCall &call) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            call.set("timestamp", QByteArray::number(now - 1));
        });
        row("no time", "00012002", [](RawCall &call) { call.set("timestamp", "noon"); });
        row("no window", "00012002", [](RawCall &call) { call.set("recvWindow", "0"); });
        row("too wide a window", "00012002",
            [](RawCall &call) { call.set("recvWindow", "60001"); });
        row("another version", "GATEWAY_CODE_010",
            [](RawCall &call) { call.set("version", "9.9.9"); });
    }
    void refusals()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        SandboxFixture sandbox({});
        RawCall call = openCall(traderKey(sandbox), infoPath);
        change(call);
        const Json answer = ask(sandbox, call).json();
        QCOMPARE(answer["code"].toString(), code);
        QVERIFY(!answer["message"].toString().isEmpty());
        QVERIFY(!answer["message"].toString().contains(u"%s"_s));
        QVERIFY(answer["data"].isNull());
    }

    void theTimeWindow()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto codeAt = [&](qint64 offset, const QByteArray &window) {
            RawCall call = openCall(key, infoPath, "{}", "{}", now + offset);
            return ask(sandbox, call.set("recvWindow", window)).code();
        };
        QCOMPARE(codeAt(-3'000, QByteArray()), u"0"_s);
        QCOMPARE(codeAt(-9'000, QByteArray()), u"00012002"_s);
        QCOMPARE(codeAt(20'000, QByteArray()), u"00012002"_s);
        QCOMPARE(codeAt(-9'000, "20000"), u"0"_s);
        sandbox.setClockSkew(-60'000);
        QCOMPARE(codeAt(0, QByteArray()), u"00012002"_s);
        QCOMPARE(codeAt(-60'000, QByteArray()), u"0"_s);
    }

    void aTraceCountsOnce()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const RawCall call = openCall(key, infoPath);
        QCOMPARE(ask(sandbox, call).code(), u"0"_s);
        QCOMPARE(ask(sandbox, call).code(), u"GATEWAY_CODE_004"_s);
    }

    void permissions()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const QByteArray order = "global/tradeapi.app.CfdMMOrderApiService.addMarketOrder";
        QCOMPARE(ask(sandbox, openCall(key, order)).code(), u"00012004"_s);
        // Never, whatever is enabled: these are the customer's own.
        for (const QByteArray &path : {updatePath, applyPath, deletePath, editPath})
            QCOMPARE(ask(sandbox, openCall(key, path)).code(), u"00012004"_s);
        QCOMPARE(ask(sandbox, openCall(key, "global/nothing.app.Such.thing")).code(),
                 u"GATEWAY_CODE_010"_s);

        const QByteArray token = signedInToken(sandbox, u"trader@example.com"_s);
        Json edit = proved(sandbox, token, Json(Json::Object{{"id", Json(1)}}));
        edit.set("permissionList",
                 Json(Json::Array{
                     Json(Json::Object{{"code", Json("contract_trade")}, {"status", Json(1)}})}));
        QCOMPARE(ask(sandbox, RawCall(editPath, edit.toBytes()).set("token", token)).code(),
                 u"0"_s);
        // Let through, to a service the sandbox does not have.
        QCOMPARE(ask(sandbox, openCall(key, order)).code(), u"GATEWAY_CODE_010"_s);
    }

    void aHundredCallsAMinuteAKey()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const OpenKey other = traderKey(sandbox);
        RawClient client(sandbox.port());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.ask(openCall(key, infoPath)).code(), u"0"_s);
        const RawAnswer over = client.ask(openCall(key, symbolsPath)); // all endpoints together
        QCOMPARE(over.status, 429);
        QCOMPARE(over.code(), u"00012005"_s);
        QCOMPARE(over.header("x-ratelimit-remairing"), QByteArray("0"));
        const int reset = over.header("x-ratelimit-reset").toInt();
        QVERIFY(reset > 0 && reset <= 60);
        QVERIFY(over.json()["message"].toString().contains(QString::number(reset)));
        QCOMPARE(client.ask(openCall(other, infoPath)).code(), u"0"_s);
        sandbox.skipTime(60'000);
        QCOMPARE(client.ask(openCall(key, infoPath)).code(), u"0"_s);
    }

    void keysExpire()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        sandbox.skipTime(90 * day - 60'000);
        QCOMPARE(ask(sandbox, openCall(key, infoPath)).code(), u"0"_s);
        sandbox.skipTime(60'000);
        QCOMPARE(ask(sandbox, openCall(key, infoPath)).code(), u"00012006"_s);
        const OpenKey fresh = traderKey(sandbox);
        QCOMPARE(ask(sandbox, openCall(fresh, infoPath)).code(), u"0"_s);
        sandbox.expireApiKeys();
        QCOMPARE(ask(sandbox, openCall(fresh, infoPath)).code(), u"00012006"_s);
    }

    void theMessageSocket()
    {
        SandboxFixture sandbox({});
        const OpenKey key = traderKey(sandbox);
        const OpenKey other = traderKey(sandbox);
        const Json push = ask(sandbox, openCall(key, pushPath)).json()["data"];
        QVERIFY(push.toString().endsWith(u"push"_s));
        const QByteArray token = push.toString().toLatin1();
        const QString base = u"/openapi-c/openMsg/"_s;

        MessageClient elsewhere(sandbox.port(), base + QString::fromLatin1(other.apiKey));
        QCOMPARE(elsewhere.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_fail"));
        MessageClient guest(sandbox.port());
        QCOMPARE(guest.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_fail"));

        MessageClient client(sandbox.port(), base + QString::fromLatin1(key.apiKey));
        QVERIFY(client.open);
        QCOMPARE(client.ask(MessageClient::frame("ping", token))["msgCode"],
                 Json("subscribe_fail"));
        QCOMPARE(client.ask(MessageClient::frame("login", token))["msgCode"],
                 Json("subscribe_success"));
        sandbox.notify(QLatin1StringView(traderNumber), 3);
        QTRY_COMPARE(client.frames.back()["msgCode"], Json("notice"));
        QCOMPARE(client.frames.back()["content"]["updateType"], Json(3));
        sandbox.notify(u"86002002"_s, 1); // somebody else's
        QVERIFY(!client.ask(MessageClient::frame("ping", token)).isNull());
        QCOMPARE(client.frames.back()["msgCode"], Json("pong"));

        sandbox.expireApiKeys();
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
        MessageClient late(sandbox.port(), base + QString::fromLatin1(key.apiKey));
        QVERIFY(!late.open);
    }
};

QTEST_GUILESS_MAIN(SandboxOpenApiTest)
#include "tst_sandboxopenapi.moc"
