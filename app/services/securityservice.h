// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/protocol/registration.h"
#include "app/protocol/thirdparty.h"
#include "app/services/session.h"

#include <QPointer>

namespace mm {

/// What a signed-in customer changes about their own account: passwords, MFA, bound identities, and
/// which of the real and the demo company they are in. One change at a time for each kind; the
/// answers come by callback, bound to a context.
class SecurityService : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<EmptyAnswer> &)>;

    SecurityService(GatewayClient &client, Session &session, QObject *parent = nullptr);

    void changePassword(const ChangePasswordRequest &request, QObject *context, Done done);
    void setFirstPassword(const FirstPasswordRequest &request, QObject *context, Done done);
    void makeMfaSecret(QObject *context,
                       std::function<void(const Result<MfaSecretRequest::Answer> &)> then);
    /// Customer number, id and language are filled in here. The session's customer follows.
    void setMfa(SetMfaRequest request, QObject *context, Done done);
    void findIdentities(QObject *context,
                        std::function<void(const Result<std::vector<ThirdPartyIdentity>> &)> then);
    void bindIdentity(const ThirdPartyIdentity &identity, QObject *context, Done done);
    /// To the other of real and demo: a new token, the customer fetched with it, and only then the
    /// session changes; anything that fails leaves it as it was.
    void switchCompany(QObject *context, Done done);

private:
    GatewayClient &m_client;
    Session &m_session;
};

} // namespace mm
