// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/codefield.h"

#include "ui/common/notelabel.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxCodeLength = 16; // the gateway does not say; blanks of a pasted one included
constexpr qint64 minuteMs = 60'000;

} // namespace

QString CodeField::Target::recipient() const
{
    return customerNo.isEmpty() ? identity.recipient()
                                : CodeService::customerRecipient(channel, customerNo);
}

QString CodeField::Target::key() const
{
    return QString::number(int(purpose)) + u' ' + recipient();
}

CodeField::CodeField(CodeService &codes, QWidget *parent) : QWidget(parent), m_codes(codes)
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"verificationCode"_s);
    m_edit->setMaxLength(maxCodeLength);
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setFont(tabularFont(m_edit->font()));
    m_send = new QPushButton(this);
    m_send->setObjectName(u"sendCode"_s);
    m_send->setFont(tabularFont(m_send->font())); // its width must not follow the seconds
    m_note = new NoteLabel(this);
    m_note->setObjectName(u"codeNote"_s);
    setTextRole(m_note, TextRole::Secondary);
    m_note->hide();
    setFocusProxy(m_edit);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_note);

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &CodeField::refresh);
    connect(m_send, &QPushButton::clicked, this, &CodeField::send);
    holdWidth();
    refresh();
}

void CodeField::setTarget(CodePurpose purpose, const SignInIdentity &identity,
                          const QString &country)
{
    const auto channel = identity.type == SignInType::Phone ? CodeChannel::Sms : CodeChannel::Email;
    take({purpose, channel, identity, country, {}});
}

void CodeField::setCustomerTarget(CodeChannel channel, const QString &customerNo)
{
    take({CodePurpose::LoggedIn, channel, {}, {}, customerNo});
}

void CodeField::clearTarget()
{
    take({});
}

void CodeField::setShownName(const QString &name)
{
    m_shownName = name;
    refresh();
}

void CodeField::take(const Target &target)
{
    m_target = target;
    refresh();
}

CodeProof CodeField::proof() const
{
    QString code = m_edit->text();
    code.removeIf([](QChar c) { return c.isSpace(); });
    return {Secret::take(std::move(code)), m_tickets.value(m_target.key())};
}

QString CodeField::note() const
{
    return m_note->text();
}

void CodeField::clear()
{
    m_edit->clear();
    m_tickets.clear();
    refresh();
}

qint64 CodeField::waitMs() const
{
    return m_target.isEmpty() ? 0 : m_codes.waitMs(m_target.purpose, m_target.recipient());
}

void CodeField::send()
{
    if (m_sending || waitMs() > 0)
        return;
    if (m_target.isEmpty()) {
        emit targetMissing();
        return;
    }
    m_sending = true;
    refresh();
    const auto then = [this, key = m_target.key()](const Result<Secret> &ticket) {
        finish(key, ticket);
    };
    if (m_target.customerNo.isEmpty())
        m_codes.send(m_target.purpose, m_target.identity, m_target.country, this, then);
    else
        m_codes.sendToCustomer(m_target.channel, m_target.customerNo, this, then);
}

void CodeField::finish(const QString &key, const Result<Secret> &ticket)
{
    m_sending = false;
    if (ticket) {
        m_tickets.insert(key, *ticket);
        if (m_send->hasFocus() || !m_send->isEnabled())
            m_edit->setFocus();
    }
    refresh();
    if (ticket)
        emit sent();
    else
        emit failed(ticket.error());
}

// The button, from what may be done now.
void CodeField::refresh()
{
    const qint64 wait = waitMs();
    const auto seconds = int((wait + 999) / 1000);
    m_send->setEnabled(!m_sending && wait <= 0);
    if (m_sending)
        m_send->setText(tr("Sending…"));
    else if (wait > minuteMs)
        m_send->setText(tr("Again in %n min", nullptr, (seconds + 59) / 60));
    else if (wait > 0)
        m_send->setText(tr("Again in %n s", nullptr, seconds));
    else
        m_send->setText(tr("Send code"));
    if (wait > 0)
        m_tick.start(int((wait - 1) % 1000 + 1));
    else
        m_tick.stop();
    showNote();
}

void CodeField::showNote()
{
    QString text;
    if (!m_target.isEmpty() && m_codes.isExhausted(m_target.purpose, m_target.recipient())) {
        text = tr("Five codes have been sent within half an hour, which is the limit. The last "
                  "one can still be used.");
    } else if (wasSent()) {
        const bool mail = m_target.channel == CodeChannel::Email;
        if (m_target.customerNo.isEmpty())
            text = tr("A code is on its way to %1.")
                       .arg(m_shownName.isEmpty() ? m_target.recipient() : m_shownName);
        else
            text = mail ? tr("A code is on its way to your e-mail address.")
                        : tr("A code is on its way to your phone.");
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

// As wide as the widest of its texts, so that the editor beside it stands still.
void CodeField::holdWidth()
{
    int width = 0;
    for (const QString &text : {tr("Send code"), tr("Sending…"), tr("Again in %n s", nullptr, 60),
                                tr("Again in %n min", nullptr, 30)}) {
        m_send->setText(text);
        width = qMax(width, m_send->sizeHint().width());
    }
    m_send->setMinimumWidth(width);
}

void CodeField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        holdWidth();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
