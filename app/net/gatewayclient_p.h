// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/callbudget.h"
#include "app/net/gatewayclient.h"
#include "app/net/retrypolicy.h"
#include "app/protocol/envelope.h"
#include "app/protocol/rsa.h"

#include <QList>
#include <QPointer>
#include <QSslConfiguration>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace mm {

class HttpCall;
class OneShotBody;

/// What the calls of one client share.
class GatewayClient::Private
{
public:
    Private(GatewayClient &client, ServerClock &serverClock, int timeout);

    /// The reply owns the body.
    [[nodiscard]] QNetworkReply *post(const QNetworkRequest &request, OneShotBody *body) const;
    [[nodiscard]] bool isProxied(const QUrl &url) const;
    /// Calls under way keep the connections they have.
    void dropConnections();
    /// Another gateway is talked to from now on.
    void forgetGateway();
    void cancelAll();
    /// Asks for the gateway's time, unless that is under way, then lets waiting calls go on.
    void measureClock();
    /// The same where the time is unknown and has not been asked for lately.
    void measureUnknownClock();
    [[nodiscard]] bool wasMeasuredSince(qint64 steadyMs) const { return m_measuredAt > steadyMs; }
    /// `keyed`: of a call that an API key was used for, whose own budget is told too.
    void noteLimits(QByteArrayView path, int status, const RateLimitHeaders &headers,
                    bool keyed = false);
    void setCredentials(const ApiCredentials &newOnes);
    [[nodiscard]] const QSslConfiguration &neededTls();

    /// What lets calls in: the token, or the API key. Counted, so that a late answer to a call made
    /// with an older one is told from one about this one.
    struct Pass {
        quint64 number = 0;
        quint64 ended = 0; ///< the number whose end has been told
    };
    void noteSessionEnded(const GatewayError &error, Pass &pass, quint64 number);

    GatewayClient &q;
    ServerClock &clock;
    const int timeoutMs;
    std::shared_ptr<QNetworkAccessManager> manager;
    std::optional<QSslConfiguration> tls; ///< nothing: the program's, once a call needs it
    std::optional<std::pair<ProxySettings, Secret>> proxy; ///< nothing: the program's
    Secret token;
    Pass tokenPass, keyPass;
    QByteArray lang;
    ApiCredentials credentials; ///< empty: calls go with the token
    std::optional<Result<RsaPrivateKey, RsaError>> signingKey; ///< of the credentials
    CallBudget keyBudget; ///< of the API key signed with last
    QByteArray keyBudgetOf; ///< a digest of that key
    TrafficSink *traffic = nullptr;
    std::optional<RsaPublicKey> key;
    RateLimiter limiter;
    QList<HttpCall *> calls;

private:
    void readKey();
    void tellTightestBudget();
    struct Budget {
        int remaining = 0;
        int limit = 0;
        qint64 until = 0; ///< steady ms
    };
    void clockAnswered(const Result<qint64> &serverMs, qint64 sentAt);

    QHash<QByteArray, Budget> m_budgets;
    bool m_measuring = false;
    std::optional<qint64> m_askedAt; ///< steady ms
    qint64 m_measuredAt = -1; ///< steady ms
};

} // namespace mm
