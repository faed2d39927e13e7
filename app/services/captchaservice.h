// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/services/browservisit.h"

namespace mm {

class CaptchaCall;

/// Sends calls that a white label may protect by a captcha (protocol.md section 2). Where the
/// environment has a captcha page, the user solves one in the browser first; a refused one
/// (F999999) is asked for again until the user cancels. Elsewhere the call goes out at once.
///
/// The page is opened with `redirect_uri` and `state`; it comes back to the former with `state` and
/// the member `captcha`.
class CaptchaService : public QObject
{
    Q_OBJECT
public:
    CaptchaService(GatewayClient &client, BrowserVisit &browser, QObject *parent = nullptr);

    /// `Request` has a member `Secret captcha`. As GatewayClient::send(); a captcha that was
    /// cancelled or never came is the callback's error. Cancelling the call also ends the wait for
    /// the browser.
    template <typename Request, typename Callback>
    Call *send(Request request, QObject *context, Callback callback);

private:
    friend class CaptchaCall;
    using CaptchaCallback = std::function<void(const Result<Secret> &captcha)>;
    [[nodiscard]] bool asks() const; ///< the environment has a page
    void visit(bool again, QObject *context, CaptchaCallback then);

    GatewayClient &m_client;
    BrowserVisit &m_browser;
};

/// One call of CaptchaService::send(): browser, gateway, and both again where the captcha was
/// refused.
class CaptchaCall final : public Call
{
    Q_OBJECT
public:
    struct Steps {
        std::function<Call *(const Secret &captcha)> send;
        std::function<void(const GatewayError &)> fail;
    };

    CaptchaCall(CaptchaService &service, QObject *context);

    void start(Steps steps);
    void cancel() override;
    [[nodiscard]] QByteArray trace() const override
    {
        return m_call ? m_call->trace() : QByteArray();
    }
    /// The gateway said so: true where another captcha is asked for, else the call is over.
    [[nodiscard]] bool goesOnAfter(ErrorKind kind);
    /// Nothing more comes; whoever calls it runs the callback then.
    void finish();

private:
    void ask(bool again);
    void fail(const GatewayError &error);

    CaptchaService &m_service;
    QObject *m_context;
    Steps m_steps;
    QPointer<Call> m_call; ///< to the gateway
    bool m_inBrowser = false;
};

template <typename Request, typename Callback>
Call *CaptchaService::send(Request request, QObject *context, Callback callback)
{
    using Answer = typename Request::Answer;
    auto *call = new CaptchaCall(*this, context);
    const auto answered = [call, callback](const Result<Answer> &answer) mutable {
        if (!answer && call->goesOnAfter(answer.error().kind))
            return;
        call->finish();
        callback(answer);
    };
    call->start(
        {.send =
             [this, call, answered, request](const Secret &captcha) mutable {
                 request.captcha = captcha;
                 return m_client.send(request, call, answered);
             },
         .fail =
             [callback](const GatewayError &error) mutable { callback(Result<Answer>(error)); }});
    return call;
}

} // namespace mm
