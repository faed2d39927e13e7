// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tabularfont.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace mm {

using namespace Qt::Literals::StringLiterals;

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(digit), zero))
            return false;
    }
    return true;
}

QFont tabularFont(const QFont &base)
{
    if (hasTabularDigits(base))
        return base;
    // Faces of the three systems that look like their UI font and have such digits.
    for (const QString &family : {u"Segoe UI"_s, u"Helvetica Neue"_s, u"Noto Sans"_s,
                                  u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Arial"_s}) {
        QFont font = base;
        font.setFamily(family);
        if (QFontDatabase::hasFamily(family) && hasTabularDigits(font))
            return font;
    }
    QFont font = base;
    font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return font;
}

} // namespace mm
