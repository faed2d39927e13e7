// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What a ticker's cells hold: values, texts and looks.
#include "ui/market/tickermodel.h"

#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"
#include "ui/common/tradetypes.h"

#include <QTextDocument>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A side of the book that the gateway has not is zero in its frames (protocol.md section 9).
std::optional<Decimal> side(Fixed price)
{
    return price.units == 0 ? std::nullopt : std::optional(Decimal(price));
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
        return int(Qt::AlignVCenter | (column == SymbolColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
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
        return int(Qt::AlignVCenter | (section == SymbolColumn ? Qt::AlignLeft : Qt::AlignRight));
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
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<Decimal> TickerModel::value(const Row &row, Column column) const
{
    const QuoteEntry &entry = row.entry;
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
    case BidColumn: {
        const std::optional<Decimal> bid = quoted ? side(entry.bid) : std::nullopt;
        return bid && row.symbol ? row.symbol->displayBid(*bid) : bid;
    }
    case AskColumn: {
        const std::optional<Decimal> ask = quoted ? side(entry.ask) : std::nullopt;
        return ask && row.symbol ? row.symbol->displayAsk(*ask) : ask;
    }
    case SpreadColumn: {
        const std::optional<Decimal> bid = value(row, BidColumn);
        const std::optional<Decimal> ask = value(row, AskColumn);
        if (!bid || !ask)
            return std::nullopt;
        const std::optional<Decimal> pips =
            row.symbol ? row.symbol->spreadPips(*bid, *ask) : std::nullopt;
        return pips ? pips : Decimal::subtract(*ask, *bid);
    }
    case HighColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.high)) : std::nullopt;
    case LowColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.low)) : std::nullopt;
    case VolumeColumn:
        return entry.hasRolling ? std::optional(Decimal(entry.rolling.volume)) : std::nullopt;
    case SymbolColumn:
    case AgeColumn:
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
        return age(row);
    case LastColumn:
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
    if (row.symbol && !row.symbol->code.isEmpty())
        return row.symbol->code;
    return u"#%1"_s.arg(row.id.symbolId);
}

QString TickerModel::age(const Row &row) const
{
    if (!row.served)
        return tr("no prices");
    if (!row.entry.hasQuote)
        return Formatting::absent();
    return m_formatting.age(qMax(qint64(0), m_clock.steadyMs() - row.entry.receivedAt));
}

QString TickerModel::toolTip(const Row &row) const
{
    QStringList lines;
    if (!row.symbol)
        lines << tr("This product is not offered (any more).");
    else
        lines << row.symbol->name << tradeTypeName(row.id.tradeType);
    if (!row.served)
        lines << tr("Beyond the gateway's limit of products with live prices.");
    if (row.symbol && row.symbol->inTradingHours == false)
        lines << tr("Outside trading hours.");
    if (row.entry.hasQuote && row.entry.tickTime > 0)
        lines << tr("Price of %1").arg(m_formatting.dateTime(row.entry.tickTime));
    if (row.stale)
        lines << tr("Stale: nothing heard for %1.").arg(age(row));
    lines.removeAll(QString());
    // Names come from the gateway: the tool tip must not take them for rich text.
    return Qt::convertFromPlainText(lines.join(u'\n'));
}

QString TickerModel::accessibleText(const Row &row, Column column) const
{
    const CellStyle look = style(row, column);
    QString spoken = text(row, column);
    if (look.arrow > 0)
        spoken = tr("%1, up").arg(spoken);
    else if (look.arrow < 0)
        spoken = tr("%1, down").arg(spoken);
    return look.stale ? tr("%1, stale").arg(spoken) : spoken;
}

CellStyle TickerModel::style(const Row &row, Column column) const
{
    CellStyle look;
    const bool plain = column == SymbolColumn || column == PercentColumn || column == SpreadColumn
        || column == AgeColumn;
    look.fraction = plain ? qint8(-1) : m_fractions[column];
    look.stale = row.stale;
    if (!row.entry.hasQuote)
        return look;
    const bool moving = column == LastColumn || column == BidColumn || column == AskColumn;
    if (moving && !row.stale && m_animated && row.changedAt[column] > 0) {
        const qint64 since = m_clock.steadyMs() - row.changedAt[column];
        if (since < fadeMs)
            look.tint = quint8(255 * (fadeMs - qMax(qint64(0), since)) / fadeMs);
    }
    if (column == LastColumn) {
        look.trend = look.arrow = row.entry.direction;
    } else if (look.tint > 0) {
        look.trend = look.arrow = row.trend[column];
    } else if ((column == ChangeColumn || column == PercentColumn) && row.entry.yesterdayClose) {
        const auto order = compare(row.entry.price, *row.entry.yesterdayClose);
        look.trend = std::is_gt(order) ? 1 : std::is_lt(order) ? -1 : 0;
    }
    return look;
}

} // namespace mm
