// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/formcall.h"

namespace mm {

namespace {

constexpr qint64 maxAnswerBytes = 1024LL * 1024; ///< tokens, and nothing else

} // namespace

FormCall::FormCall(GatewayClient::Private &client, QUrl url, QObject *context, Callback callback) :
    HttpCall(client, maxAnswerBytes, context, std::move(callback)), m_url(std::move(url))
{ }

void FormCall::start(QByteArray form)
{
    QNetworkRequest request(m_url);
    request.setRawHeader("content-type", "application/x-www-form-urlencoded");
    request.setRawHeader("accept", "application/json");
    post(request, std::move(form));
}

void FormCall::answered(const HttpAnswer &answer)
{
    const Result<Json> result = readFormAnswer(answer);
    report(result ? nullptr : &result.error(), answer.status);
    release();
    finish(result);
}

QByteArray FormCall::plainBody() const
{
    return sentBody().toByteArray();
}

QByteArray FormCall::place() const
{
    return m_url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace mm
