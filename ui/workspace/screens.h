// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace mm {

/// Where a window is to be so that its title bar can be reached on one of the screens: where it is,
/// if enough of it is seen there; else in the middle of the first screen, not larger than it.
[[nodiscard]] QRect withinReach(const QRect &window, const QList<QRect> &screens);
/// The same for a window, on the screens there are now.
void bringWithinReach(QWidget &window);

} // namespace mm
