// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace mm {

/// Hides all a main window shows, and every window that belongs to it, behind one widget, and
/// puts everything back as it was. Hidden rather than painted over: what is hidden takes no
/// shortcuts and is not told to assistive technology either.
class LockCover : public QObject
{
    Q_OBJECT
public:
    /// `screen`: the widget that is seen instead; a child of `window`.
    LockCover(QMainWindow &window, QWidget &screen);

    void cover();
    void uncover();
    /// For somebody else: the other windows were not theirs, and are closed.
    void uncoverEmpty();
    [[nodiscard]] bool isCovered() const { return m_covered; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showParts();
    void hidePart(QWidget *part);
    [[nodiscard]] bool isOurs(const QWidget *other) const;
    void hideOtherWindow(QWidget *window);
    void hideLate(QWidget *shown);

    QMainWindow &m_window;
    QWidget &m_screen;
    bool m_covered = false;
    QByteArray m_places; ///< of docks and toolbars
    QList<QPointer<QWidget>> m_hiddenParts, m_hiddenWindows;
    QPointer<QWidget> m_focus;
};

} // namespace mm
