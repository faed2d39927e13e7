// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/workspacestore.h"

#include "app/services/damagedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 16 * 1024 * 1024;
constexpr int saveDelayMs = 1'000;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

WorkspaceStore::WorkspaceStore(const QString &directory, QObject *parent) :
    QObject(parent), m_path(QDir(directory).filePath(u"workspaces.json"_s))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &WorkspaceStore::saveNow);
    load();
}

WorkspaceStore::~WorkspaceStore()
{
    flush();
}

std::size_t WorkspaceStore::placeOf(const QString &name) const
{
    return std::size_t(std::ranges::find(m_workspaces, name, &WorkspaceRecord::name)
                       - m_workspaces.begin());
}

const WorkspaceRecord *WorkspaceStore::find(const QString &name) const
{
    const std::size_t at = placeOf(name);
    return at < m_workspaces.size() ? &m_workspaces[at] : nullptr;
}

void WorkspaceStore::setCurrent(const QString &name)
{
    if (m_current == name)
        return;
    m_current = name;
    saveSoon();
}

bool WorkspaceStore::put(const WorkspaceRecord &record)
{
    const std::size_t at = placeOf(record.name);
    if (at < m_workspaces.size()) {
        if (m_workspaces[at] != record) {
            m_workspaces[at] = record;
            saveSoon();
        }
        return true;
    }
    if (m_workspaces.size() >= maxWorkspaces)
        return false;
    m_workspaces.push_back(record);
    saveSoon();
    emit changed();
    return true;
}

bool WorkspaceStore::rename(const QString &name, const QString &newName)
{
    const std::size_t at = placeOf(name);
    if (at == m_workspaces.size() || newName.isEmpty() || find(newName))
        return false;
    // It may be the record's own, or a listener's, and change.
    const QString from = name; // NOLINT(performance-unnecessary-copy-initialization)
    m_workspaces[at].name = newName;
    if (m_current == from)
        m_current = newName;
    saveSoon();
    emit renamed(from, newName);
    emit changed();
    return true;
}

void WorkspaceStore::remove(const QString &name)
{
    const std::size_t at = placeOf(name);
    if (at == m_workspaces.size())
        return;
    m_removed = Removed{at, m_workspaces[at]};
    m_workspaces.erase(m_workspaces.begin() + std::ptrdiff_t(at));
    saveSoon();
    emit changed();
}

QString WorkspaceStore::undoRemove()
{
    if (!m_removed || m_workspaces.size() >= maxWorkspaces)
        return {};
    Removed removed = *std::exchange(m_removed, std::nullopt);
    removed.record.name = freeName(removed.record.name);
    QString name = removed.record.name;
    m_workspaces.insert(m_workspaces.begin()
                            + std::ptrdiff_t(std::min(removed.at, m_workspaces.size())),
                        std::move(removed.record));
    saveSoon();
    emit changed();
    return name;
}

QString WorkspaceStore::freeName(const QString &wanted) const
{
    QString name = tidyWorkspaceName(wanted);
    for (int i = 2; find(name); ++i) {
        const QString number = u" %1"_s.arg(i);
        name =
            tidyWorkspaceName(wanted).left(WorkspaceRecord::maxNameLength - number.size()) + number;
    }
    return name;
}

void WorkspaceStore::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    std::optional<Json> json;
    if (file.size() <= maxFileBytes && file.open(QIODevice::ReadOnly))
        json = Json::parse(file.readAll());
    file.close();
    bool isWhole =
        json && (*json)["version"] == Json(fileVersion) && (*json)["workspaces"].isArray();
    if (isWhole) {
        for (const Json &item : (*json)["workspaces"].items()) {
            const std::optional<WorkspaceReading> reading = workspaceFrom(item);
            // What can be read of a damaged file is used all the same.
            isWhole = isWhole && reading && reading->skipped == 0 && !reading->placesDamaged;
            if (reading && !find(reading->record.name) && m_workspaces.size() < maxWorkspaces)
                m_workspaces.push_back(reading->record);
        }
        m_current = (*json)["current"].toString();
    }
    if (isWhole)
        return;
    m_damaged = keepDamagedAside(m_path);
    if (!m_workspaces.empty())
        saveSoon(); // what could be read would be in the damaged file alone
}

QByteArray WorkspaceStore::content() const
{
    Json::Array items;
    for (const WorkspaceRecord &record : m_workspaces)
        items.push_back(toJson(record));
    return Json(Json::Object{{"version", Json(fileVersion)},
                             {"current", Json(m_current)},
                             {"workspaces", Json(items)}})
        .toBytes();
}

bool WorkspaceStore::makeDirectory()
{
    const QString directory = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(directory))
        return true;
    return QDir().mkpath(directory)
        && QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
}

void WorkspaceStore::saveSoon()
{
    m_dirty = true;
    m_delay.start();
}

void WorkspaceStore::saveNow()
{
    if (!m_dirty || (m_writer && m_writer->isWriting()))
        return; // what is being written ends first
    if (!makeDirectory()) {
        emit saveFailed({});
        return;
    }
    m_dirty = false;
    if (!m_writer) {
        m_writer = std::make_unique<FileWriter>();
        connect(m_writer.get(), &FileWriter::finished, this, [this] {
            if (m_dirty)
                saveSoon();
        });
        connect(m_writer.get(), &FileWriter::failed, this,
                [this](FileWriter::Problem, const QString &, const QString &reason) {
                    m_dirty = true; // the end of the program tries once more
                    emit saveFailed(reason);
                });
    }
    m_writer->write(m_path, content());
}

void WorkspaceStore::flush()
{
    m_delay.stop();
    if (!m_dirty && (!m_writer || !m_writer->isWriting()))
        return;
    m_writer.reset(); // ends what it has begun: an older content must not come after this one
    m_dirty = false;
    QSaveFile file(m_path);
    if (!makeDirectory() || !file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(content()) < 0 || !file.commit())
        emit saveFailed(file.errorString());
}

} // namespace mm
