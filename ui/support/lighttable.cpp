// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/lighttable.h"

#include "ui/common/numberdelegate.h"
#include "ui/common/plaintable.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QTableView>

#include <algorithm>

namespace mm {

void setUpTable(QTableView &table, QAbstractItemModel &model, const Theme &theme,
                const Formatting &formatting)
{
    setUpPlainTable(table, model, new NumberDelegate(theme, formatting), theme);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(&theme, &Theme::changed, table.viewport(), qOverload<>(&QWidget::update));
}

std::vector<int> selectedRows(const QTableView &table)
{
    std::vector<int> rows;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString tableText(const QTableView &table, const std::vector<int> &rows)
{
    const QHeaderView *header = table.horizontalHeader();
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells << table.model()->index(row, column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace mm
