// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/workspacemenus.h"

#include "ui/common/icons.h"
#include "ui/workspace/workspace.h"
#include "ui/workspace/workspaceswitcher.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int switchKeys = 9; ///< workspaces with a shortcut
constexpr PaneKind makeable[] = {PaneKind::Chart, PaneKind::Depth, PaneKind::Trades,
                                 PaneKind::Details};
constexpr Qt::DockWidgetArea areas[] = {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                                        Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea};

QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

WorkspaceMenus::WorkspaceMenus(Workspace &workspace, WorkspaceSwitcher &switcher,
                               const Theme &theme, QWidget &window) :
    QObject(&window),
    m_workspace(workspace), m_switcher(switcher), m_theme(theme), m_window(window)
{
    m_pane = new QMenu(&window);
    m_pane->setObjectName(u"paneMenu"_s);
    m_named = new QMenu(&window);
    m_named->setObjectName(u"workspaceMenu"_s);
    makePaneMenu();
    makeWorkspaceMenu();
    connect(&workspace, &Workspace::panesChanged, this, [this] {
        showState();
        lendKeys();
    });
    connect(&switcher, &WorkspaceSwitcher::changed, this, &WorkspaceMenus::showNames);
    showState();
}

QAction *WorkspaceMenus::add(QMenu *menu, const char *name, const QString &shortcut,
                             const std::function<void()> &act)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1StringView(name).toString());
    action->setShortcut(QKeySequence(shortcut));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void WorkspaceMenus::withCurrent(const std::function<void(PaneDock *)> &act)
{
    if (PaneDock *dock = m_workspace.current())
        act(dock);
}

void WorkspaceMenus::makePaneMenu()
{
    const char *names[] = {"newChart", "newDepth", "newTrades", "newDetails"};
    for (std::size_t at = 0; at < std::size(makeable); ++at) {
        const PaneKind kind = makeable[at];
        m_makers << add(m_pane, names[at], kind == PaneKind::Chart ? u"Ctrl+T"_s : QString(),
                        [this, kind] { m_workspace.open(kind); });
    }
    m_pane->addSeparator();
    m_next = add(m_pane, "nextPane", u"F6"_s, [this] { m_workspace.step(1); });
    m_previous = add(m_pane, "previousPane", u"Shift+F6"_s, [this] { m_workspace.step(-1); });
    m_pane->addSeparator();
    m_detach = add(m_pane, "detachPane", u"Ctrl+Shift+D"_s,
                   [this] { withCurrent([](PaneDock *dock) { emit dock->detachRequested(); }); });
    m_move = m_pane->addMenu(QString());
    for (const Qt::DockWidgetArea area : areas) {
        m_areas << add(m_move, "movePane", {}, [this, area] {
            withCurrent([&](PaneDock *dock) { m_workspace.move(dock, area); });
        });
    }
    m_tab = m_pane->addMenu(QString());
    connect(m_tab, &QMenu::aboutToShow, this, &WorkspaceMenus::fillTabs);
    m_link = m_pane->addMenu(QString());
    for (int group = 0; group <= linkGroups; ++group) {
        m_groups << add(m_link, "linkPane", {}, [this, group] {
            withCurrent([&](PaneDock *dock) { m_workspace.setGroup(dock, group); });
            showState();
        });
        m_groups.back()->setIcon(linkIcon(group, m_theme));
        m_groups.back()->setCheckable(true);
    }
    m_pane->addSeparator();
    m_close = add(m_pane, "closePane", u"Ctrl+W"_s,
                  [this] { withCurrent([this](PaneDock *dock) { m_workspace.close(dock); }); });
    m_reopen = add(m_pane, "reopenPane", u"Ctrl+Shift+T"_s, [this] { m_workspace.reopen(); });
}

void WorkspaceMenus::makeWorkspaceMenu()
{
    m_named->addSeparator();
    m_create = add(m_named, "newWorkspace", {}, [this] {
        askForName(tr("New workspace"), {},
                   [this](const QString &name) { m_switcher.create(name); });
    });
    m_duplicate = add(m_named, "duplicateWorkspace", {}, [this] {
        askForName(tr("Duplicate workspace"), m_switcher.current(),
                   [this](const QString &name) { m_switcher.duplicate(name); });
    });
    m_rename = add(m_named, "renameWorkspace", {}, [this] {
        askForName(tr("Rename workspace"), m_switcher.current(),
                   [this](const QString &name) { m_switcher.rename(name); });
    });
    m_remove = add(m_named, "removeWorkspace", {}, [this] { m_switcher.remove(); });
    m_undo = add(m_named, "undoRemoveWorkspace", {}, [this] { m_switcher.undoRemove(); });
    m_named->addSeparator();
    m_import = add(m_named, "importWorkspace", {}, [this] { askForFile(false); });
    m_export = add(m_named, "exportWorkspace", {}, [this] { askForFile(true); });
}

