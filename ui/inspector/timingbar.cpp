// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/timingbar.h"

#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 6;
constexpr int gap = 8;
constexpr int barHeight = 8;
constexpr int narrowestBar = 120;

} // namespace

TimingBar::TimingBar(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_formatting(formatting)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimingBar::show(const CallPhases &phases)
{
    m_phases = phases;
    update();
}

void TimingBar::update()
{
    setAccessibleName(tr("Timing"));
    setAccessibleDescription(text());
    setToolTip(text());
    updateGeometry();
    QWidget::update();
}

std::vector<TimingBar::Phase> TimingBar::happened() const
{
    const std::array<Phase, rows> all{{{tr("Waiting to begin"), m_phases.blocked},
                                       {tr("Connecting"), m_phases.connect},
                                       {tr("TLS"), m_phases.tls},
                                       {tr("Sending"), m_phases.send},
                                       {tr("Waiting for the answer"), m_phases.wait},
                                       {tr("Receiving"), m_phases.receive}}};
    std::vector<Phase> phases;
    for (const Phase &phase : all) {
        if (phase.us >= 0)
            phases.push_back(phase);
    }
    return phases;
}

QString TimingBar::duration(qint64 us) const
{
    const QLocale &locale = m_formatting.locale();
    const qint64 tenths = (us + 50) / 100;
    return tr("%1 ms").arg(locale.toString(tenths / 10) + locale.decimalPoint()
                           + locale.toString(tenths % 10));
}

QString TimingBar::text() const
{
    QStringList lines;
    for (const Phase &phase : happened())
        lines << u"%1: %2"_s.arg(phase.name, duration(phase.us));
    return lines.join(u'\n');
}

QSize TimingBar::sizeHint() const
{
    const int lineHeight = fontMetrics().height() + 4;
    return {480, int(happened().size()) * lineHeight};
}

QSize TimingBar::minimumSizeHint() const
{
    return {narrowestBar, sizeHint().height()};
}

void TimingBar::paintEvent(QPaintEvent *)
{
    const std::vector<Phase> phases = happened();
    const QFontMetrics metrics = fontMetrics();
    int names = 0, durations = 0;
    qint64 total = 0;
    for (const Phase &phase : phases) {
        names = std::max(names, metrics.horizontalAdvance(phase.name));
        durations = std::max(durations, metrics.horizontalAdvance(duration(phase.us)));
        total += phase.us;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lineHeight = metrics.height() + 4;
    const int left = names + gap;
    const int room = std::max(0, width() - left - durations - 2 * gap);
    qint64 before = 0;
    int y = 0;
    const auto place = [&](int x, int wide) {
        return QRect(mirrored ? width() - x - wide : x, y, wide, lineHeight);
    };
    for (const Phase &phase : phases) {
        painter.setPen(m_theme.colours().text);
        painter.drawText(place(0, names), Qt::AlignVCenter | Qt::AlignLeading, phase.name);
        painter.drawText(place(left + room + gap, durations), Qt::AlignVCenter | Qt::AlignRight,
                         duration(phase.us));
        const auto scaled = [&](qint64 us) { return total > 0 ? int(us * room / total) : 0; };
        const int wide = std::max(2, scaled(phase.us));
        QRect bar = place(left + scaled(before), wide);
        bar.setHeight(barHeight);
        bar.moveTop(y + (lineHeight - barHeight) / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colours().accent);
        painter.drawRoundedRect(bar, 2, 2);
        before += phase.us;
        y += lineHeight;
    }
}

void TimingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace mm
