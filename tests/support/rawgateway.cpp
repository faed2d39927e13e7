// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/rawgateway.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace mm::rawgateway {

QByteArray frameHead(int firstByte, quint64 size)
{
    QByteArray head(1, char(firstByte));
    if (size < 126)
        return head + char(size);
    char length[8];
    if (size <= 0xffff) {
        qToBigEndian(quint16(size), length);
        return head + char(126) + QByteArray(length, 2);
    }
    qToBigEndian(size, length);
    return head + char(127) + QByteArray(length, 8);
}

QByteArray frame(int opcode, const QByteArray &payload)
{
    return frameHead(Final | opcode, quint64(payload.size())) + payload;
}

void acceptUpgrade(const ServedRequest &request, QTcpSocket &socket)
{
    const QByteArray key =
        request.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                 "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                 + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
}

RawGateway::RawGateway() :
    server([this](const ServedRequest &request, QTcpSocket &socket) {
        peer = &socket;
        QObject::connect(
            &socket, &QTcpSocket::readyRead, &socket,
            [this, &socket, buffer = QByteArray()]() mutable { read(socket, buffer); });
        onConnect(request, socket);
    })
{
    if (!server.start())
        qFatal("no port");
}

void RawGateway::read(QTcpSocket &socket, QByteArray &buffer)
{
    buffer += socket.readAll();
    while (buffer.size() >= 6) { // clients mask; these tests send short frames only
        const int size = buffer.at(1) & 0x7f;
        if (buffer.size() < 6 + size)
            return;
        QByteArray payload = buffer.mid(6, size);
        for (int i = 0; i < size; ++i)
            payload[i] = char(payload.at(i) ^ buffer.at(2 + i % 4));
        const int opcode = buffer.at(0) & 0x0f;
        buffer.remove(0, 6 + size);
        closeFrames += opcode == Close ? 1 : 0;
        if (opcode == Pong)
            pongs.append(payload);
        if (opcode == Ping && answersPings)
            socket.write(frame(Pong, payload));
        if (opcode != Text)
            continue;
        frames.append(payload);
        onFrame(payload, socket);
    }
}

} // namespace mm::rawgateway
