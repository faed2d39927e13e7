// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/managerapi.h"

#include "app/protocol/fields.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

Json numberedText(qint64 number)
{
    return {QString::number(number)};
}

/// Base64 alone, whether the key came in lines, as PEM or as it should.
QByteArray bareKey(const QString &text)
{
    QByteArray key;
    for (const QByteArray &line : text.toUtf8().split('\n')) {
        const QByteArray trimmed = line.simplified().replace(' ', QByteArray());
        if (!trimmed.startsWith("-----"))
            key += trimmed;
    }
    return key;
}

/// "tradeTypeList" [{id,code,name}]; where it is missing, "tradeTypes" "1,2,5".
std::vector<ManagerCompany::TradeTypeName> tradeTypesOf(const Json &data)
{
    std::vector<ManagerCompany::TradeTypeName> types;
    for (const Json &item : data["tradeTypeList"].items()) {
        JsonReader reader(item, u"tradeType"_s);
        if (const std::optional<int> id = smallField(reader, "id", 1))
            types.push_back({*id, textField(reader, "code"), textField(reader, "name")});
    }
    if (!types.empty())
        return types;
    JsonReader reader(data, u"company"_s);
    for (const QString &part : textField(reader, "tradeTypes").split(u',')) {
        bool isNumber = false;
        const int id = part.trimmed().toInt(&isNumber);
        if (isNumber && id > 0)
            types.push_back({id, {}, {}});
    }
    return types;
}

} // namespace

Result<ManagerCompany> ManagerCompany::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"company"_s);
    ManagerCompany company;
    company.id = reader.integer("id").value_or(0);
    company.name = textField(reader, "name");
    company.code = textField(reader, "code");
    company.lang = textField(reader, "lang");
    company.publicKey = bareKey(textField(reader, "publicKey"));
    company.timezone = smallField(reader, "timezone", -14, 14);
    company.demo = textField(reader, "companyType") == "demo"_L1;
    company.tradeTypes = tradeTypesOf(data);
    return company;
}

Json ManagerAuthRequest::toJson() const
{
    return Json(Json::Object{{"appId", appId}, {"appSecret", secretText(appSecret)}});
}

Result<ManagerAuthRequest::Answer> ManagerAuthRequest::Answer::fromJson(const Json &data)
{
    Result<ManagerCompany> company = ManagerCompany::fromJson(data);
    if (!company)
        return company.error();
    JsonReader reader(data, u"company"_s);
    Answer answer{.company = std::move(*company), .token = secretField(reader, "token")};
    if (answer.token.isEmpty())
        return badAnswer();
    return answer;
}

Result<CustomerSummary> CustomerSummary::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"customer"_s);
    CustomerSummary customer;
    customer.customerNo = textField(reader, "customerNo");
    if (customer.customerNo.isEmpty()) // every question about a customer needs it
        return badAnswer();
    customer.id = reader.integer("id").value_or(0);
    customer.name = textField(reader, "name");
    customer.firstName = textField(reader, "firstName");
    customer.lastName = textField(reader, "lastName");
    customer.email = textField(reader, "email");
    customer.phoneArea = textField(reader, "phoneArea");
    customer.phone = textField(reader, "phone");
    customer.groupName = textField(reader, "customerGroupName");
    customer.remark = textField(reader, "remark");
    customer.groupId = reader.integer("customerGroupId");
    customer.createTime = reader.integer("createTime");
    customer.loginTime = reader.integer("loginTime");
    customer.firstActivateTime = reader.integer("firstAccountActivateTime");
    customer.status = enumField<CustomerStatus>(reader, "status");
    customer.kind = enumField<CustomerKind>(reader, "customerType");
    customer.kyc = enumField<KycAuditStatus>(reader, "kycAuditStatus");
    customer.registerSource = smallField(reader, "registerSource");
    customer.openAccountType = smallField(reader, "openAccountType");
    return customer;
}

Json CustomerPageRequest::toJson() const
{
    return Json(Json::Object{{"customerNo", customerNo.isEmpty() ? Json() : Json(customerNo)},
                             {"size", size},
                             {"current", current}});
}

