// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstore.h"

#include <map>

namespace mm {

/// The customers' own products, by trade type; state of this run.
class FavouriteDesk
{
public:
    explicit FavouriteDesk(SandboxStore &store);

    using List = std::vector<quint64>; ///< symbol ids, in the order they were added
    [[nodiscard]] List list(const SandboxStore::Person &person, int tradeType) const;
    /// What is there already stays where it is.
    void add(const SandboxStore::Person &person, int tradeType, const List &symbolIds);
    void remove(const SandboxStore::Person &person, int tradeType, const List &symbolIds);

private:
    std::map<std::pair<const SandboxStore::Person *, int>, List> m_lists;
};

} // namespace mm
