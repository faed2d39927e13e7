// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/websocketframes.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using Kind = WebSocketDecoder::Kind;
using Fault = WebSocketFault;

namespace {

constexpr qsizetype maxBytes = 100'000;

/// A server's frame, written as RFC 6455 section 5.2 draws it.
QByteArray frame(int firstByte, const QByteArray &payload)
{
    const auto size = payload.size();
    QByteArray head(1, char(firstByte));
    if (size < 126)
        return head + char(size) + payload;
    const int bytes = size <= 0xffff ? 2 : 8;
    head += char(bytes == 2 ? 126 : 127);
    for (int i = bytes - 1; i >= 0; --i)
        head += char(quint64(size) >> (8 * i) & 0xff);
    return head + payload;
}

/// "text hello", "close 1001 bye", "fault masked by the server"…
QByteArrayList tell(WebSocketDecoder &decoder)
{
    QByteArrayList told;
    for (;;) {
        const WebSocketDecoder::Event event = decoder.next();
        const QByteArray payload = event.payload.toByteArray();
        switch (event.kind) {
        case Kind::None:
            return told;
        case Kind::Text:
            told += "text " + payload;
            break;
        case Kind::Binary:
            told += "binary " + payload;
            break;
        case Kind::Ping:
            told += "ping " + payload;
            break;
        case Kind::Pong:
            told += "pong " + payload;
            break;
        case Kind::Close:
            told += "close " + QByteArray::number(event.closeCode) + ' ' + payload;
            break;
        case Kind::Fault:
            told += "fault " + QByteArray::number(event.closeCode) + ' ' + describe(event.fault);
        }
    }
}

QByteArrayList feed(WebSocketDecoder &decoder, QByteArrayView bytes)
{
    QByteArrayList told;
    while (!bytes.isEmpty()) {
        const std::span<char> room = decoder.room();
        const auto count = std::min<qsizetype>(qsizetype(room.size()), bytes.size());
        if (count == 0)
            qFatal("no room");
        std::memcpy(room.data(), bytes.data(), std::size_t(count));
        decoder.filled(count);
        bytes = bytes.sliced(count);
        told += tell(decoder);
    }
    return told;
}

QByteArrayList read(const QByteArray &bytes)
{
    WebSocketDecoder decoder(maxBytes);
    return feed(decoder, bytes);
}

} // namespace

class TestWebSocketFrames : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void anySplitIsTheSame();
    void refusedAsSoonAsItIsKnown();
    void nothingBehindTheEnd();
    void aFrameIsHandedOnWhereItStands();
    void memoryIsGivenBack();
    void writes_data();
    void writes();
};

