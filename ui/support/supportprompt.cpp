// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportprompt.h"

#include "ui/common/theme.h"
#include "ui/support/supportsigninform.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using State = SupportSession::State;

namespace {

constexpr int widestForm = 420;

} // namespace

SupportPrompt::SupportPrompt(SupportSession &session, const Theme &theme, QWidget *parent) :
    QFrame(parent), m_session(session)
{
    setObjectName(u"supportPrompt"_s);
    const auto label = [this](const char *name, TextRole role) {
        auto *made = new QLabel(this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(made, role);
        return made;
    };
    m_title = label("promptTitle", TextRole::Section);
    m_text = label("promptText", TextRole::Body);
    m_trace = label("promptTrace", TextRole::Caption);
    m_form = new SupportSignInForm(SupportSignInForm::Purpose::Again, session, theme, this);
    m_form->setCompact(true);
    m_form->setMaximumWidth(widestForm);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *part : {m_title, m_text, m_trace})
        words->addWidget(part);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(24);
    line->addLayout(words, 2);
    line->addWidget(m_form, 3, Qt::AlignTop);
    hide();
    connect(&m_session, &SupportSession::stateChanged, this, &SupportPrompt::follow);
    retranslateUi();
    follow(m_session.state());
}

void SupportPrompt::follow(State state)
{
    if (state == State::SigningIn)
        return; // stays as it is until that is decided
    const bool asks = state == State::Expired;
    if (!asks) {
        hide();
        return;
    }
    retranslateUi();
    if (!isHidden())
        return;
    // Whoever types somewhere is not interrupted.
    const QWidget *now = QApplication::focusWidget();
    const bool typing = now && now->testAttribute(Qt::WA_InputMethodEnabled);
    show();
    if (!typing)
        m_form->focusFirstEmpty();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SupportPrompt::retranslateUi()
{
    const GatewayError &reason = m_session.endReason();
    m_title->setText(tr("The session has ended"));
    m_text->setText(tr("Sign in again to go on where you are. Everything on screen stays as it "
                       "is; loading goes on by itself."));
    m_trace->setText(tr("Trace ID: %1").arg(QString::fromLatin1(reason.trace)));
    m_trace->setVisible(!reason.trace.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void SupportPrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace mm
