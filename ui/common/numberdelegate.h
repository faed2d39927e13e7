// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/glyphcache.h"

#include <QLocale>
#include <QStyledItemDelegate>

namespace mm {

class Formatting;
class Theme;

/// Paints cells of numbers, lightly: one fill, one text, no style calls. Numbers stand right on the
/// decimal point; text columns (Qt::AlignLeft) on the left.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// int: decimals of the longest fraction of the column; absent or negative: plainly right.
    static constexpr int FractionRole = Qt::UserRole + 20;
    static constexpr int margin = 8;

    NumberDelegate(const Theme &theme, const Formatting &formatting, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Pixels a number's text stays away from the right margin, so that its decimal point stands
    /// below the others'.
    [[nodiscard]] qreal fractionPad(const QString &text, int fraction,
                                    const QFontMetricsF &metrics) const;

protected:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    /// `gutter`: room on the left that the text keeps free.
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                   int fraction, bool left, const QColor &colour, int gutter) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    [[nodiscard]] qreal fractionPad(const QString &text, int fraction, qreal digitWidth,
                                    qreal pointWidth) const;
    [[nodiscard]] const QString &decimalPoint() const;

    const Theme &m_theme;
    const Formatting &m_formatting;
    mutable std::array<GlyphCache, 2> m_glyphs; ///< upright, slanted
    mutable QLocale m_locale; ///< the one m_point is of
    mutable QString m_point;
};

} // namespace mm
