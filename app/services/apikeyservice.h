// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/apikeys.h"
#include "app/services/session.h"

#include <QPointer>

#include <functional>

namespace mm {

/// The signed-in customer's API keys: protocol.md section 5. Listing goes through all pages; keys
/// of which the list does not say what they may do are asked for one by one. One change of a kind
/// at a time: a newer one outdates the older, whose callback gets Cancelled. A callback is not run
/// once its context is gone; the change itself goes on. After a change the list is asked for anew.
class ApiKeyService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< not asked for, or of a customer who has gone
        Loading, ///< keys() are those of before
        Ready,
        Failed, ///< see error(); keys() are those of before
    };
    Q_ENUM(State)
    using Done = std::function<void(const Result<EmptyAnswer> &)>;

    ApiKeyService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    void list();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<ApiKey> &keys() const { return m_keys; } ///< as they came
    [[nodiscard]] const GatewayError &error() const { return m_error; } ///< in Failed

    void query(qint64 id, QObject *context, std::function<void(const Result<ApiKey> &)> then);
    /// The answer has the secret, which the gateway gives out this once: without a context that is
    /// alive it is lost.
    void apply(const ApplyApiKeyRequest &request, QObject *context,
               std::function<void(const Result<ApplyApiKeyRequest::Answer> &)> then);
    void edit(const EditApiKeyRequest &request, QObject *context, Done done);
    void remove(qint64 id, QObject *context, Done done);

    /// Those of keys() that have ended or will within limits::apiKeyExpiryWarningDays. `now`: ms
    /// since 1970 UTC, by the gateway's clock.
    [[nodiscard]] std::vector<ApiKey> expiring(qint64 now) const;

signals:
    void changed(); ///< state or keys

private:
    void fetchPage(int page);
    void takePage(int page, const ApiKeyPageRequest::Answer &answer);
    void fetchDetails();
    void forget();
    void enter(State state);

    GatewayClient &m_client;
    Session &m_session;
    State m_state = State::Unknown;
    std::vector<ApiKey> m_keys;
    std::vector<ApiKey> m_coming; ///< while Loading
    GatewayError m_error;
    quint64 m_round = 0; ///< of lists; answers to older ones are not used
    QPointer<Call> m_query, m_apply, m_edit, m_remove;
};

/// Whole days the key is good for yet, 0 on its last; negative: it has ended; absent: good for
/// good. `now`: ms since 1970 UTC.
[[nodiscard]] std::optional<int> daysLeft(const ApiKey &key, qint64 now);
[[nodiscard]] int wholeDays(qint64 ms); ///< of a time that is left; -1: none is

} // namespace mm
