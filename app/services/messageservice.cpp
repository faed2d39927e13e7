// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/messageservice.h"

namespace mm {

class MessageService::Private
{
};
MessageService::MessageService(const Environment &, Session &, const Clock &, QObject *parent) :
    QObject(parent)
{ }
MessageService::~MessageService() = default;
void MessageService::setEnvironment(const Environment &) { }
void MessageService::setLanguage(const QByteArray &) { }
void MessageService::reconnectNow() { }
MessageService::State MessageService::state() const
{
    return State::Off;
}

} // namespace mm
