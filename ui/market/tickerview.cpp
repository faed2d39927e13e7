// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickerview.h"

#include "ui/common/plaintable.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/common/tradetypes.h"
#include "ui/market/pricedelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

TickerView::TickerView(TickerSort &sort, const Theme &theme, const Formatting &formatting,
                       QWidget *parent) :
    QTableView(parent),
    m_sort(sort)
{
    setUpPlainTable(*this, sort, new PriceDelegate(theme, formatting), theme);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setWidths();
    // The chart beside what it tells more of, the age of a price before what is of a day.
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(TickerModel::ChartColumn), TickerModel::BidColumn);
    header->moveSection(header->visualIndex(TickerModel::AgeColumn),
                        header->visualIndex(TickerModel::HighColumn));
    m_columns = new TableColumns(horizontalHeader(),
                                 {TickerModel::TypeColumn, TickerModel::PriceSpreadColumn,
                                  TickerModel::OpenColumn, TickerModel::PreviousCloseColumn,
                                  TickerModel::MarketColumn},
                                 this);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    m_fadeTimer.setObjectName(u"fadeTimer"_s);
    m_fadeTimer.setParent(this);
    m_fadeTimer.setInterval(fadeStepMs);
    connect(&m_fadeTimer, &QTimer::timeout, this, &TickerView::fade);
    m_ageTimer.setObjectName(u"ageTimer"_s);
    m_ageTimer.setParent(this);
    m_ageTimer.setInterval(ageStepMs);
    m_ageTimer.setTimerType(Qt::CoarseTimer);
    connect(&m_ageTimer, &QTimer::timeout, this, &TickerView::age);
    m_sightTimer.setParent(this);
    m_sightTimer.setSingleShot(true);
    m_sightTimer.setInterval(sightDelayMs);
    connect(&m_sightTimer, &QTimer::timeout, this, &TickerView::sightChanged);
    const auto sightSoon = [this] { m_sightTimer.start(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, sightSoon);
    connect(m_columns, &TableColumns::changed, this, sightSoon);
    connect(&sort, &QAbstractItemModel::rowsInserted, this, sightSoon);
    connect(&sort, &QAbstractItemModel::rowsRemoved, this, sightSoon);
    connect(&sort, &QAbstractItemModel::layoutChanged, this, sightSoon);
    connect(&sort, &QAbstractItemModel::modelReset, this, sightSoon);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this, &TickerView::chooseCurrent);
}

// Wide enough for what the columns usually hold, so that nothing has to jump when prices come.
void TickerView::setWidths()
{
    const QFontMetrics metrics(font());
    const auto width = [&](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 20;
    };
    for (int column = 0; column < TickerModel::ColumnCount; ++column)
        setColumnWidth(column, width(u"000000.00000"_s));
    setColumnWidth(TickerModel::LastColumn, width(u"000000.00000 ▲"_s));
    setColumnWidth(TickerModel::SymbolColumn, width(u"XXXXXXXXX"_s));
    setColumnWidth(TickerModel::PercentColumn, width(u"+00.00 %"_s));
    setColumnWidth(TickerModel::SpreadColumn, width(u"0.00000000"_s));
    setColumnWidth(TickerModel::VolumeColumn, width(u"000,000,000.000"_s));
    setColumnWidth(TickerModel::AgeColumn, width(m_sort.tickers().longestAge()));
    setColumnWidth(TickerModel::TypeColumn, width(tradeTypeName(1)));
    setColumnWidth(TickerModel::MarketColumn, width(u"XXXXXX"_s));
    setColumnWidth(TickerModel::ChartColumn, TickerModel::smallCandles * 4 + 12);
}

std::vector<QuoteKey> TickerView::chartsInSight() const
{
    std::vector<QuoteKey> keys;
    const int first = rowAt(0);
    if (!isVisible() || isColumnHidden(TickerModel::ChartColumn) || first < 0)
        return keys;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_sort.rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        if (const auto key = m_sort.tickers().key(m_sort.mapToSource(m_sort.index(row, 0)).row()))
            keys.push_back(*key);
    }
    return keys;
}

void TickerView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_sightTimer.start();
}

// A price changes cells on both sides of its small chart, which is the dearest of them to paint and
// mostly the same.
void TickerView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    const int row = topLeft.row(), first = topLeft.column(), last = bottomRight.column();
    const bool withChart = first <= TickerModel::ChartColumn && last >= TickerModel::ChartColumn;
    if (row != bottomRight.row() || first == last || withChart
        || isColumnHidden(TickerModel::ChartColumn) || QAccessible::isActive())
        return QTableView::dataChanged(topLeft, bottomRight, roles);
    const int chart = columnViewportPosition(TickerModel::ChartColumn);
    const int top = rowViewportPosition(row), height = rowHeight(row);
    QRect before, behind;
    for (int column = first; column <= last; ++column) {
        if (isColumnHidden(column))
            continue;
        const QRect cell(columnViewportPosition(column), top, columnWidth(column), height);
        (cell.x() < chart ? before : behind) |= cell;
    }
    viewport()->update(before);
    viewport()->update(behind);
}

