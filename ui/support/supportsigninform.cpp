// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportsigninform.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SupportSignInForm::SupportSignInForm(Purpose purpose, SupportSession &session, const Theme &theme,
                                     QWidget *parent) :
    FormPage(theme, parent),
    m_purpose(purpose), m_session(session), m_appId(new QLineEdit),
    m_secret(new SecretField(theme)), m_keep(new QCheckBox)
{
    m_appIdRow = addRow(FormField::LoginName, u"supportAppId"_s, m_appId);
    m_secretRow = addRow(FormField::Password, u"supportSecret"_s, m_secret);
    m_appId->setMaxLength(256);
    m_keep->setObjectName(u"supportKeep"_s);
    form()->addRow(QString(), m_keep);
    addAction(u"supportSignIn"_s);
    for (QLineEdit *edit : {m_appId, static_cast<QLineEdit *>(m_secret)})
        connect(edit, &QLineEdit::returnPressed, this, &FormPage::submit);
    connect(m_appId, &QLineEdit::textChanged, this, [this] { retranslateUi(); });
    connect(m_secret, &SecretField::capsLockChanged, this, [this](bool on) {
        m_secretRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
    connect(this, &FormPage::submitted, this, &SupportSignInForm::send);
    connect(this, &FormPage::cancelRequested, this, [this] {
        m_session.cancel();
        m_asked = false;
    });
    connect(&m_session, &SupportSession::stateChanged, this, &SupportSignInForm::follow);
    connect(&m_session, &SupportSession::failed, this, &SupportSignInForm::takeFailure);
    // Who comes back is the one who was there: for another there is signing out.
    m_appId->setReadOnly(purpose == Purpose::Again);
    SupportSignInForm::retranslateUi();
    follow(m_session.state());
}

void SupportSignInForm::setAppId(const QString &appId, bool secretKept)
{
    m_keptFor = secretKept ? appId : QString();
    m_appId->setText(appId);
    m_keep->setChecked(secretKept);
    retranslateUi();
}

bool SupportSignInForm::mayUseKept() const
{
    return !m_keptFor.isEmpty() && m_appId->text().trimmed() == m_keptFor;
}

void SupportSignInForm::focusFirstEmpty()
{
    if (m_appId->text().isEmpty())
        m_appId->setFocus();
    else
        m_secret->setFocus();
}

void SupportSignInForm::wipe()
{
    m_secret->clear();
    m_secret->setRevealed(false);
    clearProblems();
}

void SupportSignInForm::send()
{
    const QString appId = m_appId->text().trimmed();
    if (appId.isEmpty()) {
        m_appIdRow->setProblem(m_appId, tr("Enter the app id."));
        m_appId->setFocus();
        return;
    }
    const Secret secret = m_secret->secret();
    if (secret.isEmpty() && !mayUseKept()) {
        m_secretRow->setProblem(m_secret, tr("Enter the secret."));
        m_secret->setFocus();
        return;
    }
    m_asked = true;
    emit signInRequested(appId, secret, m_keep->isChecked());
}

void SupportSignInForm::follow(SupportSession::State state)
{
    using State = SupportSession::State;
    setBusy(state == State::SigningIn);
    // What did not come to a sign-in leaves the form as it was.
    if (state == State::SignedIn || (state == State::SignedOut && !m_asked)) {
        wipe();
        m_asked = false;
    }
    if (m_purpose == Purpose::Again && state == State::Expired)
        m_appId->setText(m_session.appId());
}

void SupportSignInForm::takeFailure(const GatewayError &error)
{
    if (!m_asked)
        return;
    m_asked = false;
    // A secret that is wrong is said at its field, in this form's words: there is no password here.
    // The gateway's code for it is not documented, so that every plain refusal counts as one.
    const bool wrong = error.kind == ErrorKind::WrongCredentials
        || error.kind == ErrorKind::NoSuchAccount || error.kind == ErrorKind::Refused;
    if (wrong) {
        clearProblems();
        QString sentence = tr("The gateway refuses this app id with this secret.");
        if (!error.text.isEmpty())
            sentence += u' ' + tr("It says: %1").arg(error.text);
        m_secretRow->setProblem(m_secret, sentence, error.trace);
        m_secret->selectAll();
        m_secret->setFocus();
        return;
    }
    showRefusal(error);
}

void SupportSignInForm::retranslateUi()
{
    setFormLabel(form(), m_appIdRow, tr("App id"));
    setFormLabel(form(), m_secretRow, tr("Secret"));
    m_secret->setPlaceholderText(mayUseKept() ? tr("kept in the keychain") : QString());
    m_keep->setText(tr("Keep the secret in the keychain"));
    setActionTexts(tr("Sign in"), tr("Signing in…"));
}

} // namespace mm
