// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/paneroom.h"

#include <QEvent>
#include <QScrollBar>

namespace mm {

PaneRoom::PaneRoom(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard, and is scrolled to
}

void PaneRoom::put(QWidget *content)
{
    setWidget(content);
    updateGeometry();
}

QWidget *PaneRoom::take()
{
    QWidget *content = takeWidget();
    updateGeometry();
    return content;
}

QSize PaneRoom::sizeHint() const
{
    return widget() ? widget()->sizeHint() : minimumSizeHint();
}

QSize PaneRoom::minimumSizeHint() const
{
    if (!widget())
        return {emptyWidth, leastHeight};
    // With room for the bar, or else it would need another one across.
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            leastHeight};
}

bool PaneRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // it may need another width
    return QScrollArea::eventFilter(watched, event);
}

} // namespace mm
