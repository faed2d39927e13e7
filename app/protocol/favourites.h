// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/signin.h"
#include "app/protocol/symbol.h"

namespace mm {

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
