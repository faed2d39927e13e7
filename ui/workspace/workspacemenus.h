// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace mm {

class PaneDock;
class Theme;
class Workspace;
class WorkspaceSwitcher;

/// All a user can do with panes and workspaces, without a mouse: two menus. Their shortcuts work
/// in the windows of detached panes, too.
class WorkspaceMenus : public QObject
{
    Q_OBJECT
public:
    WorkspaceMenus(Workspace &workspace, WorkspaceSwitcher &switcher, const Theme &theme,
                   QWidget &window);

    [[nodiscard]] QMenu *paneMenu() const { return m_pane; }
    [[nodiscard]] QMenu *workspaceMenu() const { return m_named; }
    void retranslate();

private:
    QAction *add(QMenu *menu, const char *name, const QString &shortcut,
                 const std::function<void()> &act);
    void makePaneMenu();
    void makeWorkspaceMenu();
    void withCurrent(const std::function<void(PaneDock *)> &act);
    void fillTabs();
    void showState();
    void showNames();
    void lendKeys();
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &done);
    void askForFile(bool toSave);

    Workspace &m_workspace;
    WorkspaceSwitcher &m_switcher;
    const Theme &m_theme;
    QWidget &m_window;
    QMenu *m_pane = nullptr, *m_named = nullptr, *m_move = nullptr, *m_tab = nullptr,
          *m_link = nullptr;
    QList<QAction *> m_makers, m_areas, m_groups, m_switches;
    QAction *m_next = nullptr, *m_previous = nullptr, *m_detach = nullptr, *m_close = nullptr,
            *m_reopen = nullptr;
    QAction *m_create = nullptr, *m_duplicate = nullptr, *m_rename = nullptr, *m_remove = nullptr,
            *m_undo = nullptr, *m_import = nullptr, *m_export = nullptr;
};

} // namespace mm
