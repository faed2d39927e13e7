// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventconnection.h"

#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/notelabel.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

using State = ManagerEventStream::State;

EventConnection::EventConnection(ManagerEventStream &stream, const Theme &theme,
                                 const Formatting &formatting, const Clock &clock,
                                 QWidget *parent) :
    QWidget(parent),
    m_stream(stream), m_theme(theme), m_formatting(formatting), m_clock(clock),
    m_label(new QLabel(this)), m_group(new QLineEdit(this)), m_action(new QPushButton(this)),
    m_icon(new QLabel(this)), m_state(new QLabel(this)), m_note(new NoteLabel(this))
{
    m_group->setObjectName(u"eventGroup"_s);
    m_group->setMaxLength(64);
    m_group->setMaximumWidth(240);
    m_label->setBuddy(m_group);
    m_action->setObjectName(u"eventConnect"_s);
    m_action->setAutoDefault(false);
    m_state->setObjectName(u"eventState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_note->setObjectName(u"eventNote"_s);
    setTextRole(m_note, TextRole::Secondary);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_group, 1);
    line->addWidget(m_action);
    line->addSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_state, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_note);

    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &EventConnection::follow);
    connect(m_group, &QLineEdit::returnPressed, this, &EventConnection::act);
    connect(m_group, &QLineEdit::textChanged, this, &EventConnection::follow);
    connect(m_action, &QPushButton::clicked, this, &EventConnection::act);
    connect(&m_stream, &ManagerEventStream::stateChanged, this, &EventConnection::follow);
    connect(&m_stream.session(), &SupportSession::stateChanged, this, &EventConnection::follow);
    connect(&theme, &Theme::changed, this, &EventConnection::follow);
    setGroup({});
    retranslateUi();
}

void EventConnection::setGroup(const QString &group)
{
    constexpr qsizetype randomLength = 6; // two desks that were not told one do not meet
    m_group->setText(group.isEmpty() ? u"desk-"_s
                             + QUuid::createUuid().toString(QUuid::Id128).left(randomLength)
                                     : group);
}

/// What the button says: connects, or disconnects while it is connected under that group.
void EventConnection::act()
{
    const QString group = m_group->text().trimmed();
    const State state = m_stream.state();
    const bool runs = state == State::On || state == State::Connecting;
    if (runs && group == m_stream.group())
        return sender() == m_action ? m_stream.stop() : void();
    if (!m_stream.session().isSignedIn() || !ManagerEventStream::isUsableGroup(group))
        return;
    m_stream.start(group);
    emit groupChosen(group);
}

void EventConnection::follow()
{
    const State state = m_stream.state();
    const QString group = m_group->text().trimmed();
    const bool usable = ManagerEventStream::isUsableGroup(group);
    const bool runs = state == State::On || state == State::Connecting;
    const bool same = group == m_stream.group();
    m_action->setText(runs && same                            ? tr("Disconnect")
                          : state == State::Displaced && same ? tr("Take it back")
                                                              : tr("Connect"));
    const bool signedIn = m_stream.session().isSignedIn();
    m_action->setEnabled((runs && same) || (signedIn && usable));
    m_action->setToolTip(!signedIn ? tr("Sign in to connect")
                             : !usable
                             ? tr("A group needs 1 to 64 letters, digits, “.”, “_” or “-”")
                             : QString());
    setStyleProperty(m_group, "invalid", !usable && !group.isEmpty());

    const Colours &colours = m_theme.colours();
    switch (state) {
    case State::On:
        showIcon(u"check"_s, colours.up);
        break;
    case State::Displaced:
    case State::Refused:
        showIcon(u"warning"_s, colours.warning);
        break;
    case State::Connecting:
        showIcon(u"refresh"_s, colours.stale);
        break;
    case State::Off:
        showIcon({}, {});
        break;
    }
    const QString text = stateText();
    if (text != m_state->text()) {
        m_state->setText(text);
        if (state != State::Connecting) { // seconds that go by are not read out
            QAccessibleEvent told(m_state, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&told);
        }
    }
    if (m_stream.nextAttemptAt() > 0 && !m_second.isActive())
        m_second.start();
    else if (m_stream.nextAttemptAt() == 0)
        m_second.stop();
}

void EventConnection::showIcon(const QString &icon, const QColor &colour)
{
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(colouredIcon(icon, colour).pixmap(16, 16));
}

QString EventConnection::stateText() const
{
    switch (m_stream.state()) {
    case State::Off:
        return m_stream.session().isSignedIn() ? tr("Not connected.") : tr("Nobody is signed in.");
    case State::Connecting: {
        const qint64 next = m_stream.nextAttemptAt();
        return next == 0 ? tr("Connecting…")
                         : tr("The connection was lost. Trying again in %1.")
                               .arg(m_formatting.age(next - m_clock.steadyMs()));
    }
    case State::On:
        return tr("Connected as “%1”.").arg(m_stream.group());
    case State::Displaced:
        return tr("Another connection of the group “%1” took over.").arg(m_stream.group());
    case State::Refused:
        return refusalText();
    }
    return {};
}

QString EventConnection::refusalText() const
{
    const GatewayError refusal = m_stream.refusal();
    switch (refusal.kind) {
    case ErrorKind::SessionEnded:
        return tr("The gateway does not accept this sign-in for events. Sign in again.");
    case ErrorKind::NoPermission:
        return tr("This app id may not follow events.");
    case ErrorKind::UnknownEndpoint:
        return refusal.httpStatus == 0 ? tr("This environment names no address for events.")
                                       : tr("This gateway has no events at that address.");
    case ErrorKind::TlsRefused:
        return tr("The gateway's certificate is not acceptable; nothing was sent.");
    default:
        return tr("The gateway refused the connection (HTTP %1).").arg(refusal.httpStatus);
    }
}

void EventConnection::retranslateUi()
{
    m_label->setText(tr("&Group"));
    m_group->setAccessibleName(tr("Group"));
    m_note->setText(tr("A group is like a mailbox: events wait in it up to seven days while nobody "
                       "is connected. Only one connection can have it; the newest takes over."));
    follow();
}

void EventConnection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