Result<CustomerPageRequest::Answer> CustomerPageRequest::Answer::fromJson(const Json &data)
{
    const Json &records = data["records"];
    // Taken for an empty page, what cannot be read would end the list too early.
    if (!data.isObject() || (!records.isArray() && !records.isNull()))
        return badAnswer();
    JsonReader reader(data, u"page"_s);
    Answer answer;
    answer.total = reader.integer("total").value_or(0);
    answer.size = smallField(reader, "size", 0).value_or(0);
    answer.current = smallField(reader, "current", 0).value_or(0);
    if (records.isNull() && answer.total > 0)
        return badAnswer();
    answer.received = int(records.items().size());
    answer.records.reserve(records.items().size());
    for (const Json &item : records.items()) {
        if (Result<CustomerSummary> customer = CustomerSummary::fromJson(item))
            answer.records.push_back(std::move(*customer));
    }
    return answer;
}

Json CustomerDetailRequest::toJson() const
{
    static constexpr const char *names[] = {"baseInfo", "tradeAccount", "kyc",      "allKyc",
                                            "bankList", "walletList",   "otherInfo"};
    return Json(Json::Object{
        {"type", names[int(part)]}, {"id", numberedText(id)}, {"customerNo", customerNo}});
}

Result<CustomerDetailRequest::Answer> CustomerDetailRequest::Answer::fromJson(const Json &data)
{
    if (data.isObject() || data.isArray() || data.isNull())
        return Answer{data};
    if (data.isBool()) // some calls answer false where there is nothing
        return Answer{};
    return badAnswer();
}

Json ManagerAccountsRequest::toJson() const
{
    return Json(Json::Object{{"customerNo", customerNo}, {"tradeType", int(tradeType)}});
}

Result<ManagerAccountsRequest::Answer> ManagerAccountsRequest::Answer::fromJson(const Json &data)
{
    if (data.isObject()) // the reference's schema; its example is an array
        return Answer{accountsFromJson(Json::Array{data})};
    if (!data.isArray() && !data.isNull())
        return badAnswer();
    return Answer{accountsFromJson(data)};
}

Result<CustomerGroup> CustomerGroup::fromJson(const Json &data)
{
    if (!data.isObject())
        return badAnswer();
    JsonReader reader(data, u"group"_s);
    const std::optional<qint64> id = reader.integer("id");
    if (!id)
        return badAnswer();
    return CustomerGroup{.id = *id,
                         .name = textField(reader, "name"),
                         .type = enumField<CustomerType>(reader, "type"),
                         .opensAccounts = flagField(reader, "openAccountType"),
                         .source = data};
}

Json ManagerGroupsRequest::toJson() const
{
    return Json(Json::Object{});
}

Result<ManagerGroupsRequest::Answer> ManagerGroupsRequest::Answer::fromJson(const Json &data)
{
    const Result<RecordList> list = RecordList::fromJson(data);
    if (!list)
        return list.error();
    Answer answer;
    for (const Json &item : list->records) {
        if (Result<CustomerGroup> group = CustomerGroup::fromJson(item))
            answer.groups.push_back(std::move(*group));
    }
    return answer;
}

Result<RecordList> RecordList::fromJson(const Json &data)
{
    RecordList list;
    const auto take = [&list](const Json &array) {
        for (const Json &item : array.items()) {
            if (item.isObject())
                list.records.push_back(item);
        }
    };
    if (data.isArray())
        take(data);
    else if (data["records"].isArray())
        take(data["records"]);
    else if (data.isObject()) { // {"Language":[…],"…":[…]}, or one record alone
        for (const auto &[name, value] : data.members())
            take(value);
        if (list.records.empty() && data.contains("id"))
            list.records.push_back(data);
    } else if (!data.isNull())
        return badAnswer();
    return list;
}

Json DictionaryRequest::toJson() const
{
    return Json(Json::Object{{"parentCode", parentCode}});
}

Json CountriesRequest::toJson() const
{
    return Json(Json::Object{{"parentCode", parentCode}});
}

Json CompanyAssetsRequest::toJson() const
{
    return Json(Json::Object{{"companyId", numberedText(companyId)}});
}

Json CompanySymbolsRequest::toJson() const
{
    Json body(Json::Object{{"companyId", numberedText(companyId)}});
    if (tradeType)
        body.set("tradeType", int(*tradeType));
    return body;
}

Json SymbolGroupsRequest::toJson() const
{
    return Json(Json::Object{});
}

} // namespace mm
