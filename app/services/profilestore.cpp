// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/profilestore.h"

namespace mm {

ProfileStore::ProfileStore(const QString &directory, QObject *parent) :
    QObject(parent), m_path(directory)
{ }
std::optional<Profile> ProfileStore::find(const QString &) const
{
    return {};
}
std::optional<Profile> ProfileStore::findAccount(const QString &, const QString &) const
{
    return {};
}
std::optional<Profile> ProfileStore::lastUsed() const
{
    return {};
}
Profile ProfileStore::put(Profile profile)
{
    return profile;
}
void ProfileStore::remove(const QString &) { }
void ProfileStore::load() { }
void ProfileStore::save() { }

} // namespace mm
