// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/workspaceswitcher.h"

#include "app/services/settings.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int saveDelayMs = 1'000; ///< after the last change; dragging makes many

} // namespace

WorkspaceSwitcher::WorkspaceSwitcher(Workspace &workspace, Settings &settings, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_settings(settings)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &WorkspaceSwitcher::save);
    connect(&workspace, &Workspace::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_exporter, &FileWriter::finished, this, [this](const QString &path) {
        emit told(false, tr("Workspace saved: %1").arg(QDir::toNativeSeparators(path)), false);
    });
    connect(&m_exporter, &FileWriter::failed, this,
            [this](FileWriter::Problem, const QString &path, const QString &reason) {
                emit told(true,
                          tr("%1 cannot be written. %2")
                              .arg(QDir::toNativeSeparators(path), reason)
                              .trimmed(),
                          false);
            });
}

WorkspaceSwitcher::~WorkspaceSwitcher() = default;

void WorkspaceSwitcher::start()
{
    if (m_store)
        return;
    m_store = &m_settings.workspaces();
    connect(m_store, &WorkspaceStore::changed, this, &WorkspaceSwitcher::followStore);
    connect(m_store, &WorkspaceStore::renamed, this,
            [this](const QString &from, const QString &to) {
                if (m_current == from)
                    m_current = to;
            });
    connect(m_store, &WorkspaceStore::saveFailed, this, [this](const QString &reason) {
        emit told(true, tr("Your workspaces cannot be kept. %1").arg(reason).trimmed(), false);
    });
    const auto &all = m_store->workspaces();
    if (const WorkspaceRecord *last = m_store->find(m_store->current())) {
        take(WorkspaceRecord(*last));
    } else if (!all.empty()) {
        take(WorkspaceRecord(all.front()));
    } else {
        m_current = tr("Market", "a workspace");
        m_workspace.reset();
        add(recordNow());
    }
    tellDamage();
}

void WorkspaceSwitcher::tellDamage()
{
    if (m_store->damagedFile().isEmpty())
        return;
    const QString kept = QDir::toNativeSeparators(m_store->damagedFile());
    emit told(true,
              tr("The file of your workspaces was damaged. What could be read of it is used; the "
                 "file is kept as %1.")
                  .arg(kept),
              false);
}

QStringList WorkspaceSwitcher::names() const
{
    QStringList names;
    if (m_store) {
        for (const WorkspaceRecord &record : m_store->workspaces())
            names << record.name;
    }
    return names;
}

bool WorkspaceSwitcher::canUndoRemove() const
{
    return m_store && m_store->canUndoRemove();
}

WorkspaceRecord WorkspaceSwitcher::recordNow() const
{
    WorkspaceRecord record = m_workspace.record();
    record.name = m_current;
    return record;
}

void WorkspaceSwitcher::save()
{
    m_delay.stop();
    if (m_store && !m_workspace.isFrozen() && m_store->find(m_current))
        m_store->put(recordNow());
}

// What is not kept of it is said, once; the panes that are left are there.
void WorkspaceSwitcher::take(const WorkspaceRecord &record)
{
    m_current = record.name;
    m_store->setCurrent(m_current);
    if (!m_workspace.restore(record))
        emit told(true,
                  tr("The places of the panes of “%1” cannot be read: they are where they are at "
                     "first.")
                      .arg(m_current),
                  false);
    m_delay.stop();
    emit changed();
}

void WorkspaceSwitcher::open(const QString &name)
{
    if (!m_store || name == m_current)
        return;
    save();
    if (const WorkspaceRecord *record = m_store->find(name))
        take(WorkspaceRecord(*record));
}

void WorkspaceSwitcher::add(WorkspaceRecord record)
{
    record.name = m_store->freeName(record.name);
    m_current = record.name;
    m_store->put(record);
    m_store->setCurrent(m_current);
    emit changed();
}

