// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/securityservice.h"

namespace mm {

namespace {

void outdate(const QPointer<Call> &call)
{
    if (call)
        call->cancel();
}

/// The callback, as long as its context is there.
template <typename Callback>
auto boundTo(QObject *context, Callback callback)
{
    return
        [guard = QPointer<QObject>(context), callback = std::move(callback)](const auto &result) {
            if (guard)
                callback(result);
        };
}

} // namespace

SecurityService::SecurityService(GatewayClient &client, Session &session, QObject *parent) :
    QObject(parent), m_client(client), m_session(session)
{ }

template <typename Request>
void SecurityService::change(QPointer<Call> &call, const Request &request, QObject *context,
                             Done done, std::function<void(Customer &)> effect)
{
    outdate(call);
    done = boundTo(context, std::move(done));
    call = m_client.send(request, this,
                         [this, done = std::move(done),
                          effect = std::move(effect)](const Result<EmptyAnswer> &answer) {
                             if (answer)
                                 followCustomer(effect, [done] { done(EmptyAnswer{}); });
                             else
                                 done(answer);
                         });
}

/// Where the customer cannot be fetched, what is known of the change is put into the one there is.
void SecurityService::followCustomer(const std::function<void(Customer &)> &effect,
                                     std::function<void()> then)
{
    m_client.send(CustomerRequest{}, this,
                  [this, effect, then = std::move(then),
                   token = m_session.token()](const Result<Customer> &answer) {
                      if (m_session.isSignedIn() && m_session.token() == token) {
                          Customer customer = answer ? *answer : m_session.customer();
                          if (!answer && effect)
                              effect(customer);
                          m_session.setCustomer(std::move(customer));
                      }
                      then();
                  });
}

void SecurityService::changePassword(const ChangePasswordRequest &request, QObject *context,
                                     Done done)
{
    outdate(m_password);
    m_password = m_client.send(request, this, boundTo(context, std::move(done)));
}

void SecurityService::setFirstPassword(const FirstPasswordRequest &request, QObject *context,
                                       Done done)
{
    change(m_password, request, context, std::move(done),
           [](Customer &customer) { customer.loginPassStatus = PasswordStatus::Set; });
}

void SecurityService::makeMfaSecret(
    QObject *context, std::function<void(const Result<MfaSecretRequest::Answer> &)> then)
{
    outdate(m_mfaSecret);
    m_mfaSecret = m_client.send(MfaSecretRequest{}, context, std::move(then));
}

void SecurityService::setMfa(SetMfaRequest request, QObject *context, Done done)
{
    const Customer &customer = m_session.customer();
    request.customerNo = customer.customerNo;
    request.customerId = customer.id;
    request.language = QString::fromUtf8(m_client.language());
    if (!request.enable)
        request.googleId = customer.googleId.value_or(0);
    change(m_mfa, request, context, std::move(done),
           [googleId = request.enable ? request.googleId : 0](Customer &changed) {
               changed.googleId = googleId;
           });
}

void SecurityService::findIdentities(
    QObject *context, std::function<void(const Result<std::vector<ThirdPartyIdentity>> &)> then)
{
    outdate(m_identities);
    m_identities = m_client.send(
        BoundIdentitiesRequest{}, context,
        [then = std::move(then)](const Result<BoundIdentitiesRequest::Answer> &answer) {
            if (answer)
                then(answer->identities);
            else
                then(answer.error());
        });
}

void SecurityService::bindIdentity(const ThirdPartyIdentity &identity, QObject *context, Done done)
{
    change(m_binding, BindIdentityRequest{identity}, context, std::move(done));
}

void SecurityService::switchCompany(QObject *context, Done done)
{
    outdate(m_company);
    done = boundTo(context, std::move(done));
    m_company = m_client.send(SwitchAccountRequest{}, this,
                              [this, before = m_session.token(),
                               done](const Result<SwitchAccountRequest::Answer> &answer) {
                                  if (answer)
                                      adoptCompany(before, *answer, done);
                                  else
                                      done(answer.error());
                              });
}

void SecurityService::adoptCompany(const Secret &before,
                                   const SwitchAccountRequest::Answer &switched, const Done &done)
{
    m_company = m_client.send(
        CustomerRequest{}, this,
        [this, before, switched, done](const Result<Customer> &customer) {
            // Somebody may have signed out, or in, in the meantime.
            const bool isSame = m_session.isSignedIn() && m_session.token() == before;
            if (customer && isSame) {
                m_session.signedIn(*customer, switched.token, switched.refreshToken,
                                   m_session.identity());
                done(EmptyAnswer{});
                return;
            }
            if (!(switched.token == m_session.token())) {
                m_client.send(LogoutRequest{}, this, [](const Result<EmptyAnswer> &) {},
                              {.token = switched.token});
            }
            done(customer ? GatewayError{.kind = ErrorKind::Cancelled} : customer.error());
        },
        {.token = switched.token});
}

} // namespace mm
