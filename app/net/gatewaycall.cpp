// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewaycall.h"

#include "app/net/httplog.h"
#include "app/protocol/signing.h"

#include <QRandomGenerator>

#include <array>

namespace mm {

namespace {

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
    const qint64 wait = m_client.limiter.waitMs(m_endpoint.path, now());
    if (wait == 0) {
        attempt();
        return;
    }
    m_trace.clear();
    const bool banned = m_client.limiter.isBanned(now());
    GatewayError error = ownError(banned ? ErrorKind::Banned : ErrorKind::TooFast);
    error.retryAfterMs = wait;
    failLater(std::move(error));
}

void GatewayCall::attempt()
{
    const qint64 timestamp = m_client.clock.now();
    const bool encrypted = m_endpoint.encrypted && !m_client.q.environment().publicKey.isEmpty();
    m_trace = newTrace(encrypted);
    m_tokenNumber = m_client.tokenNumber;
    m_sentAt = now();
    Result<QByteArray> bytes = payload(timestamp, encrypted);
    if (bytes)
        post(request(timestamp), std::move(bytes.value()));
    else
        failLater(bytes.error());
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

QNetworkRequest GatewayCall::request(qint64 timestamp) const
{
    const Environment &environment = m_client.q.environment();
    QNetworkRequest request(
        Environment::join(baseOf(m_endpoint.api, environment), m_endpoint.path));
    const CallHeaders call{.trace = m_trace,
                           .timestamp = timestamp,
                           .lang = m_client.lang,
                           .token = m_extras.token.isEmpty() ? m_client.token : m_extras.token,
                           .captcha = m_extras.captcha};
    for (const auto &[name, value] : requestHeaders(m_endpoint, environment, call))
        request.setRawHeader(name, value);
    return request;
}

void GatewayCall::answered(const HttpAnswer &answer)
{
    Result<Envelope> result = readAnswer(answer);
    const int status = answer.status;
    if (status != 0) {
        m_client.noteLimits(m_endpoint.path, status, answer.limits);
        emit m_client.q.roundTripMeasured(int(now() - m_sentAt));
    }
    log(result ? nullptr : &result.error(), status);
    release();
    if (result) {
        finish(std::move(result.value().data));
        return;
    }

    GatewayError error = result.error();
    if (error.kind == ErrorKind::TooFast || error.kind == ErrorKind::Banned) {
        if (status == 200 && answer.limits.resetSeconds >= 0) // said in the envelope
            m_client.noteLimits(m_endpoint.path, 429, answer.limits);
        error.retryAfterMs = m_client.limiter.waitMs(m_endpoint.path, now());
    }
    if (triesAgain(error))
        return;
    if (error.kind == ErrorKind::SessionEnded && m_extras.token.isEmpty()) {
        const QPointer<GatewayCall> self = this;
        m_client.noteSessionEnded(error, m_tokenNumber);
        if (!self)
            return;
    }
    finish(std::move(error));
}

/// Starts another attempt after one that certainly changed nothing, once for each reason.
bool GatewayCall::triesAgain(const GatewayError &error)
{
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
        attempt();
        return true;
    }
    return false;
}

void GatewayCall::clockAnswered(bool known)
{
    m_awaitsClock = false;
    if (known)
        start();
    else
        finish(m_refusal);
}

} // namespace mm
