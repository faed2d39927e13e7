// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartlegend.h"

#include "ui/common/formatting.h"

#include <QCoreApplication>

#include <cmath>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Ink = LegendPart::Ink;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mm::ChartLegend)
public:
    //: Legend of a chart: open, high, low, close (one letter each where the language has them)
    static QString open() { return tr("O", "open"); }
    static QString high() { return tr("H", "high"); }
    static QString low() { return tr("L", "low"); }
    static QString close() { return tr("C", "close"); }
    static QString volume() { return tr("Vol", "volume"); }
};

} // namespace

const QString &PriceTexts::of(const CandleSeries &series, qint64 units,
                              const Formatting &formatting)
{
    constexpr int most = 200;
    const int scale = series.scale(), digits = series.priceDigits();
    if (scale != m_scale || digits != m_digits || m_texts.size() >= most)
        m_texts.clear();
    m_scale = scale;
    m_digits = digits;
    QString &text = m_texts[units];
    if (text.isEmpty())
        text = formatting.price(series.price(units).rounded(digits), digits);
    return text;
}

std::vector<LegendPart> candleLegend(const CandleSeries &series, int index, const ChartTimes &times,
                                     PriceTexts &prices, const Formatting &formatting)
{
    std::vector<LegendPart> parts;
    if (index < 0 || index >= series.size())
        return parts;
    const Candle &candle = series.at(index);
    const auto price = [&](qint64 units) { return prices.of(series, units, formatting); };
    const auto add = [&parts](const QString &name, const QString &value, Ink ink) {
        parts.push_back({.text = name, .ink = Ink::Secondary, .group = true});
        parts.push_back({.text = value, .ink = ink});
    };
    parts.push_back({.text = times.full(candle.time, series.interval()), .group = true});
    add(Words::open(), price(candle.open), Ink::Text);
    add(Words::high(), price(candle.high), Ink::Text);
    add(Words::low(), price(candle.low), Ink::Text);
    const Ink ink = candle.close > candle.open ? Ink::Up
        : candle.close < candle.open           ? Ink::Down
                                               : Ink::Text;
    add(Words::close(), price(candle.close), ink);
    if (index > 0) {
        const std::optional<Decimal> change =
            changePercent(series.price(candle.close), series.price(series.at(index - 1).close));
        const Ink changeInk = !change || change->isZero() ? Ink::Text
            : change->isNegative()                        ? Ink::Down
                                                          : Ink::Up;
        parts.push_back({.text = formatting.percent(change), .ink = changeInk, .group = true});
    }
    const bool isTold = index < series.size() - series.madeByTicks();
    add(Words::volume(),
        isTold ? formatting.amount(series.volume(candle.volume), 0) : Formatting::absent(),
        Ink::Text);
    return parts;
}

QString indicatorValueText(double value, int decimals, const Formatting &formatting)
{
    const double units = value * std::pow(10.0, decimals);
    if (!std::isfinite(units) || std::abs(units) > 9e17)
        return Formatting::absent();
    return formatting.price(Decimal::fromUnits(std::llround(units), decimals), decimals);
}

std::vector<LegendPart> indicatorLegend(const Indicator &indicator, int index, int decimals,
                                        const Formatting &formatting)
{
    std::vector<LegendPart> parts;
    parts.push_back(
        {.text = indicatorTitle(indicator.setting()), .ink = Ink::Secondary, .group = true});
    for (const IndicatorLine &line : indicator.lines()) {
        const bool known = index >= 0 && std::size_t(index) < line.values.size()
            && std::isfinite(line.values[std::size_t(index)]);
        if (!line.name.isEmpty())
            parts.push_back({.text = line.name, .ink = Ink::Secondary});
        const QString text = known
            ? indicatorValueText(line.values[std::size_t(index)], decimals, formatting)
            : Formatting::absent();
        parts.push_back({.text = text, .ink = Ink::Line, .line = line.colour});
    }
    return parts;
}

int layOutLegend(std::vector<LegendPart> &parts, QPoint at, int width, TextPainter &text)
{
    constexpr int gap = 4, groupGap = 12;
    std::vector<int> widths;
    widths.reserve(parts.size());
    for (const LegendPart &part : parts)
        widths.push_back(int(std::ceil(text.width(part.text))));
    int rows = 1, x = at.x();
    bool first = true;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        // A group stays together: its width is known before its row.
        int groupWidth = 0;
        for (std::size_t end = part; parts[part].group && end < parts.size(); ++end) {
            if (end > part && parts[end].group)
                break;
            groupWidth += widths[end] + (end > part ? gap : 0);
        }
        if (!first)
            x += parts[part].group ? groupGap : gap;
        if (parts[part].group && !first && x + groupWidth > at.x() + width) {
            ++rows;
            x = at.x();
        }
        first = false;
        parts[part].rect = {x, at.y() + (rows - 1) * text.height(), widths[part], text.height()};
        x += widths[part];
    }
    return rows;
}

QString legendSentence(const std::vector<LegendPart> &parts)
{
    QString sentence;
    for (const LegendPart &part : parts) {
        if (!sentence.isEmpty())
            sentence += part.group ? u", "_s : u" "_s;
        sentence += part.text;
    }
    return sentence;
}

} // namespace mm
