// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportaudit.h"

namespace mm {

std::optional<QString> SupportAudit::note(What what, const QString &customerNo,
                                          const QString &subject) const
{
    QString reason;
    const QObject listening;
    QObject::connect(&m_log, &AuditLog::failed, &listening,
                     [&reason](const QString &words) { reason = words; });
    AuditLog::Entry entry;
    entry.what = what;
    entry.environment = m_session.environment().name;
    entry.appId = m_session.appId();
    entry.customerNo = customerNo;
    entry.subject = subject;
    if (m_log.add(entry))
        return std::nullopt;
    QString sentence;
    switch (what) {
    case What::Revealed:
        sentence = tr("Personal data stays masked, because the audit log of this computer cannot "
                      "be written.");
        break;
    case What::Copied:
        sentence = tr("Nothing was copied, because the audit log of this computer cannot be "
                      "written.");
        break;
    case What::Exported:
        sentence = tr("Nothing was exported, because the audit log of this computer cannot be "
                      "written.");
        break;
    case What::Changed:
        sentence = tr("The audit log of this computer cannot be written.");
        break;
    }
    if (!reason.isEmpty())
        sentence += u' ' + tr("The system says: %1").arg(reason);
    return sentence + u' ' + tr("File: %1").arg(m_log.path());
}

} // namespace mm
