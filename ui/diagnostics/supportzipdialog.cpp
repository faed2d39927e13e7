// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/diagnostics/supportzipdialog.h"

#include "app/services/supportzip.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/diagnostics/saverow.h"

#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Name, Size, What, Columns };
constexpr qsizetype previewBytes = 64 * 1024;
constexpr int rowHeight = 28;

} // namespace

class SupportZipDialog::Private
{
public:
    std::vector<Part> parts;
    const Formatting &formatting;
    QLabel *intro = nullptr, *chosen = nullptr;
    QTreeWidget *list = nullptr;
    QPlainTextEdit *preview = nullptr;
    SaveRow *saving = nullptr;
    QPushButton *save = nullptr, *close = nullptr;
    SupportZip zip = SupportZip(nullptr);

    [[nodiscard]] std::vector<ZipPart> chosenParts() const
    {
        std::vector<ZipPart> found;
        for (std::size_t at = 0; at < parts.size(); ++at) {
            if (list->topLevelItem(int(at))->checkState(Name) == Qt::Checked)
                found.push_back({parts[at].name, parts[at].content});
        }
        return found;
    }
};

SupportZipDialog::SupportZipDialog(std::vector<Part> parts, const Theme &theme,
                                   const Formatting &formatting, QWidget *parent) :
    QDialog(parent),
    d(new Private{std::move(parts), formatting})
{
    setObjectName(u"supportZipDialog"_s);
    d->intro = new QLabel(this);
    d->intro->setObjectName(u"zipIntro"_s);
    d->intro->setWordWrap(true);
    d->list = new QTreeWidget(this);
    d->list->setObjectName(u"zipParts"_s);
    d->list->setColumnCount(Columns);
    d->list->setRootIsDecorated(false);
    d->list->setAllColumnsShowFocus(true);
    d->preview = new QPlainTextEdit(this);
    d->preview->setObjectName(u"zipPreview"_s);
    d->preview->setReadOnly(true);
    d->preview->setTabChangesFocus(true);
    d->preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    d->preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->chosen = new QLabel(this);
    d->chosen->setObjectName(u"zipChosen"_s);
    setTextRole(d->chosen, TextRole::Secondary);
    d->saving = new SaveRow(theme, formatting, this);
    d->save = new QPushButton(this);
    d->save->setObjectName(u"zipSave"_s);
    setStyleProperty(d->save, "primary", true);
    d->close = new QPushButton(this);
    d->close->setObjectName(u"zipClose"_s);
    d->close->setAutoDefault(false);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(d->list);
    splitter->addWidget(d->preview);
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(d->chosen, 1);
    buttons->addWidget(d->save);
    buttons->addWidget(d->close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(d->intro);
    column->addWidget(splitter, 1);
    column->addWidget(d->saving);
    column->addLayout(buttons);
    resizeWithinScreen(*this, {720, 560});

    fill();
    retranslate();
    connect(d->list, &QTreeWidget::currentItemChanged, this, &SupportZipDialog::preview);
    connect(d->list, &QTreeWidget::itemChanged, this, &SupportZipDialog::showChosen);
    connect(d->save, &QPushButton::clicked, this, &SupportZipDialog::make);
    connect(d->close, &QPushButton::clicked, this, &QDialog::close);
    connect(d->saving, &SaveRow::busyChanged, this, &SupportZipDialog::showChosen);
    connect(&d->zip, &SupportZip::made, this, [this](const QByteArray &zip) {
        showChosen();
        const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        d->saving->save({tr("Save for support"), u"multimarkets-support-%1.zip"_s.arg(time),
                         tr("Zip archive (*.zip)"),
                         [zip] {
                             return [zip, done = false]() mutable -> std::optional<QByteArray> {
                                 return std::exchange(done, true) ? std::nullopt
                                                                  : std::optional(zip);
                             };
                         },
                         zip.size(), 0});
    });
    connect(&d->zip, &SupportZip::failed, this, [this](const QString &problem) {
        showChosen();
        d->saving->say(tr("The zip could not be made (%1). Nothing was saved.").arg(problem));
    });
    d->list->setCurrentItem(d->list->topLevelItem(0));
    preview();
}

SupportZipDialog::~SupportZipDialog() = default;

void SupportZipDialog::fill()
{
    for (const Part &part : d->parts) {
        auto *item = new QTreeWidgetItem(d->list);
        item->setSizeHint(Name, {0, rowHeight});
        item->setCheckState(Name, Qt::Checked);
        item->setText(Name, part.name);
        item->setText(Size, d->formatting.locale().formattedDataSize(part.content.size(), 1));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(What, part.what);
    }
    constexpr int checkBox = 56; // with the space around it
    int name = 0;
    for (const Part &part : d->parts)
        name = qMax(name, fontMetrics().horizontalAdvance(part.name));
    d->list->setColumnWidth(Name, name + checkBox);
    d->list->setColumnWidth(Size, fontMetrics().horizontalAdvance(u"00,000.0 KiB"_s) + 16);
}

void SupportZipDialog::preview()
{
    const int row = d->list->indexOfTopLevelItem(d->list->currentItem());
    if (row < 0) {
        d->preview->clear();
        return;
    }
    const QByteArray &content = d->parts[std::size_t(row)].content;
    QString text = QString::fromUtf8(content.first(qMin(content.size(), previewBytes)));
    if (content.size() > previewBytes)
        text += u'\n'
            + tr("… and %1 more")
                  .arg(d->formatting.locale().formattedDataSize(content.size() - previewBytes, 1));
    d->preview->setPlainText(text);
}

void SupportZipDialog::showChosen()
{
    const std::vector<ZipPart> parts = d->chosenParts();
    qint64 bytes = 0;
    for (const ZipPart &part : parts)
        bytes += part.content.size();
    d->chosen->setText(parts.empty()
                           ? tr("Nothing is chosen.")
                           : tr("%1 of %2 parts, %3 before packing")
                                 .arg(parts.size())
                                 .arg(d->parts.size())
                                 .arg(d->formatting.locale().formattedDataSize(bytes, 1)));
    const bool busy = d->zip.isBusy() || d->saving->isBusy();
    d->save->setEnabled(!parts.empty() && !busy);
    d->save->setToolTip(busy                ? tr("A file is being written.")
                            : parts.empty() ? tr("Choose at least one part first.")
                                            : tr("Choose where the zip is saved"));
}

void SupportZipDialog::make()
{
    d->zip.make(d->chosenParts());
    showChosen();
}

void SupportZipDialog::retranslate()
{
    setWindowTitle(tr("Zip for support"));
    d->intro->setText(tr("This goes into the file. Passwords, tokens and other secrets are masked "
                         "(•••). Leave out what you do not want to give away; nothing is sent, "
                         "only saved."));
    d->list->setHeaderLabels({tr("File"), tr("Size"), tr("What it is")});
    d->list->setAccessibleName(tr("Parts of the zip"));
    d->preview->setAccessibleName(tr("Content of the chosen part"));
    d->save->setText(tr("Save zip…"));
    d->close->setText(tr("Close"));
    showChosen();
}

void SupportZipDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace mm
