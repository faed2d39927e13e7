// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// How far a ticker's prices may be trusted, and how it says so.
#include "app/services/quoteservice.h"
#include "ui/common/formatting.h"
#include "ui/common/tradetypes.h"
#include "ui/market/tickermodel.h"

#include <QSet>
#include <QTextDocument>

namespace mm {

Freshness TickerModel::computeFresh(const Row &row, qint64 now, qint64 gatewayNow) const
{
    return freshness(&row.entry, row.symbol ? &*row.symbol : nullptr, m_live && !row.lost, now,
                     gatewayNow);
}

qint64 TickerModel::gatewayNow() const
{
    return m_serverClock ? m_serverClock->now() : m_clock.wallMs();
}

void TickerModel::setServerClock(const ServerClock &clock)
{
    m_serverClock = &clock;
    checkAges();
}

void TickerModel::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    checkAges();
}

void TickerModel::setLost(const std::vector<ProductId> &products)
{
    const QSet<ProductId> lost(products.begin(), products.end());
    for (Row &row : m_rows)
        row.lost = lost.contains(row.id);
    checkAges();
}

void TickerModel::checkAges()
{
    const qint64 now = m_clock.steadyMs();
    const qint64 gateway = gatewayNow();
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows[std::size_t(row)];
        const MarketState market =
            entry.symbol ? marketState(*entry.symbol, gateway) : MarketState::Unknown;
        const Freshness fresh = computeFresh(entry, now, gateway);
        if (fresh == entry.fresh && market == entry.market)
            continue;
        entry.fresh = fresh;
        entry.market = market;
        changedRow(row);
    }
}

void TickerModel::changedRow(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TickerModel::setUnserved(const std::vector<QuoteKey> &unserved,
                              const std::vector<ProductId> &refused)
{
    QSet<ProductId> without;
    for (const QuoteKey &key : unserved)
        without.insert(key.product);
    const QSet<ProductId> turnedAway(refused.begin(), refused.end());
    for (int row = 0; row < rowCount(); ++row) {
        Row &entry = m_rows[std::size_t(row)];
        const bool isRefused = turnedAway.contains(entry.id);
        const bool served = !isRefused && !without.contains(entry.id);
        if (served == entry.served && isRefused == entry.refused)
            continue;
        entry.served = served;
        entry.refused = isRefused;
        changedRow(row);
    }
}

/// How old the price is; where it is not known to hold any more, since when.
QString TickerModel::age(const Row &row) const
{
    const qint64 now = m_clock.steadyMs();
    const bool unsure = row.fresh == Freshness::Stale || row.fresh == Freshness::Disconnected;
    return m_formatting.age(unsure ? qMax(qint64(0), now - row.entry.receivedAt)
                                   : quoteAge(row.entry, now, gatewayNow()));
}

QString TickerModel::ageText(const Row &row) const
{
    if (!row.served)
        return tr("no prices");
    if (!row.entry.hasQuote)
        return Formatting::absent();
    switch (row.fresh) {
    case Freshness::NoPrice:
        return Formatting::absent();
    case Freshness::Live:
        return age(row);
    case Freshness::Quiet:
        return tr("quiet %1", "price, for how long").arg(age(row));
    case Freshness::Stale:
        return tr("stale %1", "how long ago").arg(age(row));
    case Freshness::Closed:
        return tr("closed", "market");
    case Freshness::Holiday:
        return tr("holiday", "market");
    case Freshness::Disconnected:
        return tr("lost %1", "connection, how long ago").arg(age(row));
    }
    return {};
}

QString TickerModel::longestAge() const
{
    return tr("stale %1", "how long ago").arg(m_formatting.age(59 * 60'000));
}

/// Why the price looks as it does.
QString TickerModel::freshnessText(const Row &row) const
{
    switch (row.fresh) {
    case Freshness::NoPrice:
        return row.served && row.symbol ? tr("No price has come yet.") : QString();
    case Freshness::Live:
        return {};
    case Freshness::Quiet:
        return tr("Quiet: the gateway still gives this price, which is %1 old.").arg(age(row));
    case Freshness::Stale:
        return tr("Stale: no new price, and no word that this one still holds, for %1.")
            .arg(age(row));
    case Freshness::Closed:
        return tr("The market is closed: this is its last price.");
    case Freshness::Holiday:
        return tr("The market has a holiday: this is its last price.");
    case Freshness::Disconnected:
        return tr("The connection is gone: the price may have moved.");
    }
    return {};
}

QString TickerModel::toolTip(const Row &row) const
{
    QStringList lines;
    if (!row.symbol)
        lines << tr("This product is not offered (any more).");
    else
        lines << row.symbol->name << tradeTypeName(row.id.tradeType);
    if (row.refused)
        lines << tr("The gateway refuses live prices of this product.");
    else if (!row.served)
        lines << tr("Beyond the gateway's limit of products with live prices.");
    if (row.entry.hasQuote && row.entry.tickTime > 0)
        lines << tr("Price of %1").arg(m_formatting.dateTime(row.entry.tickTime));
    lines << freshnessText(row);
    lines.removeAll(QString());
    // Names come from the gateway: the tool tip must not take them for rich text.
    return Qt::convertFromPlainText(lines.join(u'\n'));
}

} // namespace mm
