// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/registration.h"
#include "app/protocol/thirdparty.h"
#include "app/services/providervisit.h"
#include "app/services/signinservice.h"

namespace mm {

/// A third party the gateway has a client id for.
struct ThirdPartyOffer {
    enum class Reason {
        None,
        NoRelay, ///< apple, and the environment has no relay page
        NoProvider, ///< nothing is known of the provider's pages
    };
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
///                                                     → registered(), succeeded()
///                                                   → failed()
///
/// What the user cancelled ends with busyChanged(false) alone. From the verdict to sign in on,
/// SignInService signals too. Somebody who signs in another way meanwhile ends it.
class ThirdPartyService : public QObject
{
    Q_OBJECT
public:
    ThirdPartyService(GatewayClient &client, const ServerClock &clock, SignInService &signIn,
                      BrowserVisit &browser, QObject *parent = nullptr);

    /// Asks the gateway which third parties there are, one call for each; offersChanged(), each
    /// time one more is known. A newer one outdates the older; what cannot be asked is not offered.
    void find();
    /// In the order of thirdPartySources().
    [[nodiscard]] const std::vector<ThirdPartyOffer> &offers() const { return m_offers; }

    /// `source`: an offer that isAvailable(); LocalFailure else.
    void signIn(const QString &source);
    /// Registers the person of countryNeeded(), and signs them in. Where that failed, for example
    /// for the country, it may be called again.
    void registerIn(const QString &country, const QString &language);
    /// For a signed-in customer: proves an identity in the browser; then it is the caller's to bind
    /// (SecurityService::bindIdentity). One that signs in to an account already, this customer's or
    /// another, is `failed` with ProviderRefused and a sentence.
    void prove(const QString &source);
    /// Ends what is under way, silently, and gives up binding() and countryNeeded().
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The identity of bindNeeded(); empty source: none. Given up by cancel()
    /// and once somebody is signed in.
    [[nodiscard]] const ThirdPartyIdentity &binding() const { return m_binding; }
    void clearBinding() { m_binding = {}; }

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
    enum class Goal { SignIn, Prove };
    void addOffer(const ThirdPartyConfig &config);
    void start(const QString &source, Goal goal);
    void verify(const ThirdPartyProof &proof);
    void ask(const Endpoint &endpoint, const VerifyCall &call);
    void judge(ThirdPartyVerdict verdict);
    void refuseBound(const ThirdPartyVerdict &verdict);
    void login();
    template <typename Request>
    void loginBy(quint64 round);
    template <typename Request>
    void registerBy(const QString &country, const QString &language);
    void signedIn();
    void fail(const GatewayError &error);
    void finish();
    void setBusy(bool busy);

    GatewayClient &m_client;
    SignInService &m_signIn;
    ProviderVisit m_visit;
    std::unique_ptr<QObject> m_search, m_errand; ///< calls under way live as long as these
    std::vector<ThirdPartyOffer> m_offers;
    std::vector<ThirdPartyConfig> m_configs; ///< one for each offer
    Goal m_goal = Goal::SignIn;
    QString m_source; ///< of the errand under way
    std::optional<ThirdPartyVerdict> m_verdict; ///< to sign in or register with
    ThirdPartyIdentity m_binding;
    bool m_signingIn = false; ///< SignInService carries out what began here
    bool m_busy = false;
};

} // namespace mm
