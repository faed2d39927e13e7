// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/oauth.h"

#include "app/protocol/fields.h"

namespace mm {

std::optional<OAuthProvider> oauthProvider(const Environment &, const QString &)
{
    return {};
}
Secret pkceVerifier(QByteArrayView)
{
    return {};
}
QByteArray pkceChallenge(const Secret &)
{
    return {};
}
QUrl authorizationUrl(const OAuthProvider &, const QString &, const QUrl &, const Secret &,
                      const QByteArray &)
{
    return {};
}
QByteArray tokenForm(const OAuthProvider &, const QString &, const QUrl &, const Secret &,
                     const Secret &)
{
    return {};
}
Result<OAuthTokens> OAuthTokens::fromJson(const Json &)
{
    return badAnswer();
}

} // namespace mm
