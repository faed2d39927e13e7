// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/fieldgrid.h"

#include "ui/common/formatting.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace mm {

using namespace Qt::Literals::StringLiterals;

TableText fieldTable(const std::vector<FieldGroup> &groups)
{
    TableText table;
    table.titles = {FieldGrid::tr("Group"), FieldGrid::tr("Field"), FieldGrid::tr("Value")};
    for (const FieldGroup &group : groups) {
        for (const Field &field : group.fields)
            table.rows.push_back({group.title, field.label,
                                  field.value == Formatting::absent() ? QString() : field.value});
    }
    return table;
}

FieldGrid::FieldGrid(const QString &prefix, QWidget *parent) :
    QWidget(parent), m_prefix(prefix), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(8, 8, 8, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::addBesideTitle(const char *group, QWidget *widget)
{
    if (QHBoxLayout *line = m_titleLines.value(QLatin1StringView(group)))
        line->insertWidget(1, widget, 0, Qt::AlignBottom);
}

void FieldGrid::makeRows(const std::vector<FieldGroup> &groups)
{
    int row = 0;
    for (const FieldGroup &group : groups) {
        auto *title = new QLabel(this);
        setTextRole(title, TextRole::Section);
        title->setContentsMargins(0, row > 0 ? 12 : 0, 0, 0);
        auto *line = new QHBoxLayout;
        line->addWidget(title);
        line->addStretch(1);
        m_grid->addLayout(line, row++, 0, 1, 2);
        m_titleLines.insert(QLatin1StringView(group.name), line);
        m_titles << title;
        for (const Field &field : group.fields) {
            auto *label = new QLabel(this);
            setTextRole(label, TextRole::Secondary);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            auto *value = new SelectableLabel(this);
            value->setObjectName(m_prefix + u'.' + QLatin1StringView(field.name));
            value->setWordWrap(true);
            label->setBuddy(value);
            m_grid->addWidget(label, row, 0);
            m_grid->addWidget(value, row++, 1);
            m_labels << label;
            m_values << value;
        }
    }
    m_grid->setRowStretch(row, 1);
}

void FieldGrid::show(const std::vector<FieldGroup> &groups)
{
    if (m_titles.isEmpty())
        makeRows(groups);
    qsizetype title = 0;
    qsizetype row = 0;
    for (const FieldGroup &group : groups) {
        m_titles[title++]->setText(group.title);
        for (const Field &field : group.fields) {
            m_labels[row]->setText(field.label);
            // A text that has not changed keeps what the user has selected in it.
            if (m_values[row]->text() != field.value)
                m_values[row]->setText(field.value);
            // Only what can be copied is a stop for the Tab key.
            m_values[row]->setFocusPolicy(field.value == Formatting::absent() ? Qt::NoFocus
                                                                              : Qt::StrongFocus);
            m_values[row]->setAccessibleName(field.label);
            m_values[row]->setAccessibleDescription(field.value);
            ++row;
        }
    }
}

} // namespace mm
