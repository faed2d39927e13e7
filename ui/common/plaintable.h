// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

class QAbstractItemDelegate;
class QAbstractItemModel;
class QTableView;

namespace mm {

class Theme;

/// What all tables of the program have in common: whole rows of one height, tabular digits, a light
/// delegate, nothing to edit, no grid; Tab leads on. The table owns the delegate.
void setUpPlainTable(QTableView &table, QAbstractItemModel &model, QAbstractItemDelegate *delegate,
                     const Theme &theme);

} // namespace mm
