// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

#include <optional>

namespace mm {

/// What panes there are. Of those about a product there may be several, of the others there is one.
enum class PaneKind {
    Ticker,
    Profile,
    Accounts,
    Alerts,
    Diagnostics,
    Chart,
    Depth,
    Trades,
    Details
};

inline constexpr std::size_t paneKinds = std::size_t(PaneKind::Details) + 1;

/// Its word in files: "chart".
[[nodiscard]] QString paneWord(PaneKind kind);
[[nodiscard]] std::optional<PaneKind> paneKindFrom(const QString &word);
/// What the user calls it.
[[nodiscard]] QString paneTitle(PaneKind kind);
/// One product at a time, chosen by its link group or in the pane; may exist several times.
[[nodiscard]] bool isAboutProduct(PaneKind kind);
/// Whether it can be linked with others: those about a product, and the one products are chosen in.
[[nodiscard]] bool isLinkable(PaneKind kind);

} // namespace mm
