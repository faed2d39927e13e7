// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/symboldetail.h"
#include "app/services/session.h"

#include <QHash>

namespace mm {

/// Details of single products (getSymbolDetail), loaded when asked for and kept for some minutes;
/// forgotten with the environment and with the customer they were told to.
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
    [[nodiscard]] State state(const ProductId &id) const;
    [[nodiscard]] const SymbolDetail *find(const ProductId &id) const; ///< old ones too
    [[nodiscard]] GatewayError error(const ProductId &id) const; ///< in Failed

signals:
    void changed(const mm::ProductId &id);

private:
    GatewayClient &m_client;
    Session &m_session;
    const Clock &m_clock;
};

} // namespace mm
