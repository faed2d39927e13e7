// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/thirdpartyrow.h"

#include "app/protocol/thirdparty.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// The companies' names are the same in every language.
QString companyName(const QString &source)
{
    if (source == "metamask"_L1)
        return u"MetaMask"_s;
    return source.left(1).toUpper() + source.mid(1);
}

} // namespace

ThirdPartyRow::ThirdPartyRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
}

void ThirdPartyRow::setSources(const QStringList &sources)
{
    if (m_sources == sources)
        return;
    m_sources = sources;
    fill();
}

void ThirdPartyRow::fill()
{
    qDeleteAll(findChildren<QToolButton *>());
    for (const QString &source : thirdPartySources()) { // in the reference's order, not as found
        if (!m_sources.contains(source))
            continue;
        auto *button = new QToolButton(this);
        button->setObjectName(source);
        button->setIcon(themedIcon(source, m_theme));
        button->setIconSize({20, 20});
        button->setFixedSize(28, 28);
        button->setAutoRaise(true);
        button->setEnabled(false);
        const QString name = companyName(source);
        const QString reason =
            tr("Signing in with %1 is not possible in this version yet.").arg(name);
        button->setAccessibleName(name);
        button->setAccessibleDescription(reason);
        button->setToolTip(reason);
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
