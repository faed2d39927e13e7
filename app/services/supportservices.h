// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/networkwatch.h"
#include "app/services/auditlog.h"
#include "app/services/customersearch.h"
#include "app/services/managereventstream.h"
#include "app/services/supportactions.h"
#include "app/services/supportreference.h"

namespace mm {

/// The services of one support desk, wired. What the desktop, the command line and the flow tests
/// share.
struct SupportServices {
    /// `auditDirectory`: where support-audit.jsonl is.
    SupportServices(const Environment &environment, const Clock &clock,
                    const QString &auditDirectory);

    void reconnectNow();

    ServerClock serverClock;
    GatewayClient client;
    NetworkWatch network;
    AuditLog audit;
    SupportSession session;
    CustomerSearch customers;
    SupportReference reference;
    SupportActions actions;
    ManagerEventStream events;
};

} // namespace mm
