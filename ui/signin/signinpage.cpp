// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinpage.h"

#include "ui/common/codefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/session/keychaintext.h"
#include "ui/signin/namerows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxGoogleCodeLength = 8; // six digits and the blanks some apps show between them

} // namespace

SignInPage::SignInPage(CodeService &codes, const Theme &theme, QWidget *parent) :
    FormPage(theme, parent)
{
    m_names = new NameRows(NameRows::Takes::AddressesAndNumbers, form(), body());
    bodyLayout()->insertWidget(0, m_names->tabs());
    takeNames(m_names);
    makeRows(codes, theme);
    makeKeepLine();
    addAction(u"signIn"_s);
    connectRows();
    SignInPage::retranslateUi();
    showMode();
    followName();
}

void SignInPage::makeRows(CodeService &codes, const Theme &theme)
{
    m_password = new SecretField(theme, body());
    m_passwordRow = addRow(FormField::Password, u"password"_s, m_password);
    m_useCode = plainButton(u"useCode"_s, body());
    m_passwordRow->addEditor(m_useCode);

    m_code = new CodeField(codes, body());
    m_codeRow = addRow(FormField::VerificationCode, u"code"_s, m_code);

    m_google = new QLineEdit(body());
    m_google->setMaxLength(maxGoogleCodeLength);
    m_google->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_google->setFont(tabularFont(m_google->font()));
    m_googleRow = addRow(FormField::MfaCode, u"googleCode"_s, m_google);
}

void SignInPage::makeKeepLine()
{
    m_keep = new QCheckBox(body());
    m_keep->setObjectName(u"keepSignedIn"_s);
    m_keepTrouble = new QLabel(body());
    m_keepTrouble->setObjectName(u"keepTrouble"_s);
    m_keepTrouble->setWordWrap(true);
    m_keepTrouble->hide();
    setTextRole(m_keepTrouble, TextRole::Caption);
    m_forgotten = plainButton(u"forgotten"_s, body());
    m_usePassword = plainButton(u"usePassword"_s, body());

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_keep);
    line->addWidget(m_keepTrouble, 1);
    line->addStretch();
    line->addWidget(m_forgotten);
    line->addWidget(m_usePassword);
    bodyLayout()->addLayout(line);
}

