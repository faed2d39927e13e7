// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/pricealerts.h"

#include <QAbstractTableModel>

#include <functional>

namespace mm {

class Formatting;

/// The user's price alerts, one a row; the first column's check box switches one on and off.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ProductColumn, ConditionColumn, StateColumn, NoteColumn, ColumnCount };
    using SymbolLookup = std::function<const Symbol *(const ProductId &)>;

    AlertModel(PriceAlerts &alerts, SymbolLookup symbols, const Formatting &formatting,
               QObject *parent = nullptr);

    [[nodiscard]] const PriceAlert &alert(int row) const;
    /// Names of products, language or number format have changed.
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

    PriceAlerts &m_alerts;
    const SymbolLookup m_symbols;
    const Formatting &m_formatting;
    int m_rows = 0; ///< that the view knows of
};

} // namespace mm
