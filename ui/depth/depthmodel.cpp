// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthmodel.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableexport.h"

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whole = 1000;

/// Per mille, 0 to 1000.
int share(const Decimal &part, const Decimal &all)
{
    const std::optional<Decimal> scaled = Decimal::multiply(part, whole);
    const std::optional<Decimal> ratio =
        scaled ? Decimal::divide(*scaled, all, 0) : std::optional<Decimal>();
    return ratio ? std::clamp(ratio->toString().toInt(), 0, whole) : 0;
}

} // namespace

DepthModel::DepthModel(const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_formatting(formatting), m_rows(makeRows({}, {}))
{
    retranslate();
}

void DepthModel::setSymbol(const std::optional<Symbol> &symbol)
{
    beginResetModel();
    m_symbol = symbol;
    m_priceFraction = symbol ? symbol->digits : 0;
    m_volumeFraction = 0;
    m_rows = makeRows({}, {});
    m_bestBid = m_bestAsk = std::nullopt;
    m_balance = -1;
    m_middle = middleText();
    endResetModel();
}

void DepthModel::setLevels(int levels)
{
    if (levels == m_levels)
        return;
    beginResetModel();
    m_levels = levels;
    m_rows = makeRows({}, {});
    endResetModel();
}

void DepthModel::setBook(const std::vector<DepthLevel> &bids, const std::vector<DepthLevel> &asks)
{
    measure(bids, asks);
    std::vector<Row> rows = makeRows(bids, asks);
    for (int row = 0; row < int(rows.size()); ++row) {
        if (row == middleRow() || rows[std::size_t(row)] == m_rows[std::size_t(row)])
            continue;
        m_rows[std::size_t(row)] = rows[std::size_t(row)];
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    DepthState state;
    state.bids = bids;
    state.asks = asks;
    const std::optional<Decimal> balance = depthImbalance(state);
    m_bestBid = bids.empty() ? std::optional<DepthLevel>() : bids.front();
    m_bestAsk = asks.empty() ? std::optional<DepthLevel>() : asks.front();
    m_balance = balance ? share(*balance, 100) : -1;
    if (QString text = middleText(); text != m_middle) {
        m_middle = std::move(text);
        emit dataChanged(index(middleRow(), 0), index(middleRow(), ColumnCount - 1));
    }
}

/// Prices and volumes stand on their decimal points: the columns' longest fractions only grow.
void DepthModel::measure(const std::vector<DepthLevel> &bids, const std::vector<DepthLevel> &asks)
{
    const auto before = std::pair(m_priceFraction, m_volumeFraction);
    for (const std::vector<DepthLevel> *levels : {&bids, &asks}) {
        for (const DepthLevel &level : *levels) {
            m_priceFraction = std::max(m_priceFraction, int(level.price.scale));
            m_volumeFraction = std::max(m_volumeFraction, int(level.volume.scale));
        }
    }
    if (before != std::pair(m_priceFraction, m_volumeFraction))
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<DepthModel::Row> DepthModel::makeRows(const std::vector<DepthLevel> &bids,
                                                  const std::vector<DepthLevel> &asks) const
{
    std::vector<Row> rows(std::size_t(2 * m_levels + 1));
    Decimal largest, longest;
    const std::pair<const std::vector<DepthLevel> *, int> sides[] = {{&asks, -1}, {&bids, 1}};
    for (const auto &[levels, step] : sides) {
        const std::vector<Decimal> sums = cumulatedVolumes(*levels);
        int row = middleRow();
        for (std::size_t i = 0; i < std::min(levels->size(), std::size_t(m_levels)); ++i) {
            row += step;
            rows[std::size_t(row)].level = (*levels)[i];
            rows[std::size_t(row)].sum = sums[i];
            largest = std::max(largest, Decimal((*levels)[i].volume));
            longest = std::max(longest, sums[i]);
        }
    }
    for (Row &row : rows) {
        if (!row.level)
            continue;
        row.bar = share(row.level->volume, largest);
        row.sumBar = share(row.sum, longest);
    }
    return rows;
}

void DepthModel::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DepthModel::retranslate()
{
    m_middle = middleText();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString DepthModel::priceText(int row) const
{
    const std::optional<DepthLevel> &level = m_rows[std::size_t(row)].level;
    return level ? m_formatting.price(Decimal(level->price), m_symbol ? m_symbol->digits : 0)
                 : QString();
}

int DepthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DepthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int DepthModel::side(int row) const
{
    return row < middleRow() ? -1 : row > middleRow() ? 1 : 0;
}

QVariant DepthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() == SideColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case ExportRole:
        return exactText(index.row(), index.column());
    case NumberDelegate::FractionRole:
        return index.column() == PriceColumn ? m_priceFraction
            : index.column() == SideColumn   ? 0
                                             : m_volumeFraction;
    case SideRole:
        return side(index.row());
    case BarRole:
        if (index.row() == middleRow())
            return m_balance;
        return index.column() == VolumeColumn ? row.bar
            : index.column() == SumColumn     ? row.sumBar
                                              : 0;
    case LookRole:
        return QVariant::fromValue(m_look);
    default:
        return {};
    }
}

QString DepthModel::text(int row, int column) const
{
    if (row == middleRow())
        return column == SideColumn ? m_middle : QString();
    const Row &at = m_rows[std::size_t(row)];
    if (!at.level)
        return {};
    switch (column) {
    case SideColumn:
        return sideName(row);
    case PriceColumn:
        return priceText(row);
    case VolumeColumn:
        return m_formatting.amount(Decimal(at.level->volume), 0);
    default:
        return m_formatting.amount(at.sum, 0);
    }
}

QString DepthModel::exactText(int row, int column) const
{
    const Row &at = m_rows[std::size_t(row)];
    if (!at.level) // the row between the sides has none either
        return u""_s;
    return column == SideColumn  ? sideName(row)
        : column == PriceColumn  ? Decimal(at.level->price).toString()
        : column == VolumeColumn ? Decimal(at.level->volume).toString()
                                 : at.sum.toString();
}

QString DepthModel::sideName(int row) const
{
    return side(row) < 0 ? tr("Ask") : tr("Bid");
}

QString DepthModel::middleText() const
{
    if (!m_bestBid && !m_bestAsk)
        return tr("No orders in the book");
    if (!m_bestAsk)
        return tr("No orders on the ask side");
    if (!m_bestBid)
        return tr("No orders on the bid side");
    const Decimal bid = m_bestBid->price, ask = m_bestAsk->price;
    const std::optional<Decimal> spread = Decimal::subtract(ask, bid);
    const QString price = m_formatting.price(spread, m_symbol ? m_symbol->digits : 0);
    const std::optional<Decimal> pips =
        m_symbol ? m_symbol->spreadPips(bid, ask) : std::optional<Decimal>();
    QString text = pips ? tr("Spread %1 · %2 pips").arg(price, m_formatting.price(pips, 0))
                        : tr("Spread %1").arg(price);
    if (spread && (spread->isNegative() || spread->isZero()))
        text = tr("%1 (crossed)").arg(text);
    return m_balance < 0
        ? text
        : tr("%1 · bids %2 %").arg(text, m_formatting.price(Decimal::fromUnits(m_balance, 1), 1));
}

QString DepthModel::accessibleText(int row, int column) const
{
    if (row == middleRow())
        return m_middle;
    const QString value = text(row, column);
    if (value.isEmpty())
        return tr("No order");
    const QString level =
        tr("%1 %2").arg(sideName(row)).arg(std::abs(row - middleRow())); // "Ask 3"
    return column == SideColumn
        ? level
        : tr("%1, %2 %3").arg(level, headerData(column, Qt::Horizontal).toString(), value);
}

QVariant DepthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == SideColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == SumColumn)
        return tr("Volume of the levels up to and including this one");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SideColumn:
        return tr("Side");
    case PriceColumn:
        return tr("Price");
    case VolumeColumn:
        return tr("Volume");
    default:
        return tr("Total");
    }
}

} // namespace mm
