// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/apikeydesk.h"
#include "app/sandbox/auth2desk.h"
#include "app/sandbox/codedesk.h"
#include "app/sandbox/eventqueues.h"
#include "app/sandbox/favouritedesk.h"
#include "app/sandbox/managerbooks.h"
#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/thirdpartydesk.h"

#include <QDateTime>

namespace mm {

inline constexpr qint64 sandboxCompanyId = 360; // that of the login document
inline constexpr auto sandboxCompany = "headline"; // its code on the Auth2 API

/// Everything a sandbox remembers while it runs.
struct SandboxState {
    /// `twitter`: whether that third party is configured. `customers`: see ManagerDesk.
    SandboxState(const SandboxMarket &products, bool twitter, quint64 seed, int customers) :
        market(products), store(products), favourites(store), thirdParties(twitter),
        manager(store, seed, customers), books(store, manager, products, seed)
    { }

    const SandboxMarket &market;
    SandboxStore store;
    FavouriteDesk favourites;
    CodeDesk codes;
    ThirdPartyDesk thirdParties;
    Auth2Desk auth2;
    ApiKeyDesk apiKeys;
    ManagerDesk manager;
    ManagerBooks books;
    EventQueues events; ///< of the Manager API's data push
    /// Sends a "notice" with that content to the customer's message sockets.
    std::function<void(const QString &customerNo, const Json &content)> notify;
    bool demandsCaptcha = false; ///< on login, registration and code sending
    TicketBook<bool> captchas{2 * 60'000}; ///< responses of the captcha page
    qint64 skippedMs = 0; ///< by which the clock of codes and tickets goes ahead
    qint64 clockSkewMs = 0; ///< the sandbox's clock against the computer's

    /// The sandbox's clock: ms since 1970 UTC.
    [[nodiscard]] qint64 wallMs() const
    {
        return QDateTime::currentMSecsSinceEpoch() + clockSkewMs;
    }
    /// The same for what lives for days.
    [[nodiscard]] qint64 ticketWallMs() const { return wallMs() + skippedMs; }
};

/// One call whose headers and body are in order.
struct ApiCall {
    const Json &body;
    QString token; ///< as sent; may be unknown on calls that guests may make
    SandboxStore::Person *person = nullptr; ///< who the token belongs to
    qint64 now = 0; ///< steady ms of codes and tickets
    QString apiKey = {}; ///< the call is signed with; empty on all but the Open API
};

/// An endpoint.
using ApiHandler = ApiOutcome (*)(SandboxState &state, const ApiCall &call);

} // namespace mm
