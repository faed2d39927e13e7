// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/sandbox/rawclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

namespace mm {

/// A message socket with nothing of the product's client in it.
class MessageClient
{
public:
    explicit MessageClient(quint16 port, const QString &path = QStringLiteral("/msg"))
    {
        QObject::connect(
            &socket, &QWebSocket::textMessageReceived, &socket,
            [this](const QString &text) { frames.push_back(*Json::parse(text.toUtf8())); });
        QSignalSpy connected(&socket, &QWebSocket::connected);
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(path)));
        open = connected.wait();
    }
    static Json frame(const char *type, const QByteArray &token)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return Json(Json::Object{{"head",
                                  Json(Json::Object{{"msgType", Json(type)},
                                                    {"token", Json(token.constData())},
                                                    {"sendTime", Json(now)},
                                                    {"lang", Json("en-US")}})},
                                 {"data", Json(Json::Object{})},
                                 {"device", Json(9)},
                                 {"seqId", Json(7)},
                                 {"trace", Json("t-1")}});
    }
    /// Sends a frame and waits for the answer; null where none comes.
    Json ask(const Json &json)
    {
        const size_t before = frames.size();
        socket.sendTextMessage(QString::fromUtf8(json.toBytes()));
        return QTest::qWaitFor([&] { return frames.size() > before; }) ? frames.back() : Json();
    }

    QWebSocket socket;
    bool open = false;
    std::vector<Json> frames;
};

} // namespace mm
