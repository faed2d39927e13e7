// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxfaults.h"

#include "app/protocol/jsonreader.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName {
    QByteArrayView name;
    Fault::Kind kind = Fault::Kind::Status;
};
constexpr std::array kindNames{
    KindName{"delay", Fault::Kind::Delay},
    KindName{"drop", Fault::Kind::Drop},
    KindName{"reset", Fault::Kind::Reset},
    KindName{"partialHeader", Fault::Kind::PartialHeader},
    KindName{"partialBody", Fault::Kind::PartialBody},
    KindName{"status", Fault::Kind::Status},
    KindName{"html", Fault::Kind::Html},
    KindName{"garbage", Fault::Kind::Garbage},
    KindName{"redirect", Fault::Kind::Redirect},
    KindName{"refuse", Fault::Kind::Refuse},
    KindName{"expired", Fault::Kind::Expired},
    KindName{"silent", Fault::Kind::SilentHttp},
    KindName{"malformedFrame", Fault::Kind::MalformedFrame},
    KindName{"oversizedFrame", Fault::Kind::OversizedFrame},
    KindName{"outOfOrder", Fault::Kind::OutOfOrder},
    KindName{"blackHole", Fault::Kind::BlackHole},
    KindName{"close", Fault::Kind::Close},
    KindName{"abort", Fault::Kind::Abort},
    KindName{"refuseSocket", Fault::Kind::RefuseSocket},
    KindName{"refuseSubscription", Fault::Kind::RefuseSubscription},
    KindName{"loseFrame", Fault::Kind::LoseFrame},
    KindName{"repeatFrame", Fault::Kind::RepeatFrame},
    KindName{"swapFrames", Fault::Kind::SwapFrames},
    KindName{"hugeDepth", Fault::Kind::HugeDepth},
    KindName{"refusePart", Fault::Kind::RefusePart},
    KindName{"klineTruncated", Fault::Kind::KlineTruncated},
    KindName{"klineCorrupt", Fault::Kind::KlineCorrupt},
    KindName{"klineBomb", Fault::Kind::KlineBomb},
    KindName{"klineShuffled", Fault::Kind::KlineShuffled},
    KindName{"klineDoubled", Fault::Kind::KlineDoubled},
    KindName{"klineTwisted", Fault::Kind::KlineTwisted},
    KindName{"klineEmpty", Fault::Kind::KlineEmpty},
    KindName{"klineFailed", Fault::Kind::KlineFailed},
    KindName{"klineLate", Fault::Kind::KlineLate},
    KindName{"expireTokens", Fault::Kind::ExpireTokens},
    KindName{"kick", Fault::Kind::Kick},
    KindName{"skewClock", Fault::Kind::SkewClock},
    KindName{"dropConnections", Fault::Kind::DropConnections},
    KindName{"stopListening", Fault::Kind::StopListening},
    KindName{"setRate", Fault::Kind::SetRate},
    KindName{"setTicking", Fault::Kind::SetTicking},
    KindName{"expireManagerTokens", Fault::Kind::ExpireManagerTokens},
    KindName{"displaceGroup", Fault::Kind::DisplaceGroup},
    KindName{"pushEvents", Fault::Kind::PushEvents},
    KindName{"setTrading", Fault::Kind::SetTrading},
    KindName{"setDigits", Fault::Kind::SetDigits},
    KindName{"removeProduct", Fault::Kind::RemoveProduct},
    KindName{"returnProduct", Fault::Kind::ReturnProduct},
};

/// Reads the members of one rule; the first that is wrong is kept.
class RuleReader
{
public:
    explicit RuleReader(const Json &rule) : m_rule(rule), m_reader(rule, u"rule"_s) { }

