// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicators.h"

#include "app/protocol/jsonreader.h"
#include "ui/common/formatting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Indicators {
    Q_DECLARE_TR_FUNCTIONS(mm::Indicators)
};

constexpr int longest = 500; ///< candles a period may reach back

/// In files, in the order of the kinds.
constexpr std::array kindNames{"ma",  "ema", "bollinger", "vwap",     "macd",
                               "rsi", "kdj", "atr",       "williamsr"};
static_assert(kindNames.size() == std::size(indicatorKinds));

IndicatorParameter period(int usual, int least = 1)
{
    return {.name = Indicators::tr("Period"), .usual = usual, .least = least, .most = longest};
}

QString shortName(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::MovingAverage:
        return Indicators::tr("MA");
    case IndicatorKind::Ema:
        return Indicators::tr("EMA");
    case IndicatorKind::Bollinger:
        return Indicators::tr("BOLL");
    case IndicatorKind::Vwap:
        return Indicators::tr("VWAP");
    case IndicatorKind::Macd:
        return Indicators::tr("MACD");
    case IndicatorKind::Rsi:
        return Indicators::tr("RSI");
    case IndicatorKind::Kdj:
        return Indicators::tr("KDJ");
    case IndicatorKind::Atr:
        return Indicators::tr("ATR");
    case IndicatorKind::WilliamsR:
        return Indicators::tr("Williams %R");
    }
    return {};
}

} // namespace

std::vector<IndicatorParameter> indicatorParameters(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::MovingAverage:
    case IndicatorKind::Ema:
        return {period(20)};
    case IndicatorKind::Bollinger:
        return {period(20, 2),
                {.name = Indicators::tr("Deviations"),
                 .usual = 200,
                 .least = 10,
                 .most = 1000,
                 .decimals = 2}};
    case IndicatorKind::Vwap:
        return {};
    case IndicatorKind::Macd:
        return {{.name = Indicators::tr("Fast"), .usual = 12, .most = longest},
                {.name = Indicators::tr("Slow"), .usual = 26, .most = longest},
                {.name = Indicators::tr("Signal"), .usual = 9, .most = longest}};
    case IndicatorKind::Rsi:
        return {period(14, 2)};
    case IndicatorKind::Kdj:
        return {period(9, 2),
                {.name = Indicators::tr("K smoothing"), .usual = 3, .most = 100},
                {.name = Indicators::tr("D smoothing"), .usual = 3, .most = 100}};
    case IndicatorKind::Atr:
        return {period(14)};
    case IndicatorKind::WilliamsR:
        return {period(14, 2)};
    }
    return {};
}

QString indicatorName(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::MovingAverage:
        return Indicators::tr("Moving average");
    case IndicatorKind::Ema:
        return Indicators::tr("Exponential moving average");
    case IndicatorKind::Bollinger:
        return Indicators::tr("Bollinger bands");
    case IndicatorKind::Vwap:
        return Indicators::tr("Volume-weighted average price");
    case IndicatorKind::Macd:
        return Indicators::tr("MACD");
    case IndicatorKind::Rsi:
        return Indicators::tr("Relative strength index");
    case IndicatorKind::Kdj:
        return Indicators::tr("KDJ");
    case IndicatorKind::Atr:
        return Indicators::tr("Average true range");
    case IndicatorKind::WilliamsR:
        return Indicators::tr("Williams %R");
    }
    return {};
}

QString indicatorTitle(const IndicatorSetting &setting)
{
    QStringList parts{shortName(setting.kind)};
    const auto parameters = indicatorParameters(setting.kind);
    const std::vector<int> values = setting.values();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parts << indicatorValueText(values[i], parameters[i]);
    return parts.join(u' ');
}

QString indicatorValueText(int value, const IndicatorParameter &parameter)
{
    int decimals = parameter.decimals;
    for (; decimals > 0 && value % 10 == 0; --decimals)
        value /= 10;
    return Formatting().price(Decimal::fromUnits(value, decimals), decimals);
}

std::optional<int> indicatorValue(const QString &text, const IndicatorParameter &parameter)
{
    QString plain = text.trimmed();
    plain.replace(Formatting().locale().decimalPoint(), u"."_s);
    const auto number = Decimal::parse(plain);
    if (!number)
        return std::nullopt;
    // Behind the point nothing but the decimals there may be.
    const QString digits = number->toString(parameter.decimals);
    const qsizetype point = digits.indexOf(u'.');
    if (point >= 0 && digits.size() - point - 1 > parameter.decimals)
        return std::nullopt;
    bool fits = false;
    const int value = QString(digits).remove(u'.').toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::vector<int> IndicatorSetting::values() const
{
    std::vector<int> values;
    for (const IndicatorParameter &parameter : indicatorParameters(kind)) {
        const std::size_t place = values.size();
        const int value = place < parameters.size() ? parameters[place] : parameter.usual;
        const bool fits = value >= parameter.least && value <= parameter.most;
        values.push_back(fits ? value : parameter.usual);
    }
    return values;
}

Json IndicatorSetting::toJson() const
{
    Json::Array numbers;
    for (const int value : values())
        numbers.push_back(value);
    return Json::Object{{"kind", Json(kindNames[std::size_t(kind)])},
                        {"parameters", Json(numbers)},
                        {"colour", Json(colour)}};
}

std::optional<IndicatorSetting> IndicatorSetting::fromJson(const Json &json)
{
    const auto place = std::ranges::find_if(kindNames, [&json](const char *name) {
        return json["kind"].toString() == QLatin1StringView(name);
    });
    if (place == kindNames.end())
        return std::nullopt;
    IndicatorSetting setting{.kind = indicatorKinds[place - kindNames.begin()]};
    for (const Json &value : json["parameters"].items()) {
        bool isNumber = false;
        const int number = value.numberText().toInt(&isNumber);
        setting.parameters.push_back(isNumber ? number : 0);
    }
    // Zero, and what is missing, is below every least value: the usual one.
    setting.parameters = setting.values();
    const qint64 colour = JsonReader(json, u"indicator"_s).integer("colour").value_or(0);
    setting.colour = colour >= 0 && colour < lineColourCount ? int(colour) : 0;
    return setting;
}

} // namespace mm
