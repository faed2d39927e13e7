// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/messageclient.h"
#include "tests/sandbox/opencalls.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600 * 1000LL;

qint64 number(const Json &value)
{
    return value.numberText().toLongLong();
}

/// trader@example.com, signed in, with the hand on the keys.
struct Trader {
    SandboxFixture sandbox{SandboxOptions{}};
    QByteArray token = signedInToken(sandbox, u"trader@example.com"_s);

    RawAnswer ask(const QByteArray &path, const Json &body)
    {
        return mm::ask(sandbox, RawCall(path, body.toBytes()).set("token", token));
    }
    /// With codes; half an hour later, so that they can be sent.
    RawAnswer askProved(const QByteArray &path, const Json &body)
    {
        sandbox.skipTime(31 * 60'000);
        return ask(path, proved(sandbox, token, body));
    }
    Json apply(const char *tag)
    {
        return askProved(applyPath, Json(Json::Object{{"tag", Json(tag)}})).json()["data"];
    }
    Json query(const Json &id)
    {
        return ask(queryPath, Json(Json::Object{{"id", id}})).json()["data"];
    }
    RawAnswer edit(const Json &id, const char *name, const Json &value)
    {
        return askProved(editPath, Json(Json::Object{{"id", id}, {name, value}}));
    }
};

QByteArray permissions(const Json &key)
{
    QByteArray text;
    for (const Json &entry : key["permissionDTOList"].items())
        text += entry["code"].toString().toLatin1() + '=' + entry["status"].numberText() + ' ';
    return text;
}

Json permission(const char *code, int status)
{
    return Json(Json::Array{Json(Json::Object{{"code", Json(code)}, {"status", Json(status)}})});
}

} // namespace

