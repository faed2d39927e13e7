// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

#include <optional>

namespace mm {

/// How well what was typed fits a text, higher is better; nothing where it does not. Letters count
/// in their order, upper case as lower, with gaps: "eu" fits "EUR/USD" better than "Neutral", and
/// best of all is the start of a word. Blanks separate words that must all fit.
[[nodiscard]] std::optional<int> paletteScore(const QString &typed, const QString &text);

} // namespace mm
