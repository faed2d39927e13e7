// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/charttext.h"

#include <QFontMetrics>
#include <QPainter>

namespace mm {

namespace {
constexpr int mostKept = 300; ///< a tick makes some texts that are never seen again
}

void ChartText::setFont(const QFont &font)
{
    m_font = font;
    m_entries.clear();
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
        entry.shaped.setTextFormat(Qt::PlainText);
        entry.shaped.setText(text);
        entry.shaped.prepare({}, m_font);
    }
    return *m_entries.insert(text, entry);
}

qreal ChartText::width(const QString &text)
{
    const Entry &entry = find(text);
    return entry.glyphs ? entry.run.width : entry.shaped.size().width();
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
    painter.drawStaticText(baseline - QPointF(0, m_ascent), entry.shaped);
}

} // namespace mm
