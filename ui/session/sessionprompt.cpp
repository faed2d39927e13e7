// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/sessionprompt.h"

#include "ui/common/selectablelabel.h"
#include "ui/common/theme.h"
#include "ui/session/reauthform.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestForm = 420;

} // namespace

SessionPrompt::SessionPrompt(ClientServices &services, const Theme &theme, QWidget *parent) :
    QFrame(parent), m_session(services.session)
{
    setObjectName(u"sessionPrompt"_s);
    const auto label = [this](const char *name, TextRole role) {
        auto *made = new SelectableLabel(this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setWordWrap(true);
        setTextRole(made, role);
        return made;
    };
    m_title = label("promptTitle", TextRole::Section);
    m_text = label("promptText", TextRole::Body);
    m_hint = label("promptHint", TextRole::Secondary);
    m_trace = label("promptTrace", TextRole::Caption);
    // Tab goes by the order in which parts are made: what is done first comes first.
    m_form = new ReauthForm(ReauthForm::Purpose::SignIn, services, theme, this);
    m_form->setMaximumWidth(widestForm);
    m_notNow = new QPushButton(this);
    m_notNow->setObjectName(u"promptNotNow"_s);
    m_somebodyElse = new QPushButton(this);
    m_somebodyElse->setObjectName(u"promptSomebodyElse"_s);
    setStyleProperty(m_somebodyElse, "plain", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_notNow);
    buttons->addWidget(m_somebodyElse);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (SelectableLabel *part : {m_title, m_text, m_hint, m_trace})
        words->addWidget(part);
    words->addStretch(1);
    words->addLayout(buttons);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(24);
    line->addLayout(words, 2);
    line->addWidget(m_form, 3, Qt::AlignTop);
    connect(m_notNow, &QPushButton::clicked, this, &SessionPrompt::dismiss);
    connect(m_somebodyElse, &QPushButton::clicked, this, &SessionPrompt::somebodyElseRequested);
    connect(&m_session, &Session::stateChanged, this, &SessionPrompt::follow);
    retranslateUi();
    hide();
}

// A failed attempt leads back to Expired, which is no new question.
void SessionPrompt::follow()
{
    const Session::State state = m_session.settledState();
    if (state == Session::State::Expired) {
        if (isHidden() && !m_dismissed)
            open();
        return;
    }
    m_dismissed = false;
    if (!isHidden()) {
        m_form->stop();
        hide();
    }
}

void SessionPrompt::open()
{
    m_form->start();
    retranslateUi();
    const bool takesFocus = m_form->mayTakeFocus();
    m_hint->setVisible(!takesFocus);
    show();
    if (takesFocus)
        m_form->focusField();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SessionPrompt::ask()
{
    if (m_session.settledState() != Session::State::Expired)
        return;
    m_dismissed = false;
    if (isHidden())
        open();
    m_hint->hide();
    m_form->focusField();
}

void SessionPrompt::dismiss()
{
    m_dismissed = true;
    m_form->stop();
    hide();
    emit dismissed();
}

void SessionPrompt::retranslateUi()
{
    const GatewayError &reason = m_session.endReason();
    if (reason.kind == ErrorKind::SignedInElsewhere) {
        m_title->setText(tr("Signed in elsewhere"));
        m_text->setText(tr("Somebody signed in to this account at another place, which ended the "
                           "session here. If that was not you, change your password at once."));
    } else {
        m_title->setText(tr("Your session has expired"));
        m_text->setText(tr("Sign in again to go on where you are. Everything on screen stays as "
                           "it is; prices go on as for a guest."));
    }
    m_hint->setText(tr("Ctrl+L leads to the password when you are ready."));
    m_trace->setText(tr("Trace ID: %1").arg(QString::fromLatin1(reason.trace)));
    m_trace->setVisible(!reason.trace.isEmpty());
    m_notNow->setText(tr("Not now"));
    m_notNow->setToolTip(tr("Go on as a guest (Esc)"));
    m_somebodyElse->setText(tr("Sign in as somebody else…"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void SessionPrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void SessionPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mm
