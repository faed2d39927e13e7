// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The whole way of live prices: the sandbox at 5,000 ticks a second over 100 products, the real
// quote service, and the real main window showing them. Seconds to run as the argument, 60 without.
#include "app/net/clock.h"
#include "app/sandbox/sandboxthread.h"
#include "app/services/clientservices.h"
#include "app/services/settings.h"
#include "tests/bench/figures.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace mm;

namespace {

constexpr int productCount = 100;
constexpr int ticksASecond = 5'000;
constexpr int warmUpMs = 2'000;
constexpr int settleMs = 2'000; ///< for what was under way when the prices stood still

/// ms of processor time this thread has used.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return -1;
    const auto place = std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[std::size_t(place)];
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? -1 : sum / double(values.size());
}

/// Products whose newest price here is not the sandbox's newest.
int mismatches(const QuoteService &quotes, const std::vector<ProductId> &products,
               const Json &truth)
{
    int different = int(products.size());
    for (const Json &quote : truth.items()) {
        const ProductId id{quote["symbol_id"].numberText().toULongLong(),
                           quote["trade_type"].numberText().toInt()};
        const QuoteEntry *mine = quotes.find(id);
        const bool same = mine && mine->price.toString() == quote["price"].toString()
            && mine->bid.toString() == quote["bid"].toString()
            && mine->ask.toString() == quote["ask"].toString()
            && mine->seq == quote["seq"].toString().toULongLong();
        if (same && std::find(products.begin(), products.end(), id) != products.end())
            --different;
    }
    return different;
}

/// One run, from loading the products to the last figure.
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
        connect(&m_services->products, &ProductService::changed, this, [this] { show(); });
        m_services->products.load();
        return true;
    }

private:
    void show()
    {
        if (m_window || m_services->products.state() != ProductService::State::Ready)
            return;
        for (const Symbol &symbol : m_services->products.symbols()) {
            if (m_products.size() < productCount)
                m_products.push_back(symbol.id);
        }
        m_settings.setWatchlists(m_environment.name, {{QStringLiteral("all"), m_products}});
        m_window = std::make_unique<MainWindow>(*m_services, m_settings, m_theme, m_clock);
        m_window->setEnvironment(m_environment);
        m_window->resize(1600, 1000);
        m_window->show();
        m_services->quotes.start();
        QTimer::singleShot(warmUpMs, this, [this] { measure(); });
    }

    void measure()
    {
        connect(&m_services->quotes, &QuoteService::updated, this,
                [this](const std::vector<QuoteEntry> &changes) {
                    const qint64 now = m_clock.wallMs(); // the sandbox has the same clock
                    for (const QuoteEntry &entry : changes)
                        m_ages.push_back(double(now - entry.tickTime));
                });
        m_accepted = m_services->quotes.counters().quotes;
        m_busyMs = threadMs();
        m_since = m_clock.steadyMs();
        QTimer::singleShot(m_seconds * 1'000, this, [this] { stand(); });
    }

    void stand()
    {
        m_busyMs = threadMs() - m_busyMs;
        m_took = double(m_clock.steadyMs() - m_since);
        m_accepted = m_services->quotes.counters().quotes - m_accepted;
        m_complete = m_window->isComplete();
        m_services->quotes.disconnect(this);
        m_sandbox.setTicking(false);
        QTimer::singleShot(settleMs, this, [this] { report(); });
    }

    void report()
    {
        using figures::Goal;
        bool held = true;
        const auto figure = [&held](const char *name, double value, const char *unit, Goal kind,
                                    double goal) {
            held = figures::print("quotes", name, value, unit, kind, goal) && held;
        };
        const std::size_t quarter = m_ages.size() / 4;
        const std::vector<double> first(m_ages.begin(), m_ages.begin() + std::ptrdiff_t(quarter));
        const std::vector<double> last(m_ages.end() - std::ptrdiff_t(quarter), m_ages.end());
        figure("GUI thread busy, of a core", 100 * m_busyMs / m_took, "%", Goal::AtMost, 15);
        figure("accepted updates a second", 1e3 * double(m_accepted) / m_took, "1/s", Goal::AtLeast,
               0.95 * ticksASecond);
        figure("tick to window, median", percentile(m_ages, 0.5), "ms", Goal::AtMost, 20);
        figure("tick to window, 99 of 100", percentile(m_ages, 0.99), "ms", Goal::AtMost, 100);
        figure("backlog growth, last to first quarter", mean(last) - mean(first), "ms",
               Goal::AtMost, 5);
        figure("rows of the window all live", m_complete ? 1 : 0, "yes", Goal::AtLeast, 1);
        figure("final quotes that differ",
               mismatches(m_services->quotes, m_products, m_sandbox.quotes()), "products",
               Goal::AtMost, 0);
        figure(
            "malformed or stale",
            double(m_services->quotes.counters().malformed + m_services->quotes.counters().stale),
            "quotes", Goal::AtMost, 0);
        QCoreApplication::exit(held ? 0 : 1);
    }

    const int m_seconds;
    SystemClock m_clock;
    SandboxThread m_sandbox;
    QTemporaryDir m_directory;
    Settings m_settings;
    Theme m_theme;
    Environment m_environment;
    std::unique_ptr<ClientServices> m_services;
    std::vector<ProductId> m_products;
    std::unique_ptr<MainWindow> m_window;
    bool m_complete = false; ///< every row of the window had a price that was not stale
    quint64 m_accepted = 0;
    double m_busyMs = 0, m_took = 0;
    qint64 m_since = 0;
    std::vector<double> m_ages; ///< ms from a tick at the gateway to its batch, of each change
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
        std::fprintf(stderr, "bench_quotes [SECONDS]\n");
        return 2;
    }
    Run run(seconds, ticksASecond * products / productCount);
    if (!run.start())
        return 1;
    return QApplication::exec();
}
