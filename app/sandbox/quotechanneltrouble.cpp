// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/quotechannel.h"
#include "app/sandbox/quotehub.h"

#include <algorithm>

namespace mm {

namespace {

using Fate = PushLedger::Fate;

constexpr qint64 farInThePastMs = 60'000;

/// "p", "pt", "pd" or "pr"; nothing of a frame that begins otherwise.
QByteArray kindOf(const QByteArray &frame)
{
    return frame.left(std::clamp<qsizetype>(frame.indexOf('('), 0, 2));
}

} // namespace

void QuoteChannel::leaveOut(std::vector<int> &products)
{
    const auto fault = m_hub.faults().forSubscription(m_path, m_hub.now());
    if (!fault)
        return;
    const auto &all = m_hub.market().products();
    size_t place = 0;
    std::erase_if(products, [&](int product) {
        ++place;
        return fault->symbolId == 0 ? place % 2 == 0
                                    : all[size_t(product)].model.symbolId == fault->symbolId;
    });
}

void QuoteChannel::sendInTurn(const QByteArray &frame, int product, const QByteArray &before)
{
    send(before + frame);
    const auto &state = m_hub.market().products()[size_t(product)];
    const QByteArray kind = kindOf(frame);
    if (kind == "pr") // has no number
        return;
    m_hub.ledger().note(product, kind, state.seq, Fate::Sent);
    if (const auto held = m_held.constFind({product, kind}); held != m_held.constEnd()) {
        send(held->frame);
        m_hub.ledger().note(product, kind, held->seq, Fate::Sent);
        m_hub.ledger().note(product, kind, held->seq, Fate::Swapped);
        m_held.erase(held);
    }
}

/// A frame that must never be shown: older, prices far off.
QByteArray QuoteChannel::olderFrame(const QByteArray &kind, int product) const
{
    SandboxMarket::Product old = m_hub.market().products()[size_t(product)];
    old.seq -= qMin<quint64>(old.seq - 1, 10);
    old.tickTime -= farInThePastMs;
    old.now.price *= 2;
    old.now.bid *= 2;
    old.now.ask *= 2;
    if (kind == "pd")
        return depthFrame(old, m_depth.value(product));
    return kind == "pt" ? tradeFrame(old) : quoteFrame(old);
}

void QuoteChannel::misplace(const Fault &fault, const QByteArray &frame, int product)
{
    const QByteArray kind = kindOf(frame);
    const quint64 seq = m_hub.market().products()[size_t(product)].seq;
    if (kind == "pr" || (fault.kind == Fault::Kind::SwapFrames && m_held.contains({product, kind})))
        return sendInTurn(frame, product); // one at a time is out of its turn
    switch (fault.kind) {
    case Fault::Kind::OutOfOrder:
        send(olderFrame(kind, product));
        return sendInTurn(frame, product);
    case Fault::Kind::LoseFrame:
        return m_hub.ledger().note(product, kind, seq, Fate::Lost);
    case Fault::Kind::SwapFrames:
        m_held.insert({product, kind}, {frame, seq});
        return;
    default:
        send(frame);
        m_hub.ledger().note(product, kind, seq, Fate::Repeated);
        return sendInTurn(frame, product);
    }
}

} // namespace mm
