// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// The main window's panes, and the workspaces they are in.
#include "ui/account/accountspane.h"
#include "ui/account/profilepanel.h"
#include "ui/alerts/alertdesk.h"
#include "ui/alerts/alertspane.h"
#include "ui/chart/chartpane.h"
#include "ui/chart/drawingshelf.h"
#include "ui/common/statusbanner.h"
#include "ui/depth/depthpane.h"
#include "ui/depth/tradespane.h"
#include "ui/diagnostics/diagnosticspane.h"
#include "ui/mainwindow.h"
#include "ui/market/detailspane.h"
#include "ui/market/tickerpane.h"
#include "ui/palette/commandpalette.h"
#include "ui/workspace/screens.h"
#include "ui/workspace/workspace.h"
#include "ui/workspace/workspacemenus.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void MainWindow::makePanes()
{
    m_ticker = new TickerPane(m_settings, m_theme, m_formatting, m_clock);
    m_profilePanel = new ProfilePanel(m_theme, m_formatting);
    m_accounts = new AccountsPane(m_settings, m_theme, m_formatting);
    m_diagnostics = new DiagnosticsPane(m_theme, m_formatting, m_clock);
    m_alerts = new AlertDesk(m_services, m_settings, m_theme, m_formatting, m_clock, *this);
    m_palette = new CommandPalette(this);
    m_workspace = new Workspace(*this, m_theme);
    m_fixedPanes = {m_workspace->addFixed(PaneKind::Ticker, m_ticker),
                    m_workspace->addFixed(PaneKind::Profile, m_profilePanel),
                    m_workspace->addFixed(PaneKind::Accounts, m_accounts),
                    m_workspace->addFixed(PaneKind::Alerts, m_alerts->pane()),
                    m_workspace->addFixed(PaneKind::Diagnostics, m_diagnostics)};
    m_workspace->setMaker([this](PaneKind kind) { return makePane(kind); });
    m_switcher = new WorkspaceSwitcher(*m_workspace, m_settings, this);
    m_workspaceMenus = new WorkspaceMenus(*m_workspace, *m_switcher, m_theme, *this);
}

ProductPane *MainWindow::makePane(PaneKind kind)
{
    const MarketParts parts{.products = m_products,
                            .quotes = m_quotes,
                            .depth = m_services.depth,
                            .candles = m_services.candles,
                            .details = m_services.details,
                            .serverClock = m_services.serverClock,
                            .settings = m_settings,
                            .theme = m_theme,
                            .formatting = m_formatting,
                            .clock = m_clock};
    switch (kind) {
    case PaneKind::Chart: {
        auto *chart = new ChartPane(parts);
        if (m_drawings)
            chart->setDrawingSource([this](const ProductId &id) {
                return &m_drawings->drawings(m_environment.name, id);
            });
        return chart;
    }
    case PaneKind::Depth:
        return new DepthPane(parts);
    case PaneKind::Trades:
        return new TradesPane(parts);
    case PaneKind::Details:
        return new DetailsPane(parts);
    case PaneKind::Ticker:
    case PaneKind::Profile:
    case PaneKind::Accounts:
    case PaneKind::Alerts:
    case PaneKind::Diagnostics:
        break; // there for good
    }
    return nullptr;
}

void MainWindow::connectWorkspace()
{
    connect(m_ticker, &TickerPane::productChosen, this, &MainWindow::chooseProduct);
    connect(m_alerts, &AlertDesk::productChosen, this, &MainWindow::showProduct);
    connect(m_palette, &CommandPalette::productChosen, this, &MainWindow::showProduct);
    connect(m_palette, &CommandPalette::productAdded, m_ticker,
            [this](const ProductId &id) { m_ticker->addProducts({id}); });
    connect(m_ticker, &TickerPane::wantedChanged, this, &MainWindow::chooseFirst);
    connect(m_switcher, &WorkspaceSwitcher::told, this,
            [this](bool isWarning, const QString &sentence, bool canUndo) {
                m_workspaceBanner->showMessage(isWarning ? StatusBanner::Tone::Warning
                                                         : StatusBanner::Tone::Information,
                                               sentence, canUndo ? tr("Undo") : QString());
            });
    connect(m_workspaceBanner, &StatusBanner::actionTriggered, this, [this] {
        m_workspaceBanner->clear();
        m_switcher->undoRemove();
    });
    // The places of a workspace are those of the toolbars, too.
    connect(m_switcher, &WorkspaceSwitcher::changed, this, [this] {
        m_toolBar->show();
        showMessageBar();
    });
    connect(
        qApp, &QGuiApplication::screenRemoved, this, [this] { bringWithinReach(*this); },
        Qt::QueuedConnection);
}

/// In the panes linked with the watchlists: none where they are not linked.
void MainWindow::chooseProduct(const ProductId &id)
{
    m_workspace->choose(m_fixedPanes.front()->group(), id);
    m_alerts->setProduct(id);
}

/// Asked for by name, it has to be seen: in the pane the user is in, linked or not, or else with
/// the watchlists.
void MainWindow::showProduct(const ProductId &id)
{
    PaneDock *current = m_workspace->current();
    const int group = m_fixedPanes.front()->group();
    if (current && isAboutProduct(current->kind()))
        m_workspace->choose(current, id);
    else
        m_workspace->choose(group == 0 ? usualLinkGroup : group, id);
    m_alerts->setProduct(id);
}

void MainWindow::openPalette()
{
    // In the menus' order, which people know.
    QList<QAction *> actions;
    std::vector<QList<QAction *>> menus{menuBar()->actions()};
    while (!menus.empty()) {
        if (menus.back().isEmpty()) {
            menus.pop_back();
            continue;
        }
        QAction *action = menus.back().takeFirst();
        if (action->menu())
            menus.push_back(action->menu()->actions());
        else if (action != m_actions.palette)
            actions << action;
    }
    m_palette->openWith(m_products.symbols(), actions);
}

// Somebody who has chosen nothing yet sees the first product of the list rather than empty panes.
void MainWindow::chooseFirst(const std::vector<QuoteKey> &products)
{
    const int group = m_fixedPanes.front()->group();
    if (group != 0 && !products.empty() && m_workspace->product(group).symbolId == 0)
        chooseProduct(products.front().product);
}

} // namespace mm
