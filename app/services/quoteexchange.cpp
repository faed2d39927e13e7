// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteexchange.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mm {
namespace {

/// Updates kept for an owner who wants every one of them: 2 s of the fastest sandbox.
constexpr std::size_t maxPushes = 100'000;
constexpr std::size_t maxRefusals = 16;

} // namespace

QuoteExchange::News &QuoteExchange::takeNews()
{
    m_taken.changes.clear();
    m_taken.pushes.clear();
    m_taken.droppedPushes = 0;
    m_taken.connections.clear();
    m_taken.refusals.clear();
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    std::swap(m_taken, m_news);
    m_taken.counters = m_counters;
    return m_taken;
}

void QuoteExchange::tellBusy(std::chrono::microseconds took)
{
    const std::lock_guard lock(m_mutex);
    m_interval = batchInterval(took);
}

/// Newer states take the place of older ones.
void QuoteExchange::merge(const std::vector<QuoteEntry> &newer)
{
    std::vector<QuoteEntry> &known = m_news.changes;
    const auto isBefore = [&known](std::uint32_t place, const ProductId &product) {
        return known[place].key.product < product;
    };
    m_byProduct.resize(known.size());
    std::iota(m_byProduct.begin(), m_byProduct.end(), 0U);
    std::sort(m_byProduct.begin(), m_byProduct.end(),
              [&known, &isBefore](std::uint32_t left, std::uint32_t right) {
                  return isBefore(left, known[right].key.product);
              });
    for (const QuoteEntry &entry : newer) {
        const ProductId &product = entry.key.product;
        const auto place =
            std::lower_bound(m_byProduct.begin(), m_byProduct.end(), product, isBefore);
        if (place == m_byProduct.end() || known[*place].key.product != product)
            known.push_back(entry);
        else
            known[*place] = entry;
    }
}

QuoteExchange::Orders QuoteExchange::orders() const
{
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

std::chrono::microseconds QuoteExchange::interval() const
{
    const std::lock_guard lock(m_mutex);
    return m_interval;
}

bool QuoteExchange::publish(quint64 epoch, std::vector<QuoteEntry> &changes,
                            std::vector<Quote> &pushes, const QuoteCounters &counters)
{
    const std::lock_guard lock(m_mutex);
    m_counters = counters;
    if (epoch == m_orders.epoch) {
        merge(changes);
        m_news.pushes.insert(m_news.pushes.end(), pushes.begin(), pushes.end());
        if (m_news.pushes.size() > maxPushes) {
            const auto surplus = std::ptrdiff_t(m_news.pushes.size() - maxPushes);
            m_news.pushes.erase(m_news.pushes.begin(), m_news.pushes.begin() + surplus);
            m_news.droppedPushes += quint64(surplus);
        }
    }
    changes.clear();
    pushes.clear();
    return wake();
}

bool QuoteExchange::publish(quint64 epoch, std::vector<QuoteService::Connection> connections)
{
    const std::lock_guard lock(m_mutex);
    if (epoch != m_orders.epoch)
        return false;
    m_news.connections = std::move(connections);
    return wake();
}

bool QuoteExchange::publish(quint64 epoch, Refusal refusal)
{
    const std::lock_guard lock(m_mutex);
    if (epoch != m_orders.epoch || m_news.refusals.size() >= maxRefusals)
        return false;
    m_news.refusals.push_back(std::move(refusal));
    return wake();
}

bool QuoteExchange::wake()
{
    return !std::exchange(m_woken, true);
}

} // namespace mm
