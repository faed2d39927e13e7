// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/sandbox/sandboxprices.h"

#include <QHash>

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
        int digits = 0;
        // Live: units of PriceStep.
        quint64 seq = 0; ///< number of the newest step
        qint64 tickTime = 0; ///< ms
        PriceStep now;
        qint64 open = 0, high = 0, low = 0, yesterdayClose = 0;
        qint64 volume = 0, amount = 0; ///< rolling 24 h, hundredths
    };

    explicit SandboxMarket(quint64 seed);

    /// The gateway's entries of getSymbolBaseList.
    [[nodiscard]] const Json &symbols() const { return m_symbols; }
    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }
    /// Index of a product, -1 where there is none.
    [[nodiscard]] int indexOf(quint64 symbolId, int tradeType) const;
    /// The product goes one step on.
    void advance(int index, qint64 nowMs);
    /// Step `n` of the product.
    [[nodiscard]] PriceStep step(const Product &product, quint64 n) const;

private:
    void startDay(Product &product, qint64 nowMs) const;

    quint64 m_seed;
    Json m_symbols;
    std::vector<Product> m_products;
    QHash<std::pair<quint64, int>, int> m_index;
};

/// A document of resources/sandbox; ends the program where it cannot be read, as it is built in.
[[nodiscard]] Json sandboxDocument(const char *name);

/// `units` with `digits` decimals: 1234, 2 → "12.34".
[[nodiscard]] QByteArray decimalText(qint64 units, int digits);

} // namespace mm
