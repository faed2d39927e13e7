// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What 1,000 bars cost from the compressed frame to numbers, against the least there is to do:
// zlib inflating the same frame.
#include "app/protocol/candles.h"
#include "tests/bench/figures.h"

#include <QFile>

#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>

namespace {

constexpr int rounds = 5;
constexpr int framesARound = 200;
constexpr std::size_t barsAFrame = 1'000;
volatile std::uint64_t consumed = 0; // keeps the compiler from leaving the work out

QByteArray vectorFrame()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/kline-14013.zlib"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A price that walks, with five decimals.
QByteArray walkingFrame()
{
    std::mt19937_64 random(20260101);
    const auto below = [&random](std::uint64_t limit) { return int(random() % limit); };
    const auto price = [](int units) {
        const std::string digits = std::to_string(units);
        return '"' + digits.substr(0, digits.size() - 5) + '.' + digits.substr(digits.size() - 5)
            + '"';
    };
    std::string text = R"({"ret":200,"msg":"ok","cmd_id":14013,"seq_id":7,"ext":"walk","data":{)"
                       R"("symbol_id":1370,"trade_type":5,"trade_mode":1,"kline_type":1,)"
                       R"("price_digits":5,"kline_list":[)";
    int last = 108'345;
    for (std::size_t i = 0; i < barsAFrame; ++i) {
        const int open = last, close = open + below(41) - 20;
        const int high = std::max(open, close) + below(15), low = std::min(open, close) - below(15);
        last = close;
        const std::string time = std::to_string(1'700'000'040 + 60 * i);
        text += std::string(i == 0 ? "" : ",") + R"({"timestamp":)" + time + R"(,"open_price":)"
            + price(open) + R"(,"close_price":)" + price(close) + R"(,"high_price":)" + price(high)
            + R"(,"low_price":)" + price(low) + R"(,"last_tick_time":)" + time
            + R"(000,"last_tick_seq":)" + std::to_string(1'605'509'068'000'000 + 997 * i)
            + R"(,"transactions_number":")" + std::to_string(below(2'000)) + "\"}";
    }
    text += "]}}";
    return qCompress(QByteArray::fromStdString(text)).mid(4); // Qt puts the size in front
}

void inflatePass(const QByteArray &frame, std::vector<char> &out)
{
    for (int i = 0; i < framesARound; ++i) {
        uLongf size = uLongf(out.size());
        if (uncompress(reinterpret_cast<Bytef *>(out.data()), &size,
                       reinterpret_cast<const Bytef *>(frame.constData()), uLong(frame.size()))
            != Z_OK)
            std::abort();
        consumed = consumed + size;
    }
}

void readPass(const QByteArray &frame, mm::CandleReader &reader)
{
    for (int i = 0; i < framesARound; ++i) {
        const mm::Result<mm::CandleAnswer> answer = reader.read(frame);
        if (!answer || answer->pages.size() != 1
            || answer->pages.front().candles.size() != barsAFrame)
            std::abort();
        consumed = consumed + std::uint64_t(answer->pages.front().candles.back().close);
    }
}

/// Of processor time: the figures are to hold on a machine that does other things besides.
double microsecondsAFrame(const std::function<void()> &pass)
{
    const std::clock_t start = std::clock();
    pass();
    return double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC / framesARound;
}

bool measure(const char *what, const QByteArray &frame)
{
    std::vector<char> out(4 * 1024 * 1024);
    mm::CandleReader reader;
    inflatePass(frame, out);
    readPass(frame, reader);
    // Interleaved, so that what else the machine does slows both; a ratio a round.
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double bare = microsecondsAFrame([&] { inflatePass(frame, out); });
        const double read = microsecondsAFrame([&] { readPass(frame, reader); });
        std::fprintf(stderr, "%s, us a frame: bare inflate %.0f, to numbers %.0f\n", what, bare,
                     read);
        ratios.push_back(read / bare);
    }
    return figures::print("kline", std::string("1000 bars to numbers / bare inflate, ") + what,
                          figures::median(ratios), "ratio", figures::Goal::AtMost, 1.6);
}

} // namespace

int main()
{
    const QByteArray frame = vectorFrame();
    if (frame.isEmpty()) {
        std::fprintf(stderr, "%s is missing\n", MM_TEST_DATA "/kline-14013.zlib");
        return 1;
    }
    measure("documented frame", frame);
    measure("walking price", walkingFrame());
}
