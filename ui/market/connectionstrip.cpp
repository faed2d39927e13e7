// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/connectionstrip.h"

#include "ui/common/connectiontext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ConnectionStrip::ConnectionStrip(const Theme &theme, const Formatting &formatting,
                                 const Clock &clock, QWidget *parent) :
    QFrame(parent),
    m_theme(theme), m_formatting(formatting), m_clock(clock), m_icon(new QLabel(this)),
    m_text(new QLabel(this)), m_retry(new QPushButton(this))
{
    m_text->setObjectName(u"connectionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_retry->setObjectName(u"connectionRetry"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConnectionStrip::refresh);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionStrip::retryRequested);
    connect(&theme, &Theme::changed, this, &ConnectionStrip::paintIcon);
    paintIcon();
    hide();
}

void ConnectionStrip::show(const QuoteService::Status &status)
{
    using State = GatewaySocket::State;
    const bool news =
        status.state != m_status.state || status.fellBackToGuest != m_status.fellBackToGuest;
    m_status = status;
    if (status.state == State::Online)
        m_wasOnline = true;
    else if (status.state == State::Stopped)
        m_wasOnline = false;
    // Nothing is lost while the first connection is made.
    if (status.state == State::Connecting && !m_wasOnline)
        m_status.lostAt = 0;
    refresh();
    if (news && !text().isEmpty())
        announce();
}

QString ConnectionStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ConnectionStrip::refresh()
{
    using State = GatewaySocket::State;
    const QString sentence = connectionText(m_status, m_clock, m_formatting).sentence;
    m_text->setText(sentence);
    m_retry->setText(tr("Try now"));
    m_retry->setVisible(m_status.state == State::Waiting || m_status.state == State::Refused);
    setVisible(!sentence.isEmpty());
    if (m_status.state == State::Waiting)
        m_second.start();
    else
        m_second.stop();
}

void ConnectionStrip::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConnectionStrip::paintIcon()
{
    m_icon->setPixmap(colouredIcon(u"warning"_s, m_theme.colours().warning)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

void ConnectionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace mm
