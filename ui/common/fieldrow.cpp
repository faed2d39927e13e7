// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/fieldrow.h"

#include "ui/common/notelabel.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

FieldRow::FieldRow(QWidget *parent) : QWidget(parent)
{
    m_message = new NoteLabel(this);
    m_message->setObjectName(u"fieldMessage"_s);
    setTextRole(m_message, TextRole::Error);
    m_message->hide();
    m_trace = new QLabel(this);
    m_trace->setObjectName(u"fieldTrace"_s);
    m_trace->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trace->hide();
    setTextRole(m_trace, TextRole::Caption);

    m_action = new QPushButton(this);
    m_action->setObjectName(u"fieldAction"_s);
    m_action->setProperty("plain", true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &FieldRow::actionTriggered);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    column->addLayout(m_line);
    column->addWidget(m_message);
    column->addWidget(m_trace);
    column->addWidget(m_action, 0, Qt::AlignLeft);
}

void FieldRow::addEditor(QWidget *editor, int stretch)
{
    m_line->addWidget(editor, stretch);
}

void FieldRow::insertEditor(int index, QWidget *editor, int stretch)
{
    m_line->insertWidget(index, editor, stretch);
}

void FieldRow::setProblem(QWidget *editor, const QString &text, const QByteArray &trace)
{
    clearProblem();
    m_problem = text;
    m_marked = editor->focusProxy() ? editor->focusProxy() : editor;
    setStyleProperty(m_marked, "invalid", true);
    m_trace->setText(tr("Trace ID: %1").arg(QString::fromLatin1(trace)));
    m_trace->setVisible(!trace.isEmpty());
    showMessage();
    m_marked->setAccessibleDescription(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FieldRow::clearProblem()
{
    if (m_marked) {
        setStyleProperty(m_marked, "invalid", false);
        m_marked->setAccessibleDescription({});
    }
    m_marked = nullptr;
    m_problem.clear();
    m_trace->hide();
    m_action->hide();
    showMessage();
}

void FieldRow::offerAction(const QString &text)
{
    m_action->setText(text);
    m_action->show();
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showMessage();
}

QString FieldRow::message() const
{
    return m_problem.isEmpty() ? m_hint : m_problem;
}

void FieldRow::showMessage()
{
    setTextRole(m_message, m_problem.isEmpty() ? TextRole::Warning : TextRole::Error);
    m_message->setText(message());
    m_message->setVisible(!message().isEmpty());
}

FieldRow *addFormRow(QFormLayout *form, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *row = new FieldRow(editor->parentWidget());
    row->addEditor(editor, 1);
    auto *label = new QLabel(row->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    // On one line with the text in the field, which the form would put a little lower.
    constexpr int fieldHeight = 28;
    label->setMinimumHeight(fieldHeight);
    form->addRow(label, row);
    return row;
}

void setFormLabel(QFormLayout *form, FieldRow *row, const QString &text)
{
    auto *label = qobject_cast<QLabel *>(form->labelForField(row));
    label->setText(text);
    label->buddy()->setAccessibleName(text);
}

} // namespace mm
