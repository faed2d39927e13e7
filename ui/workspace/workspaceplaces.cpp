// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Where the panes of a workspace are: kept, put back, and the first layout.
#include "ui/workspace/paneshares.h"
#include "ui/workspace/screens.h"
#include "ui/workspace/workspace.h"

#include <QLayout>
#include <QMainWindow>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Raised when docks change so much that older places make no sense.
constexpr int placesVersion = 2;

/// Shares of the window's width and height in the first layout.
constexpr int tickerShare = 34, chartShare = 42, depthShare = 24;
constexpr int marketShare = 74, accountShare = 26;
constexpr int depthPart = 43, tradesPart = 31; // of marketShare

/// Pixels: a window lower than this has no room for depth above trades in the first layout.
constexpr int lowWindow = 600;

bool isLow(const QMainWindow &window)
{
    return window.height() < lowWindow;
}

std::vector<PaneRecord> firstPanes()
{
    std::vector<PaneRecord> panes;
    for (const PaneKind kind :
         {PaneKind::Ticker, PaneKind::Profile, PaneKind::Accounts, PaneKind::Alerts,
          PaneKind::Chart, PaneKind::Depth, PaneKind::Trades, PaneKind::Details}) {
        panes.push_back({.kind = paneWord(kind),
                         .number = isAboutProduct(kind) ? 1 : 0,
                         .group = isLinkable(kind) ? usualLinkGroup : 0});
    }
    return panes;
}

} // namespace

WorkspaceRecord Workspace::record() const
{
    WorkspaceRecord record;
    for (const PaneDock *dock : m_docks) {
        if (dock->isOpen())
            record.panes.push_back(dock->record());
    }
    for (const PaneDock *dock : m_closed)
        record.closed.push_back(dock->record());
    record.docks = m_window.saveState(placesVersion);
    return record;
}

// The docks of its panes; those of others are gone or closed.
std::vector<PaneDock *> Workspace::prepare(const WorkspaceRecord &record)
{
    m_closed.clear();
    std::vector<PaneDock *> open;
    std::vector<const PaneDock *> wanted;
    const auto take = [&](const std::vector<PaneRecord> &panes, std::vector<PaneDock *> &docks) {
        for (const PaneRecord &pane : panes) {
            const auto kind = paneKindFrom(pane.kind);
            const bool fits = kind && isAboutProduct(*kind) == (pane.number > 0);
            PaneDock *dock = fits ? find(*kind, pane.number) : nullptr;
            if (!dock && fits && pane.number > 0 && m_docks.size() < maxPanes)
                dock = add(*kind, pane.number);
            if (!dock || std::ranges::count(wanted, dock) > 0)
                continue;
            dock->take(pane);
            wanted.push_back(dock);
            docks.push_back(dock);
        }
    };
    // Those of another workspace make room first.
    const auto isIn = [](const std::vector<PaneRecord> &panes, const PaneDock *dock) {
        return std::ranges::any_of(panes, [dock](const PaneRecord &pane) {
            return pane.number == dock->number() && pane.kind == paneWord(dock->kind());
        });
    };
    for (PaneDock *dock : std::vector<PaneDock *>(m_docks)) {
        if (isAboutProduct(dock->kind()) && !isIn(record.panes, dock) && !isIn(record.closed, dock))
            drop(dock);
    }
    take(record.panes, open);
    take(record.closed, m_closed);
    return open;
}

bool Workspace::restore(const WorkspaceRecord &record)
{
    bool whole = true;
    {
        const QScopedValueRollback restoring(m_restoring, true);
        const std::vector<PaneDock *> open = prepare(record);
        // What has a place and no pane would keep that place for ever.
        std::vector<QDockWidget *> strangers;
        for (const auto &panes : {record.panes, record.closed}) {
            for (const PaneRecord &pane : panes) {
                const QString name = PaneDock::nameOf(pane.kind, pane.number);
                if (m_window.findChild<QDockWidget *>(name, Qt::FindDirectChildrenOnly))
                    continue;
                strangers.push_back(new QDockWidget(&m_window));
                strangers.back()->setObjectName(name);
            }
        }
        // Places are fitted to the window's size, which the layout of a hidden one does not know.
        m_window.layout()->activate();
        // Qt checks the places as a whole before it moves anything.
        whole = !record.docks.isEmpty() && m_window.restoreState(record.docks, placesVersion);
        for (QDockWidget *stranger : strangers) {
            m_window.removeDockWidget(stranger);
            delete stranger;
        }
        if (!whole)
            arrange();
        const auto before = std::exchange(m_products, {});
        for (PaneDock *dock : m_docks) {
            const bool isOpen = std::ranges::count(open, dock) > 0;
            dock->setOpen(isOpen);
            ProductId &chosen = m_products[std::size_t(dock->group())];
            if (isOpen && dock->group() > 0 && chosen.symbolId == 0)
                chosen = dock->product();
        }
        for (int group = 1; group <= linkGroups; ++group) {
            if (product(group).symbolId == 0)
                choose(group, before[std::size_t(group)]);
        }
        if (!whole)
            resizeFirst();
        bringIntoSight();
        setCurrent(nullptr);
        if (!m_window.isVisible())
            suspend();
    }
    m_shares->takeSoon();
    emit panesChanged();
    return whole || record.docks.isEmpty();
}

