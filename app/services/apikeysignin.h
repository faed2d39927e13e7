// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/signinservice.h"

namespace mm {

/// Signs in with an API key instead of a password (protocol.md section 5): every call is signed
/// with it, there is no token anywhere, quotes come as for a guest, messages by a token of their
/// own. Whose key it is the gateway says. A key that the gateway no longer takes ends the session
/// with that reason; signing out just forgets it.
class ApiKeySignIn : public QObject
{
    Q_OBJECT
public:
    ApiKeySignIn(GatewayClient &client, Session &session, SignInService &signIn,
                 QObject *parent = nullptr);

    /// How it goes is told by SignInService: succeeded(), failed(), gated(). Refused keys fail with
    /// ApiKeyRefused and their code, a secret that is none with LocalFailure and
    /// owncode::badApiSecret. `expected`: the customer number it must be, else AnotherAccount;
    /// empty: any. While somebody is signed in, that session goes on until the key is found good.
    void signIn(const ApiCredentials &credentials, const QString &expected = {});
    /// A key is being tried that the session does not run on yet.
    [[nodiscard]] bool isTrying() const { return m_trying; }
    /// Ends a session on an API key in place (Session::State::Expired, owncode::keyGivenUp): it is
    /// to go on with another sign-in. Else nothing.
    void stopUsing();

private:
    GatewayClient &m_client;
    Session &m_session;
    SignInService &m_signIn;
    QPointer<Call> m_call;
    bool m_trying = false;
};

} // namespace mm