    void kind(Fault::Kind &kind)
    {
        const QByteArray name = m_rule["do"].toString().toUtf8();
        for (const KindName &known : kindNames) {
            if (known.name == name) {
                kind = known.kind;
                return;
            }
        }
        fail("do");
    }
    template <typename T>
    void integer(QByteArrayView name, T &value, qint64 least, qint64 most)
    {
        m_known.push_back(name);
        if (!m_rule.contains(name))
            return;
        const auto read = m_reader.integer(name);
        if (!m_rule[name].isNumber() || !read || *read < least || *read > most)
            return fail(name);
        value = T(*read);
    }
    void text(QByteArrayView name, QString &value)
    {
        m_known.push_back(name);
        if (!m_rule.contains(name))
            return;
        if (!m_rule[name].isString())
            return fail(name);
        value = m_rule[name].toString();
    }
    void boolean(QByteArrayView name, bool &value)
    {
        m_known.push_back(name);
        if (!m_rule.contains(name))
            return;
        if (!m_rule[name].isBool())
            return fail(name);
        value = m_rule[name].toBool();
    }
    void demand(QByteArrayView name)
    {
        if (!m_rule.contains(name))
            fail(name);
    }
    /// The member that is wrong or unknown; empty where none is.
    QByteArray wrong()
    {
        for (const auto &member : m_rule.members()) {
            if (member.first != "do"
                && std::find(m_known.begin(), m_known.end(), QByteArrayView(member.first))
                    == m_known.end())
                fail(member.first);
        }
        return m_wrong;
    }

private:
    void fail(QByteArrayView name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name.toByteArray();
    }

    const Json &m_rule;
    JsonReader m_reader;
    std::vector<QByteArrayView> m_known;
    QByteArray m_wrong;
};

constexpr qint64 day = 24 * 3600 * 1000;
constexpr int mostTimes = 1'000'000'000;
constexpr int mostLevels = 1'000'000, mostDigits = 12, mostTradeType = 99;

void readProduct(RuleReader &reader, Fault &action)
{
    reader.integer("symbolId", action.symbolId, 1, mostTimes);
    reader.demand("symbolId");
    reader.integer("tradeType", action.tradeType, 1, mostTradeType);
    reader.demand("tradeType");
    if (action.kind == Fault::Kind::SetDigits) {
        reader.integer("digits", action.digits, 0, mostDigits);
        reader.demand("digits");
    } else if (action.kind == Fault::Kind::SetTrading) {
        reader.boolean("open", action.open);
        reader.demand("open");
    }
}

