// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventtable.h"

#include "ui/common/formatting.h"
#include "ui/common/numberdelegate.h"
#include "ui/common/tableheader.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/support/rowstext.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

EventTable::EventTable(EventModel &model, const Theme &theme, const Formatting &formatting,
                       QWidget *parent) :
    QTableView(parent),
    m_model(model), m_copy(new QAction(this))
{
    constexpr int rowHeight = 24;
    setObjectName(u"eventTable"_s);
    setFont(tabularFont(font()));
    setHorizontalHeader(new TableHeader(theme, this));
    setModel(&model);
    setItemDelegate(new NumberDelegate(theme, formatting, this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    const QFontMetrics metrics(font());
    setColumnWidth(EventModel::Time, metrics.horizontalAdvance(u"0000-00-00 00:00:00 "_s));
    setColumnWidth(EventModel::Type, metrics.horizontalAdvance(QString(26, u'x')));
    setColumnWidth(EventModel::Customer, metrics.horizontalAdvance(u"0000000000"_s) + 24);
    horizontalHeader()->setStretchLastSection(true);

    m_copy->setObjectName(u"eventCopy"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &EventTable::copyRows);
    connect(this, &QTableView::doubleClicked, this, &EventTable::wantCustomer);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                emit rowChosen(current);
                if (current.isValid() && current.row() + 1 < m_model.rowCount())
                    setFollowing(false);
            });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventTable::scrolled);
    connect(&model, &EventModel::aboutToDrop, this, [this](int rows) {
        const QScopedValueRollback moving(m_moving, true);
        verticalScrollBar()->setValue(std::max(0, verticalScrollBar()->value() - rows));
    });
    connect(&model, &EventModel::updated, this, [this] {
        const QScopedValueRollback moving(m_moving, true);
        if (m_following)
            scrollToBottom();
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslateUi();
}

void EventTable::setFollowing(bool following)
{
    if (following) {
        const QScopedValueRollback moving(m_moving, true);
        scrollToBottom();
    }
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

/// Away from the end: the user reads; back at it: follows again.
void EventTable::scrolled(int value)
{
    if (!m_moving && isVisible())
        setFollowing(value >= verticalScrollBar()->maximum());
}

int EventTable::rowsBelow() const
{
    const int last = rowAt(viewport()->height() - 1);
    return last < 0 ? 0 : m_model.rowCount() - 1 - last;
}

void EventTable::copyRows() const
{
    if (const QString text = selectedRowsText(*this); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void EventTable::wantCustomer(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString customerNo = index.siblingAtColumn(EventModel::Customer).data().toString();
    if (!customerNo.isEmpty() && customerNo != Formatting::absent())
        emit customerWanted(customerNo);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        wantCustomer(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void EventTable::retranslateUi()
{
    setAccessibleName(tr("Events"));
    m_copy->setText(tr("Copy rows"));
}

void EventTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QTableView::changeEvent(event);
}

} // namespace mm
