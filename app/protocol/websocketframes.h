// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace mm {

// WebSocket frames, RFC 6455 section 5, as a client has them: without extensions.

enum class WebSocketOpcode {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

/// What a peer must not send.
enum class WebSocketFault {
    None,
    ReservedBits, ///< an extension nobody agreed to
    UnknownOpcode,
    Masked, ///< servers do not mask
    FragmentedControl,
    LongControl, ///< more than 125 bytes
    BadLength, ///< not the shortest way to say it, or beyond 63 bits
    BadOrder, ///< continues nothing, or begins before the end
    TooLarge,
    BadText, ///< not UTF-8
    BadClose, ///< a code that nobody may send, or half of one
};

/// The close code that answers a fault: 1002, 1007 or 1009.
[[nodiscard]] int closeCodeOf(WebSocketFault fault);
/// English, for the log.
[[nodiscard]] const char *describe(WebSocketFault fault);

/// One whole frame to a server, masked by `mask`: random, another for each frame.
[[nodiscard]] QByteArray webSocketFrame(WebSocketOpcode opcode, QByteArrayView payload,
                                        quint32 mask);
[[nodiscard]] QByteArray webSocketCloseFrame(int code, quint32 mask);

/// Reads what a server sends, however it is cut into pieces. The bytes stand in one buffer, which
/// is used again and again; a message of one frame is handed on where it stands there. Neither
/// costs an allocation, unless a message does not fit into the buffer: that then grows, and
/// shrinks again, as does what a message of several frames is gathered in.
class WebSocketDecoder
{
public:
    enum class Kind { None, Text, Binary, Ping, Pong, Close, Fault };
    struct Event {
        Kind kind = Kind::None; ///< None: more bytes are needed
        QByteArrayView payload = {}; ///< of a Close its reason, UTF-8; valid until room() or next()
        int closeCode = 0; ///< of a Close, 1000 where it has none, or to close with after a Fault
        WebSocketFault fault = WebSocketFault::None;
    };

    /// No message, in one frame or many, may be larger than `maxBytes`.
    explicit WebSocketDecoder(qsizetype maxBytes, qsizetype bufferBytes = 64 * 1024);

    /// Where the next bytes go, never empty. Views handed out are no longer valid.
    [[nodiscard]] std::span<char> room();
    /// So many of them are there.
    void filled(qsizetype bytes);
    /// What was not read yet; and leaves the first of it out, as the head of an HTTP answer.
    [[nodiscard]] QByteArrayView pending() const;
    void skip(qsizetype bytes);
    /// The next message or control frame. Behind a Close or a Fault there is nothing.
    [[nodiscard]] Event next();

private:
    struct Head {
        WebSocketOpcode opcode = WebSocketOpcode::Continuation;
        bool final = false;
        qsizetype bytes = 0; ///< of the head itself; 0: not all there
        quint64 payloadBytes = 0;
    };
    [[nodiscard]] WebSocketFault readHead(Head &head) const;
    [[nodiscard]] Event control(WebSocketOpcode opcode, QByteArrayView payload);
    [[nodiscard]] Event message(WebSocketOpcode opcode, QByteArrayView payload);
    [[nodiscard]] Event fail(WebSocketFault fault);
    void forgetMessage();

    const std::size_t m_maxBytes, m_bufferBytes;
    std::vector<char> m_buffer;
    std::size_t m_from = 0, m_to = 0; ///< of the buffer what was not read yet
    std::vector<char> m_message; ///< the frames so far of a message of several
    WebSocketOpcode m_messageOpcode = WebSocketOpcode::Continuation; ///< of it; else that
    bool m_handedOn = false; ///< m_message was, so it may go
    bool m_ended = false;
};

} // namespace mm
