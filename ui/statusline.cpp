// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/statusline.h"

#include "ui/common/connectiontext.h"
#include "ui/common/formatting.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(const Theme &theme, const Formatting &formatting, const Clock &clock,
                       QWidget *parent) :
    QWidget(parent),
    m_theme(theme), m_formatting(formatting), m_clock(clock),
    m_badge(new EnvironmentBadge(theme, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    const auto label = [&](const char *name) {
        auto *made = new QLabel(this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setTextFormat(Qt::PlainText);
        made->setFont(tabularFont(made->font()));
        return made;
    };
    m_badge->setObjectName(u"statusBadge"_s);
    m_name = label("statusEnvironment");
    m_dot = label("statusDot");
    m_quotes = label("statusQuotes");
    m_time = label("statusTime");
    m_budget = label("statusBudget");
    layout->addWidget(m_badge);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_dot);
    layout->addWidget(m_quotes);
    layout->addStretch(1);
    layout->addWidget(m_time);
    layout->addSpacing(8);
    layout->addWidget(m_budget);

    m_second.setObjectName(u"statusTimer"_s);
    m_second.setParent(this);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshTime();
        refreshConnection();
    });
    m_second.start();
    connect(&theme, &Theme::changed, this, &StatusLine::refreshConnection);
    refresh();
}

void StatusLine::showEnvironment(EnvironmentKind kind, const QString &name)
{
    m_badge->show(kind, name);
    m_name->setText(name);
}

void StatusLine::showConnection(const QuoteService::Status &status)
{
    m_status = status;
    refreshConnection();
}

void StatusLine::watchPrices(std::function<PriceCount()> count)
{
    m_countPrices = std::move(count);
    refreshConnection();
}

void StatusLine::setBudget(int remaining, int limit)
{
    m_remaining = remaining;
    m_limit = limit;
    refreshBudget();
}

void StatusLine::setServerTime(qint64 ms)
{
    m_serverOffset = ms - m_clock.steadyMs();
    refreshTime();
}

void StatusLine::refreshConnection()
{
    ConnectionText text = connectionText(m_status, m_clock, m_formatting);
    const bool online = m_status.state == GatewaySocket::State::Online;
    m_prices = online && m_countPrices ? m_countPrices() : PriceCount();
    if (m_prices.stale > 0) {
        text.tone = ConnectionText::Tone::Busy;
        text.sign = u'◐';
        text.brief = tr("%1 of %2 stale").arg(m_prices.stale).arg(m_prices.all);
    }
    const Colours &colours = m_theme.colours();
    const QColor colour = text.tone == ConnectionText::Tone::Good ? colours.up
        : text.tone == ConnectionText::Tone::Busy                 ? colours.warning
        : text.tone == ConnectionText::Tone::Bad                  ? colours.error
                                                                  : colours.stale;
    QPalette palette = m_dot->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_dot->setPalette(palette);
    m_dot->setText(text.sign);
    QStringList parts{tr("Quotes: %1").arg(text.brief)};
    if (m_status.guest && m_status.state != GatewaySocket::State::Stopped)
        parts << tr("guest");
    if (m_status.linesOnline > 0 && m_status.linesOnline < m_status.lines)
        parts << tr("%1 of %2 connections").arg(m_status.linesOnline).arg(m_status.lines);
    if (online && m_status.p50Ms >= 0) {
        parts << tr("p50 %1").arg(m_formatting.latency(m_status.p50Ms))
              << tr("p95 %1").arg(m_formatting.latency(m_status.p95Ms));
    } else if (online && m_status.latencyMs >= 0) {
        parts << m_formatting.latency(m_status.latencyMs);
    }
    m_quotes->setText(parts.join(u" · "_s));
    m_quotes->setToolTip(connectionTip());
}

QString StatusLine::connectionTip() const
{
    QStringList lines{tr("Price connection: state, and time from a request to its answer")};
    if (m_status.p50Ms >= 0) {
        lines << tr("Half of the newest %1 answers took no longer than %2, 95 of 100 no longer "
                    "than %3")
                     .arg(QString::number(QuoteLine::latenciesKept),
                          m_formatting.latency(m_status.p50Ms),
                          m_formatting.latency(m_status.p95Ms));
    }
    if (m_prices.stale > 0) {
        lines << tr("%1 of %2 prices are stale: they come no more, though the connection is there")
                     .arg(m_prices.stale)
                     .arg(m_prices.all);
    }
    if (m_status.latencyMs >= 0)
        lines << tr("The last one took %1").arg(m_formatting.latency(m_status.latencyMs));
    if (m_status.lines > 1)
        lines << tr("Of several connections the slowest one's times");
    if (m_status.linesOnline > 0 && m_status.productsLost > 0)
        lines << tr("%n product(s) have no live prices", nullptr, m_status.productsLost);
    return lines.join(u'\n');
}

void StatusLine::refreshTime()
{
    m_time->setText(
        m_serverOffset
            ? tr("Gateway %1").arg(m_formatting.time(m_clock.steadyMs() + *m_serverOffset))
            : tr("Gateway %1").arg(Formatting::absent()));
    m_time->setToolTip(tr("The gateway's time, in your time zone"));
}

void StatusLine::refreshBudget()
{
    const bool known = m_remaining >= 0 && m_limit >= 0;
    m_budget->setText(known ? tr("%1/%2 calls").arg(m_remaining).arg(m_limit)
                            : tr("%1 calls").arg(Formatting::absent()));
    m_budget->setToolTip(tr("Calls left of those the gateway allows a minute"));
}

void StatusLine::refresh()
{
    refreshConnection();
    refreshTime();
    refreshBudget();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace mm
