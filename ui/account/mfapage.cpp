// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/mfapage.h"

#include "ui/account/accountform.h"
#include "ui/account/prooffields.h"
#include "ui/account/qrcode.h"
#include "ui/account/secretdisplay.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

MfaPage::MfaPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_services(services)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"mfaBanner"_s);
    m_steps = {makeState(), makeScan(theme), makeProve()};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_banner);
    for (QWidget *step : m_steps)
        column->addWidget(step);
    column->addStretch(1);

    connect(m_begin, &QPushButton::clicked, this, &MfaPage::begin);
    for (QPushButton *button : {m_keep, m_scanCancel, m_proveCancel})
        connect(button, &QPushButton::clicked, this, &MfaPage::wipe);
    connect(m_scanNext, &QPushButton::clicked, this, [this] { go(Step::Prove); });
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step::Scan); });
    connect(m_submit, &QPushButton::clicked, this, &MfaPage::submit);
    connect(m_proof, &ProofFields::submitted, this, &MfaPage::submit);
    connect(m_proof, &ProofFields::failed, this, &MfaPage::showError);
    connect(&m_services.session, &Session::customerChanged, this, &MfaPage::showState);
    retranslateUi();
    go(Step::State);
}

QWidget *MfaPage::makeState()
{
    auto *page = new QWidget(this);
    m_state = makeText(page, u"mfaState"_s, TextRole::Section);
    m_stateText = makeText(page, u"mfaStateText"_s, TextRole::Body);
    m_begin = makeButton(page, u"mfaBegin"_s);
    m_keep = makeButton(page, u"mfaKeep"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_state);
    column->addWidget(m_stateText);
    column->addLayout(makeButtonLine({m_begin, m_keep}));
    return page;
}

QWidget *MfaPage::makeScan(const Theme &theme)
{
    auto *page = new QWidget(this);
    m_scanTitle = makeText(page, u"mfaScanTitle"_s, TextRole::Section);
    m_scanText = makeText(page, u"mfaScanText"_s, TextRole::Body);
    m_qrCode = new QrCode(page);
    m_qrCode->setObjectName(u"mfaQrCode"_s);
    m_keyText = makeText(page, u"mfaKeyLabel"_s, TextRole::Body);
    m_key = new SecretDisplay(SecretDisplay::Kind::Key, u"mfaKey"_s, theme, page);
    m_scanNext = makeButton(page, u"mfaNext"_s);
    m_scanNext->setProperty("primary", true);
    m_scanCancel = makeButton(page, u"mfaScanCancel"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_scanTitle);
    column->addWidget(m_scanText);
    column->addWidget(m_qrCode, 0, Qt::AlignHCenter);
    column->addWidget(m_keyText);
    column->addWidget(m_key);
    column->addLayout(makeButtonLine({m_scanNext, m_scanCancel}));
    return page;
}

QWidget *MfaPage::makeProve()
{
    auto *page = new QWidget(this);
    m_proveTitle = makeText(page, u"mfaProveTitle"_s, TextRole::Section);
    m_proof = new ProofFields(m_services.codes, page);
    m_submit = makeButton(page, u"mfaSubmit"_s);
    m_submit->setProperty("primary", true);
    m_back = makeButton(page, u"mfaBack"_s);
    m_proveCancel = makeButton(page, u"mfaProveCancel"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_proveTitle);
    column->addWidget(m_proof);
    column->addLayout(makeButtonLine({m_submit, m_back, m_proveCancel}));
    return page;
}

void MfaPage::go(Step step)
{
    m_step = step;
    showStep(m_steps, step == Step::Scan ? 1 : step == Step::Prove ? 2 : 0);
    if (step == Step::Prove) {
        m_proof->setCustomer(m_services.session.customer());
        m_proof->focusFirst();
    } else if (step == Step::Scan) {
        m_scanNext->setFocus();
        emit partShown(m_qrCode); // it is what matters where not all of it fits
    }
    showState();
}

void MfaPage::setBusy(bool busy)
{
    m_busy = busy;
    m_begin->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    showState();
}

void MfaPage::wipe()
{
    ++m_round;
    m_busy = false;
    m_googleId = 0;
    m_qrCode->clear();
    m_key->clear();
    m_proof->clear();
    m_banner->clear();
    go(Step::State);
    setBusy(false);
}

