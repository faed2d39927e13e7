// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/market/productpane.h"

#include <QTemporaryDir>

namespace mm {

/// The services panes of the market are made from, with products loaded, against a sandbox.
struct DepthFixture {
    explicit DepthFixture(int rate = 2000) : sandbox(SandboxOptions{.rate = rate})
    {
        loaded = client.loadProducts();
        keys = client.firstProducts(40);
        client.services.quotes.start();
    }

    [[nodiscard]] const Symbol &symbol(std::size_t index) const
    {
        return *client.services.products.find(keys[index].product);
    }
    /// The first product of that deal mode.
    [[nodiscard]] const Symbol &dealtAs(DealMode mode) const
    {
        for (const Symbol &symbol : client.services.products.symbols()) {
            if (symbol.dealMode == mode
                && symbol.hours.stateAt(client.services.serverClock.now()) != MarketState::Closed)
                return symbol;
        }
        qFatal("no such product");
    }

    QTemporaryDir directory;
    SandboxFixture sandbox;
    FlowClient client{sandbox.environment()};
    Settings settings{directory.path()};
    Theme theme;
    Formatting formatting{QLocale::c()};
    bool loaded = false;
    std::vector<QuoteKey> keys;
    MarketParts parts{client.services.products,
                      client.services.quotes,
                      client.services.depth,
                      client.services.candles,
                      client.services.details,
                      client.services.serverClock,
                      settings,
                      theme,
                      formatting,
                      client.services.serverClock.local()};
};

} // namespace mm
