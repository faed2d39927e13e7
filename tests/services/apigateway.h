// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/json.h"

#include <QDateTime>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// A Client and Manager API that does only what a test tells it. In the test's own thread.
class ApiGateway : public QObject
{
public:
    struct Call {
        QByteArray path; ///< below the base address
        QByteArray head;
        Json body;
        QPointer<QTcpSocket> socket;
    };

    ApiGateway()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.companyId = 360;
        environment.clientApi =
            QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(m_server.serverPort()));
        environment.managerApi = environment.clientApi;
        return environment;
    }

    /// Nobody listens from now on, and who is connected is not any more.
    void stop()
    {
        m_server.close();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
    }

    /// What a call whose path holds the words is answered with: JSON of `data`, or, with a leading
    /// '!', a refusal with that code. Calls nobody has an answer for wait for reply().
    void answer(const QByteArray &words, const QByteArray &data)
    {
        answerBy(words, [data](const Call &) { return data; });
    }
    /// The same, made from the call; null: it waits for reply().
    void answerBy(const QByteArray &words, std::function<QByteArray(const Call &)> data)
    {
        m_answers.insert(m_answers.begin(), {words, std::move(data)});
    }
    void reply(const Call &call, const QByteArray &data)
    {
        if (!call.socket)
            return;
        const QByteArray body = data.startsWith('!')
            ? R"({"bizCode":"","code":")" + data.mid(1) + R"(","msg":"no","data":null})"
            : R"({"bizCode":"G","code":"0","msg":"ok","data":)" + data + '}';
        call.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// HTTP of its own: "429 Too Many Requests\r\nx-ratelimit-reset: 1", and a body.
    static void replyHttp(const Call &call, const QByteArray &head, const QByteArray &body = {})
    {
        if (call.socket)
            call.socket->write("HTTP/1.1 " + head + "\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    [[nodiscard]] std::vector<Call> calls(const QByteArray &words) const
    {
        std::vector<Call> found;
        for (const Call &call : m_calls) {
            if (call.path.contains(words))
                found.push_back(call);
        }
        return found;
    }
    [[nodiscard]] int count(const QByteArray &words) const { return int(calls(words).size()); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray pending = socket->property("pending").toByteArray() + socket->readAll();
        const qsizetype headEnd = pending.indexOf("\r\n\r\n");
        const QByteArray head = pending.left(headEnd).toLower();
        const qsizetype length =
            head.mid(head.indexOf("content-length:") + 15).split('\r').first().trimmed().toInt();
        const bool whole = headEnd >= 0 && pending.size() >= headEnd + 4 + length;
        if (whole) {
            const QByteArray path = pending.split(' ').value(1).mid(QByteArrayView("/api/").size());
            const Json body = Json::parse(pending.mid(headEnd + 4, length)).value_or(Json());
            m_calls.push_back({path, head, body, socket});
            pending.clear();
        }
        socket->setProperty("pending", pending);
        if (whole)
            answerNow(Call(m_calls.back()));
    }

    void answerNow(const Call &call)
    {
        if (call.path == "thirdExt/now")
            return reply(call, QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
        for (const auto &[words, data] : m_answers) {
            if (!call.path.contains(words))
                continue;
            if (const QByteArray answer = data(call); !answer.isNull())
                reply(call, answer);
            return;
        }
    }

    QTcpServer m_server;
    std::vector<Call> m_calls;
    /// The newest first.
    std::vector<std::pair<QByteArray, std::function<QByteArray(const Call &)>>> m_answers;
};

} // namespace mm
