// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/lockcover.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>

namespace mm {

LockCover::LockCover(QMainWindow &window, QWidget &screen) :
    QObject(&window), m_window(window), m_screen(screen)
{
    m_screen.hide();
}

void LockCover::cover()
{
    if (m_covered)
        return;
    m_covered = true;
    m_focus = m_window.focusWidget();
    m_places = m_window.saveState();
    m_screen.setGeometry(m_window.rect());
    m_screen.show();
    m_screen.raise();
    QList<QWidget *> parts{m_window.menuWidget(), m_window.centralWidget()};
    for (auto *bar : m_window.findChildren<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly))
        parts << bar;
    for (auto *bar : m_window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        parts << bar;
    for (auto *dock : m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        parts << dock;
    for (QWidget *part : parts) {
        if (part && !part->isHidden())
            hidePart(part);
    }
    // Of docks that lay on one another. The window's layout empties and shows them as it likes:
    // nothing is read on them, nor does the keyboard stop there.
    for (auto *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->hide();
        tabs->setFocusPolicy(Qt::NoFocus);
    }
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (isOurs(other) && other->isVisible())
            hideOtherWindow(other);
    }
    qApp->installEventFilter(this);
}

void LockCover::uncover()
{
    if (!m_covered)
        return;
    showParts();
    for (const QPointer<QWidget> &other : std::exchange(m_hiddenWindows, {})) {
        if (other)
            other->show();
    }
    if (m_focus)
        m_focus->setFocus();
}

void LockCover::uncoverEmpty()
{
    if (!m_covered)
        return;
    showParts();
    for (const QPointer<QWidget> &other : std::exchange(m_hiddenWindows, {})) {
        if (other)
            other->close();
    }
}

void LockCover::showParts()
{
    m_covered = false;
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &part : std::exchange(m_hiddenParts, {})) {
        if (part)
            part->show();
    }
    m_window.restoreState(m_places);
    for (auto *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setFocusPolicy(Qt::TabFocus);
    m_screen.hide();
}

// Another account's window is its own affair. What the lock screen itself opens is needed.
bool LockCover::isOurs(const QWidget *other) const
{
    for (const QWidget *owner = other->parentWidget(); owner; owner = owner->parentWidget()) {
        if (owner == &m_screen)
            return false;
        if (owner == &m_window)
            return true;
    }
    return false;
}

void LockCover::hidePart(QWidget *part)
{
    part->hide();
    if (!m_hiddenParts.contains(part))
        m_hiddenParts << part;
}

void LockCover::hideLate(QWidget *shown)
{
    if (!m_covered || !shown || !shown->isVisible())
        return;
    if (shown->isWindow())
        hideOtherWindow(shown);
    else
        hidePart(shown);
}

// A menu or a tooltip is gone for good, a dialog comes back.
void LockCover::hideOtherWindow(QWidget *window)
{
    const Qt::WindowType type = window->windowType();
    if (type != Qt::Popup && type != Qt::ToolTip)
        m_hiddenWindows << window;
    window->hide();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        m_screen.setGeometry(m_window.rect());
    // What was asked for before the lock may want to show something after it.
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        const QPointer<QWidget> shown = static_cast<QWidget *>(watched);
        const bool isPart = shown->parentWidget() == &m_window && !shown->isWindow()
            && !qobject_cast<QTabBar *>(shown);
        const bool isOther =
            shown->isWindow() && isOurs(shown) && shown->windowType() != Qt::ToolTip;
        if (shown != &m_screen && (isPart || isOther)) {
            QMetaObject::invokeMethod(
                this, [this, shown] { hideLate(shown); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
