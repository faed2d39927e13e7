// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/faultscript.h"

#include <algorithm>
#include <utility>

namespace mm {

using Kind = Fault::Kind;

void FaultScript::set(const std::vector<Fault> &faults, qint64 now)
{
    m_rules.clear();
    change(faults, now);
}

void FaultScript::change(const std::vector<Fault> &faults, qint64 now)
{
    std::vector<Rule> before = std::exchange(m_rules, {});
    for (const Fault &fault : faults) {
        const auto same = std::ranges::find(before, fault, &Rule::fault);
        if (same != before.end()) {
            m_rules.push_back(std::move(*same));
            before.erase(same);
            continue;
        }
        m_rules.push_back(
            {.fault = fault, .left = fault.times, .since = now, .nextAt = now + fault.afterMs});
    }
}

std::vector<Fault> FaultScript::takeDue(qint64 now)
{
    std::vector<Rule *> due;
    for (Rule &rule : m_rules) {
        if (rule.fault.isAction() && rule.left != 0 && rule.nextAt <= now)
            due.push_back(&rule);
    }
    std::ranges::stable_sort(due, {}, &Rule::nextAt);
    std::vector<Fault> actions;
    for (Rule *rule : due) {
        actions.push_back(*use(rule));
        rule->nextAt += rule->fault.everyMs;
        if (rule->nextAt <= now)
            rule->nextAt = now + rule->fault.everyMs;
    }
    return actions;
}

std::optional<qint64> FaultScript::nextDue() const
{
    std::optional<qint64> next;
    for (const Rule &rule : m_rules) {
        if (rule.fault.isAction() && rule.left != 0)
            next = qMin(next.value_or(rule.nextAt), rule.nextAt);
    }
    return next;
}

Json FaultScript::state(qint64 now) const
{
    Json::Array rules;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const Fault &fault = rule.fault;
        const bool ends = !fault.isAction() && fault.forMs >= 0;
        const qint64 startsAt = fault.isAction() ? rule.nextAt : rule.since + fault.afterMs;
        const qint64 endsAt = rule.since + fault.afterMs + fault.forMs;
        if (rule.left == 0 || (ends && endsAt <= now))
            continue;
        rules.push_back(Json(Json::Object{{"rule", Json(int(i) + 1)},
                                          {"do", Json(nameOf(fault.kind).constData())},
                                          {"startsInMs", Json(qMax<qint64>(0, startsAt - now))},
                                          {"endsInMs", ends ? Json(endsAt - now) : Json()},
                                          {"left", rule.left < 0 ? Json() : Json(rule.left)},
                                          {"used", Json(rule.used)}}));
    }
    return Json(rules);
}

bool FaultScript::fits(const Rule &rule, std::initializer_list<Kind> kinds, QByteArrayView path,
                       qint64 now) const
{
    const Fault &fault = rule.fault;
    const qint64 age = now - rule.since;
    const bool inForce = rule.left != 0 && age >= fault.afterMs
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
    if (rule->left > 0)
        --rule->left;
    ++rule->used;
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

std::optional<Fault> FaultScript::forCandles(QByteArrayView path, qint64 now)
{
    return use(first({Kind::KlineTruncated, Kind::KlineCorrupt, Kind::KlineBomb,
                      Kind::KlineShuffled, Kind::KlineDoubled, Kind::KlineTwisted, Kind::KlineEmpty,
                      Kind::KlineFailed, Kind::KlineLate},
                     path, now));
}

std::optional<Fault> FaultScript::forSubscription(QByteArrayView path, qint64 now)
{
    return use(first({Kind::RefusePart}, path, now));
}

std::optional<Fault> FaultScript::forDepth(QByteArrayView path, qint64 now)
{
    return nth({Kind::HugeDepth}, path, now);
}

std::optional<Fault> FaultScript::forPush(QByteArrayView path, qint64 now)
{
    return nth({Kind::MalformedFrame, Kind::OversizedFrame, Kind::OutOfOrder, Kind::BlackHole,
                Kind::Close, Kind::Abort, Kind::LoseFrame, Kind::RepeatFrame, Kind::SwapFrames},
               path, now);
}

/// The first rule that has seen as many frames as its `every` says.
std::optional<Fault> FaultScript::nth(std::initializer_list<Kind> kinds, QByteArrayView path,
                                      qint64 now)
{
    Rule *due = nullptr;
    for (Rule &rule : m_rules) {
        if (fits(rule, kinds, path, now) && ++rule.pushes >= rule.fault.every && !due)
            due = &rule;
    }
    if (due)
        due->pushes = 0;
    return use(due);
}

} // namespace mm
