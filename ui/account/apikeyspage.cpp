// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeyspage.h"

#include "ui/account/accountform.h"
#include "ui/account/apikeyform.h"
#include "ui/account/apikeymodel.h"
#include "ui/account/apikeysecret.h"
#include "ui/account/apikeytext.h"
#include "ui/common/errortext.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/tableheader.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApiKeysPage::ApiKeysPage(ClientServices &services, const Theme &theme, const Formatting &formatting,
                         QWidget *parent) :
    QWidget(parent),
    m_services(services)
{
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"keysBanner"_s);
    m_form = new ApiKeyForm(services.codes, this);
    m_secret = new ApiKeySecret(theme, this);
    m_steps = {makeList(theme, formatting), m_form, m_secret};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_steps[0], 1);
    column->addWidget(m_form);
    column->addWidget(m_secret);
    column->addStretch(0);
    connectParts();
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslateUi();
    go(Step::List);
}

QWidget *ApiKeysPage::makeList(const Theme &theme, const Formatting &formatting)
{
    auto *page = new QWidget(this);
    m_intro = makeText(page, u"keysIntro"_s, TextRole::Body);
    m_stack = new QStackedWidget(page);
    m_state = new StatePage(theme, m_stack);
    m_state->setObjectName(u"keysState"_s);
    m_view = new QTableView(m_stack);
    m_view->setObjectName(u"keysTable"_s);
    m_view->setFont(tabularFont(font()));
    m_view->setHorizontalHeader(new TableHeader(theme, m_view));
    m_model = new ApiKeyModel(theme, formatting, this);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->setMinimumHeight(160);
    m_export = new TableExport(*m_view, theme, page);
    m_export->setObjectName(u"keysExport"_s);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    m_new = makeButton(page, u"keyNew"_s);
    m_new->setProperty("primary", true);
    m_change = makeButton(page, u"keyChange"_s);
    m_delete = makeButton(page, u"keyDelete"_s);
    m_refresh = makeButton(page, u"keysRefresh"_s);
    auto *column = makeColumn(page);
    column->addWidget(m_intro);
    column->addWidget(m_export);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtonLine({m_new, m_change, m_delete, m_refresh}));
    column->addWidget(makeQuestion(page));
    return page;
}

QWidget *ApiKeysPage::makeQuestion(QWidget *parent)
{
    m_question = new QWidget(parent);
    m_question->setObjectName(u"keyDeleteQuestion"_s);
    m_questionText = makeText(m_question, u"keyDeleteText"_s, TextRole::Warning);
    m_deleteNot = makeButton(m_question, u"keyDeleteNot"_s);
    m_deleteNow = makeButton(m_question, u"keyDeleteNow"_s);
    auto *column = makeColumn(m_question);
    column->addWidget(m_questionText);
    column->addLayout(makeButtonLine({m_deleteNot, m_deleteNow}));
    m_question->hide();
    return m_question;
}

void ApiKeysPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &ApiKeysPage::beginNew);
    connect(m_change, &QPushButton::clicked, this, &ApiKeysPage::beginChange);
    connect(m_view, &QTableView::activated, this, &ApiKeysPage::beginChange);
    connect(m_delete, &QPushButton::clicked, this, &ApiKeysPage::askToDelete);
    connect(m_deleteNow, &QPushButton::clicked, this, &ApiKeysPage::deleteKey);
    connect(m_deleteNot, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_view->setFocus();
    });
    connect(m_refresh, &QPushButton::clicked, &m_services.apiKeys, &ApiKeyService::list);
    connect(m_state, &StatePage::actionTriggered, this, [this] {
        if (m_services.session.isSignedIn())
            m_services.apiKeys.list();
        else
            emit signInRequested();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const ApiKey *key = selected())
            m_selectedId = key->id;
        m_question->hide();
        showActions();
    });
    connect(m_form, &ApiKeyForm::submitted, this, &ApiKeysPage::submit);
    connect(m_form, &ApiKeyForm::cancelled, this, &ApiKeysPage::wipe);
    connect(m_form, &ApiKeyForm::failed, this, &ApiKeysPage::showError);
    connect(m_secret, &ApiKeySecret::keepRequested, this, &ApiKeysPage::keepRequested);
    connect(m_secret, &ApiKeySecret::useRequested, this, &ApiKeysPage::useRequested);
    connect(m_secret, &ApiKeySecret::left, this, &ApiKeysPage::leaveSecret);
    connect(&m_services.apiKeys, &ApiKeyService::changed, this, &ApiKeysPage::showList);
    connect(&m_services.session, &Session::stateChanged, this, &ApiKeysPage::showList);
}

void ApiKeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_step == Step::List)
        m_services.apiKeys.list();
}

void ApiKeysPage::go(Step step)
{
    m_step = step;
    showStep(m_steps, int(step));
    m_question->hide();
    if (step != Step::Form)
        m_form->clear();
    if (step != Step::Secret)
        m_secret->clear();
    showList();
}

void ApiKeysPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setBusy(busy);
    showActions();
}

void ApiKeysPage::wipe()
{
    ++m_round;
    m_closing = false;
    const bool lost = !m_secret->credentials().isEmpty() && !m_secret->isKept();
    m_banner->clear();
    setBusy(false);
    go(Step::List);
    if (lost)
        m_banner->showMessage(StatusBanner::Tone::Warning,
                              tr("The secret of the new API key was not kept and is gone. Delete "
                                 "the key and apply for another one."));
}

bool ApiKeysPage::mayClose()
{
    if (m_step != Step::Secret || m_secret->mayLeave())
        return true;
    m_closing = true;
    emit partShown(m_secret);
    return false;
}

void ApiKeysPage::leaveSecret()
{
    const bool closes = std::exchange(m_closing, false);
    go(Step::List);
    m_services.apiKeys.list();
    m_view->setFocus();
    if (closes)
        emit closeRequested();
}

void ApiKeysPage::showKept(KeychainStatus status)
{
    m_secret->showKept(status);
}

void ApiKeysPage::setTrying(bool trying)
{
    m_secret->setBusy(trying);
}

const ApiKey *ApiKeysPage::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->keyAt(rows.first().row());
}

bool ApiKeysPage::mayChange()
{
    m_banner->clear();
    if (m_services.session.isSignedIn() && !m_services.session.signsWithApiKey())
        return true;
    if (!m_services.session.isSignedIn())
        emit signInRequested();
    return false;
}

void ApiKeysPage::beginNew()
{
    if (!mayChange())
        return;
    go(Step::Form);
    m_form->showNew(m_services.session.customer());
}

void ApiKeysPage::beginChange()
{
    const ApiKey *key = selected();
    if (!key || m_busy || !mayChange())
        return;
    // As it is now: somebody may have changed it elsewhere.
    setBusy(true);
    m_services.apiKeys.query(key->id, this, [this, round = ++m_round](const Result<ApiKey> &now) {
        if (round != m_round)
            return;
        setBusy(false);
        if (!now) {
            showError(now.error());
            return;
        }
        go(Step::Form);
        m_form->showKey(m_services.session.customer(), *now);
    });
}

void ApiKeysPage::submit()
{
    if (m_busy)
        return;
    const auto apply = m_form->isNew() ? m_form->newRequest() : std::nullopt;
    const auto change = m_form->isNew() ? std::nullopt : m_form->changeRequest();
    if ((!apply && !change) || !mayChange())
        return;
    setBusy(true);
    const quint64 round = ++m_round;
    if (apply) {
        m_services.apiKeys.apply(*apply, this,
                                 [this, round](const Result<ApplyApiKeyRequest::Answer> &answer) {
                                     if (round == m_round)
                                         finishNew(answer);
                                 });
    } else {
        m_services.apiKeys.edit(*change, this, [this, round](const Result<EmptyAnswer> &answer) {
            if (round == m_round)
                finishChange(answer);
        });
    }
}

void ApiKeysPage::finishNew(const Result<ApplyApiKeyRequest::Answer> &answer)
{
    setBusy(false);
    if (!answer) {
        if (!m_form->showError(answer.error()))
            showError(answer.error());
        return;
    }
    m_selectedId = answer->key.id;
    go(Step::Secret);
    m_secret->setCredentials({Secret(answer->key.apiKey.toUtf8()), answer->apiSecret},
                             answer->key.tag);
}

void ApiKeysPage::finishChange(const Result<EmptyAnswer> &answer)
{
    setBusy(false);
    if (!answer) {
        if (!m_form->showError(answer.error()))
            showError(answer.error());
        return;
    }
    go(Step::List);
    m_banner->showMessage(StatusBanner::Tone::Information, tr("The API key has been changed."));
    m_view->setFocus();
}

