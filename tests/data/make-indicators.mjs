// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
//
// Makes indicators.json: candles, and what other implementations compute from them. To make it
// again, in a folder outside the repository:
//
//     npm install --no-save technicalindicators@3.1.0 trading-signals@8.3.0
//     node make-indicators.mjs > PATH/indicators.json
//
// with this file copied there, so that node finds the packages. They are not dependencies of the
// program.
//
// Which package a table is from:
//   technicalindicators 3.1.0: MA, EMA, Bollinger, VWAP (run for each day alone), MACD, Williams %R
//   trading-signals 8.3.0:     RSI (the other package rounds to two decimals), ATR (the other one
//                              leaves out the first candle's range)
//   written here:              KDJ, from its definition (no package has it)
//
// Where implementations differ at the start, and what the client does, as most platforms do:
//   EMA, MACD  begin with the simple average of the first values (trading-signals begins with the
//              first value alone)
//   MACD       the fast average begins with its own first closes (TA-Lib: with those just before
//              the slow one begins)
//   RSI, ATR   Wilder's average begins with the simple average of the first values
//   ATR        the first true range is high - low
//   KDJ        K and D begin at 50; without any range in the period they stay
//   Williams   no value (null) without any range in the period
//   RSI        without any change the packages say 100, the client 50; these candles have changes
import { SMA, EMA, BollingerBands, VWAP, MACD, WilliamsR } from "technicalindicators";
import { RSI, ATR } from "trading-signals";

const daySeconds = 86400;
const interval = 900;
const scale = 2;
const volumeScale = 1;

// Park and Miller's generator: the same candles for ever.
let seed = 20261120;
const random = (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
};

/// 300 quarter hours from Thursday evening: a weekend's hole, two jumps of the price, a flat stretch
/// without any trade that reaches over midnight, and single candles without volume.
function makeCandles() {
    const candles = [];
    let time = 1699563600; // 2023-11-09 21:00 UTC
    let close = 123456;
    for (let i = 0; i < 300; ++i) {
        if (i === 100)
            time += 2 * daySeconds; // the weekend
        const flat = i >= 170 && i < 215;
        let open = close;
        if (i === 100)
            open += 2500;
        if (i === 240)
            open -= 4100;
        close = flat ? open : open + random(401) - 200;
        const high = flat ? open : Math.max(open, close) + random(90);
        const low = flat ? open : Math.min(open, close) - random(90);
        const volume = flat || i % 37 === 5 ? 0 : 1 + random(50000);
        candles.push({ time, open, high, low, close, volume });
        time += interval;
    }
    return candles;
}

const candles = makeCandles();
const factor = 10 ** scale;
const close = candles.map((c) => c.close / factor);
const high = candles.map((c) => c.high / factor);
const low = candles.map((c) => c.low / factor);
const volume = candles.map((c) => c.volume / 10 ** volumeScale);

/// As long as the series: nothing where the indicator has not begun, or has no value.
function padded(values) {
    const whole = [...Array(candles.length - values.length).fill(null), ...values];
    return whole.map((v) => (Number.isFinite(v) ? Number(v.toPrecision(14)) : null));
}

function vwapByDay() {
    const values = [];
    let from = 0;
    const day = (i) => Math.floor(candles[i].time / daySeconds);
    for (let i = 1; i <= candles.length; ++i) {
        if (i < candles.length && day(i) === day(from))
            continue;
        const part = (all) => all.slice(from, i);
        values.push(...VWAP.calculate(
            { high: part(high), low: part(low), close: part(close), volume: part(volume) }));
        from = i;
    }
    return [values];
}

/// Raw = 100 × (close - lowest low) / (highest high - lowest low) of n candles; K = (raw + (a - 1) ×
/// K before) / a; D the same of K; J = 3 K - 2 D.
function kdj(n, a, b) {
    const lines = { k: [], d: [], j: [] };
    let k = 50, d = 50;
    for (let i = n - 1; i < candles.length; ++i) {
        const highest = Math.max(...high.slice(i - n + 1, i + 1));
        const lowest = Math.min(...low.slice(i - n + 1, i + 1));
        if (highest > lowest) {
            const raw = 100 * (close[i] - lowest) / (highest - lowest);
            k = (raw + (a - 1) * k) / a;
            d = (k + (b - 1) * d) / b;
        }
        lines.k.push(k);
        lines.d.push(d);
        lines.j.push(3 * k - 2 * d);
    }
    return [lines.k, lines.d, lines.j];
}

function bollinger(period, hundredths) {
    const bands = BollingerBands.calculate({ period, stdDev: hundredths / 100, values: close });
    return [bands.map((b) => b.middle), bands.map((b) => b.upper), bands.map((b) => b.lower)];
}

function macd(fastPeriod, slowPeriod, signalPeriod) {
    const values = MACD.calculate({ fastPeriod, slowPeriod, signalPeriod, values: close,
                                    SimpleMAOscillator: false, SimpleMASignal: false });
    return [values.map((v) => v.MACD), values.map((v) => v.signal), values.map((v) => v.histogram)];
}

/// `indicator` of trading-signals over `inputs`.
function stream(indicator, inputs) {
    return [inputs.map((input) => indicator.add(input)).filter((v) => v !== null)];
}

const bars = candles.map((_, i) => ({ high: high[i], low: low[i], close: close[i] }));
const makers = {
    ma: (period) => [SMA.calculate({ period, values: close })],
    ema: (period) => [EMA.calculate({ period, values: close })],
    bollinger,
    vwap: vwapByDay,
    macd,
    rsi: (period) => stream(new RSI(period), close),
    kdj,
    atr: (period) => stream(new ATR(period), bars),
    williamsr: (period) => [WilliamsR.calculate({ period, high, low, close })],
};
const wanted = [
    ["ma", 1], ["ma", 20], ["ma", 200], ["ema", 12], ["ema", 50],
    ["bollinger", 20, 200], ["bollinger", 7, 250], ["vwap"],
    ["macd", 12, 26, 9], ["macd", 5, 35, 5], ["rsi", 6], ["rsi", 14],
    ["kdj", 9, 3, 3], ["kdj", 14, 5, 2], ["atr", 7], ["atr", 14],
    ["williamsr", 14], ["williamsr", 50],
];
const tables = wanted.map(([kind, ...parameters]) => ({
    kind, parameters, lines: makers[kind](...parameters).map(padded),
}));
const rows = [
    `{"scale": ${scale}, "volumeScale": ${volumeScale}, "interval": "15m",`,
    ` "candles": [ ${candles.map((c) => JSON.stringify(Object.values(c))).join(",\n  ")}],`,
    ` "tables": [ ${tables.map((t) => JSON.stringify(t)).join(",\n  ")}]}`,
];
console.log(rows.join("\n"));
