// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/gatewaycall.h"

#include "app/net/httplog.h"
#include "app/net/oneshotbody.h"
#include "app/protocol/signing.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

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
                         QObject *context, Callback callback) :
    Call(&client.q),
    m_client(client), m_endpoint(endpoint), m_content(std::move(body)), m_context(context),
    m_callback(std::move(callback))
{
    m_timer.setSingleShot(true);
    connect(context, &QObject::destroyed, this, &GatewayCall::abandon);
    m_client.calls.append(this);
}

GatewayCall::~GatewayCall()
{
    release();
}

void GatewayCall::start()
{
    const qint64 wait = m_client.limiter.waitMs(m_endpoint.path, m_client.clock.local().steadyMs());
    if (wait == 0) {
        attempt();
        return;
    }
    m_trace.clear();
    const bool banned = m_client.limiter.isBanned(m_client.clock.local().steadyMs());
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
    m_sentAt = m_client.clock.local().steadyMs();
    Result<QByteArray> bytes = payload(timestamp, encrypted);
    if (!bytes) {
        failLater(bytes.error());
        return;
    }

    m_manager = m_client.manager;
    m_body = new OneShotBody(std::move(bytes.value()));
    m_reply = m_client.post(request(timestamp, m_body->size()), m_body);
    connect(m_reply, &QNetworkReply::readyRead, this, &GatewayCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &GatewayCall::replyFinished,
            Qt::QueuedConnection);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, [this] { abandonAttempt(ErrorKind::TimedOut); });
    m_timer.start(m_client.timeoutMs);
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

QNetworkRequest GatewayCall::request(qint64 timestamp, qint64 size) const
{
    // Below the idle time-outs of gateways, so that few calls meet a connection that is just being
    // closed: what becomes of such a call nobody can tell.
    constexpr int idleConnectionSeconds = 30;

    const Environment &environment = m_client.q.environment();
    QNetworkRequest request(
        Environment::join(baseOf(m_endpoint.api, environment), m_endpoint.path));
    const CallHeaders call{.trace = m_trace,
                           .timestamp = timestamp,
                           .lang = m_client.lang,
                           .token = m_client.token,
                           .captcha = {}};
    for (const auto &[name, value] : requestHeaders(m_endpoint, environment, call))
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"MultiMarketsDesktop/" MM_VERSION ""_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One way of sending, the one that exactly-once is proven for.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute,
                         idleConnectionSeconds);
    request.setSslConfiguration(m_client.tls);
    return request;
}

void GatewayCall::read()
{
    m_received.append(m_reply->readAll());
    if (m_received.size() > limits::maxAnswerBytes && !m_tooLarge) {
        m_tooLarge = true;
        m_reply->abort(); // emits finished()
    }
}

void GatewayCall::replyFinished()
{
    if (!m_reply) // ended otherwise in the meantime
        return;
    if (m_tooLarge) {
        abandonAttempt(ErrorKind::BadAnswer);
        return;
    }
    m_received.append(m_reply->readAll());
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const HttpAnswer answer{.error = m_reply->error(),
                            .status = status.toInt(),
                            .bodyTaken = m_body && m_body->wasTaken(),
                            .limits = rateLimitsOf(*m_reply),
                            .body = m_received,
                            .trace = m_trace};
    attemptEnded(readAnswer(answer), answer);
}

void GatewayCall::attemptEnded(Result<Envelope> result, const HttpAnswer &answer)
{
    if (answer.status != 0) {
        m_client.noteLimits(m_endpoint.path, answer.status, answer.limits);
        emit m_client.q.roundTripMeasured(int(m_client.clock.local().steadyMs() - m_sentAt));
    }
    log(result ? nullptr : &result.error(), answer.status);
    release();
    if (result) {
        finish(std::move(result.value().data));
        return;
    }

    GatewayError error = result.error();
    const qint64 now = m_client.clock.local().steadyMs();
    if (error.kind == ErrorKind::TooFast || error.kind == ErrorKind::Banned) {
        if (answer.status == 200 && answer.limits.resetSeconds >= 0) // said in the envelope
            m_client.noteLimits(m_endpoint.path, 429, answer.limits);
        error.retryAfterMs = m_client.limiter.waitMs(m_endpoint.path, now);
    }
    if (triesAgain(error))
        return;
    if (error.kind == ErrorKind::SessionEnded) {
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

void GatewayCall::cancel()
{
    if (m_callback) // else it has ended, and only waits for being deleted
        abandonAttempt(ErrorKind::Cancelled);
}

/// Ends the attempt from this side.
void GatewayCall::abandonAttempt(ErrorKind kind)
{
    const GatewayError error = ownError(kind);
    log(&error, error.httpStatus);
    release();
    finish(error);
}

void GatewayCall::failLater(GatewayError error)
{
    log(&error, 0);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this,
            [this, error = std::move(error)] { finish(GatewayError(error)); });
    m_timer.start(0);
}

void GatewayCall::finish(const Result<Json> &result)
{
    if (!m_callback)
        return; // cancelled by whoever was just told of the session's end
    m_timer.stop();
    m_client.calls.removeOne(this);
    disconnect(m_context, nullptr, this, nullptr);
    deleteLater();
    // From here on nothing of this object is used: the callback may delete the client.
    const Callback callback = std::exchange(m_callback, nullptr);
    callback(result);
}

/// The context died.
void GatewayCall::abandon()
{
    const GatewayError error = ownError(ErrorKind::Cancelled);
    log(&error, error.httpStatus);
    release();
    m_timer.stop();
    m_client.calls.removeOne(this);
    m_callback = nullptr;
    deleteLater();
}

/// Lets go of the reply, ending it where it is still under way.
void GatewayCall::release()
{
    m_timer.stop();
    wipe(m_received);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    m_manager.reset();
}

GatewayError GatewayCall::ownError(ErrorKind kind) const
{
    const QVariant status =
        m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) : QVariant();
    return {.kind = kind,
            .code = {},
            .text = {},
            .trace = m_trace,
            .httpStatus = status.toInt(),
            .retryAfterMs = 0,
            .sent = status.isValid() || (m_body && m_body->wasTaken())};
}

void GatewayCall::log(const GatewayError *error, int status) const
{
    QString outcome = u"ok"_s;
    if (error != nullptr)
        outcome = error->code.isEmpty() ? nameOf(error->kind) : error->code;
    if (m_reply && status == 0 && m_reply->error() != QNetworkReply::NoError)
        outcome += u" ("_s + m_reply->errorString() + u')';
    qCInfo(lcHttp).noquote() << formatLogLine(
        {.trace = m_trace,
         .path = m_endpoint.path,
         .httpStatus = status,
         .outcome = outcome,
         .elapsedMs = m_sentAt == 0 ? 0 : m_client.clock.local().steadyMs() - m_sentAt,
         .sentBytes = m_body ? m_body->size() : 0,
         .receivedBytes = m_received.size()});
}

} // namespace mm
