// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What QuoteService says of all its connections and products together.
#include "app/services/quoteservice.h"

#include <algorithm>

namespace mm {
namespace {

/// The larger, the less of the prices comes.
int badness(GatewaySocket::State state)
{
    switch (state) {
    case GatewaySocket::State::Online:
        return 0;
    case GatewaySocket::State::Connecting:
        return 1;
    case GatewaySocket::State::Waiting:
        return 2;
    case GatewaySocket::State::Refused:
        return 3;
    case GatewaySocket::State::Stopped:
        return 4;
    }
    return 0;
}

} // namespace

QuoteService::Status QuoteService::statusOfAll() const
{
    const auto worst =
        std::max_element(m_connections.begin(), m_connections.end(),
                         [](const Connection &left, const Connection &right) {
                             return badness(left.status.state) < badness(right.status.state);
                         });
    if (worst == m_connections.end())
        return {};
    Status all = worst->status;
    all.lines = int(m_connections.size());
    all.linesOnline = 0;
    all.reconnects = m_reconnectsBefore;
    for (const Connection &connection : m_connections) {
        const Status &one = connection.status;
        all.reconnects += one.reconnects;
        all.guest = all.guest || one.guest;
        all.fellBackToGuest = all.fellBackToGuest || one.fellBackToGuest;
        all.latencyMs = std::max(all.latencyMs, one.latencyMs);
        all.p50Ms = std::max(all.p50Ms, one.p50Ms);
        all.p95Ms = std::max(all.p95Ms, one.p95Ms);
        if (one.lostAt != 0 && (all.lostAt == 0 || one.lostAt < all.lostAt))
            all.lostAt = one.lostAt;
        if (all.lastError.isEmpty())
            all.lastError = one.lastError;
        if (one.state == GatewaySocket::State::Online) {
            ++all.linesOnline;
            continue;
        }
        for (const QuoteLineup &lineup : m_layout.lines())
            all.productsLost += lineup.line == connection.line ? int(lineup.products.size()) : 0;
    }
    return all;
}

std::vector<QuoteEntry> QuoteService::worstOrders(std::size_t most) const
{
    const auto weight = [](const QuoteEntry &entry) {
        const QuoteOrder &order = entry.order;
        return quint64(order.gaps) + order.repeats + order.reorders;
    };
    std::vector<QuoteEntry> worst;
    for (const QuoteEntry &entry : m_newest) {
        if (weight(entry) > 0)
            worst.push_back(entry);
    }
    std::sort(worst.begin(), worst.end(),
              [&weight](const QuoteEntry &left, const QuoteEntry &right) {
                  const quint64 a = weight(left), b = weight(right);
                  return a != b ? a > b : left.key.product < right.key.product;
              });
    if (worst.size() > most)
        worst.resize(most);
    return worst;
}

} // namespace mm
