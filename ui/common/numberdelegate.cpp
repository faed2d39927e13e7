// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/numberdelegate.h"

#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace mm {

NumberDelegate::NumberDelegate(const Theme &theme, const Formatting &formatting, QObject *parent) :
    QStyledItemDelegate(parent), m_theme(theme), m_formatting(formatting)
{ }

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintBackground(painter, option);
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QVariant fraction = index.data(FractionRole);
    const bool left = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
    paintText(painter, option, index.data(Qt::DisplayRole).toString(),
              fraction.isValid() ? fraction.toInt() : -1, left,
              option.palette.color(group, QPalette::Text), 0);
    paintFocus(painter, option);
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant fraction = index.data(FractionRole);
    const qreal pad = fraction.isValid() ? fractionPad(text, fraction.toInt(), metrics) : 0;
    return {int(metrics.horizontalAdvance(text) + pad) + 2 * margin + 1, int(metrics.height()) + 6};
}

qreal NumberDelegate::fractionPad(const QString &text, int fraction,
                                  const QFontMetricsF &metrics) const
{
    return fractionPad(text, fraction, metrics.horizontalAdvance(u'0'),
                       metrics.horizontalAdvance(decimalPoint()));
}

qreal NumberDelegate::fractionPad(const QString &text, int fraction, qreal digitWidth,
                                  qreal pointWidth) const
{
    if (fraction <= 0)
        return 0;
    const qsizetype at = text.lastIndexOf(decimalPoint());
    const qsizetype decimals = at < 0 ? 0 : text.size() - at - decimalPoint().size();
    const qreal pad = qreal(qMax(qsizetype(0), fraction - decimals)) * digitWidth;
    return at < 0 ? pad + pointWidth : pad;
}

// QLocale makes the text anew each time it is asked.
const QString &NumberDelegate::decimalPoint() const
{
    if (m_point.isEmpty() || m_locale != m_formatting.locale()) {
        m_locale = m_formatting.locale();
        m_point = m_locale.decimalPoint();
    }
    return m_point;
}

void NumberDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.colours().selection);
}

void NumberDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                               const QString &text, int fraction, bool left, const QColor &colour,
                               int gutter) const
{
    GlyphCache &cache = m_glyphs[option.font.italic() ? 1 : 0];
    GlyphCache::Run run;
    const bool light = cache.layOut(text, option.font, run);
    const qreal room = option.rect.width() - 2 * margin - gutter;
    const qreal pad = left || fraction <= 0
        ? 0
        : fractionPad(text, fraction, cache.advance(u'0'), cache.advance(decimalPoint().front()));
    qreal width = light ? run.width : QFontMetricsF(option.font).horizontalAdvance(text);
    const qreal edge = option.rect.x() + option.rect.width() - margin;
    qreal right = edge - pad;
    QString cut;
    if (width + pad > room) {
        // A number that is cut off is no number: the alignment gives way first, then an ellipsis
        // says that there is more.
        right = qMin(edge, option.rect.x() + margin + gutter + width);
        if (width > room) {
            const QFontMetricsF metrics(option.font);
            cut = metrics.elidedText(text, Qt::ElideRight, room);
            width = metrics.horizontalAdvance(cut);
            right = edge;
        }
    }
    const qreal x = left ? option.rect.x() + margin + gutter : right - width;
    const qreal y = option.rect.y() + (option.rect.height() - cache.ascent() - cache.descent()) / 2
        + cache.ascent();
    painter->setPen(colour);
    if (light && cut.isEmpty()) {
        cache.draw(painter, {x, y}, run);
        return;
    }
    painter->setFont(option.font);
    painter->drawText(QPointF(x, y), cut.isEmpty() ? text : cut);
}

void NumberDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->setPen(m_theme.colours().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace mm
