// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/accountapi.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/eventreports.h"
#include "app/sandbox/registrar.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto googleCode = "123456";

std::optional<Refusal> checkRegistration(const Json &body)
{
    if (auto wrong = checkCountry(body["country"].toString()))
        return *wrong;
    if (!isWithin(body["registerSource"], 1, 9))
        return wrongField(u"registerSource"_s, u"1 to 9"_s);
    if (body.contains("openAccountType") && !isWithin(body["openAccountType"], 0, 1))
        return wrongField(u"openAccountType"_s, u"0 or 1"_s);
    if (body.contains("pwd") && !isPasswordDigest(body["pwd"]))
        return wrongField(u"pwd"_s, u"lower-case hex MD5"_s);
    return std::nullopt;
}

void setPassword(SandboxState &state, SandboxStore::Person &person, const Json &digest)
{
    person.passwordDigest = Secret(digest.toString().toLatin1());
    person.customer.set("loginPassStatus", Json("2"));
    reportCustomerUpdate(state, person);
}

/// 16 characters of Base32.
QString freshAuthenticatorSecret()
{
    QString secret;
    for (int i = 0; i < 16; ++i)
        secret += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s[QRandomGenerator::system()->bounded(32)];
    return secret;
}

/// The gateway wants proof of every address it knows: by e-mail, by SMS, by both.
std::optional<Refusal> checkOwnCodes(SandboxState &state, const ApiCall &call)
{
    const SandboxStore::Person &person = *call.person;
    if (!person.emails.isEmpty()) {
        const CodeErrand errand{codeBizType(false, "LOGINED"), person.emails.first()};
        if (auto wrong = checkCode(state, call, errand, "Email"))
            return wrong;
    }
    if (!person.phones.isEmpty()) {
        const CodeErrand errand{codeBizType(true, "LOGINED"), person.phones.first()};
        if (auto wrong = checkCode(state, call, errand, "SMS"))
            return wrong;
    }
    return std::nullopt;
}

std::optional<Refusal> checkMfaForm(const SandboxStore::Person &person, const Json &body)
{
    if (!isWithin(body["type"], 1, 2))
        return wrongField(u"type"_s, u"1 or 2"_s);
    const bool enable = body["type"] == Json(1);
    if (person.googleAccount == 0 || (!enable && person.googleCode.isEmpty()))
        return Refusal{"CUSTOMER_API_0000003", {}, {}};
    if (body["googleId"] != Json(person.googleAccount))
        return wrongField(u"googleId"_s, u"not yours"_s);
    for (const char *name : {"customerNo", "id"}) {
        if (!body[name].isNull() && body[name] != person.customer[name])
            return wrongField(QString::fromLatin1(name), u"not yours"_s);
    }
    if (body["googleCode"].toString().isEmpty())
        return Refusal{"CUSTOMER_API_0000520", {}, {}};
    if (body["googleCode"] != Json(googleCode))
        return Refusal{"CUSTOMER_API_0000519", {}, {}};
    return std::nullopt;
}

} // namespace

ApiOutcome registerCustomer(SandboxState &state, const ApiCall &call)
{
    const LoginName name = readAddress(call.body);
    if (name.refusal)
        return *name.refusal;
    if (auto wrong = checkRegistration(call.body))
        return *wrong;
    if (auto wrong = checkCode(state, call, name.errand("REGISTER")))
        return *wrong;
    NewPerson wanted{.email = name.isPhone() ? QString() : name.name,
                     .phone = name.isPhone() ? name.name : QString(),
                     .country = call.body["country"].toString(),
                     .source = call.body["registerSource"],
                     .accountType = call.body["openAccountType"] == Json(1) ? 1 : 0,
                     .passwordDigest = call.body["pwd"]};
    SandboxStore::Person *person = nullptr;
    if (auto refused = enroll(state, wanted, person))
        return *refused;
    state.codes.use(call.body["sendToken"].toString(), call.now);
    return registrationAnswer(*person);
}

ApiOutcome findAllBizKyc(SandboxState &, const ApiCall &call)
{
    constexpr std::array occasions{"open_account", "cashin", "withdraw", "apply_credit_card"};
    const auto asked = [&](const char *occasion) {
        return call.body["businessCode"] == Json(occasion);
    };
    if (std::ranges::none_of(occasions, asked))
        return wrongField(u"businessCode"_s, u"unknown"_s);
    if (call.body.contains("openAccountType") && !isWithin(call.body["openAccountType"], 0, 1))
        return wrongField(u"openAccountType"_s, u"0 or 1"_s);
    return kycList(*call.person);
}

