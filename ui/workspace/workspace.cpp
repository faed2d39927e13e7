// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/workspace.h"

#include "ui/workspace/paneshares.h"
#include "ui/workspace/screens.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(QMainWindow &window, const Theme &theme) :
    QObject(&window), m_window(window), m_theme(theme), m_shares(new PaneShares(window))
{
    // No animation: nothing moves by itself but prices.
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { follow(now); });
    connect(qApp, &QGuiApplication::screenRemoved, this, &Workspace::bringIntoSight,
            Qt::QueuedConnection);
}

Workspace::~Workspace() = default;

PaneDock *Workspace::add(PaneKind kind, int number)
{
    auto *dock = new PaneDock(kind, number, m_theme, m_window);
    m_docks.push_back(dock);
    dock->setMaker([this](PaneKind wanted) { return m_maker ? m_maker(wanted) : nullptr; });
    m_window.addDockWidget(Qt::TopDockWidgetArea, dock);
    dock->hide();
    connectDock(dock);
    return dock;
}

PaneDock *Workspace::addFixed(PaneKind kind, QWidget *content)
{
    PaneDock *dock = add(kind, 0);
    dock->setContent(content);
    return dock;
}

void Workspace::connectDock(PaneDock *dock)
{
    dock->installEventFilter(this);
    connect(dock, &PaneDock::closeRequested, this, [this, dock] { close(dock); });
    connect(dock, &PaneDock::closed, this, [this, dock] { followClosed(dock); });
    connect(dock, &PaneDock::shown, this, [this, dock] { noteShown(dock); });
    connect(dock, &PaneDock::detachRequested, this, [this, dock] {
        dock->setDetached(!dock->isFloating());
        goTo(dock);
    });
    connect(dock, &PaneDock::groupChosen, this, [this, dock](int group) { setGroup(dock, group); });
    connect(dock, &PaneDock::changed, this, &Workspace::noteChanged);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::noteChanged);
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::noteChanged);
    connect(dock, &QDockWidget::dockLocationChanged, m_shares, &PaneShares::takeSoon);
    connect(dock, &QDockWidget::visibilityChanged, m_shares, &PaneShares::takeSoon);
}

PaneDock *Workspace::find(PaneKind kind, int number) const
{
    const auto found = std::ranges::find_if(m_docks, [kind, number](const PaneDock *dock) {
        return dock->kind() == kind && dock->number() == number;
    });
    return found == m_docks.end() ? nullptr : *found;
}

int Workspace::freeNumber(PaneKind kind) const
{
    int number = 1;
    while (find(kind, number))
        ++number;
    return number;
}

// For good: its place goes, too.
void Workspace::drop(PaneDock *dock)
{
    std::erase(m_docks, dock);
    std::erase(m_closed, dock);
    dock->disconnect(this);
    dock->setOpen(false);
    m_window.removeDockWidget(dock);
    dock->setObjectName(QString()); // another one may be made of its name before it is gone
    dock->deleteLater();
}

PaneDock *Workspace::current() const
{
    return m_current && m_current->isOpen() ? m_current.data() : nullptr;
}

void Workspace::setCurrent(PaneDock *dock)
{
    if (m_current == dock)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = dock;
    if (dock)
        dock->setCurrent(true);
    emit panesChanged();
}

void Workspace::goTo(PaneDock *dock)
{
    setCurrent(dock);
    dock->takeFocus();
}

void Workspace::follow(const QWidget *focus)
{
    for (const QWidget *at = focus; at; at = at->parentWidget()) {
        const auto found = std::ranges::find(m_docks, at);
        if (found != m_docks.end()) {
            setCurrent(*found);
            return;
        }
    }
}

void Workspace::step(int by)
{
    std::vector<PaneDock *> open;
    for (PaneDock *dock : m_docks) {
        if (dock->isOpen())
            open.push_back(dock);
    }
    if (open.empty())
        return;
    const auto count = std::ptrdiff_t(open.size());
    const auto at = std::ranges::find(open, current()) - open.begin();
    // From nowhere to the first.
    const std::ptrdiff_t next = at == count ? 0 : (at + by + count) % count;
    goTo(open[std::size_t(next)]);
}