void readAction(RuleReader &reader, Fault &action)
{
    reader.integer("afterMs", action.afterMs, 0, day);
    reader.integer("everyMs", action.everyMs, 10, day);
    action.times = action.everyMs < 0 ? 1 : -1;
    reader.integer("times", action.times, 1, mostTimes);
    switch (action.kind) {
    case Fault::Kind::ExpireTokens:
    case Fault::Kind::Kick:
        reader.text("customerNo", action.customerNo);
        break;
    case Fault::Kind::SkewClock:
        reader.integer("ms", action.ms, -365 * day, 365 * day);
        reader.demand("ms");
        break;
    case Fault::Kind::StopListening:
        reader.integer("forMs", action.forMs, 1, day);
        break;
    case Fault::Kind::SetRate:
        reader.integer("rate", action.rate, 0, 50'000);
        reader.demand("rate");
        break;
    case Fault::Kind::SetTicking:
        reader.boolean("on", action.on);
        reader.demand("on");
        break;
    case Fault::Kind::DisplaceGroup:
        reader.text("group", action.group);
        break;
    case Fault::Kind::PushEvents:
        reader.integer("count", action.count, 1, 100'000);
        break;
    case Fault::Kind::SetTrading:
    case Fault::Kind::SetDigits:
    case Fault::Kind::RemoveProduct:
    case Fault::Kind::ReturnProduct:
        readProduct(reader, action);
        break;
    default:
        break; // has nothing of its own
    }
}

void readTrouble(RuleReader &reader, Fault &fault)
{
    QString path;
    reader.text("path", path);
    fault.path = path.toUtf8();
    reader.integer("times", fault.times, 1, mostTimes);
    reader.integer("afterMs", fault.afterMs, 0, day);
    reader.integer("forMs", fault.forMs, 1, day);
    reader.integer("every", fault.every, 1, mostTimes);
    reader.integer("status", fault.status, 200, 599);
    reader.integer("resetSeconds", fault.resetSeconds, 0, day / 1000);
    reader.integer("delayMs", fault.delayMs, 0, day);
    reader.integer("bytes", fault.bytes, 1, 64LL * 1024 * 1024);
    reader.integer("levels", fault.levels, 1, mostLevels);
    reader.integer("symbolId", fault.symbolId, 1, mostTimes);
    reader.text("code", fault.code);
    reader.text("text", fault.text);
}

QByteArray readRule(const Json &rule, Fault &fault)
{
    RuleReader reader(rule);
    reader.kind(fault.kind);
    if (fault.isAction())
        readAction(reader, fault);
    else
        readTrouble(reader, fault);
    return reader.wrong();
}

} // namespace

std::optional<std::vector<Fault>> faultsFromJson(const Json &script, QString *problem)
{
    const auto refused = [problem](const QString &text) -> std::optional<std::vector<Fault>> {
        if (problem)
            *problem = text;
        return std::nullopt;
    };
    const Json &array = script.isObject() ? script["rules"] : script;
    if (!array.isArray())
        return refused(u"The script is not an array of rules."_s);
    if (script.isObject() && script.members().size() != 1)
        return refused(u"The script has other members than \"rules\"."_s);
    std::vector<Fault> faults;
    for (const Json &rule : array.items()) {
        Fault fault;
        const QByteArray wrong = rule.isObject() ? readRule(rule, fault) : QByteArray("do");
        if (!wrong.isEmpty())
            return refused(u"Rule %1: \"%2\" is unknown or wrong."_s.arg(faults.size() + 1)
                               .arg(QString::fromUtf8(wrong)));
        faults.push_back(fault);
    }
    return faults;
}

QByteArray nameOf(Fault::Kind kind)
{
    const auto known = std::ranges::find(kindNames, kind, &KindName::kind);
    return known == kindNames.end() ? QByteArray() : known->name.toByteArray();
}

QString faultsHelp()
{
    return uR"(A script is a JSON array of rules, or {"rules":[...]}. Each says with "do" what happens.

Trouble is in force for a time; the first rule that fits is used:
  HTTP     delay (delayMs), drop, reset, partialHeader, partialBody, silent, status (status,
           resetSeconds), html, garbage, redirect, refuse (code, text), expired
  sockets  malformedFrame, oversizedFrame (bytes), outOfOrder, blackHole, close, abort,
           refuseSocket, refuseSubscription, refusePart (symbolId), loseFrame, repeatFrame,
           swapFrames, hugeDepth (levels)
  K-lines  klineTruncated, klineCorrupt, klineBomb, klineShuffled, klineDoubled, klineTwisted,
           klineEmpty, klineFailed, klineLate (delayMs)
  each     path (part of it), times, afterMs, forMs; sockets: every (n-th frame)
Actions happen at a time:
  expireTokens, kick (customerNo), skewClock (ms), dropConnections, stopListening (forMs),
  setRate (rate), setTicking (on), expireManagerTokens, displaceGroup (group),
  pushEvents (count), setTrading (open), setDigits (digits), removeProduct, returnProduct
  (these four: symbolId, tradeType)
  each     afterMs, everyMs, times

  [{"do":"status","status":429,"path":"findCustomerInfo","times":1,"resetSeconds":2},
   {"do":"stopListening","afterMs":5000,"forMs":2000},
   {"do":"kick","customerNo":"86002001","afterMs":20000,"everyMs":60000}])"_s;
}

} // namespace mm
