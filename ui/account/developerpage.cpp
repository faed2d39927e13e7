// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/developerpage.h"

#include "ui/account/accountform.h"
#include "ui/account/identitylist.h"
#include "ui/account/secretdisplay.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formatting.h"
#include "ui/common/secretfield.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/common/thirdparties.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

DeveloperPage::DeveloperPage(ClientServices &services, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_services(services)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"developerBanner"_s);
    auto *column = makeColumn(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addWidget(makeExchange(theme));
    m_tokens = makeTokens(theme);
    column->addWidget(m_tokens);
    m_userPart = makeUser(theme);
    column->addWidget(m_userPart);
    column->addStretch(1);

    const std::pair<QLineEdit *, FieldRow *> edits[] = {
        {m_appId, m_appIdRow}, {m_secret, m_secretRow}, {m_code, m_codeRow}};
    for (const auto &[edit, row] : edits) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearProblem);
        connect(edit, &QLineEdit::returnPressed, this, &DeveloperPage::exchange);
    }
    connect(m_exchange, &QPushButton::clicked, this, &DeveloperPage::exchange);
    connect(m_refresh, &QPushButton::clicked, this, &DeveloperPage::refresh);
    connect(m_findUser, &QPushButton::clicked, this, &DeveloperPage::findUser);
    connect(m_identities, &IdentityList::bindRequested, this, &DeveloperPage::bind);
    retranslateUi();
    wipe();
}

QWidget *DeveloperPage::makeExchange(const Theme &theme)
{
    auto *part = new QWidget(this);
    m_intro = makeText(part, u"developerIntro"_s, TextRole::Body);
    m_form = makeForm();
    m_appId = new QLineEdit(part);
    m_appIdRow = addFormRow(m_form, m_appId, u"developerAppId"_s);
    m_secret = new SecretField(theme, part);
    m_secretRow = addFormRow(m_form, m_secret, u"developerSecret"_s);
    m_code = new SecretField(theme, part);
    m_codeRow = addFormRow(m_form, m_code, u"developerCode"_s);
    m_exchange = makeButton(part, u"developerExchange"_s);
    m_exchange->setProperty("primary", true);
    auto *column = makeColumn(part);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addLayout(makeButtonLine({m_exchange}));
    return part;
}

QWidget *DeveloperPage::makeTokens(const Theme &theme)
{
    auto *part = new QWidget(this);
    m_accessLabel = makeText(part, {}, TextRole::Body);
    m_refreshLabel = makeText(part, {}, TextRole::Body);
    for (QLabel *label : {m_accessLabel, m_refreshLabel})
        label->setWordWrap(false);
    m_accessToken = new SecretDisplay(SecretDisplay::Kind::Hidden, u"accessToken"_s, theme, part);
    m_refreshToken = new SecretDisplay(SecretDisplay::Kind::Hidden, u"refreshToken"_s, theme, part);
    auto *form = makeForm();
    form->addRow(m_accessLabel, m_accessToken);
    form->addRow(m_refreshLabel, m_refreshToken);
    m_findUser = makeButton(part, u"developerUser"_s);
    m_refresh = makeButton(part, u"developerRefresh"_s);
    auto *column = makeColumn(part);
    column->addLayout(form);
    column->addLayout(makeButtonLine({m_findUser, m_refresh}));
    return part;
}

QWidget *DeveloperPage::makeUser(const Theme &theme)
{
    auto *part = new QWidget(this);
    m_userTitle = makeText(part, u"developerUserTitle"_s, TextRole::Section);
    m_userText = makeText(part, u"developerUserText"_s, TextRole::Body);
    m_userText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_identities = new IdentityList(theme, part);
    m_identities->setObjectName(u"developerIdentities"_s);
    m_identities->setBindable(true);
    auto *column = makeColumn(part);
    column->addWidget(m_userTitle);
    column->addWidget(m_userText);
    column->addWidget(m_identities);
    return part;
}

template <typename Answer, typename Then>
auto DeveloperPage::begin(Work work, Then then)
{
    m_banner->clear();
    setWork(work);
    return [this, then = std::move(then), round = ++m_round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        setWork(Work::None);
        if (answer)
            then(*answer);
        else
            m_banner->showError(answer.error());
    };
}

bool DeveloperPage::check()
{
    QWidget *first = nullptr;
    const auto want = [&first](QLineEdit *edit, FieldRow *row, const QString &problem) {
        if (!edit->text().trimmed().isEmpty())
            return;
        row->setProblem(edit, problem);
        if (!first)
            first = edit;
    };
    want(m_appId, m_appIdRow, tr("Enter the ID of the application."));
    want(m_secret, m_secretRow, tr("Enter the application's secret."));
    want(m_code, m_codeRow, tr("Enter the code the user was given."));
    if (first)
        first->setFocus();
    return !first;
}

