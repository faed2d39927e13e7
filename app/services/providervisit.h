// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/oauth.h"
#include "app/protocol/thirdparty.h"
#include "app/services/browservisit.h"

namespace mm {

/// The companies' names, the same in every language.
[[nodiscard]] QString thirdPartyName(const QString &source);

/// A visit to a third party in the browser that ends with a proof of who somebody is: protocol.md
/// section 7. google, facebook and twitter answer with a code, which is exchanged for tokens
/// (RFC 6749, 7636); telegram and metamask through a page of the loopback; apple through the white
/// label's relay page. One at a time; a newer one outdates the older.
class ProviderVisit : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<ThirdPartyProof> &)>;

    ProviderVisit(GatewayClient &client, const ServerClock &clock, BrowserVisit &browser,
                  QObject *parent = nullptr);

    /// ProviderRefused, with the provider's words, where it says no or leaves something out; else
    /// the errors of BrowserVisit and of GatewayClient::postForm().
    void start(const ThirdPartyConfig &config, Callback callback);
    /// Ends it without the callback.
    void cancel();

private:
    void visit(BrowserVisit::Errand errand, std::function<void(const QUrlQuery &)> then);
    void visitOAuth(const OAuthProvider &provider, const QString &clientId);
    void visitTelegram(const QString &clientId);
    void visitMetaMask();
    void visitApple(const QString &clientId);
    void exchange(const OAuthProvider &provider, const QString &clientId, const Secret &code);
    void finish(const Result<ThirdPartyProof> &proof);

    GatewayClient &m_client;
    const ServerClock &m_clock;
    BrowserVisit &m_browser;
    Callback m_callback;
    std::unique_ptr<QObject> m_errand; ///< what is under way lives as long as it
    QUrl m_redirect; ///< of the visit under way
    Secret m_state, m_verifier;
};

} // namespace mm
