// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/httpconnection.h"

#include "app/sandbox/tcpreset.h"

#include <QTcpSocket>
#include <QTimer>

namespace mm {

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpHandlers &handlers, QObject *parent) :
    QObject(parent), m_socket(socket), m_handlers(handlers),
    m_parser(std::in_place, HttpRequestParser::Limits{})
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    using State = HttpRequestParser::State;
    while (!m_busy && !m_over && m_socket && m_socket->bytesAvailable() > 0) {
        const qint64 used = m_parser->put(m_socket->peek(64 * 1024));
        const State state = m_parser->state();
        if (state == State::Failed)
            return refuse(m_parser->status(), "Bad Request");
        if (state != State::Head && m_parser->wantsUpgrade())
            return startUpgrade(); // its head is not taken
        m_socket->skip(used);
        if (state == State::Done)
            serve();
        else if (used == 0)
            return; // more has to come
    }
}

void HttpConnection::startUpgrade()
{
    if (auto refusal = m_handlers.refuseUpgrade(m_parser->request())) {
        m_socket->skip(m_socket->bytesAvailable());
        m_over = true;
        answer(*refusal);
        return;
    }
    m_over = true;
    QTcpSocket *socket = m_socket;
    m_socket = nullptr;
    disconnect(socket, nullptr, this, nullptr);
    socket->setParent(nullptr);
    deleteLater();
    m_handlers.upgrade(socket, m_parser->request());
}

void HttpConnection::serve()
{
    m_busy = true;
    m_over = !m_parser->keepsAlive();
    const HttpAnswer made = m_handlers.request(m_parser->request());
    m_parser.emplace(HttpRequestParser::Limits{});
    if (made.delayMs > 0)
        QTimer::singleShot(made.delayMs, this, [this, made] { answer(made); });
    else
        answer(made);
}

void HttpConnection::answer(const HttpAnswer &answer)
{
    if (!m_socket || answer.delivery == Delivery::Never)
        return; // stays busy: nothing more is answered on this connection
    const QByteArray head = answer.head(!m_over);
    switch (answer.delivery) {
    case Delivery::Drop:
        return hangUp();
    case Delivery::Reset:
        m_over = true;
        return resetConnection(m_socket);
    case Delivery::PartialHeader:
        m_socket->write(head.left(head.size() / 2));
        return hangUp();
    case Delivery::PartialBody:
        m_socket->write(head + answer.body.left(answer.body.size() / 2));
        return hangUp();
    case Delivery::Never:
    case Delivery::Whole:
        break;
    }
    m_socket->write(head + answer.body);
    m_busy = false;
    if (m_over)
        return hangUp();
    // A following request may have come meanwhile; not from here, to keep the stack flat.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status, const QByteArray &title)
{
    m_over = true;
    answer(htmlAnswer(status, title));
}

void HttpConnection::hangUp()
{
    m_over = true;
    m_socket->disconnectFromHost(); // what was written still goes out
}

} // namespace mm
