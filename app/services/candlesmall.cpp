// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The small charts of watchlists: many products, a few candles each (14014).
#include "app/services/candleserviceprivate.h"

#include <algorithm>
#include <utility>

namespace mm {
namespace {

constexpr int mostSmallCandles = 100;
/// What has not come anew for longer, though it was asked for each minute, is not today's.
constexpr qint64 smallKeptMs = 150'000;
constexpr auto wrongDataCode = "202"; // section 9

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
    return place == m_small.constEnd() ? nullptr : &place->page;
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
            return query.key.product == entry.key()
                && query.interval == entry.value().page.interval;
        });
    });
    if (queries.empty()) {
        m_smallTimer.stop();
        m_smallSoon.stop();
    }
}

void CandleService::Private::askSmall(bool onlyUnknown)
{
    forgetOldSmall();
    std::vector<CandleQuery> queries = smallQueries();
    if (queries.empty())
        return;
    if (!onlyUnknown || !m_smallTimer.isActive())
        m_smallTimer.start();
    std::erase_if(queries, [this, onlyUnknown](const CandleQuery &query) {
        return m_smallRefused.contains(query.key.product)
            || (onlyUnknown && small(query.key.product));
    });
    // Answers that are still under way are about what was wanted before.
    std::erase_if(m_asked, [](const auto &entry) { return entry.second.question.many; });
    for (std::size_t from = 0; from < queries.size(); from += maxCandleSeriesPerQuery) {
        const std::size_t to =
            std::min(from + std::size_t(maxCandleSeriesPerQuery), queries.size());
        askSmall({queries.begin() + std::ptrdiff_t(from), queries.begin() + std::ptrdiff_t(to)});
    }
    tellQuestions();
}

void CandleService::Private::askSmall(std::vector<CandleQuery> queries)
{
    const CandleQuestion question{.id = ++m_lastId, .many = true, .queries = std::move(queries)};
    m_asked.emplace(question.id, Asked{.question = question, .sources = {}});
}

void CandleService::Private::forgetOldSmall()
{
    const qint64 now = clock.steadyMs();
    std::vector<ProductId> old;
    for (auto at = m_small.cbegin(); at != m_small.cend(); ++at) {
        if (now - at->at > smallKeptMs)
            old.push_back(at.key());
    }
    for (const ProductId &product : old)
        m_small.remove(product);
    if (!old.empty())
        emit m_service.smallChanged(old);
}

/// One product the gateway does not take costs all that were asked for with it: it is looked for
/// by halves and left out while this connection lasts.
void CandleService::Private::takeSmallRefusal(const CandleQuestion &question,
                                              const GatewayError &error)
{
    if (error.code != QLatin1StringView(wrongDataCode))
        return; // asked anew within a minute
    if (question.queries.size() == 1) {
        m_smallRefused.insert(question.queries.front().key.product);
        return;
    }
    const auto half = question.queries.begin() + std::ptrdiff_t(question.queries.size() / 2);
    askSmall({question.queries.begin(), half});
    askSmall({half, question.queries.end()});
    tellQuestions();
}

void CandleService::Private::takeSmall(const CandleQuestion &question, const CandleReply &reply)
{
    if (reply.error)
        return takeSmallRefusal(question, *reply.error);
    std::vector<ProductId> products;
    for (const CandlePage &page : reply.pages) {
        products.push_back(page.key.product);
        m_small.insert(page.key.product, {.page = page, .at = clock.steadyMs()});
    }
    forgetUnwantedSmall();
    if (!products.empty())
        emit m_service.smallChanged(products);
}

} // namespace mm
