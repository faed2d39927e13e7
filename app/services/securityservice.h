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
/// which of the real and the demo company they are in. One change of a kind at a time: a newer one
/// outdates the older, whose callback gets Cancelled. A callback is not run once its context is
/// gone; the change itself goes on, and the session's customer follows it in any case.
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
    /// Customer number, id, language and, for switching off, googleId are filled in here. `done`
    /// runs when the session's customer shows it.
    void setMfa(SetMfaRequest request, QObject *context, Done done);
    void findIdentities(QObject *context,
                        std::function<void(const Result<std::vector<ThirdPartyIdentity>> &)> then);
    void bindIdentity(const ThirdPartyIdentity &identity, QObject *context, Done done);
    /// To the other of real and demo: a new token, the customer fetched with it, and only then the
    /// session changes; anything that fails leaves it as it was.
    void switchCompany(QObject *context, Done done);

private:
    /// A change that shows in the customer: `done` runs once the customer has been fetched anew.
    template <typename Request>
    void change(QPointer<Call> &call, const Request &request, QObject *context, Done done,
                std::function<void(Customer &)> effect = {});
    void followCustomer(const std::function<void(Customer &)> &effect, std::function<void()> then);
    void adoptCompany(const Secret &before, const SwitchAccountRequest::Answer &switched,
                      const Done &done);

    GatewayClient &m_client;
    Session &m_session;
    QPointer<Call> m_password, m_mfaSecret, m_mfa, m_identities, m_binding, m_company;
};

} // namespace mm
