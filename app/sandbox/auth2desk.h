// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/ticketbook.h"

namespace mm {

/// The applications that sign their users in with the sandbox's accounts (protocol.md section 7),
/// and what they were given. Documents: resources/sandbox/auth2.json. Time is handed in (steady
/// ms).
class Auth2Desk
{
public:
    using Person = SandboxStore::Person;

    Auth2Desk();
    /// {"appId", "appSecret", "name", "returns": addresses besides the loopback}; null where it is
    /// unknown.
    [[nodiscard]] Json application(const QString &appId) const;

    /// A code for the application: good once, for five minutes.
    [[nodiscard]] QString giveCode(const QString &appId, Person &person, qint64 now);
    /// A pair of tokens for a code; nothing where it is not good for that application.
    [[nodiscard]] std::optional<Json> exchange(const QString &appId, const QString &code,
                                               qint64 now);
    /// A new pair for a refresh token; the old pair is worth nothing from then on.
    [[nodiscard]] std::optional<Json> refresh(const QString &refreshToken, qint64 now);
    /// Who an access token is about; null where it is unknown or expired.
    [[nodiscard]] Person *owner(const QString &accessToken, qint64 now);

private:
    struct Consent {
        QString appId;
        Person *person = nullptr;
    };
    struct Renewal {
        QString accessToken; ///< the other half of the pair
        Person *person = nullptr;
    };
    [[nodiscard]] Json freshPair(Person &person, qint64 now);

    static constexpr qint64 minute = 60'000;
    const Json m_document;
    TicketBook<Consent> m_codes{5 * minute};
    TicketBook<Person *> m_accessTokens{60 * minute};
    TicketBook<Renewal> m_refreshTokens{30 * 24 * 60 * minute};
};

} // namespace mm