void MfaPage::begin()
{
    if (m_busy)
        return;
    m_banner->clear();
    if (m_step == Step::ConfirmOff) {
        m_turningOn = false;
        go(Step::Prove);
    } else if (m_services.session.customer().mfaEnabled()) {
        go(Step::ConfirmOff);
        m_keep->setFocus();
    } else {
        makeSecret();
    }
}

void MfaPage::makeSecret()
{
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    setBusy(true);
    m_services.security.makeMfaSecret(
        this, [this, round = ++m_round](const Result<MfaSecretRequest::Answer> &answer) {
            if (round == m_round)
                takeSecret(answer);
        });
}

void MfaPage::takeSecret(const Result<MfaSecretRequest::Answer> &answer)
{
    setBusy(false);
    if (!answer) {
        showError(answer.error());
        return;
    }
    m_googleId = answer->googleId;
    m_turningOn = true;
    // Where it is too long for a code there is still the key.
    m_qrCode->setVisible(m_qrCode->setText(answer->otpauth));
    m_key->setSecret(answer->secret);
    go(Step::Scan);
}

void MfaPage::submit()
{
    if (m_busy)
        return;
    m_banner->clear();
    const std::optional<ProofFields::Proof> proof = m_proof->proof();
    if (!proof)
        return;
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    SetMfaRequest request;
    request.enable = m_turningOn;
    request.googleId =
        m_turningOn ? m_googleId : m_services.session.customer().googleId.value_or(0);
    request.googleCode = proof->googleCode;
    request.email = proof->email;
    request.sms = proof->sms;
    setBusy(true);
    m_services.security.setMfa(request, this,
                               [this, round = ++m_round](const Result<EmptyAnswer> &answer) {
                                   if (round == m_round)
                                       finish(answer);
                               });
}

void MfaPage::finish(const Result<EmptyAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        if (!m_proof->showError(answer.error()))
            showError(answer.error());
        return;
    }
    const bool on = m_turningOn;
    wipe();
    m_banner->showMessage(StatusBanner::Tone::Information,
                          on ? tr("From now on your account asks for a code of your "
                                  "authenticator app.")
                             : tr("Your account no longer asks for a code. You can remove it "
                                  "from your authenticator app."));
}

// The end of the session is said above all pages; what the user gave up needs no words.
void MfaPage::showError(const GatewayError &error)
{
    if (m_services.session.isSignedIn() && error.kind != ErrorKind::Cancelled)
        m_banner->showError(error);
}

void MfaPage::showState()
{
    const bool on = m_services.session.customer().mfaEnabled();
    const bool confirm = m_step == Step::ConfirmOff;
    if (confirm) {
        m_state->setText(tr("Turn two-step verification off?"));
        m_stateText->setText(tr("Whoever knows your password could then sign in. You will be "
                                "asked for a code of the app once more."));
        m_begin->setText(tr("Turn off…"));
    } else if (on) {
        m_state->setText(tr("Two-step verification is on."));
        m_stateText->setText(tr("Signing in takes your password and a code of your "
                                "authenticator app."));
        m_begin->setText(tr("Turn off…"));
    } else {
        m_state->setText(tr("Two-step verification is off."));
        m_stateText->setText(tr("With it, signing in takes a code of an app on your phone, such "
                                "as Google Authenticator, besides your password: nobody gets in "
                                "with the password alone."));
        m_begin->setText(m_busy ? tr("Getting a key…") : tr("Set up…"));
    }
    setStyleProperty(m_begin, "primary", !on);
    m_keep->setVisible(confirm);
    m_back->setVisible(m_turningOn);
    m_proveTitle->setText(m_turningOn ? tr("Step 2 of 2: prove that it works")
                                      : tr("Prove that it is you"));
    if (m_busy)
        m_submit->setText(m_turningOn ? tr("Turning on…") : tr("Turning off…"));
    else
        m_submit->setText(m_turningOn ? tr("Turn on") : tr("Turn off"));
}

void MfaPage::retranslateUi()
{
    m_keep->setText(tr("Keep it on"));
    m_scanTitle->setText(tr("Step 1 of 2: add the account to your app"));
    m_scanText->setText(tr("Scan this code with your authenticator app. Keep it to yourself: "
                           "whoever has it can make your codes."));
    m_keyText->setText(tr("Or type this key into the app, and keep it somewhere safe in case you "
                          "lose the phone:"));
    m_key->setTitle(tr("Key"));
    m_scanNext->setText(tr("Next"));
    for (QPushButton *button : {m_scanCancel, m_proveCancel})
        button->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    showState();
}

void MfaPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
