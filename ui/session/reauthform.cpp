// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/reauthform.h"

#include "ui/common/codefield.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/secretfield.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/session/maskedname.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxGoogleCodeLength = 8; // six digits and the blanks some apps show between them

Secret withoutSpaces(const QLineEdit *edit)
{
    QString text = edit->text();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return Secret::take(std::move(text));
}

} // namespace

ReauthForm::ReauthForm(Purpose purpose, ClientServices &services, const Theme &theme,
                       QWidget *parent) :
    QWidget(parent),
    m_purpose(purpose), m_service(services.signIn), m_session(services.session)
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeRows(services, theme);
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"reauthBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addWidget(makeButtons());
    column->addWidget(m_banner);
    connectService();
    retranslateUi();
    setByCode(false);
}

void ReauthForm::makeRows(ClientServices &services, const Theme &theme)
{
    m_who = new SelectableLabel(this);
    m_who->setObjectName(u"reauthWho"_s);
    const auto addRow = [this](QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    addRow(m_who, nullptr);

    m_password = new SecretField(theme, this);
    m_password->setObjectName(u"reauthPassword"_s);
    m_code = new CodeField(services.codes, this);
    m_code->setObjectName(u"reauthCode"_s);
    m_googleCode = new QLineEdit(this);
    m_googleCode->setObjectName(u"reauthGoogleCode"_s);
    m_googleCode->setMaxLength(maxGoogleCodeLength);
    m_googleCode->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_googleCode->setFont(tabularFont(m_googleCode->font()));
    const auto row = [this, addRow](QWidget *editor, QWidget *buddy) {
        auto *made = new FieldRow(this);
        made->addEditor(editor, 1);
        addRow(made, buddy);
        return made;
    };
    m_passwordRow = row(m_password, m_password);
    m_codeRow = row(m_code, m_code->edit());
    m_googleCodeRow = row(m_googleCode, m_googleCode);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_password), m_code->edit(), m_googleCode})
        connect(edit, &QLineEdit::textEdited, this, &ReauthForm::clearProblems);
    connect(m_code, &CodeField::failed, this, &ReauthForm::showRefusal);
    connect(m_code, &CodeField::sent, this, &ReauthForm::clearProblems);
    connect(m_password, &SecretField::capsLockChanged, this, [this](bool on) {
        m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString());
    });
}

QWidget *ReauthForm::makeButtons()
{
    m_submit = new QPushButton(this);
    m_submit->setObjectName(u"reauthSubmit"_s);
    setStyleProperty(m_submit, "primary", true);
    m_otherWay = new QPushButton(this);
    m_otherWay->setObjectName(u"reauthOtherWay"_s);
    setStyleProperty(m_otherWay, "plain", true);
    connect(m_submit, &QPushButton::clicked, this, &ReauthForm::submit);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        setByCode(!m_byCode);
        focusField();
    });
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_submit, 1);
    line->addWidget(m_otherWay);
    return buttons;
}

void ReauthForm::connectService()
{
    connect(&m_service, &SignInService::mfaRequired, this, [this] {
        if (!m_busy)
            return;
        setBusy(false);
        askForGoogleCode();
    });
    connect(&m_service, &SignInService::failed, this, [this](const GatewayError &error) {
        if (!m_busy)
            return;
        setBusy(false);
        showRefusal(error);
    });
    connect(&m_service, &SignInService::gated, this, [this] {
        if (!m_busy)
            return;
        clearSecrets();
        showProblem(tr("This account is closed until an identity check is passed."));
    });
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        const bool ended = state == Session::State::SignedIn || state == Session::State::SignedOut;
        if (!m_busy || !ended)
            return;
        clearSecrets();
        setBusy(false);
    });
}

void ReauthForm::retranslateUi()
{
    const std::pair<QWidget *, QString> labels[] = {{m_who, tr("Account")},
                                                    {m_passwordRow, tr("Password")},
                                                    {m_codeRow, tr("Code")},
                                                    {m_googleCodeRow, tr("Google code")}};
    for (const auto &[row, text] : labels) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(row));
        label->setText(text);
        if (label->buddy())
            label->buddy()->setAccessibleName(text);
    }
    m_googleCode->setPlaceholderText(tr("6 digits from your authenticator app"));
    const QString action = m_purpose == Purpose::Unlock ? tr("Unlock") : tr("Sign in");
    m_submit->setText(m_busy ? tr("Signing in…") : action);
    m_otherWay->setText(m_byCode ? tr("Use the password instead") : tr("Use a code instead"));
    placeRefusal();
}

void ReauthForm::start()
{
    m_identity = m_session.identity();
    m_who->setText(maskedName(m_identity));
    m_who->setAccessibleName(m_who->text());
    m_code->setShownName(m_who->text());
    m_otherWay->setVisible(m_identity.canReceiveCodes());
    if (m_identity.canReceiveCodes())
        m_code->setTarget(CodePurpose::Login, m_identity);
    else
        m_code->clearTarget();
    clearSecrets();
    clearProblems();
    setByCode(false);
}

void ReauthForm::stop()
{
    const bool wasBusy = m_busy;
    setBusy(false);
    clearSecrets();
    clearProblems();
    if (wasBusy)
        m_service.cancel();
}

