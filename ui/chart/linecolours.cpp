// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/linecolours.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QPen>
#include <QPixmap>
#include <QSignalBlocker>

namespace mm {

namespace {

struct LineColours {
    Q_DECLARE_TR_FUNCTIONS(mm::LineColours)
};

constexpr int swatchScale = 3; ///< dots a pixel, sharp on every screen there is

} // namespace

QString lineColourName(int place)
{
    switch (place) {
    case 0:
        return LineColours::tr("Blue, solid");
    case 1:
        return LineColours::tr("Orange, dashed");
    case 2:
        return LineColours::tr("Green, dotted");
    case 3:
        return LineColours::tr("Magenta, dash-dot");
    case 4:
        return LineColours::tr("Yellow, long dashes");
    case 5:
        return LineColours::tr("As text, dash-dot-dot");
    default:
        return {};
    }
}

QIcon lineColourIcon(const Theme &theme, int place)
{
    QPixmap pixmap(lineColourIconSize * swatchScale);
    pixmap.setDevicePixelRatio(swatchScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(linePen(theme.colours(), place, 2));
    painter.drawLine(QPointF(0, lineColourIconSize.height() / 2.0),
                     QPointF(lineColourIconSize.width(), lineColourIconSize.height() / 2.0));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // else tinted
    return icon;
}

void fillLineColours(QComboBox &box, const Theme &theme)
{
    const QSignalBlocker silent(&box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    box.setIconSize(lineColourIconSize);
    for (int place = 0; place < int(theme.colours().lines.size()); ++place)
        box.addItem(lineColourIcon(theme, place), lineColourName(place));
    box.setCurrentIndex(chosen);
}

} // namespace mm
