// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/serverclock.h"
#include "app/protocol/endpoints.h"
#include "app/protocol/environment.h"
#include "app/protocol/limits.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <QObject>

#include <functional>
#include <memory>

class QSslConfiguration;

namespace mm {

class GatewayCall;

/// A call in flight. Lives until its callback has run or its context has died: keep it in a
/// QPointer.
class Call : public QObject
{
    Q_OBJECT
public:
    /// Ends the call; the callback gets ErrorKind::Cancelled, before this function returns.
    virtual void cancel() = 0;

protected:
    using QObject::QObject;
};

/// The only HTTP client: every call of every API goes through send(). It adds headers and trace,
/// encrypts the body where the environment has a key, lets each body leave once (Qt would repeat a
/// POST whose connection drops), follows no redirect, keeps no cookie and no cache, gives up after
/// limits::requestTimeoutMs, honours the gateway's rate limits and writes one redacted log line an
/// attempt. A call is repeated once, with a new trace, in two cases in which nothing was done: it
/// was refused for its time stamp (after asking for the gateway's time), or it met a dying
/// connection before any of its body was taken. Lives in the thread it was made in.
class GatewayClient : public QObject
{
    Q_OBJECT
public:
    /// `timeoutMs`: total time of one attempt, from connecting to the last byte.
    GatewayClient(Environment environment, ServerClock &clock, QObject *parent = nullptr,
                  int timeoutMs = limits::requestTimeoutMs);
    /// Calls in flight end without their callbacks.
    ~GatewayClient() override;

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    /// Calls in flight end with Cancelled; token, rate-limit memory and the gateway's time are
    /// dropped.
    void setEnvironment(Environment environment);
    /// Sent with every later call until changed; empty: none.
    void setToken(Secret token);
    /// Sent as header `lang`; empty: the environment's own.
    void setLanguage(QByteArray lang);

    /// Sends a request value (see protocol/signin.h for the shape) and gives its Answer or the
    /// error to `callback`, in this thread and never before send() has returned. When `context`
    /// dies first the call is aborted and the callback is not run.
    template <typename Request, typename Callback>
    Call *send(const Request &request, QObject *context, Callback callback)
    {
        using Answer = typename Request::Answer;
        return sendRaw(Request::endpoint, request.toJson(), context,
                       [callback = std::move(callback)](const Result<Json> &data) mutable {
                           if (!data)
                               callback(Result<Answer>(data.error()));
                           else
                               callback(Answer::fromJson(*data));
                       });
    }

    /// The same for a body and a data member that are already JSON.
    Call *sendRaw(const Endpoint &endpoint, Json body, QObject *context,
                  std::function<void(const Result<Json> &)> callback);

    /// The machine woke or the network returned: idle connections are dropped, for they may be
    /// dead, and the gateway's time is measured anew. Calls in flight go on.
    void reconnectNow();

    /// TLS settings for tests (their own certificate authority).
    void setSslConfiguration(const QSslConfiguration &configuration);

signals:
    /// A call made with the token in force was refused because the session has ended. A late answer
    /// to a call made with an older token says nothing about the new one and is not reported.
    void sessionEnded(const mm::GatewayError &error);
    /// Request to last byte of the answer, ms.
    void roundTripMeasured(int ms);
    /// The tightest budget heard of: calls left and calls allowed in the gateway's window.
    void budgetChanged(int remaining, int limit);
    /// The gateway's time has been measured.
    void clockMeasured();

private:
    class Private;
    friend class GatewayCall;
    Environment m_environment;
    std::unique_ptr<Private> d;
};

} // namespace mm