/// API keys in their customer's hands (Client API, CustomerApiWebService).
class SandboxApiKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void applying()
    {
        Trader trader;
        const Json key = trader.apply("Robot");
        QByteArrayList names;
        for (const auto &member : key.members())
            names += member.first;
        QCOMPARE(names.join(' '), // of the reference's example, in its order
                 QByteArray("customerGroupId sources apiKey updateTime expiredTime privateKey "
                            "whiteIps companyId createTime customerId ipLimit tag withdrawTime "
                            "secretKeyMd5 id permissionDTOList customerNo validityDays pubKey"));
        QCOMPARE(key["tag"], Json("Robot"));
        QCOMPARE(key["customerNo"], Json(traderNumber));
        QCOMPARE(key["apiKey"].toString().size(), 32);
        QCOMPARE(number(key["expiredTime"]) - number(key["createTime"]), 90 * day);
        QCOMPARE(number(key["withdrawTime"]) - number(key["createTime"]), 2 * day);
        QCOMPARE(key["validityDays"], Json(90));
        QCOMPARE(key["ipLimit"], Json(false));
        QCOMPARE(permissions(key), "ready_only=1 trade=2 contract_trade=2 captial_out=2 ");
        const QByteArray secret = key["privateKey"].toString().toLatin1();
        QCOMPARE(key["secretKeyMd5"].toString().toLatin1(),
                 QCryptographicHash::hash(secret, QCryptographicHash::Md5).toHex());
        const auto made = RsaPrivateKey::fromBase64(secret);
        QVERIFY(made);
        QCOMPARE(made->publicKeyBase64(), key["pubKey"].toString().toLatin1());
        // 1024 bits, as the gateway's.
        QCOMPARE(RsaPublicKey::fromBase64(made->publicKeyBase64())->size(), 128);
        // It can be used at once; the clock of keys is half an hour ahead.
        Json credentials(Json::Object{{"apiKey", key["apiKey"]}, {"apiSecret", key["privateKey"]}});
        QCOMPARE(ask(trader.sandbox, openCall(OpenKey(credentials), infoPath)).code(), u"0"_s);
        // And the secret is never told again.
        QVERIFY(trader.query(key["id"])["privateKey"].isNull());
        QVERIFY(!trader.ask(pagePath, Json(Json::Object{})).body.contains(secret.left(40)));
    }

    void aTagIsThereAndUnique()
    {
        Trader trader;
        const Json first = trader.apply("One");
        const Json second = trader.apply("Two");
        const auto applied = [&](const char *tag) {
            return trader.askProved(applyPath, Json(Json::Object{{"tag", Json(tag)}})).code();
        };
        QCOMPARE(applied(""), u"GATEWAY_CODE_015"_s);
        QCOMPARE(applied(" "), u"GATEWAY_CODE_015"_s);
        QCOMPARE(applied("One"), u"CUSTOMER_API_0000108"_s);
        QCOMPARE(trader.edit(second["id"], "tag", Json("One")).code(), u"CUSTOMER_API_0000108"_s);
        QCOMPARE(trader.edit(second["id"], "tag", Json("Two")).code(), u"0"_s); // its own
        QCOMPARE(trader.edit(second["id"], "tag", Json("Three")).code(), u"0"_s);
        QCOMPARE(trader.query(second["id"])["tag"], Json("Three"));
    }

    void proofIsDemanded()
    {
        Trader trader;
        const Json form(Json::Object{{"tag", Json("A")}});
        QCOMPARE(trader.ask(applyPath, form).code(), u"GATEWAY_CODE_015"_s);
        for (const char *name : {"emailCode", "emailSendToken", "phoneCode", "phoneSendToken"}) {
            trader.sandbox.skipTime(31 * 60'000);
            Json body = proved(trader.sandbox, trader.token, form);
            body.remove(name);
            QCOMPARE(trader.ask(applyPath, body).code(), u"GATEWAY_CODE_015"_s);
        }
        trader.sandbox.skipTime(31 * 60'000);
        Json body = proved(trader.sandbox, trader.token, form);
        body.set("phoneCode", Json("111111"));
        QCOMPARE(trader.ask(applyPath, body).code(), u"CUSTOMER_API_0000511"_s);
        body.set("phoneCode", Json("000000"));
        QCOMPARE(trader.ask(applyPath, body).code(), u"0"_s);
        body.set("tag", Json("B"));
        QCOMPARE(trader.ask(applyPath, body).code(), u"CUSTOMER_API_0000512"_s); // used up
        QCOMPARE(ask(trader.sandbox, RawCall(applyPath, body.toBytes())).code(),
                 u"GATEWAY_CODE_001"_s);
    }

    void theGoogleCodeToo()
    {
        SandboxFixture sandbox({});
        Json login = emailLogin(u"mfa@example.com"_s);
        login.set("googleCode", Json("123456"));
        const QByteArray token = ask(sandbox, RawCall(loginPath, login.toBytes()))
                                     .json()["data"]["token"]
                                     .toString()
                                     .toLatin1();
        const QByteArray ticket = ownTicket(sandbox, "EMAIL_LOGINED", token, "86002002");
        Json body(Json::Object{{"tag", Json("A")},
                               {"emailCode", Json("000000")},
                               {"emailSendToken", Json(ticket.constData())}});
        const auto code = [&] {
            return ask(sandbox, RawCall(applyPath, body.toBytes()).set("token", token)).code();
        };
        QCOMPARE(code(), u"CUSTOMER_API_0000520"_s);
        body.set("googleCode", Json("654321"));
        QCOMPARE(code(), u"CUSTOMER_API_0000519"_s);
        body.set("googleCode", Json("123456"));
        QCOMPARE(code(), u"0"_s);
    }

    void listing()
    {
        Trader trader;
        for (const char *tag : {"alpha", "beta", "alphabet"})
            QVERIFY(!trader.apply(tag).isNull());
        const auto page = [&](const Json &body) {
            const Json answer = trader.ask(pagePath, body).json()["data"];
            QString text = QString::number(number(answer["total"])) + u':';
            for (const Json &key : answer["records"].items())
                text += u' ' + key["tag"].toString();
            return text;
        };
        QCOMPARE(page(Json(Json::Object{})), u"3: alphabet beta alpha"_s);
        QCOMPARE(page(Json(Json::Object{{"size", Json(2)}, {"current", Json(2)}})), u"3: alpha"_s);
        QCOMPARE(page(Json(Json::Object{{"tag", Json("alpha")}})), u"2: alphabet alpha"_s);
        QCOMPARE(page(Json(Json::Object{{"current", Json(9)}})), u"3:"_s);
        for (const char *name : {"size", "current"})
            QCOMPARE(trader.ask(pagePath, Json(Json::Object{{name, Json(0)}})).code(),
                     u"GATEWAY_CODE_015"_s);
        // The list leaves out what one key's details have, as the reference's example does.
        const Json answer = trader.ask(pagePath, Json(Json::Object{})).json()["data"];
        const Json first = answer["records"].items().front();
        QVERIFY(first["permissionDTOList"].isNull() && first["sources"].isNull());
        QVERIFY(!trader.query(first["id"])["sources"].items().empty());
    }

    void permissionsAreChanged()
    {
        Trader trader;
        const Json id = trader.apply("A")["id"];
        const auto edited = [&](const char *code, int status) {
            return trader.edit(id, "permissionList", permission(code, status)).code();
        };
        QCOMPARE(edited("trade", 1), u"0"_s);
        QCOMPARE(permissions(trader.query(id)),
                 "ready_only=1 trade=1 contract_trade=2 captial_out=2 ");
        QCOMPARE(edited("ready_only", 1), u"0"_s); // as it is
        QCOMPARE(edited("ready_only", 2), u"GATEWAY_CODE_015"_s);
        QCOMPARE(edited("captain", 1), u"GATEWAY_CODE_015"_s);
        QCOMPARE(edited("trade", 3), u"GATEWAY_CODE_015"_s);
        QCOMPARE(edited("trade", 2), u"0"_s);
        QCOMPARE(permissions(trader.query(id)),
                 "ready_only=1 trade=2 contract_trade=2 captial_out=2 ");
    }

    void addressesAreBound()
    {
        Trader trader;
        const Json made = trader.apply("A");
        const Json id = made["id"];
        const OpenKey key(
            Json(Json::Object{{"apiKey", made["apiKey"]}, {"apiSecret", made["privateKey"]}}));
        for (const char *wrong : {"127.0.0.256", "127.1", "localhost", "fe80::1%eth0", "1.2.3.4/8"})
            QCOMPARE(trader.edit(id, "whiteIps", Json(wrong)).code(), u"GATEWAY_CODE_015"_s);

        QCOMPARE(trader.edit(id, "whiteIps", Json("10.0.0.1,2001:db8::1")).code(), u"0"_s);
        const Json bound = trader.query(id);
        QCOMPARE(bound["ipLimit"], Json(true));
        QCOMPARE(bound["whiteIps"], Json("10.0.0.1,2001:db8::1"));
        QVERIFY(bound["validityDays"].isNull() && bound["expiredTime"].isNull());
        const Json refusal = ask(trader.sandbox, openCall(key, infoPath)).json();
        QCOMPARE(refusal["code"], Json("00012007"));
        QVERIFY(refusal["message"].toString().contains(u"127.0.0.1"_s));

        QCOMPARE(trader.edit(id, "whiteIps", Json("10.0.0.1, 127.0.0.1")).code(), u"0"_s);
        QCOMPARE(ask(trader.sandbox, openCall(key, infoPath)).code(), u"0"_s);
        trader.sandbox.skipTime(100 * day); // does not expire
        QCOMPARE(ask(trader.sandbox, openCall(key, infoPath)).code(), u"0"_s);
        QCOMPARE(trader.edit(id, "whiteIps", Json("")).code(), u"0"_s);
        QCOMPARE(ask(trader.sandbox, openCall(key, infoPath)).code(), u"00012006"_s);
        QCOMPARE(trader.query(id)["validityDays"], Json(-1));
    }

    void deleting()
    {
        Trader trader;
        const OpenKey key(trader.sandbox.apiCredentials(QLatin1StringView(traderNumber)));
        const QString push = ask(trader.sandbox, openCall(key, pushPath)).json()["data"].toString();
        MessageClient client(trader.sandbox.port(),
                             u"/openapi-c/openMsg/"_s + QString::fromLatin1(key.apiKey));
        QVERIFY(!client.ask(MessageClient::frame("login", push.toLatin1())).isNull());
        const Json form(Json::Object{{"id", Json(1)}});
        const QByteArray stranger = signedInToken(trader.sandbox, u"demo@example.com"_s);
        for (const QByteArray &path : {deletePath, queryPath, editPath})
            QCOMPARE(
                ask(trader.sandbox, RawCall(path, form.toBytes()).set("token", stranger)).code(),
                u"CUSTOMER_API_0000003"_s);
        QCOMPARE(trader.ask(deletePath, form).code(), u"0"_s);
        QCOMPARE(trader.ask(deletePath, form).code(), u"CUSTOMER_API_0000003"_s);
        QCOMPARE(ask(trader.sandbox, openCall(key, infoPath)).code(), u"00012003"_s);
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(trader.sandbox.apiCredentials(u"1"_s).isNull()); // nobody
    }
};

QTEST_GUILESS_MAIN(SandboxApiKeysTest)
#include "tst_sandboxapikeys.moc"
