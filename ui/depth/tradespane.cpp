// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/tradespane.h"

namespace mm {

TradesPane::TradesPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts)
{ }

TradesPane::~TradesPane() = default;

void TradesPane::setProduct(const ProductId &id)
{
    m_product = id;
    emit subjectChanged();
}

ProductId TradesPane::product() const
{
    return m_product;
}

QString TradesPane::subject() const
{
    return QString::number(m_product.symbolId);
}

Json TradesPane::saveState() const
{
    return Json(Json::Object{});
}

void TradesPane::restoreState(const Json &) { }

} // namespace mm
