// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/httpmessage.h"

#include <boost/beast/http/status.hpp>

namespace mm {

QByteArray HttpAnswer::head(bool keepAlive) const
{
    const auto reason = boost::beast::http::obsolete_reason(
        boost::beast::http::int_to_status(static_cast<unsigned>(status)));
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' '
        + QByteArray(reason.data(), qsizetype(reason.size())) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n";
    return text;
}

HttpAnswer htmlAnswer(int status, const QByteArray &title)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1><hr>sandbox</body></html>\n";
    return answer;
}

} // namespace mm
