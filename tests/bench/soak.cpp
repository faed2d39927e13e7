// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// Whether the client grows: `soak [MINUTES]` (60 without) has the real services and the real main
// window, with chart, depth and trades, at 2,000 ticks a second over 100 products of a sandbox in a
// process of its own. One JSON line a minute; at the end what memory grew by after the first ten
// minutes (the first tenth of a run shorter than eleven). Runs on glibc and Linux alone. No
// benchmark that ends by itself in a short time: run it by hand.
#include "tests/bench/figures.h"
#include "tests/bench/marketclient.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <malloc.h>

using namespace mm;

namespace {

constexpr int ticksASecond = 2'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 warmUpMs = 10 * minuteMs;
constexpr double mostGrowthKiB = 2 * 1024;

/// KiB.
struct Memory {
    double pss = 0, rss = 0, anonymous = 0, heap = 0;
};

Memory memoryNow()
{
    Memory memory;
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            const double value = line.simplified().split(' ').value(1).toDouble();
            if (line.startsWith("Pss:"))
                memory.pss = value;
            else if (line.startsWith("Rss:"))
                memory.rss = value;
            else if (line.startsWith("Anonymous:"))
                memory.anonymous = value;
        }
    }
    const struct mallinfo2 heap = ::mallinfo2();
    memory.heap = double(heap.uordblks + heap.hblkhd) / 1024;
    return memory;
}

class Run : public QObject
{
public:
    explicit Run(int minutes) : m_minutes(minutes) { }

    [[nodiscard]] bool start()
    {
        return m_client.start(ticksASecond, {1600, 1000}, [this] { begin(); });
    }

private:
    void begin()
    {
        const qint64 allMs = m_minutes * minuteMs;
        const qint64 warmMs = m_minutes < 11 ? allMs / 10 : warmUpMs;
        tell();
        connect(&m_minute, &QTimer::timeout, this, [this] { tell(); });
        m_minute.start(int(minuteMs));
        QTimer::singleShot(int(warmMs), this, [this] { m_warm = memoryNow(); });
        // Behind the last minute's line.
        QTimer::singleShot(int(allMs + minuteMs / 60), this, [this] { report(); });
    }

    void tell()
    {
        const Memory memory = memoryNow();
        const QuoteCounters quotes = m_client.services().quotes.counters();
        const DepthCounters depth = m_client.services().depth.counters();
        std::printf("{\"soak\":\"minute\",\"minute\":%d,\"pssKiB\":%.0f,\"rssKiB\":%.0f,"
                    "\"anonymousKiB\":%.0f,\"heapKiB\":%.0f,\"quotes\":%llu,\"stale\":%llu,"
                    "\"malformed\":%llu,\"books\":%llu,\"trades\":%llu,\"reconnects\":%d}\n",
                    m_told++, memory.pss, memory.rss, memory.anonymous, memory.heap, quotes.quotes,
                    quotes.stale, quotes.malformed + depth.malformed, depth.books, depth.trades,
                    m_client.services().quotes.status().reconnects);
        std::fflush(stdout);
    }

    void report()
    {
        const Memory memory = memoryNow();
        const auto figure = [](const char *name, double growth) {
            return figures::print("soak", name, growth, "KiB", figures::Goal::AtMost,
                                  mostGrowthKiB);
        };
        bool held = figure("growth of PSS", memory.pss - m_warm.pss);
        held = figure("growth of anonymous memory", memory.anonymous - m_warm.anonymous) && held;
        held = figure("growth of the heap in use", memory.heap - m_warm.heap) && held;
        QCoreApplication::exit(held ? 0 : 1);
    }

    const int m_minutes;
    bench::MarketClient m_client;
    QTimer m_minute;
    Memory m_warm;
    int m_told = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const int minutes = argc > 1 ? QByteArray(argv[1]).toInt() : 60;
    if (minutes < 1) {
        std::fprintf(stderr, "soak [MINUTES]\n");
        return 2;
    }
    Run run(minutes);
    if (!run.start())
        return 1;
    return QApplication::exec();
}
