// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/favouriteservice.h"

#include <algorithm>

namespace mm {

FavouriteService::FavouriteService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{ }

void FavouriteService::load() { }

bool FavouriteService::contains(const ProductId &id) const
{
    return std::ranges::find(m_products, id) != m_products.end();
}

void FavouriteService::add(const std::vector<ProductId> &) { }

void FavouriteService::remove(const std::vector<ProductId> &) { }

} // namespace mm