void Workspace::reset()
{
    restore({.name = {}, .panes = firstPanes(), .closed = {}, .docks = {}});
    noteChanged();
}

// Watchlists, charts and depth above trades beside each other, the account below them all; trades
// behind depth where it is low. What is closed has its place there, too.
void Workspace::arrange()
{
    std::array<std::vector<PaneDock *>, paneKinds> byKind;
    for (PaneDock *dock : m_docks) {
        dock->setFloating(false);
        byKind[std::size_t(dock->kind())].push_back(dock);
    }
    const auto tabbed = [&](std::initializer_list<PaneKind> kinds) {
        std::vector<PaneDock *> docks;
        for (const PaneKind kind : kinds)
            std::ranges::copy(byKind[std::size_t(kind)], std::back_inserter(docks));
        return docks;
    };
    const auto column = [&](const std::vector<PaneDock *> &docks, PaneDock *beside,
                            Qt::Orientation direction, Qt::DockWidgetArea area) {
        PaneDock *front = nullptr;
        for (PaneDock *dock : docks) {
            if (front)
                m_window.tabifyDockWidget(front, dock);
            else if (beside)
                m_window.splitDockWidget(beside, dock, direction);
            else
                m_window.addDockWidget(area, dock);
            front = front ? front : dock;
        }
        return front ? front : beside;
    };
    PaneDock *left =
        column(tabbed({PaneKind::Ticker}), nullptr, Qt::Horizontal, Qt::TopDockWidgetArea);
    PaneDock *middle =
        column(tabbed({PaneKind::Chart}), left, Qt::Horizontal, Qt::TopDockWidgetArea);
    if (isLow(m_window)) {
        column(tabbed({PaneKind::Depth, PaneKind::Trades, PaneKind::Details}), middle,
               Qt::Horizontal, Qt::TopDockWidgetArea);
    } else {
        PaneDock *right =
            column(tabbed({PaneKind::Depth}), middle, Qt::Horizontal, Qt::TopDockWidgetArea);
        column(tabbed({PaneKind::Trades, PaneKind::Details}), right,
               right == middle ? Qt::Horizontal : Qt::Vertical, Qt::TopDockWidgetArea);
    }
    column(tabbed({PaneKind::Profile, PaneKind::Accounts, PaneKind::Alerts, PaneKind::Diagnostics}),
           nullptr, Qt::Horizontal, Qt::BottomDockWidgetArea);
}

void Workspace::resizeFirst()
{
    const auto first = [this](PaneKind kind) -> QDockWidget * {
        const auto found = std::ranges::find_if(m_docks, [kind](const PaneDock *dock) {
            return dock->kind() == kind && dock->isOpen();
        });
        return found == m_docks.end() ? nullptr : *found;
    };
    const auto share = [this](const std::vector<std::pair<QDockWidget *, int>> &parts, int room,
                              Qt::Orientation direction) {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        for (const auto &[dock, percent] : parts) {
            if (!dock)
                continue;
            docks << dock;
            sizes << room * percent / 100;
        }
        if (docks.size() > 1)
            m_window.resizeDocks(docks, sizes, direction);
    };
    QDockWidget *depth = first(PaneKind::Depth), *trades = first(PaneKind::Trades);
    share({{first(PaneKind::Ticker), tickerShare},
           {first(PaneKind::Chart), chartShare},
           {depth ? depth : trades, depthShare}},
          m_window.width(), Qt::Horizontal);
    share({{first(PaneKind::Ticker), marketShare}, {first(PaneKind::Profile), accountShare}},
          m_window.height(), Qt::Vertical);
    const bool low = isLow(m_window);
    if (!low)
        share({{depth, depthPart}, {trades, tradesPart}}, m_window.height(), Qt::Vertical);
    for (const PaneKind kind : {PaneKind::Profile, low ? PaneKind::Depth : PaneKind::Trades}) {
        if (QDockWidget *front = first(kind))
            front->raise();
    }
}

void Workspace::place(PaneDock *dock, PaneDock *beside)
{
    const auto isDocked = [dock](const PaneDock *other) {
        return other != dock && other->isOpen() && !other->isFloating();
    };
    PaneDock *mate = nullptr;
    for (PaneDock *other : m_docks) {
        if (!isDocked(other) || !isAboutProduct(other->kind()))
            continue;
        const bool isNearer = !mate
            || (other->kind() == dock->kind() && mate->kind() != dock->kind())
            || (other == beside && mate->kind() == other->kind());
        if (isNearer)
            mate = other;
    }
    if (mate)
        m_window.tabifyDockWidget(mate, dock);
    else
        m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
}

void Workspace::move(PaneDock *dock, Qt::DockWidgetArea area)
{
    dock->setFloating(false);
    m_window.addDockWidget(area, dock);
    goTo(dock);
    noteChanged();
}

void Workspace::tabWith(PaneDock *dock, PaneDock *other)
{
    if (dock == other)
        return;
    other->setFloating(false);
    dock->setFloating(false);
    m_window.tabifyDockWidget(other, dock);
    goTo(dock);
    noteChanged();
}

} // namespace mm
