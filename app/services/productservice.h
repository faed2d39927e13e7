// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/symbol.h"
#include "app/services/session.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace mm {

/// The products the customer (or a guest) may see: getSymbolBaseList. Loaded when asked and again
/// when the customer group changes; also each quarter of an hour where the gateway's word is all
/// that says whether a market is open. What is known stays readable while it loads and when that
/// fails.
class ProductService : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    static constexpr int reloadMs = 15 * 60'000;

    ProductService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    void load();
    /// These trade at times that their hours call closed: the hours are forgotten, and the
    /// gateway's word, asked for again within a quarter of an hour, tells instead.
    void forgetHours(const std::vector<ProductId> &products);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<Symbol> &symbols() const { return m_symbols; }
    /// Nothing where the product is not known (yet); valid until the next changed().
    [[nodiscard]] const Symbol *find(const ProductId &id) const;
    [[nodiscard]] const GatewayError &error() const { return m_error; } ///< in Failed

signals:
    void changed(); ///< state or symbols

private:
    void take(const Result<SymbolListRequest::Answer> &list);
    [[nodiscard]] qint64 customerGroup() const;

    GatewayClient &m_client;
    Session &m_session;
    QPointer<Call> m_call;
    quint64 m_round = 0; ///< the answer to an older question is not used
    qint64 m_group = 0; ///< of the newest question; 0 is a guest's
    Environment m_from; ///< whose products these are
    State m_state = State::Empty;
    std::vector<Symbol> m_symbols;
    QHash<ProductId, qsizetype> m_index;
    GatewayError m_error;
    QTimer m_reload{this}; ///< runs where flags alone tell of opening hours
};

} // namespace mm
