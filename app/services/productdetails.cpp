// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/productdetails.h"

namespace mm {

ProductDetails::ProductDetails(GatewayClient &client, Session &session, const Clock &clock,
                               QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_clock(clock)
{ }

void ProductDetails::request(const ProductId &, bool) { }

ProductDetails::State ProductDetails::state(const ProductId &) const
{
    return State::Unknown;
}

const SymbolDetail *ProductDetails::find(const ProductId &) const
{
    return nullptr;
}

GatewayError ProductDetails::error(const ProductId &) const
{
    return {};
}

} // namespace mm