void SignInPage::connectRows()
{
    connect(m_names, &NameRows::changed, this, &SignInPage::followName);
    connect(m_names, &NameRows::edited, this, &SignInPage::forgetCode);
    connect(m_names, &NameRows::typeChanged, this, [this] {
        clearProblems();
        forgetCode();
    });
    connect(m_useCode, &QPushButton::clicked, this, [this] {
        setByCode(true);
        m_code->setFocus();
    });
    connect(m_usePassword, &QPushButton::clicked, this, [this] {
        setByCode(false);
        m_password->setFocus();
    });
    connect(m_code, &CodeField::targetMissing, this,
            [this] { showProblems({*m_names->check().problem}); });
    connect(m_code, &CodeField::failed, this, &SignInPage::showRefusal);
    connect(m_code, &CodeField::sent, this, &SignInPage::clearProblems);
    connect(m_forgotten, &QPushButton::clicked, this, &SignInPage::forgottenRequested);
    connect(m_keep, &QCheckBox::clicked, this, &SignInPage::keepChosen);
    connect(m_password, &SecretField::capsLockChanged, this, [this](bool on) {
        m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
}

void SignInPage::retranslateUi()
{
    m_names->retranslateUi();
    setFormLabel(form(), m_passwordRow, tr("Password"));
    setFormLabel(form(), m_codeRow, tr("Code"));
    setFormLabel(form(), m_googleRow, tr("Google code"));
    m_google->setPlaceholderText(tr("6 digits from your authenticator app"));
    m_useCode->setText(tr("Use a code instead"));
    m_usePassword->setText(tr("Use my password"));
    m_forgotten->setText(tr("Forgotten password?"));
    m_keep->setText(tr("Keep me signed in on this computer"));
    setActionTexts(tr("Sign in"), tr("Signing in…"));
    setKeychainTrouble(m_trouble);
}

QString SignInPage::actionFor(const GatewayError &error) const
{
    if (error.kind == ErrorKind::NoSuchAccount)
        return tr("Create an account");
    if (error.kind == ErrorKind::BrowserTimedOut)
        return tr("Try again");
    return {};
}

SignInInput SignInPage::input() const
{
    SignInInput input;
    static_cast<NameInput &>(input) = m_names->input();
    input.byCode = isByCode();
    input.password = m_password->secret();
    input.proof = m_code->proof();
    input.googleCode = Secret::take(m_google->text());
    input.codeDemanded = m_googleDemanded;
    return input;
}

NameCheck SignInPage::name() const
{
    return m_names->check();
}

Settings::LastSignIn SignInPage::lastSignIn() const
{
    return {int(m_names->type()), m_names->region(), m_names->text().trimmed()};
}

void SignInPage::recall(const Settings::LastSignIn &last)
{
    if (!m_names->isEmpty())
        return;
    m_names->setType(SignInType(last.type));
    m_names->setRegion(last.phoneRegion);
    m_names->setText(last.loginName);
}

NameInput SignInPage::nameInput() const
{
    return m_names->input();
}

void SignInPage::setNameInput(const NameInput &input)
{
    m_names->setInput(input);
}

void SignInPage::setIdentity(const SignInIdentity &identity)
{
    m_names->setIdentity(identity);
    forgetCode();
}

bool SignInPage::isByCode() const
{
    return m_wantsCode && m_names->type() != SignInType::CustomerNumber;
}

void SignInPage::setByCode(bool byCode)
{
    m_wantsCode = byCode;
    clearProblems();
    showMode();
}

void SignInPage::showMode()
{
    const bool number = m_names->type() == SignInType::CustomerNumber;
    form()->setRowVisible(m_passwordRow, !isByCode());
    form()->setRowVisible(m_codeRow, isByCode());
    form()->setRowVisible(m_googleRow, m_googleDemanded);
    m_useCode->setVisible(!number);
    m_usePassword->setVisible(isByCode());
    m_forgotten->setVisible(!isByCode());
}

void SignInPage::followName()
{
    const NameCheck check = m_names->check();
    if (check.identity)
        m_code->setTarget(CodePurpose::Login, *check.identity);
    else
        m_code->clearTarget();
    showMode();
}

void SignInPage::askForCode()
{
    m_googleDemanded = true;
    showMode();
    m_google->selectAll();
    m_google->setFocus();
}

void SignInPage::forgetCode()
{
    m_googleDemanded = false;
    m_google->clear();
    m_googleRow->clearProblem();
    showMode();
}

void SignInPage::clearSecrets()
{
    m_password->clear();
    m_password->setRevealed(false);
    m_code->clear();
    forgetCode();
}

void SignInPage::forgetCodes()
{
    m_code->clear();
}

void SignInPage::focusFirstEmpty()
{
    if (m_names->text().isEmpty())
        m_names->editor(FormField::LoginName)->setFocus();
    else
        editor(isByCode() ? FormField::VerificationCode : FormField::Password)->setFocus();
}

bool SignInPage::keepsSignedIn() const
{
    return wantsToBeKept() && m_trouble == KeychainStatus::Ok;
}

bool SignInPage::wantsToBeKept() const
{
    return m_keep->isChecked();
}

void SignInPage::setKeepsSignedIn(bool keep)
{
    m_keep->setChecked(keep);
}

void SignInPage::setKeychainTrouble(KeychainStatus status)
{
    m_trouble = status == KeychainStatus::NotFound ? KeychainStatus::Ok : status;
    m_keep->setVisible(m_trouble == KeychainStatus::Ok);
    m_keepTrouble->setVisible(m_trouble != KeychainStatus::Ok);
    m_keepTrouble->setText(sessionOnlySentence(m_trouble));
}

} // namespace mm
