// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What a workspace keeps of a chart.
#include "ui/chart/chartpane.h"
#include "ui/chart/charttools.h"
#include "ui/chart/chartview.h"
#include "ui/chart/indicatorsdialog.h"

#include <algorithm>
#include <cmath>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kindNames[] = {"candles", "bars", "line", "heikin-ashi"};
constexpr const char *zoneNames[] = {"local", "utc", "gateway"};
constexpr int thousandths = 1'000; ///< of a pixel: JSON here has no fractions

/// Place of a name in a table; 0, which is the usual, for others.
template <std::size_t Size>
int placeOf(const char *const (&names)[Size], const QString &name)
{
    for (std::size_t at = 0; at < Size; ++at) {
        if (name == QLatin1StringView(names[at]))
            return int(at);
    }
    return 0;
}

qint64 number(const Json &json, qint64 least, qint64 most, qint64 usual)
{
    bool fine = false;
    const qint64 value = json.numberText().toLongLong(&fine);
    return fine && value >= least && value <= most ? value : usual;
}

} // namespace

Json ChartPane::saveState() const
{
    Json state;
    ChartScene &scene = m_view->scene();
    state.set("interval", QString::fromLatin1(intervalName(m_interval)));
    state.set("kind", Json(kindNames[int(scene.kind())]));
    state.set("zone", Json(zoneNames[int(scene.zone())]));
    state.set("logarithmic", scene.isLogarithmic());
    state.set("volume", scene.isVolumeShown());
    state.set("candleWidth", qint64(std::llround(scene.candleWidth() * thousandths)));
    Json::Array indicators, shares;
    for (const IndicatorSetting &setting : m_indicators)
        indicators.push_back(setting.toJson());
    for (const double share : scene.shares())
        shares.push_back(Json(qint64(std::llround(share))));
    state.set("indicators", std::move(indicators));
    state.set("heights", std::move(shares));
    return state;
}

void ChartPane::restoreState(const Json &state)
{
    const auto interval = intervalFromName(state["interval"].toString().toLatin1());
    setInterval(interval.value_or(CandleInterval::M15));
    const ChartKind kind = ChartKind(placeOf(kindNames, state["kind"].toString()));
    const ChartZone zone = ChartZone(placeOf(zoneNames, state["zone"].toString()));
    const bool volume = !state["volume"].isBool() || state["volume"].toBool();
    m_view->setKind(kind);
    m_view->setZone(zone);
    m_view->setLogarithmic(state["logarithmic"].toBool());
    m_view->setVolumeShown(volume);
    constexpr int usualWidth = 8;
    m_view->setCandleWidth(
        double(number(state["candleWidth"], 1, 1'000 * thousandths, usualWidth * thousandths))
        / thousandths);
    std::vector<IndicatorSetting> indicators;
    for (const Json &each : state["indicators"].items()) {
        if (const auto setting = IndicatorSetting::fromJson(each);
            setting && int(indicators.size()) < IndicatorsDialog::most)
            indicators.push_back(*setting);
    }
    setIndicators(indicators);
    std::vector<double> shares;
    constexpr int mostPixels = 100'000;
    for (const Json &share : state["heights"].items())
        shares.push_back(double(number(share, 1, mostPixels, 1)));
    m_view->setShares(std::move(shares));
    m_tools->setKind(kind);
    m_tools->setZone(zone);
    m_tools->setScale(m_view->scene().isAutomatic(), m_view->scene().isLogarithmic());
    m_tools->setVolumeShown(volume);
}

} // namespace mm
