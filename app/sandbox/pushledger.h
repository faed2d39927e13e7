// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxmarket.h"

#include <deque>
#include <map>

namespace mm {

/// What became of the frames with a seq (p, pt, pd) that were pushed while a script was in force,
/// on all connections together. Of each sort of trouble the newest numbers are kept.
class PushLedger
{
public:
    static constexpr size_t mostNumbers = 1'000; ///< of a product, kind and sort of trouble

    enum class Fate { Sent, Lost, Repeated, Swapped };
    /// `kind`: "p", "pt" or "pd". A swapped frame came after the next one; it, too, was sent.
    void note(int product, const QByteArray &kind, quint64 seq, Fate fate);
    /// [{"symbol_id","trade_type","kind","sent","lost","repeated","swapped"…}]: "sent" frames in
    /// all, repetitions not counted; of the others the numbers as strings, oldest first, with
    /// "lost_count", "repeated_count" and "swapped_count" in all.
    [[nodiscard]] Json toJson(const SandboxMarket &market) const;

private:
    struct Numbers {
        std::deque<quint64> newest;
        qint64 count = 0;
    };
    struct Entry {
        qint64 sent = 0;
        Numbers lost, repeated, swapped;
    };
    std::map<std::pair<int, QByteArray>, Entry> m_entries;
};

} // namespace mm
