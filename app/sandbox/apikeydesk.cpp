// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apikeydesk.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyBits = 1024; // what the gateway uses
constexpr qint64 day = 24 * 3600 * 1000LL;
constexpr int validDays = 90;
constexpr qint64 withdrawAfter = 2 * day; // as in the reference's examples

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

} // namespace

bool ApiKeyDesk::Key::isExpired(qint64 now) const
{
    return isEnded || (whiteIps.isEmpty() && now >= createTime + validDays * day);
}

ApiKeyDesk::ApiKeyDesk() : m_document(sandboxDocument("apikeys.json"))
{
    for (const Json &entry : m_document["permissions"].items())
        m_permissions.push_back({entry["code"].toString().toLatin1(), entry["name"].toString(),
                                 entry["canEdit"].toBool(), entry["status"] == Json(1)});
}

ApiKeyDesk::Key *ApiKeyDesk::add(Person &person, const QString &tag, qint64 now, Secret &secret)
{
    const auto made = RsaPrivateKey::generate(keyBits);
    if (!made)
        return nullptr;
    const QByteArray publicText = made->publicKeyBase64();
    auto publicKey = RsaPublicKey::fromBase64(publicText);
    if (!publicKey)
        return nullptr;
    secret = made->toBase64();
    Key &key = m_keys.emplace_back();
    key.id = ++m_lastId;
    key.apiKey = QUuid::createUuid().toString(QUuid::Id128);
    key.tag = tag;
    key.person = &person;
    key.publicKey = *publicKey;
    key.publicText = publicText;
    key.secretDigest = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Md5).toHex();
    key.createTime = key.updateTime = now;
    for (const Permission &permission : m_permissions) {
        if (permission.isUsual)
            key.permissions += permission.code;
    }
    return &key;
}

ApiKeyDesk::Key *ApiKeyDesk::find(const QString &apiKey)
{
    const auto found = std::ranges::find(m_keys, apiKey, &Key::apiKey);
    return found == m_keys.end() ? nullptr : &*found;
}

ApiKeyDesk::Key *ApiKeyDesk::find(const Person &person, qint64 id)
{
    const auto found = std::ranges::find_if(
        m_keys, [&](const Key &key) { return key.id == id && key.person == &person; });
    return found == m_keys.end() ? nullptr : &*found;
}

std::vector<const ApiKeyDesk::Key *> ApiKeyDesk::keysOf(const Person &person) const
{
    std::vector<const Key *> keys;
    for (const Key &key : m_keys) {
        if (key.person == &person)
            keys.push_back(&key);
    }
    std::ranges::reverse(keys); // the newest first
    return keys;
}

void ApiKeyDesk::remove(const Key &key)
{
    const QString apiKey = key.apiKey;
    m_pushTokens.removeIf([&](auto entry) { return entry.value() == apiKey; });
    std::erase_if(m_keys, [&](const Key &candidate) { return candidate.apiKey == apiKey; });
}

void ApiKeyDesk::endAll()
{
    for (Key &key : m_keys)
        key.isEnded = true;
}

QString ApiKeyDesk::givePushToken(const Key &key)
{
    QString token = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"push"_s;
    m_pushTokens.insert(token, key.apiKey);
    return token;
}

ApiKeyDesk::Person *ApiKeyDesk::pushOwner(const QString &token, const QString &apiKey, qint64 now)
{
    if (apiKey.isEmpty() || m_pushTokens.value(token) != apiKey)
        return nullptr;
    const Key *key = find(apiKey);
    return key && !key->isExpired(now) ? key->person : nullptr;
}

Json ApiKeyDesk::permissionList(const Key &key) const
{
    Json::Array list;
    for (const Permission &permission : m_permissions)
        list.push_back(Json(
            Json::Object{{"code", Json(permission.code.constData())},
                         {"paths", Json()},
                         {"canEdit", Json(permission.canEdit)},
                         {"name", Json(permission.name)},
                         {"status", Json(key.permissions.contains(permission.code) ? 1 : 2)}}));
    return Json(list);
}

/// The members in the order of the reference's examples.
Json ApiKeyDesk::toJson(const Key &key, qint64 now, bool details) const
{
    const Json &customer = key.person->customer;
    const bool bound = !key.whiteIps.isEmpty();
    const qint64 expiredTime = key.createTime + validDays * day;
    Json validity;
    if (key.isExpired(now))
        validity = Json(-1);
    else if (!bound)
        validity = Json((expiredTime - now + day - 1) / day);
    return Json(Json::Object{{"customerGroupId", details ? customer["customerGroupId"] : Json()},
                             {"sources", details ? m_document["sources"] : Json()},
                             {"apiKey", Json(key.apiKey)},
                             {"updateTime", Json(key.updateTime)},
                             {"expiredTime", bound ? Json() : Json(expiredTime)},
                             {"privateKey", Json()},
                             {"whiteIps", orNull(key.whiteIps.join(u','))},
                             {"companyId", customer["companyId"]},
                             {"createTime", Json(key.createTime)},
                             {"customerId", customer["id"]},
                             {"ipLimit", Json(bound)},
                             {"tag", Json(key.tag)},
                             {"withdrawTime", Json(key.createTime + withdrawAfter)},
                             {"secretKeyMd5", Json(key.secretDigest.constData())},
                             {"id", Json(key.id)},
                             {"permissionDTOList", details ? permissionList(key) : Json()},
                             {"customerNo", customer["customerNo"]},
                             {"validityDays", validity},
                             {"pubKey", Json(key.publicText.constData())}});
}

} // namespace mm
