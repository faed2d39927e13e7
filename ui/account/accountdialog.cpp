// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/accountdialog.h"

#include "ui/common/browserpanel.h"
#include "ui/common/errortext.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize(560, 580);

} // namespace

AccountDialog::AccountDialog(ClientServices &services, const Theme &theme, QWidget *parent) :
    QDialog(parent), m_session(services.session)
{
    m_who = new QLabel(this);
    m_who->setObjectName(u"accountWho"_s);
    setTextRole(m_who, TextRole::Secondary);
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"accountBanner"_s);
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"accountPages"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({}); // the style's own, which follows no theme of ours
    close->setObjectName(u"accountClose"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(new BrowserPanel(services.browser, this));
    column->addWidget(buttons);
    resizeWithinScreen(*this, firstSize);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { bringIntoView(now); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_banner, &StatusBanner::actionTriggered, this, &AccountDialog::signInRequested);
    connect(&m_session, &Session::stateChanged, this, &AccountDialog::followSession);
    connect(&m_session, &Session::customerChanged, this, &AccountDialog::followSession);
}

// The focus also moves while the parts are being taken down.
AccountDialog::~AccountDialog()
{
    disconnect(qApp, nullptr, this, nullptr);
}

// A page that is higher than a small screen scrolls.
void AccountDialog::addPage(QWidget *page)
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addTab(scroll, {});
}

// A field that is focused because something is wrong with it may be out of sight.
void AccountDialog::bringIntoView(QWidget *widget)
{
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (scroll && widget && scroll->isAncestorOf(widget))
        scroll->ensureWidgetVisible(widget, 8, 8);
}

void AccountDialog::openAt(int page)
{
    m_pages->setCurrentIndex(page);
    show();
    raise();
    activateWindow();
}

void AccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_customerNo = m_session.customer().customerNo;
    focusFirstField(); // not the button that closed it the last time
    // Whoever hid it may show it again after its customer has gone.
    if (m_session.state() == Session::State::SignedOut)
        QMetaObject::invokeMethod(this, &QDialog::reject, Qt::QueuedConnection);
    else
        followSession();
}

void AccountDialog::focusFirstField()
{
    const QWidget *page = m_pages->currentWidget();
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0;
        if (takesKeys && page->isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(page)) {
            next->setFocus();
            return;
        }
    }
}

void AccountDialog::followSession()
{
    const Session::State state = m_session.state();
    if (state == Session::State::Locked) {
        wipe();
        m_hiddenByLock = m_hiddenByLock || isVisible();
        hide();
    }
    if (!isVisible() && !m_hiddenByLock)
        return;
    const Customer &customer = m_session.customer();
    if (state == Session::State::SignedOut || customer.customerNo != m_customerNo) {
        reject();
        return;
    }
    m_who->setText(customer.name.isEmpty()
                       ? tr("Customer %1").arg(customer.customerNo)
                       : tr("%1 – customer %2").arg(customer.name, customer.customerNo));
    if (state == Session::State::SignedIn) {
        m_banner->clear();
        if (std::exchange(m_hiddenByLock, false))
            show();
    } else if (state == Session::State::Expired) {
        m_banner->showMessage(
            StatusBanner::Tone::Warning,
            tr("%1 What you have typed here stays.").arg(sentenceFor(m_session.endReason())),
            tr("Sign in…"));
    }
}

void AccountDialog::done(int result)
{
    m_hiddenByLock = false;
    m_banner->clear();
    wipe();
    QDialog::done(result);
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        followSession();
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

// Enter is the affair of the button or field it was pressed on. Here it has been dealt with, and
// the keyboard may be elsewhere by now: on a button that nobody meant.
void AccountDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace mm
