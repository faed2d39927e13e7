// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/auth2api.h"

#include "app/protocol/signing.h"
#include "app/sandbox/apichecks.h"
#include "app/sandbox/htmlpage.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isApplicationType(const QString &type)
{
    return fits(type, u"[A-Za-z0-9_-]{1,32}"_s);
}

bool mayReturnTo(const Json &application, const QString &address)
{
    const Json::Array &registered = application["returns"].items();
    return isLoopbackReturn(address)
        || std::ranges::find(registered, Json(address)) != registered.end();
}

/// The person with that name and password; what is wrong is `problem`.
SandboxStore::Person *signInOnPage(SandboxState &state, const FormFields &form, QString &problem)
{
    const QString name = form["loginName"_L1];
    const int type = name.contains(u'@') ? 1 : name.startsWith(u'+') ? 2 : 3;
    auto *person = state.store.find(type, name);
    const Secret digest = passwordDigest(Secret(form["password"_L1].toUtf8()));
    problem = u"The account or the password is wrong."_s;
    if (!person || !person->passwordFits(Json(QString::fromUtf8(digest.reveal()))))
        return nullptr;
    problem = u"This account cannot sign in."_s;
    if (!person->barred.isEmpty())
        return nullptr;
    problem = u"The Google code is missing or wrong."_s;
    const Json code(Json::Object{{"googleCode", Json(form["googleCode"_L1])}});
    return checkGoogleCode(*person, code) ? nullptr : person;
}

HttpAnswer consentForm(const HttpRequest &request, const Json &application, const QString &problem)
{
    const QString body =
        u"<p>%1 will see your customer number, your e-mail address and your third-party "
        "identities.</p><p role=\"alert\">%2</p>"
        "<form method=\"post\" action=\"?%3\">"
        "<p><label>Account <input name=\"loginName\"></label></p>"
        "<p><label>Password <input name=\"password\" type=\"password\"></label></p>"
        "<p><label>Google code <input name=\"googleCode\"></label></p>"
        "<p><button name=\"decision\" value=\"allow\">Agree</button>"
        "<button name=\"decision\" value=\"deny\">Refuse</button></p></form>"_s.arg(
            application["name"].toString().toHtmlEscaped(), problem.toHtmlEscaped(),
            QString::fromUtf8(request.query).toHtmlEscaped());
    HttpAnswer answer = page(u"Sign in to "_s + application["name"].toString(), body);
    if (!problem.isEmpty())
        answer.status = 403;
    return answer;
}

} // namespace

ApiOutcome auth2Code(SandboxState &state, const ApiCall &call)
{
    const QString appId = call.body["appId"].toString();
    if (state.auth2.application(appId).isNull())
        return wrongField(u"appId"_s, u"unknown"_s);
    if (!isApplicationType(call.body["thirdAppType"].toString()))
        return wrongField(u"thirdAppType"_s, u"missing or malformed"_s);
    return Json(state.auth2.giveCode(appId, *call.person, call.now));
}

ApiOutcome auth2Token(SandboxState &state, const ApiCall &call)
{
    const QString appId = call.body["appId"].toString();
    const Json application = state.auth2.application(appId);
    if (application.isNull())
        return wrongField(u"appId"_s, u"unknown"_s);
    if (call.body["appSecret"] != application["appSecret"])
        return wrongField(u"appSecret"_s, u"wrong"_s);
    const auto pair = state.auth2.exchange(appId, call.body["code"].toString(), call.now);
    if (!pair)
        return wrongField(u"code"_s, u"unknown, used or expired"_s);
    return *pair;
}

ApiOutcome auth2User(SandboxState &state, const ApiCall &call)
{
    const auto *person = state.auth2.owner(call.body["accessToken"].toString(), call.now);
    if (!person)
        return wrongField(u"accessToken"_s, u"unknown or expired"_s);
    if (!person->auth2User.isNull())
        return person->auth2User;
    const bool bound = !person->identities.empty();
    const Json::Array &accounts = person->customer["accountList"].items();
    // Members in the order of the document.
    return Json(
        Json::Object{{"thirdUserId", bound ? Json(person->userIds()) : Json()},
                     {"accountId", accounts.empty() ? Json(0) : accounts.front()["accountId"]},
                     {"thirdLoginSource", bound ? Json(person->sources()) : Json()},
                     {"customerNo", person->customer["customerNo"]},
                     {"email", person->customer["email"]}});
}

ApiOutcome auth2Refresh(SandboxState &state, const ApiCall &call)
{
    const auto pair = state.auth2.refresh(call.body["refreshToken"].toString(), call.now);
    if (!pair)
        return wrongField(u"refreshToken"_s, u"unknown, used or expired"_s);
    return *pair;
}

bool isAuth2Page(const QByteArray &path)
{
    return path.endsWith("/auth2/code")
        && fits(QString::fromUtf8(path), u"/[a-z]{2}-[A-Z]{2}/auth2/code"_s);
}

HttpAnswer auth2Page(SandboxState &state, const HttpRequest &request, qint64 now)
{
    const FormFields asked(request.query);
    const QString appId = asked["appId"_L1], target = asked["url"_L1];
    const Json application = state.auth2.application(appId);
    if (application.isNull() || !isApplicationType(asked["thirdAppType"_L1]))
        return visitRefused(u"The application is unknown."_s);
    if (!mayReturnTo(application, target))
        return visitRefused(u"The address to return to is not allowed."_s);
    if (request.method == "GET")
        return consentForm(request, application, {});
    const auto form = request.method == "POST" ? formOf(request) : std::nullopt;
    if (!form)
        return visitRefused(u"The form cannot be read."_s);
    if ((*form)["decision"_L1] == u"deny"_s)
        return sendTo(target, {{u"error"_s, u"access_denied"_s}});
    if ((*form)["decision"_L1] != u"allow"_s)
        return visitRefused(u"Please agree or refuse."_s);
    QString problem;
    auto *person = signInOnPage(state, *form, problem);
    if (!person)
        return consentForm(request, application, problem);
    return sendTo(target,
                  {{u"code"_s, state.auth2.giveCode(appId, *person, now)},
                   {u"app"_s, QString::fromLatin1(sandboxCompany)}});
}

} // namespace mm