void DeveloperPage::exchange()
{
    if (m_work != Work::None || !check())
        return;
    Auth2TokenRequest request;
    request.appId = m_appId->text().trimmed();
    request.appSecret = m_secret->secret();
    request.code = m_code->secret();
    m_services.auth2.exchange(
        request, this, begin<Auth2Tokens>(Work::Exchanging, [this](const Auth2Tokens &tokens) {
            m_code->clear(); // it was valid once
            showTokens(tokens);
        }));
}

void DeveloperPage::refresh()
{
    m_services.auth2.refresh(
        {m_refreshToken->secret()}, this,
        begin<Auth2Tokens>(Work::Refreshing,
                           [this](const Auth2Tokens &tokens) { showTokens(tokens); }));
}

void DeveloperPage::showTokens(const Auth2Tokens &tokens)
{
    m_accessToken->setSecret(tokens.accessToken);
    m_refreshToken->setSecret(tokens.refreshToken);
    m_tokens->show();
    m_findUser->setFocus();
}

void DeveloperPage::findUser()
{
    m_services.auth2.findUser({m_accessToken->secret()}, this,
                              begin<Auth2User>(Work::FindingUser, [this](const Auth2User &user) {
                                  m_user = user;
                                  m_identities->setIdentities(user.identities);
                                  showUser();
                                  m_userPart->show();
                                  emit partShown(m_userPart);
                              }));
}

void DeveloperPage::showUser()
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? Formatting::absent() : value;
    };
    m_userText->setText(
        tr("Customer number: %1\nAccount ID: %2\nE-mail: %3\nSign-ins: %4")
            .arg(text(m_user.customerNo),
                 m_user.accountId ? QString::number(*m_user.accountId) : Formatting::absent(),
                 text(m_user.email),
                 m_user.identities.empty() ? tr("none")
                                           : QString::number(m_user.identities.size())));
    m_identities->setVisible(!m_user.identities.empty());
}

void DeveloperPage::bind(const ThirdPartyIdentity &identity)
{
    if (m_work != Work::None)
        return;
    if (!m_services.session.isSignedIn()) {
        emit signInRequested();
        return;
    }
    m_services.security.bindIdentity(
        identity, this, begin<EmptyAnswer>(Work::Binding, [this, identity](const EmptyAnswer &) {
            m_banner->showMessage(
                StatusBanner::Tone::Information,
                tr("You can sign in with %1 from now on.").arg(thirdPartyName(identity.source)));
        }));
}

void DeveloperPage::setWork(Work work)
{
    m_work = work;
    for (QPushButton *button : {m_exchange, m_refresh, m_findUser})
        button->setEnabled(work == Work::None);
    m_identities->setEnabled(work == Work::None);
    m_exchange->setText(work == Work::Exchanging ? tr("Exchanging…") : tr("Exchange for tokens"));
    m_refresh->setText(work == Work::Refreshing ? tr("Refreshing…") : tr("Refresh the tokens"));
    m_findUser->setText(work == Work::FindingUser ? tr("Fetching…") : tr("User information"));
}

void DeveloperPage::wipe()
{
    ++m_round;
    for (SecretField *field : {m_secret, m_code}) {
        field->clear();
        field->setRevealed(false);
    }
    m_accessToken->clear();
    m_refreshToken->clear();
    m_tokens->hide();
    m_user = {};
    m_identities->setIdentities({});
    m_userPart->hide();
    m_banner->clear();
    for (FieldRow *row : {m_appIdRow, m_secretRow, m_codeRow})
        row->clearProblem();
    setWork(Work::None);
}

void DeveloperPage::retranslateUi()
{
    m_intro->setText(tr("For those who make such an application: try what its server does with "
                        "the code. The secret is not kept."));
    setFormLabel(m_form, m_appIdRow, tr("Application ID"));
    setFormLabel(m_form, m_secretRow, tr("Secret"));
    setFormLabel(m_form, m_codeRow, tr("Code"));
    m_accessLabel->setText(tr("Access token"));
    m_refreshLabel->setText(tr("Refresh token"));
    m_accessToken->setTitle(m_accessLabel->text());
    m_refreshToken->setTitle(m_refreshLabel->text());
    m_userTitle->setText(tr("What the gateway says about the user"));
    showUser();
    setWork(m_work);
}

void DeveloperPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
