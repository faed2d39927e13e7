// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/selectablelabel.h"

#include <QEvent>

namespace mm {

SelectableLabel::SelectableLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::ClickFocus);
}

bool SelectableLabel::isSelectable() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

// QLabel makes a document for every label that may have the focus: when its text is set, and when
// it is first shown.
void SelectableLabel::withoutDocument(const std::function<void()> &act)
{
    const Qt::FocusPolicy policy = focusPolicy();
    if (!isSelectable())
        setFocusPolicy(Qt::NoFocus);
    act();
    setFocusPolicy(policy);
}

void SelectableLabel::setText(const QString &text)
{
    withoutDocument([&] { QLabel::setText(text); });
}

bool SelectableLabel::event(QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return QLabel::event(event);
    bool done = false;
    withoutDocument([&] { done = QLabel::event(event); });
    return done;
}

void SelectableLabel::becomeSelectable()
{
    if (isSelectable())
        return;
    const Qt::FocusPolicy policy = focusPolicy(); // which the flags would change
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(policy);
}

void SelectableLabel::enterEvent(QEnterEvent *event)
{
    becomeSelectable();
    QLabel::enterEvent(event);
}

void SelectableLabel::focusInEvent(QFocusEvent *event)
{
    becomeSelectable();
    QLabel::focusInEvent(event);
}

// A finger presses where no pointer has entered.
void SelectableLabel::mousePressEvent(QMouseEvent *event)
{
    becomeSelectable();
    QLabel::mousePressEvent(event);
}

void SelectableLabel::contextMenuEvent(QContextMenuEvent *event)
{
    becomeSelectable();
    QLabel::contextMenuEvent(event);
}

} // namespace mm
