// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the table of prices costs the GUI thread: 100 products in sight, one batch a display frame.
#include "tests/bench/figures.h"
#include "ui/common/formatting.h"
#include "ui/common/glyphcache.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/market/tickerpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
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
        entry.receivedAt = entry.quotedAt = now;
        entry.pushed = true;
        ++entry.seq;
        batch.push_back(entry);
    }
    return batch;
}

/// The least that a table of live prices can be: a widget that paints texts of digits from a glyph
/// cache and knows nothing of models, delegates, selections, sorting or filters. As the ticker it
/// makes a text only when it paints it, tints what has changed and paints only rows that did.
class MinimalTable : public QWidget
{
public:
    static constexpr int rowHeight = 24;
    static constexpr int columnWidth = 104;
    static constexpr int columns = 11;

    MinimalTable(const Theme &theme, const Formatting &formatting, const Clock &clock) :
        m_theme(theme), m_formatting(formatting), m_clock(clock), m_symbols(makeSymbols()),
        m_entries(makeEntries(m_symbols)), m_changedAt(m_entries.size())
    {
        setFont(tabularFont(font()));
        setAttribute(Qt::WA_OpaquePaintEvent);
        for (std::size_t row = 0; row < m_entries.size(); ++row)
            m_rows.insert(m_entries[row].key.product, int(row));
    }

    void applyQuotes(const std::vector<QuoteEntry> &changes)
    {
        const qint64 now = m_clock.steadyMs();
        for (const QuoteEntry &entry : changes) {
            const int row = m_rows.value(entry.key.product);
            m_entries[std::size_t(row)] = entry;
            m_changedAt[std::size_t(row)] = now;
            update(0, row * rowHeight, columns * columnWidth, rowHeight);
        }
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const int first = event->rect().top() / rowHeight;
        const int last = qMin(event->rect().bottom() / rowHeight, int(m_entries.size()) - 1);
        for (int row = first; row <= last; ++row) {
            if (event->region().intersects(QRect(0, row * rowHeight, width(), rowHeight)))
                paintRow(painter, row);
        }
    }

private:
    void paintRow(QPainter &painter, int row)
    {
        const QuoteEntry &entry = m_entries[std::size_t(row)];
        const int digits = m_symbols[std::size_t(row)].digits;
        const Colours &colours = m_theme.colours();
        const QColor trend = entry.direction < 0 ? colours.down : colours.up;
        const qint64 since = m_clock.steadyMs() - m_changedAt[std::size_t(row)];
        const auto price = [&](Fixed value) { return m_formatting.price(Decimal(value), digits); };
        const Decimal close(*entry.yesterdayClose);
        const QString texts[columns] = {
            m_symbols[std::size_t(row)].code,
            price(entry.price),
            m_formatting.signedAmount(change(entry.price, close), digits),
            m_formatting.percent(changePercent(entry.price, close)),
            price(entry.bid),
            price(entry.ask),
            m_formatting.price(Decimal::subtract(entry.ask, entry.bid), digits),
            price(entry.rolling.high),
            price(entry.rolling.low),
            m_formatting.amount(Decimal(entry.rolling.volume), 0),
            m_formatting.age(m_clock.steadyMs() - entry.receivedAt)};
        for (int column = 0; column < columns; ++column) {
            const QRect cell(column * columnWidth, row * rowHeight, columnWidth, rowHeight);
            painter.fillRect(cell, colours.surface);
            if ((column == 1 || column == 4 || column == 5) && since < 400) {
                QColor tint = trend;
                tint.setAlpha(int(51 * (400 - since) / 400));
                painter.fillRect(cell, tint);
            }
            GlyphCache::Run run;
            painter.setPen(column >= 1 && column <= 3 ? trend : colours.text);
            if (m_glyphs.layOut(texts[column], font(), run)) {
                m_glyphs.draw(&painter, {cell.right() - 8 - run.width, cell.bottom() - 7.0}, run);
            } else {
                painter.setFont(font());
                painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight, texts[column]);
            }
        }
    }

    const Theme &m_theme;
    const Formatting &m_formatting;
    const Clock &m_clock;
    const std::vector<Symbol> m_symbols;
    std::vector<QuoteEntry> m_entries;
    std::vector<qint64> m_changedAt;
    QHash<ProductId, int> m_rows;
    GlyphCache m_glyphs;
};

/// Per cent of a core that the process, which has this one busy thread, takes while batches of
/// `count` products come.
template <typename Table>
double load(QApplication &app, Table &table, const Clock &clock, int count, int ms)
{
    std::vector<QuoteEntry> entries = makeEntries(makeSymbols());
    std::mt19937 random(1);
    for (QuoteEntry &entry : entries)
        entry.receivedAt = entry.quotedAt = clock.steadyMs();
    table.applyQuotes(entries);
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &table, [&] {
        table.applyQuotes(nextBatch(entries, count, clock.steadyMs(), random));
    });
    frame.start(frameMs);
    const std::clock_t before = std::clock();
    QElapsedTimer wall;
    wall.start();
    // Not quit(): that would close the window.
    QTimer::singleShot(ms, &app, [] { QCoreApplication::exit(0); });
    QApplication::exec();
    const double busyMs = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
    return 100.0 * busyMs / double(wall.elapsed());
}

/// The same candles for every row, as the gateway would give them.
void applyCandles(TickerPane &pane)
{
    CandlePage page;
    page.scale = 2;
    for (int at = 0; at < TickerPane::smallCount; ++at)
        page.candles.push_back(
            {at * 3600LL, 1000 + at % 7, 1012 + at % 7, 994 + at % 5, 1005 + at % 3, 1});
    for (const Symbol &symbol : makeSymbols())
        pane.applySmall(symbol.id, &page);
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
    applyCandles(pane);
    MinimalTable minimal(theme, formatting, clock);
    minimal.resize(1280, MinimalTable::rowHeight * products);

    bool held = true;
    const auto figure = [&](const char *name, double value, const char *unit, double goal) {
        held = figures::print("table", name, value, unit, figures::Goal::AtMost, goal) && held;
    };
    const auto measure = [&](auto &table, int count, int ms) {
        table.show();
        const double value = load(app, table, clock, count, ms);
        table.hide();
        return value;
    };
    figure("100 rows in sight, 16 change each frame", measure(pane, 16, runMs), "% of a core", 10);
    // 5,000 ticks a second over 100 products are 80 changed products a frame.
    figure("100 rows in sight, 80 change each frame", measure(pane, 80, runMs), "% of a core", 15);
    // Every row each frame, against the least that shows the same, in turns.
    std::vector<double> ratios;
    for (int round = 0; round < 5; ++round) {
        const double ours = measure(pane, products, runMs / 2);
        ratios.push_back(ours / measure(minimal, products, runMs / 2));
    }
    figure("100 rows at 60 Hz / minimal table", figures::median(ratios), "ratio", 2.5);
    return held ? 0 : 1;
}
