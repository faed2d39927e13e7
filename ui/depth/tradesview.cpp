// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/depth/tradesview.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/plaintable.h"
#include "ui/common/theme.h"
#include "ui/depth/tradesmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers; price and direction in the colour of up and down.
class TradesDelegate final : public NumberDelegate
{
public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int direction = index.data(TradesModel::DirectionRole).toInt();
        const bool coloured = index.column() == TradesModel::PriceColumn
            || index.column() == TradesModel::DirectionColumn;
        const Colours &colours = theme().colours();
        const bool lost = index.data(TradesModel::LostRole).toBool();
        QStyleOptionViewItem own = option;
        own.font.setItalic(lost);
        const bool left = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
        paintBackground(painter, option);
        paintText(painter, own, index.data(Qt::DisplayRole).toString(),
                  index.data(FractionRole).toInt(), left,
                  lost                              ? colours.stale
                      : !coloured || direction == 0 ? colours.text
                      : direction > 0               ? colours.up
                                                    : colours.down,
                  0);
        paintFocus(painter, option);
    }
};

} // namespace

TradesView::TradesView(TradesModel &model, const Theme &theme, const Formatting &formatting,
                       QWidget *parent) :
    QTableView(parent),
    m_newest(new QPushButton(this))
{
    setUpPlainTable(*this, model, new TradesDelegate(theme, formatting), theme);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *across = horizontalHeader();
    across->setSectionsClickable(false);
    across->setSectionsMovable(false);
    // Rather scrolled than cut: half a price says nothing.
    across->setMinimumSectionSize(fontMetrics().horizontalAdvance(formatting.time(0))
                                  + 2 * NumberDelegate::margin + 1);
    across->setSectionResizeMode(QHeaderView::Stretch);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_newest->setObjectName(u"newestTrades"_s);
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, &TradesView::showNewest);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { makeRoom(last - first + 1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TradesView::showNewest);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_scrolled = value > 0;
        if (!m_scrolled)
            setUnseen(0);
    });
    retranslate();
}

bool TradesView::holdsStill() const
{
    return m_scrolled || viewport()->underMouse();
}

/// New rows have come on top.
void TradesView::makeRoom(int rows)
{
    if (!holdsStill())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value() + rows * verticalHeader()->defaultSectionSize();
    executeDelayedItemsLayout();
    updateGeometries(); // the bar's range follows the rows
    if (bar->maximum() == 0)
        return; // all is in sight
    bar->setValue(wanted);
    setUnseen(m_unseen + rows);
}

void TradesView::showNewest()
{
    verticalScrollBar()->setValue(0);
    m_scrolled = false;
    setUnseen(0);
}

void TradesView::setUnseen(int count)
{
    m_unseen = std::min(count, model()->rowCount());
    m_newest->setVisible(m_unseen > 0);
    retranslate();
}

void TradesView::placeButton()
{
    m_newest->adjustSize();
    m_newest->move((viewport()->width() - m_newest->width()) / 2 + viewport()->x(),
                   viewport()->y() + 4);
}

void TradesView::retranslate()
{
    setAccessibleName(tr("Trades"));
    m_newest->setText(tr("▲ %n newer", nullptr, m_unseen));
    placeButton();
}

void TradesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeButton();
}

void TradesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace mm
