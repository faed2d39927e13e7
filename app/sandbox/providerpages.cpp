// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/providerpages.h"

#include "app/sandbox/htmlpage.h"
#include "app/sandbox/telegramhash.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString freshToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A token of the shape of an OpenID Connect one. The gateway knows it by heart; nobody reads it.
QString freshIdToken(const ProviderUser &user, const QString &clientId, const QString &nonce)
{
    const Json head(Json::Object{{"alg", Json("RS256")}, {"typ", Json("JWT")}});
    Json claims(Json::Object{{"aud", Json(clientId)},
                             {"sub", Json(user.userId)},
                             {"email", Json(user.email)},
                             {"jti", Json(freshToken())}});
    if (!nonce.isEmpty())
        claims.set("nonce", Json(nonce));
    const QByteArrayList parts{head.toBytes().toBase64(base64Url),
                               claims.toBytes().toBase64(base64Url),
                               freshToken().toLatin1().toBase64(base64Url)};
    return QString::fromLatin1(parts.join('.'));
}

struct Choice {
    QString outcome, text;
};

/// One link an outcome, the source's usual one first.
HttpAnswer choices(const SandboxState &state, const HttpRequest &request, const QString &source)
{
    const QString usual = state.thirdParties.usualOutcome(source);
    const std::array all{Choice{u"login"_s, u"somebody whose account is bound"_s},
                         Choice{u"bind"_s, u"somebody whose address has an account"_s},
                         Choice{u"register"_s, u"somebody new"_s},
                         Choice{u"fail"_s, u"somebody the gateway refuses"_s}};
    QString first, others;
    for (const Choice &choice : all) {
        const QString link = linkWith(request, u"outcome"_s, choice.outcome);
        if (choice.outcome == usual)
            first = u"<p><a href=\"%1\">Continue</a></p>"_s.arg(link);
        others += u"<li><a href=\"%1\">Continue as %2</a></li>"_s.arg(link, choice.text);
    }
    const QString deny =
        u"<p><a href=\"%1\">Cancel</a></p>"_s.arg(linkWith(request, u"outcome"_s, u"deny"_s));
    return page(u"Sign in with "_s + source, first + u"<ul>"_s + others + u"</ul>"_s + deny);
}

HttpAnswer tokenError(int status, const char *error, const char *description)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.body =
        Json(Json::Object{{"error", Json(error)}, {"error_description", Json(description)}})
            .toBytes();
    return answer;
}

HttpAnswer authorizePage(SandboxState &state, const HttpRequest &request, const QString &source,
                         qint64 now)
{
    const FormFields asked(request.query);
    const QString clientId = asked["client_id"_L1], redirect = asked["redirect_uri"_L1];
    // Who cannot be trusted is not returned to (RFC 6749 section 4.1.2.1).
    if (clientId.isEmpty() || clientId != state.thirdParties.clientId(source))
        return visitRefused(u"The client is unknown."_s);
    if (!isLoopbackReturn(redirect))
        return visitRefused(u"The address to return to is not allowed."_s);
    const QString back = asked["state"_L1];
    const auto refused = [&](const QString &error) {
        return sendTo(redirect, {{u"error"_s, error}, {u"state"_s, back}});
    };
    if (asked["response_type"_L1] != u"code"_s)
        return refused(u"unsupported_response_type"_s);
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    if (back.isEmpty() || asked["code_challenge_method"_L1] != u"S256"_s
        || !challenge.match(asked["code_challenge"_L1]).hasMatch())
        return refused(u"invalid_request"_s);
    if (asked["scope"_L1].isEmpty())
        return refused(u"invalid_scope"_s);
    const QString outcome = asked["outcome"_L1];
    if (outcome.isEmpty())
        return choices(state, request, source);
    const ProviderUser user = state.thirdParties.user(source, outcome);
    if (user.source.isEmpty())
        return refused(u"access_denied"_s);
    const ProviderGrant grant{
        user, clientId, redirect, asked["scope"_L1], back, asked["code_challenge"_L1]};
    const QString code =
        state.thirdParties.codes.issue(std::make_shared<ProviderGrant>(grant), now);
    return sendTo(redirect, {{u"code"_s, code}, {u"state"_s, back}});
}

