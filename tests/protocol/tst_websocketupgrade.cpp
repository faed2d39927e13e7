// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/websocketupgrade.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Kind = UpgradeAnswer::Kind;

namespace {

// RFC 6455 section 1.3.
const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray accepted = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                            "Connection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

QByteArray with(const QByteArray &line)
{
    return accepted.chopped(2) + line + "\r\n\r\n";
}

QByteArray changed(const char *what, const char *into)
{
    return QByteArray(accepted).replace(what, into);
}

} // namespace

class TestWebSocketUpgrade : public QObject
{
    Q_OBJECT
private slots:
    void asks_data();
    void asks();
    void readsAnswers_data();
    void readsAnswers();
    void whereTheHeadEnds();
};

void TestWebSocketUpgrade::asks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("token") << u"wss://g.example/apiQuote/quote?token=a%2Bb%20c"_s
                           << "/apiQuote/quote?token=a%2Bb%20c"_ba
                           << "g.example"_ba;
    QTest::newRow("port") << u"ws://127.0.0.1:8080/q"_s << "/q"_ba
                          << "127.0.0.1:8080"_ba;
    QTest::newRow("no path") << u"ws://[::1]:81"_s << "/"_ba
                             << "[::1]:81"_ba;
    QTest::newRow("nothing else") << u"ws://me:secret@g.example/a b#part"_s << "/a%20b"_ba
                                  << "g.example"_ba;
    QTest::newRow("name") << u"wss://bücher.example/"_s << "/"_ba
                          << "xn--bcher-kva.example"_ba;
}

void TestWebSocketUpgrade::asks()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QCOMPARE(webSocketUpgrade(QUrl(url), {{"token", "t"}, {"lang", "en-US"}}, key),
             "GET " + target + " HTTP/1.1\r\nHost: " + host
                 + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key
                 + "\r\nSec-WebSocket-Version: 13\r\ntoken: t\r\nlang: en-US\r\n\r\n");
}

void TestWebSocketUpgrade::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int status = 0,
                        const char *why = "") {
        QTest::newRow(name) << bytes << kind << status << QString::fromLatin1(why);
    };
    row("nothing", {}, Kind::Incomplete);
    row("half", accepted.chopped(1), Kind::Incomplete);
    row("half a refusal", "HTTP/1.1 401 No\r\n", Kind::Incomplete);
    row("accepted", accepted, Kind::Accepted);
    row("in other letters",
        changed("websocket", "WebSocket").replace("Connection: Upgrade", "connection: a, UPGRADE"),
        Kind::Accepted);
    row("with other headers", with("Server: x"), Kind::Accepted);
    row("401", "HTTP/1.1 401 Go away\r\nContent-Length: 12\r\n\r\n<ht", Kind::Refused, 401,
        "HTTP status 401 (Go away)");
    row("503", "HTTP/1.0 503 Later\r\n\r\n", Kind::Refused, 503, "HTTP status 503 (Later)");
    row("200", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", Kind::Refused, 200,
        "HTTP status 200 (OK)");
    row("000", "HTTP/1.1 000 Nothing\r\n\r\n", Kind::Malformed, 0, "the answer is not HTTP");
    row("other key", changed("xOo=", "xOp="), Kind::Malformed, 0, "upgraded with a wrong key");
    row("no key", changed("Sec-WebSocket-Accept", "X-Accept"), Kind::Malformed, 0,
        "upgraded with a wrong key");
    row("two keys", with("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), Kind::Malformed, 0,
        "upgraded with a wrong key");
    row("other protocol", changed("websocket", "h2c"), Kind::Malformed, 0,
        "upgraded to something else");
    row("not upgraded", changed("Connection: Upgrade", "Connection: close"), Kind::Malformed, 0,
        "upgraded without saying so");
    row("HTTP 1.0", changed("HTTP/1.1", "HTTP/1.0"), Kind::Malformed, 0, "upgraded by HTTP 1.0");
    row("extension", with("Sec-WebSocket-Extensions: permessage-deflate"), Kind::Malformed, 0,
        "upgraded to what was not offered");
    row("subprotocol", with("Sec-WebSocket-Protocol: chat"), Kind::Malformed, 0,
        "upgraded to what was not offered");
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", Kind::Malformed, 0, "the answer is not HTTP");
    row("large", with("X: " + QByteArray(16'000, 'x')), Kind::Accepted);
    row("too large", with("X: " + QByteArray(17'000, 'x')), Kind::Malformed, 0,
        "the head has no end");
}

void TestWebSocketUpgrade::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    const UpgradeAnswer answer = readUpgradeAnswer(bytes, key);
    QTEST(answer.kind, "kind");
    QTEST(answer.status, "status");
    QTEST(answer.why, "why");
    QCOMPARE(answer.bytes, answer.kind == Kind::Accepted ? bytes.size() : 0);
}

void TestWebSocketUpgrade::whereTheHeadEnds()
{
    const QByteArray bytes = accepted + "\x81\x05Hello\r\n\r\n";
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const UpgradeAnswer answer = readUpgradeAnswer(QByteArrayView(bytes).first(size), key);
        const bool whole = size >= accepted.size();
        QCOMPARE(answer.kind, whole ? Kind::Accepted : Kind::Incomplete);
        QCOMPARE(answer.bytes, whole ? accepted.size() : 0);
    }
}

QTEST_APPLESS_MAIN(TestWebSocketUpgrade)
#include "tst_websocketupgrade.moc"
