// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/sandbox/sandboxprices.h"
#include "app/sandbox/tradingweek.h"

#include <QHash>

#include <array>
#include <vector>

namespace mm {

/// The products' live state: how many steps each has gone, and what its day looks like so far.
/// Built from resources/sandbox/products.json and market.json.
class SandboxMarket
{
public:
    struct Product {
        PriceModel model;
        int tradeMode = 0;
        int digits = 0; ///< of the units below
        int toldDigits = 0; ///< of the prices it tells
        ProductHours hours;
        bool trading = true; ///< ticks at the moment
        bool gone = false; ///< nobody is told of it
        // Live: units of PriceStep.
        quint64 seq = 0; ///< number of the newest step
        qint64 tickTime = 0; ///< ms
        PriceStep now;
        qint64 open = 0, high = 0, low = 0, yesterdayClose = 0;
        qint64 volume = 0, amount = 0; ///< rolling 24 h, hundredths
        std::array<qint64, 128> tickTimes{}; ///< of the newest steps, by number; see timeOf()

        /// A price as the product tells it.
        [[nodiscard]] QByteArray text(qint64 units) const;
        [[nodiscard]] qint64 told(qint64 units) const; ///< in units of toldDigits
        /// When step `n` was, ms; one of the newest 128. Those of before the sandbox was started
        /// are a second apart.
        [[nodiscard]] qint64 timeOf(quint64 n) const { return tickTimes[n % tickTimes.size()]; }
    };

    explicit SandboxMarket(quint64 seed);

    /// The gateway's entries of getSymbolBaseList, hours as they stand at `nowMs`. Whatever the
    /// day of the week, every product is traded when the sandbox starts and for some hours more
    /// (its hours are moved where they lie otherwise), but for one whose day is just over and one
    /// that is on holiday.
    [[nodiscard]] Json symbols(qint64 nowMs) const;
    [[nodiscard]] const Json &symbols() const { return m_symbols; } ///< as they are built in
    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }
    [[nodiscard]] qint64 startMs() const { return m_startMs; } ///< when the sandbox started
    /// Index of a product, -1 where there is none.
    [[nodiscard]] int indexOf(quint64 symbolId, int tradeType) const;
    /// The same among those that are not gone.
    [[nodiscard]] int find(quint64 symbolId, int tradeType) const;
    /// The product's hours are changed so that it is (not) traded for some hours from now on.
    void setTrading(int index, bool open, qint64 nowMs);
    void setDigits(int index, int digits); ///< 0 to 12; prices are padded or cut
    void setGone(int index, bool gone, qint64 nowMs);
    /// Finds out which products are traded at the moment.
    void openAndClose(qint64 nowMs);
    /// The product goes one step on.
    void advance(int index, qint64 nowMs);
    /// Step `n` of the product.
    [[nodiscard]] PriceStep step(const Product &product, quint64 n) const;
    /// Of everything random about the product.
    [[nodiscard]] quint64 keyOf(const Product &product) const;

private:
    void keepHours(Product &product, const Json &entry);
    void startDay(Product &product) const;

    quint64 m_seed;
    const qint64 m_startMs;
    Json m_symbols;
    std::vector<Product> m_products;
    QHash<std::pair<quint64, int>, int> m_index;
    std::vector<std::pair<Json, std::shared_ptr<const TradingWeek>>> m_weeks; ///< by what they say
};

/// A document of resources/sandbox; ends the program where it cannot be read, as it is built in.
[[nodiscard]] Json sandboxDocument(const char *name);

/// `units` with `digits` decimals: 1234, 2 → "12.34".
[[nodiscard]] QByteArray decimalText(qint64 units, int digits);
/// 10 to the power of `digits`.
[[nodiscard]] qint64 scaleOf(int digits);

} // namespace mm
