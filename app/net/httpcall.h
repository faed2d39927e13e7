// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/callrecord.h"
#include "app/net/gatewayclient_p.h"
#include "app/net/httpanswer.h"

#include <QTimer>

namespace mm {

class OneShotBody;

/// One call from its start to its callback, whoever it goes to: lets a body leave once, follows no
/// redirect, keeps nothing, gives up in time, logs one line an attempt. What is sent and what an
/// answer means is the derived class's. Ends itself with deleteLater(). The caller's code never
/// runs within a signal of a QNetworkReply, so that it may delete anything, the client included.
class HttpCall : public Call
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Json> &)>;

    ~HttpCall() override;
    void cancel() override;
    [[nodiscard]] QByteArray trace() const override { return m_trace; }

protected:
    HttpCall(GatewayClient::Private &client, qint64 maxAnswerBytes, QObject *context,
             Callback callback);

    /// Starts an attempt, which ends in answered() or with an error of this side. Takes `body` over
    /// and wipes it.
    void post(QNetworkRequest request, QByteArray body);
    /// An attempt has ended over there. `answer` is valid until release().
    virtual void answered(const HttpAnswer &answer) = 0;
    /// What the log calls the place this goes to; without any query.
    [[nodiscard]] virtual QByteArray place() const = 0;
    /// Where it goes to, and what it says before any cipher: for the TrafficSink. The latter is
    /// wiped by who asks.
    [[nodiscard]] virtual QUrl address() const = 0;
    [[nodiscard]] virtual QByteArray plainBody() const = 0;

    /// As it went out, where the attempt is under way.
    [[nodiscard]] QByteArrayView sentBody() const;
    void failLater(GatewayError error);
    void finish(const Result<Json> &result);
    /// Lets go of the reply, ending it where it is still under way.
    void release();
    [[nodiscard]] GatewayError ownError(ErrorKind kind, QLatin1StringView code = {}) const;
    /// An attempt has ended: tells the log and the TrafficSink. To be called before release().
    void report(const GatewayError *error, int status);
    [[nodiscard]] qint64 now() const { return m_client.clock.local().steadyMs(); }

    GatewayClient::Private &m_client;
    QByteArray m_trace; ///< of this attempt; empty: there is none
    qint64 m_sentAt = 0; ///< steady ms

private:
    void log(const GatewayError *error, int status) const;
    void tellUnsent(const GatewayError &error) const;
    void read();
    void replyFinished();
    void abandonAttempt(ErrorKind kind);
    void abandon();

    const qint64 m_maxAnswerBytes;
    QPointer<QObject> m_context;
    Callback m_callback;
    QTimer m_timer;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< lives as long as the reply
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< owned by the reply
    std::unique_ptr<CallRecord> m_record; ///< of the attempt under way, where a sink wants it
    QByteArray m_received;
    bool m_tooLarge = false;
};

} // namespace mm
