// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "ui/support/recordtext.h"

#include <QSplitter>

class QAbstractItemModel;
class QTableView;

namespace mm {

class RecordView;
class TableColumns;
class Theme;

/// A table of exact amounts, and below it the chosen row with all its members.
class DetailTable : public QSplitter
{
    Q_OBJECT
public:
    /// `key`: under which columns and splitter are remembered. The model must have its columns.
    DetailTable(const QString &key, QAbstractItemModel &model, const QList<int> &hidden,
                Settings &settings, const Theme &theme, const Formatting &formatting,
                QWidget *parent = nullptr);
    /// Remembers columns and splitter.
    ~DetailTable() override;

    [[nodiscard]] RecordView &record() const { return *m_record; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// Chooses the first row where none is chosen, and sizes columns that nobody has sized.
    void settle();

signals:
    void rowChosen(int row); ///< -1: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyRows() const;
    void retranslateUi();

    const QString m_key;
    Settings &m_settings;
    QTableView *m_table = nullptr;
    RecordView *m_record = nullptr;
    TableColumns *m_columns = nullptr;
    QAction *m_copy = nullptr, *m_columnsAction = nullptr;
    bool m_sized = false;
};

} // namespace mm
