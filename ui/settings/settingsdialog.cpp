// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/settingsdialog.h"

#include "ui/account/accountform.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/settings/environmentspage.h"
#include "ui/settings/proxypage.h"
#include "ui/settings/securitypage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 130;
constexpr int rowHeight = 30;
constexpr QSize usualSize{820, 600};

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const Theme &theme, const Clock &clock,
                               QWidget *parent) :
    QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    m_pages = new QListWidget(this);
    m_pages->setObjectName(u"settingsPages"_s);
    m_stack = new QStackedWidget(this);
    m_proxy = new ProxyPage(settings, theme, clock);
    m_environments = new EnvironmentsPage(settings, clock);
    m_security = new SecurityPage(settings);
    addPage(m_proxy, true);
    addPage(m_environments, false);
    addPage(m_security, true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_pages);
    line->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(line, 1);
    column->addWidget(makeBottom());

    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_proxy, &ProxyPage::proxyChanged, this,
            [this](const ProxySettings &proxy, const Secret &password) {
                m_environments->setProxyPassword(password);
                emit proxyChanged(proxy, password);
            });
    connect(m_environments, &EnvironmentsPage::environmentsChanged, this,
            &SettingsDialog::environmentsChanged);
    connect(m_security, &SecurityPage::lockChanged, this, &SettingsDialog::lockChanged);
    retranslateUi();
    setPage(Page::Proxy);
    resizeWithinScreen(*this, usualSize);
}

/// A page that is higher than a small screen scrolls, unless it does so by itself.
void SettingsDialog::addPage(QWidget *page, bool scrolls)
{
    auto *item = new QListWidgetItem(m_pages);
    item->setSizeHint({0, rowHeight});
    if (!scrolls) {
        m_stack->addWidget(page);
        return;
    }
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
}

QWidget *SettingsDialog::makeBottom()
{
    auto *bottom = new QWidget(this);
    m_question = makeText(bottom, u"settingsQuestion"_s, TextRole::Warning);
    m_discard = makeButton(bottom, u"settingsDiscard"_s);
    m_close = makeButton(bottom, u"settingsClose"_s);
    m_question->hide();
    m_discard->hide();
    auto *line = new QHBoxLayout(bottom);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_question, 1);
    line->addStretch();
    line->addWidget(m_discard);
    line->addWidget(m_close);
    connect(m_discard, &QPushButton::clicked, this, &SettingsDialog::closeNow);
    connect(m_close, &QPushButton::clicked, this, &SettingsDialog::reject);
    return bottom;
}

void SettingsDialog::setTestEnvironment(const Environment &environment)
{
    m_proxy->setTestEnvironment(environment);
}

void SettingsDialog::setProxyPassword(const Secret &password)
{
    m_proxy->setPassword(password);
    m_environments->setProxyPassword(password);
}

void SettingsDialog::setScreenLockTold(bool told)
{
    m_security->setScreenLockTold(told);
}

void SettingsDialog::setPage(Page page)
{
    m_pages->setCurrentRow(int(page));
}

void SettingsDialog::reject()
{
    if (m_proxy->hasChanges() || m_environments->hasChanges())
        askAboutChanges();
    else
        closeNow();
}

void SettingsDialog::askAboutChanges()
{
    setPage(m_proxy->hasChanges() ? Page::Proxy : Page::Environments);
    m_question->show();
    m_discard->show();
    m_discard->setFocus();
    QAccessibleEvent event(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SettingsDialog::closeNow()
{
    m_proxy->wipe();
    QDialog::reject();
}

// Each time it is opened it shows what is in force.
void SettingsDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_question->hide();
        m_discard->hide();
        m_proxy->reset();
        m_environments->reset();
    }
    QDialog::showEvent(event);
}

// Enter presses the button that has the focus; in a field it is the page's affair.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (enter && button != nullptr)
        button->click();
    else if (!enter)
        QDialog::keyPressEvent(event);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->item(int(Page::Proxy))->setText(tr("Proxy"));
    m_pages->item(int(Page::Environments))->setText(tr("Environments"));
    m_pages->item(int(Page::Security))->setText(tr("Security"));
    int width = listWidth;
    for (int i = 0; i < m_pages->count(); ++i)
        width =
            qMax(width, m_pages->fontMetrics().horizontalAdvance(m_pages->item(i)->text()) + 24);
    m_pages->setFixedWidth(width);
    m_question->setText(tr("Some of what you changed is not saved."));
    m_discard->setText(tr("Close without saving"));
    m_close->setText(tr("Close"));
}

} // namespace mm
