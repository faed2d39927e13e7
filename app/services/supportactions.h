// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/auditlog.h"
#include "app/services/supportsession.h"

namespace mm {

/// What support staff may change: only while the session allows changes (else LocalFailure and
/// nothing is sent), each at most once, each in the audit log with its trace and outcome.
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

private:
    GatewayClient &m_client;
    SupportSession &m_session;
    AuditLog &m_audit;
};

} // namespace mm
