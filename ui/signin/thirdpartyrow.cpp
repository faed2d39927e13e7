// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/thirdpartyrow.h"

#include "ui/common/icons.h"
#include "ui/common/thirdparties.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ThirdPartyRow::ThirdPartyRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
}

void ThirdPartyRow::setOffers(const std::vector<ThirdPartyOffer> &offers)
{
    if (m_offers == offers)
        return;
    m_offers = offers;
    fill();
}

void ThirdPartyRow::fill()
{
    qDeleteAll(findChildren<QToolButton *>());
    for (const QString &source : thirdPartySources()) { // in the reference's order, not as found
        const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
                                        [&](const auto &one) { return one.source == source; });
        if (offer == m_offers.end())
            continue;
        auto *button = new QToolButton(this);
        button->setObjectName(source);
        button->setIcon(themedIcon(source, m_theme));
        button->setIconSize({20, 20});
        button->setFixedSize(28, 28);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(offer->isAvailable());
        const QString name = thirdPartyName(source);
        const QString tip =
            offer->isAvailable() ? tr("Sign in with %1").arg(name) : whyUnavailable(*offer);
        button->setAccessibleName(name);
        button->setAccessibleDescription(tip);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, [this, source] { emit chosen(source); });
        m_line->addWidget(button);
    }
}

void ThirdPartyRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace mm
