// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QIcon>
#include <QString>

namespace mm {

class Theme;

/// Panes of one group show one product: a choice in any of them moves them all. A group is its
/// number, 1 to linkGroups; 0 is none. It is shown as a letter and a colour, never colour alone.
constexpr int linkGroups = 5;
constexpr int usualLinkGroup = 1;

[[nodiscard]] QString linkLetter(int group); ///< "A" to "E"; "–" for none
[[nodiscard]] QString linkName(int group); ///< "Group A", "Not linked"
/// The letter in a field of the group's colour, an empty outline for none; follows the theme.
[[nodiscard]] QIcon linkIcon(int group, const Theme &theme);

} // namespace mm
