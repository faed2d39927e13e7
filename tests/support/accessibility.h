// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QStringList>

class QWidget;

namespace mm {

/// Walks a shown window as somebody does who has no mouse, or cannot see: every visible control has
/// an accessible name, says why where it alone is disabled, and is reached with Tab, which never
/// gets stuck. One line a problem, naming the control by its object name and class.
[[nodiscard]] QStringList accessibilityProblems(QWidget &window);

} // namespace mm
