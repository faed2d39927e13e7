// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/symbol.h"

#include <QWidget>

namespace mm {

class CandleService;
class Clock;
class DepthService;
class Formatting;
class ProductDetails;
class ProductService;
class QuoteService;
class ServerClock;
class Settings;
class Theme;

/// What panes of the market are made from.
struct MarketParts {
    ProductService &products;
    QuoteService &quotes;
    DepthService &depth;
    CandleService &candles;
    ProductDetails &details;
    const ServerClock &serverClock;
    Settings &settings;
    const Theme &theme;
    const Formatting &formatting;
    const Clock &clock;
};

/// A pane about one product at a time: chart, depth, trades, details. There may be several of a
/// kind; the workspace keeps them, links them and hands them products. It wants what it shows from
/// the services only while it is visible.
class ProductPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What it shows from now on; an id without symbolId: nothing yet.
    virtual void setProduct(const ProductId &id) = 0;
    [[nodiscard]] virtual ProductId product() const = 0;
    /// Behind its kind in the dock's title: "EUR/USD · 5m".
    [[nodiscard]] virtual QString subject() const = 0;
    /// What a workspace keeps of it beside its product: kind of chart, interval… Reading a damaged
    /// state falls back to what is usual.
    [[nodiscard]] virtual Json saveState() const = 0;
    virtual void restoreState(const Json &state) = 0;

signals:
    void subjectChanged();
};

} // namespace mm
