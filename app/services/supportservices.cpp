// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportservices.h"

namespace mm {

SupportServices::SupportServices(const Environment &environment, const Clock &clock,
                                 const QString &auditDirectory) :
    serverClock(clock),
    client(environment, serverClock), network(clock), audit(auditDirectory),
    session(environment, client), customers(client, session), reference(client, session),
    actions(client, session, audit), events(session, clock)
{
    QObject::connect(&network, &NetworkWatch::cameBack, &client, [this] { reconnectNow(); });
}

void SupportServices::reconnectNow()
{
    client.reconnectNow();
    events.reconnectNow();
}

} // namespace mm
