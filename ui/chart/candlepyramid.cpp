// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/candlepyramid.h"

#include <algorithm>

namespace mm {

namespace {

constexpr std::size_t each = 4; ///< runs, or candles, in a run of the level above

CandlePyramid::Range rangeOf(const Candle &candle)
{
    return {candle.high, candle.low, candle.volume};
}

void widen(CandlePyramid::Range &range, const CandlePyramid::Range &by)
{
    range.high = std::max(range.high, by.high);
    range.low = std::min(range.low, by.low);
    range.volume = std::max(range.volume, by.volume);
}

} // namespace

void CandlePyramid::changedFrom(std::size_t index)
{
    m_valid = std::min(m_valid, index);
}

void CandlePyramid::bringUpToDate(const std::vector<Candle> &candles)
{
    if (m_valid == candles.size())
        return;
    std::size_t below = candles.size(), valid = std::min(m_valid, below);
    for (std::size_t level = 0; below >= each; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Range> &runs = m_levels[level];
        below /= each;
        valid = std::min(valid / each, below);
        runs.resize(below);
        for (std::size_t at = valid; at < below; ++at) {
            const auto part = [&](std::size_t place) {
                return level == 0 ? rangeOf(candles[place]) : m_levels[level - 1][place];
            };
            runs[at] = part(at * each);
            for (std::size_t next = 1; next < each; ++next)
                widen(runs[at], part(at * each + next));
        }
        if (below < each)
            m_levels.resize(level + 1);
    }
    if (candles.size() < each)
        m_levels.clear();
    m_valid = candles.size();
}

CandlePyramid::Range CandlePyramid::range(const std::vector<Candle> &candles, std::size_t from,
                                          std::size_t end)
{
    bringUpToDate(candles);
    Range range = rangeOf(candles[from]);
    for (std::size_t at = from; at < end;) {
        // The longest run that begins here and ends in time.
        std::size_t length = 1, level = 0;
        while (level < m_levels.size() && at % (length * each) == 0 && at + length * each <= end) {
            length *= each;
            ++level;
        }
        widen(range, level == 0 ? rangeOf(candles[at]) : m_levels[level - 1][at / length]);
        at += length;
    }
    return range;
}

} // namespace mm
