// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/loopbackconnection.h"

#include <QPointer>
#include <QTcpSocket>

namespace mm {

namespace {

constexpr int wholeRequestMs = 5'000;
constexpr int farewellMs = 2'000; ///< for taking the answer
constexpr HttpRequestParser::Limits sizes{.headBytes = 16 * 1024, .bodyBytes = 64 * 1024};
constexpr qint64 readBuffer = 64 * 1024; ///< more than a head

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent) :
    QObject(parent), m_socket(socket), m_parser(sizes)
{
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LoopbackConnection::expire);
    m_timer.start(wholeRequestMs);
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket->disconnect(this);
}

void LoopbackConnection::read()
{
    using State = HttpRequestParser::State;
    while (!m_over && m_parser.state() != State::Done && m_parser.state() != State::Failed) {
        const QByteArray seen = m_socket->peek(readBuffer);
        const State before = m_parser.state();
        const qint64 used = m_parser.put(seen);
        m_socket->skip(used);
        if (used == 0 && m_parser.state() == before)
            return; // more is needed
    }
    if (m_over)
        m_socket->readAll();
    else if (m_parser.state() == State::Failed)
        fail(m_parser.status());
    else if (m_parser.wantsUpgrade() || m_socket->bytesAvailable() > 0) // no browser asks ahead
        fail(400);
    else
        emit received(m_parser.request());
}

void LoopbackConnection::fail(int status)
{
    refuse(status);
    emit failed();
}

void LoopbackConnection::expire()
{
    // A browser may open a connection ahead of its needs, and never use it.
    if (m_over || m_socket->bytesAvailable() == 0)
        m_socket->abort();
    else
        fail(408);
}

void LoopbackConnection::answer(int status, const QByteArray &html, const QByteArray &policy)
{
    send(status, "text/html; charset=utf-8", policy, html);
}

void LoopbackConnection::refuse(int status)
{
    send(status, "text/plain; charset=utf-8", "default-src 'none'",
         QByteArray::number(status) + ' ' + reasonOf(status) + '\n');
}

void LoopbackConnection::send(int status, const QByteArray &contentType, const QByteArray &policy,
                              const QByteArray &body)
{
    m_over = true;
    // No word of an address of ours goes elsewhere; with "no-referrer" the browser would name no
    // origin either when a page of ours posts its answer (Fetch, "append a request Origin header").
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
                    + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\nContent-Security-Policy: " + policy
                    + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff"
                      "\r\nReferrer-Policy: same-origin"
                      "\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n"
                    + body);
    m_socket->flush(); // whoever is waiting may delete all this as soon as it is told
    m_timer.start(farewellMs);
    m_socket->disconnectFromHost(); // what was written still goes out
}

} // namespace mm
