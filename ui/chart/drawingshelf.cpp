// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawingshelf.h"

#include "app/services/drawingstore.h"

#include <utility>

namespace mm {

static_assert(Drawings::most <= DrawingStore::mostPerProduct);

namespace {

Json::Array jsonOf(const Drawings &drawings)
{
    Json::Array items;
    for (const Drawing &drawing : drawings.all()) {
        // A note about to be written is not there yet.
        if (drawing.kind != Drawing::Kind::Note || !drawing.text.isEmpty())
            items.push_back(drawing.toJson());
    }
    return items;
}

} // namespace

DrawingShelf::DrawingShelf(DrawingStore &store, QObject *parent) : QObject(parent), m_store(store)
{ }

DrawingShelf::~DrawingShelf() = default;

Drawings &DrawingShelf::drawings(const QString &environmentName, const ProductId &id)
{
    auto &known = m_known[{environmentName, id}];
    if (known)
        return *known;
    known = std::make_unique<Drawings>();
    std::vector<Drawing> read;
    for (const Json &item : m_store.drawings(environmentName, id)) {
        if (auto drawing = Drawing::fromJson(item))
            read.push_back(*std::move(drawing));
    }
    known->load(std::move(read));
    connect(known.get(), &Drawings::changed, this,
            [this, environmentName, id, drawings = known.get()] {
                if (!m_store.setDrawings(environmentName, id, jsonOf(*drawings)))
                    emit notKept(environmentName, id);
            });
    return *known;
}

} // namespace mm