HttpAnswer tokenEndpoint(SandboxState &state, const HttpRequest &request, const QString &source,
                         qint64 now)
{
    const auto form = formOf(request);
    if (!form || (*form)["grant_type"_L1] != u"authorization_code"_s)
        return tokenError(400, "unsupported_grant_type", "A form with an authorization code");
    const QString clientId = (*form)["client_id"_L1];
    const bool isGoogle = source == u"google"_s;
    if (clientId.isEmpty() || clientId != state.thirdParties.clientId(source)
        || (isGoogle && (*form)["client_secret"_L1] != state.thirdParties.googleClientSecret()))
        return tokenError(401, "invalid_client", "The client or its secret is wrong");
    const auto grant = state.thirdParties.codes.take((*form)["code"_L1], now).value_or(nullptr);
    const QByteArray challenge =
        QCryptographicHash::hash((*form)["code_verifier"_L1].toUtf8(), QCryptographicHash::Sha256)
            .toBase64(base64Url);
    if (!grant || grant->user.source != source || grant->redirectUri != (*form)["redirect_uri"_L1]
        || grant->challenge != QString::fromLatin1(challenge))
        return tokenError(400, "invalid_grant", "The code is not good for this exchange");
    const QString accessToken = state.thirdParties.proofs.issue(grant, now);
    Json tokens(Json::Object{{"access_token", Json(accessToken)},
                             {"token_type", Json("Bearer")},
                             {"expires_in", Json(3600)},
                             {"scope", Json(grant->scope)}});
    if (isGoogle) {
        const QString idToken = freshIdToken(grant->user, clientId, {});
        state.thirdParties.proofs.put(idToken, grant, now);
        tokens.set("id_token", Json(idToken));
    }
    HttpAnswer answer;
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.body = tokens.toBytes();
    return answer;
}

/// What the widget tells about its user, signed as Telegram does.
Json telegramUser(const SandboxState &state, const ProviderUser &user)
{
    Json told(Json::Object{{"id", Json::number(user.userId.toLatin1())},
                           {"first_name", Json("Sandbox")},
                           {"username", Json(u"sandbox_"_s + user.userId)},
                           {"auth_date", Json(QDateTime::currentSecsSinceEpoch())}});
    const QByteArray hash = telegramHash(told, state.thirdParties.telegramBotToken());
    told.set("hash", Json(QString::fromLatin1(hash)));
    return told;
}

HttpAnswer telegramPage(SandboxState &state, const HttpRequest &request, qint64 now)
{
    const QString source = u"telegram"_s;
    const FormFields asked(request.query);
    if (asked["bot_id"_L1] != state.thirdParties.clientId(source))
        return visitRefused(u"The bot is unknown."_s);
    const QString target = asked["return_to"_L1], origin = asked["origin"_L1];
    if (!isLoopbackReturn(target) || !isLoopbackReturn(origin + u'/')
        || !target.startsWith(origin + u'/'))
        return visitRefused(u"The address to return to is not allowed."_s);
    const QString outcome = asked["outcome"_L1];
    if (outcome.isEmpty())
        return choices(state, request, source);
    QUrl url(target);
    const ProviderUser user = state.thirdParties.user(source, outcome);
    if (user.source.isEmpty()) {
        url.setFragment(u"tgAuthResult=false"_s); // as Telegram says it
        return sendTo(url);
    }
    const Json told = telegramUser(state, user);
    state.thirdParties.proofs.put(
        told["hash"].toString(),
        std::make_shared<ProviderGrant>(ProviderGrant{user, {}, target, {}, {}, {}}), now);
    url.setFragment(u"tgAuthResult="_s + QString::fromLatin1(told.toBytes().toBase64(base64Url)));
    return sendTo(url);
}

HttpAnswer appleRelay(SandboxState &state, const HttpRequest &request, qint64 now)
{
    const QString source = u"apple"_s;
    const FormFields asked(request.query);
    const QString clientId = asked["client_id"_L1], redirect = asked["redirect_uri"_L1];
    if (clientId != state.thirdParties.clientId(source))
        return visitRefused(u"The client is unknown."_s);
    if (!isLoopbackReturn(redirect) || asked["state"_L1].isEmpty())
        return visitRefused(u"The address to return to is not allowed, or has no state."_s);
    const QString outcome = asked["outcome"_L1];
    if (outcome.isEmpty())
        return choices(state, request, source);
    const ProviderUser user = state.thirdParties.user(source, outcome);
    if (user.source.isEmpty()) // as Apple says it
        return sendTo(
            redirect,
            {{u"error"_s, u"user_cancelled_authorize"_s}, {u"state"_s, asked["state"_L1]}});
    const auto grant = std::make_shared<ProviderGrant>(
        ProviderGrant{user, clientId, redirect, {}, asked["state"_L1], {}});
    const QString code = state.thirdParties.codes.issue(grant, now);
    const QString idToken = freshIdToken(user, clientId, asked["nonce"_L1]);
    state.thirdParties.proofs.put(idToken, grant, now);
    return sendTo(redirect,
                  {{u"code"_s, code}, {u"id_token"_s, idToken}, {u"state"_s, asked["state"_L1]}});
}

} // namespace

HttpAnswer providerPage(SandboxState &state, const HttpRequest &request, qint64 now)
{
    const bool get = request.method == "GET";
    if (get && request.path == "/provider/telegram/auth")
        return telegramPage(state, request, now);
    if (get && request.path == "/provider/apple/relay")
        return appleRelay(state, request, now);
    for (const QString &source : {u"google"_s, u"facebook"_s, u"twitter"_s}) {
        const QByteArray base = "/provider/" + source.toLatin1();
        if (get && request.path == base + "/authorize")
            return authorizePage(state, request, source, now);
        if (request.method == "POST" && request.path == base + "/token")
            return tokenEndpoint(state, request, source, now);
    }
    return htmlAnswer(404, "404 Not Found");
}

} // namespace mm
