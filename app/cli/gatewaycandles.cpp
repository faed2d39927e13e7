// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// kline: the newest bars of a product, page by page where there are many.
#include "app/cli/gatewaycommand.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace mm {
namespace {

/// Before older bars are asked for again where that failed.
constexpr auto olderPause = 1s;

} // namespace

void GatewayCommand::openCandles()
{
    const Symbol *symbol = findProduct(m_line.products.front());
    if (symbol == nullptr)
        return;
    m_silence.start();
    m_candles = m_services.candles.open({.product = symbol->id, .tradeMode = symbol->tradeMode},
                                        m_line.interval);
    // From the event loop: it ends the source.
    connect(m_candles.get(), &CandleSource::stateChanged, this, &GatewayCommand::loadCandles,
            Qt::QueuedConnection);
}

/// Until there are as many as are wanted, or all that the gateway has.
void GatewayCommand::loadCandles()
{
    if (m_ended || m_candles->state() == CandleSource::State::Loading)
        return;
    if (m_candles->state() == CandleSource::State::Refused)
        return end(printError(m_candles->error()));
    const int size = m_candles->series().size();
    if (size >= m_line.bars || m_candles->isComplete())
        return printCandles();
    if (size > m_known)
        m_silence.start();
    m_known = size;
    if (m_candles->isLoadingOlder())
        return;
    m_candles->loadOlder();
    if (!m_candles->isLoadingOlder())
        QTimer::singleShot(olderPause, this, &GatewayCommand::loadCandles);
}

void GatewayCommand::printCandles()
{
    const CandleSeries &series = m_candles->series();
    const auto price = [&series](qint64 units) { return Json(series.price(units).toString()); };
    for (int i = std::max(0, series.size() - m_line.bars); i < series.size(); ++i) {
        const Candle &candle = series.at(i);
        printLine(Json::Object{{"time", Json(candle.time * 1000)},
                               {"open", price(candle.open)},
                               {"high", price(candle.high)},
                               {"low", price(candle.low)},
                               {"close", price(candle.close)},
                               {"volume", Json(series.volume(candle.volume).toString())}});
    }
    if (m_candles->missing() > 0)
        printMessage(
            QStringLiteral("bars left out, they make no sense: %1").arg(m_candles->missing()));
    end(Finished);
}

} // namespace mm
