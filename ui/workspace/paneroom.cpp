// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/paneroom.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace mm {

PaneRoom::PaneRoom(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard, and is scrolled to
}

void PaneRoom::put(QWidget *content)
{
    setWidget(content);
    fit();
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

// Not left to QScrollArea: where a text wraps, that one asks for the height a pane would like to
// have, and scrolls what fits.
void PaneRoom::fit()
{
    QWidget *content = widget();
    if (!content)
        return;
    const QSize room = maximumViewportSize(), least = content->minimumSizeHint();
    const QLayout *layout = content->layout();
    const auto heightAt = [&](int width) {
        return layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                                     : least.height();
    };
    QSize size = room.expandedTo({least.width(), 0});
    if (heightAt(size.width()) > room.height()) {
        const int bar = verticalScrollBar()->sizeHint().width();
        size.setWidth(std::max(room.width() - bar, least.width()));
        size.setHeight(std::max(heightAt(size.width()), room.height()));
    }
    content->resize(size);
}

void PaneRoom::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PaneRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry(); // it may need another width
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace mm
