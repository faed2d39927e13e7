// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apichecks.h"

#include "app/sandbox/eventreports.h"

#include <QRegularExpression>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

LoginName readPhone(const QString &area, const QString &name)
{
    if (area.isEmpty())
        return {2, {}, Refusal{"CUSTOMER_API_0000503", {}, {}}};
    if (!fits(area, u"\\+[1-9][0-9]{0,3}"_s))
        return {2, {}, Refusal{"CUSTOMER_API_0000505", {area}, {}}};
    if (name.isEmpty())
        return {2, {}, Refusal{"CUSTOMER_API_0000502", {}, {}}};
    if (!fits(name, u"[0-9]{4,15}"_s))
        return {2, {}, Refusal{"CUSTOMER_API_0000504", {name}, {}}};
    return {2, area + u' ' + name};
}

LoginName readEmail(const QString &name)
{
    if (name.isEmpty())
        return {1, {}, Refusal{"CUSTOMER_API_0000506", {}, {}}};
    if (!isEmailAddress(name))
        return {1, {}, Refusal{"CUSTOMER_API_0000507", {name}, {}}};
    return {1, name};
}

} // namespace

Refusal wrongField(const QString &name, const QString &why)
{
    return {"GATEWAY_CODE_015", {name, why}, {}};
}

Refusal notSignedIn(const SandboxStore &store, const QString &token)
{
    if (token.isEmpty())
        return {"GATEWAY_CODE_001", {}, {}};
    return {store.wasKicked(token) ? "GATEWAY_CODE_017" : "GATEWAY_CODE_005", {}, {}};
}

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isEmailAddress(const QString &text)
{
    return fits(text, u"[^@\\s]+@[^@\\s]+\\.[^@\\s]+"_s);
}

bool isPasswordDigest(const Json &value)
{
    return fits(value.toString(), u"[0-9a-f]{32}"_s);
}

bool isWithin(const Json &value, int least, int most)
{
    bool isNumber = false;
    const int number = value.numberText().toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

LoginName readLoginName(const Json &body)
{
    const Json &type = body["type"];
    const QString name = body["loginName"].toString();
    if (type == Json(1))
        return readEmail(name);
    if (type == Json(2))
        return readPhone(body["phoneArea"].toString(), name);
    if (type != Json(3))
        return {0, {}, wrongField(u"type"_s, u"1, 2 or 3"_s)};
    if (name.isEmpty())
        return {3, {}, wrongField(u"loginName"_s, u"missing"_s)};
    return {3, name};
}

LoginName readAddress(const Json &body)
{
    const Json &type = body["type"];
    const QString name = body["loginName"].toString();
    if (type == Json(1))
        return readEmail(name);
    if (type == Json(2))
        return readPhone(body["phoneArea"].isNull() ? u"+86"_s : body["phoneArea"].toString(),
                         name);
    return {0, {}, wrongField(u"type"_s, u"1 or 2"_s)};
}

std::optional<Refusal> checkCode(SandboxState &state, const ApiCall &call, const CodeErrand &errand,
                                 const QByteArray &suffix)
{
    const QByteArray codeName = "verifyCode" + suffix, ticketName = "sendToken" + suffix;
    for (const QByteArray &name : {codeName, ticketName}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing"_s);
    }
    return state.codes.check(errand, call.body[codeName].toString(),
                             call.body[ticketName].toString(), call.now);
}

std::optional<Refusal> checkGoogleCode(const SandboxStore::Person &person, const Json &body)
{
    if (person.googleCode.isEmpty())
        return std::nullopt;
    const QString code = body["googleCode"].toString();
    if (code.isEmpty())
        return Refusal{"CUSTOMER_API_0000520", {}, {}};
    if (Secret(code.toUtf8()) != person.googleCode)
        return Refusal{"CUSTOMER_API_0000519", {}, {}};
    return std::nullopt;
}

Json signedIn(SandboxState &state, SandboxStore::Person &person)
{
    Json customer = state.store.customer(person);
    customer.set("token", Json(state.store.signIn(person)));
    customer.set("rToken", Json(freshRefreshToken()));
    reportCustomerUpdate(state, person);
    return customer;
}

} // namespace mm
