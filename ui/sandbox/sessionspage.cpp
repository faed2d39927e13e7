// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/sessionspage.h"

#include "app/services/sandboxcontrol.h"
#include "ui/account/accountform.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSkewSeconds = 24 * 3600;

enum Who { SignedInHere, Everybody };

} // namespace

SessionsPage::SessionsPage(SandboxControl &control, QWidget *parent) :
    QWidget(parent), m_control(control)
{
    m_sessionsTitle = makeText(this, u"sessionsTitle"_s, TextRole::Section);
    m_clockTitle = makeText(this, u"clockTitle"_s, TextRole::Section);
    m_connectionsTitle = makeText(this, u"connectionsTitle"_s, TextRole::Section);
    m_who = new QComboBox(this);
    m_who->addItems({QString(), QString()});
    m_who->setCurrentIndex(Everybody);
    m_skew = new QSpinBox(this);
    m_skew->setRange(-mostSkewSeconds, mostSkewSeconds);
    m_skew->setGroupSeparatorShown(true);
    m_sessions = makeForm();
    m_whoRow = addFormRow(m_sessions, m_who, u"sessionsWho"_s);
    m_clock = makeForm();
    m_skewRow = addFormRow(m_clock, m_skew, u"clockSkew"_s);
    m_expire = makeButton(this, u"sessionsExpire"_s);
    m_kick = makeButton(this, u"sessionsKick"_s);
    m_set = makeButton(this, u"clockSet"_s);
    m_reset = makeButton(this, u"clockReset"_s);
    m_drop = makeButton(this, u"connectionsDrop"_s);
    m_ticking = new QCheckBox(this);
    m_ticking->setObjectName(u"ticking"_s);
    auto *column = makeColumn(this);
    column->setSpacing(8);
    column->addWidget(m_sessionsTitle);
    column->addLayout(m_sessions);
    column->addLayout(makeButtonLine({m_expire, m_kick}));
    column->addSpacing(16);
    column->addWidget(m_clockTitle);
    column->addLayout(m_clock);
    column->addLayout(makeButtonLine({m_set, m_reset}));
    column->addSpacing(16);
    column->addWidget(m_connectionsTitle);
    column->addWidget(m_ticking);
    column->addLayout(makeButtonLine({m_drop}));
    column->addStretch(1);
    connectParts();
    retranslateUi();
}

void SessionsPage::connectParts()
{
    connect(m_who, &QComboBox::currentIndexChanged, this, &SessionsPage::labelWho);
    connect(m_expire, &QPushButton::clicked, this, [this] {
        m_control.expireTokens(who());
        emit done(who().isEmpty() ? tr("Every session has expired.")
                                  : tr("The session of %1 has expired.").arg(who()));
    });
    connect(m_kick, &QPushButton::clicked, this, [this] {
        m_control.kick(who());
        emit done(who().isEmpty() ? tr("Everybody has been told of a sign-in elsewhere.")
                                  : tr("%1 has been told of a sign-in elsewhere.").arg(who()));
    });
    connect(m_set, &QPushButton::clicked, this, [this] { setClock(m_skew->value()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { setClock(0); });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_control.dropConnections();
        emit done(tr("Every connection has been reset."));
    });
    connect(m_ticking, &QCheckBox::clicked, this, [this](bool on) { m_control.setTicking(on); });
}

void SessionsPage::retranslateUi()
{
    m_sessionsTitle->setText(tr("Sessions"));
    m_clockTitle->setText(tr("Clock"));
    m_connectionsTitle->setText(tr("Connections and ticks"));
    setFormLabel(m_sessions, m_whoRow, tr("Whose"));
    setFormLabel(m_clock, m_skewRow, tr("Ahead of this computer's by"));
    m_skew->setSuffix(tr(" s"));
    m_expire->setText(tr("E&xpire session"));
    m_expire->setToolTip(tr("The next call is refused because the session has ended"));
    m_kick->setText(tr("&Kick"));
    m_kick->setToolTip(tr("Somebody signs in elsewhere: told by the message socket"));
    m_set->setText(tr("Set c&lock"));
    m_reset->setText(tr("R&ight time again"));
    m_drop->setText(tr("&Drop connections"));
    m_drop->setToolTip(tr("Resets every connection, as a gateway that restarts"));
    m_ticking->setText(tr("&Ticks go on"));
    labelWho();
}

void SessionsPage::labelWho()
{
    m_who->setItemText(SignedInHere,
                       m_customerNo.isEmpty() ? tr("Nobody is signed in here")
                                              : tr("Signed in here: %1").arg(m_customerNo));
    m_who->setItemText(Everybody, tr("Everybody"));
    const bool possible = m_who->currentIndex() == Everybody || !m_customerNo.isEmpty();
    m_expire->setEnabled(possible);
    m_kick->setEnabled(possible);
}

void SessionsPage::setCustomerNo(const QString &customerNo)
{
    if (m_customerNo == customerNo)
        return;
    m_customerNo = customerNo;
    m_who->setCurrentIndex(customerNo.isEmpty() ? Everybody : SignedInHere);
    labelWho();
}

QString SessionsPage::who() const
{
    return m_who->currentIndex() == SignedInHere ? m_customerNo : QString();
}

void SessionsPage::setClock(int seconds)
{
    m_skew->setValue(seconds);
    m_control.setClockSkew(1000LL * seconds);
    emit done(seconds == 0
                  ? tr("The sandbox's clock is right.")
                  : tr("The sandbox's clock is wrong by %n second(s).", nullptr, qAbs(seconds)));
}

void SessionsPage::showStatistics(const Json &statistics)
{
    const Json &ticking = statistics["ticking"];
    if (ticking.isBool())
        m_ticking->setChecked(ticking.toBool());
    const Json &skew = statistics["clockSkewMs"];
    const QString now =
        tr("%n second(s) at the moment", nullptr, int(skew.numberText().toLongLong() / 1000));
    m_skewRow->setHint(skew.isNumber() && skew != Json(0) ? now : QString());
}

void SessionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mm
