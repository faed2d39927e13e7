// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/charttext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace mm {

namespace {
constexpr int mostKept = 300; ///< a tick makes some texts that are never seen again
constexpr int mostPictures = 256; ///< at 100 %, some 1 MiB; at 200 % a quarter as many
constexpr int overhang = 2; ///< pixels glyphs may reach beyond their advance

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
} // namespace

void ChartText::setFont(const QFont &font)
{
    m_font = font;
    m_entries.clear();
    m_pictures.clear();
    m_cache = {};
    const QFontMetrics metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
}

const ChartText::Entry &ChartText::find(const QString &text)
{
    const auto known = m_entries.constFind(text);
    if (known != m_entries.cend())
        return *known;
    if (m_entries.size() >= mostKept)
        m_entries.clear();
    Entry entry;
    entry.glyphs = m_cache.layOut(text, m_font, entry.run);
    if (!entry.glyphs) {
        entry.shaped.emplace(text);
        entry.shaped->setTextFormat(Qt::PlainText);
        entry.shaped->prepare({}, m_font);
    }
    return *m_entries.insert(text, entry);
}

qreal ChartText::width(const QString &text)
{
    const Entry &entry = find(text);
    return entry.glyphs ? entry.run.width : entry.shaped->size().width();
}

void ChartText::draw(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour)
{
    const Entry &entry = find(text);
    painter.setPen(colour);
    if (entry.glyphs) {
        m_cache.draw(&painter, baseline, entry.run);
        return;
    }
    painter.setFont(m_font);
    painter.drawStaticText(baseline - QPointF(0, ascentOf(text, m_font)), *entry.shaped);
}

void ChartText::drawOn(QPainter &painter, QPoint baseline, const QString &text,
                       const QColor &colour, const QColor &fill)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != std::floor(ratio)) // a picture would lie between pixels
        return draw(painter, baseline, text, colour);
    if (ratio != m_ratio || m_pictures.size() * ratio * ratio >= mostPictures)
        m_pictures.clear();
    m_ratio = ratio;
    QImage &picture = m_pictures[{text, quint64(colour.rgb()) << 32 | fill.rgb()}];
    if (picture.isNull()) {
        const int across = int(std::ceil(width(text))) + 2 * overhang;
        picture = QImage(QSize(across, m_height) * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(fill);
        QPainter on(&picture);
        draw(on, QPointF(overhang, m_ascent), text, colour);
    }
    painter.drawImage(baseline - QPoint(overhang, m_ascent), picture);
}

} // namespace mm
