// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/tickermodel.h"

#include <QSortFilterProxyModel>

namespace mm {

/// A ticker's rows sorted by exact values and filtered by code or name. Rows do not move with every
/// tick: the view asks for a new order now and then.
class TickerSort : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TickerSort(TickerModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    /// Sorts anew where the order no longer holds.
    void sortAgain();
    [[nodiscard]] TickerModel &tickers() const { return m_model; }
    [[nodiscard]] ProductId product(const QModelIndex &proxyIndex) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isSorted() const;

    TickerModel &m_model;
    QString m_filter;
};

} // namespace mm
