// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"
#include "app/services/workspacefile.h"

#include <QTimer>

#include <memory>

namespace mm {

/// The user's named workspaces, the same at every gateway: workspaces.json, mode 0600, made when
/// something is kept. Written a moment after a change, in a thread of its own, whole or not at all.
/// A file that cannot be read is kept aside and told of, and the user starts with the first layout.
class WorkspaceStore : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t maxWorkspaces = 32;

    explicit WorkspaceStore(const QString &directory, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~WorkspaceStore() override;

    [[nodiscard]] const std::vector<WorkspaceRecord> &workspaces() const { return m_workspaces; }
    /// Nothing where there is none of that name; valid until the next change.
    [[nodiscard]] const WorkspaceRecord *find(const QString &name) const;
    /// The one a window opened last; empty: none yet.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &name);
    /// Replaces the one of that name, or adds it; false where there are maxWorkspaces already.
    bool put(const WorkspaceRecord &record);
    /// False where there is no such one, or one of the new name.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Takes back the last remove(), in its place; its name, empty: nothing to take back.
    QString undoRemove();
    [[nodiscard]] bool canUndoRemove() const { return m_removed.has_value(); }
    /// `wanted`, or with a number behind it where that is taken.
    [[nodiscard]] QString freeName(const QString &wanted) const;

    /// Where a damaged file was kept; empty: there was none.
    [[nodiscard]] QString damagedFile() const { return m_damaged; }
    /// Writes now what is not written yet, before it returns: at the end of the program.
    void flush();

signals:
    void renamed(const QString &from, const QString &to); ///< before changed()
    void changed(); ///< which there are
    /// The file cannot be written, as a sentence of the operating system's.
    void saveFailed(const QString &reason);

private:
    struct Removed {
        std::size_t at = 0;
        WorkspaceRecord record;
    };

    [[nodiscard]] std::size_t placeOf(const QString &name) const;
    void load();
    void saveSoon();
    void saveNow();
    [[nodiscard]] QByteArray content() const;
    bool makeDirectory();

    QString m_path, m_damaged, m_current;
    std::vector<WorkspaceRecord> m_workspaces;
    std::optional<Removed> m_removed;
    QTimer m_delay;
    bool m_dirty = false; ///< differs from what was given to the writer last
    std::unique_ptr<FileWriter> m_writer; ///< made when something is written
};

} // namespace mm
