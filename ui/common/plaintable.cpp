// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/plaintable.h"

#include "ui/common/tableheader.h"
#include "ui/common/tabularfont.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace mm {

namespace {

constexpr int compactRow = 24;

} // namespace

void setUpPlainTable(QTableView &table, QAbstractItemModel &model, QAbstractItemDelegate *delegate,
                     const Theme &theme)
{
    table.setFont(tabularFont(table.font()));
    table.setHorizontalHeader(new TableHeader(theme, &table));
    table.setModel(&model);
    delegate->setParent(&table);
    table.setItemDelegate(delegate);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    QHeaderView *rows = table.verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(compactRow);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(std::max(compactRow, table.fontMetrics().height() + 6));
    // Qt asks for three or four rows, which a low pane would have to be scrolled for as a whole.
    table.setMinimumHeight(2 * rows->defaultSectionSize());
}

} // namespace mm
