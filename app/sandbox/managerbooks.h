// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/crowdpositions.h"
#include "app/sandbox/fundflows.h"

namespace mm {

/// The customers' money: accounts, the history behind them, and what support has adjusted since
/// the start. The accounts of the sandbox's people are those of the Client API.
class ManagerBooks
{
public:
    /// A change of a balance that support has proposed; the sandbox approves at once.
    struct Proposal {
        QString proposalNo, customerNo, currency, remark, amount;
        qint64 id = 0, customerId = 0, accountId = 0, time = 0;
        int tradeType = 0;
    };

    ManagerBooks(SandboxStore &store, const ManagerDesk &desk, const SandboxMarket &market,
                 quint64 seed);

    [[nodiscard]] const CrowdPositions &positions() const { return m_positions; }

    /// Entries of queryAccountList, as they stand at the moment.
    [[nodiscard]] Json accounts(const CrowdMember &member, int tradeType) const;
    /// The customer's accounts of one trade type, with what they come to now.
    [[nodiscard]] std::vector<FlowAccount> flowAccounts(const CrowdMember &member,
                                                        int tradeType) const;
    /// Oldest first, adjustments included.
    [[nodiscard]] std::vector<AccountFlow> flows(const FlowAccount &account) const;

    /// What the customer could have taken away; units.
    [[nodiscard]] qint64 available(const CrowdMember &member, const FlowAccount &account) const;
    /// Changes the balance by `amount` units and keeps the proposal, whose number, id and time are
    /// filled in. `time`: ms since 1970 UTC.
    const Proposal &adjust(const CrowdMember &member, const FlowAccount &account, qint64 amount,
                           Proposal proposal, qint64 time);
    [[nodiscard]] const Proposal *proposal(const QString &proposalNo) const;

private:
    [[nodiscard]] std::vector<FlowAccount> crowdAccounts(int customer, qint64 createTime) const;
    [[nodiscard]] Json crowdAccount(const CrowdMember &member, const FlowAccount &account) const;
    void adjustPerson(const QString &customerNo, qint64 accountId, const Decimal &amount);

    SandboxStore &m_store;
    const ManagerDesk &m_desk;
    CrowdPositions m_positions;
    quint64 m_seed;
    QHash<qint64, qint64> m_moved; ///< account → units, since the start
    QHash<qint64, std::vector<AccountFlow>> m_later; ///< account → its adjustments
    std::deque<Proposal> m_proposals;
};

} // namespace mm