void ApiKeysPage::askToDelete()
{
    const ApiKey *key = selected();
    if (!key || !mayChange())
        return;
    m_deletingId = key->id;
    const bool own = m_services.session.credentials().apiKey == Secret(key->apiKey.toUtf8());
    m_questionText->setText(
        own ? tr("Delete the API key “%1”? This profile runs on it: its session ends.")
                  .arg(key->tag)
            : tr("Delete the API key “%1”? Programs that use it stop working at once.")
                  .arg(key->tag));
    m_question->show();
    m_deleteNot->setFocus();
    emit partShown(m_question);
}

void ApiKeysPage::deleteKey()
{
    if (m_busy || !mayChange())
        return;
    m_question->hide();
    setBusy(true);
    m_services.apiKeys.remove(m_deletingId, this,
                              [this, round = ++m_round](const Result<EmptyAnswer> &answer) {
                                  if (round != m_round)
                                      return;
                                  setBusy(false);
                                  if (answer)
                                      m_banner->showMessage(StatusBanner::Tone::Information,
                                                            tr("The API key has been deleted."));
                                  else
                                      showError(answer.error());
                              });
}

// The end of the session is said above all pages; what the user gave up needs no words.
void ApiKeysPage::showError(const GatewayError &error)
{
    if (m_services.session.isSignedIn() && error.kind != ErrorKind::Cancelled)
        m_banner->showError(error);
}

void ApiKeysPage::showList()
{
    const ApiKeyService &keys = m_services.apiKeys;
    m_model->setKeys(keys.keys(), m_services.serverClock.now());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->keyAt(row)->id == m_selectedId)
            m_view->selectRow(row);
    }
    m_view->resizeColumnsToContents();
    const bool table = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_view) : m_state);
    if (keys.state() == ApiKeyService::State::Failed && table && m_step == Step::List)
        showError(keys.error());
    showActions();
    if (table)
        return;
    switch (keys.state()) {
    case ApiKeyService::State::Loading:
        m_state->showLoading(tr("Fetching your API keys…"));
        break;
    case ApiKeyService::State::Ready:
        m_state->showMessage(tr("You have no API key."),
                             tr("A program of yours can use one to call the gateway for you."));
        break;
    case ApiKeyService::State::Failed:
        if (m_services.session.signsWithApiKey() && keys.error().kind == ErrorKind::NoPermission) {
            m_state->showMessage(tr("This API key may not see the list of keys."),
                                 passwordNeededText());
            break;
        }
        m_state->showMessage(tr("Your API keys could not be fetched."), sentenceFor(keys.error()),
                             tr("Try again"));
        break;
    case ApiKeyService::State::Unknown:
        m_state->showMessage(tr("Not known."), tr("Sign in to see your API keys."));
        break;
    }
}

void ApiKeysPage::showActions()
{
    const bool keyed = m_services.session.signsWithApiKey();
    const bool some = selected() != nullptr;
    m_new->setEnabled(!keyed && !m_busy);
    m_change->setEnabled(!keyed && !m_busy && some);
    m_delete->setEnabled(!keyed && !m_busy && some);
    const QString choose = some ? QString() : tr("Choose a key in the list first.");
    m_new->setToolTip(keyed ? passwordNeededText() : QString());
    for (QPushButton *button : {m_change, m_delete})
        button->setToolTip(keyed ? passwordNeededText() : choose);
    const bool loading = m_services.apiKeys.state() == ApiKeyService::State::Loading;
    m_refresh->setEnabled(m_services.session.isSignedIn() && !loading);
    m_refresh->setToolTip(loading ? tr("Your API keys are being fetched.") : QString());
    m_intro->setText(keyed ? tr("This profile runs on an API key. To make, change or delete keys, "
                                "sign in with your password.")
                           : tr("Keys that let programs call the gateway in your name."));
}

void ApiKeysPage::retranslateUi()
{
    m_view->setAccessibleName(tr("API keys"));
    m_export->setFileName(tr("API keys"));
    m_new->setText(tr("New key…"));
    m_change->setText(tr("Change…"));
    m_delete->setText(tr("Delete…"));
    m_refresh->setText(tr("Refresh"));
    m_deleteNot->setText(tr("Keep it"));
    m_deleteNow->setText(tr("Delete the key"));
    m_model->retranslate();
    showList();
}

void ApiKeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
