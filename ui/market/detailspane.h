// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/productpane.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace mm {

class FieldGrid;
class Formatting;
struct FieldGroup;
class StatePage;
class StatusBanner;
class TableExport;

/// What the gateway says of a product: whether its market is open and when, contract, margin,
/// leverage, swaps, fees. What is known stays readable while it is asked for anew and when that
/// fails.
class DetailsPane final : public ProductPane
{
    Q_OBJECT
public:
    static constexpr int stateStepMs = 10'000; ///< how often open or closed is looked at

    explicit DetailsPane(const MarketParts &parts, QWidget *parent = nullptr);
    ~DetailsPane() override;

    void setProduct(const ProductId &id) override;
    [[nodiscard]] ProductId product() const override { return m_product; }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] Json saveState() const override;
    void restoreState(const Json &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load(bool again);
    void refresh();
    void fill();
    void showNothing();
    /// Of the product; none where it is not known.
    [[nodiscard]] std::vector<FieldGroup> groups(const Formatting &formatting) const;
    void retranslate();

    const MarketParts m_parts;
    ProductId m_product;
    QTimer m_stateTimer;
    QStackedWidget *m_stack = nullptr;
    StatePage *m_page = nullptr;
    StatusBanner *m_banner = nullptr;
    QLabel *m_heading = nullptr;
    QToolButton *m_reload = nullptr;
    QScrollArea *m_scroll = nullptr;
    FieldGrid *m_fields = nullptr;
    TableExport *m_export = nullptr;
};

} // namespace mm
