// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinfields.h"

#include "app/services/phonenumbers.h"
#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/tabularfont.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QTabBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxCodeLength = 8; // six digits and the blanks some apps show between them

} // namespace

SignInFields::SignInFields(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_types = new QTabBar(this);
    m_types->setObjectName(u"signInType"_s);
    m_types->setProperty("segments", true);
    m_types->setDrawBase(false);
    m_types->setExpanding(true);
    for (int i = 0; i < 3; ++i)
        m_types->addTab({});

    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeRows(theme);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_types);
    column->addLayout(m_form);
    connectFields();
    retranslateUi();
    showType();
}

void SignInFields::makeRows(const Theme &theme)
{
    m_email = new QLineEdit(this);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setPlaceholderText(u"name@example.com"_s);
    m_emailRow = new FieldRow(this);
    m_emailRow->addEditor(m_email);
    addRow(m_emailRow, u"email"_s, m_email);

    m_areaCode = new CountryBox(CountryBox::Shows::AreaCode, this);
    m_areaCode->setObjectName(u"areaCode"_s);
    m_phone = new QLineEdit(this);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phoneRow = new FieldRow(this);
    m_phoneRow->addEditor(m_areaCode, 4);
    m_phoneRow->addEditor(m_phone, 5);
    addRow(m_phoneRow, u"phone"_s, m_phone);

    m_customerNumber = new QLineEdit(this);
    m_customerNumber->setInputMethodHints(Qt::ImhDigitsOnly);
    m_numberRow = new FieldRow(this);
    m_numberRow->addEditor(m_customerNumber);
    addRow(m_numberRow, u"customerNumber"_s, m_customerNumber);

    m_password = new SecretField(theme, this);
    m_passwordRow = new FieldRow(this);
    m_passwordRow->addEditor(m_password);
    addRow(m_passwordRow, u"password"_s, m_password);

    m_code = new QLineEdit(this);
    m_code->setMaxLength(maxCodeLength);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_codeRow = new FieldRow(this);
    m_codeRow->addEditor(m_code);
    addRow(m_codeRow, u"googleCode"_s, m_code);

    for (QLineEdit *numeric : {m_phone, m_customerNumber, m_code})
        numeric->setFont(tabularFont(numeric->font()));
}

void SignInFields::addRow(FieldRow *row, const QString &name, QWidget *buddy)
{
    buddy->setObjectName(name);
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    m_form->addRow(label, row);
}

void SignInFields::connectFields()
{
    connect(m_types, &QTabBar::currentChanged, this, [this] {
        forgetCode();
        clearProblems();
        showType();
        if (!m_types->hasFocus())
            loginEdit()->setFocus();
    });
    for (QLineEdit *name : {m_email, m_phone, m_customerNumber})
        connect(name, &QLineEdit::textEdited, this, &SignInFields::forgetCode);
    connect(m_areaCode, &CountryBox::regionChanged, this, &SignInFields::forgetCode);
    for (FieldRow *row : {m_emailRow, m_phoneRow, m_numberRow, m_passwordRow, m_codeRow}) {
        for (QLineEdit *edit : row->findChildren<QLineEdit *>())
            connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearProblem);
    }
    connect(m_areaCode, &CountryBox::regionChanged, m_phoneRow, &FieldRow::clearProblem);
    connect(m_phone, &QLineEdit::editingFinished, this, &SignInFields::formatPhone);
    connect(m_password, &SecretField::capsLockChanged, this, [this](bool on) {
        m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
}

void SignInFields::retranslateUi()
{
    m_types->setTabText(0, tr("E-mail"));
    m_types->setTabText(1, tr("Phone"));
    m_types->setTabText(2, tr("Customer number"));
    m_types->setAccessibleName(tr("Sign in with"));
    const std::pair<FieldRow *, QString> labels[] = {{m_emailRow, tr("E-mail")},
                                                     {m_phoneRow, tr("Phone")},
                                                     {m_numberRow, tr("Customer number")},
                                                     {m_passwordRow, tr("Password")},
                                                     {m_codeRow, tr("Google code")}};
    for (const auto &[row, text] : labels) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(row));
        label->setText(text);
        label->buddy()->setAccessibleName(text);
    }
    m_areaCode->setAccessibleName(tr("Country or area code"));
    m_areaCode->setToolTip(tr("Type a country's name or its code to search"));
    m_code->setPlaceholderText(tr("6 digits from your authenticator app"));
}

