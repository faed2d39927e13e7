// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"
#include "app/services/mailbox.h"
#include "app/services/quoteservice.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>

namespace mm {

/// From one batch to the next at least: so long that an owner whom the last one kept busy for
/// `took`, to the end of its paint, gives prices an eighth of its time, yet never longer than a
/// display frame. Who is idle sees a change at once; who is not gets it gathered with others.
[[nodiscard]] constexpr std::chrono::microseconds batchInterval(std::chrono::microseconds took)
{
    constexpr std::chrono::microseconds displayFrame = std::chrono::milliseconds(16);
    return std::min(8 * took, displayFrame);
}

/// What the owner wants of quotes.
struct QuoteOrders {
    quint64 epoch = 0; ///< counts environments
    bool run = false;
    QUrl socket; ///< the environment's quote socket
    Secret token; ///< empty: guest
    std::vector<QuoteLineup> lines; ///< each a connection
    std::vector<ProductId> followed; ///< sorted, each once
    int reconnects = 0; ///< counts reconnectNow()
    TrafficSink *traffic = nullptr; ///< told of the socket; null: nobody
};

struct QuoteNews {
    struct Refusal {
        int ret = 0;
        QString message;
    };
    std::vector<QuoteEntry> changes; ///< at most one a product
    std::vector<Quote> pushes; ///< of the products followed; Delivery::Every: of all
    quint64 droppedPushes = 0; ///< the oldest, where the owner is too slow for all of them
    std::optional<QuoteCounters> counters; ///< of all environments; none: as before
    std::vector<QuoteService::Connection> connections; ///< all there are; none: as before
    std::vector<Refusal> refusals;
};

/// The mailbox between the owner's thread and the quote thread, part of QuoteService. What is not
/// fetched yet is overwritten by what is newer, so it never grows beyond one entry a product,
/// however long the owner is busy.
class QuoteExchange final : public Mailbox<QuoteOrders, QuoteNews>
{
public:
    // The owner's side
    /// Valid until the next call; its memory goes to and fro between the two threads.
    [[nodiscard]] News &takeNews();
    /// With the batch it took last, so far.
    void tellBusy(std::chrono::microseconds took) { m_interval = batchInterval(took); }

    // The quote thread's side; true where the owner is to be woken
    /// From one batch of changes to the next.
    [[nodiscard]] std::chrono::microseconds interval() const { return m_interval; }
    /// Moves the contents of both vectors over; they keep their memory.
    [[nodiscard]] bool publish(quint64 epoch, std::vector<QuoteEntry> &changes,
                               std::vector<Quote> &pushes, const QuoteCounters &counters);
    [[nodiscard]] bool publish(quint64 epoch, std::vector<QuoteService::Connection> connections);
    [[nodiscard]] bool publish(quint64 epoch, News::Refusal refusal);

private:
    void merge(std::vector<QuoteEntry> &known, const std::vector<QuoteEntry> &newer);

    News m_taken; ///< the owner's
    std::vector<std::uint32_t> m_byProduct; ///< the quote thread's; places in what merge() changes
    std::atomic<std::chrono::microseconds> m_interval{std::chrono::microseconds(0)};
};

} // namespace mm
