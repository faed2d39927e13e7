// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/auditlog.h"
#include "app/services/supportsession.h"

#include <QCoreApplication>

#include <optional>

namespace mm {

/// Notes what support staff is about to see or take away. What cannot be noted must not happen: the
/// caller then shows the sentence it gets.
class SupportAudit
{
    Q_DECLARE_TR_FUNCTIONS(mm::SupportAudit)
public:
    using What = AuditLog::Entry::What;

    SupportAudit(AuditLog &log, const SupportSession &session) : m_log(log), m_session(session) { }

    /// Nothing where it has been noted, else why not. `subject`: which parts, not what they hold.
    [[nodiscard]] std::optional<QString> note(What what, const QString &customerNo,
                                              const QString &subject) const;

private:
    AuditLog &m_log;
    const SupportSession &m_session;
};

} // namespace mm
