// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What is where, and how large; clientstylepaint.cpp paints it.
#include "ui/common/clientstyle.h"

#include "ui/common/clientstyle_p.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace mm {

using namespace clientstyle;

namespace {

// Outline (1 pixel, with the focus 2) and padding together, so that the focus moves nothing.
constexpr int fieldMargin = 9, spinMargin = 5, buttonMargin = 15, plainMargin = 7;
constexpr int verticalMargin = 5, leastContents = 18;
constexpr int comboArrowWidth = 22, comboSpare = 2, spinArrowWidth = 20;
constexpr int indicatorSize = 16, indicatorSpacing = 8;
constexpr int tipMargin = 3;

/// An editor with a list or a calendar to open, whichever class it is of.
struct DropDown {
    int margin, arrow;
};
DropDown dropDownOf(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) ? DropDown{spinMargin, spinArrowWidth}
                                                          : DropDown{fieldMargin, comboArrowWidth};
}

QSize boxed(const QSize &contents, int more)
{
    return {contents.width() + more,
            std::max(contents.height(), leastContents) + 2 * verticalMargin};
}

/// `width` pixels at the right of what the margins leave.
QRect atRight(const QRect &rect, int margin, int width)
{
    return {rect.right() + 1 - margin - width, rect.top() + 1, width, rect.height() - 2};
}

QRect leftOf(const QRect &rect, int margin, int width)
{
    return rect.adjusted(margin, verticalMargin, -margin - width, -verticalMargin);
}

struct RoleFont {
    int points = 0; ///< more than the application's font
    bool heavy = false;
};
constexpr RoleFont roleFonts[textRoleCount]{{}, {4, true}, {2, true}, {}, {-1}, {-1}, {-1}};

} // namespace

namespace clientstyle {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

int sharedEdge(const QStyleOptionTab &tab)
{
    const bool first =
        tab.position == QStyleOptionTab::Beginning || tab.position == QStyleOptionTab::OnlyOneTab;
    return first ? 0 : 1;
}

bool isInner(const QWidget *lineEdit)
{
    const QWidget *parent = lineEdit ? lineEdit->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace clientstyle

ClientStyle::ClientStyle() :
    QProxyStyle(QStringLiteral("Fusion")), m_colours(Theme::table(false, PriceColours::GreenUp))
{ }

void ClientStyle::setColours(const Colours &colours)
{
    m_colours = colours;
    const std::pair<TextRole, QColor> texts[] = {{TextRole::Secondary, colours.secondary},
                                                 {TextRole::Caption, colours.secondary},
                                                 {TextRole::Warning, colours.warning},
                                                 {TextRole::Error, colours.error}};
    for (const auto &[role, colour] : texts) {
        QPalette &palette = m_labelPalettes[std::size_t(role)];
        palette.setColor(QPalette::Active, QPalette::WindowText, colour);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    }
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *label = qobject_cast<QLabel *>(widget))
            polishLabel(label);
    }
}

void ClientStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget))
        polishLabel(label);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->setFrameStyle(edit->frameStyle()); // whose width was asked for before it had "field"
}

// Only what the role asks for: a label that is disabled, or bold by itself, stays so.
void ClientStyle::polishLabel(QLabel *label) const
{
    const TextRole role = textRole(label);
    const RoleFont &asked = roleFonts[std::size_t(role)];
    QFont font = label->font();
    if (asked.points != 0)
        font.setPointSizeF(QApplication::font().pointSizeF() + asked.points);
    if (asked.heavy)
        font.setWeight(QFont::DemiBold);
    if (font != label->font())
        label->setFont(font);
    const QPalette &palette = m_labelPalettes[std::size_t(role)];
    if (palette.resolveMask() != 0)
        label->setPalette(palette);
}

void ClientStyle::unpolish(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        const TextRole role = textRole(label);
        const RoleFont &given = roleFonts[std::size_t(role)];
        uint parts = 0;
        if (given.points != 0)
            parts |= QFont::SizeResolved;
        if (given.heavy)
            parts |= QFont::WeightResolved;
        QFont font = label->font();
        font.setResolveMask(font.resolveMask() & ~parts);
        if (parts != 0)
            label->setFont(font);
        if (m_labelPalettes[std::size_t(role)].resolveMask() != 0)
            label->setPalette({});
    }
    QProxyStyle::unpolish(widget);
}

int ClientStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
        return indicatorSpacing;
    case PM_ToolTipLabelFrameWidth:
        return tipMargin;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit *>(widget) && has(widget, "field"))
            return focusWidth;
        break;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
        if (has(widget, "segments"))
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize ClientStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int margin = has(widget, "plain") ? plainMargin : buttonMargin;
            QSize size = boxed(contents, 2 * margin);
            if (has(widget, "primary"))
                size.rwidth() +=
                    heavyMetrics(widget).size(Qt::TextShowMnemonic, button->text).width()
                    - button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            return size;
        }
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && !isInner(widget)) {
            if (frame->lineWidth > 0)
                return boxed(contents, 2 * fieldMargin);
            break;
        }
        return contents;
    case CT_ComboBox:
        return boxed(contents, 2 * fieldMargin + comboArrowWidth + comboSpare);
    case CT_SpinBox:
        return boxed(contents, 2 * spinMargin + spinArrowWidth);
    case CT_CheckBox:
        return {contents.width() + indicatorSize + indicatorSpacing,
                std::max(contents.height(), indicatorSize)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && has(widget, "segments"))
            return boxed(contents, 2 * buttonMargin - sharedEdge(*tab));
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ClientStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents: {
        const int margin = has(widget, "plain") ? plainMargin : buttonMargin;
        return option->rect.adjusted(margin, verticalMargin, -margin, -verticalMargin);
    }
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && !isInner(widget))
            return leftOf(option->rect, fieldMargin, 0);
        break;
    case SE_TabBarTabText:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && has(widget, "segments"))
            return tab->rect.adjusted(-sharedEdge(*tab), 0, 0, 0);
        break;
    case SE_CheckBoxContents:
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(indicatorSize + indicatorSpacing, 0, 0, 0));
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ClientStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    QRect found;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const DropDown dropDown = dropDownOf(widget);
        found = leftOf(rect, dropDown.margin, dropDown.arrow);
    } else if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        found = atRight(rect, 1, dropDownOf(widget).arrow);
    } else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        found = leftOf(rect, spinMargin, spinArrowWidth);
    } else if (control == CC_SpinBox && subControl == SC_SpinBoxUp) {
        found = atRight(rect, 1, spinArrowWidth);
        found.setHeight(found.height() / 2);
    } else if (control == CC_SpinBox && subControl == SC_SpinBoxDown) {
        found = atRight(rect, 1, spinArrowWidth);
        found.setTop(found.top() + found.height() / 2);
    } else {
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
    return visualRect(option->direction, rect, found);
}

} // namespace mm
