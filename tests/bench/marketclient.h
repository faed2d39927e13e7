// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/clock.h"
#include "app/services/clientservices.h"
#include "app/services/settings.h"
#include "tests/bench/sandboxprocess.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace bench {

/// The real client services and the real main window in its first layout (chart, depth, trades and
/// details of the first product beside the ticker), with 100 products of a sandbox in a process of
/// its own.
class MarketClient : public QObject
{
public:
    static constexpr int productCount = 100;

    /// `rate`: ticks a second over the 100 products; `shown`: the window is on screen, prices begin
    /// to come; `faults`: as SandboxProcess::start(). False where there is no sandbox.
    [[nodiscard]] bool start(int rate, QSize size, std::function<void()> shown,
                             const QByteArray &faults = {})
    {
        const int ticked = sandboxProducts();
        if (ticked < productCount)
            return false;
        const auto environment = m_sandbox.start(int(qint64(rate) * ticked / productCount), faults);
        if (!environment)
            return false;
        m_environment = *environment;
        m_size = size;
        m_shown = std::move(shown);
        m_services = std::make_unique<mm::ClientServices>(m_environment, m_clock);
        connect(&m_services->products, &mm::ProductService::changed, this, [this] { show(); });
        m_services->products.load();
        return true;
    }

    [[nodiscard]] mm::ClientServices &services() { return *m_services; }
    [[nodiscard]] mm::MainWindow &window() { return *m_window; }
    [[nodiscard]] const std::vector<mm::ProductId> &products() const { return m_products; }
    [[nodiscard]] const mm::Environment &environment() const { return m_environment; }
    [[nodiscard]] const mm::Clock &clock() const { return m_clock; }

private:
    void show()
    {
        if (m_window || m_services->products.state() != mm::ProductService::State::Ready)
            return;
        for (const mm::Symbol &symbol : m_services->products.symbols()) {
            if (m_products.size() < productCount)
                m_products.push_back(symbol.id);
        }
        m_settings.setWatchlists(m_environment.name, {{QStringLiteral("all"), m_products}});
        m_window = std::make_unique<mm::MainWindow>(*m_services, m_settings, m_theme, m_clock);
        m_window->setEnvironment(m_environment);
        m_window->resize(m_size);
        m_window->show();
        m_services->quotes.start();
        m_shown();
    }

    mm::SystemClock m_clock;
    SandboxProcess m_sandbox;
    QTemporaryDir m_directory;
    mm::Settings m_settings{m_directory.path()};
    mm::Theme m_theme;
    mm::Environment m_environment;
    QSize m_size;
    std::function<void()> m_shown;
    std::unique_ptr<mm::ClientServices> m_services;
    std::vector<mm::ProductId> m_products;
    std::unique_ptr<mm::MainWindow> m_window;
};

} // namespace bench
