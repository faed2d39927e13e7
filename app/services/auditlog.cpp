// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/auditlog.h"

#include "app/protocol/json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

constexpr qint64 maxAuditBytes = 5LL * 1024 * 1024;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const char *nameOf(AuditLog::Entry::What what)
{
    switch (what) {
    case AuditLog::Entry::What::Revealed:
        break;
    case AuditLog::Entry::What::Copied:
        return "copied";
    case AuditLog::Entry::What::Exported:
        return "exported";
    case AuditLog::Entry::What::Changed:
        return "changed";
    }
    return "revealed";
}

QByteArray lineOf(const AuditLog::Entry &entry)
{
    Json line(
        Json::Object{{"time", Json(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))},
                     {"what", Json(nameOf(entry.what))},
                     {"environment", Json(entry.environment)},
                     {"appId", Json(entry.appId)},
                     {"customerNo", Json(entry.customerNo)},
                     {"subject", Json(entry.subject)}});
    if (!entry.trace.isEmpty())
        line.set("trace", QString::fromUtf8(entry.trace));
    if (!entry.outcome.isEmpty())
        line.set("outcome", entry.outcome);
    return line.toBytes() + '\n';
}

} // namespace

AuditLog::AuditLog(const QString &directory, QObject *parent) :
    QObject(parent), m_path(QDir(directory).filePath(u"support-audit.jsonl"_s))
{ }

bool AuditLog::add(const Entry &entry)
{
    const QByteArray line = lineOf(entry);
    const QString directory = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
    if (QFileInfo(m_path).size() + line.size() > maxAuditBytes) {
        QFile::remove(m_path + u".1"_s);
        QFile::rename(m_path, m_path + u".1"_s);
    }
    // Opened anew each time: another window of this program may write there and make room too.
    QFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly)
        && file.setPermissions(ownerOnly) && file.write(line) == line.size() && file.flush();
    if (!written)
        emit failed(file.errorString());
    return written;
}

} // namespace mm
