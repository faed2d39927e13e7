// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/candles.h"

#include <cstring>
#include <memory>
#include <utility>

using namespace mm;

namespace {

void check(const CandlePage &page)
{
    if (page.priceDigits < 0 || page.scale < page.priceDigits || page.scale > 18
        || page.volumeScale < 0 || page.volumeScale > 18 || page.malformed < 0
        || page.reordered < 0)
        qFatal("a page that holds nothing together");
    qint64 before = 0;
    for (const Candle &candle : page.candles) {
        if (candle.time <= std::exchange(before, candle.time))
            qFatal("out of order");
        if (candle.low > std::min(candle.open, candle.close)
            || candle.high < std::max(candle.open, candle.close) || candle.volume < 0)
            qFatal("a candle that makes no sense");
    }
}

bool isSame(const CandlePage &a, const CandlePage &b)
{
    return a.key == b.key && a.scale == b.scale && a.candles == b.candles
        && a.malformed == b.malformed;
}

} // namespace

/// Any frame, compressed or not: it is refused with a reason, or what is read makes sense; and a
/// reader that has read others reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // In a block of just its size, so that reading beyond it is seen.
    const auto exact = std::make_unique<char[]>(size);
    if (size > 0)
        std::memcpy(exact.get(), data, size);
    const QByteArrayView frame(exact.get(), qsizetype(size));

    constexpr qint64 cap = 1024 * 1024;
    std::vector<char> text;
    QString why;
    if (inflate(frame, text, cap, &why) ? qint64(text.size()) > cap : why.isEmpty())
        qFatal("beyond the cap, or refused without a reason");

    static CandleReader used;
    CandleReader fresh;
    const Result<CandleAnswer> first = fresh.read(frame);
    const Result<CandleAnswer> second = used.read(frame);
    if (bool(first) != bool(second))
        qFatal("a reader remembers");
    if (!first) {
        if (first.error().text.isEmpty())
            qFatal("refused without a reason");
        return 0;
    }
    if (first->pages.size() != second->pages.size())
        qFatal("a reader remembers pages");
    for (std::size_t i = 0; i < first->pages.size(); ++i) {
        check(first->pages[i]);
        if (!isSame(first->pages[i], second->pages[i]))
            qFatal("a reader remembers candles");
    }
    return 0;
}
