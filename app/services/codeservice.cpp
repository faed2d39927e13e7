// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/codeservice.h"

#include "app/protocol/limits.h"

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Why there is no point in sending a code. A gateway that does not say whether there is such an
/// account sends one all the same.
std::optional<GatewayError> objection(CodePurpose purpose,
                                      const Result<AccountQuestion::Answer> &answer)
{
    using Status = AccountQuestion::Answer::Status;
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        const bool cannotBeKnown = kind == ErrorKind::SessionEnded
            || kind == ErrorKind::UnknownEndpoint || kind == ErrorKind::NoPermission;
        return cannotBeKnown ? std::nullopt : std::optional(answer.error());
    }
    const bool isNew = purpose == CodePurpose::Register;
    if (answer->status == Status::Disabled)
        return GatewayError{.kind = ErrorKind::AccountBarred};
    if (answer->status == Status::Exists && isNew)
        return GatewayError{.kind = ErrorKind::AccountExists};
    if (answer->status == Status::Unknown && !isNew)
        return GatewayError{.kind = ErrorKind::NoSuchAccount};
    return std::nullopt;
}

/// What is unknown counts as sent.
bool mayHaveBeenSent(const Result<SendCodeRequest::Answer> &answer)
{
    return answer || (answer.error().sent && !isRefusal(answer.error().kind));
}

/// When the five of half an hour are no longer used up; 0: they are not.
qint64 windowEnd(const QList<qint64> &sent)
{
    const qsizetype first = sent.size() - limits::maxCodesPerWindow;
    return first < 0 ? 0 : sent[first] + limits::codeWindowMs;
}

} // namespace

class CodeService::Place
{
public:
    Place(CodeService &service, QString key) : m_service(&service), m_key(std::move(key))
    {
        m_at = service.m_clock.steadyMs();
        service.m_sent[m_key].append(m_at);
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    ~Place()
    {
        if (!m_settled)
            settle(false);
    }

    /// Before anybody is told how it went. The minute runs from now on: a security check may have
    /// taken long.
    void settle(bool sent)
    {
        m_settled = true;
        if (!m_service)
            return;
        QList<qint64> &times = m_service->m_sent[m_key];
        times.removeOne(m_at);
        if (sent)
            times.append(m_service->m_clock.steadyMs());
    }

private:
    const QPointer<CodeService> m_service;
    const QString m_key;
    qint64 m_at = 0; ///< steady ms
    bool m_settled = false;
};

CodeService::CodeService(GatewayClient &client, const Session &session, CaptchaService &captcha,
                         const Clock &clock, QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_captcha(captcha), m_clock(clock)
{ }

void CodeService::send(CodePurpose purpose, const SignInIdentity &identity, const QString &country,
                       QObject *context, const Callback &callback)
{
    const auto place = takePlace(purpose, identity.recipient(), context, callback);
    if (!place)
        return;
    const SendCodeRequest request{
        .companyId = m_client.environment().companyId,
        .purpose = purpose,
        .channel = identity.type == SignInType::Phone ? CodeChannel::Sms : CodeChannel::Email,
        .recipient = identity.recipient(),
        .customerNo = {},
        .country = country,
        .captcha = {}};
    if (purpose == CodePurpose::Common || purpose == CodePurpose::LoggedIn) {
        post(request, place, context, callback);
        return;
    }
    // With the token as one of its own, so that being refused does not end the session in force.
    m_client.send(
        AccountQuestion{identity}, context,
        [this, request, place, context, callback](const Result<AccountQuestion::Answer> &answer) {
            const auto error = objection(request.purpose, answer);
            if (!error) {
                post(request, place, context, callback);
                return;
            }
            place->settle(false);
            callback(*error);
        },
        {.token = m_session.token()});
}

void CodeService::sendToCustomer(CodeChannel channel, const QString &customerNo, QObject *context,
                                 const Callback &callback)
{
    const auto place =
        takePlace(CodePurpose::LoggedIn, customerRecipient(channel, customerNo), context, callback);
    if (!place)
        return;
    const SendCodeRequest request{.companyId = m_client.environment().companyId,
                                  .purpose = CodePurpose::LoggedIn,
                                  .channel = channel,
                                  .recipient = {},
                                  .customerNo = customerNo,
                                  .country = {},
                                  .captcha = {}};
    post(request, place, context, callback);
}

void CodeService::post(const SendCodeRequest &request, const std::shared_ptr<Place> &place,
                       QObject *context, const Callback &callback)
{
    m_captcha.send(request, context,
                   [place, callback](const Result<SendCodeRequest::Answer> &answer) {
                       place->settle(mayHaveBeenSent(answer));
                       if (answer)
                           callback(answer->sendToken);
                       else
                           callback(answer.error());
                   });
}

std::shared_ptr<CodeService::Place> CodeService::takePlace(CodePurpose purpose,
                                                           const QString &recipient,
                                                           QObject *context,
                                                           const Callback &callback)
{
    forgetOld();
    if (const qint64 wait = waitMs(purpose, recipient); wait > 0) {
        const GatewayError error{.kind = ErrorKind::TooFast, .retryAfterMs = wait, .sent = false};
        QMetaObject::invokeMethod(
            context, [callback, error] { callback(error); }, Qt::QueuedConnection);
        return nullptr;
    }
    return std::make_shared<Place>(*this, keyOf(purpose, recipient));
}

qint64 CodeService::waitMs(CodePurpose purpose, const QString &recipient) const
{
    const QList<qint64> sent = m_sent.value(keyOf(purpose, recipient));
    if (sent.isEmpty())
        return 0;
    const qint64 until = std::max(sent.last() + limits::codeIntervalMs, windowEnd(sent));
    return std::max<qint64>(0, until - m_clock.steadyMs());
}

bool CodeService::isExhausted(CodePurpose purpose, const QString &recipient) const
{
    return windowEnd(m_sent.value(keyOf(purpose, recipient))) > m_clock.steadyMs();
}

QString CodeService::customerRecipient(CodeChannel channel, const QString &customerNo)
{
    return (channel == CodeChannel::Sms ? u"sms:"_s : u"email:"_s) + customerNo;
}

QString CodeService::keyOf(CodePurpose purpose, const QString &recipient) const
{
    return m_client.environment().clientApi.toString() + u' ' + QString::number(int(purpose)) + u' '
        + recipient.trimmed().toLower();
}

void CodeService::forgetOld()
{
    const qint64 since = m_clock.steadyMs() - limits::codeWindowMs;
    m_sent.removeIf([since](const auto &entry) {
        return entry.value().isEmpty() || entry.value().last() <= since;
    });
}

} // namespace mm
