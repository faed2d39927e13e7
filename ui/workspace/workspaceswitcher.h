// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"
#include "app/services/workspacestore.h"

#include <QTimer>

namespace mm {

class Settings;
class Workspace;

/// Keeps one window's panes as the named workspace it has open, and opens others: switched to,
/// made, renamed, removed, handed on as files. Windows share the workspaces; where two have the
/// same one open, the places of the one that changed last are kept.
class WorkspaceSwitcher : public QObject
{
    Q_OBJECT
public:
    WorkspaceSwitcher(Workspace &workspace, Settings &settings, QObject *parent = nullptr);
    ~WorkspaceSwitcher() override;

    /// Opens the workspace that was open last; before the window is shown first. Until then nothing
    /// is read.
    void start();
    [[nodiscard]] bool isStarted() const { return m_store != nullptr; }
    /// Keeps the places as they are now, unless the panes are frozen.
    void save();

    /// While locked nothing is kept, and no other workspace is opened.
    void setFrozen(bool frozen);

    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool canUndoRemove() const;

    void open(const QString &name);
    void create(const QString &name); ///< in the first layout
    void duplicate(const QString &name); ///< of the current one
    void rename(const QString &name); ///< the current one
    void remove(); ///< the current one; the last one cannot be removed
    void undoRemove();
    void reset(); ///< the current one, to the first layout
    void exportTo(const QString &path);
    void importFrom(const QString &path);

signals:
    void changed(); ///< which workspaces there are, which is open
    /// Something to be said; `canUndo`: undoRemove() takes it back.
    void told(bool isWarning, const QString &sentence, bool canUndo);

private:
    void take(const WorkspaceRecord &record);
    void add(WorkspaceRecord record);
    void followStore();
    void tellDamage();
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] WorkspaceRecord recordNow() const;

    Workspace &m_workspace;
    Settings &m_settings;
    WorkspaceStore *m_store = nullptr; ///< null: not started
    QString m_current;
    QTimer m_delay;
    FileWriter m_exporter;
};

} // namespace mm
