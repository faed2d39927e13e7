// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The small charts of watchlists: many products, a few candles each (14014).
#include "app/services/candleserviceprivate.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

constexpr int mostSmallCandles = 100;

} // namespace

void CandleService::Private::wantSmall(const QObject *pane, std::vector<QuoteKey> products,
                                       CandleInterval interval, int count)
{
    QObject::disconnect(pane, &QObject::destroyed, &m_service, nullptr);
    if (products.empty()) {
        m_smallWishes.erase(pane);
    } else {
        m_smallWishes.insert_or_assign(pane,
                                       SmallWish{.products = std::move(products),
                                                 .interval = interval,
                                                 .count = std::clamp(count, 1, mostSmallCandles)});
        QObject::connect(pane, &QObject::destroyed, &m_service, [this, pane] {
            m_smallWishes.erase(pane);
            forgetUnwantedSmall();
            followWishes();
        });
    }
    forgetUnwantedSmall();
    followWishes();
    if (!m_smallWishes.empty())
        m_smallSoon.start();
}

const CandlePage *CandleService::Private::small(const ProductId &id) const
{
    const auto place = m_small.constFind(id);
    return place == m_small.constEnd() ? nullptr : &*place;
}

/// Each product once; where panes want it differently the longest wish counts.
std::vector<CandleQuery> CandleService::Private::smallQueries() const
{
    std::map<ProductId, CandleQuery> all;
    for (const auto &[pane, wish] : m_smallWishes) {
        for (const QuoteKey &key : wish.products) {
            const CandleQuery query{
                .key = key, .interval = wish.interval, .endS = 0, .count = wish.count};
            const auto [place, isNew] = all.try_emplace(key.product, query);
            if (!isNew && place->second.count < query.count)
                place->second = query;
        }
    }
    std::vector<CandleQuery> queries;
    queries.reserve(all.size());
    for (const auto &[id, query] : all)
        queries.push_back(query);
    return queries;
}

void CandleService::Private::forgetUnwantedSmall()
{
    const std::vector<CandleQuery> queries = smallQueries();
    m_small.removeIf([&queries](const auto &entry) {
        return std::ranges::none_of(queries, [&entry](const CandleQuery &query) {
            return query.key.product == entry.key() && query.interval == entry.value().interval;
        });
    });
    if (queries.empty()) {
        m_smallTimer.stop();
        m_smallSoon.stop();
    }
}

void CandleService::Private::askSmall(bool onlyUnknown)
{
    std::vector<CandleQuery> queries = smallQueries();
    if (queries.empty())
        return;
    if (!onlyUnknown || !m_smallTimer.isActive())
        m_smallTimer.start();
    if (onlyUnknown) {
        std::erase_if(queries, [this](const CandleQuery &query) {
            return small(query.key.product) != nullptr;
        });
    }
    // Answers that are still under way are about what was wanted before.
    std::erase_if(m_asked, [](const auto &entry) { return entry.second.question.many; });
    for (std::size_t from = 0; from < queries.size(); from += maxCandleSeriesPerQuery) {
        const std::size_t to =
            std::min(from + std::size_t(maxCandleSeriesPerQuery), queries.size());
        const CandleQuestion question{.id = ++m_lastId,
                                      .many = true,
                                      .queries = {queries.begin() + std::ptrdiff_t(from),
                                                  queries.begin() + std::ptrdiff_t(to)}};
        m_asked.emplace(question.id, Asked{.question = question, .sources = {}});
    }
    tellQuestions();
}

void CandleService::Private::takeSmall(const CandleReply &reply)
{
    if (reply.error)
        return; // asked anew within a minute
    std::vector<ProductId> products;
    for (const CandlePage &page : reply.pages) {
        products.push_back(page.key.product);
        m_small.insert(page.key.product, page);
    }
    forgetUnwantedSmall();
    if (!products.empty())
        emit m_service.smallChanged(products);
}

} // namespace mm
