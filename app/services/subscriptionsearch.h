// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/quoteframes.h"

#include <optional>
#include <vector>

namespace mm {

/// Which products a gateway takes on one connection. It refuses a whole subscription (ret 202)
/// where it does not know, or no longer knows, a single one of its products, and a subscription
/// replaces the one before (protocol.md section 9). So what was refused is halved until the ones it
/// is refused for are found, each attempt together with everything that has been taken: what is
/// live stays live. Pure: it says what to subscribe and is told how that went.
class SubscriptionSearch
{
public:
    /// Refused attempts a search makes before it gives up what it has not found out: one unknown
    /// product of a hundred takes about 10, five take about 35.
    static constexpr int maxRefusals = 40;

    /// What is to be subscribed, each once; what is known of those that stay is kept.
    void want(const std::vector<QuoteKey> &products);
    /// A new connection: nothing is subscribed. What was refused stays out until retryRefused(),
    /// unless there is nothing else.
    void connectionStarted();
    /// Another search for those that were refused; `most` refusals at most.
    void retryRefused(int most = maxRefusals);

    /// What to subscribe now (the same until it is told how that went); nothing while there is
    /// nothing to do. Never empty.
    [[nodiscard]] std::optional<std::vector<QuoteKey>> next();
    void accepted(); ///< the gateway took what next() gave
    void refused(); ///< the gateway refused it, for one of its products

    [[nodiscard]] const std::vector<QuoteKey> &wanted() const { return m_wanted; }
    [[nodiscard]] const std::vector<QuoteKey> &taken() const { return m_taken; }
    /// Those it is refused for (and those a search gave up); they stay here while they are retried.
    [[nodiscard]] const std::vector<QuoteKey> &refusedProducts() const { return m_refused; }

private:
    /// Products not taken yet.
    struct Group {
        std::vector<QuoteKey> products;
        bool holdsRefused = false; ///< known without asking again
        bool firstHalf = false; ///< of a refused group; the second follows it
    };
    void begin(std::vector<QuoteKey> products, int most);
    void split(Group group);
    void giveUp();
    void refuse(const std::vector<QuoteKey> &products);

    std::vector<QuoteKey> m_wanted, m_taken, m_refused;
    std::vector<Group> m_groups; ///< the next one is the last
    bool m_asksTaken = false; ///< next() is what was taken, alone
    bool m_inForce = true; ///< what was taken is what is subscribed
    bool m_verified = false; ///< in this search: what was taken is taken still
    int m_refusalsLeft = maxRefusals;
};

} // namespace mm
