// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/candles.h"
#include "app/services/mailbox.h"
#include "app/services/quoteline.h"

#include <optional>
#include <vector>

namespace mm {

/// What the gateway is asked for; numbers are never used twice, and grow.
struct CandleQuestion {
    quint64 id = 0;
    bool many = false; ///< 14014; else 14012, with one query
    std::vector<CandleQuery> queries;
};

/// How it ended.
struct CandleReply {
    quint64 id = 0;
    std::vector<CandlePage> pages; ///< of one query just one
    std::optional<GatewayError> error;
};

/// What the owner wants of candles.
struct CandleOrders {
    quint64 epoch = 0; ///< counts environments
    bool run = false; ///< else no connection is needed
    QuoteLine::Address address;
    std::vector<CandleQuestion> questions; ///< whose reply the owner waits for, by number
    int reconnects = 0; ///< counts reconnectNow()
    TrafficSink *traffic = nullptr; ///< told of the socket; null: nobody
};

struct CandleNews {
    std::vector<CandleReply> replies;
    std::optional<QuoteLine::Status> status; ///< none: as before
};

/// The mailbox between the owner's thread and the candle thread, part of CandleService. It never
/// grows beyond one reply a question.
class CandleExchange final : public Mailbox<CandleOrders, CandleNews>
{
public:
    // The candle thread's side; true where the owner is to be woken
    [[nodiscard]] bool publish(quint64 epoch, CandleReply reply)
    {
        return post(epoch,
                    [&reply](CandleNews &news) { news.replies.push_back(std::move(reply)); });
    }
    [[nodiscard]] bool publish(quint64 epoch, const QuoteLine::Status &status)
    {
        return post(epoch, [&status](CandleNews &news) { news.status = status; });
    }
};

} // namespace mm
