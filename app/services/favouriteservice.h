// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/favourites.h"
#include "app/services/session.h"

#include <QPointer>

#include <deque>

namespace mm {

/// The customer's own products as the gateway keeps them: one list without names. Loaded when
/// somebody signs in, and again when the session goes on after it had expired. What is asked for
/// goes out one call after the other. Each change leaves once; where it is not known whether it
/// was done, the list is read again, and failed() tells only of what is not there then.
///
/// The list is only ever what the gateway has said or confirmed: a change under way is not in it.
/// Who keeps a copy of its own brings the two together with mergeFavourites().
class FavouriteService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        Loading, ///< products() are those known before
        Ready,
        Failed, ///< the list could not be read: see error(), load() asks again
    };
    Q_ENUM(State)

    FavouriteService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    void load();
    /// Whose list this is, which for a moment may not be who is signed in now; nobody's while
    /// SignedOut.
    [[nodiscard]] std::optional<qint64> customer() const { return m_customer; }
    [[nodiscard]] State state() const { return m_state; }
    /// Confirmed ones, in the gateway's order.
    [[nodiscard]] const std::vector<ProductId> &products() const { return m_products; }
    [[nodiscard]] bool contains(const ProductId &id) const;
    /// Those that are there already or on their way, or of a trade type the gateway does not keep
    /// (canBeFavourite()), are left out; nothing is done while nobody is signed in.
    void add(const std::vector<ProductId> &products);
    void remove(const std::vector<ProductId> &products);
    /// A change is on its way or waits for its turn.
    [[nodiscard]] bool isChanging() const { return !m_queue.empty(); }
    [[nodiscard]] const GatewayError &error() const { return m_error; } ///< in Failed

signals:
    void changed(); ///< state, products or isChanging()
    /// A change was not done, and those that waited behind it were dropped; the list is as
    /// products() says. changed() follows.
    void failed(const mm::GatewayError &error);

private:
    /// One call: products of one trade type.
    struct Change {
        bool adds = true;
        int tradeType = 0;
        std::vector<quint64> symbolIds;
    };

    void followSoon();
    void follow();
    void forget();
    void ask(bool adds, const std::vector<ProductId> &products);
    [[nodiscard]] bool isExpected(const ProductId &id) const;
    void next();
    void read();
    void takeList(const Result<FavouritesRequest::Answer> &answer);
    void takeChange(const Result<EmptyAnswer> &answer);
    void apply(const Change &change);
    [[nodiscard]] bool isDone(const Change &change) const;
    void fail(const GatewayError &error);

    GatewayClient &m_client;
    Session &m_session;
    State m_state = State::SignedOut;
    std::vector<ProductId> m_products;
    GatewayError m_error;
    std::deque<Change> m_queue; ///< the first may be on its way
    GatewayError m_doubt; ///< why it is not known whether the first was done
    bool m_doubtful = false;
    bool m_wantsList = false;
    QPointer<Call> m_call; ///< the one under way, of either kind
    quint64 m_round = 0; ///< the answer to an older session's question is not used
    std::optional<qint64> m_customer; ///< whose list this is
    bool m_following = false; ///< follow() is about to run
};

} // namespace mm
