// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/environment.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <QByteArray>
#include <QUrl>

namespace mm {

// Authorization code with PKCE (RFC 6749, 7636, 8252), without I/O or randomness.

/// Where a provider's pages and tokens are, and what is asked of it.
struct OAuthProvider {
    QString source; ///< "google", "facebook", "twitter"
    QUrl authorize, token;
    QString scope;
    QString clientSecret; ///< of desktop clients (not secret: RFC 8252 section 8.5); empty: none
};
/// The provider of a source: the environment's addresses where it has them, else the provider's
/// own. Nothing for a source without this flow.
[[nodiscard]] std::optional<OAuthProvider> oauthProvider(const Environment &environment,
                                                         const QString &source);

/// A verifier of 43 characters from 32 random bytes.
[[nodiscard]] Secret pkceVerifier(QByteArrayView random32);
/// Its S256 challenge.
[[nodiscard]] QByteArray pkceChallenge(const Secret &verifier);

[[nodiscard]] QUrl authorizationUrl(const OAuthProvider &provider, const QString &clientId,
                                    const QUrl &redirect, const Secret &state,
                                    const QByteArray &challenge);

/// The form that exchanges a code for tokens: application/x-www-form-urlencoded.
[[nodiscard]] QByteArray tokenForm(const OAuthProvider &provider, const QString &clientId,
                                   const QUrl &redirect, const Secret &code,
                                   const Secret &verifier);

/// The provider's tokens.
struct OAuthTokens {
    Secret accessToken, idToken; ///< either may be empty, not both
    [[nodiscard]] static Result<OAuthTokens> fromJson(const Json &answer);
};

} // namespace mm
