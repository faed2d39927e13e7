// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/barhistory.h"
#include "app/sandbox/sandboxmarket.h"

#include <deque>

namespace mm {

/// The bars (K-lines) of every product: those before the sandbox was started follow from the seed
/// and the date, those since from the ticks.
class CandleDesk
{
public:
    static constexpr int mostBars = 1'000; ///< of a query
    static constexpr int mostQueries = 100; ///< of a 14014

    /// The products stand as they do when the sandbox starts.
    explicit CandleDesk(const SandboxMarket &market);

    /// The product has ticked.
    void tick(int product)
    {
        const auto &state = m_market.products()[size_t(product)];
        auto &live = m_books[size_t(product)].live;
        const qint64 minute = state.tickTime / msOfMinute;
        if (live.empty() || live.back().start != minute)
            return open(product);
        SandboxBar &bar = live.back();
        bar.close = state.now.price;
        bar.high = qMax(bar.high, bar.close);
        bar.low = qMin(bar.low, bar.close);
        ++bar.transactions;
        bar.lastTickTime = state.tickTime;
        bar.lastTickSeq = state.seq;
    }

    /// At most `count` bars of kline_type 1 to 10, oldest first, that start no later than `endS`
    /// (s since 1970; 0: the newest). Small bars are kept for days or months, days for good.
    /// None starts before `fromS`.
    [[nodiscard]] std::vector<SandboxBar> bars(int product, int type, qint64 endS, int count,
                                               qint64 fromS = 0);

    /// Start of the bar a minute lies in, and of the one after it.
    [[nodiscard]] static qint64 startOf(int type, qint64 minute);
    [[nodiscard]] static qint64 nextStart(int type, qint64 start);
    [[nodiscard]] static bool isType(qint64 type) { return type >= 1 && type <= 10; }

private:
    struct Book {
        BarHistory history;
        bool lively = false; ///< its small bars are kept for longer
        std::deque<SandboxBar> live; ///< minutes with ticks since the start
    };
    void open(int product);
    [[nodiscard]] std::optional<SandboxBar> bar(Book &book, int type, qint64 start) const;
    [[nodiscard]] qint64 firstOf(const Book &book, int type) const;

    const SandboxMarket &m_market;
    std::vector<Book> m_books;
};

} // namespace mm
