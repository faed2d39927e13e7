// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apikeyapi.h"

#include "app/protocol/jsonreader.h"
#include "app/sandbox/apichecks.h"

#include <QHostAddress>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

using Key = ApiKeyDesk::Key;

Refusal unknownRecord()
{
    return {"CUSTOMER_API_0000003", {}, {}};
}

/// A code by the way the customer has: as demanded for the authenticator.
std::optional<Refusal> checkOwnCode(SandboxState &state, const ApiCall &call, bool sms)
{
    const SandboxStore::Person &person = *call.person;
    const QStringList &addresses = sms ? person.phones : person.emails;
    if (addresses.isEmpty())
        return std::nullopt;
    const QByteArray codeName = sms ? "phoneCode" : "emailCode";
    const QByteArray ticketName = sms ? "phoneSendToken" : "emailSendToken";
    for (const QByteArray &name : {codeName, ticketName}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing"_s);
    }
    return state.codes.check({codeBizType(sms, "LOGINED"), addresses.first()},
                             call.body[codeName].toString(), call.body[ticketName].toString(),
                             call.now);
}

/// What proves that it is the customer; the codes stay good until useProof().
std::optional<Refusal> checkProof(SandboxState &state, const ApiCall &call)
{
    if (auto wrong = checkOwnCode(state, call, false))
        return wrong;
    if (auto wrong = checkOwnCode(state, call, true))
        return wrong;
    return checkGoogleCode(*call.person, call.body);
}

void useProof(SandboxState &state, const ApiCall &call)
{
    for (const char *ticket : {"emailSendToken", "phoneSendToken"})
        state.codes.use(call.body[ticket].toString(), call.now);
}

/// The key may be the one that has the tag already.
std::optional<Refusal> checkTag(SandboxState &state, const ApiCall &call, const Key *key)
{
    const QString tag = call.body["tag"].toString();
    if (tag.trimmed().isEmpty())
        return wrongField(u"tag"_s, u"missing"_s);
    for (const Key *other : state.apiKeys.keysOf(*call.person)) {
        if (other != key && other->tag == tag)
            return Refusal{"CUSTOMER_API_0000108", {tag}, {}};
    }
    return std::nullopt;
}

/// As an address is written, and in no other way that systems understand ("127.1").
bool isAddress(const QString &text)
{
    const QHostAddress address(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString() == text;
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty();
}

std::optional<Refusal> readAddresses(const Json &value, QStringList &addresses)
{
    addresses.clear();
    for (const QString &part : value.toString().split(u',', Qt::SkipEmptyParts)) {
        addresses += part.trimmed();
        if (!isAddress(addresses.last()))
            return wrongField(u"whiteIps"_s, u"%1 is not an IP address"_s.arg(part));
    }
    return std::nullopt;
}

std::optional<Refusal> readPermissions(const SandboxState &state, const Json &list,
                                       QSet<QByteArray> &enabled)
{
    for (const Json &entry : list.items()) {
        const QByteArray code = entry["code"].toString().toLatin1();
        const auto &all = state.apiKeys.permissions();
        const auto known = std::ranges::find(all, code, &ApiKeyDesk::Permission::code);
        if (known == all.end() || !isWithin(entry["status"], 1, 2))
            return wrongField(u"permissionList"_s, u"unknown code or status"_s);
        const bool enable = entry["status"] == Json(1);
        if (!known->canEdit && enable != enabled.contains(code))
            return wrongField(u"permissionList"_s, u"%1 cannot be changed"_s.arg(known->name));
        if (enable)
            enabled += code;
        else
            enabled -= code;
    }
    return std::nullopt;
}

Key *keyOf(SandboxState &state, const ApiCall &call)
{
    const auto id = JsonReader(call.body, u"key"_s).integer("id");
    return id ? state.apiKeys.find(*call.person, *id) : nullptr;
}

} // namespace

ApiOutcome applyApiKey(SandboxState &state, const ApiCall &call)
{
    if (auto wrong = checkTag(state, call, nullptr))
        return *wrong;
    if (auto wrong = checkProof(state, call))
        return *wrong;
    Secret secret;
    const qint64 now = state.ticketWallMs();
    const Key *key = state.apiKeys.add(*call.person, call.body["tag"].toString(), now, secret);
    if (!key)
        return Refusal{"GATEWAY_CODE_011", {}, {}};
    useProof(state, call);
    Json answer = state.apiKeys.toJson(*key, now, true);
    answer.set("customerGroupId", Json());
    answer.set("sources", Json());
    answer.set("privateKey", Json(QString::fromLatin1(secret.reveal())));
    return answer;
}

ApiOutcome apiKeyPage(SandboxState &state, const ApiCall &call)
{
    const qint64 size = JsonReader(call.body, u"page"_s).integer("size").value_or(20);
    const qint64 current = JsonReader(call.body, u"page"_s).integer("current").value_or(1);
    if (size < 1 || size > 2000)
        return wrongField(u"size"_s, u"1 to 2000"_s);
    if (current < 1 || current > 1'000'000)
        return wrongField(u"current"_s, u"from 1"_s);
    const QString tag = call.body["tag"].toString();
    Json::Array records;
    qint64 total = 0;
    for (const Key *key : state.apiKeys.keysOf(*call.person)) {
        if (!key->tag.contains(tag, Qt::CaseInsensitive))
            continue;
        if (total / size == current - 1)
            records.push_back(state.apiKeys.toJson(*key, state.ticketWallMs(), false));
        ++total;
    }
    return Json(Json::Object{{"total", Json(total)},
                             {"current", Json(current)},
                             {"size", Json(size)},
                             {"records", Json(records)}});
}

ApiOutcome queryApiKey(SandboxState &state, const ApiCall &call)
{
    const Key *key = keyOf(state, call);
    if (!key)
        return unknownRecord();
    return state.apiKeys.toJson(*key, state.ticketWallMs(), true);
}

/// What is not in the body stays as it is.
ApiOutcome editApiKey(SandboxState &state, const ApiCall &call)
{
    Key *key = keyOf(state, call);
    if (!key)
        return unknownRecord();
    if (!call.body["tag"].isNull()) {
        if (auto wrong = checkTag(state, call, key))
            return *wrong;
    }
    QStringList addresses = key->whiteIps;
    if (!call.body["whiteIps"].isNull()) {
        if (auto wrong = readAddresses(call.body["whiteIps"], addresses))
            return *wrong;
    }
    QSet<QByteArray> permissions = key->permissions;
    if (auto wrong = readPermissions(state, call.body["permissionList"], permissions))
        return *wrong;
    if (auto wrong = checkProof(state, call))
        return *wrong;
    useProof(state, call);
    if (!call.body["tag"].isNull())
        key->tag = call.body["tag"].toString();
    key->whiteIps = addresses;
    key->permissions = permissions;
    key->updateTime = state.ticketWallMs();
    return Json();
}

ApiOutcome deleteApiKey(SandboxState &state, const ApiCall &call)
{
    const Key *key = keyOf(state, call);
    if (!key)
        return unknownRecord();
    state.apiKeys.remove(*key);
    return Json();
}

ApiOutcome messagePushToken(SandboxState &state, const ApiCall &call)
{
    const Key *key = state.apiKeys.find(call.apiKey);
    return key ? ApiOutcome(Json(state.apiKeys.givePushToken(*key))) : ApiOutcome(unknownRecord());
}

} // namespace mm
