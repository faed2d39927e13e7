// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/httpconnection.h"

#include "app/sandbox/tcpreset.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QTcpSocket>
#include <QTimer>

namespace mm {

namespace http = boost::beast::http;

namespace {

constexpr qint64 maxHeadBytes = 16 * 1024;
constexpr quint64 maxBodyBytes = 1024 * 1024;

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

struct HttpConnection::Parser {
    http::request_parser<http::string_body> beast;
    Parser()
    {
        beast.header_limit(quint32(maxHeadBytes));
        beast.body_limit(maxBodyBytes);
        beast.eager(true);
    }
    /// Feeds `bytes`, returns how many were used.
    qint64 put(const QByteArray &bytes, boost::beast::error_code &error)
    {
        return qint64(
            beast.put(boost::asio::const_buffer(bytes.constData(), size_t(bytes.size())), error));
    }
};

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpHandlers &handlers, QObject *parent) :
    QObject(parent), m_socket(socket), m_handlers(handlers), m_parser(std::make_unique<Parser>())
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::read()
{
    while (!m_busy && !m_over && m_socket && m_socket->bytesAvailable() > 0) {
        const bool goesOn = m_parser->beast.is_header_done() ? readBody() : readHead();
        if (!goesOn)
            return;
        if (m_parser->beast.is_done())
            serve();
    }
}

/// False where more bytes are needed or the connection is over.
bool HttpConnection::readHead()
{
    const QByteArray seen = m_socket->peek(maxHeadBytes);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= maxHeadBytes)
            refuse(431, "Request Header Fields Too Large");
        return false;
    }
    // Only the head: the body is taken by readBody(), an upgrade's head is not taken at all.
    boost::beast::error_code error;
    const qint64 used = m_parser->put(seen.left(end + 4), error);
    if (error && error != http::error::need_more) {
        refuse(error == http::error::body_limit ? 413 : 400, "Bad Request");
        return false;
    }
    const auto &message = m_parser->beast.get();
    m_request = {};
    m_request.method = toBytes(message.method_string());
    const QByteArray target = toBytes(message.target());
    const qsizetype question = target.indexOf('?');
    m_request.path = question < 0 ? target : target.left(question);
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const auto &field : message)
        m_request.headers.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
    if (m_parser->beast.upgrade()) {
        startUpgrade();
        return false;
    }
    m_socket->skip(used);
    return true;
}

bool HttpConnection::readBody()
{
    const QByteArray seen = m_socket->peek(64 * 1024);
    boost::beast::error_code error;
    const qint64 used = m_parser->put(seen, error);
    m_socket->skip(used);
    if (error && error != http::error::need_more) {
        refuse(error == http::error::body_limit ? 413 : 400, "Bad Request");
        return false;
    }
    return used > 0 || m_parser->beast.is_done();
}

void HttpConnection::startUpgrade()
{
    if (auto refusal = m_handlers.refuseUpgrade(m_request)) {
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
    m_handlers.upgrade(socket, m_request);
}

void HttpConnection::serve()
{
    m_busy = true;
    m_over = !m_parser->beast.keep_alive();
    m_request.body = QByteArray::fromStdString(m_parser->beast.get().body());
    const HttpAnswer made = m_handlers.request(m_request);
    m_parser = std::make_unique<Parser>();
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
