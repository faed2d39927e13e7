// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/candleservice.h"
#include "app/services/filewriter.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/chartstatus.h"
#include "ui/chart/charttimes.h"
#include "ui/chart/drawings.h"
#include "ui/chart/indicators.h"
#include "ui/market/productpane.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace mm {

class ChartTools;
class ChartView;
class ConnectionStrip;
class DrawingLayer;
class DrawingsDialog;
class IndicatorsDialog;
class NoteEditor;
class StatePage;
class StatusBanner;

/// A chart with its tools: product, interval, kind, indicators, drawings. Candles and prices are
/// wanted only while it is shown.
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

    /// Where the drawings of a product are, which all its charts share and which must outlive this
    /// pane; without it nothing can be drawn.
    using DrawingSource = std::function<Drawings *(const ProductId &id)>;
    void setDrawingSource(DrawingSource source);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTools();
    void connectPictures();
    void connectDrawings();
    void connectServices();
    void setInterval(CandleInterval interval);
    void setIndicators(const std::vector<IndicatorSetting> &settings);
    void openSource();
    void closeSource();
    void takeDrawings();
    void takeQuote(const QuoteEntry *entry);
    void showConnection();
    void showStatus();
    void showNote(QLabel *label, const QString &text);
    void openIndicators();
    void openNote(int index);
    void openDrawings();
    void listDrawings();
    void goToDrawing(int index);
    void savePicture();
    [[nodiscard]] QImage picture();
    [[nodiscard]] const Symbol *symbol() const;
    [[nodiscard]] QString productName() const;
    [[nodiscard]] ChartSituation situation() const;

    const MarketParts m_parts;
    ProductId m_product;
    CandleInterval m_interval = CandleInterval::M15;
    std::vector<IndicatorSetting> m_indicators;
    std::unique_ptr<CandleSource> m_source;
    bool m_shown = false;
    DrawingSource m_drawingSource;
    Drawings *m_drawings = nullptr;
    ChartTools *m_tools = nullptr;
    ConnectionStrip *m_strip = nullptr;
    StatusBanner *m_banner = nullptr;
    QLabel *m_market = nullptr, *m_stale = nullptr, *m_missing = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartView *m_view = nullptr;
    StatePage *m_page = nullptr;
    DrawingLayer *m_layer = nullptr;
    NoteEditor *m_note = nullptr;
    QPointer<IndicatorsDialog> m_dialog;
    QPointer<DrawingsDialog> m_drawingsDialog;
    QTimer m_second; ///< ages pass by themselves
    FileWriter m_writer;
};

} // namespace mm
