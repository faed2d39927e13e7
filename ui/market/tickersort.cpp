// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickersort.h"

namespace mm {

TickerSort::TickerSort(TickerModel &model, QObject *parent) :
    QSortFilterProxyModel(parent), m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
}

void TickerSort::setFilter(const TickerFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
    sort(sortColumn(), sortOrder());
}

void TickerSort::sortAgain()
{
    const bool filtered = isFiltered();
    if (!filtered)
        invalidateFilter();
    if (!filtered || !isSorted())
        sort(sortColumn(), sortOrder());
    if (!filtered)
        emit refiltered();
}

void TickerSort::keepUp()
{
    if (sortColumn() >= 0 || m_filter.trend != 0)
        sortAgain();
}

// Only the direction changes by itself.
bool TickerSort::isFiltered() const
{
    if (m_filter.trend == 0)
        return true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (accepts(row) != mapFromSource(m_model.index(row, 0)).isValid())
            return false;
    }
    return true;
}

bool TickerSort::isSorted() const
{
    if (sortColumn() < 0)
        return false; // the list's own order, which only sort() knows
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex above = mapToSource(index(row - 1, sortColumn()));
        const QModelIndex below = mapToSource(index(row, sortColumn()));
        if (sortOrder() == Qt::AscendingOrder ? lessThan(below, above) : lessThan(above, below))
            return false;
    }
    return true;
}

ProductId TickerSort::product(const QModelIndex &proxyIndex) const
{
    return m_model.product(mapToSource(proxyIndex).row());
}

bool TickerSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return std::is_lt(
        m_model.rowOrder(left.row(), right.row(), TickerModel::Column(left.column())));
}

bool TickerSort::filterAcceptsRow(int row, const QModelIndex &) const
{
    return accepts(row);
}

bool TickerSort::accepts(int row) const
{
    if (m_filter.tradeType && m_model.product(row).tradeType != *m_filter.tradeType)
        return false;
    if (m_filter.trend != 0 && m_model.trend(row) != m_filter.trend)
        return false;
    return m_filter.text.isEmpty()
        || m_model.index(row, 0)
               .data(TickerModel::FilterRole)
               .toString()
               .contains(m_filter.text, Qt::CaseInsensitive);
}

} // namespace mm
