// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What lies over a chart's candles: newest prices and the crosshair.
#include "ui/chart/chartlegend.h"
#include "ui/chart/chartscene.h"
#include "ui/chart/devicepixels.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrow = 8; ///< pixels of the mark of direction and the space behind it

/// One piece where they are no further apart than `height`: each piece costs more than some pixels.
QRegion joined(const std::vector<QRect> &rects, int height)
{
    QRect all;
    for (const QRect &rect : rects)
        all |= rect;
    if (all.height() <= height)
        return all;
    QRegion region;
    for (const QRect &rect : rects)
        region += rect;
    return region;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::ChartScene)
public:
    static QString bid(const QString &price)
    {
        //: On a chart's axis, before the price one sells at; as short as may be
        return tr("B %1", "bid").arg(price);
    }
    static QString ask(const QString &price)
    {
        //: On a chart's axis, before the price one buys at; as short as may be
        return tr("A %1", "ask").arg(price);
    }
};

} // namespace

void ChartScene::makePriceLines()
{
    using Kind = PriceLine::Kind;
    m_priceLines.clear();
    if (newest() < 0 || m_plots.empty())
        return;
    const Plot &plot = m_plots.front();
    const Candle &candle = m_series->last();
    const int digits = m_series->priceDigits();
    const ChartGeometry place = geometry();
    const auto add = [&](Kind kind, const Decimal &price, int direction) {
        PriceLine line{.kind = kind, .direction = direction};
        line.y = toPixel(plot, place.unitsOf(price));
        const QRect area = device(plot.area);
        if (line.y < area.top() || line.y > area.bottom())
            return;
        line.text = tagText(kind, price, digits);
        const int height = m_text.height() + 2;
        line.label = {m_priceAxis.left() + 1, int(line.y / m_dpr) - height / 2,
                      m_priceAxis.width() - 1, height};
        m_priceLines.push_back(line);
    };
    if (m_prices.bid)
        add(Kind::Bid, *m_prices.bid, 0);
    if (m_prices.ask)
        add(Kind::Ask, *m_prices.ask, 0);
    const int grown = candle.close > candle.open ? 1 : candle.close < candle.open ? -1 : 0;
    // An old price goes nowhere.
    const int direction = m_dimmed ? 0 : m_prices.last ? m_prices.direction : grown;
    add(Kind::Last, m_prices.last ? *m_prices.last : m_series->price(candle.close), direction);
    spreadLabels();
}

// Prices come back to where they were a moment ago: what was written is kept.
const QString &ChartScene::tagText(PriceLine::Kind kind, const Decimal &price, int digits)
{
    constexpr std::size_t most = 200;
    if (digits != m_tagDigits)
        m_tagTexts = {};
    m_tagDigits = digits;
    auto &known = m_tagTexts[std::size_t(kind)];
    if (known.size() >= most)
        known.clear();
    QString &text = known[price];
    if (text.isEmpty()) {
        const QString number = m_formatting.price(price, digits);
        text = kind == PriceLine::Kind::Last ? number
            : kind == PriceLine::Kind::Bid   ? Words::bid(number)
                                             : Words::ask(number);
    }
    return text;
}

// The last price stays where it is; bid goes below it and ask above as far as they need.
void ChartScene::spreadLabels()
{
    using Kind = PriceLine::Kind;
    const auto find = [this](Kind kind) -> PriceLine * {
        const auto found = std::ranges::find(m_priceLines, kind, &PriceLine::kind);
        return found == m_priceLines.end() ? nullptr : &*found;
    };
    PriceLine *last = find(Kind::Last), *bid = find(Kind::Bid), *ask = find(Kind::Ask);
    if (last && bid)
        bid->label.moveTop(std::max(bid->label.top(), last->label.bottom() + 2));
    if (last && ask)
        ask->label.moveBottom(std::min(ask->label.bottom(), last->label.top() - 2));
    if (!last && bid && ask)
        ask->label.moveBottom(std::min(ask->label.bottom(), bid->label.top() - 2));
}

QRegion ChartScene::regionOf(const std::vector<PriceLine> &lines) const
{
    const QRect area = firstArea();
    std::vector<QRect> across, stubs, labels;
    for (const PriceLine &line : lines) {
        const int top = int(std::floor(line.y / m_dpr));
        const int bottom = int(std::ceil((line.y + stroke()) / m_dpr)) - 1;
        const bool last = line.kind == PriceLine::Kind::Last;
        const int left = last ? area.left() : std::max(area.left(), area.right() - beside);
        (last ? across : stubs).emplace_back(QPoint(left, top), QPoint(area.right(), bottom));
        labels.push_back(line.label.adjusted(0, -1, 0, 1));
    }
    constexpr int nearby = 4, besides = 30, rows = 8;
    return joined(across, nearby) + joined(stubs, besides) + joined(labels, rows * m_text.height());
}

void ChartScene::paintPriceLines(QPainter &painter, const QRect &clip)
{
    const Colours &colours = m_theme.colours();
    const QRect area = device(firstArea());
    for (const PriceLine &line : m_priceLines) {
        const int thick = stroke();
        if (line.y > clip.bottom() || line.y + thick <= clip.top())
            continue;
        if (line.kind != PriceLine::Kind::Last) {
            const int length = int(beside * m_dpr);
            const QRect stub(area.right() + 1 - length, line.y, length, thick);
            painter.fillRect(stub.intersected(area), colours.outline);
            continue;
        }
        const QRect there = QRect(area.left(), line.y, area.width(), thick).intersected(clip);
        painter.drawImage(there, dots(line.direction), there.translated(-area.left(), -line.y));
    }
}

QColor ChartScene::colourOf(int direction) const
{
    const Colours &colours = m_theme.colours();
    return direction > 0 ? colours.up : direction < 0 ? colours.down : colours.secondary;
}

