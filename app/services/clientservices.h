// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/net/networkwatch.h"
#include "app/services/productservice.h"
#include "app/services/profileservice.h"
#include "app/services/quoteservice.h"
#include "app/services/session.h"
#include "app/services/signinservice.h"

namespace mm {

/// The services of one client of one gateway, wired: the token follows the session, a session the
/// gateway ended expires, connections are looked at when the machine wakes or the network returns.
/// What the desktop, the command line and the flow tests share.
struct ClientServices {
    ClientServices(const Environment &environment, const Clock &clock,
                   QuoteService::Delivery delivery = QuoteService::Delivery::Newest);

    /// Another gateway: signs out locally, forgets products and prices of the one before.
    void setEnvironment(const Environment &environment);

    ServerClock serverClock;
    Session session;
    GatewayClient client;
    NetworkWatch network;
    SignInService signIn;
    ProfileService profile;
    ProductService products;
    QuoteService quotes;
};

} // namespace mm
