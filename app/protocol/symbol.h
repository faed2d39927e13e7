// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/account.h"
#include "app/protocol/tradinghours.h"

#include <compare>

namespace mm {

/// A product's identity: protocol.md section 8.
struct ProductId {
    quint64 symbolId = 0;
    int tradeType = 0; ///< TradeType as its number; others are kept
    // clang-tidy takes the 0 the compiler compares with for a pointer.
    auto operator<=>(const ProductId &) const = default; // NOLINT(modernize-use-nullptr)
};
[[nodiscard]] size_t qHash(const ProductId &id, size_t seed = 0) noexcept;

enum class DealMode {
    Unknown = 0,
    MarketMaker = 1,
    ButterflyMarketMaker = 2,
    Matching = 3,
    Aggregation = 4
};

/// A product as getSymbolBaseList gives it.
struct Symbol {
    ProductId id;
    QString code, name, baseCurrency, profitCurrency, labels;
    int digits = 0; ///< decimals of its prices, 0 to 18
    Decimal askSpread,
        bidSpread; ///< price units; added to ask and bid where dealMode is MarketMaker
    std::optional<int> pointRatio;
    DealMode dealMode = DealMode::Unknown;
    int tradeMode = 0; ///< dealMode as its number: the quote socket's trade_mode
    std::optional<bool> etf, shortLoan, longLoan, dividend, inHoliday, inTradingHours;
    std::optional<qint64> sortNumber, fundId;
    TradingHours hours;
    QByteArray source; ///< the gateway's entry as it came, JSON; shared by all copies

    /// Refused without a usable symbolId or tradeType.
    [[nodiscard]] static Result<Symbol> fromJson(const Json &data);

    /// Hours are read as UTC. Where they contradict inHoliday or inTradingHours, which the gateway
    /// sent with them at `gatewayNow` (ms since 1970 UTC), they are of another zone: forgotten, so
    /// that the flags alone count.
    void checkHours(qint64 gatewayNow);

    /// What the user is shown: the gateway's price, with the product's spread where dealMode is
    /// MarketMaker; always exact.
    [[nodiscard]] Decimal displayBid(Decimal bid) const;
    [[nodiscard]] Decimal displayAsk(Decimal ask) const;
    /// (ask - bid) / (10^-digits × pointRatio) with as many decimals as pointRatio has zeros;
    /// nothing where pointRatio is 0 or 3, absent or not a power of ten. Takes displayed prices.
    [[nodiscard]] std::optional<Decimal> spreadPips(const Decimal &bid, const Decimal &ask) const;
};

/// price - previous close; nothing without either.
[[nodiscard]] std::optional<Decimal> change(const Decimal &price, const Decimal &previousClose);
/// In percent, two decimals, half up; nothing where the previous close is zero.
[[nodiscard]] std::optional<Decimal> changePercent(const Decimal &price,
                                                   const Decimal &previousClose);

struct SymbolListRequest {
    static constexpr const Endpoint &endpoint = endpoints::symbolBaseList;
    qint64 customerGroupId = 0; ///< 0 as a guest
    [[nodiscard]] Json toJson() const;
    struct Answer {
        std::vector<Symbol> symbols; ///< in the gateway's order
        int skipped = 0; ///< entries without a usable identity
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};

} // namespace mm
