// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/personaldata.h"

#include "app/protocol/redact.h"

#include <algorithm>
#include <optional>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace mm {

namespace {

// In lower case. Checked in this order; what fits none is not personal.
constexpr std::string_view harmlessNames[] = {
    "groupname",   "unitname",    "bankname",     "companyname",   "symbolname", "typename",
    "type1name",   "displayname", "currencyname", "customerno",    "idcardtype", "bizname",
    "countryname", "networkname", "channelname",  "businesstype1", "brandname",  "productname",
    "pathname",    "levelname",   "elementname",  "chainname"};
constexpr std::string_view personalParts[] = {
    "name",     "mail",       "phone",       "mobile",       "address",     "birth",
    "idcard",   "passport",   "certific",    "idno",         "identit",     "postal",
    "zipcode",  "cardno",     "bankcard",    "cardnumber",   "iban",        "payee",
    "holder",   "tguser",     "thirduserid", "thirdaccount", "thirdintact", "photo",
    "picture",  "image",      "gender",      "nationality",  "wechat",      "telegram",
    "whatsapp", "skype",      "facebook",    "bankaccount",  "accountno",   "cardfront",
    "cardback", "occupation", "taxno",       "idnum",        "postcode",    "taxid"};
constexpr std::string_view personalNames[] = {
    "ip",       "loginip",         "registerip", "clientip",     "age",  "sex",  "city", "province",
    "district", "street",          "memo",       "elementvalue", "ext1", "ext2", "ext3", "ext4",
    "ext5",     "thirdservercode", "txid"};
// Of what nobody documents.
constexpr std::string_view harmlessEnds[] = {"id",   "time", "status", "type",
                                             "code", "sort", "flag",   "digits"};
constexpr std::string_view harmlessMembers[] = {"customerno", "currency", "country",  "bankbranch",
                                                "remark",     "pno",      "approval", "language"};

std::string lowered(QByteArrayView name)
{
    std::string text(name.begin(), name.end());
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool isNothing(const Json &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.items().empty())
        || (value.isObject() && value.members().empty());
}

/// The value with each member replaced by what `replace` gives for it; where that is nothing, the
/// member is looked into.
template <typename Replace>
Json mapMembers(const Json &value, const Replace &replace)
{
    if (value.isArray()) {
        Json::Array items;
        for (const Json &item : value.items())
            items.push_back(mapMembers(item, replace));
        return {std::move(items)};
    }
    if (!value.isObject())
        return value;
    Json::Object members;
    for (const auto &[name, member] : value.members()) {
        std::optional<Json> other = replace(name, member);
        members.emplace_back(name, other ? std::move(*other) : mapMembers(member, replace));
    }
    return {std::move(members)};
}

/// A text or a number, or a list of such.
bool isPlain(const Json &value)
{
    const Json::Array &items = value.items();
    return value.isString() || value.isNumber() || std::any_of(items.begin(), items.end(), isPlain);
}

bool isHarmless(QByteArrayView name)
{
    const std::string text = lowered(name);
    const auto ends = [&text](std::string_view end) { return text.ends_with(end); };
    const auto isPart = [&text](std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    return std::ranges::any_of(harmlessEnds, ends)
        || std::ranges::find(harmlessMembers, text) != std::end(harmlessMembers)
        || std::ranges::any_of(harmlessNames, isPart);
}

} // namespace

bool isPersonalMember(QByteArrayView name)
{
    const std::string text = lowered(name);
    const auto isPart = [&text](std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    if (text == "phonearea" || std::ranges::any_of(harmlessNames, isPart))
        return false;
    return std::ranges::any_of(personalParts, isPart)
        || std::ranges::find(personalNames, text) != std::end(personalNames);
}

QString maskedPersonal(QByteArrayView name, const QString &value)
{
    if (value.isEmpty())
        return value;
    const std::string text = lowered(name);
    const qsizetype at = value.lastIndexOf(u'@');
    if (text.find("mail") != std::string::npos && at > 0)
        return (at > 3 ? value.left(1) : QString()) + u"***"_s + value.mid(at);
    constexpr qsizetype shown = 2;
    if (text.find("phone") != std::string::npos && value.size() > 3 * shown)
        return u"***"_s + value.right(shown);
    return u"***"_s;
}

Json maskedPersonal(const Json &value, PersonalRule rule)
{
    return mapMembers(
        value, [rule](const QByteArray &name, const Json &member) -> std::optional<Json> {
            const bool isPersonal = isPersonalMember(name)
                || (rule == PersonalRule::Unknown && isPlain(member) && !isHarmless(name));
            if (!isPersonal || isNothing(member))
                return {};
            return Json(maskedPersonal(name, member.isString() ? member.toString() : u"***"_s));
        });
}

Json maskedSecrets(const Json &value)
{
    return mapMembers(value, [](const QByteArray &name, const Json &member) -> std::optional<Json> {
        if (!isSecretName(name) || isNothing(member) || member.isBool())
            return {};
        return Json(u"•••"_s);
    });
}

} // namespace mm
