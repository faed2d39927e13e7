// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/detailspane.h"

#include "app/services/productdetails.h"
#include "app/services/productservice.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/productname.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/market/detailfields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DetailsPane::DetailsPane(const MarketParts &parts, QWidget *parent) :
    ProductPane(parent), m_parts(parts), m_stack(new QStackedWidget(this)),
    m_page(new StatePage(parts.theme, this)), m_banner(new StatusBanner(parts.theme, this)),
    m_heading(new QLabel(this)), m_reload(new QToolButton(this)), m_scroll(new QScrollArea(this)),
    m_fields(new FieldGrid(u"details"_s))
{
    m_page->setObjectName(u"detailsPage"_s);
    m_banner->setObjectName(u"detailsBanner"_s);
    m_heading->setObjectName(u"detailsHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextRole(m_heading, TextRole::Section);
    m_reload->setObjectName(u"detailsReload"_s);
    m_reload->setIcon(themedIcon(u"refresh"_s, parts.theme));
    m_reload->setIconSize({16, 16});
    m_reload->setMinimumSize(28, 28);
    m_reload->setAutoRaise(true);
    m_reload->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_fields);
    m_export = new TableExport(
        *m_fields, [this] { return fieldTable(groups(m_parts.formatting.forFiles())); },
        parts.theme, this);
    m_export->setObjectName(u"detailsExport"_s);
    m_fields->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *known = new QWidget(this);
    known->setBackgroundRole(QPalette::Base);
    known->setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_export->makeButton(known));
    top->addWidget(m_reload);
    auto *column = new QVBoxLayout(known);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(known);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);

    m_stateTimer.setInterval(stateStepMs);
    connect(&m_stateTimer, &QTimer::timeout, this, &DetailsPane::fill);
    connect(m_reload, &QToolButton::clicked, this, [this] { load(true); });
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] { load(true); });
    connect(m_page, &StatePage::actionTriggered, this, [this] { load(true); });
    connect(&parts.details, &ProductDetails::changed, this, [this](const ProductId &id) {
        if (id == m_product && isVisible())
            refresh();
    });
    connect(&parts.products, &ProductService::changed, this, [this] {
        emit subjectChanged();
        if (isVisible())
            refresh();
    });
    retranslate();
    showNothing();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setProduct(const ProductId &id)
{
    if (id == m_product)
        return;
    m_product = id;
    m_banner->clear();
    emit subjectChanged();
    if (isVisible())
        refresh();
}

QString DetailsPane::subject() const
{
    return productName(m_parts.products.find(m_product), m_product);
}

Json DetailsPane::saveState() const
{
    return Json(Json::Object{});
}

void DetailsPane::restoreState(const Json &) { } // it keeps nothing but its product

void DetailsPane::load(bool again)
{
    if (m_parts.products.find(m_product))
        m_parts.details.request(m_product, again);
}

/// Shows what is known, and asks for what is not.
void DetailsPane::refresh()
{
    using State = ProductDetails::State;
    const Symbol *symbol = m_parts.products.find(m_product);
    if (!symbol)
        return showNothing();
    const State state = m_parts.details.state(m_product);
    if (state == State::Unknown)
        return load(false); // comes back here by changed()
    m_reload->setEnabled(state != State::Loading);
    if (state == State::Loading && !m_parts.details.find(m_product)) {
        m_page->showLoading(tr("Loading the details of %1…").arg(subject()));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (state == State::Failed)
        m_banner->showError(m_parts.details.error(m_product), tr("Try again"));
    else
        m_banner->clear();
    fill();
    m_stack->setCurrentIndex(1);
}

void DetailsPane::fill()
{
    if (!m_parts.products.find(m_product))
        return;
    m_heading->setText(subject());
    m_export->setFileName(u"%1 %2"_s.arg(tr("Product details"), subject()));
    m_fields->show(groups(m_parts.formatting));
}

std::vector<FieldGroup> DetailsPane::groups(const Formatting &formatting) const
{
    const Symbol *symbol = m_parts.products.find(m_product);
    return symbol ? detailGroups(*symbol, m_parts.details.find(m_product),
                                 m_parts.serverClock.now(), formatting)
                  : std::vector<FieldGroup>();
}

void DetailsPane::showNothing()
{
    m_banner->clear();
    m_stack->setCurrentIndex(0);
    if (m_product.symbolId == 0)
        m_page->showMessage(tr("No product chosen."),
                            tr("Choose one in a watchlist, or with Ctrl+K, to see its details."));
    else if (m_parts.products.state() == ProductService::State::Loading)
        m_page->showLoading(tr("Loading the products…"));
    else
        m_page->showMessage(tr("This product is not known here."),
                            tr("The gateway does not list number %1. Choose another product.")
                                .arg(m_product.symbolId));
}

void DetailsPane::retranslate()
{
    m_reload->setToolTip(tr("Load the details again"));
    m_reload->setAccessibleName(tr("Load the details again"));
    m_scroll->setAccessibleName(tr("Product details"));
    if (isVisible())
        refresh();
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ProductPane::changeEvent(event);
}

void DetailsPane::showEvent(QShowEvent *event)
{
    ProductPane::showEvent(event);
    m_stateTimer.start();
    refresh();
    load(false); // anew where it is too old
}

void DetailsPane::hideEvent(QHideEvent *event)
{
    m_stateTimer.stop();
    ProductPane::hideEvent(event);
}

} // namespace mm
