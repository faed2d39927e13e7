// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/sandbox/managercalls.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

namespace mm {

/// A data push socket with nothing of the product's client in it.
class EventClient
{
public:
    EventClient(quint16 port, const QByteArray &token, const QByteArray &group)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &text) { frames.push_back(text); });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/openapi-b/ws").arg(port)));
        if (!token.isNull())
            request.setRawHeader("token", token);
        if (!group.isNull())
            request.setRawHeader("group", group);
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy ended(&socket, &QWebSocket::disconnected);
        socket.open(request);
        open = QTest::qWaitFor([&] { return connected.count() + ended.count() > 0; })
            && connected.count() == 1;
    }
    [[nodiscard]] Json frame(size_t index) const
    {
        return Json::parse(frames.at(index).toUtf8()).value_or(Json());
    }
    /// data.id of every frame.
    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> list;
        for (size_t i = 0; i < frames.size(); ++i)
            list.push_back(frame(i)["data"]["id"].toString().toLongLong());
        return list;
    }
    [[nodiscard]] bool waitFor(size_t count) const
    {
        return QTest::qWaitFor([&] { return frames.size() >= count; }, 20'000);
    }

    QWebSocket socket;
    bool open = false;
    std::vector<QString> frames;
};

} // namespace mm
