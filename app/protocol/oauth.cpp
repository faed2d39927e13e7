// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/oauth.h"

#include "app/protocol/fields.h"
#include "app/protocol/signing.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProviderRow {
    QLatin1StringView source, authorize, token, scope;
};
constexpr std::array providers{
    ProviderRow{"google"_L1, "https://accounts.google.com/o/oauth2/v2/auth"_L1,
                "https://oauth2.googleapis.com/token"_L1, "openid email"_L1},
    ProviderRow{"facebook"_L1, "https://www.facebook.com/v19.0/dialog/oauth"_L1,
                "https://graph.facebook.com/v19.0/oauth/access_token"_L1,
                "openid email public_profile"_L1},
    ProviderRow{"twitter"_L1, "https://twitter.com/i/oauth2/authorize"_L1,
                "https://api.twitter.com/2/oauth2/token"_L1, "users.read tweet.read"_L1},
};

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using FormItem = std::pair<QByteArray, QByteArray>;

/// Names and values as in a query or a form; everything that is not a letter or digit of the value
/// is escaped.
QByteArray encoded(const std::vector<FormItem> &items)
{
    QByteArray out;
    for (const auto &[name, value] : items) {
        if (!out.isEmpty())
            out += '&';
        out += name + '=' + encodeUriComponent(value);
    }
    return out;
}

/// What a provider says instead of tokens: RFC 6749 section 5.2, or Facebook's object.
QString refusalText(const Json &answer)
{
    const Json &error = answer["error"];
    if (error.isObject())
        return error["message"].toString();
    const QString description = answer["error_description"].toString();
    return description.isEmpty() ? error.toString() : description;
}

} // namespace

std::optional<OAuthProvider> oauthProvider(const Environment &environment, const QString &source)
{
    const auto *row =
        std::ranges::find_if(providers, [&](const ProviderRow &r) { return r.source == source; });
    if (row == providers.end())
        return {};
    OAuthProvider provider{.source = source,
                           .authorize = QUrl(row->authorize),
                           .token = QUrl(row->token),
                           .scope = row->scope,
                           .clientSecret = {}};
    const auto own = environment.thirdParty.find(source);
    if (own == environment.thirdParty.end())
        return provider;
    if (!own->second.authorize.isEmpty())
        provider.authorize = own->second.authorize;
    if (!own->second.token.isEmpty())
        provider.token = own->second.token;
    provider.clientSecret = own->second.clientSecret;
    return provider;
}

Secret pkceVerifier(QByteArrayView random32)
{
    QByteArray text = random32.toByteArray().toBase64(base64Url);
    Secret verifier(text);
    wipe(text);
    return verifier;
}

QByteArray pkceChallenge(const Secret &verifier)
{
    const QByteArrayView bytes = verifier.reveal();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toBase64(base64Url);
}

QUrl authorizationUrl(const OAuthProvider &provider, const QString &clientId, const QUrl &redirect,
                      const Secret &state, const QByteArray &challenge)
{
    QUrl url = provider.authorize;
    url.setQuery(QString::fromLatin1(encoded({{"response_type", "code"},
                                              {"client_id", clientId.toUtf8()},
                                              {"redirect_uri", redirect.toEncoded()},
                                              {"scope", provider.scope.toUtf8()},
                                              {"state", state.reveal().toByteArray()},
                                              {"code_challenge", challenge},
                                              {"code_challenge_method", "S256"}})),
                 QUrl::StrictMode);
    return url;
}

QByteArray tokenForm(const OAuthProvider &provider, const QString &clientId, const QUrl &redirect,
                     const Secret &code, const Secret &verifier)
{
    std::vector<FormItem> items{{"grant_type", "authorization_code"},
                                {"code", code.reveal().toByteArray()},
                                {"redirect_uri", redirect.toEncoded()},
                                {"client_id", clientId.toUtf8()},
                                {"code_verifier", verifier.reveal().toByteArray()}};
    if (!provider.clientSecret.isEmpty())
        items.emplace_back("client_secret", provider.clientSecret.toUtf8());
    return encoded(items);
}

Result<OAuthTokens> OAuthTokens::fromJson(const Json &answer)
{
    if (!answer.isObject())
        return badAnswer();
    if (!answer["error"].isNull())
        return GatewayError{.kind = ErrorKind::ProviderRefused, .text = refusalText(answer)};
    JsonReader reader(answer, u"provider's tokens"_s);
    OAuthTokens tokens{.accessToken = secretField(reader, "access_token"),
                       .idToken = secretField(reader, "id_token")};
    if (tokens.accessToken.isEmpty() && tokens.idToken.isEmpty())
        return badAnswer();
    return tokens;
}

} // namespace mm
