// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/depthservice.h"

#include <mutex>

namespace mm {

/// The mailbox between the owner's thread and the depth thread, part of DepthService: as
/// QuoteExchange, all data goes through here under one mutex, and what is not fetched yet is
/// overwritten by what is newer, so it never grows beyond one state a product.
class DepthExchange
{
public:
    /// What the owner wants; the depth thread follows the newest.
    struct Orders {
        quint64 epoch = 0; ///< counts environments; news of an older one is not delivered
        QUrl socket; ///< the environment's quote socket
        Secret token; ///< empty: guest
        std::vector<DepthQuery> products; ///< none: no connection is needed
        int reconnects = 0; ///< counts reconnectNow()
        int repeats = 0; ///< counts askAgain()
        TrafficSink *traffic = nullptr; ///< told of the socket; null: nobody
    };
    struct Refused {
        ProductId product;
        DepthService::Refusal refusal;
    };
    struct News {
        std::vector<DepthState> changes;
        DepthCounters counters;
        std::optional<QuoteLine::Status> status;
        std::vector<Refused> refusals; ///< at most one a product
    };

    // The owner's side
    template <typename Change>
    void order(Change change)
    {
        const std::lock_guard lock(m_mutex);
        const quint64 epoch = m_orders.epoch;
        change(m_orders);
        if (m_orders.epoch != epoch)
            m_news = {};
    }
    [[nodiscard]] News takeNews();

    // The depth thread's side; true where the owner is to be woken
    [[nodiscard]] Orders orders() const;
    /// Moves the contents over; the vector keeps its memory.
    [[nodiscard]] bool publish(quint64 epoch, std::vector<DepthState> &changes,
                               const DepthCounters &counters);
    [[nodiscard]] bool publish(quint64 epoch, const QuoteLine::Status &status);
    [[nodiscard]] bool publish(quint64 epoch, Refused refused);

private:
    [[nodiscard]] bool wake();

    mutable std::mutex m_mutex;
    Orders m_orders;
    News m_news; ///< without its counters
    DepthCounters m_counters;
    bool m_woken = false; ///< a wake-up is under way
};

} // namespace mm
