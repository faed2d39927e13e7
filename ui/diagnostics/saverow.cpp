// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/saverow.h"

#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

} // namespace

SaveRow::SaveRow(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_formatting(formatting), m_banner(new StatusBanner(theme, this)),
    m_row(new QWidget(this)), m_written(new QLabel(m_row)), m_progress(new QProgressBar(m_row)),
    m_cancel(new QPushButton(m_row))
{
    m_banner->setObjectName(u"saveBanner"_s);
    m_written->setObjectName(u"saveWritten"_s);
    m_progress->setObjectName(u"saveProgress"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"saveCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *line = new QHBoxLayout(m_row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_written);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_row);
    m_row->hide();

    connect(m_cancel, &QPushButton::clicked, &m_writer, &FileWriter::cancel);
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] {
        m_banner->clear();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    connect(&m_writer, &FileWriter::progressed, this, [this](qint64 bytes) {
        m_written->setText(tr("%1 written").arg(m_formatting.locale().formattedDataSize(bytes, 1)));
        if (m_file.expectedBytes > 0)
            m_progress->setValue(
                int(qMin<qint64>(bytes * progressSteps / m_file.expectedBytes, progressSteps)));
    });
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path, qint64 bytes) {
        showProgress(false);
        m_banner->showMessage(StatusBanner::Tone::Information,
                              tr("Saved: %1 (%2)")
                                  .arg(QDir::toNativeSeparators(path),
                                       m_formatting.locale().formattedDataSize(bytes, 1)));
        emit saved(path);
    });
    connect(&m_writer, &FileWriter::failed, this, &SaveRow::fail);
    retranslate();
}

void SaveRow::say(const QString &text)
{
    m_act = nullptr;
    m_banner->showMessage(StatusBanner::Tone::Information, text);
}

void SaveRow::ask(const QString &text, const QString &button, std::function<void()> act)
{
    m_act = std::move(act);
    m_banner->showMessage(StatusBanner::Tone::Warning, text, button);
}

void SaveRow::save(const File &file)
{
    if (isBusy())
        return;
    m_banner->clear();
    m_file = file;
    auto *picker = new QFileDialog(this, file.title);
    picker->setObjectName(u"savePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setNameFilter(file.kind);
    picker->setDefaultSuffix(QFileInfo(file.name).suffix());
    picker->selectFile(file.name);
    connect(picker, &QFileDialog::fileSelected, this, &SaveRow::write);
    picker->open();
}

void SaveRow::write(const QString &path)
{
    if (isBusy() || path.isEmpty())
        return;
    m_written->setText(tr("Writing…"));
    m_progress->setRange(0, m_file.expectedBytes > 0 ? progressSteps : 0);
    m_progress->setValue(0);
    m_writer.write(path, m_file.content(), m_file.maxBytes);
    showProgress(true);
}

void SaveRow::fail(FileWriter::Problem problem, const QString &path, const QString &reason)
{
    showProgress(false);
    const QString name = QDir::toNativeSeparators(path);
    const QString why = reason.isEmpty() ? QString() : u" ("_s + reason + u')';
    using Problem = FileWriter::Problem;
    const auto sentence = [&]() -> QString {
        switch (problem) {
        case Problem::CannotOpen:
            return tr("%1 cannot be written. Choose another place or name.").arg(name) + why;
        case Problem::CannotWrite:
            return tr("Writing %1 failed. Nothing was saved.").arg(name) + why;
        case Problem::DiskFull:
            return tr("There is no room left on the disk for %1. Nothing was saved; make room or "
                      "choose another disk.")
                .arg(name);
        case Problem::TooLarge:
            return tr("The file would have become larger than %1. Nothing was saved; narrow what "
                      "goes in with the filter.")
                .arg(m_formatting.locale().formattedDataSize(m_file.maxBytes, 1));
        case Problem::Cancelled:
            break;
        }
        return tr("Stopped. Nothing was saved.");
    };
    const auto tone =
        problem == Problem::Cancelled ? StatusBanner::Tone::Information : StatusBanner::Tone::Error;
    m_banner->showMessage(tone, sentence());
}

void SaveRow::showProgress(bool visible)
{
    m_row->setVisible(visible);
    emit busyChanged();
}

void SaveRow::retranslate()
{
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("Stop writing; what stood in the file before stays"));
    m_progress->setAccessibleName(tr("Progress of the file"));
}

void SaveRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
