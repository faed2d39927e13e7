// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/callrecord.h"

#include "app/net/oneshotbody.h"

#include <QNetworkReply>

#include <algorithm>

namespace mm {

CallPhases phasesOf(const CallMarks &marks, qint64 now)
{
    CallPhases phases;
    const qint64 end = marks.ended >= 0 ? marks.ended : now;
    qint64 from = 0;
    // Ends a phase at its mark, or with the attempt; whether there is more after it.
    const auto until = [&](qint64 &phase, qint64 mark) {
        phase = std::max<qint64>(0, (mark >= 0 ? mark : end) - from);
        from += phase;
        return mark >= 0;
    };
    const bool connects = marks.connecting >= 0;
    if (!until(phases.blocked, connects ? marks.connecting : marks.sending))
        return phases;
    if (connects && marks.secured >= 0)
        until(phases.tls, marks.secured);
    else if (connects && !until(phases.connect, marks.sending))
        return phases;
    if (until(phases.send, marks.sent) && until(phases.wait, marks.answering))
        until(phases.receive, end);
    return phases;
}

CallRecord::CallRecord(qint64 wallMs) : m_startedAt(wallMs), m_marks(std::make_shared<CallMarks>())
{
    m_timer.start();
}

void CallRecord::watch(QNetworkReply &reply, OneShotBody &body)
{
    const auto mark = [marks = m_marks, timer = m_timer](qint64 CallMarks::*which) {
        return [marks, timer, which] {
            if (*marks.*which < 0)
                *marks.*which = timer.nsecsElapsed() / 1'000;
        };
    };
    body.onFirstTake(mark(&CallMarks::sending));
    connect(&reply, &QNetworkReply::socketStartedConnecting, this, mark(&CallMarks::connecting));
    connect(&reply, &QNetworkReply::encrypted, this, mark(&CallMarks::secured));
    connect(&reply, &QNetworkReply::requestSent, this, mark(&CallMarks::sent));
    connect(&reply, &QNetworkReply::metaDataChanged, this, mark(&CallMarks::answering));
    connect(&reply, &QNetworkReply::finished, this, mark(&CallMarks::ended));
}

HttpTraffic CallRecord::traffic(const QNetworkReply &reply) const
{
    HttpTraffic traffic;
    traffic.startedAt = m_startedAt;
    traffic.phases = phasesOf(*m_marks, m_timer.nsecsElapsed() / 1'000);
    const QNetworkRequest request = reply.request();
    traffic.url = request.url().toString(QUrl::FullyEncoded);
    for (const QByteArray &name : request.rawHeaderList())
        traffic.requestHeaders.emplace_back(name, request.rawHeader(name));
    for (const auto &[name, value] : reply.rawHeaderPairs())
        traffic.answerHeaders.emplace_back(name, value);
    return traffic;
}

} // namespace mm
