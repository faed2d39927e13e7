// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QRect>
#include <QSize>

class QDockWidget;
class QMainWindow;

namespace mm {

/// Gives each docked pane its share of a window that becomes larger or smaller; Qt gives the
/// difference to some of them. What the shares are, the user says by moving separators and panes: a
/// window that is too small for them for a while does not change them.
class PaneShares : public QObject
{
    Q_OBJECT
public:
    /// Its parent.
    explicit PaneShares(QMainWindow &window);

    void take(); ///< as the panes are now
    void takeSoon(); ///< when the events under way have been handled

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QDockWidget *> docked() const; ///< in sight: none behind a tab
    [[nodiscard]] QRect placeOf(const QDockWidget *dock) const; ///< with its tab bar
    /// Of all of them: what lies side by side, and what one above the other.
    [[nodiscard]] QSize room() const;
    void fit();

    QMainWindow &m_window;
    QHash<const QDockWidget *, QSize> m_shares; ///< of m_room
    QSize m_room;
    bool m_soon = false;
};

} // namespace mm
