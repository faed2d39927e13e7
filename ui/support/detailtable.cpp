// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/detailtable.h"

#include "ui/common/tablecolumns.h"
#include "ui/support/lighttable.h"
#include "ui/support/recordview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

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
    setUpTable(*m_table, model, theme, formatting);
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
    connect(m_copy, &QAction::triggered, this, &DetailTable::copyRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit rowChosen(current.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &DetailTable::settle);
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
    const std::vector<int> rows = selectedRows(*m_table);
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(tableText(*m_table, rows));
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
