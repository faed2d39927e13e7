// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/httprequest.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = HttpRequestParser::State;

namespace {

constexpr HttpRequestParser::Limits limits{.headBytes = 512, .bodyBytes = 64};

/// Feeds all of it, `step` bytes at a time; returns what was used.
qint64 feed(HttpRequestParser &parser, QByteArrayView bytes, qsizetype step)
{
    qint64 from = 0;
    for (qsizetype to = step; from < bytes.size(); to += step) {
        const qsizetype end = std::min(to, bytes.size());
        qint64 used = 1;
        while (used > 0 && parser.state() != State::Done && parser.state() != State::Failed) {
            used = parser.put(bytes.sliced(from, end - from));
            from += used;
        }
        if (end == bytes.size() || parser.state() == State::Done)
            break;
    }
    return from;
}

} // namespace

class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void leavesWhatComesNext();
    void takesNoHeadUntilItIsThere();
    void readsChunks();
    void readsTheLastChunkInPieces();
    void announcesAnUpgrade();
    void refuses_data();
    void refuses();
    void keepsToItsLimits();
};

void TestHttpRequest::reads_data()
{
    QTest::addColumn<int>("step");
    for (int step : {1, 2, 7, 1000})
        QTest::addRow("%d at a time", step) << step;
}

void TestHttpRequest::reads()
{
    QFETCH(int, step);
    const QByteArray bytes = "POST /callback/x?state=a%26b&code=c HTTP/1.1\r\n"
                             "Host: 127.0.0.1:4711\r\nX-One: 1\r\nx-one: 2\r\n"
                             "content-length: 5\r\n\r\nhello";
    HttpRequestParser parser(limits);
    QCOMPARE(feed(parser, bytes, step), bytes.size());
    QCOMPARE(parser.state(), State::Done);
    QCOMPARE(parser.status(), 0);
    const HttpRequest &request = parser.request();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/callback/x"_ba);
    QCOMPARE(request.query, "state=a%26b&code=c"_ba);
    QCOMPARE(request.header("HOST"), "127.0.0.1:4711"_ba);
    QCOMPARE(request.headerCount("X-One"), 2);
    QCOMPARE(request.header("x-one"), "1"_ba);
    QCOMPARE(request.headerCount("cookie"), 0);
    QVERIFY(request.header("cookie").isEmpty());
    QCOMPARE(request.body, "hello"_ba);
    QVERIFY(parser.keepsAlive());
    QVERIFY(!parser.wantsUpgrade());
}

void TestHttpRequest::leavesWhatComesNext()
{
    const QByteArray first = "POST /a HTTP/1.1\r\nhost: h\r\ncontent-length: 2\r\n\r\nab";
    HttpRequestParser parser(limits);
    QCOMPARE(parser.put(first + "GET /b HTTP/1.1\r\n\r\n"), first.size());
    QCOMPARE(parser.state(), State::Done);
    QCOMPARE(parser.request().body, "ab"_ba);
    QCOMPARE(parser.put("more"), 0);
    HttpRequestParser without(limits);
    const QByteArray get = "GET /b HTTP/1.0\r\n\r\n";
    QCOMPARE(without.put(get + "x"), get.size());
    QCOMPARE(without.state(), State::Done);
    QVERIFY(!without.keepsAlive());
    QVERIFY(without.request().query.isEmpty());
}

void TestHttpRequest::takesNoHeadUntilItIsThere()
{
    HttpRequestParser parser(limits);
    QCOMPARE(parser.put("GET / HTTP/1.1\r\nhost: h\r\n"), 0);
    QCOMPARE(parser.state(), State::Head);
    QCOMPARE(parser.put(""), 0);
    QCOMPARE(parser.state(), State::Head);
}

void TestHttpRequest::readsChunks()
{
    const QByteArray bytes = "POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
    for (int step : {1, 3, 1000}) {
        HttpRequestParser parser(limits);
        QCOMPARE(feed(parser, bytes, step), bytes.size());
        QCOMPARE(parser.state(), State::Done);
        QCOMPARE(parser.request().body, "abcde"_ba);
    }
}

