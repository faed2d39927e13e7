// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/depthexchange.h"

#include <algorithm>
#include <utility>

namespace mm {

bool DepthExchange::publish(quint64 epoch, std::vector<DepthState> &changes,
                            const DepthCounters &counters)
{
    const bool wake = post(epoch, [&](DepthNews &news) {
        news.counters = counters;
        for (DepthState &state : changes) {
            const ProductId id = state.query.key.product;
            const auto same = std::find_if(
                news.changes.begin(), news.changes.end(),
                [&id](const DepthState &other) { return other.query.key.product == id; });
            if (same == news.changes.end())
                news.changes.push_back(std::move(state));
            else
                *same = std::move(state);
        }
    });
    changes.clear();
    return wake;
}

bool DepthExchange::publish(quint64 epoch, const QuoteLine::Status &status)
{
    return post(epoch, [&status](DepthNews &news) { news.status = status; });
}

bool DepthExchange::publish(quint64 epoch, DepthNews::Refused refused)
{
    return post(epoch, [&refused](DepthNews &news) {
        const auto same = std::find_if(news.refusals.begin(), news.refusals.end(),
                                       [&refused](const DepthNews::Refused &other) {
                                           return other.product == refused.product;
                                       });
        if (same == news.refusals.end())
            news.refusals.push_back(std::move(refused));
        else
            *same = std::move(refused);
    });
}

} // namespace mm
