// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickermodel.h"

#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace mm {

namespace {

constexpr TickerModel::Column priceColumns[] = {
    TickerModel::LastColumn, TickerModel::ChangeColumn,        TickerModel::BidColumn,
    TickerModel::AskColumn,  TickerModel::HighColumn,          TickerModel::LowColumn,
    TickerModel::OpenColumn, TickerModel::PreviousCloseColumn, TickerModel::PriceSpreadColumn};

qint8 direction(Fixed before, Fixed now)
{
    const auto order = compare(now, before);
    return std::is_gt(order) ? 1 : std::is_lt(order) ? -1 : 0;
}

/// Bid and ask lie as far apart as before; false where it takes more than a look.
bool sameSpread(const QuoteEntry &before, const QuoteEntry &now)
{
    const int scale = now.bid.scale;
    return before.hasQuote && now.ask.scale == scale && before.bid.scale == scale
        && before.ask.scale == scale
        && now.ask.units - now.bid.units == before.ask.units - before.bid.units;
}

template <typename T>
std::weak_ordering compareOptional(const std::optional<T> &left, const std::optional<T> &right)
{
    if (left && right)
        return *left <=> *right;
    return left.has_value() <=> right.has_value();
}

} // namespace

TickerModel::TickerModel(const Clock &clock, const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_clock(clock), m_formatting(formatting)
{ }

TickerModel::Row TickerModel::makeRow(const ProductId &id, const SymbolLookup &lookup) const
{
    Row row;
    row.id = id;
    row.entry.key.product = id;
    if (const Symbol *symbol = lookup(id))
        row.symbol = *symbol;
    return row;
}

void TickerModel::indexRows()
{
    m_index.clear();
    m_fractions.fill(0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_index.insert(m_rows[row].id, int(row));
        growFractions(m_rows[row]);
    }
}

void TickerModel::setProducts(const std::vector<ProductId> &list, const SymbolLookup &lookup)
{
    const QHash<ProductId, int> before = m_index;
    QSet<ProductId> wanted;
    std::vector<ProductId> products; // each once
    for (const ProductId &id : list) {
        if (wanted.contains(id))
            continue;
        wanted.insert(id);
        products.push_back(id);
    }
    const auto stays = [&](int row) { return wanted.contains(product(row)); };
    // Rows that go, last first, so that what is selected elsewhere stays selected; neighbours
    // together, for each step costs the view a look at all rows.
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (std::size_t at = 0; at < products.size();) {
        if (at < m_rows.size() && m_rows[at].id == products[at]) {
            ++at;
        } else if (before.contains(products[at])) {
            moveRowTo(int(at), products[at]);
            ++at;
        } else {
            std::vector<Row> fresh;
            for (std::size_t next = at; next < products.size(); ++next) {
                if (before.contains(products[next]))
                    break;
                fresh.push_back(makeRow(products[next], lookup));
            }
            const std::size_t count = fresh.size();
            beginInsertRows({}, int(at), int(at + count) - 1);
            m_rows.insert(m_rows.begin() + qptrdiff(at), std::make_move_iterator(fresh.begin()),
                          std::make_move_iterator(fresh.end()));
            endInsertRows();
            at += count;
        }
    }
    const qint64 now = m_clock.steadyMs();
    const qint64 gateway = gatewayNow();
    for (Row &row : m_rows) {
        if (before.contains(row.id)) {
            const Symbol *symbol = lookup(row.id);
            row.symbol = symbol ? std::optional(*symbol) : std::nullopt;
        }
        row.market = row.symbol ? marketState(*row.symbol, gateway) : MarketState::Unknown;
        row.fresh = computeFresh(row, now, gateway);
    }
    indexRows();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TickerModel::moveRowTo(int at, const ProductId &id)
{
    const auto moved = std::find_if(m_rows.begin() + at, m_rows.end(),
                                    [&](const Row &row) { return row.id == id; });
    const int from = int(moved - m_rows.begin());
    beginMoveRows({}, from, from, {}, at);
    std::rotate(m_rows.begin() + at, moved, moved + 1);
    endMoveRows();
}

void TickerModel::apply(const std::vector<QuoteEntry> &changes)
{
    const qint64 now = m_clock.steadyMs();
    const qint64 gateway = gatewayNow();
    const auto fractions = m_fractions;
    for (const QuoteEntry &entry : changes) {
        const auto found = m_index.constFind(entry.key.product);
        if (found == m_index.cend())
            continue;
        const int row = *found;
        tellChanged(row, update(m_rows[std::size_t(row)], entry, now, gateway));
    }
    // A longer fraction than any before moves the decimal point of its whole column: rare.
    if (fractions != m_fractions)
        emit dataChanged(index(0, LastColumn), index(rowCount() - 1, PreviousCloseColumn),
                         {StyleRole});
}

qint8 TickerModel::dayTrend(const Row &row)
{
    return row.entry.yesterdayClose ? direction(*row.entry.yesterdayClose, row.entry.price)
                                    : qint8(0);
}

// Each run of columns by itself: to paint a cell again costs more than to find that it is the same.
void TickerModel::tellChanged(int row, const Columns &columns)
{
    for (int first = 0; first < ColumnCount; ++first) {
        if (!columns.test(std::size_t(first)))
            continue;
        int last = first;
        while (last + 1 < ColumnCount && columns.test(std::size_t(last) + 1))
            ++last;
        emit dataChanged(index(row, first), index(row, last));
        first = last;
    }
}

TickerModel::Columns TickerModel::update(Row &row, const QuoteEntry &entry, qint64 now,
                                         qint64 gateway)
{
    Columns columns;
    const auto trendBefore = dayTrend(row);
    const QuoteEntry before = std::exchange(row.entry, entry);
    const auto changed = [&](Column column, Fixed old, Fixed fresh) {
        if (old == fresh && before.hasQuote)
            return;
        columns.set(column);
        const qint8 trend = direction(old, fresh);
        // The first price is no movement.
        if (!before.hasQuote || trend == 0)
            return;
        row.trend[column] = trend;
        row.changedAt[column] = now;
    };
    if (entry.hasQuote) {
        changed(LastColumn, before.price, entry.price);
        changed(BidColumn, before.bid, entry.bid);
        changed(AskColumn, before.ask, entry.ask);
        if (columns.test(LastColumn) || before.yesterdayClose != entry.yesterdayClose) {
            columns.set(ChangeColumn);
            const auto percent = std::exchange(row.percent, value(row, PercentColumn));
            if (row.percent != percent || dayTrend(row) != trendBefore)
                columns.set(PercentColumn);
        }
        if ((columns.test(BidColumn) || columns.test(AskColumn)) && !sameSpread(before, entry))
            columns.set(SpreadColumn);
        if (before.direction != entry.direction)
            columns.set(LastColumn);
    }
    const auto differ = [](Fixed a, Fixed b) { return !(a == b); };
    if (entry.hasRolling) {
        if (!before.hasRolling || differ(before.rolling.high, entry.rolling.high))
            columns.set(HighColumn);
        if (!before.hasRolling || differ(before.rolling.low, entry.rolling.low))
            columns.set(LowColumn);
        if (!before.hasRolling || differ(before.rolling.volume, entry.rolling.volume))
            columns.set(VolumeColumn);
    }
    if (before.open != entry.open)
        columns.set(OpenColumn);
    if (before.yesterdayClose != entry.yesterdayClose)
        columns.set(PreviousCloseColumn);
    const Freshness fresh = computeFresh(row, now, gateway);
    if (fresh != row.fresh || !before.hasQuote) {
        row.fresh = fresh;
        for (int column = SymbolColumn; column <= AgeColumn; ++column)
            columns.set(std::size_t(column));
    }
    growFractions(row);
    return columns;
}

void TickerModel::growFractions(const Row &row)
{
    const auto grow = [this](Column column, int decimals) {
        m_fractions[column] = qint8(qMax(int(m_fractions[column]), decimals));
    };
    if (row.symbol) {
        for (const Column column : priceColumns)
            grow(column, row.symbol->digits);
        if (row.symbol->dealMode == DealMode::MarketMaker) {
            grow(BidColumn, row.symbol->bidSpread.scale());
            grow(AskColumn, row.symbol->askSpread.scale());
            grow(PriceSpreadColumn,
                 qMax(row.symbol->bidSpread.scale(), row.symbol->askSpread.scale()));
        }
    }
    grow(LastColumn, row.entry.price.scale);
    grow(BidColumn, row.entry.bid.scale);
    grow(AskColumn, row.entry.ask.scale);
    grow(PriceSpreadColumn, qMax(row.entry.bid.scale, row.entry.ask.scale));
    if (row.entry.open)
        grow(OpenColumn, row.entry.open->scale);
    if (row.entry.yesterdayClose) {
        grow(ChangeColumn, qMax(row.entry.price.scale, row.entry.yesterdayClose->scale));
        grow(PreviousCloseColumn, row.entry.yesterdayClose->scale);
    }
    if (row.entry.hasRolling) {
        grow(HighColumn, row.entry.rolling.high.scale);
        grow(LowColumn, row.entry.rolling.low.scale);
        grow(VolumeColumn, row.entry.rolling.volume.scale);
    }
}

void TickerModel::setSmall(const ProductId &id, const CandlePage *page)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.cend())
        return;
    Row &row = m_rows[std::size_t(*found)];
    std::vector<Candle> candles;
    if (page) {
        const auto count = std::min(page->candles.size(), std::size_t(smallCandles));
        candles.assign(page->candles.end() - qptrdiff(count), page->candles.end());
    }
    const int scale = page ? page->scale : 0;
    if (candles == row.small && scale == row.smallScale)
        return;
    row.small = std::move(candles);
    row.smallScale = scale;
    row.smallVersion = ++m_smallVersion;
    const QModelIndex cell = index(*found, ChartColumn);
    emit dataChanged(cell, cell);
}

void TickerModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<QuoteKey> TickerModel::wanted() const
{
    std::vector<QuoteKey> keys;
    for (const Row &row : m_rows) {
        if (row.symbol)
            keys.push_back({row.id, row.symbol->tradeMode});
    }
    return keys;
}

std::vector<int> TickerModel::fadingRows() const
{
    std::vector<int> rows;
    if (!m_animated)
        return rows;
    const qint64 now = m_clock.steadyMs();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto &at = m_rows[row].changedAt;
        const qint64 newest = std::max({at[LastColumn], at[BidColumn], at[AskColumn]});
        if (newest > 0 && now - newest < fadeMs)
            rows.push_back(int(row));
    }
    return rows;
}

bool TickerModel::isNew(int row, Column column, int ms) const
{
    return m_clock.steadyMs() - m_rows[std::size_t(row)].changedAt[column] < ms;
}

bool TickerModel::isStale(int row) const
{
    const Row &entry = m_rows[std::size_t(row)];
    return entry.entry.hasQuote
        && (entry.fresh == Freshness::Stale || entry.fresh == Freshness::Disconnected);
}

bool TickerModel::isComplete() const
{
    bool complete = !m_rows.empty();
    for (int row = 0; row < rowCount() && complete; ++row)
        complete = m_rows[std::size_t(row)].entry.hasQuote && !isStale(row);
    return complete;
}

