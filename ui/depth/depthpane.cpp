// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthpane.h"

namespace mm {

DepthPane::DepthPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts)
{ }

DepthPane::~DepthPane() = default;

void DepthPane::setProduct(const ProductId &id)
{
    m_product = id;
    emit subjectChanged();
}

ProductId DepthPane::product() const
{
    return m_product;
}

QString DepthPane::subject() const
{
    return QString::number(m_product.symbolId);
}

Json DepthPane::saveState() const
{
    return Json(Json::Object{});
}

void DepthPane::restoreState(const Json &) { }

} // namespace mm
