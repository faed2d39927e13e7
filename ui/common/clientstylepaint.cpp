// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/clientstyle.h"
#include "ui/common/clientstyle_p.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace mm {

using namespace clientstyle;

namespace {

constexpr qreal panelRadius = 4, indicatorRadius = 3, focusRadius = 2;
constexpr int comboArrowSize = 12, spinArrowSize = 10;

int widthOf(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) ? focusWidth : 1;
}

bool isEnabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &outline,
                 int width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, width));
    painter->setBrush(ground);
    const qreal half = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half,
                             radius - half);
    painter->restore();
}

/// A line through points of a square of 20, which becomes one of `size` in the middle of `rect`.
void drawMark(QPainter *painter, const QRect &rect, int size, const QColor &colour, qreal width,
              const QPolygonF &points)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center() - QPointF(size, size) / 2);
    painter->scale(size / 20.0, size / 20.0);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points);
    painter->restore();
}

void drawArrow(QPainter *painter, const QRect &rect, int size, const QColor &colour, bool down)
{
    const qreal base = down ? 7 : 13, tip = down ? 13 : 7;
    drawMark(painter, rect, size, colour, 2, {{4, base}, {10, tip}, {16, base}});
}

} // namespace

QFont clientstyle::heavyFont(const QWidget *widget)
{
    QFont font = widget ? widget->font() : QFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawRoundPanel(QPainter *painter, const QRect &rect, const QColor &ground,
                    const QColor &outline, int width)
{
    drawRounded(painter, rect, ground, outline, width, panelRadius);
}

QColor ClientStyle::outlineOf(const QStyleOption *option, const QWidget *widget) const
{
    if (has(widget, "invalid"))
        return m_colours.error;
    if (!isEnabled(option))
        return m_colours.separator;
    const bool pointed =
        option->state.testFlag(State_MouseOver) && qobject_cast<const QComboBox *>(widget);
    return pointed || option->state.testFlag(State_HasFocus) ? m_colours.accent : m_colours.outline;
}

QColor ClientStyle::arrowColour(const QStyleOption *option) const
{
    return isEnabled(option) ? m_colours.outline : m_colours.separator;
}

void ClientStyle::drawField(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    drawRoundPanel(painter, option->rect, isEnabled(option) ? m_colours.surface : m_colours.window,
                   outlineOf(option, widget), widthOf(option));
}

void ClientStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && !isInner(widget))
            return drawField(option, painter, widget);
        break;
    case PE_IndicatorCheckBox:
        if (!qobject_cast<const QMenu *>(widget))
            return drawIndicator(option, painter, option->state.testFlag(State_On));
        break;
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(option, painter, option->state.testFlag(State_On));
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)
            || styleHint(SH_UnderlineShortcut, option, widget))
            drawRounded(painter, option->rect, Qt::transparent, m_colours.accent, 1, focusRadius);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_colours.outline);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_colours.raised);
    case PE_FrameTabBarBase:
        if (has(widget, "segments"))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ClientStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(button, painter, widget);
        break;
    case CE_CheckBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton part = *box; // the focus is shown by the indicator alone
            part.rect = subElementRect(SE_CheckBoxIndicator, option, widget);
            drawIndicator(&part, painter, option->state.testFlag(State_On));
            part.rect = subElementRect(SE_CheckBoxContents, option, widget);
            return QProxyStyle::drawControl(CE_CheckBoxLabel, &part, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (qobject_cast<const QPlainTextEdit *>(widget) && has(widget, "field"))
            return drawField(option, painter, widget);
        break;
    case CE_TabBarTabShape:
        if (has(widget, "segments"))
            return drawSegment(option, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && has(widget, "segments"))
            return drawItemText(painter, subElementRect(SE_TabBarTabText, option, widget),
                                Qt::AlignCenter | Qt::TextShowMnemonic, tab->palette,
                                isEnabled(option), tab->text, QPalette::WindowText);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ClientStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(option, painter, widget);
        const bool date = qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
        return drawArrow(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                         date ? spinArrowSize : comboArrowSize, arrowColour(option), true);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        drawField(option, painter, widget);
        return drawSpinArrows(spin, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ClientStyle::drawSpinArrows(const QStyleOptionSpinBox *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QColor colour = arrowColour(option);
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), spinArrowSize,
              colour, false);
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), spinArrowSize,
              colour, true);
}

