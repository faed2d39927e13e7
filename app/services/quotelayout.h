// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/limits.h"
#include "app/services/quotebook.h"

#include <span>
#include <vector>

namespace mm {

/// Which product is on which connection: at most 100 on one (protocol.md section 9). A product
/// stays where it is, so that one more or less resubscribes one connection alone. There is always
/// one connection, and none that is needless: the one with the fewest products is given up where
/// they fit on the others with `spareRoom` left. Pure.
class QuoteLayout
{
public:
    /// Own: no desk looks at more at once, and the gateway gets no more connections of one client.
    static constexpr std::size_t maxLines = 10;
    static constexpr std::size_t maxProducts = maxLines * limits::maxProductsPerConnection;
    static constexpr std::size_t spareRoom = 20; ///< so that no product more or less moves many

    /// Products wanted, each once. Those beyond maxProducts are unserved: the ones that came last.
    void want(std::span<const QuoteKey> products);

    [[nodiscard]] const std::vector<QuoteLineup> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<QuoteKey> &unserved() const { return m_unserved; }

private:
    void giveUpNeedless();
    [[nodiscard]] QuoteLineup *lineWithRoom();

    std::vector<QuoteLineup> m_lines = {QuoteLineup{}};
    std::vector<QuoteKey> m_unserved;
    quint32 m_lastLine = 0;
};

} // namespace mm
