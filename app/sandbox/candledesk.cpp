// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/candledesk.h"

#include "app/sandbox/sandboxprices.h"

#include <QDate>

#include <algorithm>

namespace mm {

namespace {

constexpr int oneDay = 8, oneWeek = 9; // kline_type
constexpr qint64 epochDay = 2'440'588; // Julian, of 1970-01-01
constexpr qint64 mondayAhead = 3; // days; 1970 began on a Thursday
constexpr quint64 ofListing = 0x1157, ofBars = 0xba25;

size_t levelOf(int type) // in BarHistory; up to a day
{
    return BarHistory::lengths.size() - size_t(type);
}

/// Days a bar of each kline_type is kept for, the newest day not counted: of most products, and of
/// those that are traded around the clock.
constexpr std::array<std::array<qint64, 2>, 8> kept{{{0, 0},
                                                     {10, 100},
                                                     {60, 400},
                                                     {180, 900},
                                                     {360, 1'500},
                                                     {720, 3'000},
                                                     {1'440, 3'000},
                                                     {1'440, 3'000}}};

/// When a product came to the market. Most did years ago, some in these days.
qint64 listedAt(const SandboxMarket::Product &product, quint64 key, qint64 startMinute)
{
    const qint64 today = startMinute / minutesOfDay;
    switch (product.model.symbolId) {
    case 1062: // has less bars of a minute than a page
        return startMinute - startMinute % 60 - 6 * 60;
    case 1068:
        return (today - 2) * minutesOfDay + 9 * 60;
    case 1088:
        return (today - 40) * minutesOfDay;
    default:
        return (today - 1'100 - qint64(mixed(key, ofListing, 0) % 3'300)) * minutesOfDay;
    }
}

BarHistory::Origin originOf(const SandboxMarket &market, const SandboxMarket::Product &product)
{
    const quint64 key = market.keyOf(product) ^ ofBars;
    const qint64 startMinute = market.startMs() / msOfMinute;
    return {.key = key,
            .volatility = product.model.volatility,
            .hours = product.hours,
            .firstMinute = listedAt(product, key, startMinute),
            .endMinute = startMinute,
            .lastSeq = product.seq,
            .open = product.open,
            .high = product.high,
            .low = product.low,
            .close = product.now.price,
            .yesterdayClose = product.yesterdayClose};
}

} // namespace

CandleDesk::CandleDesk(const SandboxMarket &market) : m_market(market)
{
    m_books.reserve(market.products().size());
    for (const SandboxMarket::Product &product : market.products()) {
        const bool lively =
            product.hours.week->openMinutes(0, 7 * minutesOfDay) == 7 * minutesOfDay;
        m_books.push_back({BarHistory(originOf(market, product)), lively, {}});
        if (product.hours.isOpenAt(market.startMs()))
            open(int(m_books.size()) - 1);
    }
}

/// The newest tick begins a minute.
void CandleDesk::open(int product)
{
    const auto &state = m_market.products()[size_t(product)];
    const qint64 price = state.now.price;
    m_books[size_t(product)].live.push_back(
        {state.tickTime / msOfMinute, price, price, price, price, 1, state.tickTime, state.seq});
}

qint64 CandleDesk::startOf(int type, qint64 minute)
{
    if (type <= oneDay)
        return minute - minute % BarHistory::lengths[levelOf(type)];
    const qint64 day = minute / minutesOfDay;
    if (type == oneWeek)
        return (day - (day + mondayAhead) % 7) * minutesOfDay;
    const QDate date = QDate::fromJulianDay(day + epochDay);
    return (day - date.day() + 1) * minutesOfDay;
}

qint64 CandleDesk::nextStart(int type, qint64 start)
{
    if (type <= oneDay)
        return start + BarHistory::lengths[levelOf(type)];
    if (type == oneWeek)
        return start + 7 * minutesOfDay;
    const QDate date = QDate::fromJulianDay(start / minutesOfDay + epochDay);
    return start + date.daysInMonth() * minutesOfDay;
}

qint64 CandleDesk::firstOf(const Book &book, int type) const
{
    const qint64 first = book.history.firstMinute();
    if (type >= oneDay)
        return startOf(type, first);
    const qint64 days = kept[size_t(type)][book.lively ? 1 : 0];
    const qint64 today = book.history.endMinute() / minutesOfDay;
    return qMax(startOf(type, first), (today - days) * minutesOfDay);
}

std::optional<SandboxBar> CandleDesk::bar(Book &book, int type, qint64 start) const
{
    std::optional<SandboxBar> made;
    const auto add = [&made](const SandboxBar &part) {
        if (made)
            made->add(part);
        else
            made = part;
    };
    const qint64 end = nextStart(type, start);
    const int length = BarHistory::lengths[levelOf(qMin(type, oneDay))];
    for (qint64 part = start; part < end && part < book.history.endMinute(); part += length) {
        if (book.history.has(part, part + length))
            add(book.history.bar(levelOf(qMin(type, oneDay)), part));
    }
    auto live = std::ranges::lower_bound(book.live, start, {}, &SandboxBar::start);
    for (; live != book.live.end() && live->start < end; ++live)
        add(*live);
    if (made)
        made->start = start;
    return made;
}

std::vector<SandboxBar> CandleDesk::bars(int product, int type, qint64 endS, int count,
                                         qint64 fromS)
{
    Book &book = m_books[size_t(product)];
    const qint64 newest = book.live.empty() ? book.history.endMinute() - 1 : book.live.back().start;
    const qint64 asked = endS == 0 ? newest : qMin(endS / 60, newest);
    const qint64 first = qMax(firstOf(book, type), (fromS + 59) / 60);
    std::vector<SandboxBar> found;
    for (qint64 at = startOf(type, asked); at >= first && int(found.size()) < count;
         at = startOf(type, at - 1)) {
        if (const auto made = bar(book, type, at))
            found.push_back(*made);
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace mm
