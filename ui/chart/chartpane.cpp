// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/chartpane.h"

#include "app/protocol/shownprice.h"
#include "app/services/productservice.h"
#include "ui/chart/charttools.h"
#include "ui/chart/chartview.h"
#include "ui/chart/drawinglayer.h"
#include "ui/chart/drawingsdialog.h"
#include "ui/chart/indicatorsdialog.h"
#include "ui/chart/noteeditor.h"
#include "ui/common/formatting.h"
#include "ui/common/productname.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/market/connectionstrip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ChartPane::ChartPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts), m_tools(new ChartTools(parts.theme, this)),
    m_strip(new ConnectionStrip(parts.theme, parts.formatting, parts.clock, this)),
    m_banner(new StatusBanner(parts.theme, this)), m_market(new QLabel(this)),
    m_stale(new QLabel(this)), m_missing(new QLabel(this)), m_stack(new QStackedWidget(this)),
    m_view(new ChartView(parts.theme, parts.formatting, this)),
    m_page(new StatePage(parts.theme, this)),
    m_layer(new DrawingLayer(parts.theme, parts.formatting, this)), m_note(new NoteEditor(m_view))
{
    build();
    connectTools();
    connectPictures();
    connectDrawings();
    connectServices();
    m_tools->setInterval(m_interval);
    m_tools->setKind(ChartKind::Candles);
    m_tools->setZone(ChartZone::Local);
    m_tools->setScale(true, false);
    m_tools->setVolumeShown(true);
    constexpr int second = 1'000;
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &ChartPane::showStatus);
    showStatus();
}

ChartPane::~ChartPane()
{
    m_parts.quotes.disconnect(this); // which tells of what ends with this pane
    m_view->setSeries(nullptr);
    m_view->setDrawingLayer(nullptr);
}

void ChartPane::build()
{
    m_strip->setObjectName(u"chartStrip"_s);
    m_banner->setObjectName(u"chartBanner"_s);
    m_page->setObjectName(u"chartPage"_s);
    m_stack->setObjectName(u"chartStack"_s);
    m_market->setObjectName(u"chartMarket"_s);
    m_stale->setObjectName(u"chartStale"_s);
    m_missing->setObjectName(u"chartMissing"_s);
    setTextRole(m_market, TextRole::Caption);
    setTextRole(m_stale, TextRole::Warning);
    setTextRole(m_missing, TextRole::Warning);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(8, 0, 8, 2);
    notes->setSpacing(2);
    for (QLabel *label : {m_market, m_stale, m_missing}) {
        label->setWordWrap(true);
        label->hide();
        notes->addWidget(label);
    }
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_view);
    m_view->setDrawingLayer(m_layer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addLayout(notes);
    layout->addWidget(m_stack, 1);
    // Shortcuts of the tools work wherever in the pane the focus is.
    for (QAction *action : m_tools->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty())
            addAction(action);
    }
}

void ChartPane::connectTools()
{
    connect(m_tools, &ChartTools::intervalChosen, this, &ChartPane::setInterval);
    connect(m_tools, &ChartTools::kindChosen, m_view, &ChartView::setKind);
    connect(m_tools, &ChartTools::zoneChosen, m_view, &ChartView::setZone);
    connect(m_tools, &ChartTools::automaticChosen, m_view, &ChartView::setAutomatic);
    connect(m_tools, &ChartTools::logarithmicChosen, m_view, &ChartView::setLogarithmic);
    connect(m_tools, &ChartTools::volumeChosen, m_view, &ChartView::setVolumeShown);
    connect(m_tools, &ChartTools::indicatorsRequested, this, &ChartPane::openIndicators);
    connect(m_view, &ChartView::automaticChanged, this,
            [this](bool on) { m_tools->setScale(on, m_view->scene().isLogarithmic()); });
    connect(m_view, &ChartView::olderNeeded, this, [this] {
        if (m_source)
            m_source->loadOlder();
    });
    connect(m_page, &StatePage::actionTriggered, this, [this] {
        if (m_source)
            m_source->retry();
    });
    connect(m_strip, &ConnectionStrip::retryRequested, this, [this] {
        m_parts.quotes.reconnectNow();
        m_parts.candles.reconnectNow();
    });
}

void ChartPane::connectServices()
{
    connect(&m_parts.products, &ProductService::changed, this, [this] {
        const Symbol *known = symbol();
        // Another customer group may deal it otherwise, and its candles are asked for with that.
        if (m_source && known && known->tradeMode != m_source->key().tradeMode)
            closeSource();
        if (m_shown && !m_source)
            openSource();
        showStatus();
        emit subjectChanged();
    });
    connect(&m_parts.quotes, &QuoteService::updated, this,
            [this](const std::vector<QuoteEntry> &changes) {
                if (!m_shown)
                    return;
                const auto mine = std::ranges::find(
                    changes, m_product, [](const QuoteEntry &each) { return each.key.product; });
                if (mine != changes.end())
                    takeQuote(&*mine);
            });
    connect(&m_parts.quotes, &QuoteService::liveChanged, this, &ChartPane::showConnection);
    connect(&m_parts.quotes, &QuoteService::statusChanged, this, &ChartPane::showConnection);
    connect(&m_parts.candles, &CandleService::statusChanged, this, &ChartPane::showConnection);
}

void ChartPane::setProduct(const ProductId &id)
{
    if (id == m_product)
        return;
    closeSource();
    m_product = id;
    m_banner->clear();
    takeDrawings();
    if (m_shown)
        openSource();
    showStatus();
    emit subjectChanged();
}

ProductId ChartPane::product() const
{
    return m_product;
}

const Symbol *ChartPane::symbol() const
{
    return m_parts.products.find(m_product);
}

