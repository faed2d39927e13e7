// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customertable.h"

#include "ui/common/tablecolumns.h"
#include "ui/support/customermodel.h"
#include "ui/support/lighttable.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScrollBar>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

CustomerTable::CustomerTable(CustomerModel &model, const Theme &theme, const Formatting &formatting,
                             QWidget *parent) :
    QTableView(parent),
    m_model(model)
{
    setUpTable(*this, model, theme, formatting);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setWidths();
    setSortingEnabled(true);
    m_columns = new TableColumns(horizontalHeader(), {}, this);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomerTable::restore);
}

void CustomerTable::setWidths()
{
    const QFontMetrics metrics(font());
    const auto set = [&](CustomerModel::Column column, const QString &sample) {
        setColumnWidth(column, metrics.horizontalAdvance(sample) + 24);
    };
    set(CustomerModel::Number, u"000000000000"_s);
    set(CustomerModel::Name, u"Mmmmmm Mmmmmmm"_s);
    set(CustomerModel::Email, u"mmmmmmm@mmmmmmm.mm"_s);
    set(CustomerModel::Phone, u"+000 00000000000"_s);
    set(CustomerModel::Group, u"Mmmmmmmmmmmm"_s);
    set(CustomerModel::Status, u"Being closed"_s);
    set(CustomerModel::Kyc, u"Not done m"_s);
    set(CustomerModel::Created, u"00/00/0000 00:00 MM"_s);
    set(CustomerModel::SignedIn, u"00/00/0000 00:00 MM"_s);
}

void CustomerTable::remember()
{
    m_keptRows.clear();
    m_keptScroll = verticalScrollBar()->value();
    const QModelIndex current = currentIndex();
    m_keptCurrent = current.isValid() ? m_model.listRow(current.row()) : -1;
    m_keptColumn = qMax(0, current.column());
    const std::vector<int> selected = selectedRows(*this);
    if (int(selected.size()) > maxKeptSelection)
        return;
    for (const int row : selected)
        m_keptRows.push_back(m_model.listRow(row));
    std::ranges::sort(m_keptRows);
}

// After the view's own reset, which was connected first.
void CustomerTable::restore()
{
    const std::vector<int> &rows = m_model.order().rows();
    QItemSelection selection;
    int current = -1;
    for (int row = 0; row < int(rows.size()) && (!m_keptRows.empty() || m_keptCurrent >= 0);
         ++row) {
        const int listRow = rows[std::size_t(row)];
        if (listRow == m_keptCurrent)
            current = row;
        if (std::ranges::binary_search(m_keptRows, listRow))
            selection.append(QItemSelectionRange(
                m_model.index(row, 0), m_model.index(row, CustomerModel::ColumnCount - 1)));
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, m_keptColumn),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_model.order().hasGrown())
        verticalScrollBar()->setValue(m_keptScroll);
    else if (current >= 0)
        scrollTo(m_model.index(current, m_keptColumn), QAbstractItemView::PositionAtCenter);
    else
        scrollToTop();
}

} // namespace mm
