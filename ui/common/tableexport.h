// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"

#include "ui/common/formatting.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractItemView;
class QAction;
class QFileDialog;
class QToolButton;

namespace mm {

class StatusBanner;
class Theme;

/// A cell for other programs: numbers plain and exact ("-12.50"), times in ISO 8601 (UTC), an empty
/// text for what is absent. A model answers with it where what it shows is made for eyes; of cells
/// without it the text on screen is taken.
inline constexpr int ExportRole = Qt::UserRole + 21;
/// Of a column whose numbers are not all of one unit: its header answers with the title of a column
/// of units behind it, each cell with its number's unit.
inline constexpr int ExportUnitRole = Qt::UserRole + 22;

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
    /// The rows with tabs between cells; tabs and line ends inside become blanks, and what a
    /// spreadsheet would calculate gets an apostrophe, as in a CSV file.
    [[nodiscard]] QString tabbed() const;
};

/// Gives a table "Export as CSV…", and one of an item view "Copy rows" (Ctrl+C), and is the strip
/// that tells what became of an export, hidden while there is nothing to tell: the pane puts it
/// above the table. The table is read when the file has been chosen, and written in another thread.
class TableExport : public QWidget
{
    Q_OBJECT
public:
    using Source = std::function<TableText()>;
    /// Adds its actions to the view; they are in its context menu where it shows actions there.
    TableExport(QAbstractItemView &view, const Theme &theme, QWidget *parent = nullptr);
    /// Of a widget whose table is no item view's, such as names and values: `source` answers with
    /// exact cells.
    TableExport(QWidget &table, Source source, const Theme &theme, QWidget *parent = nullptr);

    /// Proposed for the file, without ".csv"; what no file name may hold is replaced.
    void setFileName(const QString &name) { m_name = name; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; } ///< null: no item view
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    /// An icon for the same, where the context menu is hard to reach from the keyboard.
    [[nodiscard]] QToolButton *makeButton(QWidget *parent) const;
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

    QAbstractItemView *m_view = nullptr;
    const Source m_source;
    QString m_name;
    StatusBanner *m_banner = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QPointer<QFileDialog> m_dialog;
    FileWriter m_writer;
};

} // namespace mm