ApiOutcome forgetLoginPwd(SandboxState &state, const ApiCall &call)
{
    const LoginName name = readAddress(call.body);
    if (name.refusal)
        return *name.refusal;
    if (!isPasswordDigest(call.body["newPwd"]))
        return wrongField(u"newPwd"_s, u"lower-case hex MD5"_s);
    auto *person = state.store.find(name.type, name.name);
    if (!person)
        return Refusal{"CUSTOMER_API_0000112", {}, {}};
    if (auto wrong = checkCode(state, call, name.errand("PASSWORD")))
        return *wrong;
    if (auto wrong = checkGoogleCode(*person, call.body))
        return *wrong;
    state.codes.use(call.body["sendToken"].toString(), call.now);
    setPassword(state, *person, call.body["newPwd"]);
    return Json();
}

ApiOutcome updateLoginPwd(SandboxState &state, const ApiCall &call)
{
    for (const char *name : {"oldPwd", "newPwd"}) {
        if (!isPasswordDigest(call.body[name]))
            return wrongField(QString::fromLatin1(name), u"lower-case hex MD5"_s);
    }
    if (!call.person->passwordFits(call.body["oldPwd"]))
        return Refusal{"CUSTOMER_API_0000102", {}, {}};
    if (auto wrong = checkGoogleCode(*call.person, call.body))
        return *wrong;
    setPassword(state, *call.person, call.body["newPwd"]);
    return Json();
}

ApiOutcome bindLoginPwd(SandboxState &state, const ApiCall &call)
{
    if (!isPasswordDigest(call.body["pwd"]))
        return wrongField(u"pwd"_s, u"lower-case hex MD5"_s);
    if (!call.person->passwordDigest.isEmpty())
        return Refusal{"CUSTOMER_API_0000105", {}, {}};
    if (auto wrong = checkGoogleCode(*call.person, call.body))
        return *wrong;
    setPassword(state, *call.person, call.body["pwd"]);
    return Json();
}

ApiOutcome generateGoogleAccount(SandboxState &, const ApiCall &call)
{
    SandboxStore::Person &person = *call.person;
    if (person.googleAccount == 0)
        person.googleAccount = person.customer["id"].numberText().toLongLong();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString customerNo = person.customer["customerNo"].toString();
    const QString secret = freshAuthenticatorSecret();
    const QString address = u"otpauth://totp/CTS2(%1)(%2)?secret=%3"_s.arg(
        now.date().toString(Qt::ISODate), customerNo, secret);
    return Json(Json::Object{{"code", Json()},
                             {"createTime", Json(now.toMSecsSinceEpoch())},
                             {"qrcode", Json(address)},
                             {"updateTime", Json(now.toMSecsSinceEpoch())},
                             {"secret", Json(secret)},
                             {"id", Json(person.googleAccount)},
                             {"customerNo", Json(customerNo)},
                             {"status", Json(2)}});
}

ApiOutcome enableOrForbidMfa(SandboxState &state, const ApiCall &call)
{
    SandboxStore::Person &person = *call.person;
    if (auto wrong = checkMfaForm(person, call.body))
        return *wrong;
    if (auto wrong = checkOwnCodes(state, call))
        return *wrong;
    for (const char *ticket : {"sendTokenEmail", "sendTokenSMS"})
        state.codes.use(call.body[ticket].toString(), call.now);
    const bool enable = call.body["type"] == Json(1);
    person.googleCode = enable ? Secret(QByteArrayView(googleCode)) : Secret();
    person.customer.set("googleId", enable ? Json(person.googleAccount) : Json(-1));
    reportCustomerUpdate(state, person);
    return Json();
}

ApiOutcome randomKey(SandboxState &state, const ApiCall &call)
{
    return Json(state.store.signIn(*call.person));
}

/// The reference does not describe the answer: the sandbox's is that of a sign-in.
ApiOutcome switchAccount(SandboxState &state, const ApiCall &call)
{
    auto *twin = call.person->twin.isEmpty() ? nullptr : state.store.find(3, call.person->twin);
    if (!twin)
        return Refusal{"CUSTOMER_API_0000107", {}, {}};
    return signedIn(state, *twin);
}

} // namespace mm
