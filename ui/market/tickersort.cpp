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

void TickerSort::setFilterText(const QString &text)
{
    m_filter = text.trimmed();
    invalidateFilter();
    sort(sortColumn(), sortOrder());
}

void TickerSort::sortAgain()
{
    if (!isSorted())
        sort(sortColumn(), sortOrder());
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

bool TickerSort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_filter.isEmpty()
        || m_model.index(row, 0, parent)
               .data(TickerModel::FilterRole)
               .toString()
               .contains(m_filter, Qt::CaseInsensitive);
}

} // namespace mm
