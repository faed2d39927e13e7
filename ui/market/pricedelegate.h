// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/numberdelegate.h"
#include "ui/market/tickercharts.h"
#include "ui/market/trendarrows.h"

namespace mm {

/// Paints a ticker's cells: up and down by colour and arrow, a tint that fades, the look and sign
/// of what is stale (grey and slanted) or the last of a closed market (muted), small charts. Asks
/// the model for two things a cell: text and CellStyle.
class PriceDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static constexpr int arrowRoom = 12; ///< kept free on the left of every number

    mutable TickerCharts m_charts;
    mutable TrendArrows m_arrows;
};

} // namespace mm
