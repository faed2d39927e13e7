// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/apikeys.h"

#include "app/protocol/fields.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int enabledStatus = 1;
constexpr int disabledStatus = 2;

/// `out` has room for all of it: a buffer that grew would leave its parts behind.
void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            (out += '\\') += byte;
        else if (uchar(byte) < 0x20)
            ((out += "\\u00") += "01"[byte >> 4]) += "0123456789abcdef"[byte & 15];
        else
            out += byte;
    }
}

/// Overwrites the JSON value's own text, too: nobody reads it after this.
Secret takeText(const Json &value)
{
    const QString text = value.toString();
    const QByteArray utf8 = text.toUtf8();
    Secret secret(utf8.trimmed());
    wipe(const_cast<char *>(utf8.constData()), std::size_t(utf8.size()));
    wipe(const_cast<QChar *>(text.constData()), std::size_t(text.size()) * sizeof(QChar));
    return secret;
}

std::vector<ApiPermission> permissionsFrom(const Json &list)
{
    std::vector<ApiPermission> permissions;
    for (const Json &item : list.items()) {
        JsonReader reader(item, u"permission"_s);
        ApiPermission permission{.code = textField(reader, "code"),
                                 .name = textField(reader, "name"),
                                 .enabled = smallField(reader, "status") == enabledStatus,
                                 .canEdit = flagField(reader, "canEdit").value_or(false)};
        if (!permission.code.isEmpty())
            permissions.push_back(std::move(permission));
    }
    return permissions;
}

QStringList addressesFrom(const QString &commaList)
{
    QStringList addresses;
    for (const QString &part : commaList.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            addresses << part.trimmed();
    }
    return addresses;
}

void setProof(Json &body, const ApiKeyProof &proof)
{
    setSecret(body, "googleCode", proof.googleCode);
    setSecret(body, "phoneCode", proof.phone.code);
    setSecret(body, "phoneSendToken", proof.phone.sendToken);
    setSecret(body, "emailCode", proof.email.code);
    setSecret(body, "emailSendToken", proof.email.sendToken);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               const bool plain = !part.isEmpty() && part.size() <= 3
                   && std::ranges::all_of(part, isDigit) && (part.size() == 1 || part[0] != u'0');
               return plain && part.toInt() <= 255;
           });
}

/// How many of the eight groups of an IPv6 address stand there, in one run without "::"; -1: none
/// of its kind. An IPv4 address may be the last two.
int groupsIn(QStringView run, bool isLast)
{
    if (run.isEmpty())
        return 0;
    const auto parts = run.split(u':');
    int groups = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (isLast && i + 1 == parts.size() && isIpv4(part))
            groups += 2;
        else if (!part.isEmpty() && part.size() <= 4 && std::ranges::all_of(part, isHexDigit))
            ++groups;
        else
            return -1;
    }
    return groups;
}

bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return groupsIn(text, true) == 8;
    const int before = groupsIn(text.first(gap), false);
    const int after = groupsIn(text.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7; // the gap stands for one at least
}

} // namespace

Secret ApiCredentials::toSecret() const
{
    QByteArray text;
    text.reserve(6 * (apiKey.size() + apiSecret.size()) + 64);
    text += R"({"apiKey":")";
    appendEscaped(text, apiKey.reveal());
    text += R"(","apiSecret":")";
    appendEscaped(text, apiSecret.reveal());
    text += R"("})";
    Secret secret(text);
    wipe(text);
    return secret;
}

std::optional<ApiCredentials> ApiCredentials::fromSecret(const Secret &json)
{
    const std::optional<Json> object = Json::parse(json.reveal());
    if (!object)
        return std::nullopt;
    ApiCredentials credentials{.apiKey = takeText((*object)["apiKey"]),
                               .apiSecret = takeText((*object)["apiSecret"])};
    if (credentials.isEmpty())
        return std::nullopt;
    return credentials;
}

Result<ApiKey> ApiKey::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"API key"_s);
    const std::optional<qint64> id = reader.integer("id");
    ApiKey key;
    key.apiKey = textField(reader, "apiKey");
    if (!id || key.apiKey.isEmpty())
        return badAnswer();
    key.id = *id;
    key.tag = textField(reader, "tag");
    key.permissions = permissionsFrom(data["permissionDTOList"]);
    key.ipLimit = flagField(reader, "ipLimit").value_or(false);
    key.whiteIps = addressesFrom(textField(reader, "whiteIps"));
    key.createTime = reader.integer("createTime");
    key.expiredTime = reader.integer("expiredTime");
    key.validityDays = smallField(reader, "validityDays");
    return key;
}

Json ApiKeyPageRequest::toJson() const
{
    Json body(Json::Object{{"size", size}, {"current", current}});
    setText(body, "tag", tag);
    return body;
}

Result<ApiKeyPageRequest::Answer> ApiKeyPageRequest::Answer::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"API keys"_s);
    Answer answer;
    for (const Json &record : data["records"].items()) {
        Result<ApiKey> key = ApiKey::fromJson(record);
        if (!key)
            return key.error();
        answer.keys.push_back(std::move(*key));
    }
    answer.total = reader.integer("total").value_or(qint64(answer.keys.size()));
    return answer;
}

Json ApiKeyQuestion::toJson() const
{
    return Json(Json::Object{{"id", id}});
}

Json ApplyApiKeyRequest::toJson() const
{
    Json body(Json::Object{{"tag", tag}});
    setProof(body, proof);
    return body;
}

Result<ApplyApiKeyRequest::Answer> ApplyApiKeyRequest::Answer::fromJson(const Json &data)
{
    Result<ApiKey> key = ApiKey::fromJson(data);
    if (!key)
        return key.error();
    JsonReader reader(data, u"API key"_s);
    Answer answer{.key = std::move(*key), .apiSecret = secretField(reader, "privateKey")};
    if (answer.apiSecret.isEmpty())
        return badAnswer();
    return answer;
}

Json EditApiKeyRequest::toJson() const
{
    Json list{Json::Array()};
    for (const ApiPermission &permission : permissions) {
        if (permission.canEdit) {
            list.append(
                Json::Object{{"code", permission.code},
                             {"status", permission.enabled ? enabledStatus : disabledStatus}});
        }
    }
    Json body(Json::Object{{"id", id},
                           {"tag", tag},
                           {"permissionList", std::move(list)},
                           {"whiteIps", whiteIps.join(u',')}}); // empty: none is bound any more
    setProof(body, proof);
    return body;
}

Json DeleteApiKeyRequest::toJson() const
{
    return Json(Json::Object{{"id", id}});
}

Json MessagePushTokenRequest::toJson() const
{
    return Json(Json::Object{});
}

Result<MessagePushTokenRequest::Answer> MessagePushTokenRequest::Answer::fromJson(const Json &data)
{
    Answer answer{.token = Secret::take(data.toString())};
    if (answer.token.isEmpty())
        return badAnswer();
    return answer;
}

QUrl openMessageSocket(const QUrl &openApi, const Secret &apiKey)
{
    QUrl url = openApi;
    url.setScheme(openApi.scheme() == "http"_L1 ? u"ws"_s : u"wss"_s);
    const QByteArray name = apiKey.reveal().toByteArray().toPercentEncoding();
    url.setPath(openApi.path(QUrl::FullyEncoded) + "/openMsg/"_L1 + QString::fromLatin1(name),
                QUrl::TolerantMode);
    return url;
}

bool isIpAddress(const QString &text)
{
    return text.contains(u':') ? isIpv6(text) : isIpv4(text);
}

} // namespace mm
