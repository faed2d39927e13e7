// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/depth/bookpane.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace mm {

class DepthLadder;
class DepthModel;
class DepthPrices;
class TableExport;

/// The order book of a product: ladder, spread, imbalance. Above it what the user deals at, from
/// the quotes. A book of a lost connection stays readable, but struck out; the new connection
/// starts with none.
class DepthPane final : public BookPane
{
    Q_OBJECT
public:
    explicit DepthPane(const MarketParts &parts, QWidget *parent = nullptr);
    ~DepthPane() override;

    [[nodiscard]] Json saveState() const override;
    void restoreState(const Json &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] DepthQuery query(const Symbol &symbol) const override;
    void showSymbol() override;
    void showState() override;
    [[nodiscard]] bool hasContent(const DepthState &state) const override;
    [[nodiscard]] QString emptyText(const DepthState &state) const override;
    [[nodiscard]] QString loadingText() const override;
    [[nodiscard]] QString noteText(Freshness freshness) const override;
    void retranslate() override;

    QWidget *makeControls();
    void wantQuotes();
    void followQuery(const DepthQuery &query);
    void fillSteps();
    void showPrices();
    void nameExport();

    DepthModel *m_model = nullptr;
    DepthPrices *m_prices = nullptr;
    QLabel *m_stepLabel = nullptr;
    QComboBox *m_step = nullptr;
    QLabel *m_levelsLabel = nullptr;
    QSpinBox *m_levels = nullptr;
    DepthLadder *m_ladder = nullptr;
    TableExport *m_export = nullptr;
    int m_stepIndex = 0; ///< of mergeSteps()
    std::optional<DepthQuery> m_seen; ///< what the book shown last was asked for with
};

} // namespace mm
