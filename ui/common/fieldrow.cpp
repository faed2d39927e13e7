// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/fieldrow.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace mm {

using namespace Qt::Literals::StringLiterals;

FieldRow::FieldRow(QWidget *parent) : QWidget(parent)
{
    m_message = new QLabel(this);
    m_message->setObjectName(u"fieldMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_trace = new QLabel(this);
    m_trace->setObjectName(u"fieldTrace"_s);
    m_trace->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trace->hide();
    setTextRole(m_trace, TextRole::Caption);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    column->addLayout(m_line);
    column->addWidget(m_message);
    column->addWidget(m_trace);
}

void FieldRow::addEditor(QWidget *editor, int stretch)
{
    m_line->addWidget(editor, stretch);
}

void FieldRow::setProblem(QWidget *editor, const QString &text, const QByteArray &trace)
{
    clearProblem();
    m_problem = text;
    m_marked = editor;
    setStyleProperty(editor, "invalid", true);
    m_trace->setText(tr("Trace ID: %1").arg(QString::fromLatin1(trace)));
    m_trace->setVisible(!trace.isEmpty());
    showMessage();
    editor->setAccessibleDescription(text);
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
    showMessage();
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

} // namespace mm
