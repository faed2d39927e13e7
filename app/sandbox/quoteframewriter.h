// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxmarket.h"

namespace mm {

/// What a 14010 subscription asked for.
struct DepthWish {
    int levels = 5;
    qint64 bucket = 1; ///< merge_accuracy in units of the product's last decimal
    int trades = 0;
};

/// Whether the product is traded so seldom that a side of its book is empty at times.
[[nodiscard]] bool isIlliquid(const SandboxMarket::Product &product);

/// Push frames and snapshots as the gateway writes them: protocol.md section 9.
[[nodiscard]] QByteArray quoteFrame(const SandboxMarket::Product &product);
[[nodiscard]] QByteArray tradeFrame(const SandboxMarket::Product &product);
[[nodiscard]] QByteArray depthFrame(const SandboxMarket::Product &product, const DepthWish &wish);
/// A pd frame with so many bids and no ask.
[[nodiscard]] QByteArray hugeDepthFrame(const SandboxMarket::Product &product, int levels);
[[nodiscard]] QByteArray rollingFrame(const SandboxMarket::Product &product);

/// An entry of tick_list in 14001, 14011 and 14017.
[[nodiscard]] Json quoteSnapshot(const SandboxMarket::Product &product);
[[nodiscard]] Json depthSnapshot(const SandboxMarket &market, const SandboxMarket::Product &product,
                                 const DepthWish &wish);
[[nodiscard]] Json rollingSnapshot(const SandboxMarket::Product &product);

/// What SandboxGateway::quotes() tells of a product.
[[nodiscard]] Json quoteState(const SandboxMarket::Product &product);

} // namespace mm
