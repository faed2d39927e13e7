// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthexchange.h"

#include <algorithm>
#include <utility>

namespace mm {

DepthExchange::News DepthExchange::takeNews()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    News news = std::exchange(m_news, {});
    news.counters = m_counters;
    return news;
}

DepthExchange::Orders DepthExchange::orders() const
{
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

bool DepthExchange::publish(quint64 epoch, std::vector<DepthState> &changes,
                            const DepthCounters &counters)
{
    const std::lock_guard lock(m_mutex);
    m_counters = counters;
    if (epoch == m_orders.epoch) {
        for (DepthState &state : changes) {
            const ProductId id = state.query.key.product;
            const auto same = std::find_if(
                m_news.changes.begin(), m_news.changes.end(),
                [&id](const DepthState &other) { return other.query.key.product == id; });
            if (same == m_news.changes.end())
                m_news.changes.push_back(std::move(state));
            else
                *same = std::move(state);
        }
    }
    changes.clear();
    return wake();
}

bool DepthExchange::publish(quint64 epoch, const QuoteLine::Status &status)
{
    const std::lock_guard lock(m_mutex);
    if (epoch != m_orders.epoch)
        return false;
    m_news.status = status;
    return wake();
}

bool DepthExchange::publish(quint64 epoch, Refused refused)
{
    const std::lock_guard lock(m_mutex);
    if (epoch != m_orders.epoch)
        return false;
    const auto same =
        std::find_if(m_news.refusals.begin(), m_news.refusals.end(),
                     [&refused](const Refused &other) { return other.product == refused.product; });
    if (same == m_news.refusals.end())
        m_news.refusals.push_back(std::move(refused));
    else
        *same = std::move(refused);
    return wake();
}

bool DepthExchange::wake()
{
    return !std::exchange(m_woken, true);
}

} // namespace mm
