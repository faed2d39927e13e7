// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/faultscript.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/ratemeter.h"
#include "app/sandbox/requestcheck.h"
#include "app/sandbox/sandboxstate.h"

#include <QSet>

namespace mm {

/// Every HTTP endpoint of the sandbox: one table from path to function.
class SandboxApi
{
public:
    SandboxApi(SandboxState &state, FaultScript &faults, RequestRules rules, QByteArray elsewhere);

    /// `now` is steady ms, for limits and faults.
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request, qint64 now);
    /// Counts a request that came in, whatever becomes of it.
    void count(const QByteArray &path) { ++m_counts[path]; }
    [[nodiscard]] int requestCount(QByteArrayView pathPart) const;

private:
    [[nodiscard]] ApiOutcome outcome(const HttpRequest &request, qint64 now);
    [[nodiscard]] ApiOutcome openOutcome(const HttpRequest &request, qint64 now);
    [[nodiscard]] bool isFreshTrace(const QByteArray &trace);
    [[nodiscard]] static bool isPage(const HttpRequest &request);
    [[nodiscard]] HttpAnswer page(const HttpRequest &request, qint64 now);
    [[nodiscard]] HttpAnswer faulty(const Fault &fault, const HttpRequest &request, qint64 now);
    [[nodiscard]] HttpAnswer wrap(const ApiOutcome &outcome, const HttpRequest &request) const;

    SandboxState &m_state;
    FaultScript &m_faults;
    RequestRules m_rules;
    QByteArray m_elsewhere; ///< address of another host, for redirects
    AnswerWriter m_writer;
    RateMeter m_meter{300}; ///< by endpoint
    RateMeter m_keyMeter{100}; ///< by API key
    QSet<QByteArray> m_traces; ///< seen so far
    QHash<QByteArray, int> m_counts;
};

} // namespace mm
