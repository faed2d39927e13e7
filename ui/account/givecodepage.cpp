// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/givecodepage.h"

#include "ui/account/accountform.h"
#include "ui/account/secretdisplay.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

GiveCodePage::GiveCodePage(ClientServices &services, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_services(services)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"giveCodeBanner"_s);
    m_steps = {makeFormStep(), makeConsentStep(), makeCodeStep(theme)};
    auto *column = makeColumn(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_banner);
    for (QWidget *step : m_steps)
        column->addWidget(step);
    column->addStretch(1);
    showStep(m_steps, 0);

    for (const auto &[edit, row] : {std::pair{m_appId, m_appIdRow}, {m_appType, m_appTypeRow}}) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearProblem);
        connect(edit, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    }
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (check())
            go(Step::Consent);
    });
    connect(m_browser, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_allow, &QPushButton::clicked, this, [this] { ask(false); });
    for (QPushButton *button : {m_refuse, m_done})
        connect(button, &QPushButton::clicked, this, &GiveCodePage::wipe);
    connect(&m_services.session, &Session::customerChanged, this, &GiveCodePage::showConsent);
    retranslateUi();
}

QWidget *GiveCodePage::makeFormStep()
{
    auto *page = new QWidget(this);
    m_intro = makeText(page, u"giveCodeIntro"_s, TextRole::Body);
    m_form = makeForm();
    m_appId = new QLineEdit(page);
    m_appIdRow = addFormRow(m_form, m_appId, u"appId"_s);
    m_appType = new QLineEdit(page);
    m_appTypeRow = addFormRow(m_form, m_appType, u"appType"_s);
    m_continue = makeButton(page, u"giveCodeContinue"_s);
    m_continue->setProperty("primary", true);
    m_browser = makeButton(page, u"giveCodeInBrowser"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addLayout(makeButtonLine({m_continue, m_browser}));
    return page;
}

QWidget *GiveCodePage::makeConsentStep()
{
    auto *page = new QWidget(this);
    m_consentTitle = makeText(page, u"consentTitle"_s, TextRole::Section);
    m_consentApp = makeText(page, u"consentApplication"_s, TextRole::Body);
    m_consentSees = makeText(page, u"consentSees"_s, TextRole::Body);
    m_consentNote = makeText(page, u"consentNote"_s, TextRole::Secondary);
    for (QLabel *label : {m_consentApp, m_consentSees})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_allow = makeButton(page, u"consentAllow"_s);
    m_refuse = makeButton(page, u"consentRefuse"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_consentTitle);
    column->addWidget(m_consentApp);
    column->addWidget(m_consentSees);
    column->addWidget(m_consentNote);
    column->addLayout(makeButtonLine({m_allow, m_refuse}));
    return page;
}

QWidget *GiveCodePage::makeCodeStep(const Theme &theme)
{
    auto *page = new QWidget(this);
    m_codeTitle = makeText(page, u"codeTitle"_s, TextRole::Section);
    m_code = new SecretDisplay(SecretDisplay::Kind::Plain, u"oneTimeCode"_s, theme, page);
    m_codeText = makeText(page, u"codeText"_s, TextRole::Body);
    m_done = makeButton(page, u"codeDone"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_codeTitle);
    column->addWidget(m_code);
    column->addWidget(m_codeText);
    column->addLayout(makeButtonLine({m_done}));
    return page;
}

QString GiveCodePage::appId() const
{
    return m_appId->text().trimmed();
}

QString GiveCodePage::appType() const
{
    return m_appType->text().trimmed();
}

void GiveCodePage::go(Step step)
{
    m_step = step;
    showStep(m_steps, int(step));
    showConsent();
    if (step == Step::Consent)
        m_refuse->setFocus(); // consent is never one Enter too many
    else if (step == Step::Code)
        m_done->setFocus();
}

void GiveCodePage::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton *button : {m_continue, m_browser, m_allow})
        button->setEnabled(!busy);
    m_allow->setText(busy ? tr("Getting the code…") : tr("Allow"));
}

bool GiveCodePage::check()
{
    m_banner->clear();
    QLineEdit *first = nullptr;
    if (appType().isEmpty()) {
        m_appTypeRow->setProblem(m_appType, tr("Enter the type the application has told you."));
        first = m_appType;
    }
    if (appId().isEmpty()) {
        m_appIdRow->setProblem(m_appId, tr("Enter the ID of the application."));
        first = m_appId;
    }
    if (first)
        first->setFocus();
    return !first;
}

void GiveCodePage::ask(bool inBrowser)
{
    if (m_busy || !check())
        return;
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    m_inBrowser = inBrowser;
    setBusy(true);
    const auto then = [this, round = ++m_round](const Result<Secret> &code) {
        if (round == m_round)
            finish(code);
    };
    if (inBrowser)
        m_services.auth2.giveCodeInBrowser(appId(), appType(), this, then);
    else
        m_services.auth2.giveCode(appId(), appType(), this, then);
}

// What was refused is said where it was asked for: which application stays to be corrected.
void GiveCodePage::finish(const Result<Secret> &code)
{
    setBusy(false);
    if (code) {
        m_code->setSecret(*code);
        go(Step::Code);
        return;
    }
    const GatewayError &error = code.error();
    if (m_services.session.isSignedIn() && error.kind != ErrorKind::Cancelled)
        m_banner->showError(error);
}

void GiveCodePage::wipe()
{
    if (std::exchange(m_busy, false) && m_inBrowser)
        m_services.auth2.cancel();
    ++m_round;
    m_code->clear();
    m_banner->clear();
    setBusy(false);
    go(Step::Form);
}

void GiveCodePage::showConsent()
{
    const Customer &customer = m_services.session.customer();
    const Environment &environment = m_services.client.environment();
    m_consentTitle->setText(tr("Allow this application to know who you are?"));
    m_consentApp->setText(
        tr("Application ID: %1\nType: %2\nAt: %3 (%4)")
            .arg(appId(), appType(), environment.name, environment.clientApi.host()));
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? u"• "_s + name : u"• %1: %2"_s.arg(name, value);
    };
    QStringList accounts;
    for (const Account &account : customer.accounts) {
        if (account.accountId)
            accounts += QString::number(*account.accountId);
    }
    m_consentSees->setText(QStringList{tr("It will see:"),
                                       line(tr("your customer number"), customer.customerNo),
                                       line(tr("an account ID of yours"), accounts.join(u", "_s)),
                                       line(tr("your e-mail address"), customer.email),
                                       line(tr("your connected sign-ins and their IDs"), {})}
                               .join(u'\n'));
    m_consentNote->setText(tr("Allow only applications you know and trust."));
}

void GiveCodePage::retranslateUi()
{
    m_intro->setText(tr("Another application can sign you in with this account. It has told you "
                        "its ID and its type; you give it a code in return."));
    setFormLabel(m_form, m_appIdRow, tr("Application ID"));
    setFormLabel(m_form, m_appTypeRow, tr("Type"));
    m_continue->setText(tr("Continue…"));
    m_browser->setText(tr("Ask in the browser instead"));
    m_refuse->setText(tr("Do not allow"));
    m_codeTitle->setText(tr("Give this code to the application"));
    m_code->setTitle(tr("One-time code"));
    m_codeText->setText(tr("It is valid once. Whoever has it can find out who you are: give it to "
                           "nobody else."));
    m_done->setText(tr("Done"));
    setBusy(m_busy);
    showConsent();
}

void GiveCodePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
