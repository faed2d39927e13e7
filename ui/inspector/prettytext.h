// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// JSON with a member a line, for reading; what is no JSON as it is. Works on text that is cut off
/// or masked too, for it only adds white space outside of strings (and takes away what is there).
[[nodiscard]] QString prettyText(const QString &text);

} // namespace mm
