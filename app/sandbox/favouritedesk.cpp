// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/favouritedesk.h"

#include "app/sandbox/sandboxmarket.h"

#include <algorithm>

namespace mm {

FavouriteDesk::FavouriteDesk(SandboxStore &store)
{
    const Json document = sandboxDocument("favourites.json");
    for (const auto &[email, lists] : document.members()) {
        const SandboxStore::Person *person = store.find(1, QString::fromUtf8(email));
        if (!person)
            qFatal("favourites.json names somebody who is not there");
        for (const auto &[tradeType, symbolIds] : lists.members()) {
            List &list = m_lists[{person, tradeType.toInt()}];
            for (const Json &symbolId : symbolIds.items())
                list.push_back(symbolId.numberText().toULongLong());
        }
    }
}

FavouriteDesk::List FavouriteDesk::list(const SandboxStore::Person &person, int tradeType) const
{
    const auto found = m_lists.find({&person, tradeType});
    return found == m_lists.end() ? List() : found->second;
}

void FavouriteDesk::add(const SandboxStore::Person &person, int tradeType, const List &symbolIds)
{
    List &list = m_lists[{&person, tradeType}];
    for (quint64 symbolId : symbolIds) {
        if (std::ranges::find(list, symbolId) == list.end())
            list.push_back(symbolId);
    }
}

void FavouriteDesk::remove(const SandboxStore::Person &person, int tradeType, const List &symbolIds)
{
    List &list = m_lists[{&person, tradeType}];
    for (quint64 symbolId : symbolIds)
        std::erase(list, symbolId);
}

} // namespace mm
