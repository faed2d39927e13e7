// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/favourites.h"

#include "app/protocol/fields.h"

#include <QSet>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<ProductId> setOf(std::span<const ProductId> products)
{
    return {products.begin(), products.end()};
}

Json changeOf(int tradeType, const std::vector<quint64> &symbolIds)
{
    Json::Array ids;
    for (const quint64 id : symbolIds)
        ids.push_back(id);
    return Json::Object{{"symbolList", ids}, {"tradeType", tradeType}};
}

} // namespace

bool canBeFavourite(const ProductId &id)
{
    return std::ranges::find(favouriteTradeTypes, id.tradeType) != std::end(favouriteTradeTypes);
}

std::vector<ProductId> mergeFavourites(std::span<const ProductId> base,
                                       std::span<const ProductId> local,
                                       std::span<const ProductId> remote)
{
    const QSet<ProductId> before = setOf(base);
    const QSet<ProductId> here = setOf(local);
    const QSet<ProductId> there = setOf(remote);
    std::vector<ProductId> merged;
    QSet<ProductId> taken;
    const auto take = [&](const ProductId &id) {
        const bool kept = !before.contains(id) || (here.contains(id) && there.contains(id));
        if (!kept || taken.contains(id))
            return;
        taken.insert(id);
        merged.push_back(id);
    };
    std::ranges::for_each(local, take);
    std::ranges::for_each(remote, take);
    return merged;
}

Json FavouritesRequest::toJson() const
{
    Json::Array types;
    for (const int type : tradeTypes)
        types.push_back(type);
    return Json::Object{{"tradeTypeList", types}};
}

// {"1": [{"symbolId": 1348, …}, …], …}: the trade type stands in the member's name alone.
Result<FavouritesRequest::Answer> FavouritesRequest::Answer::fromJson(const Json &data)
{
    if (!data.isObject() && !data.isNull())
        return badAnswer();
    Answer answer;
    QSet<ProductId> taken;
    for (const auto &[name, entries] : data.members()) {
        bool isNumber = false;
        const int tradeType = name.toInt(&isNumber);
        for (const Json &entry : entries.items()) {
            const std::optional<quint64> symbolId =
                JsonReader(entry, u"favourite"_s).unsignedInteger("symbolId");
            const ProductId id{symbolId.value_or(0), tradeType};
            if (!isNumber || id.symbolId == 0 || tradeType < 0) {
                ++answer.skipped;
            } else if (!taken.contains(id)) {
                taken.insert(id);
                answer.products.push_back(id);
            }
        }
    }
    return answer;
}

Json AddFavouritesRequest::toJson() const
{
    return changeOf(tradeType, symbolIds);
}

Json RemoveFavouritesRequest::toJson() const
{
    return changeOf(tradeType, symbolIds);
}

} // namespace mm
