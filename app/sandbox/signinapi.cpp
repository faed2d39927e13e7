// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/signinapi.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/thirdpartyapi.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With a code no password is sent, not even that of an empty field (section 13).
std::optional<Refusal> checkForm(const Json &body)
{
    if (!isWithin(body["device"], 1, 9))
        return wrongField(u"device"_s, u"1 to 9"_s);
    if (body["isThird"] != Json(false)) // true only where a third party signs in
        return wrongField(u"isThird"_s, u"false"_s);
    if (body["thirdSource"].toString().isEmpty() != body["bindThirdUserId"].toString().isEmpty())
        return wrongField(u"bindThirdUserId"_s, u"not without the other"_s);
    if (body.contains("phoneArea") && body["type"] != Json(2)
        && !body["phoneArea"].toString().isEmpty())
        return wrongField(u"phoneArea"_s, u"only with a phone number"_s);
    if (!body.contains("verifyCode")) {
        if (!isPasswordDigest(body["loginPwd"]))
            return wrongField(u"loginPwd"_s, u"lower-case hex MD5"_s);
        return std::nullopt;
    }
    if (body.contains("loginPwd"))
        return wrongField(u"loginPwd"_s, u"not with a code"_s);
    if (body["type"] == Json(3))
        return wrongField(u"verifyCode"_s, u"not with a customer number"_s);
    return std::nullopt;
}

/// The recipient of a code; what is wrong with it is `refusal`.
struct Recipient {
    QString name;
    std::optional<Refusal> refusal = {};
};

/// A signed-in customer's codes go to the address the gateway has.
Recipient ownAddress(const SandboxStore &store, const ApiCall &call, bool sms)
{
    if (!call.person)
        return {{}, notSignedIn(store, call.token)};
    if (call.body["customerNo"].toString() != call.person->customer["customerNo"].toString())
        return {{}, wrongField(u"customerNo"_s, u"not yours"_s)};
    if (!call.body["toUser"].toString().isEmpty())
        return {{}, wrongField(u"toUser"_s, u"customerNo says who"_s)};
    const QStringList &known = sms ? call.person->phones : call.person->emails;
    if (known.isEmpty())
        return {{}, Refusal{sms ? "CUSTOMER_API_0000502" : "CUSTOMER_API_0000506", {}, {}}};
    return {known.first()};
}

Recipient givenAddress(const Json &body, bool sms)
{
    const QString name = body["toUser"].toString();
    if (name.isEmpty())
        return {{}, Refusal{sms ? "CUSTOMER_API_0000502" : "CUSTOMER_API_0000506", {}, {}}};
    if (sms && !fits(name, u"\\+[1-9][0-9]{0,3} [0-9]{4,15}"_s))
        return {{}, Refusal{"CUSTOMER_API_0000504", {name}, {}}};
    if (!sms && !isEmailAddress(name))
        return {{}, Refusal{"CUSTOMER_API_0000507", {name}, {}}};
    return {name};
}

} // namespace

ApiOutcome checkGoogleMfaStatus(SandboxState &state, const ApiCall &call)
{
    const Json &type = call.body["type"];
    if (type != Json(1) && type != Json(2)) // the reference knows no customer number here
        return wrongField(u"type"_s, u"1 or 2"_s);
    const QString area = call.body["phoneArea"].toString();
    if (area.isEmpty()) // the reference demands it with e-mail addresses too
        return Refusal{"CUSTOMER_API_0000503", {}, {}};
    const LoginName name = readLoginName(call.body);
    if (name.refusal)
        return *name.refusal;
    const auto *person = state.store.find(name.type, name.name);
    return Json(person && !person->googleCode.isEmpty() ? 1 : -1);
}

/// The reference has no area code here: a number is looked for under all of them.
ApiOutcome checkStatus(SandboxState &state, const ApiCall &call)
{
    Json body = call.body;
    if (body["type"] == Json(2))
        body.set("phoneArea", Json("+86")); // so that the number alone is checked
    const LoginName name = readAddress(body);
    if (name.refusal)
        return *name.refusal;
    const auto *person = name.isPhone() ? state.store.findNumber(body["loginName"].toString())
                                        : state.store.find(1, name.name);
    const bool disabled = person && person->barred == u"CUSTOMER_API_0000103"_s;
    return Json(Json::Object{{"country", person ? person->customer["country"] : Json()},
                             {"phoneArea", person ? person->customer["phoneArea"] : Json()},
                             {"status",
                              Json(!person        ? 2
                                       : disabled ? -1
                                                  : 1)}});
}

ApiOutcome verifyCodeSend(SandboxState &state, const ApiCall &call)
{
    if (call.body["companyId"] != Json(sandboxCompanyId))
        return wrongField(u"companyId"_s, u"not that of the header"_s);
    const QString bizType = call.body["bizType"].toString();
    constexpr std::array purposes{"COMMON", "LOGIN", "REGISTER", "PASSWORD", "LOGINED"};
    for (const bool sms : {false, true}) {
        for (const char *purpose : purposes) {
            if (bizType != codeBizType(sms, purpose))
                continue;
            const bool own = qstrcmp(purpose, "LOGINED") == 0;
            const Recipient to =
                own ? ownAddress(state.store, call, sms) : givenAddress(call.body, sms);
            return to.refusal ? ApiOutcome(*to.refusal)
                              : state.codes.send({bizType, to.name}, call.now);
        }
    }
    return wrongField(u"bizType"_s, u"unknown"_s);
}

ApiOutcome login(SandboxState &state, const ApiCall &call)
{
    const LoginName name = readLoginName(call.body);
    if (name.refusal)
        return *name.refusal;
    if (auto wrong = checkForm(call.body))
        return *wrong;
    auto *person = state.store.find(name.type, name.name);
    if (!person)
        return Refusal{"CUSTOMER_API_0000112", {}, {}};
    if (call.body.contains("verifyCode")) {
        if (auto wrong = checkCode(state, call, name.errand("LOGIN")))
            return *wrong;
    } else if (!person->passwordFits(call.body["loginPwd"])) {
        return Refusal{"CUSTOMER_API_0000102", {}, {}};
    }
    if (!person->barred.isEmpty())
        return Refusal{person->barred.toLatin1(), {}, {}};
    if (auto wrong = checkGoogleCode(*person, call.body))
        return *wrong;
    const SandboxStore::Identity identity{call.body["thirdSource"].toString(),
                                          call.body["bindThirdUserId"].toString()};
    if (!identity.userId.isEmpty()) {
        if (auto wrong = checkBinding(state, *person, identity, call.now))
            return *wrong;
        bindIdentity(state, *person, identity, call.now);
    }
    state.codes.use(call.body["sendToken"].toString(), call.now);
    return signedIn(state, *person);
}

ApiOutcome logout(SandboxState &state, const ApiCall &call)
{
    state.store.signOut(call.token);
    return Json();
}

} // namespace mm
