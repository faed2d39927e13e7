// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/clientservices.h"

#include "app/services/freshness.h"

namespace mm {
namespace {

constexpr int checkHoursMs = 30'000;

} // namespace

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
    QObject::connect(&m_checkHours, &QTimer::timeout, &products, [this] { checkHours(); });
    m_checkHours.setTimerType(Qt::VeryCoarseTimer);
    m_checkHours.start(checkHoursMs);
}

void ClientServices::checkHours()
{
    const qint64 now = serverClock.local().steadyMs(), gateway = serverClock.now();
    std::vector<ProductId> contradicted;
    for (const Symbol &symbol : products.symbols()) {
        const QuoteEntry *entry = quotes.find(symbol.id);
        if (entry && contradictsHours(*entry, symbol, now, gateway))
            contradicted.push_back(symbol.id);
    }
    products.forgetHours(contradicted);
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
    lookAround();
}

void ClientServices::lookAround()
{
    thirdParty.find();
    products.load();
}

} // namespace mm
