// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"
#include "app/services/quoteservice.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace mm {

/// From one batch to the next at least: so long that an owner whom the last one kept busy for
/// `took`, to the end of its paint, gives prices an eighth of its time, yet never longer than a
/// display frame. Who is idle sees a change at once; who is not gets it gathered with others.
[[nodiscard]] constexpr std::chrono::microseconds batchInterval(std::chrono::microseconds took)
{
    constexpr std::chrono::microseconds displayFrame = std::chrono::milliseconds(16);
    return std::min(8 * took, displayFrame);
}

/// The mailbox between the owner's thread and the quote thread, part of QuoteService. All data goes
/// through here under one mutex; the event loops only carry wake-ups without arguments. What is not
/// fetched yet is overwritten by what is newer, so it never grows beyond one entry a product,
/// however long the owner is busy.
class QuoteExchange
{
public:
    /// What the owner wants; the quote thread follows the newest.
    struct Orders {
        quint64 epoch = 0; ///< counts environments; news of an older one is not delivered
        bool run = false;
        QUrl socket; ///< the environment's quote socket
        Secret token; ///< empty: guest
        std::vector<QuoteLineup> lines; ///< each a connection
        std::vector<ProductId> followed; ///< sorted, each once
        int reconnects = 0; ///< counts reconnectNow()
        TrafficSink *traffic = nullptr; ///< told of the socket; null: nobody
    };
    struct Refusal {
        int ret = 0;
        QString message;
    };
    struct News {
        std::vector<QuoteEntry> changes;
        std::vector<Quote> pushes; ///< of the products followed; Delivery::Every: of all
        quint64 droppedPushes = 0; ///< the oldest, where the owner is too slow for all of them
        QuoteCounters counters;
        std::vector<QuoteService::Connection> connections; ///< all there are; none: as before
        std::vector<Refusal> refusals;
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
    /// Valid until the next call; its memory goes to and fro between the two threads.
    [[nodiscard]] News &takeNews();
    /// With the batch it took last, so far.
    void tellBusy(std::chrono::microseconds took);

    // The quote thread's side; true where the owner is to be woken
    [[nodiscard]] Orders orders() const;
    /// From one batch of changes to the next.
    [[nodiscard]] std::chrono::microseconds interval() const;
    /// Moves the contents of both vectors over; they keep their memory.
    [[nodiscard]] bool publish(quint64 epoch, std::vector<QuoteEntry> &changes,
                               std::vector<Quote> &pushes, const QuoteCounters &counters);
    [[nodiscard]] bool publish(quint64 epoch, std::vector<QuoteService::Connection> connections);
    [[nodiscard]] bool publish(quint64 epoch, Refusal refusal);

private:
    [[nodiscard]] bool wake();
    void merge(const std::vector<QuoteEntry> &newer);

    mutable std::mutex m_mutex;
    Orders m_orders;
    News m_news; ///< without its counters
    News m_taken; ///< the owner's
    std::vector<std::uint32_t> m_byProduct; ///< places in m_news.changes; for merge()
    QuoteCounters m_counters;
    bool m_woken = false; ///< a wake-up is under way
    std::chrono::microseconds m_interval{0}; ///< from one batch to the next
};

} // namespace mm
