// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// What the main window says about API keys, and what it is told to say by the gateway.
#include "app/services/keyexpirywatch.h"
#include "ui/account/accountwindows.h"
#include "ui/common/statusbanner.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxNoticeLength = 400; // the gateway sets none
constexpr qsizetype maxNoticesLength = 1'200; // of several that nobody has closed

} // namespace

void MainWindow::makeKeyMessages(QWidget *room)
{
    m_keyBanner = new StatusBanner(m_theme, room);
    m_keyBanner->setObjectName(u"apiKeyExpiry"_s);
    m_noticeBanner = new StatusBanner(m_theme, room);
    m_noticeBanner->setObjectName(u"notice"_s);
    room->layout()->addWidget(m_keyBanner);
    room->layout()->addWidget(m_noticeBanner);
}

void MainWindow::connectKeyMessages()
{
    connect(m_accountWindows, &AccountWindows::credentialsChosen, this,
            &MainWindow::apiCredentialsChosen);
    connect(m_actions.apiKeys, &QAction::triggered, this,
            [this] { m_accountWindows->openApiKeys(); });
    connect(m_keyBanner, &StatusBanner::actionTriggered, this, [this] {
        m_keyBanner->clear();
        m_accountWindows->openApiKeys();
    });
    connect(&m_session, &Session::tokenChanged, m_keyBanner, &StatusBanner::clear);
    connect(&m_session, &Session::tokenChanged, this, &MainWindow::showSession);
    const auto *watch =
        new KeyExpiryWatch(m_session, m_services.apiKeys, m_settings, m_clock, this);
    connect(watch, &KeyExpiryWatch::endsSoon, this, &MainWindow::warnOfKeyEnd);
    connect(&m_services.messages, &MessageService::noticeReceived, this, &MainWindow::showNotice);
}

void MainWindow::warnOfKeyEnd(int days)
{
    QString text = tr("The API key this profile runs on ends within a day.");
    if (days > 0)
        text = tr("The API key this profile runs on ends in %n day(s).", nullptr, days);
    m_keyBanner->showMessage(StatusBanner::Tone::Warning,
                             tr("%1 Make another one in time, or bind it to addresses.").arg(text),
                             tr("API keys…"));
}

// One that has not been closed stays to be read, below a newer one.
void MainWindow::showNotice(const MessageNotice &notice)
{
    if (notice.kind != MessageNotice::Kind::Notice || !notice.popsUp)
        return;
    QString text = notice.text.trimmed();
    if (!notice.title.trimmed().isEmpty())
        text = text.isEmpty()
            ? notice.title.trimmed()
            : tr("%1: %2", "title and text of a notice").arg(notice.title.trimmed(), text);
    if (text.isEmpty())
        return;
    if (text.size() > maxNoticeLength)
        text = text.first(maxNoticeLength) + u'…';
    const QString before = m_noticeBanner->text();
    if (!before.isEmpty() && before.size() < maxNoticesLength)
        text += u'\n' + before;
    m_noticeBanner->showMessage(StatusBanner::Tone::Information, text);
}

void MainWindow::showCredentialsKept(KeychainStatus status)
{
    m_accountWindows->showCredentialsKept(status);
}

} // namespace mm
