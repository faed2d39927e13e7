// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/httpcall.h"

namespace mm {

/// How a call is let in.
enum class CallWay {
    Token, ///< with the token there is, if any
    Bare, ///< with neither token nor key: the gateway's time, asked for a key's sake
    Signed, ///< with an API key, at the Open API: protocol.md section 5
    None, ///< by nothing that is there
};

/// A call of the gateway: one attempt; one more where the first was refused for its time stamp, and
/// one more where it met a connection that was just being closed and nothing of it was taken.
class GatewayCall final : public HttpCall
{
    Q_OBJECT
public:
    GatewayCall(GatewayClient::Private &client, const Endpoint &endpoint, Json body,
                CallExtras extras, QObject *context, Callback callback);

    void start();
    [[nodiscard]] bool awaitsClock() const { return m_awaitsClock; }
    /// The gateway's time has been asked for; tries again, or gives up where it is not known.
    void clockAnswered(bool known);

protected:
    void answered(const HttpAnswer &answer) override;
    [[nodiscard]] QByteArray place() const override { return m_endpoint.path.toByteArray(); }
    [[nodiscard]] QUrl address() const override;
    [[nodiscard]] QByteArray plainBody() const override { return m_content.toBytes(); }

private:
    [[nodiscard]] CallWay wayNow() const;
    void attempt();
    [[nodiscard]] Result<QByteArray> payload(qint64 timestamp, bool encrypted) const;
    [[nodiscard]] Result<QByteArray> signature(qint64 timestamp) const;
    [[nodiscard]] QNetworkRequest request(qint64 timestamp, const QByteArray &signature) const;
    [[nodiscard]] GatewayError heldBack(GatewayError error, const HttpAnswer &answer);
    [[nodiscard]] bool endsSession(const GatewayError &error) const;
    [[nodiscard]] bool triesAgain(const GatewayError &error);

    const Endpoint m_endpoint;
    const Json m_content;
    const CallExtras m_extras;
    CallWay m_way = CallWay::Token; ///< of the attempt under way
    quint64 m_passNumber = 0; ///< of the token or key it goes with
    bool m_retried = false; ///< for the time stamp
    bool m_reconnected = false;
    bool m_awaitsClock = false;
    GatewayError m_refusal; ///< while awaiting the clock
};

} // namespace mm
