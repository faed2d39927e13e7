// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/workspacefile.h"
#include "ui/workspace/linkgroup.h"
#include "ui/workspace/panedock.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>

class QMainWindow;

namespace mm {

class PaneShares;
class Theme;

/// The panes of one main window: makes, links, moves and closes them, and puts them where a
/// workspace has them. It knows no service and keeps no file; its owner makes the panes:
///
///     Workspace workspace(window, theme);
///     workspace.addFixed(PaneKind::Ticker, ticker);
///     workspace.setMaker([&](PaneKind kind) { return makePane(kind); });
///     workspace.restore(record); // or reset(), before the window is shown first
///
/// Panes in windows of their own are hidden with the main window, and come back with it.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// How many panes closed lately can be had back.
    static constexpr std::size_t maxClosed = 12;
    static constexpr std::size_t maxPanes = 48;

    Workspace(QMainWindow &window, const Theme &theme);
    ~Workspace() override;

    PaneDock *addFixed(PaneKind kind, QWidget *content);
    void setMaker(const PaneDock::Maker &maker) { m_maker = maker; }

    [[nodiscard]] const std::vector<PaneDock *> &docks() const { return m_docks; }
    /// The one the keyboard is in, or was in last; null: none that is open.
    [[nodiscard]] PaneDock *current() const;

    /// As it is now; without a name.
    [[nodiscard]] WorkspaceRecord record() const;
    /// False where its places could not be read: its panes are in the first layout then.
    bool restore(const WorkspaceRecord &record);
    /// The panes and places a user finds at first. What is shown stays chosen.
    void reset();
    /// While locked nothing is where it is: no change is noted.
    void setFrozen(bool frozen) { m_frozen = frozen; }
    [[nodiscard]] bool isFrozen() const { return m_frozen; }

    /// Another pane about a product, beside the current one; null where there are maxPanes.
    PaneDock *open(PaneKind kind);
    void close(PaneDock *dock);
    [[nodiscard]] bool canOpen() const { return m_docks.size() < maxPanes; }
    [[nodiscard]] bool canReopen() const { return !m_closed.empty(); }
    void reopen(); ///< what was closed last, where it was
    void step(int by); ///< to the next pane, or the one before, round and round
    void move(PaneDock *dock, Qt::DockWidgetArea area);
    void tabWith(PaneDock *dock, PaneDock *other);
    void setGroup(PaneDock *dock, int group);

    /// What every pane of the group shows from now on. Group 0 is no group: nothing happens.
    void choose(int group, const ProductId &id);
    /// The same of one pane about a product, and of those linked with it.
    void choose(PaneDock *dock, const ProductId &id);
    /// No pane shows a product any more: they were of another gateway.
    void forgetProducts();
    [[nodiscard]] ProductId product(int group) const;

public slots:
    /// Windows of panes that are on no screen any more come back to where they are seen.
    void bringIntoSight();

signals:
    void changed(); ///< something a workspace keeps, also places
    void panesChanged(); ///< which there are, which is current, what can be had back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PaneDock *add(PaneKind kind, int number);
    void connectDock(PaneDock *dock);
    void drop(PaneDock *dock);
    [[nodiscard]] PaneDock *find(PaneKind kind, int number) const;
    [[nodiscard]] int freeNumber(PaneKind kind) const;
    void place(PaneDock *dock, PaneDock *beside);
    void arrange();
    void resizeFirst();
    void followClosed(PaneDock *dock);
    void noteClosed(PaneDock *dock);
    void noteShown(PaneDock *dock);
    void noteChanged();
    void follow(const QWidget *focus);
    void setCurrent(PaneDock *dock);
    void goTo(PaneDock *dock);
    void suspend();
    void resume();
    std::vector<PaneDock *> prepare(const WorkspaceRecord &record);

    QMainWindow &m_window;
    const Theme &m_theme;
    PaneShares *m_shares; ///< of the window
    PaneDock::Maker m_maker;
    std::vector<PaneDock *> m_docks;
    std::vector<PaneDock *> m_closed; ///< lately; the last one closed is the last
    std::vector<QPointer<PaneDock>> m_suspended; ///< hidden with the main window
    QPointer<PaneDock> m_current;
    std::array<ProductId, linkGroups + 1> m_products{}; ///< by group
    bool m_frozen = false;
    bool m_restoring = false;
};

} // namespace mm
