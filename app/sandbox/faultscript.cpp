// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/faultscript.h"

#include <algorithm>

namespace mm {

using Kind = Fault::Kind;

void FaultScript::set(std::vector<Fault> faults, qint64 now)
{
    m_rules.clear();
    for (Fault &fault : faults)
        m_rules.push_back({std::move(fault)});
    m_since = now;
}

bool FaultScript::fits(const Rule &rule, std::initializer_list<Kind> kinds, QByteArrayView path,
                       qint64 now) const
{
    const Fault &fault = rule.fault;
    const qint64 age = now - m_since;
    const bool inForce = fault.times != 0 && age >= fault.afterMs
        && (fault.forMs < 0 || age < fault.afterMs + fault.forMs);
    return inForce && std::find(kinds.begin(), kinds.end(), fault.kind) != kinds.end()
        && (fault.path.isEmpty() || path.contains(fault.path));
}

FaultScript::Rule *FaultScript::first(std::initializer_list<Kind> kinds, QByteArrayView path,
                                      qint64 now)
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &candidate) {
        return fits(candidate, kinds, path, now);
    });
    return rule == m_rules.end() ? nullptr : &*rule;
}

std::optional<Fault> FaultScript::use(Rule *rule)
{
    if (!rule)
        return std::nullopt;
    if (rule->fault.times > 0)
        --rule->fault.times;
    return rule->fault;
}

std::optional<Fault> FaultScript::forRequest(QByteArrayView path, qint64 now)
{
    return use(first({Kind::Delay, Kind::Drop, Kind::Reset, Kind::PartialHeader, Kind::PartialBody,
                      Kind::Status, Kind::Html, Kind::Garbage, Kind::Redirect, Kind::Refuse,
                      Kind::Expired, Kind::SilentHttp},
                     path, now));
}

bool FaultScript::refusesSocket(QByteArrayView path, qint64 now)
{
    return use(first({Kind::RefuseSocket}, path, now)).has_value();
}

bool FaultScript::refusesSubscription(QByteArrayView path, qint64 now)
{
    return use(first({Kind::RefuseSubscription}, path, now)).has_value();
}

std::optional<Fault> FaultScript::forSocketRequest(QByteArrayView path, qint64 now)
{
    Rule *rule = first({Kind::BlackHole, Kind::Close, Kind::Abort}, path, now);
    // With "every" the rule is about pushed frames alone.
    return rule && rule->fault.every == 1 ? use(rule) : std::nullopt;
}

std::optional<Fault> FaultScript::forPush(QByteArrayView path, qint64 now)
{
    Rule *due = nullptr;
    for (Rule &rule : m_rules) {
        if (fits(rule,
                 {Kind::MalformedFrame, Kind::OversizedFrame, Kind::OutOfOrder, Kind::BlackHole,
                  Kind::Close, Kind::Abort},
                 path, now)
            && ++rule.pushes >= rule.fault.every && !due)
            due = &rule;
    }
    if (due)
        due->pushes = 0;
    return use(due);
}

} // namespace mm
