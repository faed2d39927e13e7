// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/symboldetailapi.h"

#include "app/protocol/jsonreader.h"
#include "app/sandbox/apichecks.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int spot = 5;

void setAll(Json &detail, const Json &members)
{
    for (const auto &[name, value] : members.members())
        detail.set(name, value);
}

/// What details.json says, everything it does not say null.
Json documented(const Json &symbol)
{
    static const Json document = sandboxDocument("details.json");
    Json detail(Json::Object{});
    for (const Json &member : document["members"].items())
        detail.set(member.toString().toLatin1(), Json());
    const QByteArray label = symbol["labels"].toString().toLatin1();
    const QByteArray tradeType = symbol["tradeType"].numberText();
    setAll(detail, document["classes"][label]);
    setAll(detail, document["classes"][label + '/' + tradeType]);
    setAll(detail, document["products"][symbol["symbolId"].numberText() + '/' + tradeType]);
    return detail;
}

} // namespace

ApiOutcome symbolDetail(SandboxState &state, const ApiCall &call)
{
    JsonReader reader(call.body, u"detail"_s);
    const auto symbolId = reader.unsignedInteger("symbolId");
    const auto tradeType = reader.integer("tradeType");
    if (!symbolId)
        return wrongField(u"symbolId"_s, u"missing"_s);
    if (!tradeType)
        return wrongField(u"tradeType"_s, u"missing"_s);
    const int index = state.market.find(*symbolId, int(*tradeType));
    if (index < 0)
        return wrongField(u"symbolId"_s, u"no such product"_s);
    const auto &product = state.market.products()[size_t(index)];
    const Json &symbol = state.market.symbols().items()[size_t(index)];
    Json detail = documented(symbol);
    static constexpr std::array same{
        "tradeType",  "symbolId", "symbolName", "symbolCode", "baseCurrency",    "profitCurrency",
        "pointRatio", "dealMode", "fundId",     "labels",     "enableShortLoan", "enableLongLoan"};
    for (const char *name : same)
        detail.set(name, symbol[name]);
    if (detail["etf"].isNull())
        detail.set("etf", symbol["etf"]);
    for (const char *spread : {"askSpread", "bidSpread"})
        detail.set(spread, Json::number(symbol[spread].toString().toLatin1()));
    detail.set("symbolDigits", Json(product.toldDigits));
    const bool inMinutes = product.model.tradeType == spot;
    detail.set("tradeTimeList", product.hours.week->toJson(inMinutes));
    detail.set("quoteTimeList", product.hours.week->toJson(inMinutes));
    detail.set("holidayTimeList", product.hours.holidays());
    if (inMinutes) {
        for (const char *name : {"symbolId", "symbolName", "symbolCode", "labels"})
            detail.set(name, Json());
    }
    return detail;
}

} // namespace mm
