// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/sandbox/quotehub.h"

namespace mm {

/// What can be done to a product by hand, and asked of it, while the sandbox runs. A product that
/// does not exist changes nothing and answers with nothing.
class MarketControls
{
public:
    explicit MarketControls(QuoteHub &hub) : m_hub(hub) { }

    [[nodiscard]] quint64 lastSeq(const ProductId &id) const; ///< of its newest tick
    /// Its hours are changed so that it is traded, or is not, for six hours from now on; a closed
    /// product does not tick.
    void setTradingOpen(const ProductId &id, bool open);
    /// Prices are told with so many decimals from now on, everywhere.
    void setDigits(const ProductId &id, int digits);
    /// It is gone: from the list, from all subscriptions, and new ones with it are refused (202).
    void removeProduct(const ProductId &id);
    void returnProduct(const ProductId &id); ///< it is there again; subscriptions stay as they are
    /// Its bars of kline_type 1 to 10 that start in [fromS, toS], as in kline_list, oldest first.
    [[nodiscard]] Json candles(const ProductId &id, int type, qint64 fromS, qint64 toS);
    /// What became of pushed frames under a script; see PushLedger::toJson().
    [[nodiscard]] Json pushes() const { return m_hub.ledger().toJson(m_hub.market()); }

private:
    QuoteHub &m_hub;
};

} // namespace mm
