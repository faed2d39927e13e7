// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/eventfilterbar.h"

#include "ui/support/recordtext.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace mm {

using namespace Qt::Literals::StringLiterals;

EventFilterBar::EventFilterBar(QWidget *parent) :
    QWidget(parent), m_type(new QToolButton(this)), m_menu(new QMenu(this)),
    m_customer(makeText("eventCustomer")), m_search(makeText("eventSearch")),
    m_clear(new QPushButton(this))
{
    m_type->setObjectName(u"eventTypes"_s);
    m_type->setMenu(m_menu);
    m_type->setPopupMode(QToolButton::InstantPopup);
    m_type->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_type->setFocusPolicy(Qt::StrongFocus);
    m_type->setMinimumHeight(28);
    m_menu->setObjectName(u"eventTypeMenu"_s);
    m_clear->setObjectName(u"eventFilterClear"_s);
    m_clear->setProperty("plain", true);
    m_clear->setAutoDefault(false);
    m_clear->hide();
    m_customer->setMaximumWidth(200);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_type);
    line->addWidget(m_customer, 1);
    line->addWidget(m_search, 2);
    line->addWidget(m_clear);
    line->addStretch(1);
    connect(&m_rest, &QTimer::timeout, this, &EventFilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &EventFilterBar::clear);
    retranslateUi();
}

QLineEdit *EventFilterBar::makeText(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name).toString());
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(96);
    connect(edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(edit, &QLineEdit::returnPressed, this, &EventFilterBar::tell);
    return edit;
}

void EventFilterBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

void EventFilterBar::setTypes(const std::vector<QString> &types)
{
    if (types == m_types)
        return;
    m_types = types;
    fillMenu();
}

/// Check boxes, so that the menu stays open while several are chosen.
void EventFilterBar::fillMenu()
{
    m_menu->clear();
    auto *all = m_menu->addAction(tr("All events"));
    all->setObjectName(u"eventType.all"_s);
    // Later: the menu is filled anew, without the action this comes from.
    connect(
        all, &QAction::triggered, this,
        [this] {
            m_chosen.clear();
            fillMenu();
            tell();
        },
        Qt::QueuedConnection);
    m_menu->addSeparator();
    for (const QString &type : m_types) {
        auto *box = new QCheckBox(eventTypeText(type), m_menu);
        box->setObjectName(u"eventType."_s + type);
        box->setToolTip(Qt::convertFromPlainText(type));
        box->setChecked(m_chosen.contains(type));
        box->setContentsMargins(8, 2, 8, 2);
        connect(box, &QCheckBox::toggled, this,
                [this, type](bool chosen) { chooseType(type, chosen); });
        auto *item = new QWidgetAction(m_menu);
        item->setDefaultWidget(box);
        m_menu->addAction(item);
    }
}

void EventFilterBar::chooseType(const QString &type, bool chosen)
{
    if (chosen)
        m_chosen.insert(type);
    else
        m_chosen.remove(type);
    tell();
}

EventFilter EventFilterBar::filter() const
{
    return {.types = m_chosen,
            .customerNo = m_customer->text().trimmed(),
            .text = m_search->text().trimmed()};
}

void EventFilterBar::tell()
{
    m_rest.stop();
    const EventFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    m_type->setText(m_chosen.isEmpty() ? tr("All events")
                        : m_chosen.size() == 1
                        ? eventTypeText(*m_chosen.constBegin())
                        : tr("%n kind(s) of event", nullptr, int(m_chosen.size())));
    m_type->setAccessibleName(tr("Kinds of events: %1").arg(m_type->text()));
    if (now == m_told)
        return;
    m_told = now;
    emit changed(m_told);
}

void EventFilterBar::setCustomer(const QString &customerNo)
{
    m_customer->setText(customerNo);
    tell();
}

void EventFilterBar::clear()
{
    m_customer->clear();
    m_search->clear();
    m_chosen.clear();
    fillMenu();
    if (m_clear->hasFocus()) // the button goes; the focus may not be lost with it
        m_search->setFocus();
    tell();
}

void EventFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void EventFilterBar::retranslateUi()
{
    m_customer->setPlaceholderText(tr("Customer number"));
    m_customer->setAccessibleName(tr("Customer number"));
    m_search->setPlaceholderText(tr("Search in events"));
    m_search->setAccessibleName(tr("Search in events"));
    m_clear->setText(tr("Clear filter"));
    m_type->setToolTip(tr("Which kinds of events are shown"));
    fillMenu();
    tell();
}

void EventFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
