// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/kycgatepage.h"

#include "ui/common/theme.h"
#include "ui/common/weblinks.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listHeight = 112; // more of it scrolls

QLabel *label(const QString &name, TextRole role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    setTextRole(made, role);
    return made;
}

// One line a level: its name and what it asks for.
QString lineOf(const KycLevel &level)
{
    const QString name = level.name.isEmpty() ? level.code : level.name;
    return level.elements.isEmpty() ? name : name + u": "_s + level.elements.join(u", "_s);
}

} // namespace

KycGatePage::KycGatePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kycGate"_s);
    m_title = label(u"kycTitle"_s, TextRole::Section, this);
    m_text = label(u"kycText"_s, TextRole::Body, this);
    m_remarkLabel = label(u"kycRemark"_s, TextRole::Warning, this);
    m_list = new QPlainTextEdit(this);
    m_list->setObjectName(u"kycList"_s);
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(listHeight);
    m_open = new QPushButton(this);
    m_open->setObjectName(u"kycOpen"_s);
    m_open->setProperty("primary", true);
    m_continue = new QPushButton(this);
    m_continue->setObjectName(u"kycContinue"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open, 1);
    buttons->addWidget(m_continue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_text, m_remarkLabel, m_list})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &KycGatePage::openWebClient);
    connect(m_continue, &QPushButton::clicked, this, &KycGatePage::continued);
}

void KycGatePage::showGate(KycGate gate, const QString &remark, const std::vector<KycLevel> &wanted,
                           const QUrl &webClient)
{
    m_newAccount = false;
    m_gate = gate;
    m_remark = remark.simplified();
    m_wanted = wanted;
    m_webClient = webClient;
    refresh();
}

void KycGatePage::showNewAccount(const QString &customerNo, const std::vector<KycLevel> &wanted,
                                 const QUrl &webClient)
{
    m_newAccount = true;
    m_customerNo = customerNo;
    m_remark.clear();
    m_wanted = wanted;
    m_webClient = webClient;
    refresh();
}

void KycGatePage::refresh()
{
    if (m_newAccount) {
        m_title->setText(tr("Your account is there"));
        m_text->setText(tr("Its number is %1. Before you can trade, your broker wants to know "
                           "more, which you can tell in the web client.")
                            .arg(m_customerNo));
    } else if (m_gate == KycGate::Pending) {
        m_title->setText(tr("Your identity is being checked"));
        m_text->setText(tr("You can sign in as soon as your broker has looked at what you handed "
                           "in."));
    } else if (m_gate == KycGate::Refused) {
        m_title->setText(tr("Your identity check was refused"));
        m_text->setText(tr("Hand in what is asked for again in the web client, or contact "
                           "support."));
    } else {
        m_title->setText(tr("Prove your identity first"));
        m_text->setText(tr("Your broker lets customers in only after an identity check, which you "
                           "do in the web client."));
    }
    m_remarkLabel->setText(tr("Your broker says: %1").arg(m_remark));
    m_remarkLabel->setVisible(!m_remark.isEmpty());
    QStringList lines;
    for (const KycLevel &level : m_wanted)
        lines << lineOf(level);
    m_list->setPlainText(lines.join(u'\n'));
    m_list->setVisible(!lines.isEmpty());
    m_list->setAccessibleName(tr("What is asked for"));
    m_open->setText(tr("Open the web client"));
    m_open->setVisible(isWebLink(m_webClient) && (m_newAccount || m_gate != KycGate::Pending));
    m_continue->setText(m_newAccount ? tr("Go on") : tr("Back"));
}

QString KycGatePage::text() const
{
    return QStringList{m_title->text(), m_text->text(),
                       m_remark.isEmpty() ? QString() : m_remarkLabel->text(),
                       m_list->toPlainText()}
        .join(u'\n');
}

void KycGatePage::openWebClient()
{
    if (openWebLink(m_webClient))
        return;
    QGuiApplication::clipboard()->setText(m_webClient.toString());
    m_text->setText(tr("No browser could be opened. The address %1 has been copied: open it in a "
                       "browser.")
                        .arg(m_webClient.toString()));
}

void KycGatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace mm
