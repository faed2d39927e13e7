// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/profilestore.h"

#include "app/protocol/jsonreader.h"
#include "app/services/damagedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace mm {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 1024 * 1024; // thousands of profiles
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Json toJson(const Profile &profile)
{
    const bool desk = profile.kind == Profile::Kind::Support;
    return Json::Object{{"id", Json(profile.id)},
                        {"kind", Json(desk ? "support" : "customer")},
                        {"environment", Json(profile.environmentName)},
                        {"customerNo", Json(profile.customerNo)},
                        {"appId", Json(profile.appId)},
                        {"eventGroup", Json(profile.eventGroup)},
                        {"type", Json(int(profile.identity.type))},
                        {"phoneArea", Json(profile.identity.phoneArea)},
                        {"loginName", Json(profile.identity.loginName)},
                        {"label", Json(profile.label)},
                        {"demo", Json(profile.demo)},
                        {"keepSignedIn", Json(profile.keepSignedIn)},
                        {"signsWithApiKey", Json(profile.signsWithApiKey)},
                        {"lastUsed", Json(profile.lastUsed)}};
}

/// What tells it from others at its environment.
QString nameOf(const Profile &profile)
{
    return profile.kind == Profile::Kind::Support ? profile.appId : profile.customerNo;
}

/// Nothing where it is not a profile of ours.
std::optional<Profile> profileFrom(const Json &json)
{
    JsonReader reader(json, u"profile"_s);
    const auto type = reader.integer("type");
    const auto lastUsed = reader.integer("lastUsed");
    Profile profile{.id = json["id"].toString(),
                    .kind = json["kind"].toString() == u"support" ? Profile::Kind::Support
                                                                  : Profile::Kind::Customer,
                    .environmentName = json["environment"].toString(),
                    .customerNo = json["customerNo"].toString(),
                    .appId = json["appId"].toString(),
                    .eventGroup = json["eventGroup"].toString(),
                    .identity = {.phoneArea = json["phoneArea"].toString(),
                                 .loginName = json["loginName"].toString()},
                    .label = json["label"].toString(),
                    .demo = json["demo"].toBool(),
                    .keepSignedIn = json["keepSignedIn"].toBool(),
                    .signsWithApiKey = json["signsWithApiKey"].toBool(),
                    .lastUsed = lastUsed.value_or(0)};
    if (profile.id.isEmpty() || profile.environmentName.isEmpty() || nameOf(profile).isEmpty()
        || !type || *type < int(SignInType::Email) || *type > int(SignInType::CustomerNumber))
        return std::nullopt;
    profile.identity.type = SignInType(*type);
    return profile;
}

std::optional<std::vector<Profile>> profilesFrom(const QByteArray &bytes)
{
    const auto file = Json::parse(bytes);
    if (!file || (*file)["version"] != Json(fileVersion) || !(*file)["profiles"].isArray())
        return std::nullopt;
    std::vector<Profile> profiles;
    for (const Json &item : (*file)["profiles"].items()) {
        const auto profile = profileFrom(item);
        const auto same = [&profile](const Profile &known) { return known.id == profile->id; };
        if (!profile || std::ranges::any_of(profiles, same))
            return std::nullopt;
        profiles.push_back(*profile);
    }
    return profiles;
}

bool isSameAccount(const Profile &one, const Profile &other)
{
    return one.kind == other.kind && one.environmentName == other.environmentName
        && nameOf(one) == nameOf(other);
}

} // namespace

ProfileStore::ProfileStore(const QString &directory, QObject *parent) :
    QObject(parent), m_path(QDir(directory).filePath(u"profiles.json"_s))
{
    load();
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::findAccount(const QString &environmentName,
                                                 const QString &customerNo) const
{
    return findSame({.environmentName = environmentName, .customerNo = customerNo});
}

std::optional<Profile> ProfileStore::findDesk(const QString &environmentName,
                                              const QString &appId) const
{
    return findSame(
        {.kind = Profile::Kind::Support, .environmentName = environmentName, .appId = appId});
}

std::optional<Profile> ProfileStore::findSame(const Profile &wanted) const
{
    const auto found = std::ranges::find_if(
        m_profiles, [&wanted](const Profile &profile) { return isSameAccount(profile, wanted); });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile>
ProfileStore::lastUsed(const std::function<bool(const Profile &)> &fits) const
{
    const Profile *last = nullptr;
    for (const Profile &profile : m_profiles) {
        if (fits(profile) && (!last || profile.lastUsed > last->lastUsed))
            last = &profile;
    }
    return last ? std::optional(*last) : std::nullopt;
}

Profile ProfileStore::put(Profile profile)
{
    if (profile.id.isEmpty()) {
        const auto known = findSame(profile);
        profile.id = known ? known->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    // In its place, so that a list on screen does not jump.
    const auto isIt = [&profile](const Profile &known) {
        return known.id == profile.id || isSameAccount(known, profile);
    };
    const auto place = std::ranges::find_if(m_profiles, isIt);
    if (place == m_profiles.end()) {
        m_profiles.push_back(profile);
    } else {
        *place = profile;
        m_profiles.erase(std::remove_if(place + 1, m_profiles.end(), isIt), m_profiles.end());
    }
    save();
    emit changed();
    return profile;
}

void ProfileStore::remove(const QString &id)
{
    if (std::erase_if(m_profiles, [&id](const Profile &known) { return known.id == id; }) == 0)
        return;
    save();
    emit changed();
}

void ProfileStore::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    std::optional<std::vector<Profile>> profiles;
    if (file.size() <= maxFileBytes && file.open(QIODevice::ReadOnly))
        profiles = profilesFrom(file.readAll());
    file.close();
    if (profiles) {
        m_profiles = *std::move(profiles);
        return;
    }
    m_damaged = keepDamagedAside(m_path);
}

void ProfileStore::save()
{
    const QString directory = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
    Json::Array items;
    for (const Profile &profile : m_profiles)
        items.push_back(toJson(profile));
    const Json document = Json::Object{{"version", Json(fileVersion)}, {"profiles", Json(items)}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(document.toBytes()) < 0 || !file.commit())
        emit saveFailed(file.errorString());
}

} // namespace mm
