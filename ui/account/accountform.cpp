// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/accountform.h"

#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int googleCodeLength = 6;
constexpr int maxTypedLength = 8; // with the blanks some apps show

} // namespace

QVBoxLayout *makeColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

QLabel *makeText(QWidget *parent, const QString &name, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QPushButton *makeButton(QWidget *parent, const QString &name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

QHBoxLayout *makeButtonLine(std::initializer_list<QPushButton *> buttons)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QPushButton *button : buttons)
        line->addWidget(button);
    line->addStretch(1);
    return line;
}

void showStep(std::span<QWidget *const> steps, int index)
{
    steps[std::size_t(index)]->show(); // first, so that the focus stays here
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i]->setVisible(int(i) == index);
}

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLineEdit *makeGoogleCode(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(maxTypedLength);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    edit->setFont(tabularFont(edit->font()));
    return edit;
}

Secret googleCodeIn(const QLineEdit &edit)
{
    QString code = edit.text();
    code.removeIf([](QChar c) { return c.isSpace(); });
    const bool digits = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && code.size() == googleCodeLength ? Secret::take(std::move(code)) : Secret();
}

} // namespace mm
