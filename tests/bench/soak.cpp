// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// Whether the client grows: `soak [MINUTES]` (60 without) has the real services and the real main
// window, with chart, depth, trades and the recorder of all traffic, at 2,000 ticks a second over
// 100 products of a sandbox in a process of its own. One JSON line a minute. At the end, when the
// sandbox has been told to tick no more: whether the updates came at that rate, what memory grew by
// after the first ten minutes (the first half of a run shorter than twenty), and whether every
// price in the window is the sandbox's last, as another connection hears it. Runs on glibc and
// Linux alone. No benchmark that ends by itself in a short time: run it by hand.
#include "app/services/inspector.h"
#include "tests/bench/figures.h"
#include "tests/bench/marketclient.h"
#include "ui/common/tableexport.h"
#include "ui/market/tickersort.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <malloc.h>
#include <utility>

using namespace mm;

namespace {

constexpr int ticksASecond = 2'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 warmUpMs = 10 * minuteMs;
constexpr double mostGrowthMiB = 2;
constexpr qint64 startMs = 30'000; ///< the sandbox is up so long, at most, before prices come
constexpr qint64 patienceMs = 2 * minuteMs; ///< for the quiet at the end, and another connection

/// KiB.
struct Memory {
    double pss = 0, rss = 0;
    /// Of this process alone, whoever else has the same libraries in memory: what can grow.
    double anonymous = 0;
    double heap = 0; ///< in use, of all arenas
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
    explicit Run(int minutes) :
        m_allMs(minutes * minuteMs), m_warmMs(std::min(warmUpMs, m_allMs / 2))
    { }

    [[nodiscard]] bool start()
    {
        const QByteArray script = R"([{"do":"setTicking","on":false,"afterMs":)"
            + QByteArray::number(m_allMs + startMs) + "}]";
        if (!m_client.start(
                ticksASecond, {1600, 1000}, [this] { begin(); }, script))
            return false;
        ClientServices &services = m_client.services();
        services.client.setTraffic(&m_inspector);
        services.quotes.setTraffic(&m_inspector);
        services.depth.setTraffic(&m_inspector);
        services.candles.setTraffic(&m_inspector);
        return true;
    }

private:
    void begin()
    {
        m_running.start();
        tell();
        connect(&m_minute, &QTimer::timeout, this, [this] { tell(); });
        m_minute.start(int(minuteMs));
        QTimer::singleShot(int(m_warmMs), this, [this] { m_warm = memoryNow(); });
        QTimer::singleShot(int(m_allMs), this, [this] { takeGrowth(); });
    }

    void tell()
    {
        const Memory memory = memoryNow();
        const QuoteCounters quotes = m_client.services().quotes.counters();
        const DepthCounters depth = m_client.services().depth.counters();
        std::printf("{\"soak\":\"minute\",\"minute\":%lld,\"heapKiB\":%.0f,\"anonymousKiB\":%.0f,"
                    "\"pssKiB\":%.0f,\"rssKiB\":%.0f,\"quotes\":%llu,\"stale\":%llu,"
                    "\"malformed\":%llu,\"books\":%llu,\"trades\":%llu,\"reconnects\":%d}\n",
                    (m_running.elapsed() + minuteMs / 2) / minuteMs, memory.heap, memory.anonymous,
                    memory.pss, memory.rss, quotes.quotes, quotes.stale,
                    quotes.malformed + depth.malformed, depth.books, depth.trades,
                    m_client.services().quotes.status().reconnects);
        std::fflush(stdout);
    }

    void figure(const char *name, double value, const char *unit, figures::Goal goal, double limit)
    {
        m_held = figures::print("soak", name, value, unit, goal, limit) && m_held;
    }

    void takeGrowth()
    {
        using figures::Goal;
        tell();
        m_minute.stop();
        const Memory memory = memoryNow();
        const double seconds = double(m_running.elapsed()) / 1'000;
        const double accepted = double(m_client.services().quotes.counters().quotes);
        const double mib = 1'024;
        figure("updates a second", accepted / seconds, "1/s", Goal::AtLeast, 0.95 * ticksASecond);
        figure("growth after the first ten minutes", (memory.anonymous - m_warm.anonymous) / mib,
               "MiB", Goal::AtMost, mostGrowthMiB);
        figure("growth of the heap in use after the first ten minutes",
               (memory.heap - m_warm.heap) / mib, "MiB", Goal::AtMost, mostGrowthMiB);
        // Then nothing comes any more, and all that came is in the window.
        m_running.start();
        m_minute.disconnect(this);
        connect(&m_minute, &QTimer::timeout, this, [this] { awaitQuiet(); });
        m_minute.start(1'000);
    }

    void awaitQuiet()
    {
        const quint64 quotes = m_client.services().quotes.counters().quotes;
        if (std::exchange(m_quotesBefore, quotes) != quotes || m_running.elapsed() < startMs)
            return giveUpLate("the sandbox ticks on");
        if (!m_otherQuotes) {
            m_otherQuotes = std::make_unique<QuoteService>(m_client.environment(), m_otherSession,
                                                           m_client.clock());
            std::vector<QuoteKey> keys;
            for (const Symbol &symbol : m_client.services().products.symbols()) {
                if (keys.size() < bench::MarketClient::productCount)
                    keys.push_back({symbol.id, symbol.tradeMode});
            }
            m_otherQuotes->want(this, std::move(keys));
            m_otherQuotes->start();
        }
        const bool knowsAll = std::ranges::all_of(m_client.products(), [this](const ProductId &id) {
            const QuoteEntry *entry = m_otherQuotes->find(id);
            return entry && entry->hasQuote;
        });
        if (!knowsAll)
            return giveUpLate("another connection does not hear of every product");
        comparePrices();
    }

    void giveUpLate(const char *why)
    {
        if (m_running.elapsed() < patienceMs + startMs)
            return;
        std::fprintf(stderr, "%s\n", why);
        QCoreApplication::exit(1);
    }

    /// What the table says against what the other connection was told.
    void comparePrices()
    {
        const auto *view = m_client.window().findChild<QTableView *>(QStringLiteral("tickerTable"));
        const auto *rows = view ? qobject_cast<TickerSort *>(view->model()) : nullptr;
        int same = 0;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            const QModelIndex cell = rows->index(row, TickerModel::LastColumn);
            const QuoteEntry *told = m_otherQuotes->find(rows->product(cell));
            same += told && told->hasQuote
                && cell.data(ExportRole).toString() == Decimal(told->price).toString();
        }
        figure("products with the sandbox's last price in the window", same, "products",
               figures::Goal::AtLeast, bench::MarketClient::productCount);
        QCoreApplication::exit(m_held ? 0 : 1);
    }

    const qint64 m_allMs, m_warmMs;
    Inspector m_inspector; ///< records, as it does in the desktop: its ring is full in minutes
    bench::MarketClient m_client;
    Session m_otherSession;
    std::unique_ptr<QuoteService> m_otherQuotes;
    QTimer m_minute;
    QElapsedTimer m_running; ///< from the first price, then from the last minute's end
    Memory m_warm;
    quint64 m_quotesBefore = 0;
    bool m_held = true;
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
