// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/thirdpartyverify.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/telegramhash.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 freshMs = 5 * 60'000;

Json verdictData(const ProviderUser &user, const QString &action, const QString &failReason)
{
    return Json(Json::Object{{"userId", Json(user.userId)},
                             {"action", action.isEmpty() ? Json() : Json(action)},
                             {"result", Json(failReason.isEmpty())},
                             {"failReason", failReason.isEmpty() ? Json() : Json(failReason)},
                             {"thirdSource", Json(user.source)},
                             {"email", Json(user.email)},
                             {"phone", Json(user.phone)}});
}

Json notProved(const QString &source,
               const QString &why = u"The proof is unknown, expired or was used before"_s)
{
    return verdictData({source, {}, {}, {}, {}}, {}, why);
}

QString actionFor(SandboxState &state, const ProviderUser &user)
{
    if (state.store.findIdentity({user.source, user.userId}))
        return u"login"_s;
    const bool known = (!user.email.isEmpty() && state.store.find(1, user.email))
        || (!user.phone.isEmpty() && state.store.findNumber(user.phone));
    return known ? u"bind"_s : u"register"_s;
}

/// Says what is to be done with a user whose proof is good, and remembers that for what follows.
Json verdictOn(SandboxState &state, const ApiCall &call, const ProviderUser &user,
               const QString &authToken = {})
{
    if (!user.failReason.isEmpty())
        return verdictData(user, {}, user.failReason);
    const QString action = actionFor(state, user);
    state.thirdParties.verdicts.put(ThirdPartyDesk::key(user.source, user.userId),
                                    {user, action, authToken}, call.now);
    return verdictData(user, action, {});
}

/// The grant behind a token of `source`, which is used up with all its tokens; null where there is
/// none.
ThirdPartyDesk::Grant takeProof(SandboxState &state, const ApiCall &call, const QString &source,
                                const QString &token)
{
    const auto found = state.thirdParties.proofs.find(token, call.now);
    if (!found || (*found)->user.source != source)
        return {};
    auto taken = std::make_shared<ProviderGrant>(std::move(**found));
    **found = {}; // its other token is worth nothing now
    state.thirdParties.proofs.take(token, call.now);
    return taken;
}

} // namespace

ApiOutcome googleVerify(SandboxState &state, const ApiCall &call)
{
    const bool web = call.body.contains("idToken");
    const QString token = call.body[web ? "idToken" : "accessToken"].toString();
    if (token.isEmpty())
        return wrongField(u"idToken"_s, u"idToken or accessToken"_s);
    const auto grant = takeProof(state, call, u"google"_s, token);
    Json data = grant ? verdictOn(state, call, grant->user) : notProved(u"google"_s);
    data.set("token", Json());
    return data;
}

ApiOutcome facebookVerify(SandboxState &state, const ApiCall &call)
{
    const QString token = call.body["accessToken"].toString();
    if (token.isEmpty())
        return wrongField(u"accessToken"_s, u"missing"_s);
    const auto grant = takeProof(state, call, u"facebook"_s, token);
    return grant ? verdictOn(state, call, grant->user) : notProved(u"facebook"_s);
}

ApiOutcome twitterVerify(SandboxState &state, const ApiCall &call)
{
    // All required; those of OAuth 1 may be empty.
    constexpr std::array members{
        "oauth_token", "oauth_token_secret", "user_id", "screen_name", "access_token",
        "state",       "client_id",          "network", "display",     "redirect_uri",
        "scope",       "oauth_proxy"};
    for (const char *name : members) {
        if (!call.body[name].isString())
            return wrongField(QString::fromLatin1(name), u"missing"_s);
    }
    const auto grant = takeProof(state, call, u"twitter"_s, call.body["access_token"].toString());
    if (!grant)
        return notProved(u"twitter"_s);
    const bool same = call.body["state"] == Json(grant->state)
        && call.body["client_id"] == Json(grant->clientId)
        && call.body["redirect_uri"] == Json(grant->redirectUri)
        && call.body["scope"] == Json(grant->scope);
    return same ? verdictOn(state, call, grant->user) : notProved(u"twitter"_s);
}

ApiOutcome telegramVerify(SandboxState &state, const ApiCall &call)
{
    const Json &channel = call.body["channelSource"];
    if (channel != Json("pc") && channel != Json("h5"))
        return wrongField(u"channelSource"_s, u"pc or h5"_s);
    const auto user = Json::parse(call.body["userJsonStr"].toString().toUtf8());
    if (!user || !user->isObject())
        return wrongField(u"userJsonStr"_s, u"not a JSON object"_s);
    const QString hash = (*user)["hash"].toString();
    const qint64 age =
        QDateTime::currentSecsSinceEpoch() - (*user)["auth_date"].numberText().toLongLong();
    const bool signedByBot =
        hash.toLatin1() == telegramHash(*user, state.thirdParties.telegramBotToken());
    const auto grant = signedByBot && qAbs(age) * 1000 <= freshMs
        ? takeProof(state, call, u"telegram"_s, hash)
        : nullptr;
    const QString authToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Json data = grant ? verdictOn(state, call, grant->user, authToken) : notProved(u"telegram"_s);
    data.set("authToken", data["result"].toBool() ? Json(authToken) : Json());
    return data;
}

ApiOutcome appleVerify(SandboxState &state, const ApiCall &call)
{
    if (call.body["companyId"] != Json(sandboxCompanyId))
        return wrongField(u"companyId"_s, u"not that of the header"_s);
    for (const char *name : {"code", "idToken"}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing"_s);
    }
    const auto code =
        state.thirdParties.codes.take(call.body["code"].toString(), call.now).value_or(nullptr);
    const auto *token = state.thirdParties.proofs.find(call.body["idToken"].toString(), call.now);
    if (!code || !token || *token != code) // both of one visit
        return notProved(u"apple"_s);
    const auto grant = takeProof(state, call, u"apple"_s, call.body["idToken"].toString());
    return grant ? verdictOn(state, call, grant->user) : notProved(u"apple"_s);
}

ApiOutcome metaMaskVerify(SandboxState &state, const ApiCall &call)
{
    const QString address = call.body["address"].toString();
    const QString signature = call.body["signature"].toString();
    const QByteArray timestamp = call.body["timestamp"].numberText();
    if (!fits(address, u"0x[0-9a-fA-F]{40}"_s))
        return wrongField(u"address"_s, u"0x and 40 hexadecimal digits"_s);
    if (!fits(signature, u"0x[0-9a-fA-F]{130}"_s))
        return wrongField(u"signature"_s, u"0x and 130 hexadecimal digits"_s);
    bool isNumber = false;
    const qint64 age = state.wallMs() - timestamp.toLongLong(&isNumber);
    if (!isNumber)
        return wrongField(u"timestamp"_s, u"not a number"_s);
    const QByteArray expected = QCryptographicHash::hash(address.toLower().toLatin1() + timestamp,
                                                         QCryptographicHash::Sha256)
                                    .toHex();
    const QString key = signature.toLower();
    const bool good = key.sliced(2).startsWith(QLatin1StringView(expected)) && qAbs(age) <= freshMs
        && !state.thirdParties.signatures.find(key, call.now);
    if (!good)
        return notProved(u"metamask"_s,
                         u"The signature does not fit; real wallets cannot sign for a sandbox"_s);
    state.thirdParties.signatures.put(key, true, call.now);
    return verdictOn(state, call, state.thirdParties.walletOwner(address));
}

} // namespace mm
