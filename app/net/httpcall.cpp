// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/httpcall.h"

#include "app/net/httplog.h"
#include "app/net/oneshotbody.h"
#include "app/protocol/traffic.h"

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

/// What every request has in common, whatever it says.
void setCaution(QNetworkRequest &request, qint64 size)
{
    // Below the idle time-outs of gateways, so that few calls meet a connection that is just being
    // closed: what becomes of such a call nobody can tell.
    constexpr int idleConnectionSeconds = 30;

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
}

QString outcomeOf(const GatewayError *error)
{
    if (error == nullptr)
        return u"ok"_s;
    return error->code.isEmpty() ? nameOf(error->kind) : error->code;
}

} // namespace

HttpCall::HttpCall(GatewayClient::Private &client, qint64 maxAnswerBytes, QObject *context,
                   Callback callback) :
    Call(&client.q),
    m_client(client), m_maxAnswerBytes(maxAnswerBytes), m_context(context),
    m_callback(std::move(callback))
{
    m_timer.setSingleShot(true);
    connect(context, &QObject::destroyed, this, &HttpCall::abandon);
    m_client.calls.append(this);
}

HttpCall::~HttpCall()
{
    release();
}

void HttpCall::post(QNetworkRequest request, QByteArray body)
{
    setCaution(request, body.size());
    request.setSslConfiguration(m_client.neededTls());
    m_sentAt = now();
    m_manager = m_client.manager;
    m_body = new OneShotBody(std::move(body));
    if (m_client.traffic != nullptr)
        m_record = std::make_unique<CallRecord>(m_client.clock.local().wallMs());
    m_reply = m_client.post(request, m_body);
    if (m_record)
        m_record->watch(*m_reply, *m_body);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished,
            Qt::QueuedConnection);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, [this] { abandonAttempt(ErrorKind::TimedOut); });
    m_timer.start(m_client.timeoutMs);
}

void HttpCall::read()
{
    m_received.append(m_reply->readAll());
    if (m_received.size() > m_maxAnswerBytes && !m_tooLarge) {
        m_tooLarge = true;
        m_reply->abort(); // emits finished()
    }
}

void HttpCall::replyFinished()
{
    if (!m_reply) // ended otherwise in the meantime
        return;
    if (m_tooLarge) {
        abandonAttempt(ErrorKind::BadAnswer);
        return;
    }
    m_received.append(m_reply->readAll());
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    answered({.error = m_reply->error(),
              .status = status.toInt(),
              .bodyTaken = m_body && m_body->wasTaken(),
              .proxied = m_reply->error() != QNetworkReply::NoError
                  && m_client.isProxied(m_reply->request().url()),
              .limits = rateLimitsOf(*m_reply),
              .body = m_received,
              .trace = m_trace});
}

void HttpCall::cancel()
{
    if (m_callback) // else it has ended, and only waits for being deleted
        abandonAttempt(ErrorKind::Cancelled);
}

/// Ends the attempt from this side.
void HttpCall::abandonAttempt(ErrorKind kind)
{
    const GatewayError error = ownError(kind);
    report(&error, error.httpStatus);
    release();
    finish(error);
}

QByteArrayView HttpCall::sentBody() const
{
    return m_body ? m_body->bytes() : QByteArrayView();
}

void HttpCall::failLater(GatewayError error)
{
    log(&error, 0);
    tellUnsent(error);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this,
            [this, error = std::move(error)] { finish(GatewayError(error)); });
    m_timer.start(0);
}

void HttpCall::finish(const Result<Json> &result)
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
void HttpCall::abandon()
{
    const GatewayError error = ownError(ErrorKind::Cancelled);
    report(&error, error.httpStatus);
    release();
    m_timer.stop();
    m_client.calls.removeOne(this);
    m_callback = nullptr;
    deleteLater();
}

void HttpCall::release()
{
    m_timer.stop();
    wipe(m_received);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    m_body.clear(); // goes with the reply, some time
    m_manager.reset();
}

GatewayError HttpCall::ownError(ErrorKind kind, QLatin1StringView code) const
{
    const QVariant status =
        m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) : QVariant();
    return {.kind = kind,
            .code = code,
            .text = {},
            .trace = m_trace,
            .httpStatus = status.toInt(),
            .retryAfterMs = 0,
            .sent = status.isValid() || (m_body && m_body->wasTaken())};
}

void HttpCall::report(const GatewayError *error, int status)
{
    log(error, status);
    const auto record = std::move(m_record);
    if (!record || m_client.traffic == nullptr || !m_reply)
        return;
    QByteArray plain = plainBody();
    HttpTraffic traffic = record->traffic(*m_reply);
    traffic.trace = m_trace;
    traffic.requestBody = plain;
    traffic.answerBody = m_received;
    traffic.encrypted = m_trace.startsWith("x-");
    traffic.status = status;
    traffic.outcome = outcomeOf(error);
    traffic.sentBytes = m_body ? m_body->taken() : 0;
    const qint64 packed =
        m_reply->attribute(QNetworkRequest::OriginalContentLengthAttribute).toLongLong();
    traffic.receivedBytes = packed > 0 ? packed : m_received.size();
    m_client.traffic->http(traffic);
    wipe(plain);
}

/// Not even an attempt was made.
void HttpCall::tellUnsent(const GatewayError &error) const
{
    if (m_client.traffic == nullptr)
        return;
    QByteArray plain = plainBody();
    HttpTraffic traffic;
    traffic.startedAt = m_client.clock.local().wallMs();
    traffic.trace = m_trace;
    traffic.url = address().toString(QUrl::FullyEncoded);
    traffic.requestBody = plain;
    traffic.outcome = outcomeOf(&error);
    m_client.traffic->http(traffic);
    wipe(plain);
}

void HttpCall::log(const GatewayError *error, int status) const
{
    QString outcome = outcomeOf(error);
    if (m_reply && status == 0 && m_reply->error() != QNetworkReply::NoError)
        outcome += u" ("_s + m_reply->errorString() + u')';
    const QByteArray path = place();
    qCInfo(lcHttp).noquote() << formatLogLine({.trace = m_trace,
                                               .path = path,
                                               .httpStatus = status,
                                               .outcome = outcome,
                                               .elapsedMs = m_sentAt == 0 ? 0 : now() - m_sentAt,
                                               .sentBytes = m_body ? m_body->size() : 0,
                                               .receivedBytes = m_received.size()});
}

} // namespace mm
