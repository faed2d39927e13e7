// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"

namespace mm {

ClientServices::ClientServices(const Environment &environment, const Clock &clock,
                               QuoteService::Delivery delivery) :
    serverClock(clock),
    client(environment, serverClock), network(clock), signIn(client, session),
    profile(client, session), products(client, session),
    quotes(environment, session, clock, delivery)
{
    QObject::connect(&session, &Session::tokenChanged, &client,
                     [this] { client.setToken(session.token()); });
    QObject::connect(&client, &GatewayClient::sessionEnded, &session, &Session::expire);
    QObject::connect(&network, &NetworkWatch::cameBack, &client, &GatewayClient::reconnectNow);
    QObject::connect(&network, &NetworkWatch::cameBack, &quotes, &QuoteService::reconnectNow);
}

void ClientServices::setEnvironment(const Environment &environment)
{
    signIn.cancel();
    session.signOut();
    client.setEnvironment(environment);
    quotes.setEnvironment(environment);
    products.load();
}

} // namespace mm
