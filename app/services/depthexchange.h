// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/depthservice.h"
#include "app/services/mailbox.h"

#include <optional>
#include <vector>

namespace mm {

/// What the owner wants of depth and trades.
struct DepthOrders {
    quint64 epoch = 0; ///< counts environments
    QUrl socket; ///< the environment's quote socket
    Secret token; ///< empty: guest
    std::vector<DepthQuery> products; ///< none: no connection is needed
    int reconnects = 0; ///< counts reconnectNow()
    int repeats = 0; ///< counts askAgain()
    TrafficSink *traffic = nullptr; ///< told of the socket; null: nobody
};

struct DepthNews {
    struct Refused {
        ProductId product;
        DepthService::Refusal refusal;
    };
    std::vector<DepthState> changes; ///< at most one a product
    std::optional<DepthCounters> counters; ///< none: as before
    std::optional<QuoteLine::Status> status; ///< likewise
    std::vector<Refused> refusals; ///< at most one a product
};

/// The mailbox between the owner's thread and the depth thread, part of DepthService. What is not
/// fetched yet is overwritten by what is newer, so it never grows beyond one state a product.
class DepthExchange final : public Mailbox<DepthOrders, DepthNews>
{
public:
    // The depth thread's side; true where the owner is to be woken
    /// Moves the contents over; the vector keeps its memory.
    [[nodiscard]] bool publish(quint64 epoch, std::vector<DepthState> &changes,
                               const DepthCounters &counters);
    [[nodiscard]] bool publish(quint64 epoch, const QuoteLine::Status &status);
    [[nodiscard]] bool publish(quint64 epoch, DepthNews::Refused refused);
};

} // namespace mm
