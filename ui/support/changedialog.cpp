// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/changedialog.h"

#include "ui/common/notelabel.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

ChangeDialog::ChangeDialog(SupportServices &services, const CustomerSummary &customer,
                           const Theme &theme, QWidget *parent) :
    QDialog(parent),
    m_services(services), m_customer(customer), m_who(plainLabel(this, u"changeCustomer"_s)),
    m_banner(new StatusBanner(theme, this)), m_stack(new QStackedWidget(this)),
    m_note(new NoteLabel(this)), m_main(new QPushButton(this)), m_other(new QPushButton(this))
{
    setModal(false);
    setTextRole(m_who, TextRole::Section);
    m_banner->setObjectName(u"changeBanner"_s);
    m_note->setObjectName(u"changeNote"_s);
    setTextRole(m_note, TextRole::Warning);
    m_main->setObjectName(u"changeMain"_s);
    m_main->setProperty("primary", true);
    m_main->setDefault(true);
    m_other->setObjectName(u"changeOther"_s);
    m_other->setAutoDefault(false);

    auto *form = new QWidget(m_stack), *confirm = new QWidget(m_stack),
         *outcome = new QWidget(m_stack);
    m_formColumn = columnOf(form);
    QVBoxLayout *confirmColumn = columnOf(confirm);
    m_outcomeColumn = columnOf(outcome);
    m_question = plainLabel(confirm, u"changeQuestion"_s);
    m_all = plainLabel(confirm, u"changeAll"_s);
    confirmColumn->addWidget(m_question);
    confirmColumn->addWidget(m_all);
    confirmColumn->addStretch(1);
    m_outcome = plainLabel(outcome, u"changeOutcome"_s);
    m_outcomeColumn->addWidget(m_outcome);
    for (QWidget *page : {form, confirm, outcome})
        m_stack->addWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_main);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_banner);
    auto *scroll = new QScrollArea(this); // for screens the form does not fit on
    scroll->setObjectName(u"changeScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_stack);
    column->addWidget(scroll, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);

    connect(m_main, &QPushButton::clicked, this, &ChangeDialog::goOn);
    connect(m_other, &QPushButton::clicked, this, &ChangeDialog::goBack);
    connect(m_banner, &StatusBanner::actionTriggered, this, [this] {
        m_thrownAway = true;
        reject();
    });
    connect(&m_services.session, &SupportSession::changesAllowedChanged, this,
            &ChangeDialog::showAllowed);
    connect(&m_services.session, &SupportSession::stateChanged, this, &ChangeDialog::showAllowed);
}

void ChangeDialog::goOn()
{
    switch (m_step) {
    case Step::Form:
        m_banner->clear();
        if (check())
            enter(Step::Confirm);
        return;
    case Step::Confirm:
        if (!m_services.session.changesAllowed()) // the button is a moment late
            return;
        enter(Step::Sending);
        send();
        return;
    case Step::Sending:
        return;
    case Step::Done:
    case Step::Unknown:
        accept();
    }
}

void ChangeDialog::goBack()
{
    if (m_step == Step::Confirm)
        enter(Step::Form);
    else
        reject();
}

/// What is under way is waited for; what was typed is not thrown away by one key.
void ChangeDialog::reject()
{
    const bool unsent = m_step == Step::Form || m_step == Step::Confirm;
    if (m_step == Step::Sending)
        return;
    if (unsent && isTyped() && !m_thrownAway) {
        m_banner->showMessage(StatusBanner::Tone::Warning, tr("What was typed has not been sent."),
                              tr("Throw it away"));
        return;
    }
    QDialog::reject();
}

void ChangeDialog::enter(Step step)
{
    m_step = step;
    if (step == Step::Confirm)
        m_all->setText(confirmation().join(u'\n'));
    const int page = step == Step::Form ? 0 : step == Step::Done || step == Step::Unknown ? 2 : 1;
    m_stack->setCurrentIndex(page);
    ChangeDialog::retranslateUi();
    // The Enter that leads to the question must not answer it.
    QPushButton *const usual = step == Step::Confirm ? m_other : m_main;
    usual->setDefault(true);
    if (usual->isEnabled())
        usual->setFocus();
}

void ChangeDialog::showDone(const QString &text)
{
    m_outcome->setText(text);
    enter(Step::Done);
}

void ChangeDialog::showFailure(const GatewayError &error)
{
    if (SupportActions::isOutcomeUnknown(error)) {
        m_outcome->setText(unknownText());
        enter(Step::Unknown);
        m_banner->showError(error);
        return;
    }
    enter(Step::Form);
    if (error.kind == ErrorKind::LocalFailure)
        m_banner->showMessage(StatusBanner::Tone::Error,
                              tr("Nothing was sent: changes are not allowed now, or the audit log "
                                 "of this computer cannot be written."));
    else
        m_banner->showError(error);
}

/// Also where the switch is turned off, or the session ends, while the window is open.
void ChangeDialog::showAllowed()
{
    const bool asks = m_step == Step::Form || m_step == Step::Confirm;
    const bool signedIn = m_services.session.isSignedIn();
    const bool allowed = m_services.session.changesAllowed();
    m_main->setEnabled(m_step != Step::Sending && (allowed || !asks));
    m_other->setEnabled(m_step != Step::Sending);
    QString why;
    if (m_step == Step::Sending)
        why = tr("Sending…");
    else if (asks && !allowed)
        why = signedIn
            ? tr("Changes are switched off. Switch them on in the support desk to go on.")
            : tr("Nobody is signed in. Sign in to the support desk to go on.");
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
    m_main->setToolTip(why);
    m_other->setToolTip(m_step == Step::Sending ? why : QString());
}

void ChangeDialog::retranslateUi()
{
    m_who->setText(tr("Customer %1").arg(m_customer.customerNo));
    m_question->setText(tr("Is all of this right? It is sent once and cannot be taken back here."));
    switch (m_step) {
    case Step::Form:
        m_main->setText(tr("Review…"));
        break;
    case Step::Confirm:
    case Step::Sending:
        m_main->setText(sendText());
        break;
    case Step::Done:
    case Step::Unknown:
        m_main->setText(tr("Close"));
        break;
    }
    m_other->setVisible(m_step != Step::Done && m_step != Step::Unknown);
    m_other->setText(m_step == Step::Form ? tr("Cancel") : tr("Back"));
    showAllowed();
}

void ChangeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace mm
