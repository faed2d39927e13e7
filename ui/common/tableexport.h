// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractItemView;
class QAction;
class QFileDialog;

namespace mm {

class StatusBanner;
class Theme;

/// A cell for other programs: numbers plain and exact ("-12.50"), times in ISO 8601 (UTC), an empty
/// text for what is absent. A model answers with it where what it shows is made for eyes; of cells
/// without it the text on screen is taken.
inline constexpr int ExportRole = Qt::UserRole + 21;

/// A table as texts.
struct TableText {
    enum class Rows { All, Selected };
    enum class Cells {
        Exact, ///< ExportRole
        Shown, ///< as on screen
    };
    QStringList titles; ///< of the columns in sight, as they stand beside each other
    std::vector<QStringList> rows; ///< as they stand below each other: sorted and filtered

    /// Of a QTableView or QTreeView; of a tree its first level.
    [[nodiscard]] static TableText of(const QAbstractItemView &view, Rows rows, Cells cells);
    /// The rows with tabs between cells; tabs and line ends inside become blanks.
    [[nodiscard]] QString tabbed() const;
};

/// Gives a table "Copy rows" (Ctrl+C) and "Export as CSV…", and is the strip that tells what became
/// of an export, hidden while there is nothing to tell: the pane puts it above the table. The table
/// is read when the file has been chosen, and written in another thread.
class TableExport : public QWidget
{
    Q_OBJECT
public:
    /// Adds its actions to the view; they are in its context menu where it shows actions there.
    TableExport(QAbstractItemView &view, const Theme &theme, QWidget *parent = nullptr);

    /// Proposed for the file, without ".csv"; what no file name may hold is replaced.
    void setFileName(const QString &name) { m_name = name; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    /// The selected rows to the clipboard, as they are on screen.
    void copyRows() const;
    /// Asks for a file, without holding anything up.
    void ask();
    void save(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFailure(FileWriter::Problem problem, const QString &path, const QString &reason);
    [[nodiscard]] QString proposedName() const;

    QAbstractItemView &m_view;
    QString m_name;
    StatusBanner *m_banner = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QPointer<QFileDialog> m_dialog;
    FileWriter m_writer;
};

} // namespace mm
