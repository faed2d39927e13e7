// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the table of prices costs the GUI thread: 100 products in sight, one batch a display frame.
#include "tests/bench/figures.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/market/tickerpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>
#include <random>

using namespace mm;

namespace {

constexpr int products = 100;
constexpr int frameMs = 16;
constexpr int runMs = 5'000;

class MachineClock final : public Clock
{
public:
    MachineClock() { m_timer.start(); }
    [[nodiscard]] qint64 wallMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] qint64 steadyMs() const override { return 1'000 + m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

std::vector<Symbol> makeSymbols()
{
    std::vector<Symbol> symbols;
    for (int at = 0; at < products; ++at) {
        Symbol symbol;
        symbol.id = {quint64(at + 1), 5};
        symbol.code = QStringLiteral("PRODUCT%1").arg(at);
        symbol.digits = 2 + at % 4;
        symbol.dealMode = DealMode::Matching;
        symbols.push_back(symbol);
    }
    return symbols;
}

std::vector<QuoteEntry> makeEntries(const std::vector<Symbol> &symbols)
{
    std::vector<QuoteEntry> entries;
    for (const Symbol &symbol : symbols) {
        QuoteEntry entry;
        entry.key.product = symbol.id;
        entry.hasQuote = entry.hasRolling = true;
        entry.price = entry.bid = entry.ask = {1'234'567, quint8(symbol.digits)};
        entry.yesterdayClose = Fixed{1'230'000, quint8(symbol.digits)};
        entry.rolling.high = entry.rolling.low = entry.price;
        entry.rolling.volume = {987'654'321, 3};
        entries.push_back(entry);
    }
    return entries;
}

/// One frame's batch: `count` products, each with new price, bid and ask.
std::vector<QuoteEntry> nextBatch(std::vector<QuoteEntry> &entries, int count, qint64 now,
                                  std::mt19937 &random)
{
    std::vector<QuoteEntry> batch;
    const std::size_t first = random() % entries.size();
    for (int at = 0; at < count; ++at) {
        QuoteEntry &entry = entries[(first + std::size_t(at)) % entries.size()];
        const int step = int(random() % 21) - 10;
        entry.price.units += step;
        entry.bid.units = entry.price.units - 1;
        entry.ask.units = entry.price.units + 1;
        entry.direction = step < 0 ? -1 : 1;
        entry.receivedAt = now;
        ++entry.seq;
        batch.push_back(entry);
    }
    return batch;
}

/// Per cent of a core that the process, which has this one busy thread, takes while batches of
/// `count` products come.
double load(QApplication &app, TickerPane &pane, const Clock &clock, int count)
{
    std::vector<QuoteEntry> entries = makeEntries(makeSymbols());
    std::mt19937 random(1);
    for (QuoteEntry &entry : entries)
        entry.receivedAt = clock.steadyMs();
    pane.applyQuotes(entries);
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &pane, [&] {
        pane.applyQuotes(nextBatch(entries, count, clock.steadyMs(), random));
    });
    frame.start(frameMs);
    const std::clock_t before = std::clock();
    QElapsedTimer wall;
    wall.start();
    // Not quit(): that would close the window.
    QTimer::singleShot(runMs, &app, [] { QCoreApplication::exit(0); });
    QApplication::exec();
    const double busyMs = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
    return 100.0 * busyMs / double(wall.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir directory;
    Settings settings(directory.path());
    std::vector<ProductId> all;
    const std::vector<Symbol> symbols = makeSymbols();
    for (const Symbol &symbol : symbols)
        all.push_back(symbol.id);
    settings.setWatchlists(QStringLiteral("BENCH"), {{QStringLiteral("All"), all}});
    Theme theme;
    theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
    const Formatting formatting;
    const MachineClock clock;
    TickerPane pane(settings, theme, formatting, clock);
    pane.setEnvironment(QStringLiteral("BENCH"));
    pane.showProducts(ProductService::State::Ready, symbols, {});
    QuoteService::Status online;
    online.state = GatewaySocket::State::Online;
    pane.showConnection(online, true);
    pane.resize(1280, 24 * products + 120); // every row in sight
    pane.show();

    bool held = true;
    const auto figure = [&](const char *name, int count, double goal) {
        held = figures::print("table", name, load(app, pane, clock, count), "% of a core",
                              figures::Goal::AtMost, goal)
            && held;
    };
    figure("100 rows in sight, 16 change each frame", 16, 10);
    // 5,000 ticks a second over 100 products are 80 changed products a frame.
    figure("100 rows in sight, 80 change each frame", 80, 30);
    return held ? 0 : 1;
}
