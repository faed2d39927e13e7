// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/harentry.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = std::vector<std::pair<QString, QString>>;

Json isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// µs as ms: 1234 → 1.234. Below 0: -1, which the format reads as "does not apply".
Json milliseconds(qint64 us)
{
    if (us < 0)
        return -1;
    QByteArray text = QByteArray::number(us / 1000);
    if (us % 1000 != 0)
        text += '.' + QByteArray::number(us % 1000).rightJustified(3, '0');
    return Json::number(text);
}

Json::Object nameAndValue(const QString &name, const QString &value)
{
    return {{"name", name}, {"value", value}};
}

Json harHeaders(const Headers &headers)
{
    Json::Array list;
    for (const auto &[name, value] : headers)
        list.emplace_back(nameAndValue(name, value));
    return list;
}

QString headerOf(const Headers &headers, QStringView name, const QString &otherwise)
{
    for (const auto &[each, value] : headers) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return value;
    }
    return otherwise;
}

Json queryOf(const QString &url)
{
    Json::Array list;
    for (const auto &[name, value] : QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded))
        list.emplace_back(nameAndValue(name, value));
    return list;
}

Json::Object requestOf(const QString &method, const QString &url, const Headers &headers,
                       qint64 bodyBytes)
{
    // No member tells of cookies: the client keeps none.
    return {{"method", method},
            {"url", url},
            {"httpVersion", "HTTP/1.1"},
            {"cookies", Json::Array{}},
            {"headers", harHeaders(headers)},
            {"queryString", queryOf(url)},
            {"headersSize", -1},
            {"bodySize", bodyBytes}};
}

Json::Object responseOf(int status, const QString &statusText, const Headers &headers,
                        Json::Object content, qint64 bodyBytes)
{
    return {{"status", status},
            {"statusText", statusText},
            {"httpVersion", "HTTP/1.1"},
            {"cookies", Json::Array{}},
            {"headers", harHeaders(headers)},
            {"content", Json(std::move(content))},
            {"redirectURL", headerOf(headers, u"location", {})},
            {"headersSize", -1},
            {"bodySize", bodyBytes}};
}

struct HarTimings {
    qint64 total = 0;
    Json parts;
};

HarTimings timingsOf(const CallPhases &phases)
{
    const auto happened = [](qint64 us) { return std::max<qint64>(us, 0); };
    const bool connected = phases.connect >= 0 || phases.tls >= 0;
    const qint64 connect = connected ? happened(phases.connect) + happened(phases.tls) : -1;
    HarTimings timings;
    for (const qint64 part : {phases.blocked, connect, phases.send, phases.wait, phases.receive})
        timings.total += happened(part);
    // send, wait and receive may not be -1; the look-up of the name is part of connect.
    timings.parts = Json::Object{{"blocked", milliseconds(phases.blocked)},
                                 {"dns", -1},
                                 {"connect", milliseconds(connect)},
                                 {"ssl", milliseconds(phases.tls)},
                                 {"send", milliseconds(happened(phases.send))},
                                 {"wait", milliseconds(happened(phases.wait))},
                                 {"receive", milliseconds(happened(phases.receive))}};
    return timings;
}

} // namespace

QByteArray harHead()
{
    const Json creator = Json::Object{{"name", "MultiMarkets Desktop"}, {"version", MM_VERSION}};
    return R"({"log":{"version":"1.2","creator":)" + creator.toBytes() + ",\"entries\":[\n";
}

QByteArray harTail(int lost)
{
    QString comment = u"Secrets are masked: \u2022\u2022\u2022."_s;
    if (lost > 0)
        comment += u" %1 entries made room for newer ones while this was written."_s.arg(lost);
    return "\n],\"comment\":" + Json(comment).toBytes() + "}}\n";
}

Json harCall(const TrafficEntry &entry, const TrafficDetail &detail)
{
    const HarTimings timings = timingsOf(entry.phases);
    Json::Object request =
        requestOf(detail.method, detail.url, detail.requestHeaders, entry.sentBytes);
    if (!detail.request.isEmpty()) {
        const QString type =
            headerOf(detail.requestHeaders, u"content-type", u"application/json"_s);
        request.emplace_back("postData",
                             Json::Object{{"mimeType", type}, {"text", detail.request}});
    }
    Json::Object content{
        {"size", entry.receivedBytes},
        {"mimeType",
         headerOf(detail.answerHeaders, u"content-type", u"application/octet-stream"_s)}};
    if (!detail.answer.isEmpty())
        content.emplace_back("text", detail.answer);
    Json::Object har{{"startedDateTime", isoTime(entry.at)},
                     {"time", milliseconds(timings.total)},
                     {"request", Json(std::move(request))},
                     {"response",
                      Json(responseOf(entry.status, {}, detail.answerHeaders, std::move(content),
                                      entry.receivedBytes))},
                     {"cache", Json::Object{}},
                     {"timings", timings.parts},
                     {"_trace", entry.trace},
                     {"_outcome", entry.outcome}};
    if (entry.status == 0)
        har.emplace_back("_error", entry.outcome);
    if (detail.encrypted)
        har.emplace_back("_encrypted", true);
    if (detail.cut)
        har.emplace_back("_cut", true);
    return har;
}

Json harConnection(const HarConnection &connection)
{
    // Its beginning may have made room for newer entries; the format wants an address.
    const QString url =
        connection.url.isEmpty() ? u"ws://unknown.invalid/"_s + connection.name : connection.url;
    const qint64 lasted = std::max<qint64>(connection.until - connection.at, 0) * 1000;
    return Json::Object{
        {"startedDateTime", isoTime(connection.at)},
        {"time", milliseconds(lasted)},
        {"request", Json(requestOf(u"GET"_s, url, {}, 0))},
        {"response",
         Json(responseOf(101, u"Switching Protocols"_s, {},
                         {{"size", 0}, {"mimeType", "x-unknown"}}, 0))},
        {"cache", Json::Object{}},
        {"timings", Json::Object{{"send", 0}, {"wait", 0}, {"receive", milliseconds(lasted)}}},
        {"connection", QString::number(connection.number)},
        {"_resourceType", "websocket"},
        {"_name", connection.name}};
}

Json harFrame(const TrafficEntry &entry, const TrafficDetail &detail)
{
    const bool sent = entry.kind == TrafficEntry::Kind::FrameSent;
    Json::Object frame{{"type", sent ? "send" : "receive"},
                       {"time", milliseconds(entry.at)}, // µs as ms is ms as s
                       {"opcode", detail.binary ? 2 : 1},
                       {"data", sent ? detail.request : detail.answer}};
    if (detail.cut)
        frame.emplace_back("_cut", true);
    return frame;
}

} // namespace mm
