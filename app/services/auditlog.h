// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace mm {

/// What support staff looked at and changed, on this computer: support-audit.jsonl of the
/// configuration directory (0600), one JSON object a line, never what was seen itself.
class AuditLog : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        enum class What { Revealed, Copied, Exported, Changed };
        What what = What::Revealed;
        QString environment, appId, customerNo;
        QString subject; ///< "email, phone"; "message"; "adjustment 5 USDT to 1031717"
        QByteArray trace; ///< of a change
        QString outcome; ///< of a change: "ok" or the full code
    };

    explicit AuditLog(const QString &directory, QObject *parent = nullptr);

    /// False where it could not be written, which failed() tells too: what was to be logged must
    /// not happen then.
    bool add(const Entry &entry);
    [[nodiscard]] QString path() const { return m_path; }

signals:
    void failed(const QString &reason); ///< the operating system's words

private:
    QString m_path;
};

} // namespace mm
