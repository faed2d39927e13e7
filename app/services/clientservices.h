// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/net/networkwatch.h"
#include "app/services/apikeyservice.h"
#include "app/services/apikeysignin.h"
#include "app/services/auth2service.h"
#include "app/services/browservisit.h"
#include "app/services/candleservice.h"
#include "app/services/captchaservice.h"
#include "app/services/codeservice.h"
#include "app/services/depthservice.h"
#include "app/services/favouriteservice.h"
#include "app/services/lockservice.h"
#include "app/services/messageservice.h"
#include "app/services/productdetails.h"
#include "app/services/productservice.h"
#include "app/services/profileservice.h"
#include "app/services/quoteservice.h"
#include "app/services/registrationservice.h"
#include "app/services/securityservice.h"
#include "app/services/session.h"
#include "app/services/signinservice.h"
#include "app/services/thirdpartyservice.h"

#include <QTimer>

namespace mm {

/// The services of one client of one gateway, wired: token and API key follow the session, a
/// session the gateway ended expires, connections are looked at when the machine wakes or the
/// network returns. What the desktop, the command line and the flow tests share.
struct ClientServices {
    ClientServices(const Environment &environment, const Clock &clock,
                   QuoteService::Delivery delivery = QuoteService::Delivery::Newest);

    /// Another gateway: signs out locally, forgets products and prices of the one before, and looks
    /// around there.
    void setEnvironment(const Environment &environment);
    /// Asks the gateway for what a guest may know: its third parties and its products. Nothing is
    /// asked of any gateway before this or setEnvironment(), unless somebody signs in.
    void lookAround();
    /// Connections that may be dead, or that went another way, are made anew.
    void reconnectNow();
    /// Products that tick while they are said to be closed have other hours than was said; looked
    /// at each half minute.
    void checkHours();

    ServerClock serverClock;
    Session session;
    GatewayClient client;
    NetworkWatch network;
    BrowserVisit browser;
    CaptchaService captcha;
    CodeService codes;
    SignInService signIn;
    RegistrationService registration;
    SecurityService security;
    ApiKeyService apiKeys;
    ApiKeySignIn keySignIn;
    ThirdPartyService thirdParty;
    Auth2Service auth2;
    MessageService messages;
    LockService lock;
    ProfileService profile;
    ProductService products;
    QuoteService quotes;
    DepthService depth;
    CandleService candles;
    ProductDetails details;
    FavouriteService favourites;

private:
    QTimer m_checkHours;
};

} // namespace mm
