// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// From a tick at the gateway to the end of the paint that shows it: a sandbox in a process of its
// own at 1,000 ticks a second over 100 products, the real services and the real main window. Only
// ticks count that change price, bid or ask where it is in sight, and of each row what the paint
// showed: the newest. The gateway's stamp has whole milliseconds, cut off, so what is told is up to
// 1 ms more than it was. The end of a paint is when the application's notify() comes back from the
// paint event of the table's viewport. Seconds to measure as the argument, 20 without.
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
#include <utility>

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
    /// A tick that is in the table and not painted yet.
    struct Waiting {
        int column = 0; ///< where it is seen
        qint64 stamp = 0; ///< the gateway's, ms
    };

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
            const QuoteEntry last = std::exchange(m_newest[entry.key.product], entry);
            if (!last.hasQuote || last.seq == entry.seq)
                continue; // it began before, or its 24 h figures came alone
            m_batchAges.push_back(now - double(entry.tickTime));
            const int column = columnToPaint(last, entry);
            if (column >= 0)
                m_waiting.insert(entry.key.product, {column, entry.tickTime});
        }
    }

    /// One in sight in which the newer is to be seen; -1: there is none.
    [[nodiscard]] int columnToPaint(const QuoteEntry &last, const QuoteEntry &entry) const
    {
        const auto isInSight = [this](int column) {
            const int left = m_view->columnViewportPosition(column);
            return !m_view->isColumnHidden(column) && left < m_view->viewport()->width()
                && left + m_view->columnWidth(column) > 0;
        };
        if (last.price != entry.price && isInSight(TickerModel::LastColumn))
            return TickerModel::LastColumn;
        if (last.bid != entry.bid && isInSight(TickerModel::BidColumn))
            return TickerModel::BidColumn;
        if (last.ask != entry.ask && isInSight(TickerModel::AskColumn))
            return TickerModel::AskColumn;
        return -1;
    }

    void takePaint(const QRegion &region)
    {
        const double now = wallMs();
        ++m_paints;
        for (int row = 0; row < m_sort->rowCount(); ++row) {
            const auto waiting = m_waiting.constFind(m_sort->product(m_sort->index(row, 0)));
            if (waiting == m_waiting.constEnd()
                || !region.intersects(m_view->visualRect(m_sort->index(row, waiting->column))))
                continue;
            m_ages.push_back(now - double(waiting->stamp));
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
    QHash<ProductId, Waiting> m_waiting;
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
