// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewaycall.h"

#include "app/net/httplog.h"
#include "app/protocol/signing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr QLatin1StringView tooFastForKey("00012005"); ///< the key's calls, whatever they ask for

QByteArray newTrace(bool encrypted)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return makeTrace({reinterpret_cast<const char *>(random.data()), sizeof random}, encrypted);
}

const QUrl &baseOf(Api api, const Environment &environment)
{
    switch (api) {
    case Api::Client:
        break;
    case Api::Open:
        return environment.openApi;
    case Api::Auth2:
        return environment.auth2Api;
    case Api::Manager:
        return environment.managerApi;
    }
    return environment.clientApi;
}

} // namespace

GatewayCall::GatewayCall(GatewayClient::Private &client, const Endpoint &endpoint, Json body,
                         CallExtras extras, QObject *context, Callback callback) :
    HttpCall(client, limits::maxAnswerBytes, context, std::move(callback)),
    m_endpoint(endpoint), m_content(std::move(body)), m_extras(std::move(extras))
{ }

void GatewayCall::start()
{
    m_way = wayNow();
    if (m_way == CallWay::None) {
        m_trace.clear();
        failLater(ownError(ErrorKind::LocalFailure, owncode::needsSignIn));
        return;
    }
    const qint64 wait = m_client.limiter.waitMs(m_endpoint.path, now());
    const qint64 keyWait = m_way == CallWay::Signed ? m_client.keyBudget.waitMs(now()) : 0;
    if (wait == 0 && keyWait == 0) {
        attempt();
        return;
    }
    m_trace.clear();
    const bool banned = m_client.limiter.isBanned(now());
    GatewayError error = ownError(banned ? ErrorKind::Banned : ErrorKind::TooFast,
                                  keyWait > wait ? owncode::keyBudget : QLatin1StringView());
    error.retryAfterMs = std::max(wait, keyWait);
    failLater(std::move(error));
}

CallWay GatewayCall::wayNow() const
{
    const bool keyed = !m_client.credentials.isEmpty();
    if (m_endpoint.api == Api::Open)
        return keyed ? CallWay::Signed : CallWay::None;
    if (!keyed)
        return CallWay::Token;
    const bool noToken = m_extras.token.isEmpty();
    if (m_endpoint.api == Api::Client) {
        if (m_endpoint.path == endpoints::serverTime.path)
            return CallWay::Bare;
        const bool open = m_endpoint.path.startsWith("global/"); // all that the Open API has
        return open && noToken ? CallWay::Signed : CallWay::None;
    }
    const bool locked = m_endpoint.access == Access::Token && noToken && m_client.token.isEmpty();
    return locked ? CallWay::None : CallWay::Token;
}

void GatewayCall::attempt()
{
    const qint64 timestamp = m_client.clock.now();
    const bool isSigned = m_way == CallWay::Signed;
    const bool encrypted =
        m_endpoint.encrypted && !isSigned && !m_client.q.environment().publicKey.isEmpty();
    m_trace = newTrace(encrypted);
    m_passNumber = isSigned ? m_client.keyPass.number : m_client.tokenPass.number;
    m_sentAt = now();
    const Result<QByteArray> signature =
        isSigned ? this->signature(timestamp) : Result<QByteArray>(QByteArray());
    Result<QByteArray> bytes = signature ? payload(timestamp, encrypted) : signature.error();
    if (!bytes) {
        failLater(bytes.error());
        return;
    }
    if (isSigned)
        m_client.keyBudget.called(m_sentAt);
    post(request(timestamp, *signature), std::move(bytes.value()));
}

/// Of the body as it goes out.
Result<QByteArray> GatewayCall::signature(qint64 timestamp) const
{
    const auto &key = *m_client.signingKey;
    auto made = key ? signOpenApi(m_content, timestamp, *key) : key.error();
    if (made)
        return std::move(made.value());
    qCWarning(lcHttp).noquote() << "not signed:" << made.error().what;
    return made.error().policy ? ownError(ErrorKind::CryptoForbidden)
                               : ownError(ErrorKind::LocalFailure, owncode::badApiSecret);
}

