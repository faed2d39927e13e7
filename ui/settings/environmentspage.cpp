// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/environmentspage.h"

#include "app/services/settings.h"
#include "ui/account/accountform.h"
#include "ui/common/theme.h"
#include "ui/settings/connectiontestrow.h"
#include "ui/signin/environmentbox.h"

#include <QAccessible>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr int listWidth = 200;
constexpr int rowHeight = 30;

} // namespace

bool EnvironmentsPage::Entry::isChanged() const
{
    return !builtIn && (!saved || texts != textsOf(saved->toJson()));
}

EnvironmentsPage::EnvironmentsPage(Settings &settings, const Clock &clock, QWidget *parent) :
    QWidget(parent), m_settings(settings)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(makeList());
    line->addWidget(makeEditor(clock), 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &EnvironmentsPage::show);
    connect(m_form, &EnvironmentForm::edited, this, &EnvironmentsPage::edited);
    connect(m_duplicate, &QPushButton::clicked, this, &EnvironmentsPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentsPage::remove);
    connect(m_import, &QPushButton::clicked, this, &EnvironmentsPage::askForImport);
    connect(m_export, &QPushButton::clicked, this, &EnvironmentsPage::askForExport);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &EnvironmentsPage::discard);
    connect(m_undo, &QPushButton::clicked, this, &EnvironmentsPage::undo);
    connect(m_test, &ConnectionTestRow::requested, this, &EnvironmentsPage::test);
    retranslateUi();
    reset();
}

QWidget *EnvironmentsPage::makeList()
{
    auto *side = new QWidget(this);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    side->setMinimumWidth(listWidth);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"environmentList"_s);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_duplicate = makeButton(side, u"environmentDuplicate"_s);
    m_remove = makeButton(side, u"environmentRemove"_s);
    m_import = makeButton(side, u"environmentImport"_s);
    m_export = makeButton(side, u"environmentExport"_s);
    auto *column = makeColumn(side);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_duplicate, 0, 0);
    buttons->addWidget(m_remove, 0, 1);
    buttons->addWidget(m_import, 1, 0);
    buttons->addWidget(m_export, 1, 1);
    column->addLayout(buttons);
    return side;
}

QWidget *EnvironmentsPage::makeEditor(const Clock &clock)
{
    auto *editor = new QWidget(this);
    m_form = new EnvironmentForm(editor);
    m_scroll = new QScrollArea(editor);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_test = new ConnectionTestRow(clock, u"environment"_s, editor);
    m_save = makeButton(editor, u"environmentSave"_s);
    m_save->setProperty("primary", true);
    m_discard = makeButton(editor, u"environmentDiscard"_s);
    m_notice = makeText(editor, u"environmentNotice"_s, TextRole::Secondary);
    m_undo = makeButton(editor, u"environmentUndo"_s);
    auto *notice = new QHBoxLayout;
    notice->setSpacing(8);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_undo);
    auto *column = makeColumn(editor);
    column->setSpacing(8);
    column->addLayout(notice);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_test);
    column->addLayout(makeButtonLine({m_save, m_discard}));
    return editor;
}

EnvironmentsPage::Entry *EnvironmentsPage::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_entries[std::size_t(row)];
}

bool EnvironmentsPage::hasChanges() const
{
    return std::ranges::any_of(m_entries, &Entry::isChanged);
}

void EnvironmentsPage::reset()
{
    m_entries.clear();
    m_removed.reset();
    for (const Environment &each : builtinEnvironments())
        m_entries.push_back({.builtIn = true, .saved = each, .texts = textsOf(each.toJson())});
    for (const Environment &each : m_settings.environments())
        m_entries.push_back({.saved = each, .texts = textsOf(each.toJson())});
    say({});
    fill(0);
}

/// The list anew, with this row chosen.
void EnvironmentsPage::fill(std::size_t row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            auto *item = new QListWidgetItem(m_list);
            item->setSizeHint({0, rowHeight});
            label(i);
        }
        m_list->setCurrentRow(int(row));
    }
    show(int(row));
}

void EnvironmentsPage::label(std::size_t row)
{
    const Entry &entry = m_entries[row];
    QString name = entry.texts.value(u"name"_s);
    if (name.trimmed().isEmpty())
        name = tr("without a name");
    if (entry.builtIn)
        name = tr("%1 (built in)").arg(name);
    else if (entry.isChanged())
        name = tr("%1 (not saved)").arg(name);
    m_list->item(int(row))->setText(name);
}

void EnvironmentsPage::show(int row)
{
    if (row < 0)
        return;
    const Entry &entry = m_entries[std::size_t(row)];
    m_form->setTexts(entry.texts);
    m_form->setReadOnly(entry.builtIn);
    m_scroll->ensureVisible(0, 0);
    m_test->clear();
    m_remove->setEnabled(!entry.builtIn);
    m_save->setVisible(!entry.builtIn);
    m_discard->setVisible(!entry.builtIn);
    m_save->setEnabled(entry.isChanged());
    m_discard->setEnabled(entry.isChanged());
}

