// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace mm {

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    constexpr QSize frame(16, 48); // with its title bar, whatever the system's looks like
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace mm