int TickerModel::trend(int row) const
{
    const QuoteEntry &entry = m_rows[std::size_t(row)].entry;
    return entry.hasQuote && entry.yesterdayClose ? direction(*entry.yesterdayClose, entry.price)
                                                  : 0;
}

std::optional<QuoteKey> TickerModel::key(int row) const
{
    const Row &entry = m_rows[std::size_t(row)];
    return entry.symbol ? std::optional(QuoteKey{entry.id, entry.symbol->tradeMode}) : std::nullopt;
}

std::weak_ordering TickerModel::rowOrder(int left, int right, Column column) const
{
    const Row &a = m_rows[std::size_t(left)];
    const Row &b = m_rows[std::size_t(right)];
    if (column == SymbolColumn || column == TypeColumn)
        return QString::localeAwareCompare(text(a, column), text(b, column)) <=> 0;
    if (column == MarketColumn)
        return a.market <=> b.market;
    if (column == AgeColumn) {
        // The youngest first; by when, not by how long ago, so that the order stands still.
        const auto quoted = [](const Row &row) {
            return row.entry.hasQuote ? std::optional(-row.entry.quotedAt) : std::nullopt;
        };
        return compareOptional(quoted(a), quoted(b));
    }
    return compareOptional(value(a, column), value(b, column));
}

} // namespace mm
