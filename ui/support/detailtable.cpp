// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/detailtable.h"

#include "ui/common/numberdelegate.h"
#include "ui/common/tablecolumns.h"
#include "ui/common/tableheader.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/support/recordview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DetailTable::DetailTable(const QString &key, QAbstractItemModel &model, const QList<int> &hidden,
                         Settings &settings, const Theme &theme, const Formatting &formatting,
                         QWidget *parent) :
    QSplitter(Qt::Vertical, parent),
    m_key(key), m_settings(settings), m_table(new QTableView(this)),
    m_record(new RecordView(theme, formatting, this)), m_copy(new QAction(this)),
    m_columnsAction(new QAction(this))
{
    setChildrenCollapsible(false);
    m_record->setObjectName(u"recordOfRow"_s);
    m_table->setObjectName(key + u"-table"_s);
    m_table->setFont(tabularFont(font()));
    m_table->setHorizontalHeader(new TableHeader(theme, m_table));
    m_table->setModel(&model);
    m_table->setItemDelegate(new NumberDelegate(theme, formatting, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(52);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(24, fontMetrics().height() + 6));
    m_columns = new TableColumns(m_table->horizontalHeader(), hidden, this);
    const QByteArray state = m_settings.windowState(m_key + u"-columns"_s);
    m_columns->restore(state);
    m_sized = !state.isEmpty();
    // Few rows, many members.
    if (!restoreState(m_settings.windowState(m_key + u"-splitter"_s)))
        setSizes({200, 320});

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    auto *menu = new QMenu(this);
    m_columnsAction->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { m_columns->fill(menu, m_table->currentIndex().column()); });
    m_table->addActions({m_copy, m_columnsAction});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &DetailTable::copyRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit rowChosen(current.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &DetailTable::settle);
    connect(&theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslateUi();
}

DetailTable::~DetailTable()
{
    m_settings.setWindowState(m_key + u"-columns"_s, m_columns->state());
    m_settings.setWindowState(m_key + u"-splitter"_s, saveState());
}

void DetailTable::settle()
{
    const QAbstractItemModel *model = m_table->model();
    if (!m_sized && model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        m_sized = true;
    }
    if (!m_table->currentIndex().isValid() && model->rowCount() > 0)
        m_table->setCurrentIndex(model->index(0, 0));
    else
        emit rowChosen(m_table->currentIndex().row());
}

void DetailTable::copyRows() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DetailTable::retranslateUi()
{
    m_table->setAccessibleName(tr("Records"));
    m_copy->setText(tr("Copy rows"));
    m_columnsAction->setText(tr("Columns"));
}

void DetailTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QSplitter::changeEvent(event);
}

} // namespace mm
