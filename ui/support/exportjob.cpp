// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/exportjob.h"

#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ExportJob::ExportJob(const Theme &theme, QWidget *parent) :
    QWidget(parent), m_strip(new QWidget(this)), m_text(new QLabel(m_strip)),
    m_bar(new QProgressBar(m_strip)), m_cancel(new QPushButton(m_strip)),
    m_banner(new StatusBanner(theme, this))
{
    m_strip->setObjectName(u"exportStrip"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_banner->setObjectName(u"exportBanner"_s);
    auto *line = new QHBoxLayout(m_strip);
    line->setContentsMargins(8, 2, 8, 2);
    line->setSpacing(8);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_banner);
    showBusy(false);
    connect(m_cancel, &QPushButton::clicked, &m_writer, &FileWriter::cancel);
    connect(&m_writer, &FileWriter::progressed, this, [this](qint64 bytes) {
        if (m_expected > 0)
            m_bar->setValue(int(std::min<qint64>(99, 100 * bytes / m_expected)));
        m_text->setText(tr("Exporting: %1").arg(QLocale().formattedDataSize(bytes)));
    });
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path, qint64 bytes) {
        showBusy(false);
        m_banner->showMessage(
            StatusBanner::Tone::Information,
            tr("Exported to %1 (%2).")
                .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(bytes)));
    });
    connect(&m_writer, &FileWriter::failed, this, &ExportJob::showFailure);
    retranslateUi();
}

void ExportJob::ask(const QString &name, Maker maker)
{
    if (isBusy())
        return;
    if (m_dialog)
        m_dialog->close();
    m_dialog = new QFileDialog(window(), tr("Export"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setObjectName(u"exportDialog"_s);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    const QString csv = tr("CSV table (*.csv)");
    const QString json = tr("JSON, exact (*.json)");
    m_dialog->setNameFilters({csv, json});
    m_dialog->setDefaultSuffix(u"csv"_s);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog,
            [dialog = m_dialog, json](auto chosen) {
                dialog->setDefaultSuffix(chosen == json ? u"json"_s : u"csv"_s);
            });
    m_dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialog->selectFile(name);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this, maker = std::move(maker)](const QString &path) { save(path, maker); });
    m_dialog->open();
}

void ExportJob::save(const QString &path, const Maker &maker)
{
    if (isBusy())
        return;
    const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    m_banner->clear();
    Work work = maker(json ? Format::Json : Format::Csv);
    if (!work.source)
        return;
    m_expected = work.expectedBytes;
    m_bar->setRange(0, m_expected > 0 ? 100 : 0);
    m_bar->setValue(0);
    m_text->setText(tr("Exporting…"));
    showBusy(true);
    m_writer.write(path, std::move(work.source));
}

void ExportJob::showBusy(bool busy)
{
    m_strip->setVisible(busy);
}

void ExportJob::showFailure(FileWriter::Problem problem, const QString &path, const QString &reason)
{
    showBusy(false);
    const QString file = QDir::toNativeSeparators(path);
    QString sentence;
    auto tone = StatusBanner::Tone::Error;
    switch (problem) {
    case FileWriter::Problem::CannotOpen:
        sentence = tr("%1 cannot be written. Choose another folder or file.").arg(file);
        break;
    case FileWriter::Problem::CannotWrite:
        sentence = tr("%1 could not be written to its end; nothing of it was kept.").arg(file);
        break;
    case FileWriter::Problem::DiskFull:
        sentence = tr("The disk is full: %1 was not written. What stood there before is as it was. "
                      "Free some space or choose another disk.")
                       .arg(file);
        break;
    case FileWriter::Problem::TooLarge:
        sentence = tr("%1 would have become too large and was not written.").arg(file);
        break;
    case FileWriter::Problem::Cancelled:
        tone = StatusBanner::Tone::Information;
        sentence = tr("The export was cancelled; no file was written.");
        break;
    }
    if (!reason.isEmpty() && problem != FileWriter::Problem::Cancelled)
        sentence += u' ' + tr("The system says: %1").arg(reason);
    m_banner->showMessage(tone, sentence);
}

void ExportJob::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Export"));
}

void ExportJob::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
