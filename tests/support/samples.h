// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/quotebook.h"

namespace mm {

/// Products and quotes for tests of what shows them.
struct Sample {
    /// A product as the gateway lists it.
    [[nodiscard]] static Symbol symbol(quint64 id, const QString &code, int digits,
                                       DealMode mode = DealMode::Matching);
    /// The newest of a product: last price, bid and ask as the gateway's texts; heard at `now`.
    [[nodiscard]] static QuoteEntry quote(quint64 id, const char *price, const char *bid,
                                          const char *ask, qint64 now);
    /// The same after a later tick.
    [[nodiscard]] static QuoteEntry tick(QuoteEntry entry, const char *price, qint64 now);
    [[nodiscard]] static Fixed fixed(const char *text);
    [[nodiscard]] static ProductId product(quint64 id);
};

} // namespace mm