void TestWebSocketFrames::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("told");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &told) {
        QTest::newRow(name) << bytes << told;
    };
    const auto fault = [](Fault kind) {
        return QByteArrayList{"fault " + QByteArray::number(closeCodeOf(kind)) + ' '
                              + describe(kind)};
    };
    // RFC 6455 section 5.7.
    row("the RFC's text", "\x81\x05Hello"_ba, {"text Hello"});
    row("the RFC's fragments", "\x01\x03Hel\x80\x02lo"_ba, {"text Hello"});
    row("the RFC's ping", "\x89\x05Hello"_ba, {"ping Hello"});
    row("the RFC's 256 bytes", "\x82\x7e\x01\x00"_ba + QByteArray(256, 'x'),
        {"binary " + QByteArray(256, 'x')});
    row("the RFC's 64 KiB", "\x82\x7f\0\0\0\0\0\1\0\0"_ba + QByteArray(65'536, 'x'),
        {"binary " + QByteArray(65'536, 'x')});

    row("nothing", {}, {});
    row("empty text", frame(0x81, {}), {"text "});
    row("many", frame(0x81, "a") + frame(0x82, "b") + frame(0x8a, "c"),
        {"text a", "binary b", "pong c"});
    row("control between fragments",
        frame(0x01, "a") + frame(0x89, "1") + frame(0x00, "b") + frame(0x8a, "2") + frame(0x80, "c")
            + frame(0x81, "d"),
        {"ping 1", "pong 2", "text abc", "text d"});
    row("a character in two fragments", frame(0x01, "\xc3") + frame(0x80, "\xa9"), {"text é"});
    row("empty fragments", frame(0x02, {}) + frame(0x00, {}) + frame(0x80, {}), {"binary "});
    row("the largest", frame(0x81, QByteArray(maxBytes, 'x')),
        {"text " + QByteArray(maxBytes, 'x')});
    row("the largest in two", frame(0x01, QByteArray(maxBytes - 1, 'x')) + frame(0x80, "x"),
        {"text " + QByteArray(maxBytes, 'x')});
    row("binary need not be text", frame(0x82, "\xff"), {"binary \xff"});
    row("close", frame(0x88, "\x03\xe9 bye"), {"close 1001  bye"});
    row("close without a code", frame(0x88, {}), {"close 1000 "});
    row("own close code", frame(0x88, "\x0f\xa1kicked"), {"close 4001 kicked"});

    for (const int bits : {0x40, 0x20, 0x10})
        row("reserved bits", frame(0x81 | bits, "x"), fault(Fault::ReservedBits));
    for (const int opcode : {3, 7, 11, 15})
        row("opcode", frame(0x80 | opcode, "x"), fault(Fault::UnknownOpcode));
    row("masked",
        "\x81\x81"
        "abcdX"_ba,
        fault(Fault::Masked));
    row("ping in fragments", frame(0x09, "x"), fault(Fault::FragmentedControl));
    row("long ping", frame(0x89, QByteArray(126, 'x')), fault(Fault::LongControl));
    row("two bytes of length for one", "\x81\x7e\x00\x7dx"_ba, fault(Fault::BadLength));
    row("eight bytes of length for two", "\x81\x7f\0\0\0\0\0\0\xff\xff"_ba,
        fault(Fault::BadLength));
    row("64 bits of length", "\x81\x7f\x80\0\0\0\0\0\0\0"_ba, fault(Fault::BadLength));
    row("continues nothing", frame(0x80, "x"), fault(Fault::BadOrder));
    row("continues what has ended", frame(0x01, "a") + frame(0x80, "b") + frame(0x00, "c"),
        QByteArrayList{"text ab"} + fault(Fault::BadOrder));
    row("begins before the end", frame(0x01, "a") + frame(0x82, "b"), fault(Fault::BadOrder));
    row("too large", frame(0x81, QByteArray(maxBytes + 1, 'x')), fault(Fault::TooLarge));
    row("63 bits of length", "\x81\x7f\x7f\xff\xff\xff\xff\xff\xff\xff"_ba, fault(Fault::TooLarge));
    row("too large together", frame(0x01, QByteArray(maxBytes, 'x')) + frame(0x80, "x"),
        fault(Fault::TooLarge));
    row("half a character", frame(0x81, "\xc3"), fault(Fault::BadText));
    row("half a character in the end", frame(0x01, "a") + frame(0x80, "\xc3"),
        fault(Fault::BadText));
    row("overlong", frame(0x81, "\xc0\xaf"), fault(Fault::BadText));
    row("surrogate", frame(0x81, "\xed\xa0\x80"), fault(Fault::BadText));
    row("beyond Unicode", frame(0x81, "\xf4\x90\x80\x80"), fault(Fault::BadText));
    row("half a close code", frame(0x88, "\x03"), fault(Fault::BadClose));
    for (const int code : {0, 999, 1004, 1005, 1006, 1012, 1015, 2999, 5000, 65535})
        row("close code", frame(0x88, QByteArray(1, char(code >> 8)) + char(code & 0xff)),
            fault(Fault::BadClose));
    row("close reason", frame(0x88, "\x03\xe8\xff"), fault(Fault::BadText));
}

void TestWebSocketFrames::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, told);
    QCOMPARE(read(bytes), told);
    // Each byte by itself, and from a buffer that is too small for anything.
    WebSocketDecoder decoder(maxBytes, 8);
    QByteArrayList pieces;
    for (const char byte : bytes)
        pieces += feed(decoder, {&byte, 1});
    QCOMPARE(pieces, told);
}

void TestWebSocketFrames::anySplitIsTheSame()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        QByteArrayList told;
        for (int i = random.bounded(20); i >= 0; --i) {
            const QByteArray payload(random.bounded(random.bounded(2) == 0 ? 130 : 30'000), 'x');
            const int pieces = 1 + random.bounded(3);
            for (int piece = 0; piece < pieces; ++piece) {
                bytes += frame((piece == 0 ? 1 : 0) | (piece == pieces - 1 ? 0x80 : 0), payload);
                if (random.bounded(3) == 0) {
                    bytes += frame(0x89, QByteArray::number(i));
                    told += "ping " + QByteArray::number(i);
                }
            }
            const QByteArray text = "text " + payload.repeated(pieces);
            // A ping behind the last piece is told behind the message.
            const bool behind = bytes.endsWith(frame(0x89, QByteArray::number(i)));
            told.insert(told.size() - (behind ? 1 : 0), text);
        }
        WebSocketDecoder decoder(maxBytes, 1 + random.bounded(4) * 20 + 8);
        QByteArrayList pieces;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype step =
                std::min<qsizetype>(1 + random.bounded(40'000), bytes.size() - at);
            pieces += feed(decoder, QByteArrayView(bytes).sliced(at, step));
            at += step;
        }
        QCOMPARE(pieces, told);
    }
}

void TestWebSocketFrames::refusedAsSoonAsItIsKnown()
{
    for (const QByteArray &head :
         {"\xc1\x05"_ba, "\x83\x05"_ba, "\x81\x85"_ba, "\x09\x01"_ba, "\x89\x7e"_ba, "\x80\x05"_ba,
          "\x81\x7e\x00\x05"_ba, "\x81\x7f\0\0\0\0\0\1\x86\xa1"_ba}) { // 100,001
        WebSocketDecoder decoder(maxBytes);
        QCOMPARE(feed(decoder, QByteArrayView(head).chopped(1)), QByteArrayList());
        const QByteArrayList told = feed(decoder, QByteArrayView(head).last(1));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().startsWith("fault "));
    }
}

void TestWebSocketFrames::nothingBehindTheEnd()
{
    for (const QByteArray &end : {frame(0x88, {}), frame(0x83, {})}) {
        WebSocketDecoder decoder(maxBytes);
        QCOMPARE(feed(decoder, end + frame(0x81, "more")).size(), 1);
        QCOMPARE(feed(decoder, frame(0x81, "and more")), QByteArrayList());
    }
}

void TestWebSocketFrames::aFrameIsHandedOnWhereItStands()
{
    WebSocketDecoder decoder(maxBytes);
    const QByteArray bytes = "head" + frame(0x81, "quote") + frame(0x81, "half").chopped(1);
    const std::span<char> room = decoder.room();
    QVERIFY(room.size() >= std::size_t(bytes.size()));
    std::memcpy(room.data(), bytes.data(), std::size_t(bytes.size()));
    decoder.filled(bytes.size());
    QCOMPARE(decoder.pending(), bytes);
    decoder.skip(4);
    const WebSocketDecoder::Event event = decoder.next();
    QVERIFY(event.kind == Kind::Text);
    QCOMPARE(event.payload, "quote"_ba);
    QVERIFY(event.payload.data() == room.data() + 6);
    QVERIFY(decoder.next().kind == Kind::None);
    QCOMPARE(decoder.pending(), frame(0x81, "half").chopped(1));
    QCOMPARE(feed(decoder, "f"), QByteArrayList{"text half"});
    QCOMPARE(decoder.pending().size(), 0);
}

void TestWebSocketFrames::memoryIsGivenBack()
{
    WebSocketDecoder decoder(maxBytes, 1'000);
    const std::size_t before = decoder.room().size();
    QCOMPARE(before, 1'000U);
    QCOMPARE(feed(decoder, frame(0x81, QByteArray(maxBytes, 'x')).chopped(1)).size(), 0);
    QVERIFY(decoder.pending().size() > maxBytes);
    QCOMPARE(feed(decoder, "x").size(), 1);
    QCOMPARE(decoder.room().size(), before);
}

void TestWebSocketFrames::writes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    const quint32 mask = 0x37fa213d;
    // RFC 6455 section 5.7.
    QTest::newRow("text") << webSocketFrame(WebSocketOpcode::Text, "Hello", mask)
                          << "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"_ba;
    QTest::newRow("pong") << webSocketFrame(WebSocketOpcode::Pong, "Hello", mask)
                          << "\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"_ba;
    QTest::newRow("empty") << webSocketFrame(WebSocketOpcode::Ping, {}, 0)
                           << QByteArray("\x89\x80\0\0\0\0", 6);
    QTest::newRow("125") << webSocketFrame(WebSocketOpcode::Text, QByteArray(125, 'x'), 0)
                         << QByteArray("\x81\xfd\0\0\0\0", 6) + QByteArray(125, 'x');
    QTest::newRow("126") << webSocketFrame(WebSocketOpcode::Text, QByteArray(126, 'x'), 0)
                         << QByteArray("\x81\xfe\0\x7e\0\0\0\0", 8) + QByteArray(126, 'x');
    QTest::newRow("65536") << webSocketFrame(WebSocketOpcode::Text, QByteArray(65'536, 'x'), 0)
                           << QByteArray("\x81\xff\0\0\0\0\0\1\0\0\0\0\0\0", 14)
            + QByteArray(65'536, 'x');
    QTest::newRow("close") << webSocketCloseFrame(1001, 0)
                           << QByteArray("\x88\x82\0\0\0\0\x03\xe9", 8);
}

void TestWebSocketFrames::writes()
{
    QFETCH(QByteArray, frame);
    QTEST(frame, "expected");
}

QTEST_APPLESS_MAIN(TestWebSocketFrames)
#include "tst_websocketframes.moc"
