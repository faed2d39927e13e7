// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/faulteditor.h"

#include "ui/account/accountform.h"
#include "ui/common/theme.h"
#include "ui/sandbox/faultkinds.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Editor = FaultKinds::Editor;
using Parameter = FaultKinds::Parameter;

QString translated(const char *text)
{
    return text ? FaultKinds::tr(text) : QString();
}

} // namespace

FaultEditor::FaultEditor(QWidget *parent) : QWidget(parent)
{
    m_title = makeText(this, u"faultTitle"_s, TextRole::Section);
    m_explanation = makeText(this, u"faultExplanation"_s, TextRole::Body);
    m_switch = new QCheckBox(this);
    m_switch->setObjectName(u"faultSwitch"_s);
    m_state = makeText(this, u"faultState"_s, TextRole::Secondary);
    auto *column = makeColumn(this);
    column->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_explanation),
                            static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_state)})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_switch, &QCheckBox::toggled, this, &FaultEditor::switched);
}

void FaultEditor::show(const Json &rule, bool isOn)
{
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(isOn);
    }
    if (rule == m_rule)
        return;
    m_rule = rule;
    fillForm();
}

void FaultEditor::setState(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void FaultEditor::fillForm()
{
    const bool hadFocus = m_fields && m_fields->isAncestorOf(focusWidget());
    delete m_fields;
    m_fields = nullptr;
    const FaultKinds::Kind *kind = FaultKinds::find(m_rule["do"].toString());
    if (!kind)
        return;
    m_title->setText(FaultKinds::title(*kind));
    m_explanation->setText(FaultKinds::explanation(*kind));
    m_switch->setText(kind->group == FaultKinds::Group::Time ? tr("&Do this") : tr("In &force"));
    m_switch->setAccessibleName(FaultKinds::title(*kind));
    m_fields = new QWidget(this);
    QFormLayout *form = makeForm();
    m_fields->setLayout(form);
    QWidget *last = m_switch;
    for (const Parameter *parameter : FaultKinds::parametersOf(*kind)) {
        QWidget *editor = makeEditor(parameter->member);
        FieldRow *row =
            addFormRow(form, editor, u"fault_"_s + QLatin1StringView(parameter->member));
        setFormLabel(form, row, FaultKinds::label(*parameter));
        setTabOrder(last, editor);
        last = editor;
    }
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_state) + 1, m_fields);
    if (hadFocus)
        m_switch->setFocus();
}

QWidget *FaultEditor::makeEditor(const QByteArray &member)
{
    const FaultKinds::Kind *kind = FaultKinds::find(m_rule["do"].toString());
    const auto all = FaultKinds::parametersOf(*kind);
    const Parameter &parameter =
        **std::ranges::find_if(all, [&](const Parameter *each) { return member == each->member; });
    const Json &value = m_rule[member];
    if (parameter.editor == Editor::YesNo) {
        auto *box = new QCheckBox(m_fields);
        box->setChecked(value.toBool());
        connect(box, &QCheckBox::toggled, this,
                [this, member](bool on) { write(member, Json(on), false); });
        return box;
    }
    if (parameter.editor == Editor::Text) {
        auto *edit = new QLineEdit(value.toString(), m_fields);
        edit->setPlaceholderText(translated(parameter.usualText));
        const bool demanded = parameter.isDemanded;
        connect(edit, &QLineEdit::editingFinished, this, [this, member, edit, demanded] {
            write(member, Json(edit->text()), edit->text().isEmpty() && !demanded);
        });
        return edit;
    }
    auto *box = new QSpinBox(m_fields);
    box->setKeyboardTracking(false);
    box->setRange(parameter.least, parameter.most);
    box->setSuffix(translated(parameter.unit));
    box->setSpecialValueText(translated(parameter.usualText));
    box->setGroupSeparatorShown(true);
    box->setValue(value.isNumber() ? value.numberText().toInt() : parameter.usual);
    const int usual = parameter.usual;
    const bool demanded = parameter.isDemanded;
    connect(box, &QSpinBox::valueChanged, this, [this, member, usual, demanded](int number) {
        write(member, Json(number), number == usual && !demanded);
    });
    return box;
}

void FaultEditor::write(const QByteArray &member, const Json &value, bool isUsual)
{
    const Json before = m_rule;
    if (isUsual)
        m_rule.remove(member);
    else
        m_rule.set(member, value);
    if (m_rule != before)
        emit edited();
}

void FaultEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillForm();
}

} // namespace mm
