// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/secret.h"
#include "app/sandbox/sandboxmarket.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <vector>

namespace mm {

/// The sandbox's people (contracts.md) and who of them is signed in. In memory alone.
class SandboxStore
{
public:
    /// One identity of a third party.
    struct Identity {
        QString source, userId;
        bool operator==(const Identity &) const = default;
    };
    struct Person {
        QStringList emails;
        QStringList phones; ///< "+86 13429837442"
        Json customer; ///< data of the login answer
        Json more; ///< members that findCustomerInfo has besides
        QString barred; ///< code that refuses every sign-in; empty for most
        Secret googleCode; ///< empty: not demanded
        Json live; ///< accounts whose profit follows a product's price
        Secret passwordDigest; ///< empty: has no password yet
        qint64 googleAccount = 0; ///< id of the authenticator secret; 0: none was made
        std::vector<Identity> identities; ///< of third parties, in the order they were bound
        Json auth2User; ///< answer of auth2/user, where it is not made from the customer
        QString twin; ///< customer number in the other company, demo or real; empty: none

        /// `digest` as a request brings it.
        [[nodiscard]] bool passwordFits(const Json &digest) const;
        /// The identities as the gateway tells them: parallel comma-separated lists.
        [[nodiscard]] QString sources() const;
        [[nodiscard]] QString userIds() const;
    };

    explicit SandboxStore(const SandboxMarket &market);

    /// By protocol.md section 6: type 1 e-mail, 2 "area number", 3 customer number. Null where
    /// nobody is known so.
    [[nodiscard]] Person *find(int type, const QString &loginName);
    /// By phone number, whatever its area code.
    [[nodiscard]] Person *findNumber(const QString &number);

    /// Everybody, in the order they came.
    [[nodiscard]] const std::deque<Person> &people() const { return m_people; }
    [[nodiscard]] Person *findIdentity(const Identity &identity);
    Person &add(Person person);
    [[nodiscard]] qint64 freshId() { return ++m_lastId; } ///< for a new customer

    /// A fresh token for the person.
    [[nodiscard]] QString signIn(Person &person);
    void signOut(const QString &token);
    /// The person's tokens are expired, everybody's where `customerNo` is empty.
    void expireTokens(const QString &customerNo);
    [[nodiscard]] int signedIn() const; ///< how many customers are
    /// The person's tokens are worth nothing from now on, as after a sign-in elsewhere; everybody's
    /// where `customerNo` is empty.
    void kick(const QString &customerNo);
    [[nodiscard]] bool wasKicked(const QString &token) const { return m_kicked.contains(token); }
    /// Who signed in with the token; null where nobody did or it is expired.
    [[nodiscard]] Person *owner(const QString &token) const { return m_tokens.value(token); }

    /// The customer with accounts as they stand at the moment.
    [[nodiscard]] Json customer(const Person &person) const;
    /// One account as it stands at the moment.
    [[nodiscard]] Json liveAccount(const Person &person, const Json &account) const;

private:
    const SandboxMarket &m_market;
    std::deque<Person> m_people; ///< people stay where they are
    qint64 m_lastId = 100'000;
    QHash<QString, Person *> m_tokens;
    QSet<QString> m_kicked; ///< tokens
};

/// The people who can sign in, as SandboxGateway::people() tells them.
[[nodiscard]] Json sandboxPeople();

/// 64 hexadecimal digits nobody can guess, as an rToken is.
[[nodiscard]] QString freshRefreshToken();

} // namespace mm
