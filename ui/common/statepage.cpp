// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/statepage.h"

#include "ui/common/notelabel.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new NoteLabel(parent); // is never pressed together to nothing
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // the gateway's words may be in it
    return label;
}

} // namespace

StatePage::StatePage(const Theme &theme, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_title(makeLabel(u"stateTitle"_s, this)),
    m_text(makeLabel(u"stateText"_s, this)), m_action(new QPushButton(this))
{
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_text, TextRole::Secondary);
    m_action->setObjectName(u"stateAction"_s);
    askForHeight(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionTriggered);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePage::showLoading(const QString &text)
{
    m_loading = true;
    m_title->hide();
    m_text->hide();
    m_action->hide();
    setAccessibleName(text);
    update();
}

void StatePage::showMessage(const QString &title, const QString &text, const QString &actionText)
{
    m_loading = false;
    m_title->setText(title);
    m_title->show();
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

// Only while it is the page to be seen: a pane may become as small as its table allows.
void StatePage::askForHeight(bool wanted)
{
    setSizePolicy(QSizePolicy::Preferred, wanted ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void StatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForHeight(true);
}

void StatePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    askForHeight(false);
}

void StatePage::paintEvent(QPaintEvent *)
{
    if (!m_loading)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().separator);
    // Rows of the height the content will have; widths differ so that it reads as text to come.
    constexpr int rowHeight = 24;
    constexpr int rows = 8;
    for (int row = 0; row < rows && (row + 1) * rowHeight < height(); ++row) {
        painter.setOpacity(1 - qreal(row) / rows);
        const int y = row * rowHeight + 8;
        painter.drawRoundedRect(QRect(8, y, 64 + 12 * (row % 3), 8), 4, 4);
        for (int column = 1; 112 * column + 96 < width(); ++column) {
            const int length = 48 + 8 * ((row + column) % 3);
            painter.drawRoundedRect(QRect(112 * column + 80 - length, y, length, 8), 4, 4);
        }
    }
}

} // namespace mm
