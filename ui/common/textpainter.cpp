// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/textpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace mm {

namespace {
constexpr int mostKept = 300; ///< a tick makes some texts that are never seen again
constexpr int mostPictures = 512; ///< at 100 %, some 1.5 MiB; at 200 % a quarter as many
constexpr int overhang = 2; ///< pixels glyphs may reach beyond their advance
constexpr int quarters = 4; ///< of a pixel: as finely as Qt places glyphs

/// Of a shaped text: another script's font, which stands in for this one, may be taller.
qreal ascentOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    constexpr qreal endless = 1e6;
    line.setLineWidth(endless); // it is nowhere before
    layout.endLayout();
    return line.isValid() ? line.ascent() : 0;
}

/// The smallest rectangle around what is not `fill`.
QRect inkOf(const QImage &image, QRgb fill)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] != fill)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}
} // namespace

void TextPainter::setFont(const QFont &font)
{
    m_font = font;
    m_shaped.clear();
    m_pictures.clear();
    m_characters.clear();
    m_cache = {};
    const QFontMetrics metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
}

const QStaticText &TextPainter::shaped(const QString &text)
{
    const auto known = m_shaped.constFind(text);
    if (known != m_shaped.cend())
        return *known;
    if (m_shaped.size() >= mostKept)
        m_shaped.clear();
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.prepare({}, m_font);
    return *m_shaped.insert(text, made);
}

qreal TextPainter::width(const QString &text)
{
    const std::optional<qreal> light = m_cache.width(text, m_font);
    return light ? *light : shaped(text).size().width();
}

QString TextPainter::elided(const QString &text, int room)
{
    return width(text) <= room ? text : QFontMetrics(m_font).elidedText(text, Qt::ElideRight, room);
}

void TextPainter::draw(QPainter &painter, QPointF baseline, const QString &text,
                       const QColor &colour)
{
    painter.setPen(colour);
    GlyphCache::Run run;
    if (m_cache.layOut(text, m_font, run)) {
        m_cache.draw(&painter, baseline, run);
        return;
    }
    painter.setFont(m_font);
    painter.drawStaticText(baseline - QPointF(0, ascentOf(text, m_font)), shaped(text));
}

// Shorter than asking the painter for each glyph.
void TextPainter::drawOn(QPainter &painter, QPoint baseline, const QString &text,
                         const QColor &colour, const QColor &fill)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != std::floor(ratio)) // a picture would lie between pixels
        return draw(painter, baseline, text, colour);
    if (ratio != m_ratio || m_pictures.size() * ratio * ratio >= mostPictures)
        m_pictures.clear();
    if (ratio != m_ratio || m_characters.size() >= mostKept)
        m_characters.clear();
    m_ratio = ratio;
    const Inks inks{colour.rgb(), fill.rgb()};
    QImage &picture = m_pictures[{text, inks}];
    if (picture.isNull()) {
        GlyphCache::Run run;
        const bool light = m_cache.layOut(text, m_font, run);
        picture = blank(light ? run.width : shaped(text).size().width(), inks.fill);
        if (light) {
            compose(picture, run, inks);
        } else {
            QPainter on(&picture);
            draw(on, QPointF(overhang, m_ascent), text, colour);
        }
    }
    painter.drawImage(baseline - QPoint(overhang, m_ascent), picture);
}

QImage TextPainter::blank(qreal width, QRgb fill) const
{
    const int across = int(std::ceil(width)) + 2 * overhang;
    QImage image(QSize(across, m_height) * m_ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(m_ratio);
    image.fill(fill);
    return image;
}

void TextPainter::compose(QImage &picture, const GlyphCache::Run &run, Inks inks)
{
    uchar *bits = picture.bits();
    for (qsizetype at = 0; at < run.glyphs.size(); ++at) {
        const qreal from = std::max(run.positions[at].x(), 0.0);
        const qreal end = at + 1 < run.glyphs.size() ? run.positions[at + 1].x() : run.width;
        const int place = int(std::lround(from * m_ratio * quarters));
        const Character &known = character(run.glyphs[at], end - from, place % quarters, inks);
        const int left = place / quarters + known.place.left();
        const int width = std::min(known.place.width(), picture.width() - left);
        const QRgb *source = known.pixels.data();
        for (int y = known.place.top(); y <= known.place.bottom(); ++y) {
            auto *target = reinterpret_cast<QRgb *>(bits + y * picture.bytesPerLine()) + left;
            for (int x = 0; x < width; ++x) // its neighbours may reach into it
                target[x] = source[x] == inks.fill ? target[x] : source[x];
            source += known.place.width();
        }
    }
}

const TextPainter::Character &TextPainter::character(quint32 glyph, qreal advance, int quarter,
                                                     Inks inks)
{
    const std::pair key(glyph * quarters + quint32(quarter), inks);
    const auto found = m_characters.constFind(key);
    if (found != m_characters.cend())
        return *found;
    QImage image = blank(advance + 1, inks.fill);
    {
        GlyphCache::Run run;
        run.glyphs.append(glyph);
        run.positions.append(QPointF());
        QPainter painter(&image);
        painter.setPen(QColor(inks.ink));
        m_cache.draw(&painter, {overhang + quarter / (quarters * m_ratio), qreal(m_ascent)}, run);
    }
    Character made{.place = inkOf(image, inks.fill)};
    for (int y = made.place.top(); y <= made.place.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        made.pixels.insert(made.pixels.end(), line + made.place.left(),
                           line + made.place.right() + 1);
    }
    return *m_characters.insert(key, made);
}

} // namespace mm