PaneDock *Workspace::open(PaneKind kind)
{
    if (m_docks.size() >= maxPanes || !isAboutProduct(kind))
        return nullptr;
    PaneDock *beside = current();
    PaneDock *dock = add(kind, freeNumber(kind));
    const int group = beside && isLinkable(beside->kind()) ? beside->group() : usualLinkGroup;
    dock->setGroup(group);
    dock->setProduct(group == 0 && beside ? beside->product() : m_products[std::size_t(group)]);
    place(dock, beside);
    dock->setOpen(true);
    goTo(dock);
    noteChanged();
    emit panesChanged();
    return dock;
}

void Workspace::close(PaneDock *dock)
{
    if (!dock->isOpen())
        return;
    noteClosed(dock);
    const bool hadFocus = dock == m_current;
    dock->setOpen(false);
    if (hadFocus) {
        setCurrent(nullptr);
        m_window.activateWindow();
    }
    noteChanged();
    emit panesChanged();
}

// By the menu's switch, or by its own window: then it may be the whole program that is closing, one
// window after the other.
void Workspace::followClosed(PaneDock *dock)
{
    if (!dock->isFloating()) {
        close(dock);
        return;
    }
    const QPointer<PaneDock> window = dock;
    QMetaObject::invokeMethod(
        this,
        [this, window] {
            if (!window || !window->isOpen() || !window->isHidden())
                return;
            if (m_window.isVisible())
                close(window);
            else
                m_suspended.push_back(window);
        },
        Qt::QueuedConnection);
}

void Workspace::noteClosed(PaneDock *dock)
{
    std::erase(m_closed, dock);
    m_closed.push_back(dock);
    if (m_closed.size() <= maxClosed)
        return;
    PaneDock *oldest = m_closed.front();
    m_closed.erase(m_closed.begin());
    if (isAboutProduct(oldest->kind()))
        drop(oldest);
}

void Workspace::reopen()
{
    if (m_closed.empty())
        return;
    PaneDock *dock = m_closed.back();
    m_closed.pop_back();
    dock->setOpen(true);
    if (dock->isFloating())
        bringWithinReach(*dock);
    goTo(dock);
    noteChanged();
    emit panesChanged();
}

// Shown by the menu's switch, say.
void Workspace::noteShown(PaneDock *dock)
{
    if (m_frozen || m_restoring || dock->isOpen())
        return;
    std::erase(m_closed, dock);
    dock->setOpen(true);
    dock->raise();
    noteChanged();
    emit panesChanged();
}

void Workspace::setGroup(PaneDock *dock, int group)
{
    if (!isLinkable(dock->kind()) || group < 0 || group > linkGroups)
        return;
    dock->setGroup(group);
    const ProductId known = product(group);
    if (group != 0 && known.symbolId != 0) {
        dock->setProduct(known);
    } else if (group != 0 && dock->product().symbolId != 0) {
        choose(group, dock->product());
    }
    emit panesChanged();
}

void Workspace::choose(int group, const ProductId &id)
{
    if (group < 1 || group > linkGroups || m_products[std::size_t(group)] == id)
        return;
    m_products[std::size_t(group)] = id;
    for (PaneDock *dock : m_docks) {
        if (dock->group() == group)
            dock->setProduct(id);
    }
    noteChanged();
}

void Workspace::choose(PaneDock *dock, const ProductId &id)
{
    dock->setProduct(id);
    choose(dock->group(), id);
}

void Workspace::forgetProducts()
{
    m_products.fill({});
    for (PaneDock *dock : m_docks)
        dock->setProduct({});
}

ProductId Workspace::product(int group) const
{
    return group >= 1 && group <= linkGroups ? m_products[std::size_t(group)] : ProductId();
}

void Workspace::noteChanged()
{
    if (!m_frozen && !m_restoring)
        emit changed();
}

void Workspace::suspend()
{
    for (PaneDock *dock : m_docks) {
        if (dock->isFloating() && !dock->isHidden()) {
            m_suspended.emplace_back(dock);
            dock->hide();
        }
    }
}

void Workspace::resume()
{
    for (const QPointer<PaneDock> &dock : std::exchange(m_suspended, {})) {
        if (dock && dock->isOpen() && dock->isHidden())
            dock->show();
    }
}

void Workspace::bringIntoSight()
{
    for (PaneDock *dock : m_docks) {
        if (dock->isFloating() && dock->isOpen())
            bringWithinReach(*dock);
    }
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window) {
        // Of its own will: minimised, it leaves its panes' windows where they are.
        if (type == QEvent::HideToParent)
            suspend();
        else if (type == QEvent::ShowToParent)
            resume();
    } else if (type == QEvent::Resize || type == QEvent::Move) {
        noteChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mm
