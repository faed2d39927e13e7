// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient_p.h"
#include "app/net/httpanswer.h"

#include <QTimer>

namespace mm {

class OneShotBody;

/// One call from send() to its callback: one attempt; one more where the first was refused for its
/// time stamp, and one more where it met a connection that was just being closed and nothing of it
/// was taken. Ends itself with deleteLater(). The caller's code never runs within a signal of a
/// QNetworkReply, so that it may delete anything, the client included.
class GatewayCall final : public Call
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Json> &)>;

    GatewayCall(GatewayClient::Private &client, const Endpoint &endpoint, Json body,
                QObject *context, Callback callback);
    ~GatewayCall() override;

    void start();
    void cancel() override;
    [[nodiscard]] bool awaitsClock() const { return m_awaitsClock; }
    /// The gateway's time has been asked for; tries again, or gives up where it is not known.
    void clockAnswered(bool known);

private:
    void attempt();
    [[nodiscard]] Result<QByteArray> payload(qint64 timestamp, bool encrypted) const;
    [[nodiscard]] QNetworkRequest request(qint64 timestamp, qint64 size) const;
    void read();
    void replyFinished();
    [[nodiscard]] bool triesAgain(const GatewayError &error);
    void attemptEnded(Result<Envelope> result, const HttpAnswer &answer);
    void abandonAttempt(ErrorKind kind);
    void failLater(GatewayError error);
    void finish(const Result<Json> &result);
    void abandon();
    void release();
    [[nodiscard]] GatewayError ownError(ErrorKind kind) const;
    void log(const GatewayError *error, int status) const;

    GatewayClient::Private &m_client;
    const Endpoint m_endpoint;
    const Json m_content;
    QPointer<QObject> m_context;
    Callback m_callback;
    QTimer m_timer;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< lives as long as the reply
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< owned by the reply
    QByteArray m_received;
    bool m_tooLarge = false;
    QByteArray m_trace;
    qint64 m_sentAt = 0; ///< steady ms
    quint64 m_tokenNumber = 0;
    bool m_retried = false; ///< for the time stamp
    bool m_reconnected = false;
    bool m_awaitsClock = false;
    GatewayError m_refusal; ///< while awaiting the clock
};

} // namespace mm
