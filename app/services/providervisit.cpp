// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/providervisit.h"

#include "app/services/browseranswer.h"
#include "app/services/browserpages.h"

#include <QRandomGenerator>

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomBytes()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random));
}

/// An address with a query of its own, everything in it escaped.
QUrl withQuery(QUrl page, const std::vector<std::pair<QString, QByteArray>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(value.toPercentEncoding()));
    page.setQuery(query);
    return page;
}

QByteArray originOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Telegram's answer: base64url of the user as JSON, or "false" where the user refused.
Secret telegramUser(const Secret &result)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        result.reveal().toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const std::optional<Json> user = decoded ? Json::parse(decoded.decoded) : std::optional<Json>();
    return user && user->contains("id") && user->contains("hash") ? Secret(decoded.decoded)
                                                                  : Secret();
}

/// The claim `nonce` of an OpenID token (a JWT): it belongs to this visit and no other. Who signed
/// the token is the gateway's to check.
QByteArray nonceOf(const Secret &idToken)
{
    const QByteArrayList parts = idToken.reveal().toByteArray().split('.');
    const auto claims = QByteArray::fromBase64Encoding(
        parts.value(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const std::optional<Json> read = claims ? Json::parse(claims.decoded) : std::optional<Json>();
    return read ? (*read)["nonce"].toString().toUtf8() : QByteArray();
}

} // namespace

QString thirdPartyName(const QString &source)
{
    if (source == "metamask"_L1)
        return u"MetaMask"_s;
    return source.left(1).toUpper() + source.mid(1);
}

ProviderVisit::ProviderVisit(GatewayClient &client, const ServerClock &clock, BrowserVisit &browser,
                             QObject *parent) :
    QObject(parent),
    m_client(client), m_clock(clock), m_browser(browser)
{ }

void ProviderVisit::start(const ThirdPartyConfig &config, Callback callback)
{
    cancel();
    m_errand = std::make_unique<QObject>();
    m_callback = std::move(callback);
    if (config.source == "telegram"_L1)
        visitTelegram(config.clientId);
    else if (config.source == "metamask"_L1)
        visitMetaMask();
    else if (config.source == "apple"_L1)
        visitApple(config.clientId);
    else if (const auto provider = oauthProvider(m_client.environment(), config.source))
        visitOAuth(*provider, config.clientId);
    else
        finish(GatewayError{.kind = ErrorKind::LocalFailure, .sent = false});
}

void ProviderVisit::cancel()
{
    m_errand.reset(); // ends a visit to the browser, too
    m_verifier.clear();
    m_state.clear();
}

void ProviderVisit::visit(BrowserVisit::Errand errand, std::function<void(const QUrlQuery &)> then)
{
    errand.loopback.donePage = BrowserPages::done();
    m_browser.start(std::move(errand), m_errand.get(),
                    [this, then = std::move(then)](const Result<QUrlQuery> &answer) {
                        if (!answer) {
                            finish(answer.error());
                        } else if (const auto refusal = refusalIn(*answer)) {
                            finish(*refusal);
                        } else {
                            then(*answer);
                        }
                    });
}

void ProviderVisit::visitOAuth(const OAuthProvider &provider, const QString &clientId)
{
    QByteArray random = randomBytes();
    m_verifier = pkceVerifier(random);
    wipe(random);
    visit({.what = thirdPartyName(provider.source),
           .address =
               [this, provider, clientId](const LoopbackServer &server) {
                   m_redirect = server.callbackUrl();
                   m_state = server.state();
                   return authorizationUrl(provider, clientId, m_redirect, m_state,
                                           pkceChallenge(m_verifier));
               },
           .loopback = {}},
          [this, provider, clientId](const QUrlQuery &answer) {
              const Secret code = secretMember(answer, u"code"_s);
              if (code.isEmpty())
                  finish(providerRefusal());
              else
                  exchange(provider, clientId, code);
          });
}

void ProviderVisit::exchange(const OAuthProvider &provider, const QString &clientId,
                             const Secret &code)
{
    m_client.postForm(
        provider.token, tokenForm(provider, clientId, m_redirect, code, m_verifier), m_errand.get(),
        [this, provider, clientId](const Result<Json> &answer) {
            if (!answer)
                return finish(answer.error());
            const Result<OAuthTokens> tokens = OAuthTokens::fromJson(*answer);
            if (!tokens)
                return finish(tokens.error());
            if (provider.source == "google"_L1)
                return finish(ThirdPartyProof(GoogleProof{tokens->idToken, tokens->accessToken}));
            if (tokens->accessToken.isEmpty())
                return finish(providerRefusal());
            if (provider.source == "facebook"_L1)
                return finish(ThirdPartyProof(FacebookProof{tokens->accessToken}));
            finish(ThirdPartyProof(TwitterProof{.accessToken = tokens->accessToken,
                                                .clientId = clientId,
                                                .redirectUri = m_redirect.toString(),
                                                .scope = provider.scope,
                                                .state = m_state}));
        });
}

void ProviderVisit::visitTelegram(const QString &clientId)
{
    const auto &addresses = m_client.environment().thirdParty;
    const auto own = addresses.find(u"telegram"_s);
    const QUrl page = own != addresses.end() && !own->second.authorize.isEmpty()
        ? own->second.authorize
        : QUrl(u"https://oauth.telegram.org/auth"_s);
    BrowserVisit::Errand errand{.what = thirdPartyName(u"telegram"_s),
                                .address =
                                    [page, clientId](const LoopbackServer &server) {
                                        const QUrl back = server.pageUrl();
                                        return withQuery(page,
                                                         {{u"bot_id"_s, clientId.toUtf8()},
                                                          {u"origin"_s, originOf(back)},
                                                          {u"request_access"_s, "write"},
                                                          {u"return_to"_s, back.toEncoded()}});
                                    },
                                .loopback = {}};
    errand.loopback.page = BrowserPages::telegram;
    visit(std::move(errand), [this](const QUrlQuery &answer) {
        Secret user = telegramUser(secretMember(answer, u"tgAuthResult"_s));
        if (user.isEmpty())
            finish(providerRefusal());
        else
            finish(ThirdPartyProof(TelegramProof{std::move(user)}));
    });
}

void ProviderVisit::visitMetaMask()
{
    BrowserVisit::Errand errand{
        .what = thirdPartyName(u"metamask"_s), .address = &LoopbackServer::pageUrl, .loopback = {}};
    errand.loopback.page = [this](const QUrl &callback, const Secret &state) {
        return BrowserPages::metaMask(callback, state, m_clock.now());
    };
    visit(std::move(errand), [this](const QUrlQuery &answer) {
        MetaMaskProof proof{.address = textMember(answer, u"address"_s),
                            .signature = secretMember(answer, u"signature"_s),
                            .timestamp = textMember(answer, u"timestamp"_s).toLongLong()};
        if (proof.address.isEmpty() || proof.signature.isEmpty() || proof.timestamp <= 0)
            finish(providerRefusal());
        else
            finish(ThirdPartyProof(std::move(proof)));
    });
}

void ProviderVisit::visitApple(const QString &clientId)
{
    const QByteArray nonce =
        randomBytes().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    visit({.what = thirdPartyName(u"apple"_s),
           .address =
               [relay = m_client.environment().appleRelay, clientId,
                nonce](const LoopbackServer &server) {
                   return withQuery(relay,
                                    {{u"redirect_uri"_s, server.callbackUrl().toEncoded()},
                                     {u"state"_s, server.state().reveal().toByteArray()},
                                     {u"client_id"_s, clientId.toUtf8()},
                                     {u"nonce"_s, nonce}});
               },
           .loopback = {}},
          [this, nonce](const QUrlQuery &answer) {
              AppleProof proof{.code = secretMember(answer, u"code"_s),
                               .idToken = secretMember(answer, u"id_token"_s),
                               .companyId = m_client.environment().companyId};
              if (proof.code.isEmpty() || nonceOf(proof.idToken) != nonce)
                  finish(providerRefusal());
              else
                  finish(ThirdPartyProof(std::move(proof)));
          });
}

void ProviderVisit::finish(const Result<ThirdPartyProof> &proof)
{
    const Callback callback = std::exchange(m_callback, {});
    cancel();
    callback(proof);
}

} // namespace mm
