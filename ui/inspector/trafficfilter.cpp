// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/trafficfilter.h"

#include <algorithm>

namespace mm {

namespace {

bool has(const QString &text, const QString &wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

bool isFailure(const TrafficEntry &entry)
{
    if (entry.kind == TrafficEntry::Kind::Call)
        return entry.outcome != u"ok";
    return entry.kind == TrafficEntry::Kind::SocketClosed;
}

bool TrafficFilter::isOpen() const
{
    return what == What::All && !errorsOnly && text.isEmpty();
}

bool TrafficFilter::admits(const TrafficEntry &entry) const
{
    const bool call = entry.kind == TrafficEntry::Kind::Call;
    if (what == What::Calls && !call)
        return false;
    if (what == What::Frames
        && (call || (!socket.isEmpty() && entry.name != socket)
            || (connection != 0 && entry.connection != connection)))
        return false;
    return !errorsOnly || isFailure(entry);
}

bool TrafficFilter::matchesText(const TrafficEntry &entry) const
{
    return text.isEmpty() || has(entry.name, text) || has(entry.trace, text)
        || has(entry.outcome, text) || has(entry.brief, text);
}

bool TrafficFilter::matchesText(const TrafficDetail &detail) const
{
    const auto inHeaders = [this](const auto &headers) {
        return std::any_of(headers.begin(), headers.end(), [this](const auto &header) {
            return has(header.first, text) || has(header.second, text);
        });
    };
    return text.isEmpty() || has(detail.url, text) || has(detail.request, text)
        || has(detail.answer, text) || inHeaders(detail.requestHeaders)
        || inHeaders(detail.answerHeaders);
}

} // namespace mm
