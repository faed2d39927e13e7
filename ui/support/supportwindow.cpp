// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportwindow.h"

namespace mm {

class SupportWindow::Private
{
};

SupportWindow::~SupportWindow() = default;

void SupportWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
}

void SupportWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}

} // namespace mm
