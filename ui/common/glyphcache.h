// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QPointF>
#include <QRawFont>
#include <QVarLengthArray>

#include <array>
#include <optional>

class QPainter;

namespace mm {

/// Glyphs and widths of the characters that numbers are made of, in one font. Shaping a text costs
/// more than painting it, and numbers need none: each digit is a glyph beside the one before.
class GlyphCache
{
public:
    struct Run {
        QVarLengthArray<quint32, 32> glyphs;
        QVarLengthArray<QPointF, 32> positions;
        qreal width = 0;
    };

    /// False where the text holds anything else than the cached characters: shape it then.
    [[nodiscard]] bool layOut(const QString &text, const QFont &font, Run &run);
    /// Nothing where it has other characters.
    [[nodiscard]] std::optional<qreal> width(const QString &text, const QFont &font);
    /// Width of one of them in the font used last; 0 for other characters.
    [[nodiscard]] qreal advance(QChar character) const;
    [[nodiscard]] qreal ascent() const { return m_ascent; } ///< of that font
    [[nodiscard]] qreal descent() const { return m_descent; }
    /// With the painter's pen; `baseline` is where the text begins.
    void draw(QPainter *painter, QPointF baseline, const Run &run) const;

private:
    struct Glyph {
        quint32 index = 0; ///< 0: not in this font
        qreal advance = 0;
    };

    void use(const QFont &font);
    [[nodiscard]] const Glyph *find(QChar character) const;

    QFont m_font;
    QRawFont m_raw;
    std::array<Glyph, 128> m_ascii{};
    qreal m_ascent = 0, m_descent = 0;
    mutable QGlyphRun m_run; ///< kept for its memory
    Glyph m_minus; ///< U+2212
    Glyph m_dash; ///< U+2013, for what is absent
};

} // namespace mm
