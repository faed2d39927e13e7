// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/json.h"

#include <QPointer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace mm {

/// A quote socket that does only what a test tells it: it keeps what it was asked, answers
/// nothing by itself (but where `knows` is set) and pushes what it is given. In the test's own
/// thread.
class QuoteGateway : public QObject
{
public:
    QuoteGateway() : m_server(QStringLiteral("quotes"), QWebSocketServer::NonSecureMode)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            socket = m_server.nextPendingConnection();
            socket->setParent(this);
            sockets.push_back(socket);
            urls.push_back(socket->requestUrl());
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, from = QPointer(socket)](const QString &text) {
                        requests.push_back(Json::parse(text.toUtf8()).value_or(Json()));
                        m_from.push_back(from);
                        if (knows)
                            answerByItself(requests.back(), *from);
                    });
        });
    }

    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.quoteSocket = m_server.serverUrl();
        environment.quoteSocket.setPath(QStringLiteral("/apiQuote"));
        return environment;
    }

    /// False: who connects waits. A connection that is lost meanwhile stays lost until true; else
    /// it may be back within milliseconds, and lost for nobody who looks.
    void setAccepting(bool accepting)
    {
        if (accepting)
            m_server.resumeAccepting();
        else
            m_server.pauseAccepting();
    }
    void send(const QByteArray &text) { socket->sendTextMessage(QString::fromUtf8(text)); }
    /// An answer to `request` with another `ret` or data.
    void answer(const Json &request, int ret, const QByteArray &data = "{}")
    {
        const int command = request["cmd_id"].numberText().toInt();
        send("{\"cmd_id\":" + QByteArray::number(command + 1) + ",\"seq_id\":"
             + request["seq_id"].numberText() + ",\"ext\":" + request["ext"].toBytes() + ",\"ret\":"
             + QByteArray::number(ret) + ",\"msg\":\"as told\",\"data\":" + data + '}');
    }

    /// The requests of one command over one connection, oldest first.
    [[nodiscard]] std::vector<Json> askedOver(const QWebSocket *over, int command) const
    {
        std::vector<Json> found;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            if (m_from[i] == over && requests[i]["cmd_id"].numberText().toInt() == command)
                found.push_back(requests[i]);
        }
        return found;
    }

    /// The requests of one command, oldest first.
    [[nodiscard]] std::vector<Json> asked(int command) const
    {
        std::vector<Json> found;
        for (const Json &request : requests) {
            if (request["cmd_id"].numberText().toInt() == command)
                found.push_back(request);
        }
        return found;
    }

    /// Where it is set every request is answered: a subscription with 200 where it knows each
    /// product of it, else 202.
    std::function<bool(const Json &symbol)> knows;
    QPointer<QWebSocket> socket; ///< the newest connection
    std::vector<QPointer<QWebSocket>> sockets; ///< all there ever were
    std::vector<QUrl> urls; ///< of every connection
    std::vector<Json> requests;

private:
    void answerByItself(const Json &request, QWebSocket &to)
    {
        const Json::Array &symbols = request["data"]["symbol_list"].items();
        const bool all = std::all_of(symbols.begin(), symbols.end(), knows);
        const QPointer<QWebSocket> newest = std::exchange(socket, &to);
        answer(request, all ? 200 : 202);
        socket = newest;
    }

    QWebSocketServer m_server;
    std::vector<QPointer<QWebSocket>> m_from; ///< beside requests
};

} // namespace mm
