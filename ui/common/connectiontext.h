// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteservice.h"

namespace mm {

class Formatting;

/// The state of the price connection as the user reads it: a shape of its own for each state, for
/// those who do not see its colour, and words.
struct ConnectionText {
    enum class Tone { Good, Busy, Bad, Off };
    QChar sign;
    Tone tone = Tone::Off;
    QString brief; ///< "live", "waiting 4 s"
    /// What a pane of prices says about it, with what happens next; empty while all is well.
    QString sentence;
};
[[nodiscard]] ConnectionText connectionText(const QuoteService::Status &status, const Clock &clock,
                                            const Formatting &formatting);

} // namespace mm
