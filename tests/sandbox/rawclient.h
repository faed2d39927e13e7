// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/sandboxfixture.h"

#include <QDateTime>
#include <QTcpSocket>

#include <optional>

namespace mm {

struct RawAnswer {
    int status = 0; ///< 0: no head came
    QByteArray head;
    QByteArray body;
    bool whole = false; ///< as many bytes as Content-Length says

    [[nodiscard]] Json json() const { return Json::parse(body).value_or(Json()); }
    [[nodiscard]] QString code() const { return json()["code"].toString(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

/// One call as the gateway wants it; tests change one thing and see it refused.
struct RawCall {
    QByteArray path;
    QByteArray body = "{}";
    QByteArray method = "POST";
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    explicit RawCall(const QByteArray &apiPath, const QByteArray &json = "{}") :
        path("/api/" + apiPath), body(json)
    {
        headers = {{"content-type", "application/json"},
                   {"companyId", "360"},
                   {"trace", freshTrace()},
                   {"timestamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch())},
                   {"version", "0.0.1"},
                   {"lang", "en-US"}};
    }
    RawCall &set(const QByteArray &name, const QByteArray &value)
    {
        std::erase_if(headers, [&](const auto &header) { return header.first == name; });
        if (!value.isNull())
            headers.emplace_back(name, value);
        return *this;
    }
    static QByteArray freshTrace()
    {
        static int number = 0;
        return "test-" + QByteArray::number(++number);
    }
    RawCall &without(const QByteArray &name) { return set(name, QByteArray()); }
    [[nodiscard]] QByteArray toBytes() const
    {
        QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

/// A client of bare bytes: nothing of the product's transport. Blocks its thread; the sandbox has
/// one of its own.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected(5'000);
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(5'000);
    }
    RawAnswer read(int patienceMs = 5'000)
    {
        RawAnswer answer;
        qsizetype end = -1;
        qsizetype length = -1;
        while (true) {
            m_read += m_socket.readAll();
            end = m_read.indexOf("\r\n\r\n");
            if (end >= 0 && length < 0) {
                answer.head = m_read.left(end + 2);
                answer.status = answer.head.mid(9, 3).toInt();
                length = answer.header("content-length").toLongLong();
            }
            if (end >= 0 && m_read.size() >= end + 4 + length)
                break;
            if (!m_socket.waitForReadyRead(patienceMs)) {
                if (end < 0)
                    answer.head = m_read;
                else
                    answer.body = m_read.mid(end + 4);
                return answer;
            }
        }
        answer.whole = true;
        answer.body = m_read.mid(end + 4, length);
        m_read.remove(0, end + 4 + length);
        return answer;
    }
    RawAnswer ask(const RawCall &call)
    {
        send(call.toBytes());
        return read();
    }
    /// True once the other side has ended the connection.
    bool isClosed(int patienceMs = 5'000)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(patienceMs);
    }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

inline RawAnswer ask(const SandboxFixture &sandbox, const RawCall &call)
{
    return RawClient(sandbox.port()).ask(call);
}

inline const QByteArray loginPath = "login/customer.app.CustomerWebApiService.login";
inline const QByteArray infoPath = "global/customer.app.CustomerWebApiService.findCustomerInfo";
inline const QByteArray accountPath = "global/customer.app.CustomerWebApiService.queryAccountById";
inline const QByteArray mfaPath = "global/customer.app.CustomerWebApiService.checkGoogleMFAStatus";
inline const QByteArray symbolsPath = "global/config.app.AppSymbolDubboService.getSymbolBaseList";
inline const QByteArray thirdPath = "global/customer.app.CustomerThirdLoginService.config";

/// The body of a sign-in by e-mail, as protocol.md section 6 wants it.
inline Json emailLogin(const QString &email)
{
    return Json(Json::Object{{"type", Json(1)},
                             {"loginName", Json(email)},
                             {"device", Json(9)},
                             {"isThird", Json(false)},
                             {"loginPwd", Json("dc483e80a7a0bd9ef71d8cf973673924")}});
}

inline QByteArray signedInToken(const SandboxFixture &sandbox, const QString &email)
{
    return ask(sandbox, RawCall(loginPath, emailLogin(email).toBytes()))
        .json()["data"]["token"]
        .toString()
        .toLatin1();
}

} // namespace mm
