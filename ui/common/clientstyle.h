// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/common/theme.h"

#include <QFont>
#include <QPalette>
#include <QProxyStyle>

#include <array>

class QStyleOptionButton;
class QStyleOptionSpinBox;

namespace mm {

/// Fusion, with the controls of forms as the client has them: one height (28), round outlines with
/// a contrast of 3, a focus of 2 pixels; and labels by role. Not a style sheet, because that keeps
/// about 9 KiB for each widget. Which dynamic properties it knows is told at Theme.
class ClientStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ClientStyle();

    /// What is painted from now on. Labels that have a role get its colours, and its size from the
    /// application's font of now; everything else follows the palette's change.
    void setColours(const Colours &colours);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override; ///< takes from a label what its role gave it
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;

private:
    void polishLabel(QLabel *label) const;
    [[nodiscard]] QColor outlineOf(const QStyleOption *option, const QWidget *widget) const;
    [[nodiscard]] QColor arrowColour(const QStyleOption *option) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOptionButton *option, QPainter *painter,
                    const QWidget *widget) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool checked) const;
    void drawSegment(const QStyleOption *option, QPainter *painter) const;
    void drawSpinArrows(const QStyleOptionSpinBox *option, QPainter *painter,
                        const QWidget *widget) const;

    Colours m_colours;
    std::array<QPalette, textRoleCount> m_labelPalettes; ///< by TextRole
};

/// A rectangle with round corners; its outline, `width` pixels, lies within `rect`.
void drawRoundPanel(QPainter *painter, const QRect &rect, const QColor &ground,
                    const QColor &outline, int width = 1);

} // namespace mm
