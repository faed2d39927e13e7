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
    m_taken.counters.reset();
    m_taken.connections.clear();
    m_taken.refusals.clear();
    m_taken = Mailbox::takeNews(std::move(m_taken));
    return m_taken;
}

/// Newer states take the place of older ones.
void QuoteExchange::merge(std::vector<QuoteEntry> &known, const std::vector<QuoteEntry> &newer)
{
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

bool QuoteExchange::publish(quint64 epoch, std::vector<QuoteEntry> &changes,
                            std::vector<Quote> &pushes, const QuoteCounters &counters)
{
    const bool wake = post(epoch, [&](News &news) {
        merge(news.changes, changes);
        news.pushes.insert(news.pushes.end(), pushes.begin(), pushes.end());
        if (news.pushes.size() > maxPushes) {
            const auto surplus = std::ptrdiff_t(news.pushes.size() - maxPushes);
            news.pushes.erase(news.pushes.begin(), news.pushes.begin() + surplus);
            news.droppedPushes += quint64(surplus);
        }
        news.counters = counters;
    });
    changes.clear();
    pushes.clear();
    return wake;
}

bool QuoteExchange::publish(quint64 epoch, std::vector<QuoteService::Connection> connections)
{
    return post(epoch, [&connections](News &news) { news.connections = std::move(connections); });
}

bool QuoteExchange::publish(quint64 epoch, News::Refusal refusal)
{
    return post(epoch, [&refusal](News &news) {
        if (news.refusals.size() < maxRefusals)
            news.refusals.push_back(std::move(refusal));
    });
}

} // namespace mm
