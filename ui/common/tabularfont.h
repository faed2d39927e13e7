// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QFont>

namespace mm {

/// True where all ten digits of the font have one width: measured, not guessed.
[[nodiscard]] bool hasTabularDigits(const QFont &font);

/// `base` where its digits are of one width, else the nearest face that has such digits, in the
/// same size and weight.
[[nodiscard]] QFont tabularFont(const QFont &base);

} // namespace mm
