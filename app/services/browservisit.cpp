// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/browservisit.h"

namespace mm {

BrowserVisit::BrowserVisit(QObject *parent) : QObject(parent) { }
void BrowserVisit::start(Errand errand, QObject *context, Callback callback)
{
    m_what = errand.what;
    m_context = context;
    m_callback = std::move(callback);
    finish(GatewayError{.kind = ErrorKind::LocalFailure});
}
void BrowserVisit::cancel() { }
void BrowserVisit::openAgain()
{
    if (isWaiting())
        requestOpening();
}
bool BrowserVisit::isWaiting() const
{
    return m_server.isListening();
}
QString BrowserVisit::what() const
{
    return m_what;
}
QUrl BrowserVisit::url() const
{
    return m_url;
}
void BrowserVisit::setOpened(bool opened)
{
    m_opened = opened;
    emit openedChanged();
}

void BrowserVisit::requestOpening()
{
    m_opened.reset();
    emit openRequested(m_url);
}

void BrowserVisit::finish(const Result<QUrlQuery> &result)
{
    if (m_context)
        m_callback(result);
}

} // namespace mm
