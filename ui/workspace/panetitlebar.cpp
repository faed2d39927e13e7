// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/workspace/panetitlebar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/support/elidedlabel.h"
#include "ui/workspace/linkgroup.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minTitleWidth = 24;
constexpr int buttonSize = 28;
constexpr int iconSize = 16;
constexpr int lineHeight = 2; ///< of the line above the pane the keyboard is in

} // namespace

PaneTitleBar::PaneTitleBar(const Theme &theme, bool isLinkable, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_label(new ElidedLabel(minTitleWidth, this))
{
    setObjectName(u"paneTitleBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(isLinkable ? 2 : 8, lineHeight, 2, 0);
    layout->setSpacing(0);
    if (isLinkable) {
        m_link = makeButton("paneLink");
        m_link->setPopupMode(QToolButton::InstantPopup);
        layout->addWidget(m_link);
        layout->addSpacing(4);
        makeGroups();
    }
    m_label->setObjectName(u"paneTitle"_s);
    QFont font = m_label->font();
    font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    layout->addWidget(m_label, 1);
    m_detach = makeButton("paneDetach");
    m_close = makeButton("paneClose");
    m_close->setIcon(themedIcon(u"close"_s, theme));
    layout->addWidget(m_detach);
    layout->addWidget(m_close);
    connect(m_detach, &QToolButton::clicked, this, &PaneTitleBar::detachRequested);
    connect(m_close, &QToolButton::clicked, this, &PaneTitleBar::closeRequested);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    setDetached(false);
    setGroup(0);
}

QToolButton *PaneTitleBar::makeButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name).toString());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(buttonSize, buttonSize);
    button->setIconSize({iconSize, iconSize});
    return button;
}

void PaneTitleBar::makeGroups()
{
    auto *menu = new QMenu(m_link);
    menu->setObjectName(u"paneLinkMenu"_s);
    for (int group = 0; group <= linkGroups; ++group) {
        QAction *action = menu->addAction(linkIcon(group, m_theme), QString());
        action->setCheckable(true);
        action->setData(group);
    }
    m_link->setMenu(menu);
    connect(menu, &QMenu::triggered, this, [this](const QAction *action) {
        setGroup(m_group); // the mark stays until it is so
        emit groupChosen(action->data().toInt());
    });
}

void PaneTitleBar::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    m_label->setText(title);
    retranslate();
}

void PaneTitleBar::setGroup(int group)
{
    m_group = group;
    if (!m_link)
        return;
    m_link->setIcon(linkIcon(group, m_theme));
    for (QAction *action : m_link->menu()->actions())
        action->setChecked(action->data().toInt() == group);
    retranslate();
}

void PaneTitleBar::setDetached(bool detached)
{
    m_detached = detached;
    m_detach->setIcon(themedIcon(detached ? u"dock"_s : u"detach"_s, m_theme));
    retranslate();
}

void PaneTitleBar::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void PaneTitleBar::openGroups()
{
    if (m_link)
        m_link->showMenu();
}

void PaneTitleBar::retranslate()
{
    m_detach->setToolTip(m_detached ? tr("Put back into the main window (Ctrl+Shift+D)")
                                    : tr("Detach into a window of its own (Ctrl+Shift+D)"));
    m_detach->setAccessibleName(m_detached ? tr("Put %1 back", "a pane").arg(m_title)
                                           : tr("Detach %1", "a pane").arg(m_title));
    m_close->setToolTip(tr("Close (Ctrl+W)"));
    m_close->setAccessibleName(tr("Close %1", "a pane").arg(m_title));
    if (!m_link)
        return;
    m_link->setToolTip(tr("Panes of one group show one product: %1").arg(linkName(m_group)));
    m_link->setAccessibleName(
        tr("Link of %1: %2", "a pane, its group").arg(m_title, linkName(m_group)));
    for (QAction *action : m_link->menu()->actions())
        action->setText(linkName(action->data().toInt()));
}

void PaneTitleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaneTitleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().raised);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colours().separator);
    if (m_current)
        painter.fillRect(0, 0, width(), lineHeight, m_theme.colours().accent);
}

} // namespace mm
