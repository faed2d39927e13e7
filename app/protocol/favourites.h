// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/signin.h"
#include "app/protocol/symbol.h"

#include <span>

namespace mm {

/// Trade types whose products the gateway keeps for its customers; it names no others.
inline constexpr int favouriteTradeTypes[] = {1, 2, 3, 5};
[[nodiscard]] bool canBeFavourite(const ProductId &id);

/// One list out of two that have gone their own ways, `local` and `remote`, since they were both
/// `base` (empty: they never were). Of each product:
///
///     in base | in local | in remote | in the result
///     no      | either or both       | yes: it was added, and nothing that was added is lost
///     yes     | yes      | yes       | yes
///     yes     | one or none of them  | no: it was removed, and does not come back
///
/// So the products of the result do not depend on which side is which; merging what is merged
/// already changes nothing. The order is that of `local`, with what `remote` alone has behind it in
/// its own order; each product stands once.
[[nodiscard]] std::vector<ProductId> mergeFavourites(std::span<const ProductId> base,
                                                     std::span<const ProductId> local,
                                                     std::span<const ProductId> remote);

/// The customer's own products as the gateway keeps them (CustomerOptionalWebApiService): one list
/// a trade type, of products, without names. Wants a token.
struct FavouritesRequest {
    static constexpr const Endpoint &endpoint = endpoints::favourites;
    std::vector<int> tradeTypes;
    [[nodiscard]] Json toJson() const;
    struct Answer {
        std::vector<ProductId> products; ///< in the gateway's order, each once
        int skipped = 0; ///< entries without a usable identity
        [[nodiscard]] static Result<Answer> fromJson(const Json &data);
    };
};
/// Products of one trade type a call.
struct AddFavouritesRequest {
    static constexpr const Endpoint &endpoint = endpoints::addFavourites;
    int tradeType = 0;
    std::vector<quint64> symbolIds;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};
struct RemoveFavouritesRequest {
    static constexpr const Endpoint &endpoint = endpoints::removeFavourites;
    int tradeType = 0;
    std::vector<quint64> symbolIds;
    [[nodiscard]] Json toJson() const;
    using Answer = EmptyAnswer;
};

} // namespace mm
