// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/namerows.h"

#include "app/services/phonenumbers.h"
#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/tabularfont.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

NameRows::NameRows(Takes takes, QFormLayout *form, QWidget *parent) : QObject(parent), m_form(form)
{
    const bool numbers = takes == Takes::AddressesAndNumbers;
    m_tabs = new QTabBar(parent);
    m_tabs->setObjectName(u"signInType"_s);
    m_tabs->setProperty("segments", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    for (int i = 0; i < (numbers ? 3 : 2); ++i)
        m_tabs->addTab({});

    m_email = new QLineEdit(parent);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setPlaceholderText(u"name@example.com"_s);
    m_emailRow = addFormRow(form, m_email, u"email"_s);

    m_areaCode = new CountryBox(CountryBox::Shows::AreaCode, parent);
    m_areaCode->setObjectName(u"areaCode"_s);
    m_phone = new QLineEdit(parent);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phoneRow = addFormRow(form, m_phone, u"phone"_s);
    m_phoneRow->insertEditor(0, m_areaCode, 1);

    if (numbers) {
        m_number = new QLineEdit(parent);
        m_number->setInputMethodHints(Qt::ImhDigitsOnly);
        m_number->setFont(tabularFont(m_number->font()));
        m_numberRow = addFormRow(form, m_number, u"customerNumber"_s);
    }
    m_phone->setFont(tabularFont(m_phone->font()));
    connectFields();
    retranslateUi();
    showType();
}

void NameRows::connectFields()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        clearProblems();
        showType();
        if (!m_tabs->hasFocus())
            edit()->setFocus();
        emit typeChanged();
        emit changed();
    });
    for (QLineEdit *name : {m_email, m_phone, m_number}) {
        if (!name)
            continue;
        connect(name, &QLineEdit::textChanged, this, &NameRows::changed);
        connect(name, &QLineEdit::textEdited, this, &NameRows::edited);
    }
    connect(m_areaCode, &CountryBox::regionChanged, this, &NameRows::changed);
    connect(m_areaCode, &CountryBox::regionChanged, this, &NameRows::edited);
    connect(this, &NameRows::edited, this, &NameRows::clearProblems);
    connect(m_phone, &QLineEdit::editingFinished, this, &NameRows::formatPhone);
}

void NameRows::retranslateUi()
{
    m_tabs->setTabText(0, tr("E-mail"));
    m_tabs->setTabText(1, tr("Phone"));
    m_tabs->setAccessibleName(tr("Sign in with"));
    setFormLabel(m_form, m_emailRow, tr("E-mail"));
    setFormLabel(m_form, m_phoneRow, tr("Phone"));
    if (m_number) {
        m_tabs->setTabText(2, tr("Customer number"));
        setFormLabel(m_form, m_numberRow, tr("Customer number"));
    }
    m_areaCode->setAccessibleName(tr("Country or area code"));
    m_areaCode->setToolTip(tr("Type a country's name or its code to search"));
}

SignInType NameRows::type() const
{
    return SignInType(m_tabs->currentIndex() + 1);
}

void NameRows::setType(SignInType type)
{
    m_tabs->setCurrentIndex(qBound(1, int(type), m_tabs->count()) - 1);
}

QLineEdit *NameRows::edit() const
{
    switch (type()) {
    case SignInType::Phone:
        return m_phone;
    case SignInType::CustomerNumber:
        return m_number;
    case SignInType::Email:
        break;
    }
    return m_email;
}

FieldRow *NameRows::row() const
{
    switch (type()) {
    case SignInType::Phone:
        return m_phoneRow;
    case SignInType::CustomerNumber:
        return m_numberRow;
    case SignInType::Email:
        break;
    }
    return m_emailRow;
}

QWidget *NameRows::editor(FormField field) const
{
    if (field == FormField::PhoneArea && type() == SignInType::Phone)
        return m_areaCode;
    return edit();
}

void NameRows::showType()
{
    m_form->setRowVisible(m_emailRow, type() == SignInType::Email);
    m_form->setRowVisible(m_phoneRow, type() == SignInType::Phone);
    if (m_numberRow)
        m_form->setRowVisible(m_numberRow, type() == SignInType::CustomerNumber);
}

NameInput NameRows::input() const
{
    return {type(), m_email->text(), m_areaCode->region(), m_phone->text(),
            m_number ? m_number->text() : QString()};
}

void NameRows::setInput(const NameInput &input)
{
    setType(input.type);
    m_email->setText(input.email);
    setRegion(input.phoneRegion);
    m_phone->setText(input.phone);
    if (m_number)
        m_number->setText(input.customerNumber);
}

void NameRows::setIdentity(const SignInIdentity &identity)
{
    if (identity.loginName.isEmpty())
        return;
    setType(identity.type);
    if (identity.type == SignInType::Phone)
        setRegion(regionOf(identity.phoneArea, identity.loginName));
    edit()->setText(identity.loginName);
    formatPhone();
}

void NameRows::setRegion(const QString &region)
{
    m_areaCode->setRegion(region);
}

QString NameRows::region() const
{
    return m_areaCode->region();
}

void NameRows::setText(const QString &name)
{
    edit()->setText(name);
}

QString NameRows::text() const
{
    return edit()->text();
}

bool NameRows::isEmpty() const
{
    return m_email->text().isEmpty() && m_phone->text().isEmpty()
        && (!m_number || m_number->text().isEmpty());
}

void NameRows::formatPhone()
{
    const PhoneCheck check = checkPhone(m_phone->text(), m_areaCode->region());
    if (check.number)
        m_phone->setText(check.number->formatted);
}

void NameRows::clearProblems()
{
    for (FieldRow *row : {m_emailRow, m_phoneRow, m_numberRow}) {
        if (row)
            row->clearProblem();
    }
}

} // namespace mm
