// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/environmentbadge.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace mm {

EnvironmentBadge::EnvironmentBadge(const Theme &theme, QWidget *parent) :
    QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void EnvironmentBadge::show(EnvironmentKind kind, const QString &environment)
{
    m_kind = kind;
    m_environment = environment;
    retranslate();
    update();
}

void EnvironmentBadge::retranslate()
{
    switch (m_kind) {
    case EnvironmentKind::Real:
        setText(tr("REAL"));
        setToolTip(tr("Real money"));
        break;
    case EnvironmentKind::Demo:
        setText(tr("DEMO"));
        setToolTip(tr("Demo money"));
        break;
    case EnvironmentKind::Sandbox:
        setText(tr("SANDBOX"));
        setToolTip(tr("The sandbox on this machine: nothing here is real"));
        break;
    case EnvironmentKind::SandboxDemo:
        setText(tr("SANDBOX · DEMO"));
        setToolTip(tr("The sandbox's demo money: nothing here is real"));
        break;
    case EnvironmentKind::Guest:
        setText(tr("GUEST"));
        setToolTip(tr("Not signed in"));
        break;
    }
    constexpr QSize around{16, 4};
    setFixedSize(fontMetrics().size(Qt::TextSingleLine, text()) + around);
    setAccessibleName(text());
    setAccessibleDescription(m_environment.isEmpty()
                                 ? toolTip()
                                 : tr("%1, environment %2").arg(toolTip(), m_environment));
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const QColor colour = m_kind == EnvironmentKind::Real ? colours.error
        : m_kind == EnvironmentKind::Guest                ? colours.secondary
        : m_kind == EnvironmentKind::Demo                 ? colours.accent
                                                          : colours.warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, m_kind == EnvironmentKind::Real ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QLabel::changeEvent(event);
}

} // namespace mm
