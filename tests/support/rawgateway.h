// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/testserver.h"

#include <QPointer>

#include <functional>

/// A gateway's socket end, made by hand so that it can misbehave.
namespace mm::rawgateway {

enum Opcode {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
    Final = 0x80
};

/// The head of a server's frame.
[[nodiscard]] QByteArray frameHead(int firstByte, quint64 size);
[[nodiscard]] QByteArray frame(int opcode, const QByteArray &payload);
void acceptUpgrade(const ServedRequest &request, QTcpSocket &socket);

/// Plays by `onConnect` and answers each frame by `onFrame`.
class RawGateway
{
public:
    RawGateway();

    [[nodiscard]] QUrl url() const
    {
        return server.url(QStringLiteral("ws"), QStringLiteral("/quote"));
    }

    TestServer server;
    QPointer<QTcpSocket> peer; ///< the newest
    QByteArrayList frames; ///< payloads of text frames
    QByteArrayList pongs; ///< payloads
    int closeFrames = 0;
    bool answersPings = false;
    std::function<void(const ServedRequest &, QTcpSocket &)> onConnect = acceptUpgrade;
    std::function<void(const QByteArray &, QTcpSocket &)> onFrame = [](const QByteArray &,
                                                                       QTcpSocket &) {};

private:
    void read(QTcpSocket &socket, QByteArray &buffer);
};

} // namespace mm::rawgateway
