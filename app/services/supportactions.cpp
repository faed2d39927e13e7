// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/supportactions.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

GatewayError notAllowed()
{
    return {.kind = ErrorKind::LocalFailure, .sent = false};
}

} // namespace

SupportActions::SupportActions(GatewayClient &client, SupportSession &session, AuditLog &audit,
                               QObject *parent) :
    QObject(parent),
    m_client(client), m_session(session), m_audit(audit)
{ }

bool SupportActions::isOutcomeUnknown(const GatewayError &error)
{
    return error.sent && !isRefusal(error.kind);
}

QString SupportActions::outcomeOf(const GatewayError &error)
{
    const QString name = error.code.isEmpty() ? nameOf(error.kind) : error.code;
    if (!error.sent)
        return u"not sent: "_s + name;
    return isOutcomeUnknown(error) ? u"unknown: "_s + name : name;
}

/// Sends what changes something. It goes on, and is logged, where `context` dies meanwhile.
template <typename Request>
void SupportActions::change(const Request &request, const QString &subject, QObject *context,
                            std::function<void(const Result<typename Request::Answer> &)> done)
{
    using Answer = typename Request::Answer;
    done = [guard = QPointer<QObject>(context), done = std::move(done)](const auto &answer) {
        if (guard)
            done(answer);
    };
    AuditLog::Entry entry{.what = AuditLog::Entry::What::Changed,
                          .environment = m_session.environment().name,
                          .appId = m_session.appId(),
                          .customerNo = request.customerNo,
                          .subject = subject,
                          .trace = {},
                          .outcome = u"begun"_s};
    // Nothing is changed that leaves no mark, even where the program ends in the middle.
    if (!m_session.isSignedIn() || !m_session.changesAllowed() || !m_audit.add(entry)) {
        QMetaObject::invokeMethod(
            this, [done] { done(Result<Answer>(notAllowed())); }, Qt::QueuedConnection);
        return;
    }
    const auto call = std::make_shared<QPointer<Call>>();
    *call = m_client.send(
        request, this,
        [this, entry, call, done = std::move(done)](const Result<Answer> &answer) mutable {
            entry.trace = *call ? (*call)->trace() : QByteArray();
            if (!answer && !answer.error().trace.isEmpty())
                entry.trace = answer.error().trace;
            entry.outcome = answer ? u"ok"_s : outcomeOf(answer.error());
            m_audit.add(entry);
            done(answer);
        });
}

void SupportActions::sendMessage(CustomerMessageRequest request, QObject *context,
                                 std::function<void(const Result<EmptyAnswer> &)> done)
{
    request.companyId = m_session.company().id;
    change(request, u"message"_s, context, std::move(done));
}

void SupportActions::adjust(const AdjustmentRequest &request, QObject *context,
                            std::function<void(const Result<AdjustmentRequest::Answer> &)> done)
{
    const QString subject = u"adjustment %1 %2 to %3"_s.arg(
        request.amount.toString(), request.currency, QString::number(request.accountId));
    change(request, subject, context, std::move(done));
}

void SupportActions::findAdjustment(
    const QString &proposalNo, QObject *context,
    std::function<void(const Result<AdjustmentQuestion::Answer> &)> done)
{
    m_client.send(AdjustmentQuestion{.proposalNo = proposalNo, .companyId = m_session.company().id},
                  context, std::move(done));
}

} // namespace mm
