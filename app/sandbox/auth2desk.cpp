// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/auth2desk.h"

namespace mm {

Auth2Desk::Auth2Desk() : m_document(sandboxDocument("auth2.json")) { }

Json Auth2Desk::application(const QString &appId) const
{
    for (const Json &application : m_document["applications"].items()) {
        if (application["appId"] == Json(appId))
            return application;
    }
    return {};
}

QString Auth2Desk::giveCode(const QString &appId, Person &person, qint64 now)
{
    return m_codes.issue({appId, &person}, now);
}

std::optional<Json> Auth2Desk::exchange(const QString &appId, const QString &code, qint64 now)
{
    const auto consent = m_codes.take(code, now);
    if (!consent || consent->appId != appId)
        return std::nullopt;
    return freshPair(*consent->person, now);
}

std::optional<Json> Auth2Desk::refresh(const QString &refreshToken, qint64 now)
{
    const auto renewal = m_refreshTokens.take(refreshToken, now);
    if (!renewal)
        return std::nullopt;
    m_accessTokens.take(renewal->accessToken, now);
    return freshPair(*renewal->person, now);
}

Auth2Desk::Person *Auth2Desk::owner(const QString &accessToken, qint64 now)
{
    Person **person = m_accessTokens.find(accessToken, now);
    return person ? *person : nullptr;
}

Json Auth2Desk::freshPair(Person &person, qint64 now)
{
    const QString accessToken = m_accessTokens.issue(&person, now);
    const QString refreshToken = m_refreshTokens.issue({accessToken, &person}, now);
    return Json(
        Json::Object{{"accessToken", Json(accessToken)}, {"refreshToken", Json(refreshToken)}});
}

} // namespace mm
