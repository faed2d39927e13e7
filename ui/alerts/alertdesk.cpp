// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alertdesk.h"

#include "app/services/settings.h"
#include "ui/alerts/alertnotifier.h"
#include "ui/alerts/alertspane.h"
#include "ui/alerts/alerttext.h"
#include "ui/common/formatting.h"
#include "ui/common/productname.h"
#include "ui/common/statusbanner.h"

#include <QWidget>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

AlertDesk::AlertDesk(ClientServices &services, Settings &settings, const Theme &theme,
                     const Formatting &formatting, const Clock &clock, QWidget &window) :
    QObject(&window),
    m_services(services), m_settings(settings), m_theme(theme), m_formatting(formatting),
    m_clock(clock), m_window(window),
    m_pane(new AlertsPane(
        m_alerts, [&services](const ProductId &id) { return services.products.find(id); },
        [&services](const ProductId &id) { return services.quotes.find(id); },
        [this](const ProductId &id) { return watch(id); }, settings, theme, formatting)),
    m_notifier(new AlertNotifier(window))
{
    connect(&m_alerts, &PriceAlerts::changed, this, [this] {
        keep();
        want();
    });
    connect(&m_alerts, &PriceAlerts::fired, this, &AlertDesk::tell);
    connect(&services.quotes, &QuoteService::updated, this,
            [this](const std::vector<QuoteEntry> &changes) {
                m_alerts.take(
                    changes, [this](const ProductId &id) { return m_services.products.find(id); },
                    m_clock.wallMs());
            });
    const auto showWatched = [this] { m_pane->refresh(); };
    connect(&services.quotes, &QuoteService::liveChanged, this, showWatched);
    connect(&services.quotes, &QuoteService::unservedChanged, this, showWatched);
    connect(&services.quotes, &QuoteService::productsRefusedChanged, this, showWatched);
    connect(&services.products, &ProductService::changed, m_pane, [this] {
        want(); // products that were not known before
        m_pane->refresh();
    });
    connect(m_pane, &AlertsPane::productChosen, this, &AlertDesk::productChosen);
    connect(m_notifier, &AlertNotifier::activated, this, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
}

AlertDesk::~AlertDesk()
{
    m_services.quotes.disconnect(this); // which tells of what ends with this desk
}

StatusBanner *AlertDesk::makeBanner(QWidget *parent)
{
    m_banner = new StatusBanner(m_theme, parent);
    m_banner->setObjectName(u"alertBanner"_s);
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] {
        m_banner->clear();
        emit productChosen(m_told);
    });
    return m_banner;
}

void AlertDesk::setEnvironment(const QString &name)
{
    m_environment = name;
    m_loading = true;
    m_alerts.load(m_settings.priceAlerts(name));
    m_loading = false;
    if (m_banner)
        m_banner->clear();
}

void AlertDesk::setProduct(const ProductId &id)
{
    m_pane->setProduct(id);
}

void AlertDesk::keep()
{
    if (!m_loading)
        m_settings.setPriceAlerts(m_environment, m_alerts.all());
}

AlertWatch AlertDesk::watch(const ProductId &id) const
{
    const QuoteService &quotes = m_services.quotes;
    if (quotes.isLive(id))
        return AlertWatch::Watched;
    if (!m_services.products.find(id))
        return m_services.products.state() == ProductService::State::Ready ? AlertWatch::NotOffered
                                                                           : AlertWatch::NotLive;
    if (std::ranges::binary_search(quotes.productsRefused(), id))
        return AlertWatch::Refused;
    const bool unserved = std::ranges::any_of(
        quotes.unserved(), [&id](const QuoteKey &key) { return key.product == id; });
    return unserved ? AlertWatch::NotServed : AlertWatch::NotLive;
}

void AlertDesk::want()
{
    std::vector<QuoteKey> wanted;
    for (const ProductId &id : m_alerts.products()) {
        if (const Symbol *symbol = m_services.products.find(id))
            wanted.push_back({id, symbol->tradeMode});
    }
    m_notifier->setWatching(!wanted.empty());
    m_services.quotes.want(this, std::move(wanted));
}

void AlertDesk::tell(const PriceAlert &alert)
{
    const Symbol *symbol = m_services.products.find(alert.product);
    const QString sentence = alertSentence(alert, productName(symbol, alert.product),
                                           symbol ? symbol->digits : 0, m_formatting);
    m_notifier->tell(tr("Price alert"), m_locked ? tr("A price was reached.") : sentence);
    if (!m_banner)
        return;
    m_told = alert.product;
    m_banner->showMessage(StatusBanner::Tone::Information, sentence, tr("Show the product"));
}

} // namespace mm