void EnvironmentsPage::edited()
{
    Entry *entry = current();
    entry->texts = m_form->texts();
    m_form->clearProblems();
    m_test->clear();
    m_save->setEnabled(entry->isChanged());
    m_discard->setEnabled(entry->isChanged());
    label(std::size_t(m_list->currentRow()));
}

std::optional<Environment> EnvironmentsPage::checked()
{
    const Entry &entry = *current();
    const Json file = environmentIn(entry.texts);
    const std::vector<EnvironmentError> problems = problemsOf(file);
    if (!problems.empty()) {
        m_form->showProblems(problems);
        return {};
    }
    const auto environment = environmentFromJson(file.toBytes());
    const bool taken =
        environment->name == EnvironmentBox::sandboxName()
        || std::ranges::any_of(m_entries, [&](const Entry &other) {
               return &other != &entry && other.saved && other.saved->name == environment->name;
           });
    if (taken) {
        m_form->showNameTaken();
        return {};
    }
    return *environment;
}

void EnvironmentsPage::save()
{
    const std::optional<Environment> environment = checked();
    if (!environment)
        return;
    current()->saved = environment;
    current()->texts = textsOf(environment->toJson());
    store();
    fill(std::size_t(m_list->currentRow()));
    say(tr("“%1” is saved.").arg(environment->name));
}

void EnvironmentsPage::store()
{
    std::vector<Environment> own;
    for (const Entry &entry : m_entries) {
        if (!entry.builtIn && entry.saved)
            own.push_back(*entry.saved);
    }
    m_settings.setEnvironments(own);
    emit environmentsChanged();
}

void EnvironmentsPage::discard()
{
    Entry *entry = current();
    if (!entry->saved) {
        remove();
        return;
    }
    entry->texts = textsOf(entry->saved->toJson());
    fill(std::size_t(m_list->currentRow()));
}

void EnvironmentsPage::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    fill(m_entries.size() - 1);
}

void EnvironmentsPage::duplicate()
{
    Entry copy{.texts = current()->texts};
    copy.texts.insert(u"name"_s, tr("%1 (copy)").arg(copy.texts.value(u"name"_s)));
    say({});
    add(std::move(copy));
    m_form->setFocus();
}

void EnvironmentsPage::remove()
{
    const auto row = std::size_t(m_list->currentRow());
    m_removed.emplace(row, std::move(m_entries[row]));
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(row));
    store();
    fill(std::min(row, m_entries.size() - 1));
    say(tr("“%1” is deleted.").arg(m_removed->second.texts.value(u"name"_s)), true);
    m_undo->setFocus();
}

void EnvironmentsPage::undo()
{
    const auto removed = std::exchange(m_removed, {});
    if (!removed)
        return;
    const std::size_t row = std::min(removed->first, m_entries.size());
    m_entries.insert(m_entries.begin() + std::ptrdiff_t(row), removed->second);
    store();
    fill(row);
    say({});
    m_list->setFocus();
}

void EnvironmentsPage::askForImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import an environment file"), {},
                                   tr("Environment files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EnvironmentsPage::importFile);
    dialog->open();
}

void EnvironmentsPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("The file cannot be opened: %1").arg(file.errorString()));
        return;
    }
    const std::optional<Json> json = Json::parse(file.read(maxFileBytes));
    if (!json || !json->isObject()) {
        say(sentenceFor(EnvironmentError{}));
        return;
    }
    say({});
    add({.texts = textsOf(*json)});
    save();
}

void EnvironmentsPage::askForExport()
{
    const std::optional<Environment> environment = checked();
    if (!environment)
        return;
    auto *dialog = new QFileDialog(window(), tr("Export an environment file"), {},
                                   tr("Environment files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &EnvironmentsPage::exportFile);
    dialog->open();
}

void EnvironmentsPage::exportFile(const QString &path)
{
    const std::optional<Environment> environment = checked();
    if (!environment)
        return;
    QSaveFile file(path);
    const QByteArray bytes = environment->toJson().toBytes() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        say(tr("“%1” is exported.").arg(environment->name));
    else
        say(tr("The file cannot be written: %1").arg(file.errorString()));
}

void EnvironmentsPage::test()
{
    if (const std::optional<Environment> environment = checked())
        m_test->start(*environment, m_settings.proxy(), m_proxyPassword);
}

void EnvironmentsPage::say(const QString &sentence, bool undoable)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_undo->setVisible(undoable);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EnvironmentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        say({});
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            label(i);
    }
    QWidget::changeEvent(event);
}

void EnvironmentsPage::retranslateUi()
{
    m_list->setAccessibleName(tr("Environments"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Your own environments can be deleted, those of the program cannot."));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    m_undo->setText(tr("Undo"));
}

} // namespace mm
