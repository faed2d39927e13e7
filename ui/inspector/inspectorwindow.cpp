// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/inspectorwindow.h"

namespace mm {

class InspectorWindow::Private
{
};

InspectorWindow::~InspectorWindow() = default;

} // namespace mm
