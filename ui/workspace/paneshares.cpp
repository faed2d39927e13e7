// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/paneshares.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QMetaObject>
#include <QTabBar>

#include <algorithm>

namespace mm {

PaneShares::PaneShares(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

// Qt puts those behind a tab where nobody sees them.
QList<QDockWidget *> PaneShares::docked() const
{
    QList<QDockWidget *> docks =
        m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    docks.removeIf([this](QDockWidget *dock) {
        return dock->isHidden() || dock->isFloating() || dock->geometry().right() < 0
            || m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea;
    });
    return docks;
}

QRect PaneShares::placeOf(const QDockWidget *dock) const
{
    const QRect place = dock->geometry();
    const auto bars = m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QTabBar *bar : bars) {
        const QRect tabs = bar->geometry();
        const bool adjoins = tabs.top() == place.bottom() + 1 || tabs.bottom() + 1 == place.top();
        if (bar->isVisible() && adjoins && tabs.left() >= place.left()
            && tabs.right() <= place.right())
            return place.united(tabs);
    }
    return place;
}

QSize PaneShares::room() const
{
    QRect all;
    for (const QDockWidget *dock : docked())
        all |= placeOf(dock);
    return all.size();
}

void PaneShares::take()
{
    m_soon = false;
    m_shares.clear();
    m_room = m_window.isVisible() ? room() : QSize();
    for (QDockWidget *dock : docked()) {
        const QSize share = placeOf(dock).size();
        m_shares.insert(dock, share);
        for (const QDockWidget *behind : m_window.tabifiedDockWidgets(dock))
            m_shares.insert(behind, share);
    }
}

void PaneShares::takeSoon()
{
    if (m_soon)
        return;
    m_soon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_soon)
                take();
        },
        Qt::QueuedConnection);
}

void PaneShares::fit()
{
    const QSize now = room();
    if (m_room.isEmpty() || now.isEmpty())
        return;
    QList<QDockWidget *> docks;
    QList<int> widths, heights;
    for (QDockWidget *dock : docked()) {
        const auto share = m_shares.constFind(dock);
        if (share == m_shares.cend())
            continue;
        const auto scaled = [](int part, int before, int whole) {
            return std::max(1, int(qint64(part) * whole / before));
        };
        docks << dock;
        widths << scaled(share->width(), m_room.width(), now.width());
        heights << scaled(share->height(), m_room.height(), now.height());
    }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_window.resizeDocks(docks, heights, Qt::Vertical);
    m_window.layout()->activate();
}

// The window's layout has been laid out when it is told that the window has another size.
bool PaneShares::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && !m_soon)
            fit();
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Show)
            takeSoon(); // a separator was let go; places of a hidden window are no shares yet
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
