// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/browservisit.h"

#include <utility>

namespace mm {

namespace {

GatewayError failure(ErrorKind kind)
{
    return {.kind = kind, .sent = false};
}

} // namespace

BrowserVisit::BrowserVisit(QObject *parent) : QObject(parent)
{
    connect(&m_server, &LoopbackServer::returned, this, &BrowserVisit::finish);
    connect(&m_server, &LoopbackServer::timedOut, this,
            [this] { finish(failure(ErrorKind::BrowserTimedOut)); });
}

BrowserVisit::~BrowserVisit()
{
    disconnect(m_contextGone);
}

void BrowserVisit::start(Errand errand, QObject *context, Callback callback)
{
    cancel();
    m_what = std::move(errand.what);
    m_callback = std::move(callback);
    m_contextGone = connect(context, &QObject::destroyed, this, &BrowserVisit::forget);
    if (!m_server.listen(std::move(errand.loopback))) {
        // Not before start() has returned, and not where another visit has begun by then.
        QMetaObject::invokeMethod(
            this,
            [this, gone = m_contextGone] {
                if (gone)
                    finish(failure(ErrorKind::LocalFailure));
            },
            Qt::QueuedConnection);
        return;
    }
    m_url = errand.address(m_server);
    m_opened.reset();
    emit waitingChanged(true);
    openAgain();
}

void BrowserVisit::cancel()
{
    if (isWaiting())
        finish(failure(ErrorKind::Cancelled));
}

void BrowserVisit::openAgain()
{
    if (!isWaiting())
        return;
    m_opened.reset();
    emit openRequested(m_url);
}

void BrowserVisit::setOpened(bool opened)
{
    m_opened = opened;
    emit openedChanged();
}

void BrowserVisit::finish(const Result<QUrlQuery> &result)
{
    const Callback callback = m_callback;
    forget();
    callback(result); // from here on nothing of this object is used
}

void BrowserVisit::forget()
{
    disconnect(m_contextGone);
    m_server.stop();
    m_url.clear();
    m_callback = nullptr;
    emit waitingChanged(false);
}

} // namespace mm