void ClientStyle::drawButton(const QStyleOptionButton *option, QPainter *painter,
                             const QWidget *widget) const
{
    const bool primary = has(widget, "primary"), plain = has(widget, "plain");
    const bool enabled = isEnabled(option), focused = option->state.testFlag(State_HasFocus);
    const bool pointed = option->state.testFlag(State_MouseOver);
    const bool pressed = option->state.testFlag(State_Sunken);
    QColor ground = !enabled ? m_colours.window : pressed ? m_colours.selection : m_colours.raised;
    QColor outline = !enabled ? m_colours.separator
        : focused || pointed  ? m_colours.accent
                              : m_colours.outline;
    if (primary) {
        ground = enabled ? m_colours.accent : m_colours.separator;
        outline = enabled && (focused || pointed) ? m_colours.text : ground;
    } else if (plain) {
        ground = Qt::transparent;
        outline = enabled && (focused || pointed) ? m_colours.accent : ground;
    }
    drawRoundPanel(painter, option->rect, ground, outline, widthOf(option));

    QStyleOptionButton label = *option;
    label.rect = subElementRect(SE_PushButtonContents, option, widget);
    if (enabled && (primary || plain))
        label.palette.setColor(QPalette::ButtonText,
                               primary ? m_colours.onAccent : m_colours.accent);
    painter->save();
    if (primary) {
        painter->setFont(heavyFont(widget));
        label.fontMetrics = heavyMetrics(widget);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    painter->restore();
    if (option->features & QStyleOptionButton::HasMenu) {
        const int width = pixelMetric(PM_MenuButtonIndicator, option, widget);
        QRect arrow = label.rect;
        arrow.setRight((label.rect.right() + option->rect.right()) / 2);
        arrow.setLeft(arrow.right() + 1 - width);
        drawArrow(painter, visualRect(option->direction, option->rect, arrow), spinArrowSize,
                  label.palette.color(QPalette::ButtonText), true);
    }
}

void ClientStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool checked) const
{
    const bool enabled = isEnabled(option), focused = option->state.testFlag(State_HasFocus);
    const bool pointed = option->state.testFlag(State_MouseOver);
    const QColor ground = !enabled ? m_colours.window
        : checked                  ? m_colours.accent
                                   : m_colours.surface;
    const QColor outline = !enabled     ? m_colours.separator
        : checked && focused            ? m_colours.text
        : checked || focused || pointed ? m_colours.accent
                                        : m_colours.outline;
    drawRounded(painter, option->rect, ground, outline, widthOf(option), indicatorRadius);
    if (checked)
        drawMark(painter, option->rect, option->rect.width() - 2,
                 enabled ? m_colours.onAccent : m_colours.stale, 3,
                 {{4, 10.5}, {8, 14.5}, {16, 5.5}});
}

// Neighbours share the line between them; the chosen one is painted last.
void ClientStyle::drawSegment(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = option->state.testFlag(State_Selected);
    const QRect rect = tab->rect.adjusted(-sharedEdge(*tab), 0, 0, 0);
    const QColor outline = !isEnabled(option)              ? m_colours.separator
        : chosen || option->state.testFlag(State_HasFocus) ? m_colours.accent
                                                           : m_colours.outline;
    const int width = widthOf(option);
    painter->fillRect(rect, outline);
    painter->fillRect(rect.adjusted(width, width, -width, -width),
                      chosen ? m_colours.selection : m_colours.surface);
}

} // namespace mm
