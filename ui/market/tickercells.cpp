// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What a ticker's cells hold: values, texts and looks.
#include "ui/market/tickermodel.h"

#include "app/protocol/shownprice.h"
#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"
#include "ui/common/productname.h"
#include "ui/common/tableexport.h"
#include "ui/common/tradetypes.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QString marketText(MarketState state)
{
    switch (state) {
    case MarketState::Open:
        return TickerModel::tr("open", "market");
    case MarketState::Closed:
        return TickerModel::tr("closed", "market");
    case MarketState::Holiday:
        return TickerModel::tr("holiday", "market");
    case MarketState::Unknown:
        break;
    }
    return Formatting::absent();
}

PriceSign signOf(Freshness fresh)
{
    switch (fresh) {
    case Freshness::Stale:
        return PriceSign::Stale;
    case Freshness::Closed:
    case Freshness::Holiday:
        return PriceSign::Closed;
    case Freshness::Disconnected:
        return PriceSign::Lost;
    case Freshness::NoPrice:
    case Freshness::Live:
    case Freshness::Quiet:
        break;
    }
    return PriceSign::None;
}

} // namespace

int TickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TickerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case StyleRole:
        return QVariant::fromValue(style(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case SmallChartRole:
        return QVariant::fromValue(
            SmallChart{row.small.empty() ? nullptr : &row.small, row.smallVersion});
    case ExportRole:
        return exportText(row, column);
    case ExportUnitRole:
        return exportUnit(row, column);
    case FilterRole:
        return row.symbol ? QString(row.symbol->code + u'\n' + row.symbol->name) : symbolText(row);
    default:
        return {};
    }
}

QVariant TickerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role == ExportUnitRole)
        return section == SpreadColumn ? tr("Spread unit") : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SymbolColumn:
        return tr("Symbol");
    case LastColumn:
        return tr("Last");
    case ChangeColumn:
        return tr("Change");
    case PercentColumn:
        return tr("Change %");
    case BidColumn:
        return tr("Bid");
    case AskColumn:
        return tr("Ask");
    case SpreadColumn:
        return tr("Spread");
    case HighColumn:
        return tr("24 h high");
    case LowColumn:
        return tr("24 h low");
    case VolumeColumn:
        return tr("24 h volume");
    case AgeColumn:
        return tr("Age");
    case ChartColumn:
        return tr("24 hours");
    case TypeColumn:
        return tr("Type");
    case PriceSpreadColumn:
        return tr("Spread (price)");
    case OpenColumn:
        return tr("Open");
    case PreviousCloseColumn:
        return tr("Previous close");
    case MarketColumn:
        return tr("Market");
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<Decimal> TickerModel::value(const Row &row, Column column) const
{
    const QuoteEntry &entry = row.entry;
    const Symbol *symbol = row.symbol ? &*row.symbol : nullptr;
    const bool quoted = entry.hasQuote;
    switch (column) {
    case LastColumn:
        return quoted ? std::optional(Decimal(entry.price)) : std::nullopt;
    case ChangeColumn:
        return quoted && entry.yesterdayClose ? change(entry.price, *entry.yesterdayClose)
                                              : std::nullopt;
    case PercentColumn:
        return quoted && entry.yesterdayClose ? changePercent(entry.price, *entry.yesterdayClose)
                                              : std::nullopt;
    case BidColumn:
        return quoted ? shownBid(entry.bid, symbol) : std::nullopt;
    case AskColumn:
        return quoted ? shownAsk(entry.ask, symbol) : std::nullopt;
    case SpreadColumn: {
        const std::optional<Decimal> bid = value(row, BidColumn);
        const std::optional<Decimal> ask = value(row, AskColumn);
        if (!bid || !ask)
            return std::nullopt;
        const std::optional<Decimal> pips =
            row.symbol ? row.symbol->spreadPips(*bid, *ask) : std::nullopt;
        return pips ? pips : Decimal::subtract(*ask, *bid);
    }
    case PriceSpreadColumn: {
        const std::optional<Decimal> bid = value(row, BidColumn);
        const std::optional<Decimal> ask = value(row, AskColumn);
        return bid && ask ? Decimal::subtract(*ask, *bid) : std::nullopt;
    }
    case OpenColumn:
        return entry.open ? std::optional(Decimal(*entry.open)) : std::nullopt;
    case PreviousCloseColumn:
        return entry.yesterdayClose ? std::optional(Decimal(*entry.yesterdayClose)) : std::nullopt;
    case ChartColumn:
        if (row.small.empty())
            return std::nullopt;
        return changePercent(Decimal::fromUnits(row.small.back().close, row.smallScale),
                             Decimal::fromUnits(row.small.front().open, row.smallScale));
    case HighColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.high)) : std::nullopt;
    case LowColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.low)) : std::nullopt;
    case VolumeColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.volume)) : std::nullopt;
    case SymbolColumn:
    case AgeColumn:
    case TypeColumn:
    case MarketColumn:
    case ColumnCount:
        break;
    }
    return std::nullopt;
}

