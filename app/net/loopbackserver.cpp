// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/loopbackserver.h"

namespace mm {

LoopbackServer::LoopbackServer(QObject *parent) : QObject(parent) { }
LoopbackServer::~LoopbackServer() = default;
bool LoopbackServer::listen(Errand errand)
{
    m_errand = std::move(errand);
    return false;
}
void LoopbackServer::stop() { }
bool LoopbackServer::isListening() const
{
    return false;
}
quint16 LoopbackServer::port() const
{
    return 0;
}
QUrl LoopbackServer::callbackUrl() const
{
    return {};
}
QUrl LoopbackServer::pageUrl() const
{
    return {};
}

} // namespace mm
