// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/numberdelegate.h"

namespace mm {

/// Paints a ticker's cells: up and down by colour and arrow, a tint that fades, the look of what is
/// stale (grey and slanted). Asks the model for two things a cell: text and CellStyle.
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
};

} // namespace mm
