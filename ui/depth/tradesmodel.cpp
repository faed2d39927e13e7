// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/tradesmodel.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableexport.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

int directionOf(const TradeTick &trade)
{
    return trade.direction == 1 ? 1 : trade.direction == 2 ? -1 : 0;
}

} // namespace

TradesModel::TradesModel(const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_formatting(formatting)
{ }

void TradesModel::setSymbol(const std::optional<Symbol> &symbol)
{
    beginResetModel();
    m_digits = symbol ? symbol->digits : 0;
    m_priceFraction = m_digits;
    m_volumeFraction = 0;
    m_trades = {};
    endResetModel();
}

void TradesModel::setTrades(const TradeList &trades)
{
    const bool same = trades.edition() == m_trades.edition();
    const quint64 added = same ? trades.added() - m_trades.added() : 0;
    if (same && added == 0)
        return;
    if (!same || trades.added() < m_trades.added() || added >= TradeList::capacity) {
        beginResetModel();
        m_trades = trades;
        endResetModel();
        return measure();
    }
    // Those that make room go first, so that the model never holds more than the list.
    const int kept = int(trades.size()) - int(added);
    if (kept < rowCount()) {
        beginRemoveRows({}, kept, rowCount() - 1);
        std::vector<TradeTick> rest;
        for (std::size_t i = 0; i < std::size_t(kept); ++i)
            rest.push_back(m_trades[i]);
        m_trades.assign(rest);
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(added) - 1);
    m_trades = trades;
    endInsertRows();
    measure();
}

void TradesModel::setLost(bool lost)
{
    if (std::exchange(m_lost, lost) != lost && !m_trades.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {LostRole});
}

void TradesModel::measure()
{
    const int price = m_priceFraction, volume = m_volumeFraction;
    for (std::size_t i = 0; i < m_trades.size(); ++i) {
        m_priceFraction = std::max(m_priceFraction, int(m_trades[i].price.scale));
        m_volumeFraction = std::max(m_volumeFraction, int(m_trades[i].volume.scale));
    }
    if (price != m_priceFraction || volume != m_volumeFraction)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TradesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_trades.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TradesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trades.size());
}

int TradesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TradesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TradeTick &trade = m_trades[std::size_t(index.row())];
    const int column = index.column();
    const bool left = column == TimeColumn || column == DirectionColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(trade, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return column == DirectionColumn ? directionName(trade) : QString();
    case Qt::AccessibleTextRole:
        return column == DirectionColumn ? directionName(trade) : text(trade, column);
    case NumberDelegate::FractionRole:
        return column == PriceColumn ? m_priceFraction
            : column == VolumeColumn ? m_volumeFraction
                                     : 0;
    case ExportRole:
        return exactText(trade, column);
    case DirectionRole:
        return directionOf(trade);
    case LostRole:
        return m_lost;
    default:
        return {};
    }
}

QString TradesModel::text(const TradeTick &trade, int column) const
{
    switch (column) {
    case TimeColumn:
        return trade.tickTime > 0 ? m_formatting.time(trade.tickTime) : Formatting::absent();
    case PriceColumn:
        return m_formatting.price(Decimal(trade.price), m_digits);
    case VolumeColumn:
        return m_formatting.amount(Decimal(trade.volume), 0);
    default:
        return directionOf(trade) > 0 ? tr("▲ Buy")
            : directionOf(trade) < 0  ? tr("▼ Sell")
                                      : Formatting::absent();
    }
}

QString TradesModel::exactText(const TradeTick &trade, int column) const
{
    switch (column) {
    case TimeColumn:
        return trade.tickTime > 0
            ? QDateTime::fromMSecsSinceEpoch(trade.tickTime, Qt::UTC).toString(Qt::ISODateWithMs)
            : QString();
    case PriceColumn:
        return Decimal(trade.price).toString();
    case VolumeColumn:
        return Decimal(trade.volume).toString();
    default:
        return directionOf(trade) == 0 ? QString() : text(trade, column);
    }
}

QString TradesModel::directionName(const TradeTick &trade)
{
    return directionOf(trade) > 0 ? tr("Bought: the trade met the ask")
        : directionOf(trade) < 0  ? tr("Sold: the trade met the bid")
                                  : tr("The gateway does not say who started it");
}

QVariant TradesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool left = section == TimeColumn || section == DirectionColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case PriceColumn:
        return tr("Price");
    case VolumeColumn:
        return tr("Volume");
    default:
        return tr("Direction");
    }
}

} // namespace mm