void ReauthForm::focusField()
{
    if (m_googleCodeWanted && (m_byCode || !m_password->text().isEmpty()))
        m_googleCode->setFocus();
    else if (m_byCode)
        m_code->setFocus();
    else
        m_password->setFocus();
}

bool ReauthForm::mayTakeFocus() const
{
    const QWidget *now = QApplication::focusWidget();
    return !now || isAncestorOf(now) || !now->testAttribute(Qt::WA_InputMethodEnabled);
}

void ReauthForm::awaitOutcome()
{
    clearProblems();
    setBusy(true);
}

void ReauthForm::showProblem(const QString &sentence)
{
    setBusy(false);
    m_banner->showMessage(StatusBanner::Tone::Error, sentence);
}

void ReauthForm::setByCode(bool byCode)
{
    m_byCode = byCode;
    m_form->setRowVisible(m_passwordRow, !byCode);
    m_form->setRowVisible(m_codeRow, byCode);
    m_form->setRowVisible(m_googleCodeRow, m_googleCodeWanted);
    clearProblems();
    retranslateUi();
}

void ReauthForm::askForGoogleCode()
{
    m_googleCodeWanted = true;
    m_form->setRowVisible(m_googleCodeRow, true);
    m_googleCode->selectAll();
    if (mayTakeFocus())
        m_googleCode->setFocus();
}

// What is missing is said before anything is sent.
std::optional<LoginRequest> ReauthForm::request()
{
    LoginRequest request;
    request.type = m_identity.type;
    request.phoneArea = m_identity.phoneArea;
    request.loginName = m_identity.loginName;
    if (m_byCode) {
        request.proof = m_code->proof();
        if (!m_code->wasSent()) {
            m_codeRow->setProblem(m_code->edit(), tr("Have a code sent first."));
            return std::nullopt;
        }
        if (request.proof.code.isEmpty()) {
            m_codeRow->setProblem(m_code->edit(), tr("Enter the code you were sent."));
            return std::nullopt;
        }
    } else {
        request.password = m_password->secret();
        if (request.password.isEmpty()) {
            m_passwordRow->setProblem(m_password, tr("Enter your password."));
            return std::nullopt;
        }
    }
    if (m_googleCodeWanted) {
        request.googleCode = withoutSpaces(m_googleCode);
        if (request.googleCode.isEmpty()) {
            m_googleCodeRow->setProblem(m_googleCode,
                                        tr("Enter the 6-digit code of your authenticator app."));
            return std::nullopt;
        }
    }
    return request;
}

void ReauthForm::submit()
{
    if (m_busy)
        return;
    clearProblems();
    const auto wanted = request();
    if (!wanted) {
        focusField();
        return;
    }
    setBusy(true);
    m_service.signIn(*wanted);
}

void ReauthForm::showRefusal(const GatewayError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (fieldOf(error) == FormField::MfaCode)
        askForGoogleCode();
    m_refusal = error;
    placeRefusal();
    m_password->selectAll();
    if (mayTakeFocus() && fieldOf(error) != FormField::MfaCode)
        focusField();
}

// At the field it belongs to where that is on screen, else below the form.
void ReauthForm::placeRefusal()
{
    if (!m_refusal)
        return;
    const FormField field = fieldOf(*m_refusal);
    const QString sentence = sentenceFor(*m_refusal);
    if (field == FormField::Password && !m_byCode)
        m_passwordRow->setProblem(m_password, sentence, m_refusal->trace);
    else if (field == FormField::VerificationCode && m_byCode)
        m_codeRow->setProblem(m_code->edit(), sentence, m_refusal->trace);
    else if (field == FormField::MfaCode && m_googleCodeWanted)
        m_googleCodeRow->setProblem(m_googleCode, sentence, m_refusal->trace);
    else
        m_banner->showError(*m_refusal);
}

void ReauthForm::clearProblems()
{
    m_refusal.reset();
    for (FieldRow *row : {m_passwordRow, m_codeRow, m_googleCodeRow})
        row->clearProblem();
    m_banner->clear();
}

void ReauthForm::clearSecrets()
{
    m_password->clear();
    m_password->setRevealed(false);
    m_code->clear();
    m_googleCode->clear();
    m_googleCodeWanted = false;
    m_form->setRowVisible(m_googleCodeRow, false);
}

void ReauthForm::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) == busy)
        return;
    if (busy)
        m_hadFocus = isAncestorOf(QApplication::focusWidget());
    for (QWidget *part : {static_cast<QWidget *>(m_passwordRow), static_cast<QWidget *>(m_codeRow),
                          static_cast<QWidget *>(m_googleCodeRow), static_cast<QWidget *>(m_submit),
                          static_cast<QWidget *>(m_otherWay)})
        part->setEnabled(!busy);
    if (!busy && m_hadFocus && mayTakeFocus())
        focusField();
    retranslateUi();
    emit busyChanged(busy);
}

void ReauthForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

// Line editors leave Enter to whom they are in.
void ReauthForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && isAncestorOf(button))
        button->click();
    else
        submit();
}

} // namespace mm
