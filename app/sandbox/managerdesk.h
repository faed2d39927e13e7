// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/customercrowd.h"

#include <QSet>

namespace mm {

/// Support's side of the sandbox: who of it is signed in, and the roster of customers: the people
/// of the documents first, then the crowd, then whoever registered meanwhile, so that pages stay
/// what they are.
class ManagerDesk
{
public:
    /// `customers`: how many there are at the start, people and crowd together.
    ManagerDesk(SandboxStore &store, quint64 seed, int customers);

    /// A fresh token of the company.
    [[nodiscard]] QString signIn();
    [[nodiscard]] bool knows(const QString &token) const { return m_tokens.contains(token); }
    void signOut(const QString &token) { m_tokens.remove(token); }
    void expireTokens() { m_tokens.clear(); }

    /// Key of the bodies behind the sign-in, Base64 SPKI; empty: they go plain.
    QByteArray publicKey;

    [[nodiscard]] const CustomerCrowd &crowd() const { return m_crowd; }
    [[nodiscard]] const std::deque<SandboxStore::Person> &people() const
    {
        return m_store.people();
    }
    [[nodiscard]] qint64 total() const;
    /// `place`: 0 to total() - 1.
    [[nodiscard]] CrowdMember at(qint64 place) const;
    [[nodiscard]] std::optional<CrowdMember> find(const QString &customerNo) const;
    [[nodiscard]] std::optional<CrowdMember> find(qint64 id) const;

private:
    SandboxStore &m_store;
    const qint64 m_people; ///< of the documents
    CustomerCrowd m_crowd;
    QSet<QString> m_tokens;
};

/// As the gateway writes what it does not have.
[[nodiscard]] Json textOrNull(const QString &text);
[[nodiscard]] Json timeOrNull(qint64 time); ///< ms since 1970; 0: none

/// One of the sandbox's people as support sees them.
[[nodiscard]] CrowdMember memberOf(const SandboxStore::Person &person);

} // namespace mm
