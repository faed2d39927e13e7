// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/lockscreen.h"

#include "ui/common/theme.h"
#include "ui/session/keychaintext.h"
#include "ui/session/reauthform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 400;

} // namespace

LockScreen::LockScreen(ClientServices &services, const Theme &theme, QWidget *parent) :
    QFrame(parent)
{
    setObjectName(u"lockScreen"_s);
    setAutoFillBackground(true);
    m_title = new QLabel(this);
    m_title->setObjectName(u"lockTitle"_s);
    m_title->setAlignment(Qt::AlignHCenter);
    setTextRole(m_title, TextRole::Title);
    m_text = new QLabel(this);
    m_text->setObjectName(u"lockText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    setTextRole(m_text, TextRole::Secondary);
    m_form = new ReauthForm(ReauthForm::Purpose::Unlock, services, theme, this);
    m_keychain = new QPushButton(this);
    m_keychain->setObjectName(u"lockKeychain"_s);
    m_keychain->hide();
    m_signOut = new QPushButton(this);
    m_signOut->setObjectName(u"lockSignOut"_s);
    setStyleProperty(m_signOut, "plain", true);

    auto *card = new QWidget(this);
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_form);
    column->addWidget(m_keychain);
    column->addWidget(m_signOut, 0, Qt::AlignHCenter);
    // Within a line, not by alignment: lines of text are counted for the width the card has.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card);
    line->addStretch(1);
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addLayout(line);
    middle->addStretch(3);

    connect(m_keychain, &QPushButton::clicked, this, [this] {
        m_form->awaitOutcome();
        emit keychainUnlockRequested();
    });
    connect(m_form, &ReauthForm::busyChanged, m_keychain, &QWidget::setDisabled);
    connect(m_signOut, &QPushButton::clicked, this, &LockScreen::signOutRequested);
    retranslateUi();
}

void LockScreen::start()
{
    m_form->start();
    m_form->focusField();
}

void LockScreen::stop()
{
    m_form->stop();
}

void LockScreen::setKeychainOffered(bool offered)
{
    m_keychain->setVisible(offered);
}

void LockScreen::showKeychainProblem(KeychainStatus status)
{
    m_form->showProblem(noUnlockSentence(status));
}

void LockScreen::retranslateUi()
{
    m_title->setText(tr("Locked"));
    m_text->setText(tr("Everything is where you left it. Prices and orders are hidden until you "
                       "unlock."));
    m_keychain->setText(tr("Unlock with the keychain"));
    m_signOut->setText(tr("Sign out"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace mm
