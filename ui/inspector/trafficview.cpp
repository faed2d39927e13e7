// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/trafficview.h"

#include "ui/common/plaintable.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/theme.h"
#include "ui/inspector/trafficmodel.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void TrafficDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintBackground(painter, option);
    const bool left = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
    const QVariant own = index.data(Qt::ForegroundRole);
    const QColor colour = own.isValid() ? own.value<QColor>() : theme().colours().text;
    paintText(painter, option, index.data(Qt::DisplayRole).toString(), -1, left, colour, 0);
    paintFocus(painter, option);
}

TrafficView::TrafficView(TrafficModel &model, const Theme &theme, const Formatting &formatting,
                         QWidget *parent) :
    QTableView(parent)
{
    // Before the view's own: it moves the current row when that goes.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int, int last) {
                m_changing = true;
                m_currentGoes = currentIndex().isValid() && currentIndex().row() <= last;
            });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_changing = true; });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_changing = true; });
    setUpPlainTable(*this, model, new TrafficDelegate(theme, formatting), theme);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionsClickable(false); // it stays in the order it came
    const auto width = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 24;
    };
    setColumnWidth(TrafficModel::Time, width(u"00:00:00.000"_s));
    setColumnWidth(TrafficModel::Kind, width(u"\u2193 Received"_s));
    setColumnWidth(TrafficModel::Name, width(u"customer.app.CustomerWebApiService.login"_s));
    setColumnWidth(TrafficModel::Outcome, width(u"200 \u00b7 GGATEWAY_CODE_005"_s));
    setColumnWidth(TrafficModel::Size, width(u"000 bytes / 000.0 KiB"_s));
    setColumnWidth(TrafficModel::Duration, width(u"00,000 ms"_s));
    horizontalHeader()->setStretchLastSection(true);
    m_columns = new TableColumns(horizontalHeader(), {}, this);

    // Behind the view's own, so that it knows of the rows.
    const auto end = [this] {
        if (std::exchange(m_currentGoes, false))
            selectionModel()->clear();
        m_changing = false;
        if (m_following)
            scrollToBottom();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, end);
    connect(&model, &QAbstractItemModel::modelReset, this, end);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this, end](const QModelIndex &, int first, int last) {
                end();
                // What is being read stays where it is.
                if (!m_following)
                    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                                  - (last - first + 1));
            });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                // Who chooses a row wants to look at it.
                if (!m_changing && current.isValid()
                    && current.row() < this->model()->rowCount() - 1)
                    setFollowing(false);
            });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TrafficView::setFollowing(bool following)
{
    if (following && !m_changing)
        scrollToBottom();
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void TrafficView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_following)
        scrollToBottom();
}

} // namespace mm
