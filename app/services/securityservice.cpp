// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/securityservice.h"

namespace mm {

SecurityService::SecurityService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{ }
void SecurityService::changePassword(const ChangePasswordRequest &, QObject *, Done) { }
void SecurityService::setFirstPassword(const FirstPasswordRequest &, QObject *, Done) { }
void SecurityService::makeMfaSecret(QObject *,
                                    std::function<void(const Result<MfaSecretRequest::Answer> &)>)
{ }
void SecurityService::setMfa(SetMfaRequest, QObject *, Done) { }
void SecurityService::findIdentities(
    QObject *, std::function<void(const Result<std::vector<ThirdPartyIdentity>> &)>)
{ }
void SecurityService::bindIdentity(const ThirdPartyIdentity &, QObject *, Done) { }
void SecurityService::switchCompany(QObject *, Done) { }

} // namespace mm
