// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/tableexport.h"

#include "app/protocol/csv.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t linesAPiece = 500;

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

bool isHidden(const QAbstractItemView &view, int row)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isRowHidden(row);
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->isRowHidden(row, view.rootIndex());
    return false;
}

QString cellText(const QModelIndex &index, TableText::Cells cells)
{
    if (cells == TableText::Cells::Exact) {
        if (const QVariant exact = index.data(ExportRole); exact.isValid())
            return exact.toString();
    }
    const QString shown = index.data().toString();
    const bool absent = cells == TableText::Cells::Exact && shown == Formatting::absent();
    return absent ? QString() : shown;
}

/// The lines of a CSV file, a piece at a time; owns what it reads.
FileWriter::Source csvSource(TableText text)
{
    return [text = std::move(text), next = std::size_t(0),
            begun = false]() mutable -> std::optional<QByteArray> {
        QByteArray piece;
        if (!std::exchange(begun, true))
            piece = csvLine(text.titles);
        else if (next == text.rows.size())
            return std::nullopt;
        const std::size_t end = std::min(text.rows.size(), next + linesAPiece);
        for (; next < end; ++next)
            piece += csvLine(text.rows[next]);
        return piece;
    };
}

} // namespace

TableText TableText::of(const QAbstractItemView &view, Rows rows, Cells cells)
{
    const QHeaderView *header = headerOf(view);
    const QAbstractItemModel *model = view.model();
    TableText text;
    if (!header || !model)
        return text;
    std::vector<int> columns;
    std::vector<bool> hasUnits; // each of them
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns.push_back(column);
        text.titles << model->headerData(column, Qt::Horizontal).toString();
        const QVariant unit = model->headerData(column, Qt::Horizontal, ExportUnitRole);
        hasUnits.push_back(cells == Cells::Exact && unit.isValid());
        if (hasUnits.back())
            text.titles << unit.toString();
    }
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        const QModelIndex first = model->index(row, 0, view.rootIndex());
        if (isHidden(view, row)
            || (rows == Rows::Selected && !view.selectionModel()->isSelected(first)))
            continue;
        QStringList line;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const QModelIndex cell = first.siblingAtColumn(columns[at]);
            line << cellText(cell, cells);
            if (hasUnits[at])
                line << cell.data(ExportUnitRole).toString();
        }
        text.rows.push_back(std::move(line));
    }
    return text;
}

QString TableText::tabbed() const
{
    static const QRegularExpression breaks(u"[\\t\\r\\n\\x{2028}\\x{2029}]+"_s);
    // "+1,234.50 %" as it is on screen: no formula, and no apostrophe is wanted with it.
    static const QRegularExpression number(u"^[-+][\\d\\s.,'\u2019]+%?$"_s);
    QStringList lines;
    for (QStringList row : rows) {
        for (QString &cell : row.replaceInStrings(breaks, u" "_s)) {
            if (!number.match(cell).hasMatch())
                cell = formulaSafe(cell);
        }
        lines << row.join(u'\t');
    }
    return lines.join(u'\n');
}

TableExport::TableExport(QAbstractItemView &view, const Theme &theme, QWidget *parent) :
    TableExport(
        view,
        [&view] { return TableText::of(view, TableText::Rows::All, TableText::Cells::Exact); },
        theme, parent)
{
    m_view = &view;
    m_copy = new QAction(this);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    view.insertAction(m_export, m_copy);
    connect(m_copy, &QAction::triggered, this, &TableExport::copyRows);
    retranslate();
}

TableExport::TableExport(QWidget &table, Source source, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_source(std::move(source)), m_banner(new StatusBanner(theme, this)),
    m_export(new QAction(this))
{
    m_banner->setObjectName(u"exportBanner"_s);
    m_export->setObjectName(u"exportTable"_s);
    m_export->setIcon(themedIcon(u"export"_s, theme));
    m_export->setIconVisibleInMenu(false); // of a button alone
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    table.addAction(m_export);
    connect(m_export, &QAction::triggered, this, &TableExport::ask);
    connect(&m_writer, &FileWriter::progressed, this, [this](qint64 bytes) {
        m_banner->showMessage(StatusBanner::Tone::Information,
                              tr("Exporting: %1").arg(QLocale().formattedDataSize(bytes)));
    });
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path, qint64 bytes) {
        m_banner->showMessage(
            StatusBanner::Tone::Information,
            tr("Exported to %1 (%2).")
                .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(bytes)));
    });
    connect(&m_writer, &FileWriter::failed, this, &TableExport::showFailure);
    retranslate();
}

QToolButton *TableExport::makeButton(QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"exportButton"_s);
    button->setDefaultAction(m_export);
    button->setIconSize({16, 16});
    button->setMinimumSize(28, 28);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TableExport::copyRows() const
{
    if (!m_view)
        return;
    const TableText text =
        TableText::of(*m_view, TableText::Rows::Selected, TableText::Cells::Shown);
    if (!text.rows.empty())
        QGuiApplication::clipboard()->setText(text.tabbed());
}

QString TableExport::proposedName() const
{
    static const QRegularExpression unfit(uR"([\x{0}-\x{1f}/\\:*?"<>|]+)"_s);
    QString name = m_name;
    name.replace(unfit, u"-"_s);
    name = name.trimmed();
    return (name.isEmpty() ? tr("Table") : name) + u".csv"_s;
}

void TableExport::ask()
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new QFileDialog(window(), tr("Export as CSV"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setObjectName(u"tableExportDialog"_s);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    m_dialog->setNameFilter(tr("CSV table (*.csv)"));
    m_dialog->setDefaultSuffix(u"csv"_s);
    m_dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialog->selectFile(proposedName());
    connect(m_dialog, &QFileDialog::fileSelected, this, &TableExport::save);
    m_dialog->open();
}

void TableExport::save(const QString &path)
{
    if (m_writer.isWriting())
        return;
    m_banner->clear();
    m_writer.write(path, csvSource(m_source()));
}

void TableExport::showFailure(FileWriter::Problem problem, const QString &path,
                              const QString &reason)
{
    const QString file = QDir::toNativeSeparators(path);
    QString sentence;
    switch (problem) {
    case FileWriter::Problem::CannotOpen:
        sentence = tr("%1 cannot be written. Choose another folder or file.").arg(file);
        break;
    case FileWriter::Problem::DiskFull:
        sentence = tr("The disk is full: %1 was not written. What stood there before is as it was.")
                       .arg(file);
        break;
    case FileWriter::Problem::CannotWrite:
    case FileWriter::Problem::TooLarge:
    case FileWriter::Problem::Cancelled:
        sentence = tr("%1 could not be written to its end; nothing of it was kept.").arg(file);
        break;
    }
    if (!reason.isEmpty())
        sentence += u' ' + tr("The system says: %1").arg(reason);
    m_banner->showMessage(StatusBanner::Tone::Error, sentence);
}

void TableExport::retranslate()
{
    if (m_copy)
        m_copy->setText(tr("&Copy rows"));
    m_export->setText(tr("&Export as CSV…"));
}

void TableExport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
