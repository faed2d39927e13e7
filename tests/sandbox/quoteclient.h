// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/sandbox/rawclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <functional>
#include <utility>

namespace mm {

/// True where `holds` is true all the time: for what must not happen, and gives no sign.
inline bool stays(const std::function<bool()> &holds, int ms = 300)
{
    return !QTest::qWaitFor([&] { return !holds(); }, ms);
}

/// A quote socket with nothing of the product's client in it.
class QuoteClient
{
public:
    QuoteClient(quint16 port, const QString &path = QStringLiteral("quote_guest"))
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &frame) {
                             if (frame.startsWith(u'{'))
                                 answers.push_back(*Json::parse(frame.toUtf8()));
                             else
                                 pushed += frame;
                         });
        QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket,
                         [this](const QByteArray &frame) { binary.push_back(frame); });
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy failed(&socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error));
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/apiQuote/%2").arg(port).arg(path)));
        open = QTest::qWaitFor([&] { return connected.count() + failed.count() > 0; })
            && !connected.isEmpty();
    }

    /// Sends a request and waits for its answer; null where none comes.
    Json ask(int command, const Json &data)
    {
        const size_t before = answers.size();
        send(command, data);
        const bool came = QTest::qWaitFor([&] { return answers.size() > before; });
        return came ? answers.back() : Json();
    }
    /// The same where the answer comes as a binary frame, which is given as it came; where it is
    /// text, that is among `answers` and nothing is given.
    QByteArray askBinary(int command, const Json &data)
    {
        const size_t before = answers.size() + binary.size();
        send(command, data);
        const bool came = QTest::qWaitFor([&] { return answers.size() + binary.size() > before; });
        return came && !binary.empty() ? std::exchange(binary, {}).back() : QByteArray();
    }
    void send(int command, const Json &data)
    {
        ++m_seq;
        socket.sendTextMessage(
            QString::fromUtf8(Json(Json::Object{{"cmd_id", Json(command)},
                                                {"seq_id", Json(m_seq)},
                                                {"ext", Json(QStringLiteral("test-%1").arg(m_seq))},
                                                {"data", data}})
                                  .toBytes()));
    }
    Json subscribe(int first, int count) { return ask(14000, products(first, count)); }

    /// symbol_list of some of the sandbox's products, in the order of its list.
    static Json products(int first, int count)
    {
        static const Json all = allProducts();
        Json::Array list;
        for (int i = first; i < first + count; ++i)
            list.push_back(all.items()[size_t(i)]);
        return Json(Json::Object{{"symbol_list", Json(list)}});
    }

    QWebSocket socket;
    bool open = false;
    std::vector<Json> answers;
    std::vector<QByteArray> binary;
    QStringList pushed; ///< frames without JSON

private:
    static Json allProducts()
    {
        SandboxFixture sandbox({.rate = 0});
        Json::Array list;
        const Json quotes = sandbox.quotes();
        for (const Json &quote : quotes.items())
            list.push_back(Json(Json::Object{{"symbol_id", quote["symbol_id"]},
                                             {"trade_type", quote["trade_type"]},
                                             {"trade_mode", quote["trade_mode"]}}));
        return Json(list);
    }

    int m_seq = 0;
};

} // namespace mm
