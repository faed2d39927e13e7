// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/codedesk.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// protocol.md sections 3 and 6, written a second time on purpose: not the client's constants.
constexpr qint64 intervalMs = 60'000;
constexpr qint64 windowMs = 30 * 60'000;
constexpr size_t mostInWindow = 5;
constexpr int mostWrongTries = 5;

QString rounded(qint64 ms, qint64 unit)
{
    return QString::number((ms + unit - 1) / unit);
}

} // namespace

QString codeBizType(bool sms, const char *purpose)
{
    return (sms ? u"SMS_"_s : u"EMAIL_"_s) + QLatin1StringView(purpose) + u"_VERIFICATION_CODE"_s;
}

ApiOutcome CodeDesk::send(const CodeErrand &errand, qint64 now)
{
    std::vector<qint64> &times = m_times[errand.bizType + u' ' + errand.recipient.toLower()];
    std::erase_if(times, [now](qint64 time) { return now - time >= windowMs; });
    if (times.size() >= mostInWindow)
        return Refusal{
            "CUSTOMER_API_0000518", {rounded(times.front() + windowMs - now, 60'000)}, {}};
    if (!times.empty() && now - times.back() < intervalMs)
        return Refusal{
            "CUSTOMER_API_0000517", {rounded(times.back() + intervalMs - now, 1000)}, {}};
    times.push_back(now);
    return Json(Json::Object{{"token", Json(m_sent.issue({errand}, now))}});
}

std::optional<Refusal> CodeDesk::check(const CodeErrand &errand, const QString &code,
                                       const QString &ticket, qint64 now)
{
    Sent *sent = m_sent.find(ticket, now);
    const bool fits = sent && sent->errand.bizType == errand.bizType
        && sent->errand.recipient.compare(errand.recipient, Qt::CaseInsensitive) == 0;
    if (!fits || sent->wrongTries >= mostWrongTries)
        return Refusal{"CUSTOMER_API_0000512", {}, {}};
    if (code == u"000000"_s)
        return std::nullopt;
    ++sent->wrongTries;
    return Refusal{"CUSTOMER_API_0000511", {}, {}};
}

} // namespace mm
