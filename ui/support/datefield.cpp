// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/datefield.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setMinimumDate(QDate(2000, 1, 1));
    clearDate();
    calendarWidget()->installEventFilter(this);
    retranslateUi();
}

std::optional<qint64> DateField::beginOf(int daysLater) const
{
    if (isEmptyDate())
        return std::nullopt;
    return date().addDays(daysLater).startOfDay().toMSecsSinceEpoch();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && (isEmptyDate() || lineEdit()->selectedText() == lineEdit()->text())) {
        clearDate();
        return;
    }
    // The word for an empty field has no sections that digits could go to.
    if (isEmptyDate() && !event->text().isEmpty() && event->text().front().isDigit()) {
        setDate(QDate::currentDate());
        setSelectedSection(sectionAt(0));
    }
    QDateEdit::keyPressEvent(event);
}

void DateField::stepBy(int steps)
{
    if (isEmptyDate())
        setDate(QDate::currentDate());
    else
        QDateEdit::stepBy(steps);
}

// A calendar of an empty field opens at today, not at its earliest day.
bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && isEmptyDate()) {
        const QDate today = QDate::currentDate();
        calendarWidget()->setCurrentPage(today.year(), today.month());
    }
    return QDateEdit::eventFilter(watched, event);
}

void DateField::retranslateUi()
{
    setSpecialValueText(tr("any"));
    setToolTip(tr("A day, or “any” (Delete)"));
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDateEdit::changeEvent(event);
}

// QDateTimeEdit's own goes from section to section.
bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace mm
