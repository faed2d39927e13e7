// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/browserpanel.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

BrowserPanel::BrowserPanel(BrowserVisit &visit, QWidget *parent, Opener opener) :
    QFrame(parent), m_visit(visit), m_opener(std::move(opener))
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"browserTitle"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Section);
    m_text = new QLabel(this);
    m_text->setObjectName(u"browserText"_s);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Body);
    m_again = new QPushButton(this);
    m_again->setObjectName(u"browserAgain"_s);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"browserCopy"_s);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"browserCancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_again, m_copy, m_cancel})
        buttons->addWidget(button, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, &m_visit, &BrowserVisit::openAgain);
    connect(m_cancel, &QPushButton::clicked, &m_visit, &BrowserVisit::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_visit.url().toString(QUrl::FullyEncoded));
        m_copy->setText(tr("Copied"));
    });
    connect(&m_visit, &BrowserVisit::openRequested, this, &BrowserPanel::open);
    connect(&m_visit, &BrowserVisit::openedChanged, this, &BrowserPanel::showState);
    connect(&m_visit, &BrowserVisit::waitingChanged, this, &BrowserPanel::follow);
    retranslateUi();
    follow(m_visit.isWaiting());
}

QString BrowserPanel::text() const
{
    return isHidden() ? QString() : m_title->text() + u' ' + m_text->text();
}

void BrowserPanel::open(const QUrl &url)
{
    if (!m_visit.opened())
        m_visit.setOpened(m_opener(url));
}

void BrowserPanel::follow(bool waiting)
{
    if (waiting)
        showState();
    setVisible(waiting);
}

void BrowserPanel::showState()
{
    m_title->setText(tr("%1: waiting for your browser…").arg(m_visit.what()));
    m_text->setText(m_visit.opened().value_or(true)
                        ? tr("Go on in the page that has opened there. This window follows by "
                             "itself.")
                        : tr("No browser could be opened. Copy the link and open it in a browser "
                             "of this computer."));
    m_copy->setText(tr("Copy link"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BrowserPanel::retranslateUi()
{
    m_again->setText(tr("Open again"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void BrowserPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace mm
