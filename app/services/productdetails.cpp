// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/productdetails.h"

#include "app/net/clock.h"

namespace mm {

ProductDetails::ProductDetails(GatewayClient &client, Session &session, const Clock &clock,
                               QObject *parent) :
    QObject(parent),
    m_client(client), m_clock(clock)
{
    connect(&session, &Session::customerChanged, this, &ProductDetails::forget);
}

void ProductDetails::request(const ProductId &id, bool again)
{
    Entry &entry = m_entries[id];
    const bool fresh =
        entry.state == State::Ready && m_clock.steadyMs() - entry.loadedAt < keptMs && !again;
    if (fresh || entry.state == State::Loading)
        return;
    entry.state = State::Loading;
    m_client.send(SymbolDetailRequest{id}, this,
                  [this, id, round = m_round](const Result<SymbolDetail> &answer) {
                      if (round == m_round)
                          take(id, answer);
                  });
    emit changed(id);
}

void ProductDetails::take(const ProductId &id, const Result<SymbolDetail> &answer)
{
    Entry &entry = m_entries[id];
    if (answer) {
        entry.state = State::Ready;
        entry.detail = *answer;
        entry.detail->id = id; // the answer may leave it out
        entry.loadedAt = m_clock.steadyMs();
    } else {
        entry.state = State::Failed;
        entry.error = answer.error();
    }
    emit changed(id);
}

void ProductDetails::forget()
{
    ++m_round;
    const QList<ProductId> known = m_entries.keys();
    m_entries.clear();
    for (const ProductId &id : known)
        emit changed(id);
}

ProductDetails::State ProductDetails::state(const ProductId &id) const
{
    return m_entries.value(id).state;
}

const SymbolDetail *ProductDetails::find(const ProductId &id) const
{
    const auto place = m_entries.constFind(id);
    return place != m_entries.constEnd() && place->detail ? &*place->detail : nullptr;
}

GatewayError ProductDetails::error(const ProductId &id) const
{
    return m_entries.value(id).error;
}

} // namespace mm
