// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/quoteexchange.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

/// Updates kept for an owner who wants every one of them: 2 s of the fastest sandbox.
constexpr std::size_t maxPushes = 100'000;
constexpr std::size_t maxRefusals = 16;

/// Newer states take the place of older ones.
void merge(std::vector<QuoteEntry> &known, const std::vector<QuoteEntry> &newer)
{
    const std::size_t before = known.size();
    for (const QuoteEntry &entry : newer) {
        const auto end = known.begin() + std::ptrdiff_t(before);
        const auto same = std::find_if(known.begin(), end, [&entry](const QuoteEntry &other) {
            return other.key.product == entry.key.product;
        });
        if (same == end)
            known.push_back(entry);
        else
            *same = entry;
    }
}

} // namespace

QuoteExchange::News QuoteExchange::takeNews()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    News news = std::exchange(m_news, {});
    news.counters = m_counters;
    return news;
}

QuoteExchange::Orders QuoteExchange::orders() const
{
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

bool QuoteExchange::publish(quint64 epoch, std::vector<QuoteEntry> &changes,
                            std::vector<Quote> &pushes, const QuoteCounters &counters)
{
    const std::lock_guard lock(m_mutex);
    m_counters = counters;
    if (epoch == m_orders.epoch) {
        merge(m_news.changes, changes);
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

bool QuoteExchange::publish(quint64 epoch, const QuoteService::Status &status)
{
    const std::lock_guard lock(m_mutex);
    if (epoch != m_orders.epoch)
        return false;
    m_news.status = status;
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