QString TickerModel::text(const Row &row, Column column) const
{
    const int digits = row.symbol ? row.symbol->digits : 0;
    switch (column) {
    case SymbolColumn:
        return symbolText(row);
    case AgeColumn:
        return ageText(row);
    case TypeColumn:
        return tradeTypeName(row.id.tradeType);
    case MarketColumn:
        return marketText(row.market);
    case LastColumn:
    case PriceSpreadColumn:
    case OpenColumn:
    case PreviousCloseColumn:
    case BidColumn:
    case AskColumn:
    case HighColumn:
    case LowColumn:
        return m_formatting.price(value(row, column), digits);
    case ChangeColumn:
        return m_formatting.signedAmount(value(row, column), digits);
    case PercentColumn:
        return m_formatting.percent(value(row, column));
    case SpreadColumn:
        return spreadText(row);
    case VolumeColumn:
        return m_formatting.amount(value(row, column), 0);
    case ChartColumn: // painted
    case ColumnCount:
        break;
    }
    return {};
}

QString TickerModel::spreadText(const Row &row) const
{
    const std::optional<Decimal> bid = value(row, BidColumn);
    const std::optional<Decimal> ask = value(row, AskColumn);
    if (!bid || !ask || !row.symbol)
        return Formatting::absent();
    if (const std::optional<Decimal> pips = row.symbol->spreadPips(*bid, *ask))
        return tr("%1 pips").arg(m_formatting.price(pips, pips->scale()));
    return m_formatting.price(Decimal::subtract(*ask, *bid), row.symbol->digits);
}

QString TickerModel::symbolText(const Row &row) const
{
    return productName(row.symbol ? &*row.symbol : nullptr, row.id);
}

QString TickerModel::smallText(const Row &row) const
{
    if (row.small.empty())
        return Formatting::absent();
    qint64 low = row.small.front().low, high = row.small.front().high;
    for (const Candle &candle : row.small) {
        low = qMin(low, candle.low);
        high = qMax(high, candle.high);
    }
    const auto price = [&](qint64 units) {
        return m_formatting.price(Decimal::fromUnits(units, row.smallScale), 0);
    };
    return tr("%1, between %2 and %3")
        .arg(m_formatting.percent(value(row, ChartColumn)), price(low), price(high));
}

QString TickerModel::accessibleText(const Row &row, Column column) const
{
    if (column == ChartColumn)
        return smallText(row);
    const CellStyle look = style(row, column);
    QString spoken = text(row, column);
    if (look.arrow > 0)
        spoken = tr("%1, up").arg(spoken);
    else if (look.arrow < 0)
        spoken = tr("%1, down").arg(spoken);
    return look.stale ? tr("%1, stale").arg(spoken) : spoken;
}

QString TickerModel::exportText(const Row &row, Column column) const
{
    if (column == ChartColumn) {
        QStringList closes;
        for (const Candle &candle : row.small)
            closes << Decimal::fromUnits(candle.close, row.smallScale).toString();
        return closes.join(u' ');
    }
    const std::optional<Decimal> number = value(row, column);
    if (number)
        return number->toString();
    const QString shown = text(row, column);
    return shown == Formatting::absent() ? QString() : shown;
}

/// A spread is in pips where the product has them, else in units of its price; for programs.
QString TickerModel::exportUnit(const Row &row, Column column) const
{
    const std::optional<Decimal> bid = value(row, BidColumn), ask = value(row, AskColumn);
    if (column != SpreadColumn || !bid || !ask)
        return {};
    return row.symbol && row.symbol->spreadPips(*bid, *ask) ? u"pips"_s : u"price"_s;
}

bool TickerModel::isText(int column)
{
    return column == SymbolColumn || column == TypeColumn || column == MarketColumn;
}

CellStyle TickerModel::style(const Row &row, Column column) const
{
    CellStyle look;
    const bool plain = isText(column) || column == PercentColumn || column == SpreadColumn
        || column == AgeColumn || column == ChartColumn;
    look.fraction = plain ? qint8(-1) : m_fractions[column];
    if (!row.entry.hasQuote)
        return look;
    look.stale = row.fresh == Freshness::Stale || row.fresh == Freshness::Disconnected;
    look.quiet = row.fresh == Freshness::Quiet || row.fresh == Freshness::Closed
        || row.fresh == Freshness::Holiday;
    if (column == LastColumn)
        look.sign = signOf(row.fresh);
    const bool moving = column == LastColumn || column == BidColumn || column == AskColumn;
    if (moving && !look.stale && m_animated && row.changedAt[column] > 0) {
        const qint64 since = m_clock.steadyMs() - row.changedAt[column];
        if (since < fadeMs)
            look.tint = quint8(255 * (fadeMs - qMax(qint64(0), since)) / fadeMs);
    }
    if (column == LastColumn) {
        look.trend = look.arrow = row.entry.direction;
    } else if (look.tint > 0) {
        look.trend = look.arrow = row.trend[column];
    } else if (column == ChangeColumn || column == PercentColumn) {
        look.trend = dayTrend(row);
    }
    return look;
}

} // namespace mm
