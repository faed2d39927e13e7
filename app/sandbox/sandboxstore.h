// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/secret.h"
#include "app/sandbox/sandboxmarket.h"

#include <QHash>

#include <vector>

namespace mm {

/// The sandbox's people (contracts.md) and who of them is signed in. In memory alone.
class SandboxStore
{
public:
    struct Person {
        QStringList emails;
        QStringList phones; ///< "+86 13429837442"
        Json customer; ///< data of the login answer
        Json more; ///< members that findCustomerInfo has besides
        QString barred; ///< code that refuses every sign-in; empty for most
        Secret googleCode; ///< empty: not demanded
        Json live; ///< accounts whose profit follows a product's price
    };

    explicit SandboxStore(const SandboxMarket &market);

    /// By protocol.md section 6: type 1 e-mail, 2 "area number", 3 customer number. Null where
    /// nobody is known so.
    [[nodiscard]] const Person *find(int type, const QString &loginName) const;
    [[nodiscard]] bool passwordFits(const QString &digest) const;

    /// A fresh token for the person.
    [[nodiscard]] QString signIn(const Person &person);
    void signOut(const QString &token);
    void expireTokens() { m_tokens.clear(); }
    /// Who signed in with the token; null where nobody did or it is expired.
    [[nodiscard]] const Person *owner(const QString &token) const;

    /// The customer with accounts as they stand at the moment.
    [[nodiscard]] Json customer(const Person &person) const;
    /// One account as it stands at the moment.
    [[nodiscard]] Json liveAccount(const Person &person, const Json &account) const;

private:
    const SandboxMarket &m_market;
    std::vector<Person> m_people;
    Secret m_passwordDigest;
    QHash<QString, size_t> m_tokens; ///< token → index in m_people
};

/// 64 hexadecimal digits nobody can guess, as an rToken is.
[[nodiscard]] QString freshRefreshToken();

} // namespace mm
