// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

#include <vector>

class QAbstractItemModel;
class QTableView;

namespace mm {

class Formatting;
class Theme;

/// The desk's tables look and behave alike: whole rows of one height, light cells, tabular digits,
/// nothing to edit, Tab leads on.
void setUpTable(QTableView &table, QAbstractItemModel &model, const Theme &theme,
                const Formatting &formatting);

/// The selected rows from top to bottom, each once, however many.
[[nodiscard]] std::vector<int> selectedRows(const QTableView &table);

/// Visible columns in the order they stand with tabs between, a line a row.
[[nodiscard]] QString tableText(const QTableView &table, const std::vector<int> &rows);

} // namespace mm