void WorkspaceSwitcher::create(const QString &name)
{
    const QString wanted = tidyWorkspaceName(name);
    if (!m_store || wanted.isEmpty() || !hasRoom())
        return;
    save();
    m_workspace.reset();
    m_current = wanted;
    add(recordNow());
}

void WorkspaceSwitcher::duplicate(const QString &name)
{
    const QString wanted = tidyWorkspaceName(name);
    if (!m_store || wanted.isEmpty() || !hasRoom())
        return;
    save();
    m_current = wanted;
    add(recordNow());
}

void WorkspaceSwitcher::rename(const QString &name)
{
    const QString wanted = tidyWorkspaceName(name);
    if (!m_store || wanted.isEmpty() || wanted == m_current)
        return;
    m_store->rename(m_current, m_store->freeName(wanted));
}

void WorkspaceSwitcher::remove()
{
    if (!m_store || m_store->workspaces().size() < 2)
        return;
    save();
    const QString removed = m_current;
    m_store->remove(removed); // followStore() opens another one, here and in other windows
    emit told(false, tr("“%1” is removed.").arg(removed), true);
}

void WorkspaceSwitcher::undoRemove()
{
    if (!canUndoRemove())
        return;
    save();
    const QString name = m_store->undoRemove();
    open(name);
}

void WorkspaceSwitcher::reset()
{
    m_workspace.reset();
    save();
}

void WorkspaceSwitcher::setFrozen(bool frozen)
{
    m_workspace.setFrozen(frozen);
    if (!frozen && m_store)
        followStore(); // another window may have removed it meanwhile
}

void WorkspaceSwitcher::followStore()
{
    if (m_workspace.isFrozen())
        return; // nothing is shown while locked
    const auto &all = m_store->workspaces();
    if (!m_store->find(m_current) && !all.empty() && !m_current.isEmpty())
        take(WorkspaceRecord(all.front()));
    emit changed();
}

bool WorkspaceSwitcher::hasRoom()
{
    if (m_store->workspaces().size() < WorkspaceStore::maxWorkspaces)
        return true;
    emit told(true,
              tr("There are %n workspace(s) already: remove one first.", nullptr,
                 int(WorkspaceStore::maxWorkspaces)),
              false);
    return false;
}

void WorkspaceSwitcher::exportTo(const QString &path)
{
    m_exporter.write(path, exportedWorkspace(recordNow()));
}

void WorkspaceSwitcher::importFrom(const QString &path)
{
    if (!m_store || !hasRoom())
        return;
    const auto refuse = [&](const QString &why) {
        emit told(true, tr("%1 is not imported: %2").arg(QDir::toNativeSeparators(path), why),
                  false);
    };
    QFile file(path);
    // A device or a pipe would keep the window waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(tr("it cannot be read."));
    const WorkspaceImport import = importedWorkspace(file.read(WorkspaceImport::maxFileBytes + 1));
    if (!import.reading) {
        switch (import.problem) {
        case WorkspaceImportProblem::NotOurs:
            return refuse(tr("it is no workspace, or damaged."));
        case WorkspaceImportProblem::NewerVersion:
            return refuse(tr("it is of a newer version of this program."));
        case WorkspaceImportProblem::TooLarge:
            return refuse(tr("it is too large."));
        }
    }
    int skipped = import.reading->skipped;
    for (const PaneRecord &pane : import.reading->record.panes)
        skipped += paneKindFrom(pane.kind) ? 0 : 1;
    save();
    WorkspaceRecord record = import.reading->record;
    record.name = m_store->freeName(record.name);
    m_store->put(record);
    take(record);
    QStringList said{tr("“%1” is imported.").arg(record.name)};
    if (skipped > 0)
        said << tr("%n pane(s) of it are not known here and were left out.", nullptr, skipped);
    if (import.reading->placesDamaged)
        said << tr("Its places are damaged: the panes are where they are at first.");
    emit told(said.size() > 1, said.join(u' '), false);
}

} // namespace mm
