// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/tickermodel.h"

#include <QSortFilterProxyModel>

namespace mm {

/// Which rows of a ticker are wanted; every condition must hold.
struct TickerFilter {
    QString text = {}; ///< in code or name
    std::optional<int> tradeType = {};
    int trend = 0; ///< since the previous close: 1 up, -1 down, 0 either
    [[nodiscard]] bool isActive() const { return !text.isEmpty() || tradeType || trend != 0; }
    bool operator==(const TickerFilter &) const = default;
};

/// A ticker's rows sorted by exact values and filtered. Rows do not come, go or move with every
/// tick: the view asks for a new order now and then.
class TickerSort : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TickerSort(TickerModel &model, QObject *parent = nullptr);

    void setFilter(const TickerFilter &filter);
    /// Sorts and filters anew where order or choice no longer hold.
    void sortAgain();
    /// The same, leaving the list's own order, which cannot change by itself, alone.
    void keepUp();
    [[nodiscard]] TickerModel &tickers() const { return m_model; }
    [[nodiscard]] ProductId product(const QModelIndex &proxyIndex) const;

signals:
    void refiltered(); ///< by sortAgain() or keepUp()

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool accepts(int row) const;

    TickerModel &m_model;
    TickerFilter m_filter;
};

} // namespace mm
