// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What reading a p(...) frame and keeping its quote costs, against the least there is to do (memchr
// from comma to comma over the same bytes) and against the way Qt offers.
#include "app/services/quotebook.h"
#include "app/services/quoteexchange.h"
#include "tests/bench/figures.h"

#include <QStringList>

#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <random>
#include <string>

#ifdef __GLIBC__
// Every allocation of the program, Qt's included, goes through here.
static thread_local long allocationCount = 0;
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *malloc(std::size_t size)
{
    ++allocationCount;
    return __libc_malloc(size);
}
#endif

namespace {

constexpr int frameCount = 100'000;
constexpr quint64 productCount = 100;
constexpr int rounds = 5;
volatile std::uint64_t consumed = 0; // keeps the compiler from leaving the work out

/// Frames as section 9 of the protocol gives them: 100 products in random order, 2 to 8 decimals,
/// volumes of any length.
std::vector<std::string> makeFrames()
{
    std::mt19937_64 random(20260101);
    const auto below = [&random](std::uint64_t limit) { return random() % limit; };
    const auto decimal = [](std::uint64_t units, unsigned digits) {
        std::string text = std::to_string(units);
        if (text.size() <= digits)
            text.insert(0, digits + 1 - text.size(), '0');
        if (digits > 0)
            text.insert(text.size() - digits, 1, '.');
        return text;
    };
    std::vector<std::string> frames;
    frames.reserve(frameCount);
    for (std::uint64_t i = 0; i < frameCount; ++i) {
        const std::uint64_t product = below(productCount);
        const unsigned digits = 2 + unsigned(product % 7);
        const std::uint64_t units = 100'000 + product * 7'919'311 + below(2'000);
        frames.push_back(
            "p(" + std::to_string(1000 + product) + ',' + std::to_string(1 + product % 6) + ','
            + std::to_string(product % 5) + ',' + std::to_string(1'605'509'068'000'000 + i) + ','
            + std::to_string(1'700'000'000'000 + i) + ',' + decimal(units, digits) + ','
            + decimal(units - below(9), digits) + ',' + decimal(units + below(9), digits) + ','
            + decimal(below(10'000'000), unsigned(below(3))) + ','
            + decimal(below(10'000'000), unsigned(below(3))) + ");");
    }
    return frames;
}

class Sum : public mm::FrameSink
{
public:
    void quote(const mm::Quote &quote) override
    {
        sum += quote.seq + quint64(quote.price.units) + quint64(quote.askVolume.units);
        ++count;
    }
    quint64 sum = 0;
    int count = 0;
};

class Keep : public mm::FrameSink
{
public:
    Keep()
    {
        std::vector<mm::QuoteKey> keys;
        for (quint64 product = 0; product < productCount; ++product)
            keys.push_back(
                {.product = {.symbolId = 1000 + product, .tradeType = 1 + int(product % 6)},
                 .tradeMode = int(product % 5)});
        book.setProducts(keys);
        unused = book;
    }
    void quote(const mm::Quote &quote) override
    {
        book.apply(quote, 1);
        if (++count % batch == 0)
            takeChanges();
    }
    void takeChanges()
    {
        changes.clear();
        book.takeChanges(changes);
    }
    static constexpr int batch = 800; ///< quotes a displayed frame at 50,000 a second
    mm::QuoteBook book, unused;
    std::vector<mm::QuoteEntry> changes;
    int count = 0;
};

/// What lives as long as the connection does, made once.
struct Client {
    mm::PushFrameParser parser;
    Sum sum;
    Keep keep;
};

void memchrPass(const std::vector<std::string> &frames)
{
    std::uint64_t sum = 0;
    for (const std::string &frame : frames) {
        const char *at = frame.data();
        const char *const end = at + frame.size();
        while ((at = static_cast<const char *>(std::memchr(at, ',', std::size_t(end - at))))) {
            sum += std::uint64_t(end - at);
            ++at;
        }
    }
    consumed = consumed + sum;
}

void parsePass(const std::vector<std::string> &frames, Client &client)
{
    client.sum.count = 0;
    for (const std::string &frame : frames)
        (void)client.parser.parse(frame, client.sum);
    if (client.sum.count != frameCount)
        std::abort();
    consumed = consumed + client.sum.sum;
}

void applyPass(const std::vector<std::string> &frames, Client &client)
{
    client.keep.book = client.keep.unused; // the same numbers come again
    for (const std::string &frame : frames)
        (void)client.parser.parse(frame, client.keep);
    client.keep.takeChanges();
    if (client.keep.book.counters().quotes != frameCount)
        std::abort();
}

/// The same, and each batch on to the owner's thread.
void deliverPass(const std::vector<std::string> &frames, Client &client,
                 mm::QuoteExchange &exchange)
{
    client.keep.book = client.keep.unused;
    std::size_t delivered = 0;
    std::vector<mm::Quote> pushes;
    const auto deliver = [&] {
        client.keep.takeChanges();
        (void)exchange.publish(0, client.keep.changes, pushes, client.keep.book.counters());
        delivered += exchange.takeNews().changes.size();
    };
    for (std::size_t i = 0; i < frames.size(); ++i) {
        (void)client.parser.parse(frames[i], client.keep);
        if (i % 100 == 99)
            deliver();
    }
    if (delivered < productCount)
        std::abort();
    consumed = consumed + delivered;
}

void splitPass(const std::vector<QString> &frames)
{
    double sum = 0;
    for (const QString &frame : frames) {
        const QStringList parts = frame.mid(2, frame.size() - 4).split(QLatin1Char(','));
        for (int i = 0; i < 5; ++i)
            sum += double(parts.at(i).toLongLong());
        for (int i = 5; i < 10; ++i)
            sum += parts.at(i).toDouble();
    }
    consumed = consumed + std::uint64_t(sum);
}

/// Of processor time: the figures are to hold on a machine that does other things besides.
double nanosecondsAFrame(const std::function<void()> &pass)
{
    const std::clock_t start = std::clock();
    pass();
    return double(std::clock() - start) * 1e9 / CLOCKS_PER_SEC / frameCount;
}

} // namespace

