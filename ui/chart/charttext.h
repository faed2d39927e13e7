// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/glyphcache.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QStaticText>

#include <optional>
#include <utility>

namespace mm {

/// Texts of a chart, laid out once and painted many times: numbers as glyphs side by side, other
/// texts shaped. All in one font.
class ChartText
{
public:
    void setFont(const QFont &font);
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int height() const { return m_height; } ///< of a line
    [[nodiscard]] qreal width(const QString &text);
    /// `baseline`: where the text begins.
    void draw(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour);
    /// On `fill`, which is what is there: copied where the same was painted before, as prices that
    /// come again and again are.
    void drawOn(QPainter &painter, QPoint baseline, const QString &text, const QColor &colour,
                const QColor &fill);

private:
    struct Entry {
        bool glyphs = false; ///< `run` is it, else `shaped`
        GlyphCache::Run run;
        std::optional<QStaticText> shaped;
    };
    [[nodiscard]] const Entry &find(const QString &text);

    QFont m_font;
    int m_ascent = 10, m_height = 14;
    GlyphCache m_cache;
    QHash<QString, Entry> m_entries;
    QHash<std::pair<QString, quint64>, QImage> m_pictures; ///< by text and colours
    qreal m_ratio = 1; ///< pixels of the device in one of a picture's
};

} // namespace mm