// As QTableView does it for a table without grid, spans and alternating rows, but without asking
// the style to paint a panel for each cell.
void TickerView::paintEvent(QPaintEvent *event)
{
    const QHeaderView *across = horizontalHeader();
    const QHeaderView *down = verticalHeader();
    const int rows = down->count();
    const int columns = across->count();
    if (rows == 0 || columns == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<bool> painted(std::size_t(rows) * std::size_t(columns));
    for (const QRect &area : event->region()) {
        const int top = down->visualIndexAt(area.top());
        const int left = across->visualIndexAt(area.left());
        const int bottom = down->visualIndexAt(area.bottom());
        const int right = across->visualIndexAt(area.right());
        if (top < 0 || left < 0)
            continue; // below or beside the last cell
        for (int row = top; row <= (bottom < 0 ? rows - 1 : bottom); ++row) {
            for (int visual = left; visual <= (right < 0 ? columns - 1 : right); ++visual) {
                const int column = across->logicalIndex(visual);
                const std::size_t cell =
                    std::size_t(row) * std::size_t(columns) + std::size_t(column);
                if (across->isSectionHidden(column) || painted[cell])
                    continue;
                painted[cell] = true;
                paintCell(&painter, option, row, column);
            }
        }
    }
}

void TickerView::paintCell(QPainter *painter, QStyleOptionViewItem &option, int row,
                           int column) const
{
    const QModelIndex index = m_sort.index(row, column);
    const QItemSelectionModel *selection = selectionModel();
    option.rect = QRect(columnViewportPosition(column), rowViewportPosition(row),
                        columnWidth(column), rowHeight(row));
    option.state = isEnabled() ? QStyle::State_Enabled : QStyle::State_None;
    if (selection->hasSelection() && selection->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (hasFocus() && index == currentIndex())
        option.state |= QStyle::State_HasFocus;
    // The delegate asks for values alone: of the list itself, which is nearer.
    itemDelegate()->paint(painter, option, m_sort.mapToSource(index));
}

ProductId TickerView::currentProduct() const
{
    return currentIndex().isValid() ? m_sort.product(currentIndex()) : ProductId();
}

void TickerView::chooseCurrent()
{
    const ProductId id = currentProduct();
    if (id.symbolId != 0)
        emit productChosen(id);
}

void TickerView::keyPressEvent(QKeyEvent *event)
{
    const ProductId before = currentProduct();
    QTableView::keyPressEvent(event);
    if (currentProduct() != before)
        chooseCurrent();
}

// At the press, as the row is marked then; once more where the row has been dragged away from.
void TickerView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = currentProduct();
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        chooseCurrent();
}

void TickerView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && currentProduct() != m_pressed)
        chooseCurrent();
}

void TickerView::pricesApplied()
{
    const bool animated =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_sort.tickers().setAnimated(animated);
    if (animated && isVisible() && !m_fadeTimer.isActive())
        m_fadeTimer.start();
}

void TickerView::fade()
{
    const TickerModel &model = m_sort.tickers();
    const std::vector<int> rows = model.fadingRows();
    // The step after the last one paints what has just faded.
    if (rows.empty())
        m_fadeTimer.stop();
    for (const int row : std::exchange(m_fading, rows)) {
        if (row >= model.rowCount())
            continue;
        for (const auto column :
             {TickerModel::LastColumn, TickerModel::BidColumn, TickerModel::AskColumn}) {
            if (!model.isNew(row, column, fadeStepMs))
                update(m_sort.mapFromSource(model.index(row, column)));
        }
    }
}

void TickerView::age()
{
    m_sort.tickers().checkAges();
    m_sort.keepUp();
    const int x = columnViewportPosition(TickerModel::AgeColumn);
    if (!isColumnHidden(TickerModel::AgeColumn))
        viewport()->update(x, 0, columnWidth(TickerModel::AgeColumn), viewport()->height());
}

std::vector<ProductId> TickerView::selectedProducts() const
{
    std::vector<ProductId> products;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        products.push_back(m_sort.product(index));
    return products;
}

void TickerView::showEvent(QShowEvent *event)
{
    age();
    m_ageTimer.start();
    m_sightTimer.start();
    QTableView::showEvent(event);
}

void TickerView::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    m_fadeTimer.stop();
    m_sightTimer.start();
    QTableView::hideEvent(event);
}

} // namespace mm
