// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <span>

namespace mm {

/// A numbered value; the text is in context "mm::RecordText".
struct NumberText {
    int value;
    const char *text;
};

/// What a booking is about: its kind and, in more detail, its sub-kind. The numbers differ by trade
/// type and never overlap.
[[nodiscard]] std::span<const NumberText> businessTexts();
[[nodiscard]] std::span<const NumberText> businessDetailTexts();

} // namespace mm
