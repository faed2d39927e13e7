// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QTableView>

#include <vector>

namespace mm {

class CustomerModel;
class Formatting;
class TableColumns;
class Theme;

/// The table of customers. Rows are all of one height and cells are painted lightly, so that any
/// number of them scrolls at the display's speed. Who is selected stays so when rows are sorted and
/// filtered anew.
class CustomerTable : public QTableView
{
    Q_OBJECT
public:
    /// More selected rows than this are not looked for again among sorted ones.
    static constexpr int maxKeptSelection = 1000;

    CustomerTable(CustomerModel &model, const Theme &theme, const Formatting &formatting,
                  QWidget *parent = nullptr);

    [[nodiscard]] TableColumns &columns() const { return *m_columns; }
    [[nodiscard]] bool isColumnSeen(int column) const { return !isColumnHidden(column); }

private:
    void setWidths();
    void remember();
    void restore();

    CustomerModel &m_model;
    TableColumns *m_columns = nullptr;
    std::vector<int> m_keptRows; ///< of the list
    int m_keptCurrent = -1, m_keptColumn = 0, m_keptScroll = 0;
};

} // namespace mm