// Dots, so that it is no candle's; as wide as the plot.
const QImage &ChartScene::dots(int direction)
{
    const int place = direction + 1;
    QImage &line = m_dots[std::size_t(place)];
    if (!line.isNull())
        return line;
    const int thick = stroke(), dot = 2 * thick, period = 3 * dot;
    line = QImage(device(firstArea()).width(), thick, QImage::Format_ARGB32_Premultiplied);
    line.fill(Qt::transparent);
    QPainter painter(&line);
    for (int x = 0; x < line.width(); x += period)
        painter.fillRect(QRect(x, 0, dot, thick), colourOf(direction));
    return line;
}

void ChartScene::paintPriceLabels(QPainter &painter, const QRect &clip)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool between = ratio != std::floor(ratio); // pixels: where a picture would lie
    for (const PriceLine &line : m_priceLines) {
        if (!line.label.intersects(clip))
            continue;
        if (between)
            paintPriceLabel(painter, line, line.label);
        else
            painter.drawImage(line.label.topLeft(), priceLabel(line, ratio));
    }
}

void ChartScene::forgetPictures()
{
    m_dots.fill({});
    m_priceLabels.clear();
}

// As prices come back, so do their labels.
const QImage &ChartScene::priceLabel(const PriceLine &line, qreal ratio)
{
    constexpr qsizetype most = 512; // at 100 %, some 2 MiB; at 200 % a quarter as many
    if (qreal(m_priceLabels.size()) * ratio * ratio >= most)
        m_priceLabels.clear();
    const int look = int(line.kind) * 3 + line.direction;
    QImage &picture = m_priceLabels[{line.text, look}];
    if (picture.isNull() || picture.devicePixelRatio() != ratio) {
        picture = QImage(line.label.size() * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        QPainter painter(&picture);
        paintPriceLabel(painter, line, {{0, 0}, line.label.size()});
    }
    return picture;
}

void ChartScene::paintPriceLabel(QPainter &painter, const PriceLine &line, const QRect &place)
{
    const Colours &colours = m_theme.colours();
    if (line.kind != PriceLine::Kind::Last) {
        painter.fillRect(place, colours.outline);
        paintTag(painter, place.adjusted(1, 1, -1, -1), line.text, colours.surface, colours.text);
        return;
    }
    paintTag(painter, place, line.text, colourOf(line.direction), colours.surface);
    if (line.direction == 0)
        return;
    const qreal x = place.right() - arrow, y = place.center().y() + 0.5;
    const qreal tip = line.direction > 0 ? -2.5 : 2.5;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    const QPointF points[] = {{x, y - tip}, {x + 6, y - tip}, {x + 3, y + tip}};
    painter.drawConvexPolygon(points, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartScene::paintTag(QPainter &painter, const QRect &rect, const QString &text,
                          const QColor &fill, const QColor &ink)
{
    painter.fillRect(rect, fill);
    const int baseline = rect.top() + (rect.height() - m_text.height()) / 2 + m_text.ascent();
    m_text.drawOn(painter, QPoint(rect.left() + 5, baseline), text, ink, fill);
}

QString ChartScene::crosshairTime() const
{
    return m_times.full(m_series->at(m_crosshair->index).time, m_series->interval());
}

QRect ChartScene::crosshairTimeRect()
{
    const int x = int(plan().middle(m_crosshair->index) / m_dpr);
    const int width = int(std::ceil(m_text.width(crosshairTime()))) + 10;
    const int left = std::clamp(x - width / 2, 0, std::max(0, m_timeAxis.right() - width));
    return {left, m_timeAxis.top() + 2, width, m_text.height() + 4};
}

QRect ChartScene::crosshairValueRect() const
{
    const int height = m_text.height() + 4;
    return {m_priceAxis.left() + 1, int(m_crosshair->y) - height / 2, m_priceAxis.width() - 1,
            height};
}

QRegion ChartScene::crosshairRegion()
{
    if (!m_crosshair || m_plots.empty() || newest() < 0)
        return {};
    const int x = int(std::floor(plan().middle(m_crosshair->index) / m_dpr));
    const int y = int(std::floor(m_crosshair->y));
    const int bottom = m_timeAxis.top();
    QRegion region(QRect(x - 1, 0, 3, bottom));
    region += QRect(0, y - 1, m_timeAxis.width(), 3);
    region += crosshairTimeRect().adjusted(-1, -1, 1, 1);
    region += crosshairValueRect().adjusted(0, -1, 0, 1);
    return region;
}

void ChartScene::paintCrosshair(QPainter &painter, const QRect &clip)
{
    if (!m_crosshair || newest() < 0)
        return;
    const Colours &colours = m_theme.colours();
    const Plot *under = plotAt(m_crosshair->y);
    const int x = plan().column(m_crosshair->index) - stroke() / 2;
    const int y = int(m_crosshair->y * m_dpr);
    {
        const DevicePixels pixels(painter, m_dpr);
        for (const Plot &plot : m_plots) {
            const QRect area = device(plot.area);
            painter.fillRect(QRect(x, area.top(), stroke(), area.height()), colours.outline);
            if (&plot == under)
                painter.fillRect(QRect(area.left(), y, area.width(), stroke()), colours.outline);
        }
    }
    const QRect time = crosshairTimeRect();
    if (time.intersects(clip))
        paintTag(painter, time, crosshairTime(), colours.text, colours.surface);
    const QRect value = crosshairValueRect();
    if (under && value.intersects(clip)) {
        paintTag(painter, value, axisText(*under, valueAt(*under, m_crosshair->y)), colours.text,
                 colours.surface);
    }
}

} // namespace mm
