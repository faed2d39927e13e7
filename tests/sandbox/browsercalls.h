// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/sandbox/rawclient.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

namespace mm {

using Items = std::vector<std::pair<QByteArray, QByteArray>>;

/// As in a query or a form.
inline QByteArray encoded(const Items &items)
{
    QByteArrayList list;
    for (const auto &[name, value] : items)
        list += name + '=' + value.toPercentEncoding();
    return list.join('&');
}

/// A browser's request.
inline RawAnswer visit(const SandboxFixture &sandbox, const QByteArray &pathAndQuery)
{
    RawCall call{QByteArray()};
    call.method = "GET";
    call.path = pathAndQuery;
    call.body.clear();
    call.headers.clear();
    return ask(sandbox, call);
}

/// A form sent by a browser or a program.
inline RawAnswer postForm(const SandboxFixture &sandbox, const QByteArray &path, const Items &items)
{
    RawCall call{QByteArray()};
    call.path = path;
    call.body = encoded(items);
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    return ask(sandbox, call);
}

/// Where an answer sends the browser.
inline QUrl target(const RawAnswer &answer)
{
    return answer.status == 303 ? QUrl::fromEncoded(answer.header("Location")) : QUrl();
}

inline QByteArray member(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

inline const QByteArray loopback = "http://127.0.0.1:45678/callback";
inline const QByteArray pkceVerifierText = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline const QByteArray pkceChallengeText =
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636

inline QByteArray clientOf(const QByteArray &source)
{
    if (source == "google")
        return "sandbox-google.apps.example.com";
    return source == "facebook" ? "900000000000001" : "sandbox-twitter";
}

/// The query of an authorization page.
inline Items authorization(const QByteArray &source, const QByteArray &outcome)
{
    Items items{{"response_type", "code"},
                {"client_id", clientOf(source)},
                {"redirect_uri", loopback},
                {"scope", "openid email"},
                {"state", "st&te=1"},
                {"code_challenge", pkceChallengeText},
                {"code_challenge_method", "S256"}};
    if (!outcome.isEmpty())
        items.emplace_back("outcome", outcome);
    return items;
}

inline QByteArray authorizePath(const QByteArray &source, const Items &items)
{
    return "/provider/" + source + "/authorize?" + encoded(items);
}

/// The form for a provider's token endpoint.
inline Items exchange(const QByteArray &source, const QByteArray &code)
{
    Items items{{"grant_type", "authorization_code"},
                {"code", code},
                {"redirect_uri", loopback},
                {"client_id", clientOf(source)},
                {"code_verifier", pkceVerifierText}};
    if (source == "google")
        items.emplace_back("client_secret", "sandbox-google-secret");
    return items;
}

inline void put(Items &items, const QByteArray &name, const QByteArray &value)
{
    for (auto &item : items) {
        if (item.first == name)
            item.second = value;
    }
}

/// Visits a provider and brings its tokens home.
inline Json providerTokens(const SandboxFixture &sandbox, const QByteArray &source,
                           const QByteArray &outcome)
{
    const QUrl back = target(visit(sandbox, authorizePath(source, authorization(source, outcome))));
    return postForm(sandbox, "/provider/" + source + "/token",
                    exchange(source, member(back, QStringLiteral("code"))))
        .json();
}

/// What the widget of Telegram brings.
inline Json telegramUser(const SandboxFixture &sandbox, const QByteArray &outcome)
{
    const Items items{{"bot_id", "7000000001"},
                      {"origin", "http://127.0.0.1:45678"},
                      {"request_access", "write"},
                      {"return_to", "http://127.0.0.1:45678/page"},
                      {"outcome", outcome}};
    const QUrl back = target(visit(sandbox, "/provider/telegram/auth?" + encoded(items)));
    const QByteArray result =
        back.fragment().mid(QStringLiteral("tgAuthResult=").size()).toLatin1();
    return Json::parse(QByteArray::fromBase64(result, QByteArray::Base64UrlEncoding))
        .value_or(Json());
}

/// Signs as the sandbox's wallets do.
inline Json walletProof(const QByteArray &address, qint64 timestamp)
{
    const QByteArray digest = QCryptographicHash::hash(
        address.toLower() + QByteArray::number(timestamp), QCryptographicHash::Sha256);
    const QByteArray signature = "0x" + digest.toHex() + QByteArray(66, '7');
    return Json(Json::Object{{"address", Json(address.constData())},
                             {"signature", Json(signature.constData())},
                             {"timestamp", Json(timestamp)}});
}

/// The body of …Verify and its path, for any source, after a visit with `outcome`.
struct VerifyBody {
    QByteArray path;
    Json body;
    QByteArray version = "0.0.1";
};
inline const QByteArray thirdLogin = "third/login/customer.app.CustomerThirdLoginService.";
inline const QByteArray directThird = "h/com.cats.customer.api.app.CustomerThirdLoginService/";

inline VerifyBody verifyBody(const SandboxFixture &sandbox, const QByteArray &source,
                             const QByteArray &outcome)
{
    if (source == "telegram") {
        const QString user = QString::fromUtf8(telegramUser(sandbox, outcome).toBytes());
        return {thirdLogin + "telegramVerify",
                Json(Json::Object{{"userJsonStr", Json(user)}, {"channelSource", Json("pc")}}),
                "0.0.2"};
    }
    if (source == "metamask") {
        const char digit = outcome == "login" ? '1'
            : outcome == "bind"               ? '2'
            : outcome == "register"           ? '3'
                                              : '4';
        return {thirdLogin + "metaMaskVerify",
                walletProof("0x" + QByteArray(40, digit), QDateTime::currentMSecsSinceEpoch())};
    }
    if (source == "apple") {
        const Items items{{"redirect_uri", loopback},
                          {"state", "s"},
                          {"client_id", "com.example.sandbox.signin"},
                          {"nonce", "n"},
                          {"outcome", outcome}};
        const QUrl back = target(visit(sandbox, "/provider/apple/relay?" + encoded(items)));
        const QByteArray code = member(back, QStringLiteral("code"));
        const QByteArray token = member(back, QStringLiteral("id_token"));
        return {directThird + "appleVerify",
                Json(Json::Object{{"companyId", Json(360)},
                                  {"code", Json(code.constData())},
                                  {"idToken", Json(token.constData())}})};
    }
    const Json tokens = providerTokens(sandbox, source, outcome);
    if (source == "google")
        return {directThird + "googleVerify", Json(Json::Object{{"idToken", tokens["id_token"]}})};
    if (source == "facebook")
        return {thirdLogin + "facebookVerify",
                Json(Json::Object{{"accessToken", tokens["access_token"]}})};
    Json body;
    for (const char *name : {"oauth_token", "oauth_token_secret", "user_id", "screen_name",
                             "network", "display", "oauth_proxy"})
        body.set(name, Json(""));
    body.set("access_token", tokens["access_token"]);
    body.set("state", Json("st&te=1"));
    body.set("client_id", Json(clientOf(source).constData()));
    body.set("redirect_uri", Json(loopback.constData()));
    body.set("scope", Json("openid email"));
    return {thirdLogin + "twitterVerify", body};
}

/// Sends it.
inline RawAnswer verify(const SandboxFixture &sandbox, const VerifyBody &proof)
{
    return ask(sandbox, RawCall(proof.path, proof.body.toBytes()).set("version", proof.version));
}

} // namespace mm
