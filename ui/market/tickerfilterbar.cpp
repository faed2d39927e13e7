// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/tickerfilterbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tradetypes.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

TickerFilterBar::TickerFilterBar(const Theme &theme, QWidget *parent) :
    QWidget(parent), m_text(new QLineEdit(this)), m_typeBox(new QComboBox(this)),
    m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_count(new QLabel(this)),
    m_clear(new QToolButton(this))
{
    m_text->setObjectName(u"tickerFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(80);
    m_text->setMaximumWidth(240);
    m_typeBox->setObjectName(u"tickerTypeFilter"_s);
    m_typeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_up->setObjectName(u"tickerUpFilter"_s);
    m_down->setObjectName(u"tickerDownFilter"_s);
    m_clear->setObjectName(u"tickerClearFilter"_s);
    m_clear->setIcon(themedIcon(u"close"_s, theme));
    m_count->setObjectName(u"tickerCount"_s);
    setTextRole(m_count, TextRole::Secondary);
    for (QToolButton *button : {m_up, m_down, m_clear}) {
        button->setMinimumSize(28, 28);
        button->setIconSize({16, 16});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_up->setCheckable(true);
    m_up->setText(u"▲"_s);
    m_down->setCheckable(true);
    m_down->setText(u"▼"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_typeBox);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    row->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, &TickerFilterBar::tell);
    connect(m_typeBox, &QComboBox::activated, this, [this](int at) {
        const QVariant type = m_typeBox->itemData(at);
        m_type = type.isValid() ? std::optional(type.toInt()) : std::nullopt;
        tell();
    });
    connect(m_up, &QToolButton::clicked, this, [this](bool on) { choose(on ? 1 : 0); });
    connect(m_down, &QToolButton::clicked, this, [this](bool on) { choose(on ? -1 : 0); });
    connect(m_clear, &QToolButton::clicked, this, &TickerFilterBar::clear);
    retranslate();
    showCount(0, 0);
}

TickerFilter TickerFilterBar::filter() const
{
    const bool present = m_type && std::ranges::find(m_types, *m_type) != m_types.end();
    return {.text = m_text->text().trimmed(),
            .tradeType = present ? m_type : std::nullopt,
            .trend = m_up->isChecked() ? 1
                : m_down->isChecked()  ? -1
                                       : 0};
}

void TickerFilterBar::choose(int trend)
{
    m_up->setChecked(trend > 0);
    m_down->setChecked(trend < 0);
    tell();
}

void TickerFilterBar::clear()
{
    // The button that is about to be hidden may not take the focus with it to nowhere.
    if (m_clear->hasFocus())
        m_text->setFocus();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_type.reset();
    fillTypes();
    choose(0);
}

void TickerFilterBar::setTradeTypes(const std::vector<int> &types)
{
    if (types == m_types)
        return;
    const TickerFilter before = filter();
    m_types = types;
    fillTypes();
    if (filter() != before)
        tell();
}

void TickerFilterBar::fillTypes()
{
    m_typeBox->clear();
    m_typeBox->addItem(tr("All types"));
    for (const int type : m_types)
        m_typeBox->addItem(tradeTypeName(type), type);
    const std::optional<int> chosen = filter().tradeType;
    m_typeBox->setCurrentIndex(chosen ? m_typeBox->findData(*chosen) : 0);
    m_typeBox->setVisible(m_types.size() > 1);
}

void TickerFilterBar::showCount(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    const bool active = filter().isActive();
    m_count->setText(tr("%1 of %2", "rows shown of all").arg(shown).arg(all));
    m_count->setVisible(active);
    m_clear->setVisible(active);
}

void TickerFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TickerFilterBar::tell()
{
    emit changed();
}

void TickerFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the list"));
    m_typeBox->setAccessibleName(tr("Trade type"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, tr("Only what has risen since the previous close"));
    name(m_down, tr("Only what has fallen since the previous close"));
    name(m_clear, tr("Clear the filter"));
    fillTypes();
    showCount(m_shown, m_all);
}

void TickerFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
