// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QIcon>
#include <QSize>
#include <QString>

class QComboBox;

namespace mm {

class Theme;

inline constexpr QSize lineColourIconSize{48, 16}; ///< as wide as the longest pattern

/// What a line colour of the theme is called, with its dashes: "Blue, solid".
[[nodiscard]] QString lineColourName(int place);
/// A piece of such a line.
[[nodiscard]] QIcon lineColourIcon(const Theme &theme, int place);

/// Makes the box a choice of them, by place; what is chosen stays. Again after the theme or the
/// language changed.
void fillLineColours(QComboBox &box, const Theme &theme);

} // namespace mm
