// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tablecolumns.h"

#include <QMenu>

namespace mm {

TableColumns::TableColumns(QHeaderView *header, QList<int> hidden, QObject *parent) :
    QObject(parent), m_header(header), m_hidden(std::move(hidden))
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](QPoint position) {
        if (m_menu)
            m_menu->close();
        m_menu = new QMenu(m_header);
        m_menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(m_menu, m_header->logicalIndexAt(position));
        m_menu->popup(m_header->mapToGlobal(position));
    });
    for (const int column : std::as_const(m_hidden))
        header->hideSection(column);
    m_initial = header->saveState();
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::changed);
}

QByteArray TableColumns::state() const
{
    return m_header->saveState();
}

void TableColumns::restore(const QByteArray &state)
{
    const int count = m_header->count();
    const bool good =
        !state.isEmpty() && m_header->restoreState(state) && m_header->count() == count;
    if (!good || m_header->hiddenSectionCount() == count)
        reset();
    m_header->showSection(0);
    // Not part of what the user chose; restoreState() brings them back from whoever wrote it.
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
}

void TableColumns::reset()
{
    for (int column = 0; column < m_header->count(); ++column)
        m_header->showSection(column);
    m_header->restoreState(m_initial);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, m_hidden.contains(column));
    emit changed();
}

void TableColumns::fill(QMenu *menu, int currentColumn)
{
    menu->clear();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const QString title =
            m_header->model()->headerData(logical, m_header->orientation()).toString();
        QAction *action = menu->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(logical));
        action->setEnabled(logical != 0);
        connect(action, &QAction::toggled, this, [this, logical](bool shown) {
            m_header->setSectionHidden(logical, !shown);
            emit changed();
        });
    }
    menu->addSeparator();
    const bool movable = currentColumn >= 0;
    QAction *left = menu->addAction(tr("Move column left"), this,
                                    [this, currentColumn] { move(currentColumn, -1); });
    left->setEnabled(movable);
    QAction *right = menu->addAction(tr("Move column right"), this,
                                     [this, currentColumn] { move(currentColumn, 1); });
    right->setEnabled(movable);
    QAction *wider = menu->addAction(tr("Widen column"), this,
                                     [this, currentColumn] { widen(currentColumn, widthStep); });
    wider->setEnabled(movable);
    QAction *narrower = menu->addAction(
        tr("Narrow column"), this, [this, currentColumn] { widen(currentColumn, -widthStep); });
    narrower->setEnabled(movable);
    menu->addAction(tr("Reset columns"), this, &TableColumns::reset);
}

void TableColumns::move(int logical, int by)
{
    // Past hidden neighbours, to the next place that can be seen.
    for (int to = m_header->visualIndex(logical) + by; to >= 0 && to < m_header->count();
         to += by) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(to))) {
            m_header->moveSection(m_header->visualIndex(logical), to);
            return;
        }
    }
}

void TableColumns::widen(int logical, int by)
{
    m_header->resizeSection(
        logical, qMax(m_header->minimumSectionSize(), m_header->sectionSize(logical) + by));
}

} // namespace mm
