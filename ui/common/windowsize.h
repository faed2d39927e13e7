// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QSize>

class QWidget;

namespace mm {

/// Gives a window that size, or as much of it as its screen has room for with a frame around it.
void resizeWithinScreen(QWidget &window, QSize wanted);

} // namespace mm
