// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// The support desk over a sandbox of 100,000 customers: from the answer to the first row on screen,
// what loading all of them holds the window up, scrolling through them, filters and sorting,
// memory.
#include "app/sandbox/sandboxthread.h"
#include "app/services/supportservices.h"
#include "tests/bench/figures.h"
#include "ui/common/theme.h"
#include "ui/support/customermodel.h"
#include "ui/support/customertable.h"
#include "ui/support/supportwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace mm;

namespace {

constexpr int customers = 100'000;
constexpr double frameMs = 1000.0 / 60;

class MachineClock final : public Clock
{
public:
    MachineClock() { m_timer.start(); }
    [[nodiscard]] qint64 wallMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] qint64 steadyMs() const override { return 1'000 + m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

double sinceMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has computed: other programs of a busy machine are not in it.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The most that is computed between two turns of the event loop while it lives, which is how long
/// nobody could have clicked anything.
class Blocks
{
public:
    Blocks()
    {
        QObject::connect(&m_beat, &QTimer::timeout, [this] {
            const double now = threadMs();
            m_longest = std::max(m_longest, now - m_before);
            m_before = now;
        });
        m_beat.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    double m_before = threadMs();
    double m_longest = 0;
};

/// Runs events until it is so, in the application's own loop; ends the program where it never is.
void waitFor(const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer waiting;
    waiting.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
        else if (waiting.elapsed() > 300'000)
            qFatal("nothing came of it");
    });
    look.start(1);
    loop.exec();
}

/// Tells when the table has painted rows.
class PaintWatch : public QObject
{
public:
    PaintWatch(CustomerTable &table, const QElapsedTimer &since) : m_table(table), m_since(since)
    {
        table.viewport()->installEventFilter(this);
    }
    double firstRowMs = -1;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // The event reaches the table after this filter: what it paints is there one turn later.
        if (event->type() == QEvent::Paint && firstRowMs < 0 && m_table.model()->rowCount() > 0)
            QTimer::singleShot(0, this, [this] {
                if (firstRowMs < 0)
                    firstRowMs = sinceMs(m_since);
            });
        return false;
    }

private:
    CustomerTable &m_table;
    const QElapsedTimer &m_since;
};

bool atMost(const char *figure, double value, const char *unit, double goal)
{
    return figures::print("support", figure, value, unit, figures::Goal::AtMost, goal);
}

double percentile(std::vector<double> values, double part)
{
    const auto at = std::size_t(std::ceil(part * double(values.size()))) - 1;
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(at));
    return values[at];
}

/// Through all rows, one page a frame: what each frame costs the window's thread.
std::vector<double> scrollThrough(CustomerTable &table)
{
    std::vector<double> frames;
    QScrollBar *bar = table.verticalScrollBar();
    bar->setValue(0);
    while (bar->value() < bar->maximum()) {
        const double before = threadMs();
        bar->setValue(bar->value() + bar->pageStep());
        table.viewport()->repaint();
        frames.push_back(threadMs() - before);
    }
    return frames;
}

struct Desk {
    CustomerModel &model;
    CustomerTable &table;

    /// ms until the rows are there, and the longest the window was held up meanwhile.
    std::pair<double, double> measure(const std::function<void()> &change) const
    {
        QElapsedTimer took;
        took.start();
        const Blocks blocks;
        change();
        waitFor([this] { return !model.order().isBusy(); });
        table.viewport()->repaint();
        return {sinceMs(took), blocks.longest()};
    }
};

bool measureLoading(SupportServices &services, CustomerTable &table)
{
    QElapsedTimer sinceAnswer;
    PaintWatch watch(table, sinceAnswer);
    QObject::connect(&services.customers, &CustomerSearch::rowsAdded, &table, [&sinceAnswer] {
        if (!sinceAnswer.isValid())
            sinceAnswer.start();
    });
    QElapsedTimer all;
    all.start();
    const Blocks blocks;
    services.customers.search();
    waitFor([&] { return services.customers.state() == CustomerSearch::State::Complete; });
    const double took = sinceMs(all);
    bool held = atMost("answer to first row painted", watch.firstRowMs, "ms", 200);
    held =
        atMost("100000 customers loaded, longest block of the window", blocks.longest(), "ms", 50)
        && held;
    return atMost("100000 customers loaded", took / 1000, "s", 60) && held;
}

bool measureTable(const Desk &desk)
{
    const std::vector<double> frames = scrollThrough(desk.table);
    bool held = atMost("scrolling by pages, frame p50", percentile(frames, 0.5), "ms", frameMs);
    held = atMost("scrolling by pages, frame p99", percentile(frames, 0.99), "ms", frameMs) && held;
    double total = 0;
    for (const double frame : frames)
        total += frame;
    held = figures::print("support", "scrolling by pages", 1000 * double(frames.size()) / total,
                          "frames a second", figures::Goal::AtLeast, 60)
        && held;

    const auto tell = [&held](const char *what, const char *block, std::pair<double, double> figure,
                              double goal) {
        held = atMost(what, figure.first, "ms", goal) && held;
        held = atMost(block, figure.second, "ms", 50) && held;
    };
    CustomerFilter filter;
    filter.email = QStringLiteral("9@");
    tell("filter by e-mail", "filter by e-mail, longest block",
         desk.measure([&] { desk.model.order().setFilter(filter); }), 500);
    tell("filter cleared", "filter cleared, longest block",
         desk.measure([&] { desk.model.order().setFilter({}); }), 500);
    tell("sort by e-mail", "sort by e-mail, longest block",
         desk.measure([&] { desk.table.sortByColumn(CustomerModel::Email, Qt::AscendingOrder); }),
         2000);
    tell("sort by last sign-in", "sort by last sign-in, longest block", desk.measure([&] {
        desk.table.sortByColumn(CustomerModel::SignedIn, Qt::DescendingOrder);
    }),
         2000);
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    SandboxThread sandbox{SandboxOptions{}};
    if (!sandbox.start())
        qFatal("%s", qUtf8Printable(sandbox.problem()));
    const auto environment = environmentFromJson(sandbox.environment().toBytes());
    const QTemporaryDir directory;
    const MachineClock clock;
    Settings settings(directory.path());
    Theme theme;
    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    SupportServices services(environment.value(), clock, directory.path());
    SupportWindow window(services, settings, theme, clock);
    window.resize(1280, 1024);
    window.show();
    services.session.signIn(QStringLiteral("sandbox"), Secret("sandbox"));
    waitFor([&] { return services.session.isSignedIn(); });
    auto *table = window.findChild<CustomerTable *>();
    auto *model = window.findChild<CustomerModel *>();

    bool held = measureLoading(services, *table);
    if (model->rowCount() != customers)
        qFatal("%d customers", model->rowCount());
    held = measureTable({*model, *table}) && held;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    // With the sandbox in it.
    held = atMost("peak memory", double(usage.ru_maxrss) / 1024, "MiB", 400) && held;
    return held ? 0 : 1;
}
