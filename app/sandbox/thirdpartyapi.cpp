// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/thirdpartyapi.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/registrar.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = ThirdPartyDesk::Verdict;

/// The verdict that "thirdSource" and "userId" of the body are about; null where nobody has
/// verified that identity, or not for `action`.
Verdict *verdictOf(SandboxState &state, const ApiCall &call, const QString &action)
{
    const QString key =
        ThirdPartyDesk::key(call.body["thirdSource"].toString(), call.body["userId"].toString());
    Verdict *verdict = state.thirdParties.verdicts.find(key, call.now);
    return verdict && verdict->action == action ? verdict : nullptr;
}

bool sameText(const Json &value, const QString &expected)
{
    return (value.isNull() || value.isString()) && value.toString() == expected;
}

/// E-mail and phone go back as the verdict had them.
std::optional<Refusal> checkAddress(const Json &body, const ProviderUser &user)
{
    if (!sameText(body["email"], user.email))
        return wrongField(u"email"_s, u"not the verified one"_s);
    if (!sameText(body["phone"], user.phone))
        return wrongField(u"phone"_s, u"not the verified one"_s);
    return std::nullopt;
}

std::optional<Refusal> checkAuthToken(const Json &body, const Verdict &verdict)
{
    if (verdict.authToken.isEmpty() || body["authToken"] != Json(verdict.authToken))
        return wrongField(u"authToken"_s, u"unknown"_s);
    return std::nullopt;
}

Refusal notVerified()
{
    return wrongField(u"userId"_s, u"not verified"_s);
}

ApiOutcome comeIn(SandboxState &state, const ApiCall &call, const Verdict &verdict)
{
    const SandboxStore::Identity identity{verdict.user.source, verdict.user.userId};
    auto *person = state.store.findIdentity(identity);
    if (!person)
        return notVerified();
    if (!person->barred.isEmpty())
        return Refusal{person->barred.toLatin1(), {}, {}};
    state.thirdParties.verdicts.take(ThirdPartyDesk::key(identity.source, identity.userId),
                                     call.now);
    return signedIn(state, *person);
}

/// Registers the verdict's user; from then on the verdict is good for signing in.
ApiOutcome join(SandboxState &state, const ApiCall &call, Verdict &verdict,
                SandboxStore::Person *&person)
{
    const QString country = call.body["country"].toString();
    if (auto wrong = checkCountry(country))
        return *wrong;
    const Json &source = call.body["registerSource"];
    if (!source.isNull() && !isWithin(source, 1, 9))
        return wrongField(u"registerSource"_s, u"1 to 9"_s);
    const NewPerson wanted{
        .email = verdict.user.email, .phone = {}, .country = country, .source = source};
    if (auto refused = enroll(state, wanted, person))
        return *refused;
    person->identities.push_back({verdict.user.source, verdict.user.userId});
    verdict.action = u"login"_s;
    return registrationAnswer(*person);
}

} // namespace

ApiOutcome thirdPartyConfig(SandboxState &state, const ApiCall &call)
{
    const Json config = state.thirdParties.config(call.body["thirdSource"].toString());
    if (config.isNull())
        return wrongField(u"thirdSource"_s, u"unknown source"_s);
    return config;
}

ApiOutcome thirdPartyLogin(SandboxState &state, const ApiCall &call)
{
    if (call.body["isThird"] != Json(true))
        return wrongField(u"isThird"_s, u"true"_s);
    const Verdict *verdict = verdictOf(state, call, u"login"_s);
    if (!verdict)
        return notVerified();
    for (const char *name : {"email", "phone"}) {
        if (!call.body[name].isString()) // required, be it empty
            return wrongField(QString::fromLatin1(name), u"missing"_s);
    }
    if (auto wrong = checkAddress(call.body, verdict->user))
        return *wrong;
    return comeIn(state, call, *verdict);
}

ApiOutcome socialLogin(SandboxState &state, const ApiCall &call)
{
    const Verdict *verdict = verdictOf(state, call, u"login"_s);
    if (!verdict)
        return notVerified();
    if (auto wrong = checkAuthToken(call.body, *verdict))
        return *wrong;
    return comeIn(state, call, *verdict);
}

ApiOutcome thirdPartyRegister(SandboxState &state, const ApiCall &call)
{
    Verdict *verdict = verdictOf(state, call, u"register"_s);
    if (!verdict)
        return notVerified();
    if (verdict->user.email.isEmpty() && verdict->user.phone.isEmpty())
        return wrongField(u"email"_s, u"e-mail or phone"_s);
    if (auto wrong = checkAddress(call.body, verdict->user))
        return *wrong;
    SandboxStore::Person *person = nullptr;
    ApiOutcome outcome = join(state, call, *verdict, person);
    if (auto *answer = std::get_if<Json>(&outcome))
        answer->set("token", Json(state.store.signIn(*person)));
    return outcome;
}

ApiOutcome socialRegister(SandboxState &state, const ApiCall &call)
{
    Verdict *verdict = verdictOf(state, call, u"register"_s);
    if (!verdict)
        return notVerified();
    if (auto wrong = checkAuthToken(call.body, *verdict))
        return *wrong;
    if (!isWithin(call.body["registerSource"], 1, 9))
        return wrongField(u"registerSource"_s, u"1 to 9"_s);
    SandboxStore::Person *person = nullptr;
    return join(state, call, *verdict, person); // the reference's answer has no token here
}

ApiOutcome findThirdAccountInfo(SandboxState &, const ApiCall &call)
{
    if (call.person->identities.empty())
        return Json();
    return Json(Json::Object{{"customerNo", call.person->customer["customerNo"]},
                             {"thirdLoginSource", Json(call.person->sources())},
                             {"thirdUserId", Json(call.person->userIds())},
                             {"thirdIntactMsg", Json()},
                             {"tgStatus", Json("UNSUBSCRIBE")}});
}

ApiOutcome bindThirdAccount(SandboxState &state, const ApiCall &call)
{
    const SandboxStore::Identity identity{call.body["thirdLoginSource"].toString(),
                                          call.body["thirdUserId"].toString()};
    if (auto wrong = checkBinding(state, *call.person, identity, call.now))
        return *wrong;
    bindIdentity(state, *call.person, identity, call.now);
    return Json();
}

std::optional<Refusal> checkBinding(SandboxState &state, const SandboxStore::Person &person,
                                    const SandboxStore::Identity &identity, qint64 now)
{
    const auto *owner = state.store.findIdentity(identity);
    if (owner && owner != &person)
        return Refusal{"CUSTOMER_API_0000106", {}, {}};
    if (!state.thirdParties.verdicts.find(ThirdPartyDesk::key(identity.source, identity.userId),
                                          now))
        return notVerified();
    return std::nullopt;
}

void bindIdentity(SandboxState &state, SandboxStore::Person &person,
                  const SandboxStore::Identity &identity, qint64 now)
{
    state.thirdParties.verdicts.take(ThirdPartyDesk::key(identity.source, identity.userId), now);
    if (!state.store.findIdentity(identity))
        person.identities.push_back(identity);
}

} // namespace mm
