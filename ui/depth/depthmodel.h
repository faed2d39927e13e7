// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"
#include "app/services/depthbook.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace mm {

class Formatting;

/// An order book as a ladder: asks above, the best one lowest, then a row about both sides, then
/// bids, the best one highest. A level has its row whether the book is that deep or not, so that
/// nothing jumps.
class DepthModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SideColumn, PriceColumn, VolumeColumn, SumColumn, ColumnCount };
    enum Role {
        SideRole = Qt::UserRole, ///< int: 1 bid, -1 ask, 0 the row between
        BarRole, ///< int, per mille: length of the cell's bar; bids' part in the row between, -1
                 ///< none
        LookRole, ///< Look
    };
    enum class Look {
        Live,
        Stale, ///< nothing new for too long
        Gone, ///< of a connection that is lost
    };

    explicit DepthModel(const Formatting &formatting, QObject *parent = nullptr);

    /// What prices are written and pips are counted by; nothing where it is not known.
    void setSymbol(const std::optional<Symbol> &symbol);
    void setLevels(int levels); ///< rows a side, 1 to 10
    void setBook(const std::vector<DepthLevel> &bids, const std::vector<DepthLevel> &asks);
    void setLook(Look look);
    void retranslate();

    [[nodiscard]] int levels() const { return m_levels; }
    [[nodiscard]] int middleRow() const { return m_levels; }
    /// As it is shown; nothing where the row has no level.
    [[nodiscard]] QString priceText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::optional<DepthLevel> level;
        Decimal sum; ///< of the volumes up to here
        int bar = 0, sumBar = 0; ///< per mille
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> makeRows(const std::vector<DepthLevel> &bids,
                                            const std::vector<DepthLevel> &asks) const;
    void measure(const std::vector<DepthLevel> &bids, const std::vector<DepthLevel> &asks);
    [[nodiscard]] int side(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString exactText(int row, int column) const; ///< ExportRole
    [[nodiscard]] QString middleText() const;
    [[nodiscard]] QString accessibleText(int row, int column) const;
    [[nodiscard]] QString sideName(int row) const;

    const Formatting &m_formatting;
    std::optional<Symbol> m_symbol;
    int m_levels = limits::maxDepthLevels;
    Look m_look = Look::Live;
    std::vector<Row> m_rows;
    QString m_middle; ///< text between the sides
    int m_balance = -1; ///< bids' part of the volume, per mille; -1 unknown
    std::optional<DepthLevel> m_bestBid, m_bestAsk;
    int m_priceFraction = 0, m_volumeFraction = 0; ///< longest seen
};

} // namespace mm

Q_DECLARE_METATYPE(mm::DepthModel::Look)
