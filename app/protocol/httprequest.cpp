// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/httprequest.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace mm {

namespace http = boost::beast::http;

namespace {

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

int statusOf(const boost::beast::error_code &error)
{
    if (error == http::error::body_limit)
        return 413;
    return error == http::error::header_limit ? 431 : 400;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int HttpRequest::headerCount(QByteArrayView name) const
{
    return int(std::ranges::count_if(headers, [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    }));
}

struct HttpRequestParser::Private {
    explicit Private(Limits given) : limits(given)
    {
        beast.header_limit(quint32(limits.headBytes));
        beast.body_limit(quint64(limits.bodyBytes));
        beast.eager(true);
    }

    const Limits limits;
    http::request_parser<http::string_body> beast;
    HttpRequest request;
    State state = State::Head;
    int status = 0;

    void fail(int why)
    {
        state = State::Failed;
        status = why;
    }

    qint64 put(QByteArrayView bytes)
    {
        boost::beast::error_code error;
        const auto used =
            beast.put(boost::asio::const_buffer(bytes.data(), size_t(bytes.size())), error);
        if (error && error != http::error::need_more)
            fail(statusOf(error));
        return qint64(used);
    }

    qint64 putBody(QByteArrayView bytes)
    {
        // "0\r\n\r\n": as much always comes, and Beast takes for granted that it sees as much
        // when it looks at the last chunk once more.
        constexpr qsizetype leastOfChunks = 5;
        if (bytes.size() < (beast.chunked() ? leastOfChunks : 1))
            return 0;
        const qint64 used = put(bytes);
        if (state == State::Body && used == 0 && bytes.size() >= limits.headBytes)
            fail(400); // the line of a chunk that has no end
        return used;
    }

    void readHead()
    {
        const auto &message = beast.get();
        request.method = toBytes(message.method_string());
        const QByteArray target = toBytes(message.target());
        const qsizetype question = target.indexOf('?');
        request.path = question < 0 ? target : target.left(question);
        request.query = question < 0 ? QByteArray() : target.mid(question + 1);
        for (const auto &field : message)
            request.headers.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
        // Beast minds the lengths; RFC 9112 section 3.2 wants this too.
        if (request.headerCount("host") > 1)
            fail(400);
        else
            state = State::Body;
    }
};

HttpRequestParser::HttpRequestParser(Limits limits) : d(std::make_unique<Private>(limits)) { }

HttpRequestParser::~HttpRequestParser() = default;

qint64 HttpRequestParser::put(QByteArrayView bytes)
{
    qint64 used = 0;
    if (d->state == State::Head) {
        const QByteArrayView seen = bytes.first(std::min(bytes.size(), d->limits.headBytes));
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            if (seen.size() >= d->limits.headBytes)
                d->fail(431);
            return 0;
        }
        // Only the head: what follows an upgrade is not HTTP.
        used = d->put(seen.first(end + 4));
        if (d->state == State::Head)
            d->readHead();
    }
    if (d->state == State::Body && !d->beast.is_done())
        used += d->putBody(bytes.sliced(used));
    if (d->state == State::Body && d->beast.is_done()) {
        d->request.body = QByteArray::fromStdString(d->beast.get().body());
        d->state = State::Done;
    }
    return used;
}

HttpRequestParser::State HttpRequestParser::state() const
{
    return d->state;
}

int HttpRequestParser::status() const
{
    return d->status;
}

bool HttpRequestParser::wantsUpgrade() const
{
    return d->beast.upgrade();
}

bool HttpRequestParser::keepsAlive() const
{
    return d->beast.keep_alive();
}

const HttpRequest &HttpRequestParser::request() const
{
    return d->request;
}

} // namespace mm
