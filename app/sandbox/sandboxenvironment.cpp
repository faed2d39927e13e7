// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxenvironment.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The optional members of the environment: where the third parties' pages are.
Json thirdPartyAddresses(const QString &http, const SandboxState &state)
{
    Json sources;
    for (const QString &source : {u"google"_s, u"facebook"_s, u"twitter"_s}) {
        if (state.thirdParties.clientId(source).isEmpty())
            continue;
        const QString base = http + u"/provider/"_s + source;
        Json addresses(Json::Object{{"authorize", Json(base + u"/authorize"_s)},
                                    {"token", Json(base + u"/token"_s)}});
        if (source == u"google"_s)
            addresses.set("clientSecret", Json(state.thirdParties.googleClientSecret()));
        sources.set(source.toLatin1(), addresses);
    }
    sources.set("telegram",
                Json(Json::Object{{"authorize", Json(http + u"/provider/telegram/auth"_s)}}));
    return sources;
}

} // namespace

Json sandboxEnvironment(const SandboxOptions &options, quint16 port, const SandboxState &state,
                        const std::optional<RsaPrivateKey> &key)
{
    const QString host = u"127.0.0.1:%1"_s.arg(port);
    const QString http = (options.tls ? u"https://"_s : u"http://"_s) + host;
    const QString ws = (options.tls ? u"wss://"_s : u"ws://"_s) + host;
    Json made(Json::Object{{"name", Json("Sandbox")},
                           {"companyId", Json(sandboxCompanyId)},
                           {"company", Json(sandboxCompany)},
                           {"lang", Json("en-US")},
                           {"clientApi", Json(http + u"/api"_s)},
                           {"openApi", Json(http + u"/openapi-c"_s)},
                           {"auth2Api", Json(http + u"/cats-gateway-auth2"_s)},
                           {"managerApi", Json(http + u"/openapi-b"_s)},
                           {"quoteSocket", Json(ws + u"/apiQuote"_s)},
                           {"messageSocket", Json(ws + u"/msg"_s)},
                           {"managerSocket", Json(ws + u"/openapi-b/ws"_s)},
                           {"webClient", Json(http)}});
    made.set("thirdParty", thirdPartyAddresses(http, state));
    made.set("appleRelay", Json(http + u"/provider/apple/relay"_s));
    if (options.captcha)
        made.set("captchaPage", Json(http + u"/captcha"_s));
    made.set("publicKey", key ? Json(QString::fromLatin1(key->publicKeyBase64())) : Json());
    return made;
}

} // namespace mm
