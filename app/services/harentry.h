// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/services/inspector.h"

namespace mm {

/// The pieces a HAR 1.2 file is made of; see HarPlan.

/// Up to the first entry, and from behind the last. `lost`: entries that are not in the file.
[[nodiscard]] QByteArray harHead();
[[nodiscard]] QByteArray harTail(int lost);
/// A call. Times are ms with three decimals, exact; `time` is the sum of the parts that happened,
/// where `ssl` is part of `connect`, as the format wants it.
[[nodiscard]] Json harCall(const TrafficEntry &entry, const TrafficDetail &detail);
struct HarConnection {
    QString name, url; ///< url may be empty: not known
    int number = 0;
    qint64 at = 0, until = 0; ///< ms since 1970 UTC
};
/// A WebSocket connection without its frames.
[[nodiscard]] Json harConnection(const HarConnection &connection);
/// A frame as browsers write it: `type`, `time` (s), `opcode`, `data`.
[[nodiscard]] Json harFrame(const TrafficEntry &entry, const TrafficDetail &detail);

} // namespace mm
