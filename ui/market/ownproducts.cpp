// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/ownproducts.h"

#include "app/protocol/jsonreader.h"
#include "app/services/settings.h"

#include <QSet>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

Json toJson(const std::vector<ProductId> &products)
{
    Json::Array items;
    for (const ProductId &id : products)
        items.push_back(Json::Array{Json(id.symbolId), Json(id.tradeType)});
    return items;
}

/// What cannot be read is left out.
std::vector<ProductId> productsFrom(const Json &items)
{
    std::vector<ProductId> products;
    for (const Json &item : items.items()) {
        if (item.items().size() != 2)
            continue;
        bool hasId = false, hasType = false;
        const ProductId id{item.items()[0].numberText().toULongLong(&hasId),
                           item.items()[1].numberText().toInt(&hasType)};
        if (hasId && hasType && id.symbolId != 0)
            products.push_back(id);
    }
    return products;
}

/// Those of `products` that `others` has not and the gateway can keep.
std::vector<ProductId> without(const std::vector<ProductId> &products,
                               const std::vector<ProductId> &others)
{
    const QSet<ProductId> known(others.begin(), others.end());
    std::vector<ProductId> left;
    std::ranges::copy_if(products, std::back_inserter(left), [&](const ProductId &id) {
        return !known.contains(id) && canBeFavourite(id);
    });
    return left;
}

} // namespace

OwnProducts::OwnProducts(Settings &settings, QObject *parent) :
    QObject(parent), m_settings(settings)
{ }

void OwnProducts::setOwner(const QString &environment, const QString &customer)
{
    const QString key = customer.isEmpty() || environment.isEmpty()
        ? QString()
        : u"own-products/%1/%2"_s.arg(environment, customer);
    if (key == m_key)
        return;
    m_key = key;
    const Json kept =
        m_key.isEmpty() ? Json() : Json::parse(m_settings.windowState(m_key)).value_or(Json());
    m_base = productsFrom(kept["base"]);
    m_local = productsFrom(kept["local"]);
    m_place.at = int(JsonReader(kept, u"own products"_s).integer("at").value_or(0));
    m_place.isCurrent = kept["current"].toBool();
    m_held = false;
    emit changed();
}

void OwnProducts::keep()
{
    if (m_key.isEmpty())
        return;
    const Json kept(Json::Object{{"base", toJson(m_base)},
                                 {"local", toJson(m_local)},
                                 {"at", m_place.at},
                                 {"current", m_place.isCurrent}});
    m_settings.setWindowState(m_key, kept.toBytes());
}

void OwnProducts::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    keep();
}

void OwnProducts::edit(const std::vector<ProductId> &products)
{
    if (!hasOwner() || products == m_local)
        return;
    const std::vector<ProductId> before = std::exchange(m_local, products);
    m_held = false;
    keep();
    ask(before, m_local);
}

void OwnProducts::takeRemote(const std::vector<ProductId> &remote)
{
    if (!hasOwner())
        return;
    std::vector<ProductId> merged = mergeFavourites(m_base, m_local, remote);
    const bool differs = merged != m_local;
    if (differs || m_base != remote) {
        m_base = remote;
        m_local = std::move(merged);
        keep();
    }
    if (differs)
        emit changed();
    if (!m_held)
        ask(m_base, m_local);
}

void OwnProducts::ask(const std::vector<ProductId> &before, const std::vector<ProductId> &after)
{
    const std::vector<ProductId> fresh = without(after, before);
    const std::vector<ProductId> gone = without(before, after);
    if (!fresh.empty())
        emit added(fresh);
    if (!gone.empty())
        emit removed(gone);
}

bool OwnProducts::isInSync() const
{
    return without(m_local, m_base).empty() && without(m_base, m_local).empty();
}

} // namespace mm
