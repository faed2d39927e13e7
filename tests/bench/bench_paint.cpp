// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// From a tick at the gateway to the end of the paint that shows it: a sandbox in a process of its
// own at 1,000 ticks a second over 100 products, the real services and the real main window. Only
// ticks of rows in sight that change price, bid or ask count, and of each row what the paint
// showed: the newest. The gateway's
// stamp has whole milliseconds, cut off, so what is told is up to 1 ms more than it was. The end of
// a paint is when the application's notify() comes back from the paint event of the table's
// viewport. Seconds to measure as the argument, 20 without.
#include "tests/bench/figures.h"
#include "tests/bench/marketclient.h"
#include "ui/market/tickersort.h"

#include <QApplication>
#include <QPaintEvent>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace mm;

namespace {

constexpr int ticksASecond = 1'000;
constexpr int warmUpMs = 3'000;

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(system_clock::now().time_since_epoch()).count();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    const auto place = std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[std::size_t(place)];
}

/// An application that says when a widget has been painted.
class Watching : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool result = QApplication::notify(receiver, event);
        if (receiver == watched && event->type() == QEvent::Paint)
            painted(static_cast<QPaintEvent *>(event)->region());
        return result;
    }
    QObject *watched = nullptr;
    std::function<void(const QRegion &)> painted;
};

class Run : public QObject
{
public:
    Run(Watching &application, int seconds) : m_application(application), m_seconds(seconds) { }

    [[nodiscard]] bool start()
    {
        return m_client.start(ticksASecond, {1600, 1000}, [this] {
            QTimer::singleShot(warmUpMs, this, [this] { measure(); });
        });
    }

private:
    void measure()
    {
        m_view = m_client.window().findChild<QTableView *>(QStringLiteral("tickerTable"));
        m_sort = m_view ? qobject_cast<TickerSort *>(m_view->model()) : nullptr;
        if (!m_sort) {
            std::fprintf(stderr, "no ticker in the window\n");
            QCoreApplication::exit(1);
            return;
        }
        // Behind the window's own connection: the table has the prices by then.
        connect(&m_client.services().quotes, &QuoteService::updated, this,
                [this](const std::vector<QuoteEntry> &changes) { note(changes); });
        m_application.painted = [this](const QRegion &region) { takePaint(region); };
        m_application.watched = m_view->viewport();
        m_accepted = m_client.services().quotes.counters().quotes;
        m_since = wallMs();
        QTimer::singleShot(m_seconds * 1'000, this, [this] { report(); });
    }

    void note(const std::vector<QuoteEntry> &changes)
    {
        const double now = wallMs();
        for (const QuoteEntry &entry : changes) {
            QuoteEntry &last = m_newest[entry.key.product];
            const bool shows =
                last.price != entry.price || last.bid != entry.bid || last.ask != entry.ask;
            const bool isTick = last.seq != entry.seq; // not its 24 h figures alone
            last = entry;
            if (!isTick || !shows)
                continue;
            m_batchAges.push_back(now - double(entry.tickTime));
            m_waiting.insert(entry.key.product, entry.tickTime);
        }
    }

    void takePaint(const QRegion &region)
    {
        const double now = wallMs();
        ++m_paints;
        for (int row = 0; row < m_sort->rowCount(); ++row) {
            const QModelIndex cell = m_sort->index(row, TickerModel::LastColumn);
            const QRect place = m_view->visualRect(cell);
            if (!region.intersects(
                    QRect(0, place.y(), m_view->viewport()->width(), place.height())))
                continue;
            const auto waiting = m_waiting.constFind(m_sort->product(cell));
            if (waiting == m_waiting.constEnd())
                continue;
            m_ages.push_back(now - double(*waiting));
            m_waiting.erase(waiting);
        }
    }

    void report()
    {
        const double took = wallMs() - m_since;
        const double accepted = double(m_client.services().quotes.counters().quotes - m_accepted);
        std::fprintf(stderr,
                     "%d ticks painted in %d paints; tick to the window's batch: p50 %.2f ms, "
                     "p99 %.2f ms\n",
                     int(m_ages.size()), m_paints, percentile(m_batchAges, 0.5),
                     percentile(m_batchAges, 0.99));
        using figures::Goal;
        bool held = figures::print("paint", "tick to end of paint, median", percentile(m_ages, 0.5),
                                   "ms", Goal::AtMost, 2);
        held = figures::print("paint", "tick to end of paint, 99 of 100", percentile(m_ages, 0.99),
                              "ms", Goal::AtMost, 20)
            && held;
        held = figures::print("paint", "accepted updates a second", 1e3 * accepted / took, "1/s",
                              Goal::AtLeast, 0.95 * ticksASecond)
            && held;
        QCoreApplication::exit(held ? 0 : 1);
    }

    Watching &m_application;
    const int m_seconds;
    bench::MarketClient m_client;
    QTableView *m_view = nullptr;
    TickerSort *m_sort = nullptr;
    QHash<ProductId, QuoteEntry> m_newest;
    QHash<ProductId, qint64> m_waiting; ///< stamps of what is in the table and not painted yet
    std::vector<double> m_ages, m_batchAges; ///< ms
    quint64 m_accepted = 0;
    double m_since = 0;
    int m_paints = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    Watching application(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    if (seconds < 1) {
        std::fprintf(stderr, "bench_paint [SECONDS]\n");
        return 2;
    }
    Run run(application, seconds);
    if (!run.start())
        return 1;
    return QApplication::exec();
}
