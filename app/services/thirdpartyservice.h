// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/oauth.h"
#include "app/protocol/registration.h"
#include "app/protocol/thirdparty.h"
#include "app/services/browservisit.h"
#include "app/services/signinservice.h"

namespace mm {

/// A third party the gateway has a client id for.
struct ThirdPartyOffer {
    enum class Reason { None, NoRelay, NoProvider };
    QString source;
    Reason reason = Reason::None; ///< why it cannot be used here
    [[nodiscard]] bool isAvailable() const { return reason == Reason::None; }
    bool operator==(const ThirdPartyOffer &) const = default;
};

/// Signs in through google, facebook, twitter, telegram, apple and metamask in the system's
/// browser: protocol.md section 7. One at a time; a newer one outdates the older.
///
///     signIn(source) → browser → provider → …Verify → succeeded()
///                                                   → bindNeeded(): sign in to the account that
///                                                     is there, with binding(), by SignInService
///                                                   → countryNeeded(): registerIn(country)
///                                                   → failed()
class ThirdPartyService : public QObject
{
    Q_OBJECT
public:
    ThirdPartyService(GatewayClient &client, SignInService &signIn, BrowserVisit &browser,
                      QObject *parent = nullptr);

    /// Which third parties there are; offersChanged(), each time one more is known.
    void find();
    [[nodiscard]] const std::vector<ThirdPartyOffer> &offers() const { return m_offers; }

    void signIn(const QString &source);
    /// Registers the person of countryNeeded().
    void registerIn(const QString &country, const QString &language);
    /// For a signed-in customer: proves an identity in the browser; then it is the caller's to bind
    /// (SecurityService::bindIdentity). The identity may already belong to somebody: `failed`.
    void prove(const QString &source);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The identity of bindNeeded(); empty source: none. Given up by cancel().
    [[nodiscard]] const ThirdPartyIdentity &binding() const { return m_binding; }
    void clearBinding();

signals:
    void offersChanged();
    void busyChanged(bool busy);
    void succeeded();
    /// The address has an account. `name`: its e-mail or phone as the gateway gave it, may be
    /// empty.
    void bindNeeded(const QString &source, const QString &name);
    void countryNeeded(const QString &source);
    void registered(const mm::RegisterRequest::Answer &answer);
    void proved(const mm::ThirdPartyIdentity &identity);
    void failed(const mm::GatewayError &error);

private:
    GatewayClient &m_client;
    SignInService &m_signIn;
    BrowserVisit &m_browser;
    std::vector<ThirdPartyOffer> m_offers;
    ThirdPartyIdentity m_binding;
    bool m_busy = false;
};

} // namespace mm
