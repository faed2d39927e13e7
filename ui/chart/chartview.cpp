// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartview.h"

#include "ui/chart/drawinglayer.h"
#include "ui/common/icons.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ChartView::ChartView(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_scene(theme, formatting), m_newest(new QToolButton(this))
{
    setObjectName(u"chartView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_newest->setObjectName(u"chartNewest"_s);
    m_newest->setIcon(themedIcon(u"to-newest"_s, theme));
    m_newest->setIconSize({16, 16});
    m_newest->setFixedSize(28, 28);
    m_newest->hide();
    connect(m_newest, &QToolButton::clicked, this, &ChartView::goToNewest);
    connect(&theme, &Theme::changed, this, [this] { repaintRegion(m_scene.themeChanged()); });
    takeFont();
    retranslate();
}

ChartView::~ChartView() = default;

void ChartView::takeFont()
{
    QFont base = tabularFont(font());
    if (base.pointSizeF() > 1)
        base.setPointSizeF(base.pointSizeF() - 1);
    repaintRegion(m_scene.setFont(base));
}

void ChartView::retranslate()
{
    m_newest->setToolTip(tr("Go to the newest candle (End)"));
    m_newest->setAccessibleName(tr("Go to the newest candle"));
    setWhatsThis(tr("Arrows scroll and + and − zoom, Home and End go to the first and the newest "
                    "candle; Shift with arrows moves the crosshair."));
    repaintRegion(m_scene.retranslated());
}

void ChartView::repaintRegion(const QRegion &region)
{
    if (!region.isEmpty())
        update(region);
}

void ChartView::setSeries(const CandleSeries *series)
{
    m_askedAt = -1;
    repaintRegion(m_scene.setSeries(series));
    placeButton();
}

void ChartView::seriesChanged(const CandleSeries::Change &change)
{
    if (change.prepended > 0 || change.others)
        m_askedAt = -1;
    repaintRegion(m_scene.seriesChanged(change));
    if (change.prepended == 0 && change.appended == 0 && !change.others)
        return;
    placeButton();
    askForOlder();
}

void ChartView::setPrices(const ChartPrices &prices)
{
    repaintRegion(m_scene.setPrices(prices));
}

void ChartView::setKind(ChartKind kind)
{
    repaintRegion(m_scene.setKind(kind));
}

void ChartView::setZone(ChartZone zone)
{
    repaintRegion(m_scene.setZone(zone));
}

void ChartView::setLogarithmic(bool on)
{
    repaintRegion(m_scene.setLogarithmic(on));
}

void ChartView::setAutomatic(bool on)
{
    const bool before = m_scene.isAutomatic();
    repaintRegion(m_scene.setAutomatic(on));
    if (m_scene.isAutomatic() != before)
        emit automaticChanged(m_scene.isAutomatic());
}

void ChartView::setVolumeShown(bool on)
{
    repaintRegion(m_scene.setVolumeShown(on));
}

void ChartView::setIndicators(const std::vector<IndicatorSetting> &settings)
{
    repaintRegion(m_scene.setIndicators(settings));
}

void ChartView::setOlder(ChartScene::Older older)
{
    if (older == ChartScene::Older::More)
        m_askedAt = -1;
    repaintRegion(m_scene.setOlder(older));
}

void ChartView::setDimmed(bool on)
{
    repaintRegion(m_scene.setDimmed(on));
}

void ChartView::setCandleWidth(double width)
{
    m_scene.setCandleWidth(width);
    update();
}

void ChartView::setShares(std::vector<double> shares)
{
    m_scene.setShares(std::move(shares));
    update();
}

void ChartView::setDrawingLayer(DrawingLayer *layer)
{
    if (m_drawings)
        m_drawings->disconnect(this);
    m_drawings = layer;
    repaintRegion(m_scene.setDrawingLayer(layer));
    if (layer) {
        connect(layer, &DrawingLayer::repaintNeeded, this,
                [this] { repaintRegion(m_scene.drawingsChanged()); });
        connect(layer, &QObject::destroyed, this, [this] {
            m_drawings = nullptr;
            repaintRegion(m_scene.setDrawingLayer(nullptr));
        });
    }
}

void ChartView::goToNewest()
{
    placed(m_scene.goToNewest());
}

void ChartView::goToOldest()
{
    placed(m_scene.scrollTo(m_scene.visibleCandles() - 1));
}

void ChartView::showTime(qint64 timeS)
{
    const double index = m_scene.geometry().indexOfTime(timeS);
    placed(m_scene.scrollTo(index + m_scene.visibleCandles() / 2));
}

void ChartView::zoom(double factor)
{
    const ChartGeometry place = m_scene.geometry();
    const CandleSeries *series = m_scene.series();
    const bool newest = m_scene.isAtNewest() && series && !series->isEmpty();
    placed(m_scene.zoom(factor, newest ? place.x(series->size() - 1) : place.plot.center().x()));
}

void ChartView::placed(const QRegion &region)
{
    repaintRegion(region);
    placeButton();
    askForOlder();
    emit placeChanged();
}

// Half a screen ahead, so that the user who scrolls seldom has to wait.
void ChartView::askForOlder()
{
    const CandleSeries *series = m_scene.series();
    if (!series || series->isEmpty() || m_askedAt == series->size())
        return;
    constexpr double least = 30;
    if (m_scene.geometry().firstIndex > std::max(least, m_scene.visibleCandles() / 2))
        return;
    m_askedAt = series->size();
    emit olderNeeded();
}

void ChartView::placeButton()
{
    const CandleSeries *series = m_scene.series();
    m_newest->setVisible(series && !series->isEmpty() && !m_scene.isAtNewest());
    const QRect area = m_scene.geometry().plot.toRect();
    m_newest->move(area.right() - m_newest->width() - 12, area.bottom() - m_newest->height() - 12);
}

QImage ChartView::screenshot()
{
    const qreal ratio = devicePixelRatioF();
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(m_theme.colours().surface);
    QPainter painter(&image);
    m_scene.paint(painter, rect());
    return image;
}

QSize ChartView::sizeHint() const
{
    return {640, 400};
}

QSize ChartView::minimumSizeHint() const
{
    return {160, 120};
}

void ChartView::paintEvent(QPaintEvent *event)
{
    // The screen it is on may have changed without a new size.
    const bool changed = !m_scene.setSize(size(), devicePixelRatioF()).isEmpty();
    QPainter painter(this);
    m_scene.paint(painter, event->region());
    if (changed)
        update();
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.colours().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    repaintRegion(m_scene.setSize(size(), devicePixelRatioF()));
    placeButton();
    askForOlder();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        takeFont();
    QWidget::changeEvent(event);
}

} // namespace mm
