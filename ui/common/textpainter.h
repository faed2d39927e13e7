// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/glyphcache.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QRect>
#include <QStaticText>

#include <utility>
#include <vector>

namespace mm {

/// Texts painted again and again: numbers as glyphs side by side, others shaped once and kept.
/// All in one font.
class TextPainter
{
public:
    void setFont(const QFont &font);
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int height() const { return m_height; } ///< of a line
    [[nodiscard]] qreal width(const QString &text);
    /// With an ellipsis at its end where it is wider than `room`.
    [[nodiscard]] QString elided(const QString &text, int room);
    /// `baseline`: where the text begins.
    void draw(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour);
    /// On `fill`, which is what is there: copied where the same was painted before, as prices that
    /// come again and again are, else put together from pictures of its characters.
    void drawOn(QPainter &painter, QPoint baseline, const QString &text, const QColor &colour,
                const QColor &fill);

private:
    struct Inks {
        QRgb ink, fill;
        bool operator==(const Inks &) const = default;
        friend size_t qHash(const Inks &inks, size_t seed = 0) noexcept
        {
            return ::qHash(quint64(inks.ink) << 32 | inks.fill, seed);
        }
    };
    struct Character {
        QRect place; ///< in a picture of it alone; empty: a space
        std::vector<QRgb> pixels{};
    };
    [[nodiscard]] const QStaticText &shaped(const QString &text);
    [[nodiscard]] QImage blank(qreal width, QRgb fill) const;
    void compose(QImage &picture, const GlyphCache::Run &run, Inks inks);
    [[nodiscard]] const Character &character(quint32 glyph, qreal advance, int quarter, Inks inks);

    QFont m_font;
    int m_ascent = 10, m_height = 14;
    GlyphCache m_cache;
    QHash<QString, QStaticText> m_shaped;
    QHash<std::pair<QString, Inks>, QImage> m_pictures;
    /// By glyph and quarter of a pixel it begins at: glyph × 4 + quarter.
    QHash<std::pair<quint32, Inks>, Character> m_characters;
    qreal m_ratio = 1; ///< pixels of the device in one of a picture's
};

} // namespace mm
