// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/supportheader.h"

#include "ui/common/theme.h"
#include "ui/environmentbadge.h"
#include "ui/support/elidedlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

SupportHeader::SupportHeader(SupportSession &session, const Theme &theme, QWidget *parent) :
    QFrame(parent), m_session(session), m_theme(theme), m_badge(new EnvironmentBadge(theme, this)),
    m_company(new ElidedLabel(72, this)), m_who(new ElidedLabel(56, this)),
    m_mode(new QLabel(this)), m_changes(new QCheckBox(this)), m_signOut(new QPushButton(this))
{
    setObjectName(u"supportHeader"_s);
    m_badge->setObjectName(u"supportBadge"_s);
    m_company->setObjectName(u"supportCompany"_s);
    setTextRole(m_company, TextRole::Section);
    m_who->setObjectName(u"supportWho"_s);
    setTextRole(m_who, TextRole::Secondary);
    m_mode->setObjectName(u"supportMode"_s);
    m_changes->setObjectName(u"supportChanges"_s);
    m_signOut->setObjectName(u"supportSignOut"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_badge);
    line->addWidget(m_company, 1);
    line->addWidget(m_who);
    line->addWidget(m_mode);
    line->addWidget(m_changes);
    line->addWidget(m_signOut);
    makeQuestion();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_question);
    connect(m_changes, &QCheckBox::clicked, this, &SupportHeader::ask);
    connect(m_signOut, &QPushButton::clicked, this, &SupportHeader::signOutRequested);
    connect(&session, &SupportSession::stateChanged, this, &SupportHeader::follow);
    connect(&session, &SupportSession::changesAllowedChanged, this, &SupportHeader::follow);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslateUi();
}

void SupportHeader::makeQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName(u"changesQuestion"_s);
    m_questionText = new QLabel(m_question);
    m_questionText->setObjectName(u"changesText"_s);
    m_questionText->setWordWrap(true);
    m_questionText->setTextFormat(Qt::PlainText);
    m_yes = new QPushButton(m_question);
    m_yes->setObjectName(u"changesYes"_s);
    m_no = new QPushButton(m_question);
    m_no->setObjectName(u"changesNo"_s);
    auto *line = new QHBoxLayout(m_question);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_questionText, 1);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    m_question->hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_changes->setFocus();
        m_session.setChangesAllowed(true);
        follow();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_changes->setFocus();
        follow();
    });
}

void SupportHeader::ask(bool allow)
{
    if (!allow) {
        m_session.setChangesAllowed(false);
        follow();
        return;
    }
    m_changes->setChecked(false); // until it has been answered
    m_question->show();
    m_no->setFocus(); // a second Enter or Space changes nothing
    QAccessibleEvent event(m_questionText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SupportHeader::follow()
{
    const ManagerCompany &company = m_session.company();
    const Environment &environment = m_session.environment();
    const EnvironmentKind kind = environment.isLoopback()
        ? (company.demo ? EnvironmentKind::SandboxDemo : EnvironmentKind::Sandbox)
        : company.demo ? EnvironmentKind::Demo
                       : EnvironmentKind::Real;
    m_badge->show(kind, environment.name);
    m_company->setText(company.name.isEmpty() ? QString::number(company.id) : company.name);
    m_who->setText(tr("%1 · %2").arg(m_session.appId(), environment.name));
    const bool allowed = m_session.changesAllowed();
    m_question->hide();
    m_changes->setChecked(allowed);
    m_changes->setEnabled(m_session.isSignedIn());
    m_changes->setToolTip(m_session.isSignedIn()
                              ? tr("Messages to customers and balance adjustments")
                              : tr("Sign in first"));
    m_mode->setText(allowed ? tr("CHANGES ALLOWED") : tr("Read-only"));
    QFont font = this->font();
    font.setBold(allowed);
    m_mode->setFont(font);
    setTextRole(m_mode, allowed ? TextRole::Warning : TextRole::Secondary);
    update();
}

// A band in the colour of warnings along the whole window, as long as a slip could cost money.
void SupportHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    const bool allowed = m_session.changesAllowed();
    if (allowed) {
        QColor tint = colours.warning;
        tint.setAlpha(36);
        painter.fillRect(rect(), tint);
    }
    const int thick = allowed ? 3 : 1;
    painter.fillRect(0, height() - thick, width(), thick,
                     allowed ? colours.warning : colours.separator);
}

void SupportHeader::retranslateUi()
{
    m_changes->setText(tr("Allow changes"));
    m_questionText->setText(
        tr("Allow changes to customers of this company? Messages and balance adjustments will be "
           "possible in every tab until you switch it off or sign out. Each one asks again and is "
           "noted."));
    m_yes->setText(tr("Allow changes"));
    m_no->setText(tr("Stay read-only"));
    m_signOut->setText(tr("Sign out"));
    const bool asking = !m_question->isHidden();
    follow();
    m_question->setVisible(asking);
}

void SupportHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace mm
