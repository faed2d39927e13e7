// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxfaults.h"

#include <initializer_list>

namespace mm {

/// A script of faults while it runs: which rules are in force, and what is left of them. Time is
/// handed in (steady ms).
class FaultScript
{
public:
    void set(const std::vector<Fault> &faults, qint64 now);
    /// The same, but rules that stand in the new script unchanged go on where they were.
    void change(const std::vector<Fault> &faults, qint64 now);

    /// The actions that are due, earliest first; uses one of their times each. Of a repeated action
    /// that is overdue several times, as after a sleep of the machine, one is left.
    [[nodiscard]] std::vector<Fault> takeDue(qint64 now);
    /// When the next action is due; nothing where none will be.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    /// What is left of each rule that is not over: [{"rule","do","startsInMs","endsInMs","left",
    /// "used"}…]. "rule" counts from 1; null: without end. For actions "startsInMs" is until the
    /// next.
    [[nodiscard]] Json state(qint64 now) const;

    /// The fault that hits an HTTP request to `path`, if any; uses one of its times.
    [[nodiscard]] std::optional<Fault> forRequest(QByteArrayView path, qint64 now);
    [[nodiscard]] bool refusesSocket(QByteArrayView path, qint64 now);
    [[nodiscard]] bool refusesSubscription(QByteArrayView path, qint64 now);
    /// Black hole, close or abort at a request on the quote socket.
    [[nodiscard]] std::optional<Fault> forSocketRequest(QByteArrayView path, qint64 now);
    /// What hits a K-line answer.
    [[nodiscard]] std::optional<Fault> forCandles(QByteArrayView path, qint64 now);
    /// A subscription is served in part.
    [[nodiscard]] std::optional<Fault> forSubscription(QByteArrayView path, qint64 now);
    /// A pd frame is huge; `every` counts these.
    [[nodiscard]] std::optional<Fault> forDepth(QByteArrayView path, qint64 now);
    /// Any other socket fault at a pushed frame; `every` counts these.
    [[nodiscard]] std::optional<Fault> forPush(QByteArrayView path, qint64 now);
    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }

private:
    struct Rule {
        Fault fault; ///< as it was set
        int left = -1; ///< times; -1 without end
        int used = 0;
        int pushes = 0;
        qint64 since = 0; ///< steady ms it was set at
        qint64 nextAt = 0; ///< of an action
    };
    [[nodiscard]] bool fits(const Rule &rule, std::initializer_list<Fault::Kind> kinds,
                            QByteArrayView path, qint64 now) const;
    [[nodiscard]] Rule *first(std::initializer_list<Fault::Kind> kinds, QByteArrayView path,
                              qint64 now);
    static std::optional<Fault> use(Rule *rule);
    [[nodiscard]] std::optional<Fault> nth(std::initializer_list<Fault::Kind> kinds,
                                           QByteArrayView path, qint64 now);

    std::vector<Rule> m_rules;
};

} // namespace mm
