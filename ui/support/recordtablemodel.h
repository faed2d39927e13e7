// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordtext.h"

#include <QAbstractTableModel>

namespace mm {

/// Records of one kind as a table: a column for each member that any of them has, in the order
/// recordtext tells them; members that are lists of their own are left to the details.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordTableModel(const Formatting &formatting, QObject *parent = nullptr);

    void setRecords(const Json::Array &records, RecordKind kind);
    void retranslate();
    [[nodiscard]] const Json &record(int row) const { return m_records[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void describeAll();

    const Formatting &m_formatting;
    Json::Array m_records;
    RecordKind m_kind = RecordKind::Dictionary;
    std::vector<QByteArray> m_columns;
    QStringList m_titles;
    std::vector<QStringList> m_texts; ///< of each row
};

} // namespace mm
