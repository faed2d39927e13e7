// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxprices.h"

#include <array>

namespace mm {

namespace {

quint64 scrambled(quint64 value) // the finalizer of splitmix64
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// One layer of the price's noise: a new random height every 2^shift steps, straight lines between.
struct Layer {
    int shift;
    qint64 amplitude; ///< in 10^-7 of the price at volatility 1
};
constexpr std::array layers{Layer{0, 60},      Layer{2, 150},    Layer{4, 300},
                            Layer{6, 700},     Layer{8, 1'500},  Layer{10, 4'000},
                            Layer{12, 10'000}, Layer{15, 30'000}};
constexpr qint64 relativeUnit = 10'000'000;
constexpr qint64 heightRange = 32'768;

qint64 height(quint64 key, quint64 layer, quint64 point)
{
    return qint64(mixed(key, layer, point) & 0xffff) - heightRange;
}

/// Distance from the base price in 10^-7 of it.
qint64 wander(quint64 key, quint64 n)
{
    qint64 sum = 0;
    for (const Layer &layer : layers) {
        const quint64 point = n >> layer.shift;
        const qint64 width = qint64(1) << layer.shift;
        const qint64 into = qint64(n & quint64(width - 1));
        const quint64 number = quint64(layer.shift) + 1;
        const qint64 from = height(key, number, point);
        const qint64 to = height(key, number, point + 1);
        sum += layer.amplitude * (from + (to - from) * into / width);
    }
    return sum / heightRange;
}

} // namespace

quint64 mixed(quint64 a, quint64 b, quint64 c)
{
    constexpr quint64 golden = 0x9e3779b97f4a7c15ULL;
    return scrambled(scrambled(scrambled(a + golden) + b * golden) + c + golden);
}

PriceStep priceStep(quint64 seed, const PriceModel &model, quint64 n)
{
    const quint64 key = mixed(seed, model.symbolId, quint64(model.tradeType));
    const qint64 middle =
        model.base + model.base * model.volatility * wander(key, n) / relativeUnit;
    const quint64 random = mixed(key, 0, n);
    PriceStep step;
    step.bid = qMax<qint64>(1, middle - model.spread / 2);
    step.ask = step.bid + model.spread + qint64(random & 1);
    step.bought = (random & 2) != 0;
    step.price = step.bought ? step.ask : step.bid;
    step.bidVolume = 1 + qint64((random >> 8) % quint64(model.volume));
    step.askVolume = 1 + qint64((random >> 24) % quint64(model.volume));
    step.traded = 1 + qint64((random >> 40) % quint64(model.volume)) / 4;
    return step;
}

} // namespace mm
