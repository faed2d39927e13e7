// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QStyleOptionTab>
#include <QWidget>

/// What the two files of ClientStyle share.
namespace mm::clientstyle {

constexpr int focusWidth = 2;

/// Whether a dynamic property is set and true; false where there is no widget.
[[nodiscard]] bool has(const QWidget *widget, const char *property);

/// Whether a line edit is the inside of a combo box or of a spin box, which have the frame.
[[nodiscard]] bool isInner(const QWidget *lineEdit);

/// How many pixels a segment reaches into the one before it, so that they share their line: 1, of
/// the first none.
[[nodiscard]] int sharedEdge(const QStyleOptionTab &tab);

/// Of a primary button's text.
[[nodiscard]] QFont heavyFont(const QWidget *widget);
[[nodiscard]] inline QFontMetrics heavyMetrics(const QWidget *widget)
{
    return QFontMetrics(heavyFont(widget));
}

} // namespace mm::clientstyle
