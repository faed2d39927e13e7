// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/notelabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace mm {

NoteLabel::NoteLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

// Before it is laid out it has no width to speak of, and a height for that would stay with the
// window: it grows by what is asked for and never shrinks.
int NoteLabel::neededHeight() const
{
    const bool laidOut = testAttribute(Qt::WA_Resized);
    return heightForWidth(laidOut ? width() : std::max(width(), window()->width() / 2));
}

QSize NoteLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), neededHeight()};
}

QSize NoteLabel::minimumSizeHint() const
{
    return {0, neededHeight()};
}

void NoteLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace mm
