// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/serverclock.h"
#include "app/protocol/apikeys.h"
#include "app/protocol/endpoints.h"
#include "app/protocol/environment.h"
#include "app/protocol/limits.h"
#include "app/protocol/proxysettings.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <QObject>

#include <functional>
#include <memory>

class QSslConfiguration;

namespace mm {

class FormCall;
class TrafficSink;
class GatewayCall;
class HttpCall;

/// A call in flight. Lives until its callback has run or its context has died: keep it in a
/// QPointer.
class Call : public QObject
{
    Q_OBJECT
public:
    /// Ends the call; the callback gets ErrorKind::Cancelled, before this function returns.
    virtual void cancel() = 0;
    /// Of the attempt under way or last made, also while the callback runs; empty where none was.
    [[nodiscard]] virtual QByteArray trace() const = 0;

protected:
    using QObject::QObject;
};

/// What goes with one call only.
struct CallExtras {
    Secret captcha = {}; ///< header `captcha`; empty: not sent
    /// Instead of the token in force, empty: that one. How such a call is refused says nothing
    /// about the session in force.
    Secret token = {};
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
    /// Calls in flight end with Cancelled; token, credentials, rate-limit memory and the gateway's
    /// time are dropped.
    void setEnvironment(Environment environment);
    /// Sent with every later call until changed; empty: none.
    void setToken(Secret token);
    /// From now on calls of the Client API below `global/` go to the Open API, signed with the key
    /// and without a token: protocol.md section 5. Calls that only a token opens fail with
    /// LocalFailure and are not sent, and so are all with a secret that is no key; where the system
    /// forbids SHA-1 it is CryptoForbidden. At most limits::apiKeyCallsPerMinute leave in any
    /// minute; what is over is TooFast, and not sent. Empty credentials: back to tokens.
    void setCredentials(const ApiCredentials &credentials);
    /// Told of every attempt at a call; null: nobody. Must outlive this object.
    void setTraffic(TrafficSink *sink);
    /// Sent as header `lang`; empty: the environment's own.
    void setLanguage(QByteArray lang);
    [[nodiscard]] QByteArray language() const; ///< what is sent as `lang`
    [[nodiscard]] qint64 gatewayNow() const; ///< ms since 1970 UTC, the gateway's time

    /// Sends a request value (see protocol/signin.h for the shape) and gives its Answer or the
    /// error to `callback`, in this thread and never before send() has returned. A member `captcha`
    /// of the request goes along as the header. When `context` dies first the call is aborted and
    /// the callback is not run.
    template <typename Request, typename Callback>
    Call *send(const Request &request, QObject *context, Callback callback, CallExtras extras = {})
    {
        using Answer = typename Request::Answer;
        if constexpr (requires { request.captcha; })
            extras.captcha = request.captcha;
        return sendRaw(
            Request::endpoint, request.toJson(), context,
            [callback = std::move(callback)](const Result<Json> &data) mutable {
                if (!data)
                    callback(Result<Answer>(data.error()));
                else
                    callback(Answer::fromJson(*data));
            },
            std::move(extras));
    }

    /// The same for a body and a data member that are already JSON.
    Call *sendRaw(const Endpoint &endpoint, Json body, QObject *context,
                  std::function<void(const Result<Json> &)> callback, CallExtras extras = {});

    /// Posts `form` (application/x-www-form-urlencoded) to somebody else than the gateway, as a
    /// third party's token endpoint (RFC 6749 section 4.1.3): with the same care, but without any
    /// of the gateway's headers, and never twice. Answers the JSON object; a refusal told in JSON
    /// (section 5.2) is ErrorKind::ProviderRefused with its code and words. The form is wiped.
    Call *postForm(const QUrl &url, QByteArray form, QObject *context,
                   std::function<void(const Result<Json> &)> callback);

    /// The machine woke or the network returned: idle connections are dropped, for they may be
    /// dead, and the gateway's time is measured anew. Calls in flight go on.
    void reconnectNow();

    /// Goes by a proxy of its own instead of the program's; see useProxy().
    void setProxy(const ProxySettings &settings, const Secret &password);
    /// TLS settings for tests (their own certificate authority).
    void setSslConfiguration(const QSslConfiguration &configuration);

signals:
    /// A call made with the token in force was refused because the session has ended; or one signed
    /// with the API key in force because the key no longer works (ApiKeyRefused), which is told
    /// once for these credentials. A late answer to a call made with an older token or key says
    /// nothing about the new one and is not reported.
    void sessionEnded(const mm::GatewayError &error);
    /// Request to last byte of the answer, ms.
    void roundTripMeasured(int ms);
    /// The tightest budget heard of: calls left and calls allowed in the gateway's window. An API
    /// key's own budget counts among them.
    void budgetChanged(int remaining, int limit);
    /// The gateway's time has been measured.
    void clockMeasured();

private:
    class Private;
    friend class FormCall;
    friend class GatewayCall;
    friend class HttpCall;
    Environment m_environment;
    std::unique_ptr<Private> d;
};

} // namespace mm
