// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordtablemodel.h"

#include <QTextDocument>

#include <algorithm>

namespace mm {

RecordTableModel::RecordTableModel(const Formatting &formatting, QObject *parent) :
    QAbstractTableModel(parent), m_formatting(formatting)
{ }

void RecordTableModel::setRecords(const Json::Array &records, RecordKind kind)
{
    beginResetModel();
    m_records = records;
    m_kind = kind;
    describeAll();
    endResetModel();
}

void RecordTableModel::retranslate()
{
    beginResetModel();
    describeAll();
    endResetModel();
}

/// Texts are made once: a filter looks at all of them with each letter that is typed.
void RecordTableModel::describeAll()
{
    Json all; // one record with every member there is, so that columns have one order
    for (const Json &record : m_records) {
        for (const auto &[name, value] : record.members()) {
            if (!value.isObject() && !value.isArray() && !all.contains(name))
                all.set(name, value);
        }
    }
    m_columns.clear();
    m_titles.clear();
    for (const RecordField &field : describe(all, m_kind, m_formatting)) {
        m_columns.push_back(field.name);
        m_titles << field.label;
    }
    m_texts.clear();
    m_texts.reserve(m_records.size());
    for (const Json &record : m_records) {
        QStringList texts;
        for (const QByteArray &column : m_columns) {
            const RecordField field = describeMember(record, column, m_kind, m_formatting);
            texts << (field.personal ? masked(field.value) : field.value);
        }
        m_texts.push_back(std::move(texts));
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_texts[std::size_t(index.row())][index.column()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles[section];
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(QString::fromUtf8(m_columns[std::size_t(section)]));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace mm
