// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/formpage.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/signin/namerows.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int progressDelayMs = 300; // an answer that comes sooner needs no sign of work

} // namespace

QPushButton *plainButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("plain", true);
    return button;
}

FormPage::FormPage(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_head = new QWidget(this);
    m_back = plainButton(u"back"_s, m_head);
    m_title = new QLabel(m_head);
    setTextRole(m_title, TextRole::Section);
    m_head->hide();
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);

    m_body = new QWidget(this);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_bodyLayout->addLayout(m_form);

    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"banner"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_head);
    m_column->addWidget(m_body);
    m_column->addWidget(m_banner);
    setCompact(false);
    connect(m_back, &QPushButton::clicked, this, &FormPage::cancel);
    connect(m_banner, &StatusBanner::actionTriggered, this, &FormPage::act);
}

void FormPage::addAction(const QString &name)
{
    m_action = new QPushButton(this);
    m_action->setObjectName(name);
    m_action->setProperty("primary", true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing may jump when it appears
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_progressDelay = new QTimer(this);
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(progressDelayMs);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_action, 1);
    line->addWidget(m_cancel);
    m_column->insertLayout(2, line);
    m_column->insertWidget(3, m_progress);
    setTabOrder(m_cancel, m_banner);
    connect(m_action, &QPushButton::clicked, this, &FormPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FormPage::cancelRequested);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);
}

void FormPage::setCompact(bool compact)
{
    const int spacing = compact ? 2 : 8;
    m_column->setSpacing(spacing);
    m_bodyLayout->setSpacing(spacing);
    m_form->setVerticalSpacing(spacing);
}

void FormPage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_back->setText(tr("Back"));
    m_head->show();
}

void FormPage::setActionTexts(const QString &idle, const QString &busy)
{
    m_idleText = idle;
    m_busyText = busy;
    m_action->setText(m_busy ? busy : idle);
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(busy);
}

FieldRow *FormPage::addRow(FormField field, const QString &name, QWidget *editor)
{
    FieldRow *row = addFormRow(m_form, editor, name);
    addField(field, row, editor);
    return row;
}

void FormPage::addField(FormField field, FieldRow *row, QWidget *editor)
{
    m_fields.push_back({field, row, editor});
    for (QLineEdit *edit : row->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearProblem);
    connect(row, &FieldRow::actionTriggered, this, &FormPage::act);
}

void FormPage::takeNames(NameRows *names)
{
    m_names = names;
    for (FieldRow *row : m_body->findChildren<FieldRow *>())
        connect(row, &FieldRow::actionTriggered, this, &FormPage::act);
}

FieldRow *FormPage::rowOf(FormField field) const
{
    if (field == FormField::None) // rows of no field there is a name for are not meant
        return nullptr;
    if (m_names && (field == FormField::LoginName || field == FormField::PhoneArea))
        return m_names->row();
    for (const Field &one : m_fields) {
        if (one.field == field && !one.row->isHidden())
            return one.row;
    }
    return nullptr;
}

QWidget *FormPage::editor(FormField field) const
{
    if (field == FormField::None)
        return nullptr;
    if (m_names && (field == FormField::LoginName || field == FormField::PhoneArea))
        return m_names->editor(field);
    for (const Field &one : m_fields) {
        if (one.field == field && !one.row->isHidden())
            return one.editor;
    }
    return nullptr;
}

void FormPage::focusFirstEmpty()
{
    if (m_names && m_names->text().isEmpty()) {
        m_names->editor(FormField::LoginName)->setFocus();
        return;
    }
    for (const Field &one : m_fields) {
        auto *edit = one.row->findChild<QLineEdit *>();
        if (!one.row->isHidden() && edit && edit->text().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
}

// Focus rests on the window meanwhile, so that a second Enter neither cancels nor sends again.
void FormPage::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy) {
        m_focusAfterBusy = window()->focusWidget();
        window()->setFocus();
        m_progressDelay->start();
    } else {
        m_progressDelay->stop();
        m_progress->hide();
    }
    m_body->setEnabled(!busy);
    m_action->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_action->setText(busy ? m_busyText : m_idleText);
    if (!busy && m_focusAfterBusy) {
        m_focusAfterBusy->setFocus();
        m_focusAfterBusy = nullptr;
    }
}

void FormPage::submit()
{
    if (m_busy)
        return;
    clearProblems();
    emit submitted();
}

void FormPage::cancel()
{
    if (m_busy)
        emit cancelRequested();
    else if (m_head->isVisible())
        emit backRequested();
}

void FormPage::showProblems(std::vector<SignInProblem> problems)
{
    m_problems = std::move(problems);
    tell();
    if (m_problems.empty())
        return;
    if (QWidget *first = editor(m_problems.front().field))
        first->setFocus();
}

void FormPage::showRefusal(const GatewayError &error)
{
    clearProblems();
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_refusal = error;
    tell();
    QWidget *at = editor(fieldOf(error));
    if (at && m_busy)
        m_focusAfterBusy = at;
    else if (at)
        at->setFocus();
}

void FormPage::tell()
{
    for (const SignInProblem &problem : m_problems) {
        if (FieldRow *row = rowOf(problem.field))
            row->setProblem(editor(problem.field), sentenceFor(problem.what));
    }
    if (!m_refusal)
        return;
    const FormField field = fieldOf(*m_refusal);
    const QString action = actionFor(*m_refusal);
    FieldRow *row = rowOf(field);
    if (!row) {
        m_banner->showError(*m_refusal, action);
        return;
    }
    row->setProblem(editor(field), sentenceFor(*m_refusal), m_refusal->trace);
    if (!action.isEmpty())
        row->offerAction(action);
}

void FormPage::act()
{
    const std::optional<GatewayError> error = m_refusal; // clearProblems() may take it away
    if (error)
        emit actionRequested(*error);
}

void FormPage::clearProblems()
{
    m_problems.clear();
    m_refusal.reset();
    for (const Field &one : m_fields)
        one.row->clearProblem();
    if (m_names)
        m_names->clearProblems();
    m_banner->clear();
}

QString FormPage::actionFor(const GatewayError &) const
{
    return {};
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
