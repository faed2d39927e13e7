// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/net/gatewayclient.h"
#include "app/services/browservisit.h"

namespace mm {

/// Sends calls that a white label may protect by a captcha (protocol.md section 2). Where the
/// environment has a captcha page, the user solves one in the browser first; a refused one
/// (F999999) is asked for again until the user cancels. Elsewhere the call goes out at once.
class CaptchaService : public QObject
{
    Q_OBJECT
public:
    CaptchaService(GatewayClient &client, BrowserVisit &browser, QObject *parent = nullptr);

    /// `Request` has a member `Secret captcha`. As GatewayClient::send(); a captcha that was
    /// cancelled or never came is the callback's error.
    template <typename Request, typename Callback>
    void send(Request request, QObject *context, Callback callback)
    {
        obtain(context, false, [=, this](const Result<Secret> &captcha) mutable {
            if (!captcha) {
                callback(Result<typename Request::Answer>(captcha.error()));
                return;
            }
            request.captcha = *captcha;
            dispatch(std::move(request), context, std::move(callback));
        });
    }
    /// The call send() made last that is still in flight, for cancelling.
    void cancel();

private:
    template <typename Request, typename Callback>
    void dispatch(Request request, QObject *context, Callback callback);
    [[nodiscard]] bool asks() const; ///< the environment has a page
    /// An empty secret where none is wanted. `again`: the last one was refused.
    void obtain(QObject *context, bool again, std::function<void(const Result<Secret> &)> then);

    GatewayClient &m_client;
    BrowserVisit &m_browser;
    QPointer<Call> m_call;
};

template <typename Request, typename Callback>
void CaptchaService::dispatch(Request request, QObject *context, Callback callback)
{
    m_call = m_client.send(
        request, context, [=, this](const Result<typename Request::Answer> &answer) mutable {
            if (answer || answer.error().kind != ErrorKind::CaptchaRefused || !asks()) {
                callback(answer);
                return;
            }
            obtain(context, true, [=, this](const Result<Secret> &captcha) mutable {
                if (!captcha) {
                    callback(Result<typename Request::Answer>(captcha.error()));
                    return;
                }
                request.captcha = *captcha;
                dispatch(std::move(request), context, std::move(callback));
            });
        });
}

} // namespace mm
