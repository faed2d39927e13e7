// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/statusbanner.h"

#include "ui/common/clientstyle.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *iconButton(const QString &icon, const Theme &theme, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, theme));
    button->setIconSize({16, 16});
    button->setMinimumSize(28, 28);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

StatusBanner::StatusBanner(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_icon = new QLabel(this);
    m_icon->setTextFormat(Qt::PlainText);
    m_text = new QLabel(this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trace = new QLabel(this);
    m_trace->setObjectName(u"bannerTrace"_s);
    setTextRole(m_trace, TextRole::Caption);
    m_trace->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = iconButton(u"copy"_s, theme, this);
    m_copy->setObjectName(u"bannerCopy"_s);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"bannerAction"_s);
    m_close = iconButton(u"close"_s, theme, this);
    m_close->setObjectName(u"bannerClose"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(9, 3, 3, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_action, 0, 2);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_trace, 1, 1);
    grid->addWidget(m_copy, 1, 3);

    connect(m_close, &QToolButton::clicked, this, &StatusBanner::clear);
    connect(m_action, &QPushButton::clicked, this, &StatusBanner::actionTriggered);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_trace->property("trace").toString());
    });
    connect(&theme, &Theme::changed, this, &StatusBanner::paintIcon);
    retranslateUi();
    hide();
}

void StatusBanner::showError(const GatewayError &error, const QString &actionText)
{
    show(Tone::Error, sentenceFor(error), error.trace, actionText);
    m_error = error;
}

void StatusBanner::showMessage(Tone tone, const QString &text, const QString &actionText)
{
    show(tone, text, {}, actionText);
}

void StatusBanner::clear()
{
    m_error.reset();
    m_text->clear();
    hide();
}

QString StatusBanner::text() const
{
    return m_text->text();
}

void StatusBanner::show(Tone tone, const QString &text, const QByteArray &trace,
                        const QString &actionText)
{
    m_error.reset();
    m_tone = tone;
    m_text->setText(text);
    m_trace->setProperty("trace", QString::fromLatin1(trace));
    m_trace->setVisible(!trace.isEmpty());
    m_copy->setVisible(!trace.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    update();
    paintIcon();
    retranslateUi();
    setVisible(true);
    announce();
}

void StatusBanner::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusBanner::paintIcon()
{
    const Colours &c = m_theme.colours();
    static constexpr const char *names[] = {"information", "warning", "error"};
    const QColor colours[] = {c.accent, c.warning, c.error};
    const auto index = int(m_tone);
    m_icon->setPixmap(colouredIcon(QLatin1StringView(names[index]).toString(), colours[index])
                          .pixmap(QSize(20, 20), devicePixelRatioF()));
}

void StatusBanner::retranslateUi()
{
    if (m_error)
        m_text->setText(sentenceFor(*m_error));
    m_trace->setText(tr("Trace ID: %1").arg(m_trace->property("trace").toString()));
    m_copy->setToolTip(tr("Copy the trace ID for support"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void StatusBanner::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    const QColor outlines[] = {c.outline, c.warning, c.error};
    QPainter painter(this);
    drawRoundPanel(&painter, rect(), c.surface, outlines[int(m_tone)]);
}

void StatusBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
