// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/websocketupgrade.h"

#include <QCryptographicHash>

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace http = boost::beast::http;

namespace {

using Kind = UpgradeAnswer::Kind;

constexpr qsizetype largestHead = 16 * 1024;
constexpr int switching = 101, firstStatus = 100;

QByteArray acceptKey(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

UpgradeAnswer malformed(const QString &why)
{
    return {.kind = Kind::Malformed, .why = why};
}

/// What is wrong with an answer of 101; null: nothing.
QString flawOf(const http::response_header<> &head, const QByteArray &key)
{
    if (head.version() < 11)
        return u"upgraded by HTTP 1.0"_s;
    if (!boost::beast::iequals(head[http::field::upgrade], "websocket"))
        return u"upgraded to something else"_s;
    if (!http::token_list(head[http::field::connection]).exists("upgrade"))
        return u"upgraded without saying so"_s;
    const boost::beast::string_view accept = head[http::field::sec_websocket_accept];
    if (QByteArrayView(accept.data(), qsizetype(accept.size())) != acceptKey(key)
        || head.count(http::field::sec_websocket_accept) != 1)
        return u"upgraded with a wrong key"_s;
    if (head.count(http::field::sec_websocket_extensions) != 0
        || head.count(http::field::sec_websocket_protocol) != 0)
        return u"upgraded to what was not offered"_s;
    return {};
}

} // namespace

QByteArray webSocketUpgrade(const QUrl &url, const HeaderList &headers, const QByteArray &key)
{
    const QUrl target = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = target.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = "GET " + (path.isEmpty() ? "/" : path)
        + (target.hasQuery() ? '?' + query : QByteArray())
        + " HTTP/1.1\r\nHost: " + target.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key
        + "\r\nSec-WebSocket-Version: 13\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    return request + "\r\n";
}

UpgradeAnswer readUpgradeAnswer(QByteArrayView bytes, const QByteArray &key)
{
    const QByteArrayView seen = bytes.first(std::min(bytes.size(), largestHead));
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return seen.size() < largestHead ? UpgradeAnswer() : malformed(u"the head has no end"_s);
    const QByteArrayView head = seen.first(end + 4);

    http::response_parser<http::empty_body> parser;
    parser.header_limit(largestHead);
    parser.skip(true); // of a body
    boost::beast::error_code error;
    parser.put(boost::asio::const_buffer(head.data(), std::size_t(head.size())), error);
    const auto &answer = parser.get();
    const int status = int(answer.result_int());
    if (!parser.is_header_done() || status < firstStatus)
        return malformed(u"the answer is not HTTP"_s);
    if (status != switching) {
        const boost::beast::string_view reason = answer.reason();
        return {.kind = Kind::Refused,
                .status = status,
                .why = u"HTTP status %1 (%2)"_s.arg(status).arg(
                    QString::fromUtf8(reason.data(), qsizetype(reason.size())))};
    }
    if (const QString flaw = flawOf(answer, key); !flaw.isNull())
        return malformed(flaw);
    return {.kind = Kind::Accepted, .bytes = head.size()};
}

} // namespace mm
