// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the ticker is told and asks for, and how many of its prices are stale.
#include "app/services/freshness.h"
#include "ui/mainwindow.h"
#include "ui/market/tickerpane.h"
#include "ui/statusline.h"

namespace mm {

namespace {

StatusLine::PriceCount countPrices(const ClientServices &services, const Clock &clock)
{
    const qint64 now = clock.steadyMs(), gatewayNow = services.serverClock.now();
    StatusLine::PriceCount count;
    for (const QuoteEntry &entry : services.quotes.entries()) {
        const ProductId &id = entry.key.product;
        count.all += entry.hasQuote;
        count.stale += freshness(&entry, services.products.find(id), services.quotes.isLive(id),
                                 now, gatewayNow)
            == Freshness::Stale;
    }
    return count;
}

} // namespace

void MainWindow::connectTicker()
{
    m_statusLine->watchPrices([this] { return countPrices(m_services, m_clock); });
    m_ticker->setServerClock(m_services.serverClock);
    const auto showLost = [this] {
        std::vector<ProductId> lost;
        for (const QuoteKey &key : m_ticker->wanted()) {
            if (!m_quotes.isLive(key.product))
                lost.push_back(key.product);
        }
        m_ticker->showLost(lost);
    };
    connect(m_ticker, &TickerPane::wantedChanged, this,
            [this, showLost](const std::vector<QuoteKey> &products) {
                m_quotes.want(m_ticker, products);
                // What another list wanted before is known already.
                std::vector<QuoteEntry> known;
                for (const QuoteKey &key : products) {
                    if (const QuoteEntry *entry = m_quotes.find(key.product))
                        known.push_back(*entry);
                }
                m_ticker->applyQuotes(known);
                showLost(); // a line that is lost already says nothing of new products
                m_ticker->showUnserved(m_quotes.unserved(), m_quotes.productsRefused());
            });
    connect(&m_quotes, &QuoteService::updated, m_ticker, &TickerPane::applyQuotes);
    const auto showUnserved = [this] {
        m_ticker->showUnserved(m_quotes.unserved(), m_quotes.productsRefused());
    };
    connect(&m_quotes, &QuoteService::unservedChanged, m_ticker, showUnserved);
    connect(&m_quotes, &QuoteService::productsRefusedChanged, m_ticker, showUnserved);
    connect(&m_quotes, &QuoteService::refused, m_ticker, &TickerPane::showRefused);
    connect(&m_quotes, &QuoteService::liveChanged, m_ticker, showLost);
    connect(m_ticker, &TickerPane::reconnectRequested, &m_quotes, &QuoteService::reconnectNow);
    connect(m_ticker, &TickerPane::reloadRequested, &m_products, &ProductService::load);

    CandleService &candles = m_services.candles;
    connect(m_ticker, &TickerPane::smallWanted, this,
            [this, &candles](const std::vector<QuoteKey> &products) {
                candles.wantSmall(m_ticker, products, TickerPane::smallInterval,
                                  TickerPane::smallCount);
                for (const QuoteKey &key : products)
                    m_ticker->applySmall(key.product, candles.small(key.product));
            });
    connect(&candles, &CandleService::smallChanged, m_ticker,
            [this, &candles](const std::vector<ProductId> &products) {
                for (const ProductId &id : products)
                    m_ticker->applySmall(id, candles.small(id));
            });

    FavouriteService &favourites = m_services.favourites;
    connect(&favourites, &FavouriteService::changed, this, &MainWindow::showFavourites);
    connect(&favourites, &FavouriteService::failed, m_ticker, &TickerPane::showFavouritesFailed);
    connect(m_ticker, &TickerPane::favouritesAdded, &favourites, &FavouriteService::add);
    connect(m_ticker, &TickerPane::favouritesRemoved, &favourites, &FavouriteService::remove);
    connect(m_ticker, &TickerPane::favouritesReloadRequested, &favourites, &FavouriteService::load);
}

void MainWindow::showFavourites()
{
    // Whose they are the service says: between real and demo the session may be ahead of it.
    const FavouriteService &favourites = m_services.favourites;
    const auto customer = favourites.customer();
    m_ticker->showFavourites(favourites.state(), customer ? QString::number(*customer) : QString(),
                             favourites.products(), favourites.isChanging(), favourites.error());
}

} // namespace mm
