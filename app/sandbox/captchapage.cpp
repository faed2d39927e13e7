// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/captchapage.h"

#include "app/sandbox/htmlpage.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

HttpAnswer captchaPage(SandboxState &state, const HttpRequest &request, qint64 now)
{
    if (!state.demandsCaptcha || request.method != "GET")
        return htmlAnswer(404, "404 Not Found");
    const FormFields asked(request.query);
    const QString redirect = asked["redirect_uri"_L1], back = asked["state"_L1];
    if (!isLoopbackReturn(redirect) || back.isEmpty())
        return visitRefused(u"The address to return to is not allowed, or has no state."_s);
    const QString outcome = asked["outcome"_L1];
    const auto returned = [&](const QString &name, const QString &value) {
        return sendTo(redirect, {{name, value}, {u"state"_s, back}});
    };
    if (outcome == u"solve"_s)
        return returned(u"captcha"_s, state.captchas.issue(true, now));
    if (outcome == u"wrong"_s)
        return returned(u"captcha"_s, u"not-a-human"_s);
    if (outcome == u"deny"_s)
        return returned(u"error"_s, u"access_denied"_s);
    return page(
        u"Security check"_s,
        u"<p><a href=\"%1\">I am a human</a></p><p><a href=\"%2\">I am not sure</a></p>"
        "<p><a href=\"%3\">Cancel</a></p>"_s.arg(linkWith(request, u"outcome"_s, u"solve"_s),
                                                 linkWith(request, u"outcome"_s, u"wrong"_s),
                                                 linkWith(request, u"outcome"_s, u"deny"_s)));
}

} // namespace mm
