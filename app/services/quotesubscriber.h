// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/quoteline.h"
#include "app/services/subscriptionsearch.h"

namespace mm {

/// One connection's subscriptions, of quotes (14000) and rolling 24 h figures (14016): keeps them
/// equal to what is wanted, also over reconnects, without what the gateway refuses. Paced, so that
/// a restless user stays far below the gateway's limit.
class QuoteSubscriber final : public QObject
{
    Q_OBJECT
public:
    struct Pauses {
        int stepMs = 100; ///< between two steps, of two requests each
        int failedMs = 5'000; ///< after a refusal of everything
        int refusedMs = 60'000; ///< until refused products are tried again
        int answerMs = 5'000; ///< for the first answer; after each that fails to come twice as long
    };
    QuoteSubscriber(const Clock &clock, quint32 number, Pauses pauses, QObject *parent = nullptr);

    [[nodiscard]] quint32 number() const { return m_number; }
    [[nodiscard]] QuoteLine &line() { return m_line; }
    [[nodiscard]] const QuoteLine &line() const { return m_line; }
    /// At most 100, each once.
    void want(const std::vector<QuoteKey> &products);
    /// An answer that came over the line.
    void takeAnswer(const QuoteAnswer &answer);

    /// Whose quotes, and whose 24 h figures, the gateway refuses.
    [[nodiscard]] const std::vector<QuoteKey> &refusedProducts() const
    {
        return m_quotes.search.refusedProducts();
    }
    [[nodiscard]] const std::vector<QuoteKey> &refusedRolling() const
    {
        return m_rolling.search.refusedProducts();
    }
    [[nodiscard]] quint64 requests() const { return m_requests; } ///< but heartbeats

signals:
    /// The gateway refuses everything: ret and its words.
    void refused(int ret, const QString &message);
    void productsRefusedChanged();

private:
    struct Kind {
        SubscriptionSearch search;
        quint32 asked = 0; ///< number of the request whose answer is waited for; 0: none
    };

    void begin();
    void step();
    void ask(Kind &kind, bool rolling);
    void askAgain();
    void answered();
    void takeOutcome(Kind &kind, const QuoteAnswer &answer);
    void failed(const QuoteAnswer &answer);
    void tellRefused();

    const quint32 m_number;
    QuoteLine m_line;
    Kind m_quotes, m_rolling;
    bool m_subscribed = false; ///< something was, on this connection
    quint64 m_requests = 0;
    const int m_answerMs;
    QTimer m_answer; ///< runs while an answer is due
    QTimer m_pace; ///< runs while no step may follow the last one yet
    QTimer m_retry; ///< runs where everything was refused
    QTimer m_retryRefused; ///< runs while products are refused
    std::vector<QuoteKey> m_toldRefused;
};

} // namespace mm
