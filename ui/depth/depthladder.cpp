// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/depthladder.h"

#include "ui/common/plaintable.h"
#include "ui/common/theme.h"
#include "ui/depth/depthdelegate.h"
#include "ui/depth/depthmodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DepthLadder::DepthLadder(DepthModel &model, const Theme &theme, const Formatting &formatting,
                         QWidget *parent) :
    QTableView(parent),
    m_model(model), m_copy(new QAction(this))
{
    setUpPlainTable(*this, model, new DepthDelegate(theme, formatting), theme);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *across = horizontalHeader();
    across->setSectionsClickable(false);
    across->setSectionsMovable(false);
    across->setSectionResizeMode(QHeaderView::Stretch);
    across->setSectionResizeMode(DepthModel::SideColumn, QHeaderView::Fixed);
    m_copy->setObjectName(u"copyPrice"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &DepthLadder::copyPrice);
    connect(&model, &QAbstractItemModel::modelReset, this, &DepthLadder::arrange);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    // Only what the user does counts: rows that come and go move the bar, too.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_centred = false; });
    arrange();
    retranslate();
}

void DepthLadder::arrange()
{
    clearSpans();
    setSpan(m_model.middleRow(), 0, 1, DepthModel::ColumnCount);
    if (m_centred)
        centre();
}

void DepthLadder::centre()
{
    m_centred = true;
    scrollTo(m_model.index(m_model.middleRow(), 0), QAbstractItemView::PositionAtCenter);
}

void DepthLadder::copyPrice()
{
    const QString price =
        currentIndex().isValid() ? m_model.priceText(currentIndex().row()) : QString();
    if (!price.isEmpty())
        QGuiApplication::clipboard()->setText(price);
}

void DepthLadder::retranslate()
{
    setAccessibleName(tr("Order book"));
    // As wide as its words: measured by itself it would be as wide as the row between the sides.
    int width = 0;
    for (const QString &word :
         {tr("Bid"), tr("Ask"), m_model.headerData(0, Qt::Horizontal).toString()})
        width = qMax(width, fontMetrics().horizontalAdvance(word));
    setColumnWidth(DepthModel::SideColumn, width + 3 * NumberDelegate::margin);
    m_copy->setText(tr("Copy price"));
}

void DepthLadder::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_centred)
        centre();
}

void DepthLadder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace mm
