// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/symboldetail.h"
#include "app/services/session.h"

#include <QHash>

namespace mm {

/// Details of single products (getSymbolDetail), loaded when asked for and kept for some minutes.
/// They are told to one customer at one gateway: forgotten with the customer by themselves, and by
/// forget() with the gateway. changed() then says so of each, and who shows one asks again.
class ProductDetails : public QObject
{
    Q_OBJECT
public:
    enum class State { Unknown, Loading, Ready, Failed };
    static constexpr int keptMs = 10 * 60'000;

    ProductDetails(GatewayClient &client, Session &session, const Clock &clock,
                   QObject *parent = nullptr);

    /// Loads them where they are not known or too old; `again`: in any case.
    void request(const ProductId &id, bool again = false);
    void forget(); ///< another gateway is asked from now on
    [[nodiscard]] State state(const ProductId &id) const;
    [[nodiscard]] const SymbolDetail *find(const ProductId &id) const; ///< old ones too
    [[nodiscard]] GatewayError error(const ProductId &id) const; ///< in Failed

signals:
    void changed(const mm::ProductId &id);

private:
    struct Entry {
        State state = State::Unknown;
        std::optional<SymbolDetail> detail; ///< the newest there was
        qint64 loadedAt = 0; ///< steady ms
        GatewayError error;
    };
    void take(const ProductId &id, const Result<SymbolDetail> &answer);

    GatewayClient &m_client;
    const Clock &m_clock;
    quint64 m_round = 0; ///< answers asked for before all was forgotten are not used
    QHash<ProductId, Entry> m_entries;
};

} // namespace mm
