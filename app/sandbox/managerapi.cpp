// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/managerapi.h"

#include "app/sandbox/apichecks.h"

#include <QMap>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The company's number as the reference writes it, a string, is the header's.
std::optional<Refusal> checkCompany(const Json &body)
{
    if (body["companyId"].isNull())
        return wrongField(u"companyId"_s, u"missing"_s);
    if (body["companyId"] != Json(QString::number(sandboxCompanyId)))
        return wrongField(u"companyId"_s, u"not that of the header"_s);
    return std::nullopt;
}

/// The product as support sees it: members of the Client API's entry, its groups said.
Json symbolOf(const Json &entry)
{
    Json symbol = entry;
    symbol.set("customerGroupIds", Json("1,2,3,4,5,6,7"));
    for (const Json &group : managerDocument()["symbolGroups"].items()) {
        if (group["name"] == entry["labels"])
            symbol.set("symbolGroupIds", group["strId"]);
    }
    return symbol;
}

bool opens(const Json &group, int tradeType)
{
    return group["tradeType"] == Json(tradeType) || group["id"] == Json(1);
}

} // namespace

const Json &managerDocument()
{
    static const Json read = sandboxDocument("manager.json");
    return read;
}

Json groupName(qint64 groupId)
{
    for (const Json &group : managerDocument()["groups"].items()) {
        if (group["id"] == Json(groupId))
            return group["name"];
    }
    return {};
}

Json PageWish::answer(qint64 total, Json::Array records) const
{
    Json page(
        Json::Object{{"total", Json(total)}, {"size", Json(size)}, {"current", Json(current)}});
    page.set("records", Json(std::move(records)));
    return page;
}

PageWish readPage(const Json &body, int most)
{
    PageWish wish;
    const auto read = [&](const char *name, int limit, int &value) {
        if (body[name].isNull())
            return;
        if (isWithin(body[name], 1, limit))
            value = body[name].numberText().toInt();
        else if (!wish.refusal)
            wish.refusal = wrongField(QString::fromLatin1(name), u"1 to %1"_s.arg(limit));
    };
    read("size", most, wish.size);
    read("current", 1'000'000, wish.current);
    return wish;
}

ApiOutcome managerAuth(SandboxState &state, const ApiCall &call)
{
    for (const char *name : {"appId", "appSecret"}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing"_s);
        if (call.body[name] != managerDocument()[name])
            return Refusal{"ADMIN_API_0000101", {}, {}};
    }
    Json company = managerDocument()["company"];
    const QByteArray &key = state.manager.publicKey;
    company.set("publicKey", key.isEmpty() ? Json() : Json(QString::fromLatin1(key)));
    company.set("token", Json(state.manager.signIn()));
    return company;
}

ApiOutcome managerGroups(SandboxState &, const ApiCall &)
{
    return managerDocument()["groups"];
}

ApiOutcome managerDictionary(SandboxState &, const ApiCall &call)
{
    const QByteArray parent = call.body["parentCode"].toString().toUtf8();
    if (parent.isEmpty())
        return wrongField(u"parentCode"_s, u"missing"_s);
    const Json &list = managerDocument()["dictionaries"][parent];
    return list.isNull() ? Json(Json::Array{}) : list;
}

ApiOutcome managerCountries(SandboxState &, const ApiCall &call)
{
    const QString parent = call.body["parentCode"].toString();
    if (parent.isEmpty())
        return wrongField(u"parentCode"_s, u"missing"_s);
    return parent == u"-1"_s ? managerDocument()["countries"] : Json(Json::Array{});
}

ApiOutcome managerAssets(SandboxState &, const ApiCall &call)
{
    if (call.body.contains("companyId")) {
        if (auto wrong = checkCompany(call.body))
            return *wrong;
    }
    return managerDocument()["assets"];
}

ApiOutcome managerTradeTypes(SandboxState &, const ApiCall &)
{
    const Json &document = managerDocument();
    Json::Array types;
    for (const Json &type : document["company"]["tradeTypeList"].items()) {
        const int tradeType = type["id"].toString().toInt();
        Json::Array groups;
        for (const Json &group : document["groups"].items()) {
            Json::Array assets;
            for (const Json &asset : document["assets"].items()) {
                const QString codes = u',' + group["assets"].toString() + u',';
                if (codes.contains(u',' + asset["code"].toString() + u','))
                    assets.push_back(asset);
            }
            if (opens(group, tradeType))
                groups.push_back(Json(Json::Object{{"customerGroupId", group["id"]},
                                                   {"customerGroupName", group["name"]},
                                                   {"assetsVoList", Json(assets)}}));
        }
        types.push_back(Json(Json::Object{{"tradeType", Json(tradeType)},
                                          {"tradeTypeName", type["name"]},
                                          {"customerGroupList", Json(groups)}}));
    }
    return Json(types);
}

ApiOutcome managerSymbols(SandboxState &state, const ApiCall &call)
{
    if (auto wrong = checkCompany(call.body))
        return *wrong;
    const Json &tradeType = call.body["tradeType"];
    if (!tradeType.isNull() && !isWithin(tradeType, 1, 9))
        return wrongField(u"tradeType"_s, u"1 to 9"_s);
    Json::Array symbols;
    for (const Json &entry : state.market.symbols().items()) {
        if (tradeType.isNull() || entry["tradeType"] == tradeType)
            symbols.push_back(symbolOf(entry));
    }
    return Json(symbols);
}

ApiOutcome managerSymbolGroups(SandboxState &, const ApiCall &)
{
    return managerDocument()["symbolGroups"];
}

/// One entry a product, whatever its trade types.
ApiOutcome managerSymbolListOf(SandboxState &state, const ApiCall &call)
{
    if (!isWithin(call.body["customerGroupId"], 1, 1'000'000))
        return wrongField(u"customerGroupId"_s, u"missing"_s);
    const QString wanted = call.body["name"].toString();
    QMap<QByteArray, Json> products;
    for (const Json &entry : state.market.symbols().items()) {
        if (!wanted.isEmpty() && !entry["symbolName"].toString().contains(wanted))
            continue;
        Json &product = products[entry["symbolId"].numberText()];
        const QString type = QString::fromLatin1(entry["tradeType"].numberText());
        if (!product.isNull()) {
            product.set("tradeTypes", Json(product["tradeTypes"].toString() + u',' + type));
            continue;
        }
        const QString source = u"SANDBOX_"_s + entry["symbolCode"].toString();
        product = Json(Json::Object{{"sourceId", Json(source)},
                                    {"code", entry["symbolCode"]},
                                    {"etf", entry["etf"]},
                                    {"tradeTypes", Json(type)},
                                    {"name", entry["symbolName"]},
                                    {"profitCurrency", entry["profitCurrency"]},
                                    {"id", entry["symbolId"]},
                                    {"baseCurrency", entry["baseCurrency"]},
                                    {"status", Json(1)}});
    }
    const auto list = products.values();
    return Json(Json::Array(list.begin(), list.end()));
}

} // namespace mm
