// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/charttimes.h"
#include "ui/chart/indicators.h"
#include "ui/common/textpainter.h"

#include <QHash>
#include <QRect>

#include <vector>

namespace mm {

class Formatting;

/// A piece of a legend: a letter, a value, a name.
struct LegendPart {
    enum class Ink { Text, Secondary, Up, Down, Line };
    QString text{};
    Ink ink = Ink::Text;
    int line = 0; ///< colour of Ink::Line, a place in the theme's table
    bool group = false; ///< stands apart from what is before it, and may begin a row
    QRect rect{}; ///< where it is, once laid out
    bool operator==(const LegendPart &) const = default;
};

/// Prices of a series as they are written, kept: most are the same a tick later.
class PriceTexts
{
public:
    void clear() { m_texts.clear(); }
    [[nodiscard]] const QString &of(const CandleSeries &series, qint64 units,
                                    const Formatting &formatting);

private:
    QHash<qint64, QString> m_texts; ///< by the units
    int m_scale = 0, m_digits = 0; ///< they were written with
};

/// Time, open, high, low, close, change against the candle before, volume where the gateway has
/// told it; exact.
[[nodiscard]] std::vector<LegendPart> candleLegend(const CandleSeries &series, int index,
                                                   const ChartTimes &times, PriceTexts &prices,
                                                   const Formatting &formatting);
/// Name and values of an indicator, in its lines' colours.
[[nodiscard]] std::vector<LegendPart> indicatorLegend(const Indicator &indicator, int index,
                                                      int decimals, const Formatting &formatting);
/// A value of an indicator, which is no price, with that many decimals.
[[nodiscard]] QString indicatorValueText(double value, int decimals, const Formatting &formatting);

/// Puts the parts side by side from `at`, in as many rows as it takes; the rows.
int layOutLegend(std::vector<LegendPart> &parts, QPoint at, int width, TextPainter &text);
/// As one reads it out.
[[nodiscard]] QString legendSentence(const std::vector<LegendPart> &parts);

} // namespace mm
