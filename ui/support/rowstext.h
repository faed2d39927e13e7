// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

class QTableView;

namespace mm {

/// The selected rows of a table, from top to bottom: all columns in the model's order with tabs
/// between, a line a row. Empty where none is selected.
[[nodiscard]] QString selectedRowsText(const QTableView &table);

} // namespace mm
