// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

namespace mm {

/// Which entries a list shows.
struct TrafficFilter {
    enum class What { All, Calls, Frames };
    What what = What::All;
    QString socket; ///< with Frames: of the sockets of this name; empty: of all
    int connection = 0; ///< with Frames: of this connection; 0: of all
    bool errorsOnly = false; ///< calls refused or without an answer, sockets that closed
    QString text; ///< in name, trace, outcome and beginning, without regard to case
    bool inBodies = false; ///< `text` also in address, headers and bodies

    /// True where nothing has to be looked at.
    [[nodiscard]] bool isOpen() const;
    /// False: hidden. True: shown, or shown if matchesText().
    [[nodiscard]] bool admits(const TrafficEntry &entry) const;
    [[nodiscard]] bool matchesText(const TrafficEntry &entry) const;
    [[nodiscard]] bool matchesText(const TrafficDetail &detail) const;
    bool operator==(const TrafficFilter &) const = default;
};

[[nodiscard]] bool isFailure(const TrafficEntry &entry);

} // namespace mm
