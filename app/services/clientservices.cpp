// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"

namespace mm {

ClientServices::ClientServices(const Environment &environment, const Clock &clock,
                               QuoteService::Delivery delivery) :
    serverClock(clock),
    client(environment, serverClock), network(clock), captcha(client, browser),
    codes(client, session, captcha, clock), signIn(client, session, captcha),
    registration(client, captcha), security(client, session), apiKeys(client, session),
    keySignIn(client, session, signIn), thirdParty(client, serverClock, signIn, browser),
    auth2(client, signIn, browser), messages(client, session, clock), lock(session, clock),
    profile(client, session), products(client, session),
    quotes(environment, session, clock, delivery), depth(environment, session, clock),
    candles(environment, session, quotes, clock), details(client, session, clock),
    favourites(client, session)
{
    QObject::connect(&session, &Session::tokenChanged, &client, [this] {
        client.setToken(session.token());
        client.setCredentials(session.credentials());
    });
    QObject::connect(&client, &GatewayClient::sessionEnded, &session,
                     [this](const GatewayError &error) {
                         // A key that is only being tried says nothing about the session.
                         if (error.kind != ErrorKind::ApiKeyRefused || !keySignIn.isTrying())
                             session.expire(error);
                     });
    QObject::connect(&network, &NetworkWatch::cameBack, &client, [this] { reconnectNow(); });
}

void ClientServices::reconnectNow()
{
    client.reconnectNow();
    quotes.reconnectNow();
    depth.reconnectNow();
    candles.reconnectNow();
    messages.reconnectNow();
}

void ClientServices::setEnvironment(const Environment &environment)
{
    signIn.cancel();
    registration.cancel();
    thirdParty.cancel();
    auth2.cancel();
    browser.cancel();
    session.signOut();
    client.setEnvironment(environment);
    quotes.setEnvironment(environment);
    depth.setEnvironment(environment);
    candles.setEnvironment(environment);
    details.forget();
    thirdParty.find();
    products.load();
}

} // namespace mm
