// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/detailspane.h"

namespace mm {

DetailsPane::DetailsPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts)
{ }

DetailsPane::~DetailsPane() = default;

void DetailsPane::setProduct(const ProductId &id)
{
    m_product = id;
    emit subjectChanged();
}

ProductId DetailsPane::product() const
{
    return m_product;
}

QString DetailsPane::subject() const
{
    return QString::number(m_product.symbolId);
}

Json DetailsPane::saveState() const
{
    return Json(Json::Object{});
}

void DetailsPane::restoreState(const Json &) { }

} // namespace mm