void WorkspaceMenus::fillTabs()
{
    m_tab->clear();
    PaneDock *dock = m_workspace.current();
    for (PaneDock *other : m_workspace.docks()) {
        if (other == dock || !other->isOpen() || !dock)
            continue;
        // Nothing happens once it is gone.
        m_tab->addAction(plain(other->title()), other, [this, other] {
            if (PaneDock *from = m_workspace.current())
                m_workspace.tabWith(from, other);
        });
    }
}

void WorkspaceMenus::showState()
{
    const PaneDock *dock = m_workspace.current();
    for (QAction *action : {m_detach, m_close, m_move->menuAction(), m_tab->menuAction()})
        action->setEnabled(dock != nullptr);
    m_link->menuAction()->setEnabled(dock && isLinkable(dock->kind()));
    for (int group = 0; group <= linkGroups; ++group)
        m_groups[group]->setChecked(dock && dock->group() == group);
    m_reopen->setEnabled(m_workspace.canReopen());
    for (QAction *maker : m_makers)
        maker->setEnabled(m_workspace.canOpen());
}

// A detached pane is a window of its own: the menu bar's shortcuts do not reach it.
void WorkspaceMenus::lendKeys()
{
    QList<QAction *> keys{m_next, m_previous, m_detach, m_close, m_reopen, m_makers.first()};
    keys << m_switches;
    for (PaneDock *dock : m_workspace.docks()) {
        for (QAction *key : keys) {
            if (!dock->actions().contains(key))
                dock->addAction(key);
        }
    }
}

void WorkspaceMenus::showNames()
{
    // Deleted later: one of them may be telling that it was triggered.
    for (QAction *action : m_switches) {
        m_named->removeAction(action);
        action->setShortcut({});
        action->deleteLater();
    }
    m_switches.clear();
    QAction *before = m_named->actions().first();
    for (const QString &name : m_switcher.names()) {
        auto *action = new QAction(plain(name), this);
        action->setObjectName("workspace."_L1 + QString::number(m_switches.size() + 1));
        action->setCheckable(true);
        action->setChecked(name == m_switcher.current());
        if (m_switches.size() < switchKeys)
            action->setShortcut(QKeySequence(u"Ctrl+Shift+%1"_s.arg(m_switches.size() + 1)));
        connect(action, &QAction::triggered, this, [this, action, name] {
            action->setChecked(name == m_switcher.current());
            m_switcher.open(name);
        });
        m_named->insertAction(before, action);
        m_switches << action;
    }
    m_remove->setEnabled(m_switches.size() > 1);
    m_undo->setEnabled(m_switcher.canUndoRemove());
    lendKeys();
}

void WorkspaceMenus::askForName(const QString &title, const QString &name,
                                const std::function<void(const QString &)> &done)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, done);
    dialog->open();
}

void WorkspaceMenus::askForFile(bool toSave)
{
    auto *dialog =
        new QFileDialog(&m_window, toSave ? tr("Export workspace") : tr("Import workspace"), {},
                        tr("Workspaces (*.workspace.json);;All files (*)"));
    dialog->setObjectName(u"workspaceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (toSave) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"workspace.json"_s);
        QString name = m_switcher.current();
        for (const QChar unfit : u"/\\:*?\"<>|"_s)
            name.replace(unfit, u'_');
        dialog->selectFile(name + ".workspace.json"_L1);
        connect(dialog, &QFileDialog::fileSelected, &m_switcher, &WorkspaceSwitcher::exportTo);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &m_switcher, &WorkspaceSwitcher::importFrom);
    }
    dialog->open();
}

void WorkspaceMenus::retranslate()
{
    m_pane->setTitle(tr("&Pane"));
    m_named->setTitle(tr("W&orkspace"));
    const QString makers[] = {tr("New &chart"), tr("New &depth"), tr("New &trades"),
                              tr("New &product details")};
    for (qsizetype at = 0; at < m_makers.size(); ++at)
        m_makers[at]->setText(makers[at]);
    m_next->setText(tr("&Next pane"));
    m_previous->setText(tr("Pre&vious pane"));
    m_detach->setText(tr("Detach or put &back"));
    m_move->setTitle(tr("&Move to"));
    const QString sides[] = {tr("&Left"), tr("&Right"), tr("&Top"), tr("&Bottom")};
    for (qsizetype at = 0; at < m_areas.size(); ++at)
        m_areas[at]->setText(sides[at]);
    m_tab->setTitle(tr("&Tab with"));
    m_link->setTitle(tr("&Link"));
    for (int group = 0; group <= linkGroups; ++group)
        m_groups[group]->setText(linkName(group));
    m_close->setText(tr("Cl&ose pane"));
    m_reopen->setText(tr("&Reopen closed pane"));
    m_create->setText(tr("&New workspace…"));
    m_duplicate->setText(tr("&Duplicate…"));
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("Re&move"));
    m_undo->setText(tr("&Undo removal"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("&Export…"));
}

} // namespace mm
