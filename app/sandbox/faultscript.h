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
    void set(std::vector<Fault> faults, qint64 now);

    /// The fault that hits an HTTP request to `path`, if any; uses one of its times.
    [[nodiscard]] std::optional<Fault> forRequest(QByteArrayView path, qint64 now);
    [[nodiscard]] bool refusesSocket(QByteArrayView path, qint64 now);
    [[nodiscard]] bool refusesSubscription(QByteArrayView path, qint64 now);
    /// Black hole, close or abort at a request on the quote socket.
    [[nodiscard]] std::optional<Fault> forSocketRequest(QByteArrayView path, qint64 now);
    /// Any socket fault at a pushed frame; `every` counts these.
    [[nodiscard]] std::optional<Fault> forPush(QByteArrayView path, qint64 now);
    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }

private:
    struct Rule {
        Fault fault;
        int pushes = 0;
    };
    [[nodiscard]] bool fits(const Rule &rule, std::initializer_list<Fault::Kind> kinds,
                            QByteArrayView path, qint64 now) const;
    [[nodiscard]] Rule *first(std::initializer_list<Fault::Kind> kinds, QByteArrayView path,
                              qint64 now);
    static std::optional<Fault> use(Rule *rule);

    std::vector<Rule> m_rules;
    qint64 m_since = 0;
};

} // namespace mm
