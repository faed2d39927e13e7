// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/depthbook.h"

#include <QAbstractTableModel>

#include <optional>

namespace mm {

class Formatting;

/// The newest trades of a product, newest on top. New ones are inserted, so that a view keeps its
/// place.
class TradesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, PriceColumn, VolumeColumn, DirectionColumn, ColumnCount };
    enum Role {
        DirectionRole = Qt::UserRole, ///< int: 1 bought, -1 sold, 0 unknown
        LostRole, ///< bool: newer trades may be missing
    };

    explicit TradesModel(const Formatting &formatting, QObject *parent = nullptr);

    void setSymbol(const std::optional<Symbol> &symbol); ///< and no trades
    void setTrades(const TradeList &trades);
    void setLost(bool lost); ///< the connection is gone, and nothing newer comes
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const TradeTick &trade, int column) const;
    [[nodiscard]] QString exactText(const TradeTick &trade, int column) const; ///< ExportRole
    [[nodiscard]] static QString directionName(const TradeTick &trade);
    void measure();

    const Formatting &m_formatting;
    int m_digits = 0;
    TradeList m_trades;
    bool m_lost = false;
    int m_priceFraction = 0, m_volumeFraction = 0; ///< longest seen
};

} // namespace mm
