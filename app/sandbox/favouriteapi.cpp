// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/favouriteapi.h"

#include "app/protocol/jsonreader.h"
#include "app/sandbox/apichecks.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTradeType = 99;

struct Wish {
    int tradeType = 0;
    FavouriteDesk::List symbolIds;
    std::optional<Refusal> refusal = {};
};

/// "tradeType" and "symbolList" of the body.
Wish readWish(const Json &body)
{
    Wish wish;
    const Json &list = body["symbolList"];
    if (!isWithin(body["tradeType"], 1, mostTradeType))
        wish.refusal = wrongField(u"tradeType"_s, u"missing or wrong"_s);
    else if (!list.isArray() || list.items().empty())
        wish.refusal = wrongField(u"symbolList"_s, u"missing or empty"_s);
    if (wish.refusal)
        return wish;
    wish.tradeType = body["tradeType"].numberText().toInt();
    for (const Json &entry : list.items()) {
        bool isNumber = false;
        wish.symbolIds.push_back(entry.numberText().toULongLong(&isNumber));
        if (!isNumber)
            wish.refusal = wrongField(u"symbolList"_s, u"not product ids"_s);
    }
    return wish;
}

/// Spreads are numbers here and strings in getSymbolBaseList.
Json number(const Json &text)
{
    return Json::number(text.toString().toLatin1());
}

Json entryOf(const Json &symbol)
{
    return Json(Json::Object{{"symbolCode", symbol["symbolCode"]},
                             {"symbolId", symbol["symbolId"]},
                             {"pointRatio", symbol["pointRatio"]},
                             {"symbolName", symbol["symbolName"]},
                             {"symbolDigits", symbol["symbolDigits"]},
                             {"askSpread", number(symbol["askSpread"])},
                             {"bidSpread", number(symbol["bidSpread"])}});
}

} // namespace

ApiOutcome favouriteList(SandboxState &state, const ApiCall &call)
{
    const Json &types = call.body["tradeTypeList"];
    if (!types.isArray() || types.items().empty())
        return wrongField(u"tradeTypeList"_s, u"missing or empty"_s);
    Json lists(Json::Object{});
    for (const Json &type : types.items()) {
        if (!isWithin(type, 1, mostTradeType))
            return wrongField(u"tradeTypeList"_s, u"not trade types"_s);
        const int tradeType = type.numberText().toInt();
        Json::Array entries;
        for (quint64 symbolId : state.favourites.list(*call.person, tradeType)) {
            const int index = state.market.find(symbolId, tradeType);
            if (index < 0)
                continue; // gone
            Json symbol = state.market.symbols().items()[size_t(index)];
            symbol.set("symbolDigits", Json(state.market.products()[size_t(index)].toldDigits));
            entries.push_back(entryOf(symbol));
        }
        lists.set(type.numberText(), Json(entries));
    }
    return lists;
}

ApiOutcome addFavourites(SandboxState &state, const ApiCall &call)
{
    const Wish wish = readWish(call.body);
    if (wish.refusal)
        return *wish.refusal;
    for (quint64 symbolId : wish.symbolIds) {
        if (state.market.find(symbolId, wish.tradeType) < 0)
            return wrongField(u"symbolList"_s, u"no product %1"_s.arg(symbolId));
    }
    state.favourites.add(*call.person, wish.tradeType, wish.symbolIds);
    return Json();
}

/// A product that is not in the list, or not there any more, is no mistake.
ApiOutcome removeFavourites(SandboxState &state, const ApiCall &call)
{
    const Wish wish = readWish(call.body);
    if (wish.refusal)
        return *wish.refusal;
    state.favourites.remove(*call.person, wish.tradeType, wish.symbolIds);
    return Json();
}

} // namespace mm
