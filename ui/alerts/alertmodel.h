// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/pricealerts.h"

#include <QAbstractTableModel>

#include <functional>

namespace mm {

class Formatting;

/// Whether an alert that is on can be reached at all.
enum class AlertWatch {
    Watched,
    NotLive, ///< its product's connection is not there, or the products are not known yet
    NotOffered, ///< the gateway has no such product (any more)
    Refused, ///< the gateway gives no prices of it
    NotServed, ///< beyond the gateway's limit of products with live prices
};

/// The user's price alerts, one a row; the first column's check box switches one on and off.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ProductColumn, ConditionColumn, StateColumn, NoteColumn, ColumnCount };
    using SymbolLookup = std::function<const Symbol *(const ProductId &)>;
    using WatchLookup = std::function<AlertWatch(const ProductId &)>;

    AlertModel(PriceAlerts &alerts, SymbolLookup symbols, WatchLookup watch,
               const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] const PriceAlert &alert(int row) const;
    [[nodiscard]] int unwatched() const; ///< alerts that are on, but not watched
    /// Names of products, what is watched, language or number format have changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PriceAlert &alert, Column column,
                               const Formatting &formatting) const;
    [[nodiscard]] static QString watchText(AlertWatch watch);

    PriceAlerts &m_alerts;
    const SymbolLookup m_symbols;
    const WatchLookup m_watch;
    const Formatting &m_formatting;
    int m_rows = 0; ///< that the view knows of
};

} // namespace mm
