// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportsigninpage.h"

#include "ui/common/theme.h"
#include "ui/environmentbadge.h"
#include "ui/support/supportsigninform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formWidth = 440;

} // namespace

SupportSignInPage::SupportSignInPage(SupportSession &session, const Theme &theme, QWidget *parent) :
    QWidget(parent), m_session(session), m_badge(new EnvironmentBadge(theme, this)),
    m_title(new QLabel(this)), m_environment(new QLabel(this)),
    m_form(new SupportSignInForm(SupportSignInForm::Purpose::First, session, theme, this))
{
    setObjectName(u"supportSignInPage"_s);
    m_environment->setObjectName(u"supportEnvironment"_s);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_environment, TextRole::Secondary);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *box = new QWidget(this);
    box->setMaximumWidth(formWidth);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(24, 24, 24, 24);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addWidget(m_environment);
    inner->addSpacing(8);
    inner->addWidget(m_form);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(box, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addLayout(across);
    column->addStretch(2);
    retranslateUi();
}

void SupportSignInPage::retranslateUi()
{
    const Environment &environment = m_session.environment();
    m_title->setText(tr("Support desk"));
    m_environment->setText(tr("Environment: %1").arg(environment.name));
    // Whether its money is a demo's only the company says, once it is signed in.
    m_badge->show(EnvironmentKind::Sandbox, environment.name);
    m_badge->setVisible(environment.isLoopback());
}

void SupportSignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