/// The body as it goes out. Never plain where the environment has a key, usable or not.
Result<QByteArray> GatewayCall::payload(qint64 timestamp, bool encrypted) const
{
    if (!encrypted)
        return m_content.toBytes();
    if (!m_client.key)
        return ownError(ErrorKind::LocalFailure);
    auto bytes = encryptClientBody(m_content, timestamp, *m_client.key);
    if (!bytes) {
        qCWarning(lcHttp).noquote() << "body not encrypted:" << bytes.error().what;
        return ownError(ErrorKind::LocalFailure);
    }
    return std::move(bytes.value());
}

QNetworkRequest GatewayCall::request(qint64 timestamp, const QByteArray &signature) const
{
    const Environment &environment = m_client.q.environment();
    QNetworkRequest request(address());
    CallHeaders call{.trace = m_trace,
                     .timestamp = timestamp,
                     .lang = m_client.lang,
                     .captcha = m_extras.captcha,
                     .signature = signature};
    if (m_way == CallWay::Signed)
        call.apiKey = m_client.credentials.apiKey;
    else if (m_way == CallWay::Token)
        call.token = m_extras.token.isEmpty() ? m_client.token : m_extras.token;
    for (const auto &[name, value] : requestHeaders(m_endpoint, environment, call))
        request.setRawHeader(name, value);
    return request;
}

QUrl GatewayCall::address() const
{
    const Api api = m_way == CallWay::Signed ? Api::Open : m_endpoint.api;
    return Environment::join(baseOf(api, m_client.q.environment()), m_endpoint.path);
}

void GatewayCall::answered(const HttpAnswer &answer)
{
    Result<Envelope> result = readAnswer(answer);
    const int status = answer.status;
    if (status != 0) {
        m_client.noteLimits(m_endpoint.path, status, answer.limits, m_way == CallWay::Signed);
        emit m_client.q.roundTripMeasured(int(now() - m_sentAt));
    }
    report(result ? nullptr : &result.error(), status);
    release();
    if (result) {
        finish(std::move(result.value().data));
        return;
    }

    const GatewayError error = heldBack(result.error(), answer);
    if (triesAgain(error))
        return;
    if (endsSession(error)) {
        const QPointer<GatewayCall> self = this;
        const bool isSigned = m_way == CallWay::Signed;
        m_client.noteSessionEnded(error, isSigned ? m_client.keyPass : m_client.tokenPass,
                                  m_passNumber);
        if (!self)
            return;
    }
    finish(error);
}

/// The error with how long to wait, where the gateway found calls too many: noted for the next.
GatewayError GatewayCall::heldBack(GatewayError error, const HttpAnswer &answer)
{
    if (error.kind != ErrorKind::TooFast && error.kind != ErrorKind::Banned)
        return error;
    if (answer.status == 200 && answer.limits.resetSeconds >= 0) // said in the envelope
        m_client.noteLimits(m_endpoint.path, 429, answer.limits);
    error.retryAfterMs = m_client.limiter.waitMs(m_endpoint.path, now());
    if (m_way == CallWay::Signed && error.code.endsWith(tooFastForKey)) {
        m_client.keyBudget.refused(answer.limits.resetSeconds, now());
        error.retryAfterMs = std::max(error.retryAfterMs, m_client.keyBudget.waitMs(now()));
    }
    return error;
}

bool GatewayCall::endsSession(const GatewayError &error) const
{
    if (m_way == CallWay::Signed && error.kind == ErrorKind::ApiKeyRefused)
        return true;
    return error.kind == ErrorKind::SessionEnded && m_way != CallWay::Bare
        && m_extras.token.isEmpty();
}

/// Starts another attempt after one that certainly changed nothing, once for each reason.
bool GatewayCall::triesAgain(const GatewayError &error)
{
    if (wayNow() != m_way) // nobody asked for this call in the name of whoever has come since
        return false;
    if (error.kind == ErrorKind::OutsideTimeWindow && !m_retried) {
        m_retried = true;
        m_refusal = error;
        m_awaitsClock = true;
        if (m_client.wasMeasuredSince(m_sentAt))
            clockAnswered(true);
        else
            m_client.measureClock();
        return true;
    }
    // Qt reports the end of a TLS connection more than once, and the second time to the next call.
    if (error.kind == ErrorKind::ConnectionLost && !error.sent && !m_reconnected) {
        m_reconnected = true;
        m_client.dropConnections();
        start();
        return true;
    }
    return false;
}

void GatewayCall::clockAnswered(bool known)
{
    m_awaitsClock = false;
    if (known && wayNow() == m_way)
        start();
    else
        finish(m_refusal);
}

} // namespace mm