QString ChartPane::productName() const
{
    return mm::productName(symbol(), m_product);
}

QString ChartPane::subject() const
{
    if (m_product.symbolId == 0)
        return {};
    return u"%1 · %2"_s.arg(productName(), QString::fromLatin1(intervalName(m_interval)));
}

void ChartPane::setInterval(CandleInterval interval)
{
    if (interval == m_interval)
        return;
    closeSource();
    m_interval = interval;
    m_tools->setInterval(interval);
    if (m_shown)
        openSource();
    showStatus();
    emit subjectChanged();
}

void ChartPane::setIndicators(const std::vector<IndicatorSetting> &settings)
{
    m_indicators = settings;
    m_view->setIndicators(settings);
}

// The product has to be known first: its deal mode is part of what the gateway is asked for.
void ChartPane::openSource()
{
    const Symbol *known = symbol();
    if (!known || m_source)
        return;
    const QuoteKey key{m_product, known->tradeMode};
    m_parts.quotes.want(this, {key});
    m_source = m_parts.candles.open(key, m_interval);
    connect(m_source.get(), &CandleSource::changed, this,
            [this](const CandleSeries::Change &change) {
                const bool only =
                    change.last && change.appended == 0 && change.prepended == 0 && !change.others;
                m_view->seriesChanged(change);
                if (!only)
                    showStatus();
            });
    connect(m_source.get(), &CandleSource::stateChanged, this, &ChartPane::showStatus);
    m_view->setSeries(&m_source->series());
    takeQuote(m_parts.quotes.find(m_product));
}

void ChartPane::closeSource()
{
    m_view->setSeries(nullptr);
    m_view->setPrices({});
    m_source.reset();
    m_parts.quotes.want(this, {});
}

void ChartPane::takeQuote(const QuoteEntry *entry)
{
    ChartPrices prices;
    const Symbol *known = symbol();
    if (entry && entry->hasQuote) {
        prices.last = Decimal(entry->price);
        prices.bid = shownBid(entry->bid, known);
        prices.ask = shownAsk(entry->ask, known);
        prices.direction = entry->direction > 0 ? 1 : entry->direction < 0 ? -1 : 0;
    }
    m_view->setPrices(prices);
}

void ChartPane::showEvent(QShowEvent *event)
{
    ProductPane::showEvent(event);
    if (event->spontaneous() || m_shown)
        return;
    m_shown = true;
    m_second.start();
    openSource();
    showConnection();
}

void ChartPane::hideEvent(QHideEvent *event)
{
    ProductPane::hideEvent(event);
    if (event->spontaneous()) // only the window went away, and comes back as it was
        return;
    m_shown = false;
    m_second.stop();
    closeSource();
}

ChartSituation ChartPane::situation() const
{
    ChartSituation now;
    now.chosen = m_product.symbolId != 0;
    const Symbol *known = symbol();
    const ProductService::State products = m_parts.products.state();
    now.offered = known || products == ProductService::State::Empty
        || products == ProductService::State::Loading;
    if (!m_source || !known)
        return now;
    now.source = m_source->state();
    now.error = m_source->error();
    now.hasCandles = !m_source->series().isEmpty();
    now.missing = m_source->missing();
    const QuoteEntry *entry = m_parts.quotes.find(m_product);
    const qint64 steady = m_parts.clock.steadyMs(), gateway = m_parts.serverClock.now();
    now.freshness = freshness(entry, known, m_parts.quotes.isLive(m_product), steady, gateway);
    if (entry)
        now.age = now.freshness == Freshness::Quiet ? quoteAge(*entry, steady, gateway)
                                                    : steady - entry->receivedAt;
    now.opensAt = known->hours.nextChange(gateway);
    return now;
}

void ChartPane::showConnection()
{
    using State = GatewaySocket::State;
    const QuoteLine::Status &candles = m_parts.candles.status();
    const bool candlesLost = candles.state == State::Waiting || candles.state == State::Refused;
    QuoteLine::Status status = m_parts.quotes.status();
    if (m_parts.quotes.isLive(m_product)) {
        if (candlesLost)
            status = candles;
        else
            status.state = State::Online; // what others lost is no matter of this chart
    }
    m_strip->show(status);
    showStatus();
}

void ChartPane::showNote(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ChartPane::showStatus()
{
    using Page = ChartStatus::Page;
    const ChartStatus status = chartStatus(situation(), m_parts.formatting);
    if (status.page == Page::Candles)
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentWidget(m_page);
    if (status.page == Page::Loading)
        m_page->showLoading(status.title);
    else if (status.page != Page::Candles)
        m_page->showMessage(status.title, status.text, status.action);
    showNote(m_market, status.market);
    showNote(m_stale, status.stale);
    showNote(m_missing, status.missing);
    m_view->setDimmed(status.dimmed);
    m_tools->setProductName(productName());
    if (m_source) {
        m_view->setOlder(m_source->isLoadingOlder()   ? ChartScene::Older::Loading
                             : m_source->isComplete() ? ChartScene::Older::Complete
                                                      : ChartScene::Older::More);
    }
    const CandleSeries none;
    const CandleSeries &series = m_source ? m_source->series() : none;
    const QString since = series.isEmpty() ? QString() : m_view->timeInWords(series.at(0).time);
    m_view->setAccessibleName(subject().isEmpty() ? tr("Chart") : tr("Chart of %1").arg(subject()));
    if (!m_view->scene().crosshair()) {
        m_view->setAccessibleDescription(
            chartInWords(productName(), series, since, status, m_parts.formatting));
    }
}

void ChartPane::focusInEvent(QFocusEvent *event)
{
    ProductPane::focusInEvent(event);
    m_view->setFocus();
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showStatus();
    ProductPane::changeEvent(event);
}

} // namespace mm
