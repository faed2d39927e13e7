// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/sandbox/sandboxstore.h"

namespace mm {

/// A customer as support sees it. Texts may be empty and times 0: then the gateway has none.
struct CrowdMember {
    /// Of the crowd; -1: one of the sandbox's people, `person`.
    int index = -1;
    const SandboxStore::Person *person = nullptr;
    qint64 id = 0;
    QString customerNo;
    QString name, firstName, lastName, email, phoneArea, phone, country, remark, idCard, idCardType;
    int status = 1; ///< 1 to 6, as all numbers here after protocol.md section 8
    int kind = 0; ///< 0 to 3: usual, agent, credit, activity settlement
    int kycStatus = 1; ///< 1 to 4, -1
    int kycAuditStatus = 0; ///< 0 to 3
    int registerSource = 1; ///< 1 to 9
    int openAccountType = 0; ///< 0 person, 1 company
    qint64 groupId = 1;
    qint64 createTime = 0, loginTime = 0, activateTime = 0; ///< ms since 1970 UTC
};

/// Customers made up on the fly: each follows from the seed and its index alone, so that nothing
/// of them is kept. Names come in many scripts, and one in 97 has a text that is hard on tables
/// and files.
class CustomerCrowd
{
public:
    static constexpr int most = 500'000; ///< their numbers meet nobody else's

    /// `size`: 0 to `most`.
    CustomerCrowd(quint64 seed, int size);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] static qint64 idOf(int index);
    /// `index`: 0 to size() - 1.
    [[nodiscard]] CrowdMember member(int index) const;
    [[nodiscard]] qint64 groupOf(int index) const;
    /// Index of a customer, -1 where the crowd has none of that number.
    [[nodiscard]] int indexOf(const QString &customerNo) const;
    [[nodiscard]] int indexOf(qint64 id) const;
    /// A number that looks random and follows from seed, index and `what`; 0 to `below` - 1.
    [[nodiscard]] quint64 dice(int index, int what, quint64 below) const;

private:
    struct Name {
        QString native, latin;
    };
    struct Land {
        QString country, area, phone;
        bool familyFirst = false, space = true;
        std::vector<Name> family, given;
    };
    void giveName(CrowdMember &member) const;
    void giveStates(CrowdMember &member) const;
    void giveTimes(CrowdMember &member) const;
    [[nodiscard]] QString hostileText(int number) const;

    quint64 m_seed;
    int m_size;
    std::vector<Land> m_lands;
    QStringList m_hostile, m_mailHosts;
};

/// The newest moment of a crowd's life, ms since 1970 UTC: that of the sandbox's documents.
inline constexpr qint64 crowdToday = 1'763'600'000'000;

} // namespace mm
