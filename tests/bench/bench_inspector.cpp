// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What recording costs: the sandbox at 5,000 ticks a second over 100 products, the real quote
// service and main window; first without recording, then with it and the inspector's window open
// beside. Seconds to record as the argument, 60 without.
#include "app/net/clock.h"
#include "app/sandbox/sandboxthread.h"
#include "app/services/clientservices.h"
#include "app/services/inspector.h"
#include "app/services/settings.h"
#include "tests/bench/figures.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspectorwindow.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <pthread.h>

#include <atomic>
#include <ctime>

using namespace mm;

namespace {

constexpr int productCount = 100;
constexpr int ticksASecond = 5'000;
constexpr int warmUpMs = 3'000;
constexpr int longestComparison = 20; ///< seconds without recording

double clockMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Memory of this process that is in use, MiB.
double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return -1;
}

/// Hands on to the inspector, and finds out which thread the quotes come in.
class Listener : public TrafficSink
{
public:
    explicit Listener(Inspector &inspector) : m_inspector(inspector) { }

    void http(const HttpTraffic &traffic) override { m_inspector.http(traffic); }
    void socket(const SocketTraffic &traffic) override
    {
        if (m_clock == noClock) {
            clockid_t clock{};
            if (pthread_getcpuclockid(pthread_self(), &clock) == 0)
                m_clock = clock;
        }
        m_inspector.socket(traffic);
    }
    /// ms of processor time the quote thread has used.
    [[nodiscard]] double quoteThreadMs() const { return m_clock == noClock ? 0 : clockMs(m_clock); }

private:
    static constexpr clockid_t noClock = CLOCK_REALTIME;
    Inspector &m_inspector;
    std::atomic<clockid_t> m_clock = noClock;
};

class Run : public QObject
{
public:
    Run(int seconds, int rate) :
        m_seconds(seconds), m_sandbox({.rate = rate}), m_settings(m_directory.path())
    { }

    [[nodiscard]] bool start()
    {
        if (!m_sandbox.start())
            return false;
        const auto environment = environmentFromJson(m_sandbox.environment().toBytes());
        if (!environment)
            return false;
        m_environment = *environment;
        m_services = std::make_unique<ClientServices>(m_environment, m_clock);
        m_services->quotes.setTraffic(&m_listener);
        m_inspector.setRecording(false);
        connect(&m_services->products, &ProductService::changed, this, [this] { show(); });
        m_services->products.load();
        return true;
    }

private:
    struct Load {
        double gui = 0, quotes = 0; ///< ms of processor time, then % of a core
        double accepted = 0; ///< updates, then updates a second
        double ms = 0;
    };

    [[nodiscard]] Load now() const
    {
        return {clockMs(CLOCK_THREAD_CPUTIME_ID), m_listener.quoteThreadMs(),
                double(m_services->quotes.counters().quotes), double(m_clock.steadyMs())};
    }
    [[nodiscard]] Load since(const Load &before) const
    {
        const Load after = now();
        const double ms = after.ms - before.ms;
        return {100 * (after.gui - before.gui) / ms, 100 * (after.quotes - before.quotes) / ms,
                1e3 * (after.accepted - before.accepted) / ms, ms};
    }

    void show()
    {
        if (m_window || m_services->products.state() != ProductService::State::Ready)
            return;
        std::vector<ProductId> products;
        for (const Symbol &symbol : m_services->products.symbols()) {
            if (products.size() < productCount)
                products.push_back(symbol.id);
        }
        m_settings.setWatchlists(m_environment.name, {{QStringLiteral("all"), products}});
        m_window = std::make_unique<MainWindow>(*m_services, m_settings, m_theme, m_clock);
        m_window->setEnvironment(m_environment);
        m_window->resize(1600, 1000);
        m_window->show();
        m_services->quotes.start();
        QTimer::singleShot(warmUpMs, this, [this] { measureWithout(); });
    }

    void measureWithout()
    {
        m_before = now();
        QTimer::singleShot(qMin(m_seconds, longestComparison) * 1'000, this, [this] {
            m_without = since(m_before);
            m_memory = residentMiB();
            m_inspector.setRecording(true);
            m_inspectorWindow =
                std::make_unique<InspectorWindow>(m_inspector, m_settings, m_theme, m_formatting);
            m_inspectorWindow->show();
            QTimer::singleShot(warmUpMs, this, [this] { measureWith(); });
        });
    }

    void measureWith()
    {
        m_before = now();
        m_recorded = m_inspector.lastId();
        QTimer::singleShot(m_seconds * 1'000, this, [this] { report(); });
    }

    void report()
    {
        using figures::Goal;
        const Load with = since(m_before);
        const double recorded = 1e3 * double(m_inspector.lastId() - m_recorded) / with.ms;
        const double growth = residentMiB() - m_memory;
        const Inspector::Usage usage = m_inspector.usage();
        const Inspector::Limits limits;
        const auto figure = [](const char *name, double value, const char *unit, Goal kind,
                               double goal) {
            figures::print("inspector", name, value, unit, kind, goal);
        };
        figure("GUI thread busy without recording, of a core", m_without.gui, "%", Goal::AtMost,
               30);
        figure("GUI thread busy recording with the window open, of a core", with.gui, "%",
               Goal::AtMost, 30);
        figure("GUI thread more by recording, of a core", with.gui - m_without.gui, "%",
               Goal::AtMost, 10);
        figure("quote thread busy without recording, of a core", m_without.quotes, "%",
               Goal::AtMost, 50);
        figure("quote thread more by recording, of a core", with.quotes - m_without.quotes, "%",
               Goal::AtMost, 5);
        figure("frames recorded a second", recorded, "1/s", Goal::AtLeast, 0.95 * ticksASecond);
        figure("accepted updates a second while recording", with.accepted, "1/s", Goal::AtLeast,
               0.95 * ticksASecond);
        figure("memory growth by recording", growth, "MiB", Goal::AtMost, 64);
        figure("memory of what is kept", double(usage.bytes) / 1024 / 1024, "MiB", Goal::AtMost,
               double(limits.bytes) / 1024 / 1024);
        figure("entries kept", usage.entries, "entries", Goal::AtMost, limits.entries);
        figure("bytes of memory an entry",
               usage.entries == 0 ? 0 : double(usage.bytes) / usage.entries, "bytes", Goal::AtMost,
               200);
        QCoreApplication::quit();
    }

    const int m_seconds;
    SystemClock m_clock;
    SandboxThread m_sandbox;
    QTemporaryDir m_directory;
    Settings m_settings;
    Theme m_theme;
    Formatting m_formatting;
    Environment m_environment;
    Inspector m_inspector;
    Listener m_listener{m_inspector};
    std::unique_ptr<ClientServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<InspectorWindow> m_inspectorWindow;
    Load m_before, m_without;
    quint64 m_recorded = 0;
    double m_memory = 0;
};

/// How many products the sandbox ticks, so that the hundred shown get their whole rate.
int sandboxProducts()
{
    SandboxThread sandbox({.rate = 0});
    return sandbox.start() ? int(sandbox.quotes().items().size()) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    bool isNumber = false;
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt(&isNumber) : 60;
    const int products = sandboxProducts();
    if (products < productCount || seconds < 1 || (argc > 1 && !isNumber)) {
        std::fprintf(stderr,
                     "usage: bench_inspector [SECONDS], and the sandbox needs %d products\n",
                     productCount);
        return 2;
    }
    Run run(seconds, ticksASecond * products / productCount);
    if (!run.start())
        return 1;
    return QApplication::exec();
}
