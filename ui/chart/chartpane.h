// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/productpane.h"

namespace mm {

/// A chart with its tools: product, interval, kind, indicators, drawings.
class ChartPane : public ProductPane
{
    Q_OBJECT
public:
    explicit ChartPane(const MarketParts &parts, QWidget *parent = nullptr);
    ~ChartPane() override;

    void setProduct(const ProductId &id) override;
    [[nodiscard]] ProductId product() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] Json saveState() const override;
    void restoreState(const Json &state) override;

private:
    const MarketParts m_parts;
    ProductId m_product;
};

} // namespace mm
