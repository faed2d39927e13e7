// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/depth/bookpane.h"

namespace mm {

class TableExport;
class TradesModel;
class TradesView;

/// The newest trades of a product. They are facts: they stay when the connection is lost, which is
/// said above them.
class TradesPane final : public BookPane
{
    Q_OBJECT
public:
    explicit TradesPane(const MarketParts &parts, QWidget *parent = nullptr);
    ~TradesPane() override;

    [[nodiscard]] Json saveState() const override;
    void restoreState(const Json &state) override;

private:
    [[nodiscard]] DepthQuery query(const Symbol &symbol) const override;
    void showSymbol() override;
    void showState() override;
    [[nodiscard]] bool hasContent(const DepthState &state) const override;
    [[nodiscard]] QString emptyText(const DepthState &state) const override;
    [[nodiscard]] QString loadingText() const override;
    [[nodiscard]] QString noteText(Freshness freshness) const override;
    void retranslate() override;

    void nameExport();

    TradesModel *m_model = nullptr;
    TradesView *m_view = nullptr;
    TableExport *m_export = nullptr;
};

} // namespace mm
