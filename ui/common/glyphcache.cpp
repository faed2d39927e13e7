// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/glyphcache.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mm {

void GlyphCache::use(const QFont &font)
{
    if (m_raw.isValid() && font == m_font)
        return;
    m_font = font;
    m_raw = QRawFont::fromFont(font);
    m_run.setRawFont(m_raw);
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    const auto read = [this](char16_t character) -> Glyph {
        quint32 index = 0;
        int count = 1;
        const QChar qchar(character);
        if (!m_raw.glyphIndexesForChars(&qchar, 1, &index, &count) || count != 1)
            return {};
        const QList<QPointF> advances = m_raw.advancesForGlyphIndexes({index});
        return advances.isEmpty() ? Glyph{} : Glyph{index, advances.first().x()};
    };
    for (char16_t character = 0x20; character < 0x7f; ++character)
        m_ascii[character] = read(character);
    m_minus = read(u'−');
    m_dash = read(u'–');
}

const GlyphCache::Glyph *GlyphCache::find(QChar character) const
{
    const char16_t unicode = character.unicode();
    const Glyph *glyph = unicode < m_ascii.size() ? &m_ascii[unicode]
        : unicode == u'−'                         ? &m_minus
        : unicode == u'–'                         ? &m_dash
                                                  : nullptr;
    return glyph && glyph->index != 0 ? glyph : nullptr;
}

qreal GlyphCache::advance(QChar character) const
{
    const Glyph *glyph = find(character);
    return glyph ? glyph->advance : 0;
}

bool GlyphCache::layOut(const QString &text, const QFont &font, Run &run)
{
    use(font);
    for (const QChar character : text) {
        const Glyph *glyph = find(character);
        if (!glyph)
            return false;
        run.glyphs.append(glyph->index);
        run.positions.append(QPointF(run.width, 0));
        run.width += glyph->advance;
    }
    return true;
}

std::optional<qreal> GlyphCache::width(const QString &text, const QFont &font)
{
    use(font);
    qreal width = 0;
    for (const QChar character : text) {
        const Glyph *glyph = find(character);
        if (!glyph)
            return std::nullopt;
        width += glyph->advance;
    }
    return width;
}

void GlyphCache::draw(QPainter *painter, QPointF baseline, const Run &run) const
{
    m_run.setRawData(run.glyphs.constData(), run.positions.constData(), int(run.glyphs.size()));
    painter->drawGlyphRun(baseline, m_run);
}

} // namespace mm
