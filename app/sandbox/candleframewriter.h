// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/candledesk.h"

namespace mm {

/// Writes K-line answers as the gateway does: protocol.md section 9, 14013 and 14015.

/// One product's bars as JSON: data of 14013, an entry of data_list in 14015.
[[nodiscard]] QByteArray candleSeries(const SandboxMarket::Product &product, int type,
                                      const std::vector<SandboxBar> &bars);

/// Whether the product's answers are percent-encoded before they are deflated: those of the second
/// trade type are, as the vendor's web client expects (section 13).
[[nodiscard]] bool isPercentEncoded(const SandboxMarket::Product &product);

/// `json` as a binary frame.
[[nodiscard]] QByteArray candleFrame(const QByteArray &json, bool percentEncoded);

} // namespace mm
