// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What the diagnostics say about live prices: counters, in all, of each connection, of products.
#include "ui/common/connectiontext.h"
#include "ui/common/formatting.h"
#include "ui/diagnostics/diagnosticspane.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostOrders = 20;

QString nameOf(const ProductId &product)
{
    return u"%1:%2"_s.arg(product.symbolId).arg(product.tradeType);
}

} // namespace

QString DiagnosticsPane::count(quint64 value) const
{
    return m_formatting.locale().toString(qulonglong(value));
}

void DiagnosticsPane::showCounters(const QuoteCounters &counters)
{
    m_counters = counters;
    set(Quotes, count(counters.quotes));
    set(Snapshots, count(counters.snapshots));
    set(RollingUpdates, count(counters.rolling));
    set(Stale, count(counters.stale));
    set(Older, count(counters.older));
    set(Malformed, count(counters.malformed));
    set(Unknown, count(counters.unknown));
    set(Gaps, tr("%1, %2 numbers missed").arg(count(counters.gaps), count(counters.missed)));
    set(Repeats, count(counters.repeats));
    set(Reorders, count(counters.reorders));
    set(DigitChanges, count(counters.digitChanges));
}

QString DiagnosticsPane::countersText(const QuoteCounters &counters) const
{
    return countedText({
        {tr("quotes %1"), counters.quotes},
        {tr("snapshots %1"), counters.snapshots},
        {tr("24 h %1"), counters.rolling},
        {tr("stale %1"), counters.stale},
        {tr("held back %1"), counters.older},
        {tr("malformed %1"), counters.malformed},
        {tr("not asked for %1"), counters.unknown},
        {tr("gaps %1"), counters.gaps},
        {tr("missed %1"), counters.missed},
        {tr("twice %1"), counters.repeats},
        {tr("out of order %1"), counters.reorders},
        {tr("decimals %1"), counters.digitChanges},
    });
}

QString DiagnosticsPane::countedText(Counted parts) const
{
    QStringList words;
    for (const auto &[text, value] : parts) {
        if (value > 0)
            words << text.arg(count(value));
    }
    return words.join(u", "_s);
}

QStringList DiagnosticsPane::statusParts(const QuoteLine::Status &status) const
{
    QStringList parts{connectionText(status, m_clock, m_formatting).brief};
    if (status.p50Ms >= 0) {
        parts << tr("half within %1, 95 of 100 within %2")
                     .arg(m_formatting.latency(status.p50Ms), m_formatting.latency(status.p95Ms));
    }
    parts << tr("reconnects %1").arg(count(quint64(status.reconnects)));
    return parts;
}

QString DiagnosticsPane::connectionLine(const QuoteService::Connection &connection) const
{
    QStringList parts = statusParts(connection.status);
    parts << tr("frames %1").arg(count(connection.frames))
          << tr("bytes %1").arg(count(connection.bytes))
          << tr("requests %1").arg(count(connection.requests));
    const QString counters = countersText(connection.counters);
    if (!counters.isEmpty())
        parts << counters;
    const auto refused = [&parts](const QString &text, const std::vector<ProductId> &products) {
        QStringList names;
        for (const ProductId &product : products)
            names << nameOf(product);
        if (!names.isEmpty())
            parts << text.arg(names.join(u' '));
    };
    refused(tr("quotes refused of %1"), connection.refused);
    refused(tr("24 h refused of %1"), connection.refusedRolling);
    return u"%1: "_s.arg(connection.line) + parts.join(u" · "_s);
}

void DiagnosticsPane::showConnections(const std::vector<QuoteService::Connection> &connections)
{
    m_connections = connections;
    QStringList lines;
    for (const QuoteService::Connection &connection : connections)
        lines << connectionLine(connection);
    set(Connections, lines.isEmpty() ? Formatting::absent() : lines.join(u'\n'));
}

void DiagnosticsPane::showOrders(const std::vector<QuoteEntry> &worst)
{
    m_orders = worst;
    QStringList lines;
    for (const QuoteEntry &entry : worst) {
        const QuoteOrder &order = entry.order;
        lines << tr("%1: gaps %2, missed %3, twice %4, out of order %5, decimals %6")
                     .arg(nameOf(entry.key.product), count(order.gaps), count(order.missed),
                          count(order.repeats), count(order.reorders), count(order.digitChanges));
    }
    set(Orders, lines.isEmpty() ? Formatting::absent() : lines.join(u'\n'));
}

void DiagnosticsPane::showDepth(const QuoteLine::Status &status, const DepthCounters &counters)
{
    m_depth = status;
    m_depthCounters = counters;
    QStringList parts = statusParts(status);
    parts << countedText({
        {tr("books %1"), counters.books},
        {tr("trades %1"), counters.trades},
        {tr("snapshots %1"), counters.snapshots},
        {tr("put in order %1"), counters.unsorted},
        {tr("stale %1"), counters.stale},
        {tr("malformed %1"), counters.malformed},
        {tr("not asked for %1"), counters.unknown},
    });
    parts.removeAll(QString());
    set(Depth, parts.join(u" · "_s));
}

void DiagnosticsPane::showCandles(const QuoteLine::Status &status, const CandleCounters &counters)
{
    m_candles = status;
    m_candleCounters = counters;
    QStringList parts = statusParts(status);
    parts << countedText({
        {tr("answers %1"), counters.answers},
        {tr("candles %1"), counters.candles},
        {tr("malformed %1"), counters.malformed},
        {tr("put in order %1"), counters.reordered},
        {tr("failed %1"), counters.failed},
    });
    parts.removeAll(QString());
    set(Candles, parts.join(u" · "_s));
}

void DiagnosticsPane::countLost(quint64 pushes)
{
    m_lostPushes += pushes;
    set(LostPushes, count(m_lostPushes));
}

void DiagnosticsPane::showQuotes(const QuoteService &quotes)
{
    showConnection(quotes.status());
    showCounters(quotes.counters());
    showConnections(quotes.connections());
    showOrders(quotes.worstOrders(mostOrders));
}

} // namespace mm
