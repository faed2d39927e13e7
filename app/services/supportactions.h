// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/auditlog.h"
#include "app/services/supportsession.h"

namespace mm {

/// What support staff may change: only while the session allows changes and the audit log can be
/// written (else LocalFailure, not sent), each at most once. Each is in the audit log twice: as
/// "begun" before it is sent, and with its trace and what became of it: "ok", the gateway's code,
/// "not sent: …", or "unknown: …" where no answer came to what may have been carried out.
class SupportActions : public QObject
{
    Q_OBJECT
public:
    SupportActions(GatewayClient &client, SupportSession &session, AuditLog &audit,
                   QObject *parent = nullptr);

    /// companyId is filled in here.
    void sendMessage(CustomerMessageRequest request, QObject *context,
                     std::function<void(const Result<EmptyAnswer> &)> done);
    void adjust(const AdjustmentRequest &request, QObject *context,
                std::function<void(const Result<AdjustmentRequest::Answer> &)> done);
    /// Reading is always allowed.
    void findAdjustment(const QString &proposalNo, QObject *context,
                        std::function<void(const Result<AdjustmentQuestion::Answer> &)> done);

    /// True where the change may or may not have been carried out: it was sent, and no usable
    /// answer came. To be looked up, not to be repeated blindly.
    [[nodiscard]] static bool isOutcomeUnknown(const GatewayError &error);

private:
    template <typename Request>
    void change(const Request &request, const QString &subject, QObject *context,
                std::function<void(const Result<typename Request::Answer> &)> done);
    [[nodiscard]] static QString outcomeOf(const GatewayError &error);

    GatewayClient &m_client;
    SupportSession &m_session;
    AuditLog &m_audit;
};

} // namespace mm
