// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/favourites.h"
#include "app/services/session.h"

#include <set>

namespace mm {

/// The customer's own products as the gateway keeps them: one list without names. Loaded when
/// somebody signs in; changes are sent one after the other, and an answer that did not come is
/// found out by reading the list again.
class FavouriteService : public QObject
{
    Q_OBJECT
public:
    enum class State { SignedOut, Loading, Ready, Failed };
    Q_ENUM(State)

    FavouriteService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    void load();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<ProductId> &products() const { return m_products; }
    [[nodiscard]] bool contains(const ProductId &id) const;
    void add(const std::vector<ProductId> &products);
    void remove(const std::vector<ProductId> &products);
    [[nodiscard]] const GatewayError &error() const { return m_error; }

signals:
    void changed(); ///< state or products
    void failed(const mm::GatewayError &error); ///< of a change

private:
    GatewayClient &m_client;
    Session &m_session;
    State m_state = State::SignedOut;
    std::vector<ProductId> m_products;
    GatewayError m_error;
};

} // namespace mm