SignInType SignInFields::type() const
{
    return SignInType(m_types->currentIndex() + 1);
}

QLineEdit *SignInFields::loginEdit() const
{
    switch (type()) {
    case SignInType::Phone:
        return m_phone;
    case SignInType::CustomerNumber:
        return m_customerNumber;
    case SignInType::Email:
        break;
    }
    return m_email;
}

void SignInFields::showType()
{
    m_form->setRowVisible(m_emailRow, type() == SignInType::Email);
    m_form->setRowVisible(m_phoneRow, type() == SignInType::Phone);
    m_form->setRowVisible(m_numberRow, type() == SignInType::CustomerNumber);
    m_form->setRowVisible(m_codeRow, m_codeDemanded);
}

SignInInput SignInFields::input() const
{
    SignInInput input;
    input.type = type();
    input.email = m_email->text();
    input.phoneRegion = m_areaCode->region();
    input.phone = m_phone->text();
    input.customerNumber = m_customerNumber->text();
    input.password = m_password->secret();
    input.googleCode = Secret::take(m_code->text());
    input.codeDemanded = m_codeDemanded;
    return input;
}

Settings::LastSignIn SignInFields::lastSignIn() const
{
    return {int(type()), m_areaCode->region(), loginEdit()->text().trimmed()};
}

void SignInFields::recall(const Settings::LastSignIn &last)
{
    for (const QLineEdit *name : {m_email, m_phone, m_customerNumber}) {
        if (!name->text().isEmpty())
            return;
    }
    m_types->setCurrentIndex(qBound(1, last.type, 3) - 1);
    m_areaCode->setRegion(last.phoneRegion);
    loginEdit()->setText(last.loginName);
}

void SignInFields::formatPhone()
{
    const PhoneCheck check = checkPhone(m_phone->text(), m_areaCode->region());
    if (check.number)
        m_phone->setText(check.number->formatted);
}

void SignInFields::askForCode()
{
    m_codeDemanded = true;
    showType();
    m_code->selectAll();
}

void SignInFields::forgetCode()
{
    m_codeDemanded = false;
    m_code->clear();
    m_codeRow->clearProblem();
    showType();
}

void SignInFields::clearSecrets()
{
    m_password->clear();
    m_password->setRevealed(false);
    forgetCode();
}

FieldRow *SignInFields::row(FormField field) const
{
    switch (field) {
    case FormField::LoginName:
    case FormField::PhoneArea:
        return type() == SignInType::Email ? m_emailRow
            : type() == SignInType::Phone  ? m_phoneRow
                                           : m_numberRow;
    case FormField::Password:
        return m_passwordRow;
    case FormField::MfaCode:
        return m_codeDemanded ? m_codeRow : nullptr;
    default:
        return nullptr;
    }
}

QWidget *SignInFields::editor(FormField field) const
{
    if (field == FormField::PhoneArea && type() == SignInType::Phone)
        return m_areaCode;
    const FieldRow *at = row(field);
    if (!at)
        return nullptr;
    return at == m_passwordRow ? m_password : at == m_codeRow ? m_code : loginEdit();
}

void SignInFields::showProblem(FormField field, const QString &sentence, const QByteArray &trace)
{
    if (FieldRow *at = row(field))
        at->setProblem(editor(field), sentence, trace);
}

void SignInFields::clearProblems()
{
    for (FieldRow *row : {m_emailRow, m_phoneRow, m_numberRow, m_passwordRow, m_codeRow})
        row->clearProblem();
}

void SignInFields::focusFirstEmpty()
{
    if (loginEdit()->text().isEmpty())
        loginEdit()->setFocus();
    else
        m_password->setFocus();
}

void SignInFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
