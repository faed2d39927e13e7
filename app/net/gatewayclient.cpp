// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewayclient.h"

#include "app/net/formcall.h"
#include "app/net/gatewaycall.h"
#include "app/net/httplog.h"
#include "app/net/oneshotbody.h"
#include "app/net/proxy.h"
#include "app/protocol/signin.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>

#include <algorithm>

namespace mm {

namespace {

constexpr char keyBudgetName[] = "API key"; ///< among the paths, of which none has a blank
constexpr qint64 askAgainMs = 30'000; ///< for the gateway's time, where it was not to be had

QSslConfiguration strictTls(QSslConfiguration configuration)
{
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace

GatewayClient::Private::Private(GatewayClient &client, ServerClock &serverClock, int timeout) :
    q(client), clock(serverClock), timeoutMs(timeout)
{
    dropConnections();
    readKey();
}

// Qt loads its TLS library for it.
const QSslConfiguration &GatewayClient::Private::neededTls()
{
    if (!tls)
        tls = strictTls(QSslConfiguration::defaultConfiguration());
    return *tls;
}

QNetworkReply *GatewayClient::Private::post(const QNetworkRequest &request, OneShotBody *body) const
{
    QNetworkReply *reply = manager->post(request, body);
    body->setParent(reply);
    return reply;
}

bool GatewayClient::Private::isProxied(const QUrl &url) const
{
    const QNetworkProxyQuery query(url);
    const QList<QNetworkProxy> proxies = proxy ? proxiesFor(proxy->first, proxy->second, query)
                                               : QNetworkProxyFactory::proxyForQuery(query);
    return std::any_of(proxies.cbegin(), proxies.cend(), [](const QNetworkProxy &each) {
        return each.type() != QNetworkProxy::NoProxy && each.type() != QNetworkProxy::DefaultProxy;
    });
}

void GatewayClient::Private::dropConnections()
{
    manager = std::make_shared<QNetworkAccessManager>();
    if (proxy)
        manager->setProxyFactory(proxyFactory(proxy->first, proxy->second).release());
}

void GatewayClient::Private::readKey()
{
    key.reset();
    const QByteArray &base64 = q.environment().publicKey;
    if (base64.isEmpty())
        return;
    if (auto read = RsaPublicKey::fromBase64(base64))
        key = read.value();
    else
        qCWarning(lcHttp).noquote() << "public key unusable:" << read.error().what;
}

void GatewayClient::Private::forgetGateway()
{
    clock.forget();
    m_askedAt.reset();
    m_measuring = false;
    limiter = {};
    m_budgets.clear();
    readKey();
    dropConnections();
}

void GatewayClient::Private::cancelAll()
{
    // Callbacks may send, cancel, or delete the client.
    const QList<QPointer<HttpCall>> inFlight(calls.cbegin(), calls.cend());
    for (const auto &call : inFlight) {
        if (call)
            call->cancel();
    }
}

void GatewayClient::Private::measureUnknownClock()
{
    const qint64 now = clock.local().steadyMs();
    if (!clock.isKnown() && (!m_askedAt || now - *m_askedAt >= askAgainMs))
        measureClock();
}

void GatewayClient::Private::measureClock()
{
    if (m_measuring)
        return;
    m_measuring = true;
    const qint64 sentAt = clock.local().steadyMs();
    m_askedAt = sentAt;
    q.send(ServerTimeRequest{}, &q, [this, sentAt](const auto &answer) {
        clockAnswered(answer ? Result<qint64>(answer->now) : answer.error(), sentAt);
    });
}

void GatewayClient::Private::clockAnswered(const Result<qint64> &serverMs, qint64 sentAt)
{
    m_measuring = false;
    const qint64 now = clock.local().steadyMs();
    // The machine slept between question and answer: half of its sleep is not the way back.
    if (serverMs && now - sentAt > timeoutMs)
        return measureClock();
    if (serverMs) {
        m_measuredAt = now;
        clock.measured(*serverMs, sentAt, now);
        qCInfo(lcHttp) << "clock skew" << clock.skewMs() << "ms";
    }
    QList<QPointer<GatewayCall>> waiting;
    for (HttpCall *const each : std::as_const(calls)) {
        auto *const call = qobject_cast<GatewayCall *>(each);
        if (call != nullptr && call->awaitsClock())
            waiting.append(call);
    }
    const bool known = serverMs.has_value();
    if (known)
        emit q.clockMeasured();
    for (const auto &call : waiting) {
        if (call && call->awaitsClock())
            call->clockAnswered(known);
    }
}

void GatewayClient::Private::noteLimits(QByteArrayView path, int status,
                                        const RateLimitHeaders &headers, bool keyed)
{
    const qint64 now = clock.local().steadyMs();
    limiter.answered(path, status, headers, now);
    const bool told = headers.limit >= 0 && headers.remaining >= 0;
    if (!told && !keyed)
        return;
    m_budgets.removeIf([now](const auto &entry) { return entry.value().until <= now; });
    const qint64 window = headers.resetSeconds > 0 ? headers.resetSeconds * 1000LL : 60'000;
    if (told)
        m_budgets.insert(path.toByteArray(), {headers.remaining, headers.limit, now + window});
    if (keyed) {
        m_budgets.insert(keyBudgetName,
                         {keyBudget.remaining(now), keyBudget.limit(), keyBudget.wholeAt(now)});
    }
    tellTightestBudget();
}

void GatewayClient::Private::tellTightestBudget()
{
    const auto tightest = std::min_element(
        m_budgets.cbegin(), m_budgets.cend(),
        [](const Budget &a, const Budget &b) { return a.remaining < b.remaining; });
    emit q.budgetChanged(tightest->remaining, tightest->limit);
}

void GatewayClient::Private::noteSessionEnded(const GatewayError &error, Pass &pass, quint64 number)
{
    const bool there = &pass == &keyPass ? !credentials.isEmpty() : !token.isEmpty();
    if (number != pass.number || number == pass.ended || !there)
        return;
    pass.ended = number;
    emit q.sessionEnded(error);
}

void GatewayClient::Private::setCredentials(const ApiCredentials &newOnes)
{
    if (newOnes == credentials)
        return;
    // The gateway counts by key, also of one that is put away and taken up again.
    const QByteArray digest =
        QCryptographicHash::hash(newOnes.apiKey.reveal().toByteArray(), QCryptographicHash::Sha256);
    if (!newOnes.isEmpty() && digest != keyBudgetOf) {
        keyBudget = CallBudget();
        keyBudgetOf = digest;
    }
    m_budgets.remove(keyBudgetName);
    credentials = newOnes.isEmpty() ? ApiCredentials() : newOnes;
    ++keyPass.number;
    signingKey.reset();
    if (credentials.isEmpty())
        return;
    signingKey = RsaPrivateKey::fromBase64(credentials.apiSecret.reveal());
    if (!*signingKey)
        qCWarning(lcHttp).noquote() << "API secret unusable:" << signingKey->error().what;
}

GatewayClient::GatewayClient(Environment environment, ServerClock &clock, QObject *parent,
                             int timeoutMs) :
    QObject(parent),
    m_environment(std::move(environment)), d(std::make_unique<Private>(*this, clock, timeoutMs))
{ }

GatewayClient::~GatewayClient()
{
    qDeleteAll(std::exchange(d->calls, {}));
}

void GatewayClient::setEnvironment(Environment environment)
{
    m_environment = std::move(environment);
    setToken({});
    setCredentials({}); // a key is one gateway's
    d->forgetGateway();
    d->cancelAll();
}

void GatewayClient::setToken(Secret token)
{
    if (token == d->token)
        return;
    d->token = std::move(token);
    ++d->tokenPass.number;
}

void GatewayClient::setCredentials(const ApiCredentials &credentials)
{
    d->setCredentials(credentials);
}

void GatewayClient::setTraffic(TrafficSink *sink)
{
    d->traffic = sink;
}

void GatewayClient::setLanguage(QByteArray lang)
{
    d->lang = std::move(lang);
}

qint64 GatewayClient::gatewayNow() const
{
    return d->clock.now();
}

QByteArray GatewayClient::language() const
{
    return d->lang.isEmpty() ? m_environment.lang.toUtf8() : d->lang;
}

Call *GatewayClient::sendRaw(const Endpoint &endpoint, Json body, QObject *context,
                             std::function<void(const Result<Json> &)> callback, CallExtras extras)
{
    auto *call = new GatewayCall(*d, endpoint, std::move(body), std::move(extras), context,
                                 std::move(callback));
    call->start();
    if (endpoint.path != endpoints::serverTime.path)
        d->measureUnknownClock();
    return call;
}

Call *GatewayClient::postForm(const QUrl &url, QByteArray form, QObject *context,
                              std::function<void(const Result<Json> &)> callback)
{
    auto *call = new FormCall(*d, url, context, std::move(callback));
    call->start(std::move(form));
    return call;
}

void GatewayClient::reconnectNow()
{
    d->dropConnections();
    d->measureClock();
}

void GatewayClient::setProxy(const ProxySettings &settings, const Secret &password)
{
    d->proxy.emplace(settings, password);
    d->dropConnections();
}

void GatewayClient::setSslConfiguration(const QSslConfiguration &configuration)
{
    d->tls = strictTls(configuration);
    d->dropConnections();
}

} // namespace mm
