// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QScrollArea>

namespace mm {

/// What lies under a pane's title bar. It is as wide as the pane needs, but may be lower: the pane
/// is scrolled then. Else the heights of all panes would add up to a window that is higher than a
/// small screen, whose status bar nobody sees.
class PaneRoom : public QScrollArea
{
public:
    /// Pixels: height below which no pane is pressed, and width of a room nothing is in.
    static constexpr int leastHeight = 36, emptyWidth = 96;

    explicit PaneRoom(QWidget *parent);
    void put(QWidget *content); ///< and shows it
    /// Leaves it hidden and without a parent; null: nothing was in it.
    QWidget *take();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace mm