int main()
{
    const std::vector<std::string> frames = makeFrames();
    std::vector<QString> texts;
    for (const std::string &frame : frames)
        texts.push_back(QString::fromStdString(frame));

    Client client;
    parsePass(frames, client);
    applyPass(frames, client);

    // Interleaved, so that what else the machine does slows all of them; a ratio a round.
    std::vector<double> parseRatios, applyRatios, splitRatios;
    for (int round = 0; round < rounds; ++round) {
        const double memchrTime = nanosecondsAFrame([&] { memchrPass(frames); });
        const double parseTime = nanosecondsAFrame([&] { parsePass(frames, client); });
        const double applyTime = nanosecondsAFrame([&] { applyPass(frames, client); });
        const double splitTime = nanosecondsAFrame([&] { splitPass(texts); });
        std::fprintf(stderr,
                     "ns a frame: memchr %.1f, parse %.1f, parse and apply %.1f, split %.0f\n",
                     memchrTime, parseTime, applyTime, splitTime);
        parseRatios.push_back(parseTime / memchrTime);
        applyRatios.push_back(applyTime / memchrTime);
        splitRatios.push_back(splitTime / parseTime);
    }
    using figures::Goal;
    using figures::median;
    figures::print("parse", "parse / memchr pass", median(parseRatios), "ratio", Goal::AtMost, 2.0);
    figures::print("parse", "parse and apply / memchr pass", median(applyRatios), "ratio",
                   Goal::AtMost, 3.0);
    figures::print("parse", "QString split / parse", median(splitRatios), "ratio", Goal::AtLeast,
                   25);
#ifdef __GLIBC__
    mm::QuoteExchange exchange;
    deliverPass(frames, client, exchange); // its memory is used again from now on
    const long before = allocationCount;
    applyPass(frames, client);
    figures::print("parse", "allocations a quote", double(allocationCount - before) / frameCount,
                   "allocations", Goal::AtMost, 0);
    const long beforeDelivery = allocationCount;
    deliverPass(frames, client, exchange);
    figures::print("parse", "allocations a quote, as far as the owner's batch",
                   double(allocationCount - beforeDelivery) / frameCount, "allocations",
                   Goal::AtMost, 0);
#endif
}
