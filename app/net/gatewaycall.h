// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/httpcall.h"

namespace mm {

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

private:
    void attempt();
    [[nodiscard]] Result<QByteArray> payload(qint64 timestamp, bool encrypted) const;
    [[nodiscard]] QNetworkRequest request(qint64 timestamp) const;
    [[nodiscard]] bool triesAgain(const GatewayError &error);

    const Endpoint m_endpoint;
    const Json m_content;
    const CallExtras m_extras;
    quint64 m_tokenNumber = 0;
    bool m_retried = false; ///< for the time stamp
    bool m_reconnected = false;
    bool m_awaitsClock = false;
    GatewayError m_refusal; ///< while awaiting the clock
};

} // namespace mm
