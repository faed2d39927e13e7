// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/bookpane.h"

#include "app/services/depthservice.h"
#include "app/services/productservice.h"
#include "app/services/quoteservice.h"
#include "ui/common/notelabel.h"
#include "ui/common/statepage.h"
#include "ui/common/theme.h"
#include "ui/market/connectionstrip.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

BookPane::BookPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts), m_ageTimer(this), m_layout(new QVBoxLayout(this)),
    m_strip(new ConnectionStrip(parts.theme, parts.formatting, parts.clock, this)),
    m_note(new NoteLabel(this)), m_stack(new QStackedWidget(this)),
    m_page(new StatePage(parts.theme, this))
{
    m_strip->setObjectName(u"connectionStrip"_s);
    m_page->setObjectName(u"statePage"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setContentsMargins(8, 4, 8, 4);
    setTextRole(m_note, TextRole::Warning);
    m_note->hide();
    for (QLabel *label : m_page->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // the gateway's words
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_stack->addWidget(m_page);
    m_ageTimer.setInterval(ageStepMs);
    m_ageTimer.setTimerType(Qt::CoarseTimer);
    connect(&m_ageTimer, &QTimer::timeout, this, &BookPane::refresh);
    connect(m_strip, &ConnectionStrip::retryRequested, &m_parts.depth, &DepthService::reconnectNow);
    connect(m_page, &StatePage::actionTriggered, this, &BookPane::runPageAction);
    connect(&m_parts.products, &ProductService::changed, this, &BookPane::takeSymbol);
    connect(&m_parts.depth, &DepthService::statusChanged, this, [this] {
        showConnection();
        refresh();
    });
    connect(&m_parts.depth, &DepthService::refused, this, &BookPane::updatePage);
    connect(&m_parts.depth, &DepthService::updated, this,
            [this](const std::vector<ProductId> &products) {
                if (std::find(products.begin(), products.end(), m_product) != products.end())
                    refresh();
            });
}

void BookPane::setContent(QWidget *controls, QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    m_layout->addWidget(m_strip);
    if (controls)
        m_layout->addWidget(controls);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_stack, 1);
    showSymbol();
    updatePage();
}

void BookPane::setProduct(const ProductId &id)
{
    if (id == m_product)
        return;
    m_product = id;
    takeSymbol();
    emit subjectChanged();
}

QString BookPane::subject() const
{
    if (m_symbol)
        return m_symbol->code;
    return m_product.symbolId == 0 ? QString() : QString::number(m_product.symbolId);
}

const Symbol *BookPane::symbol() const
{
    return m_symbol ? &*m_symbol : nullptr;
}

const DepthState *BookPane::state() const
{
    return m_parts.depth.find(m_product);
}

void BookPane::takeSymbol()
{
    const QString before = subject();
    const Symbol *now = m_parts.products.find(m_product);
    const bool same = bool(now) == m_symbol.has_value()
        && (!now
            || (now->id == m_symbol->id && now->digits == m_symbol->digits
                && now->tradeMode == m_symbol->tradeMode && now->source == m_symbol->source));
    if (!same) { // loading them again alone changes nothing
        m_symbol = now ? std::optional(*now) : std::nullopt;
        showSymbol();
        updateWish();
        showConnection();
    }
    updatePage();
    refresh();
    if (subject() != before)
        emit subjectChanged();
}

void BookPane::updateWish()
{
    if (isVisible() && m_symbol)
        m_parts.depth.want(this, query(*m_symbol));
    else
        m_parts.depth.want(this, std::nullopt);
}

Freshness BookPane::freshnessOfBook() const
{
    // Its hours may be others than when it was shown first.
    return bookFreshness(state(), m_parts.quotes.find(m_product), m_parts.products.find(m_product),
                         m_parts.depth.isLive(), m_parts.clock.steadyMs(),
                         m_parts.serverClock.now());
}

void BookPane::refresh()
{
    if (!isVisible())
        return;
    updatePage();
    showState();
    const QString note =
        m_stack->currentWidget() == m_content ? noteText(freshnessOfBook()) : QString();
    if (note != m_note->text())
        m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void BookPane::showConnection()
{
    const QuoteLine::Status &status = m_parts.depth.status();
    // Not asked for, or asked for just now: nothing is lost.
    if (!m_symbol || status.state == GatewaySocket::State::Stopped)
        m_strip->hide();
    else
        m_strip->show(status);
}

void BookPane::say(PageAction action, const QString &title, const QString &text,
                   const QString &button)
{
    m_pageAction = action;
    m_page->showMessage(title, text, button);
}

void BookPane::updatePage()
{
    const DepthState *now = state();
    const bool content = m_symbol && now && hasContent(*now);
    m_stack->setCurrentWidget(content ? m_content : m_page);
    if (content)
        return;
    const DepthService::Refusal *refusal = m_parts.depth.refusal(m_product);
    const ProductService::State products = m_parts.products.state();
    const QString empty = now ? emptyText(*now) : QString();
    if (m_product.symbolId == 0) {
        say(PageAction::None, tr("No product is chosen."),
            tr("Choose one in the watchlist, or with Ctrl+K, and it is shown here."), {});
    } else if (!m_symbol && products == ProductService::State::Failed) {
        say(PageAction::LoadProducts, tr("The products could not be loaded."), {}, tr("Try again"));
    } else if (!m_symbol && products == ProductService::State::Ready) {
        say(PageAction::LoadProducts, tr("The gateway does not offer this product."),
            tr("Product %1").arg(m_product.symbolId), tr("Look again"));
    } else if (m_symbol && refusal) {
        say(PageAction::AskAgain,
            tr("The gateway refused the depth of %1 (%2).")
                .arg(m_symbol->code, QString::number(refusal->ret)),
            refusal->message, tr("Try again"));
    } else if (m_symbol && !empty.isEmpty()) {
        say(PageAction::None, empty, {}, {});
    } else {
        m_page->showLoading(loadingText());
    }
}

void BookPane::runPageAction()
{
    if (m_pageAction == PageAction::LoadProducts)
        m_parts.products.load();
    if (m_pageAction != PageAction::AskAgain)
        return;
    m_parts.depth.askAgain();
    updatePage();
}

void BookPane::showEvent(QShowEvent *event)
{
    ProductPane::showEvent(event);
    updateWish();
    showConnection();
    refresh();
    m_ageTimer.start();
}

void BookPane::hideEvent(QHideEvent *event)
{
    ProductPane::hideEvent(event);
    m_ageTimer.stop();
    m_parts.depth.want(this, std::nullopt);
}

void BookPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    ProductPane::changeEvent(event);
}

} // namespace mm