void TestHttpRequest::readsTheLastChunkInPieces()
{
    const QByteArray head = "POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n";
    for (const QByteArray &last : {"0\r\n\r\n"_ba, "0\r\na: b\r\n\r\n"_ba, "0;x\r\n\r\n"_ba}) {
        HttpRequestParser parser(limits);
        QCOMPARE(parser.put(head), head.size());
        qint64 used = 0;
        for (qsizetype size = 0; size <= last.size(); ++size) {
            // Offered again without more behind it, as after a wake-up for nothing.
            for (int times = 0; times < 2 && parser.state() == State::Body; ++times)
                used += parser.put(last.first(size));
            QVERIFY(used == 0 || size == last.size());
        }
        QCOMPARE(parser.state(), State::Done);
        QVERIFY(parser.request().body.isEmpty());
    }
}

void TestHttpRequest::announcesAnUpgrade()
{
    HttpRequestParser parser(limits);
    const QByteArray head = "GET /ws HTTP/1.1\r\nhost: h\r\nconnection: Upgrade\r\n"
                            "upgrade: websocket\r\n\r\n";
    QCOMPARE(parser.put(head + "\x81\x05"), head.size());
    QVERIFY(parser.wantsUpgrade());
    QCOMPARE(parser.request().path, "/ws"_ba);
}

void TestHttpRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, QByteArray bytes, int status = 400) {
        QTest::newRow(name) << std::move(bytes) << status;
    };
    row("TLS", "\x16\x03\x01 hello\r\n\r\n"_ba);
    row("no version", "GET /\r\n\r\n"_ba);
    row("old version", "GET / HTTP/0.9\r\n\r\n"_ba);
    row("new version", "GET / HTTP/2.0\r\n\r\n"_ba);
    row("no target", "GET  HTTP/1.1\r\n\r\n"_ba);
    row("a blank in the target", "GET /a b HTTP/1.1\r\n\r\n"_ba);
    row("NUL in the target", "GET /a\0b HTTP/1.1\r\n\r\n"_ba);
    row("NUL in a value", "GET / HTTP/1.1\r\na: b\0c\r\n\r\n"_ba);
    row("NUL in a name", "GET / HTTP/1.1\r\na\0: b\r\n\r\n"_ba);
    row("a blank behind a name", "GET / HTTP/1.1\r\nhost : h\r\n\r\n"_ba);
    row("no colon", "GET / HTTP/1.1\r\nhost\r\n\r\n"_ba);
    row("bare line feed", "GET / HTTP/1.1\r\na: b\nhost: h\r\n\r\n"_ba);
    row("two lengths", "POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab"_ba);
    row("length and chunks",
        "POST / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"_ba);
    row("negative length", "POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n"_ba);
    row("length in words", "POST / HTTP/1.1\r\ncontent-length: ten\r\n\r\n"_ba);
    row("two hosts", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nhost: evil.example\r\n\r\n"_ba);
    row("bad chunk", "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n"_ba);
    row("head too large", "GET / HTTP/1.1\r\na: " + QByteArray(600, 'a'), 431);
    row("body too large", "POST / HTTP/1.1\r\ncontent-length: 65\r\n\r\n"_ba, 413);
    row("chunks too large",
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n41\r\n" + QByteArray(65, 'a')
            + "\r\n0\r\n\r\n",
        413);
    row("endless chunk line",
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1;" + QByteArray(600, 'a'));
}

void TestHttpRequest::refuses()
{
    QFETCH(QByteArray, bytes);
    for (int step : {1, 1000}) {
        HttpRequestParser parser(limits);
        feed(parser, bytes, step);
        QCOMPARE(parser.state(), State::Failed);
        QTEST(parser.status(), "status");
        QCOMPARE(parser.put("GET / HTTP/1.1\r\n\r\n"), 0);
        QCOMPARE(parser.state(), State::Failed);
    }
}

void TestHttpRequest::keepsToItsLimits()
{
    const auto head = [](qsizetype size) {
        const QByteArray start = "GET / HTTP/1.1\r\na: ";
        return start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n";
    };
    HttpRequestParser fits(limits);
    QCOMPARE(fits.put(head(limits.headBytes)), limits.headBytes);
    QCOMPARE(fits.state(), State::Done);
    HttpRequestParser large(limits);
    QCOMPARE(large.put(head(limits.headBytes + 1)), 0);
    QCOMPARE(large.status(), 431);
    HttpRequestParser body(limits);
    body.put("POST / HTTP/1.1\r\ncontent-length: 64\r\n\r\n" + QByteArray(64, 'b'));
    QCOMPARE(body.state(), State::Done);
    QCOMPARE(body.request().body.size(), limits.bodyBytes);
}

QTEST_APPLESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
