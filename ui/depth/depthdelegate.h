// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/numberdelegate.h"

namespace mm {

/// Paints the cells of an order book: bars of volume behind numbers, bids and asks in the colours
/// of up and down, between them how the volume is divided. What is stale is grey and slanted, what
/// is of a lost connection struck out besides.
class DepthDelegate : public NumberDelegate
{
    Q_OBJECT
public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMiddle(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                     int balance, bool live) const;
};

} // namespace mm
