// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/faultspage.h"

#include "app/services/sandboxcontrol.h"
#include "ui/account/accountform.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/sandbox/faulteditor.h"
#include "ui/sandbox/faultkinds.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr int nameRole = Qt::UserRole;
constexpr int listWidth = 224;
constexpr int listHeight = 216;
constexpr int activeHeight = 96;
constexpr int rowHeight = 24;

enum Column { WhatColumn, SettingsColumn, LeftColumn, UsedColumn, TimeColumn, ColumnCount };

QString nameOf(const Json &rule)
{
    return rule["do"].toString();
}

QString titleOf(const Json &rule)
{
    const FaultKinds::Kind *kind = FaultKinds::find(nameOf(rule));
    return kind ? FaultKinds::title(*kind) : nameOf(rule);
}

} // namespace

FaultsPage::FaultsPage(SandboxControl &control, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_control(control), m_formatting(formatting)
{
    auto *column = makeColumn(this);
    column->addWidget(makeChoice(), 3);
    column->addWidget(makeActive(), 2);
    connectParts();
    retranslateUi();
    m_kinds->setCurrentItem(m_kinds->topLevelItem(0)->child(0));
}

QWidget *FaultsPage::makeChoice()
{
    auto *choice = new QWidget(this);
    m_kinds = new QTreeWidget(choice);
    m_kinds->setObjectName(u"faultKinds"_s);
    m_kinds->setHeaderHidden(true);
    m_kinds->setMinimumSize(listWidth, listHeight);
    m_kinds->setIndentation(12);
    QTreeWidgetItem *group = nullptr;
    for (const FaultKinds::Kind &kind : FaultKinds::all()) {
        if (!group || group->data(0, nameRole).toInt() != int(kind.group)) {
            group = new QTreeWidgetItem(m_kinds);
            group->setData(0, nameRole, int(kind.group));
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
            group->setSizeHint(0, {0, rowHeight});
        }
        auto *item = new QTreeWidgetItem(group);
        item->setData(0, nameRole, QString::fromLatin1(kind.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setSizeHint(0, {0, rowHeight});
    }
    m_editor = new FaultEditor(choice);
    auto *scroll = new QScrollArea(choice);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_kinds, 2);
    line->addWidget(scroll, 3);
    return choice;
}

QWidget *FaultsPage::makeActive()
{
    auto *part = new QWidget(this);
    m_activeTitle = makeText(part, u"activeTitle"_s, TextRole::Section);
    m_none = makeText(part, u"activeNone"_s, TextRole::Secondary);
    m_active = new QTreeWidget(part);
    m_active->setObjectName(u"activeFaults"_s);
    m_active->setRootIsDecorated(false);
    m_active->setUniformRowHeights(true);
    m_active->setColumnCount(ColumnCount);
    m_active->setMinimumHeight(activeHeight);
    m_active->header()->setStretchLastSection(false);
    m_active->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_active->header()->setSectionResizeMode(SettingsColumn, QHeaderView::Stretch);
    m_open = makeButton(part, u"scriptOpen"_s);
    m_again = makeButton(part, u"scriptAgain"_s);
    m_save = makeButton(part, u"scriptSave"_s);
    m_clear = makeButton(part, u"faultsClear"_s);
    auto *column = makeColumn(part);
    column->setSpacing(8);
    column->addWidget(m_activeTitle);
    column->addWidget(m_none);
    column->addWidget(m_active, 1);
    column->addStretch(0); // while there is no list
    column->addLayout(makeButtonLine({m_open, m_again, m_save, m_clear}));
    return part;
}

void FaultsPage::connectParts()
{
    connect(m_kinds, &QTreeWidget::currentItemChanged, this, &FaultsPage::showKind);
    connect(m_kinds, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        turn(item->data(0, nameRole).toString(), item->checkState(0) == Qt::Checked);
    });
    connect(m_editor, &FaultEditor::switched, this, [this](bool on) { turn(shownKind(), on); });
    connect(m_editor, &FaultEditor::edited, this, [this] {
        const QString name = nameOf(m_editor->rule());
        m_drafts.insert(name, m_editor->rule());
        if (isOn(name))
            replaceFirst(m_editor->rule());
    });
    connect(m_open, &QPushButton::clicked, this, &FaultsPage::askForScript);
    connect(m_again, &QPushButton::clicked, this, [this] { use(m_control.faults(), true); });
    connect(m_save, &QPushButton::clicked, this, &FaultsPage::askWhereToSave);
    connect(m_clear, &QPushButton::clicked, this, [this] { use(Json(Json::Array{}), true); });
    connect(&m_control, &SandboxControl::changed, this, &FaultsPage::showFaults);
}

void FaultsPage::retranslateUi()
{
    m_kinds->setAccessibleName(tr("Kinds of trouble"));
    m_active->setAccessibleName(tr("In force"));
    m_activeTitle->setText(tr("In force"));
    m_none->setText(tr("Nothing: the sandbox behaves. Turn on a switch above, or open a script."));
    m_active->setHeaderLabels({tr("What happens"), tr("With"), tr("Left"), tr("Used"), tr("Time")});
    m_open->setText(tr("&Open script…"));
    m_open->setToolTip(tr("Reads a script of faults over time and begins it"));
    m_again->setText(tr("&Begin again"));
    m_save->setText(tr("&Save as script…"));
    m_clear->setText(tr("&Clear all"));
    const QSignalBlocker quiet(m_kinds);
    for (int g = 0; g < m_kinds->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_kinds->topLevelItem(g);
        group->setText(0,
                       FaultKinds::groupTitle(FaultKinds::Group(group->data(0, nameRole).toInt())));
        for (int i = 0; i < group->childCount(); ++i) {
            const auto *kind = FaultKinds::find(group->child(i)->data(0, nameRole).toString());
            group->child(i)->setText(0, FaultKinds::title(*kind));
            group->child(i)->setToolTip(0, FaultKinds::explanation(*kind));
        }
    }
    showFaults();
}

QString FaultsPage::shownKind() const
{
    const QTreeWidgetItem *item = m_kinds->currentItem();
    return item && item->parent() ? item->data(0, nameRole).toString() : QString();
}

bool FaultsPage::isOn(const QString &name) const
{
    const Json rules = m_control.faults();
    return std::ranges::any_of(rules.items(),
                               [&](const Json &rule) { return nameOf(rule) == name; });
}

/// The first rule of that kind, or what would be one.
Json FaultsPage::ruleOf(const QString &name) const
{
    const Json rules = m_control.faults();
    for (const Json &rule : rules.items()) {
        if (nameOf(rule) == name)
            return rule;
    }
    const FaultKinds::Kind *kind = FaultKinds::find(name);
    return m_drafts.value(name, kind ? FaultKinds::emptyRule(*kind) : Json());
}

void FaultsPage::showFaults()
{
    {
        const QSignalBlocker quiet(m_kinds);
        for (int g = 0; g < m_kinds->topLevelItemCount(); ++g) {
            QTreeWidgetItem *group = m_kinds->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i) {
                QTreeWidgetItem *item = group->child(i);
                const bool on = isOn(item->data(0, nameRole).toString());
                item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    showKind();
    refresh();
}

void FaultsPage::showKind()
{
    const QString name = shownKind();
    if (name.isEmpty())
        return;
    m_editor->show(ruleOf(name), isOn(name));
    showState(m_control.activeFaults());
}

void FaultsPage::turn(const QString &name, bool on)
{
    if (name.isEmpty() || on == isOn(name))
        return;
    Json::Array rules = m_control.faults().items();
    if (on) {
        rules.push_back(ruleOf(name));
    } else {
        m_drafts.insert(name, ruleOf(name));
        std::erase_if(rules, [&](const Json &rule) { return nameOf(rule) == name; });
    }
    use(Json(rules), false);
}

void FaultsPage::replaceFirst(const Json &rule)
{
    Json::Array rules = m_control.faults().items();
    const auto first = std::ranges::find_if(
        rules, [&](const Json &other) { return nameOf(other) == nameOf(rule); });
    if (first != rules.end())
        *first = rule;
    use(Json(rules), false);
}

void FaultsPage::use(const Json &rules, bool anew)
{
    const QString wrong = anew ? m_control.setFaults(rules) : m_control.changeFaults(rules);
    emit problem(wrong);
    if (!wrong.isEmpty())
        showFaults(); // as they still are
}

/// "2 times", "in 3 s"…
QString FaultsPage::timeOf(const Json &state, bool isAction) const
{
    const qint64 starts = state["startsInMs"].numberText().toLongLong();
    if (starts > 0)
        return isAction && state["used"] != Json(0)
            ? tr("again in %1").arg(m_formatting.age(starts))
            : tr("in %1").arg(m_formatting.age(starts));
    if (!state["endsInMs"].isNull())
        return tr("%1 left").arg(m_formatting.age(state["endsInMs"].numberText().toLongLong()));
    return isAction ? tr("now") : tr("until turned off");
}

void FaultsPage::refresh()
{
    const Json active = m_control.activeFaults();
    const Json rules = m_control.faults();
    const int count = int(active.items().size());
    while (m_active->topLevelItemCount() > count)
        delete m_active->takeTopLevelItem(m_active->topLevelItemCount() - 1);
    while (m_active->topLevelItemCount() < count)
        (new QTreeWidgetItem(m_active))->setSizeHint(UsedColumn, {0, rowHeight});
    for (int row = 0; row < count; ++row) {
        const Json &state = active.items()[size_t(row)];
        const size_t index = state["rule"].numberText().toULongLong() - 1;
        const Json rule = index < rules.items().size() ? rules.items()[index] : Json();
        const FaultKinds::Kind *kind = FaultKinds::find(nameOf(rule));
        const Json &left = state["left"];
        QTreeWidgetItem *item = m_active->topLevelItem(row);
        item->setText(WhatColumn, titleOf(rule));
        item->setText(SettingsColumn, FaultKinds::summary(rule));
        item->setToolTip(SettingsColumn, FaultKinds::summary(rule));
        item->setText(LeftColumn,
                      left.isNull() ? tr("not limited")
                                    : tr("%n time(s)", nullptr, left.numberText().toInt()));
        item->setText(UsedColumn, QString::fromLatin1(state["used"].numberText()));
        item->setText(TimeColumn, timeOf(state, kind && kind->group == FaultKinds::Group::Time));
    }
    m_none->setVisible(count == 0);
    m_active->setVisible(count > 0);
    offerButtons(!rules.items().empty());
    showState(active);
}

void FaultsPage::offerButtons(bool any)
{
    const QString none = tr("Nothing is switched on");
    m_again->setToolTip(any ? tr("Begins all that is switched on anew, from its first millisecond")
                            : none);
    m_save->setToolTip(any ? tr("For multimarkets-sandbox --faults, and for opening it here again")
                           : none);
    m_clear->setToolTip(any ? tr("Turns everything off") : none);
    for (QPushButton *button : {m_again, m_save, m_clear})
        button->setEnabled(any);
}

void FaultsPage::showState(const Json &active)
{
    const QString name = shownKind();
    QString text;
    if (isOn(name)) {
        text = m_control.isRunning() ? tr("It is used up. Turn it off and on to have it again.")
                                     : tr("It comes into force when the sandbox starts.");
        for (const Json &state : active.items()) {
            if (nameOf(state) == name)
                text = tr("Used %n time(s) so far.", nullptr, state["used"].numberText().toInt());
        }
    }
    m_editor->setState(text);
}

void FaultsPage::askForScript()
{
    auto *dialog = new QFileDialog(window(), tr("Open a script of faults"), {},
                                   tr("Scripts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FaultsPage::openScript);
    dialog->open();
}

void FaultsPage::openScript(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        emit problem(tr("%1 cannot be opened: %2").arg(name, file.errorString()));
        return;
    }
    QString error = tr("it is larger than 1 MiB");
    const QByteArray bytes = file.read(maxFileBytes + 1);
    const auto script = bytes.size() > maxFileBytes ? std::nullopt : Json::parse(bytes, &error);
    if (!script) {
        emit problem(tr("%1 is not JSON: %2").arg(name, error));
        return;
    }
    const QString wrong = m_control.setFaults(*script);
    if (!wrong.isEmpty()) {
        emit problem(tr("%1 is not a script: %2").arg(name, wrong));
        return;
    }
    const int count = int(m_control.faults().items().size());
    emit done(tr("%1 has begun: %n rule(s).", nullptr, count).arg(name));
}

void FaultsPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save as a script of faults"), {},
                                   tr("Scripts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FaultsPage::saveScript);
    dialog->open();
}

/// One rule a line, to be read and changed by hand.
void FaultsPage::saveScript(const QString &fileName)
{
    QByteArrayList lines;
    const Json rules = m_control.faults();
    for (const Json &rule : rules.items())
        lines += "  " + rule.toBytes();
    const QByteArray text = "{\"rules\": [\n" + lines.join(",\n") + "\n]}\n";
    const QString name = QFileInfo(fileName).fileName();
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        emit done(tr("%1 is saved.").arg(name));
    else
        emit problem(tr("%1 cannot be written: %2").arg(name, file.errorString()));
}

void FaultsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mm
