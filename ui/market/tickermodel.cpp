// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickermodel.h"

#include "app/protocol/limits.h"
#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"

#include <algorithm>

namespace mm {

namespace {

constexpr TickerModel::Column priceColumns[] = {TickerModel::LastColumn, TickerModel::ChangeColumn,
                                                TickerModel::BidColumn,  TickerModel::AskColumn,
                                                TickerModel::HighColumn, TickerModel::LowColumn};

qint8 direction(Fixed before, Fixed now)
{
    const auto order = compare(now, before);
    return std::is_gt(order) ? 1 : std::is_lt(order) ? -1 : 0;
}

template <typename T>
std::weak_ordering compareOptional(const std::optional<T> &left, const std::optional<T> &right)
{
    if (left && right)
        return *left <=> *right;
    return left.has_value() <=> right.has_value();
}

} // namespace

void TickerModel::Span::add(Column column)
{
    first = qMin(first, int(column));
    last = qMax(last, int(column));
}

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

void TickerModel::setProducts(const std::vector<ProductId> &products, const SymbolLookup &lookup)
{
    const QHash<ProductId, int> before = m_index;
    // Rows that go, last first, so that what is selected elsewhere stays selected.
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::find(products.begin(), products.end(), product(row)) != products.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t at = 0; at < products.size(); ++at) {
        if (at < m_rows.size() && m_rows[at].id == products[at])
            continue;
        const auto moved = std::find_if(m_rows.begin() + qptrdiff(at), m_rows.end(),
                                        [&](const Row &row) { return row.id == products[at]; });
        if (moved == m_rows.end()) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + qptrdiff(at), makeRow(products[at], lookup));
            endInsertRows();
        } else {
            const int from = int(moved - m_rows.begin());
            beginMoveRows({}, from, from, {}, int(at));
            std::rotate(m_rows.begin() + qptrdiff(at), moved, moved + 1);
            endMoveRows();
        }
    }
    for (Row &row : m_rows) {
        if (before.contains(row.id)) {
            const Symbol *symbol = lookup(row.id);
            row.symbol = symbol ? std::optional(*symbol) : std::nullopt;
        }
    }
    indexRows();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TickerModel::apply(const std::vector<QuoteEntry> &changes)
{
    const qint64 now = m_clock.steadyMs();
    const auto fractions = m_fractions;
    for (const QuoteEntry &entry : changes) {
        const auto found = m_index.constFind(entry.key.product);
        if (found == m_index.cend())
            continue;
        const int row = *found;
        const Span span = update(m_rows[std::size_t(row)], entry, now);
        if (span.last >= 0)
            emit dataChanged(index(row, span.first), index(row, span.last));
    }
    // A longer fraction than any before moves the decimal point of its whole column: rare.
    if (fractions != m_fractions)
        emit dataChanged(index(0, LastColumn), index(rowCount() - 1, VolumeColumn), {StyleRole});
}

TickerModel::Span TickerModel::update(Row &row, const QuoteEntry &entry, qint64 now)
{
    Span span;
    const QuoteEntry before = std::exchange(row.entry, entry);
    const auto changed = [&](Column column, Fixed old, Fixed fresh) {
        if (old == fresh && before.hasQuote)
            return;
        span.add(column);
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
        if (span.first == LastColumn || before.yesterdayClose != entry.yesterdayClose) {
            span.add(ChangeColumn);
            span.add(PercentColumn);
        }
        if (span.last >= BidColumn)
            span.add(SpreadColumn);
        if (before.direction != entry.direction)
            span.add(LastColumn);
    }
    const auto differ = [](Fixed a, Fixed b) { return !(a == b); };
    if (entry.hasRolling
        && (!before.hasRolling || differ(before.rolling.high, entry.rolling.high)
            || differ(before.rolling.low, entry.rolling.low)
            || differ(before.rolling.volume, entry.rolling.volume))) {
        span.add(HighColumn);
        span.add(VolumeColumn);
    }
    const bool stale = computeStale(row, now);
    if (stale != row.stale || !before.hasQuote) {
        row.stale = stale;
        span.add(SymbolColumn);
        span.add(AgeColumn);
    }
    growFractions(row);
    return span;
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
        }
    }
    grow(LastColumn, row.entry.price.scale);
    grow(BidColumn, row.entry.bid.scale);
    grow(AskColumn, row.entry.ask.scale);
    if (row.entry.yesterdayClose)
        grow(ChangeColumn, qMax(row.entry.price.scale, row.entry.yesterdayClose->scale));
    if (row.entry.hasRolling) {
        grow(HighColumn, row.entry.rolling.high.scale);
        grow(LowColumn, row.entry.rolling.low.scale);
        grow(VolumeColumn, row.entry.rolling.volume.scale);
    }
}

bool TickerModel::computeStale(const Row &row, qint64 now) const
{
    return row.entry.hasQuote && (!m_live || now - row.entry.receivedAt > limits::staleQuoteMs);
}

void TickerModel::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    checkAges();
}

void TickerModel::checkAges()
{
    const qint64 now = m_clock.steadyMs();
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows[std::size_t(row)];
        const bool stale = computeStale(entry, now);
        if (stale == entry.stale)
            continue;
        entry.stale = stale;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TickerModel::setUnserved(const std::vector<QuoteKey> &unserved)
{
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows[std::size_t(row)];
        const bool served =
            std::none_of(unserved.begin(), unserved.end(),
                         [&](const QuoteKey &key) { return key.product == entry.id; });
        if (served == entry.served)
            continue;
        entry.served = served;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
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

bool TickerModel::isStale(int row) const
{
    return m_rows[std::size_t(row)].stale;
}

bool TickerModel::isComplete() const
{
    return !m_rows.empty() && std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.entry.hasQuote && !row.stale;
    });
}

std::weak_ordering TickerModel::rowOrder(int left, int right, Column column) const
{
    const Row &a = m_rows[std::size_t(left)];
    const Row &b = m_rows[std::size_t(right)];
    if (column == SymbolColumn)
        return QString::localeAwareCompare(symbolText(a), symbolText(b)) <=> 0;
    if (column == AgeColumn) {
        // The youngest first; by when, not by how long ago, so that the order stands still.
        const auto heard = [](const Row &row) {
            return row.entry.hasQuote ? std::optional(-row.entry.receivedAt) : std::nullopt;
        };
        return compareOptional(heard(a), heard(b));
    }
    return compareOptional(value(a, column), value(b, column));
}

} // namespace mm
