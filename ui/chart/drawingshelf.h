// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "ui/chart/drawings.h"

#include <QObject>

#include <map>
#include <memory>

namespace mm {

class DrawingStore;

/// The drawings of each product: one object that all its charts, in all windows, share; kept in
/// the store with every change. One shelf a program.
class DrawingShelf : public QObject
{
    Q_OBJECT
public:
    /// The store must outlive it.
    explicit DrawingShelf(DrawingStore &store, QObject *parent = nullptr);
    ~DrawingShelf() override;

    /// The same each time; lives as long as the shelf.
    [[nodiscard]] Drawings &drawings(const QString &environmentName, const ProductId &id);

signals:
    /// A product's drawings are on screen, but will not be there after the program ends: there are
    /// too many in all.
    void notKept(const QString &environmentName, const mm::ProductId &id);

private:
    DrawingStore &m_store;
    std::map<std::pair<QString, ProductId>, std::unique_ptr<Drawings>> m_known;
};

} // namespace mm
