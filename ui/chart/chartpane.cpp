// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartpane.h"

namespace mm {

ChartPane::ChartPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts)
{ }

ChartPane::~ChartPane() = default;

void ChartPane::setProduct(const ProductId &id)
{
    m_product = id;
    emit subjectChanged();
}

ProductId ChartPane::product() const
{
    return m_product;
}

QString ChartPane::subject() const
{
    return QString::number(m_product.symbolId);
}

Json ChartPane::saveState() const
{
    return Json(Json::Object{});
}

void ChartPane::restoreState(const Json &) { }

} // namespace mm
