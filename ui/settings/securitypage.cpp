// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/securitypage.h"

#include "app/services/settings.h"
#include "ui/account/accountform.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualMinutes = 10; ///< offered where it is off

} // namespace

SecurityPage::SecurityPage(Settings &settings, QWidget *parent) :
    QWidget(parent), m_settings(settings)
{
    m_title = makeText(this, u"securityTitle"_s, TextRole::Section);
    m_intro = makeText(this, u"securityIntro"_s, TextRole::Secondary);
    m_untold = makeText(this, u"screenLockUntold"_s, TextRole::Warning);
    m_untold->hide();
    m_idle = new QCheckBox(this);
    m_idle->setObjectName(u"idleLock"_s);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"idleLockMinutes"_s);
    m_minutes->setRange(1, 60);
    m_system = new QCheckBox(this);
    m_system->setObjectName(u"lockWithSystem"_s);

    const int minutes = m_settings.idleLockMinutes();
    m_idle->setChecked(minutes > 0);
    m_minutes->setValue(minutes > 0 ? minutes : usualMinutes);
    m_minutes->setEnabled(minutes > 0);
    m_system->setChecked(m_settings.locksWithSystem());

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_idle);
    line->addWidget(m_minutes);
    line->addStretch(1);
    auto *column = makeColumn(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addLayout(line);
    column->addWidget(m_system);
    column->addWidget(m_untold);
    column->addStretch(1);
    connect(m_idle, &QCheckBox::toggled, this, &SecurityPage::store);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SecurityPage::store);
    connect(m_system, &QCheckBox::toggled, this, &SecurityPage::store);
    retranslateUi();
}

void SecurityPage::setScreenLockTold(bool told)
{
    m_system->setEnabled(told);
    m_untold->setVisible(!told);
    retranslateUi();
}

void SecurityPage::store()
{
    m_minutes->setEnabled(m_idle->isChecked());
    m_settings.setIdleLockMinutes(m_idle->isChecked() ? m_minutes->value() : 0);
    m_settings.setLocksWithSystem(m_system->isChecked());
    emit lockChanged();
}

void SecurityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SecurityPage::retranslateUi()
{
    m_title->setText(tr("Lock"));
    m_intro->setText(
        tr("A locked window hides what it shows, and forgets what signed you in, until "
           "you prove who you are."));
    m_idle->setText(tr("Lock when nothing is done for"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes without activity until the lock"));
    m_minutes->setToolTip(tr("Can be chosen where the box before it is ticked"));
    m_system->setText(tr("Lock when the system's screen is locked"));
    m_untold->setText(tr("This system does not tell programs when its screen is locked."));
    m_system->setToolTip(m_system->isEnabled() ? QString() : m_untold->text());
}

} // namespace mm
