// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/apikeysignin.h"

namespace mm {

ApiKeySignIn::ApiKeySignIn(GatewayClient &client, Session &session, SignInService &signIn,
                           QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_signIn(signIn)
{ }

void ApiKeySignIn::signIn(const ApiCredentials &credentials, const QString &expected)
{
    const quint64 round = m_signIn.begin();
    if (m_call)
        m_call->cancel();
    // Set for this one call; SignInService takes it back however the attempt ends.
    m_client.setCredentials(credentials);
    m_trying = true;
    m_call = m_client.send(CustomerRequest{}, this,
                           [this, round, credentials, expected](const Result<Customer> &customer) {
                               m_trying = false;
                               if (!customer)
                                   m_signIn.fail(round, customer.error());
                               else if (!expected.isEmpty() && customer->customerNo != expected)
                                   m_signIn.fail(round, {.kind = ErrorKind::AnotherAccount});
                               else
                                   m_signIn.adoptKey(round, *customer, credentials);
                           });
}

void ApiKeySignIn::stopUsing()
{
    if (m_session.isSignedIn() && m_session.signsWithApiKey())
        m_session.expire({.kind = ErrorKind::SessionEnded, .code = owncode::keyGivenUp});
}

} // namespace mm
