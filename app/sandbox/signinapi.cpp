// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/signinapi.h"

#include "app/protocol/jsonreader.h"

#include <QRegularExpression>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal wrongField(const QString &name, const QString &why)
{
    return {"GATEWAY_CODE_015", {name, why}, {}};
}

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Type, area code and login name of a sign-in form; what is wrong with them is `refusal`.
struct LoginName {
    int type = 0;
    QString name; ///< as SandboxStore::find() wants it
    std::optional<Refusal> refusal;
};

LoginName readPhone(const Json &body, const QString &name)
{
    const QString area = body["phoneArea"].toString();
    if (area.isEmpty())
        return {2, {}, Refusal{"CUSTOMER_API_0000503", {}, {}}};
    if (!fits(area, u"\\+[1-9][0-9]{0,3}"_s))
        return {2, {}, Refusal{"CUSTOMER_API_0000505", {area}, {}}};
    if (name.isEmpty())
        return {2, {}, Refusal{"CUSTOMER_API_0000502", {}, {}}};
    if (!fits(name, u"[0-9]{4,15}"_s))
        return {2, {}, Refusal{"CUSTOMER_API_0000504", {name}, {}}};
    return {2, area + u' ' + name, {}};
}

LoginName readLoginName(const Json &body)
{
    const Json &type = body["type"];
    const QString name = body["loginName"].toString();
    if (type == Json(1)) {
        if (name.isEmpty())
            return {1, {}, Refusal{"CUSTOMER_API_0000506", {}, {}}};
        if (!fits(name, u"[^@\\s]+@[^@\\s]+\\.[^@\\s]+"_s))
            return {1, {}, Refusal{"CUSTOMER_API_0000507", {name}, {}}};
        return {1, name, {}};
    }
    if (type == Json(2))
        return readPhone(body, name);
    if (type == Json(3)) {
        if (name.isEmpty())
            return {3, {}, wrongField(u"loginName"_s, u"missing"_s)};
        return {3, name, {}};
    }
    return {0, {}, wrongField(u"type"_s, u"1, 2 or 3"_s)};
}

std::optional<Refusal> checkForm(const Json &body)
{
    bool isNumber = false;
    const int device = body["device"].numberText().toInt(&isNumber);
    if (!isNumber || device < 1 || device > 9)
        return wrongField(u"device"_s, u"1 to 9"_s);
    if (!body["isThird"].isBool())
        return wrongField(u"isThird"_s, u"true or false"_s);
    if (body.contains("phoneArea") && body["type"] != Json(2)
        && !body["phoneArea"].toString().isEmpty())
        return wrongField(u"phoneArea"_s, u"only with a phone number"_s);
    if (!fits(body["loginPwd"].toString(), u"[0-9a-f]{32}"_s))
        return wrongField(u"loginPwd"_s, u"lower-case hex MD5"_s);
    return std::nullopt;
}

} // namespace

ApiOutcome login(SandboxStore &store, const ApiCall &call)
{
    const LoginName name = readLoginName(call.body);
    if (name.refusal)
        return *name.refusal;
    if (auto wrong = checkForm(call.body))
        return *wrong;
    const auto *person = store.find(name.type, name.name);
    if (!person)
        return Refusal{"CUSTOMER_API_0000112", {}, {}};
    if (!store.passwordFits(call.body["loginPwd"].toString()))
        return Refusal{"CUSTOMER_API_0000102", {}, {}};
    if (!person->barred.isEmpty())
        return Refusal{person->barred.toLatin1(), {}, {}};
    if (!person->googleCode.isEmpty()) {
        const QString code = call.body["googleCode"].toString();
        if (code.isEmpty())
            return Refusal{"CUSTOMER_API_0000520", {}, {}};
        if (Secret(code.toUtf8()) != person->googleCode)
            return Refusal{"CUSTOMER_API_0000519", {}, {}};
    }
    Json customer = store.customer(*person);
    customer.set("token", Json(store.signIn(*person)));
    customer.set("rToken", Json(freshRefreshToken()));
    return customer;
}

ApiOutcome checkGoogleMfaStatus(SandboxStore &store, const ApiCall &call)
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
    const auto *person = store.find(name.type, name.name);
    return Json(person && !person->googleCode.isEmpty() ? 1 : -1);
}

ApiOutcome logout(SandboxStore &store, const ApiCall &call)
{
    store.signOut(call.token);
    return Json();
}

} // namespace mm
