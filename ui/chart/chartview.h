// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/chartscene.h"

#include <QWidget>

class QNativeGestureEvent;
class QToolButton;

namespace mm {

/// A chart on screen: what ChartScene paints, moved by wheel, mouse, keys and touch-pad. Knows no
/// service: it is given a series and told what changes of it, which must outlive it or be replaced.
///
/// Keys: ← → scroll, Page Up and Down by a screen, Home and End to the first and the newest candle,
/// + and − zoom, ↑ ↓ shift the prices, A scales them by what is in sight; Shift with arrows, Home
/// and End moves the crosshair, Escape takes it away.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);
    ~ChartView() override;

    void setSeries(const CandleSeries *series);
    void seriesChanged(const CandleSeries::Change &change);
    void setPrices(const ChartPrices &prices);
    void setKind(ChartKind kind);
    void setZone(ChartZone zone);
    void setLogarithmic(bool on);
    void setAutomatic(bool on);
    void setVolumeShown(bool on);
    void setIndicators(const std::vector<IndicatorSetting> &settings);
    void setOlder(ChartScene::Older older);
    void setDimmed(bool on);
    void setCandleWidth(double width);
    void setShares(std::vector<double> shares);
    /// Asked first for mouse and keys, and painted over the candles; null: none.
    void setDrawingLayer(DrawingLayer *layer);

    void goToNewest();
    void goToOldest();
    void showTime(qint64 timeS); ///< in the middle, as far as there are candles
    void zoom(double factor); ///< about the newest candle where it is in its place, else the middle
    void moveCrosshair(int candles, double pixels);
    void hideCrosshair();

    /// For reading; what changes it goes through this widget.
    [[nodiscard]] ChartScene &scene() { return m_scene; }
    [[nodiscard]] QString timeInWords(qint64 timeS) const { return m_scene.timeInWords(timeS); }
    /// What is on screen.
    [[nodiscard]] QImage screenshot();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user is about to see the first candle there is here.
    void olderNeeded();
    void automaticChanged(bool on);
    /// Something a workspace keeps has changed: width of the candles, heights of the plots.
    void placeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Grip { None, Drawing, Plot, PriceAxis, TimeAxis, Separator };

    void repaintRegion(const QRegion &region);
    void placed(const QRegion &region); ///< after scrolling and zooming
    void askForOlder();
    void placeButton();
    void takeFont();
    void retranslate();
    void scrollByPixels(double pixels);
    void pinch(const QNativeGestureEvent &event);
    [[nodiscard]] bool crosshairKey(const QKeyEvent &event);
    [[nodiscard]] bool placeKey(const QKeyEvent &event);
    [[nodiscard]] Grip gripAt(const QPoint &at);
    [[nodiscard]] int separatorAt(const QPoint &at);
    void dragTo(const QPointF &at);
    void showCursorAt(const QPointF &at);
    void followPointer(const QPointF &at);
    void announceCrosshair();

    const Theme &m_theme;
    ChartScene m_scene;
    DrawingLayer *m_drawings = nullptr;
    QToolButton *m_newest = nullptr;
    Grip m_grip = Grip::None;
    int m_separator = 0;
    QPointF m_gripAt;
    int m_askedAt = -1; ///< size of the series when older candles were asked for
};

} // namespace mm
