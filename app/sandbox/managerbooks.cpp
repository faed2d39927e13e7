// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/managerbooks.h"

#include "app/protocol/jsonreader.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Throws of the crowd's dice that CustomerCrowd leaves free.
enum Throw { ThrowCross = 100, ThrowIsolated, ThrowSpot, ThrowBitcoin, ThrowBalance };

constexpr int bitcoinAccount = 6; // behind the customer's number, where 5 is spot in dollars
constexpr qint64 usdt = 13, bitcoin = 14; // assets

Decimal amountOf(const Json &account, const char *name)
{
    return Decimal::parse(account[name].toString()).value_or(Decimal());
}

} // namespace

ManagerBooks::ManagerBooks(SandboxStore &store, const ManagerDesk &desk,
                           const SandboxMarket &market, quint64 seed) :
    m_store(store),
    m_desk(desk), m_positions(desk, market, seed), m_seed(seed)
{ }

std::vector<FlowAccount> ManagerBooks::crowdAccounts(int customer, qint64 createTime) const
{
    const CustomerCrowd &crowd = m_desk.crowd();
    std::vector<FlowAccount> accounts;
    const auto open = [&](int tradeType, int suffix, int digits, qint64 assets, qint64 balance) {
        FlowAccount account;
        account.accountId = crowdAccountId(customer, suffix);
        account.tradeType = tradeType;
        account.digits = digits;
        account.assetsId = assets;
        account.currency = assets == bitcoin ? u"BTC"_s : u"USDT"_s;
        account.createTime = createTime;
        account.balance = balance + m_moved.value(account.accountId);
        accounts.push_back(account);
    };
    // From 10,000.00 up, so that positions are covered.
    const auto dollars = [&](int tradeType) {
        qint64 units =
            1'000'000 + qint64(crowd.dice(customer, ThrowBalance + tradeType, 100'000'000));
        for (int digits = 2; digits < accountDigits(tradeType); ++digits)
            units = units * 10 + qint64(units % 7);
        return units;
    };
    CrowdMember member;
    member.index = customer;
    for (const int tradeType : {1, 2}) {
        const int what = tradeType == 1 ? ThrowCross : ThrowIsolated;
        if (crowd.dice(customer, what, 3) == 0 || !m_positions.of(member, tradeType).empty())
            open(tradeType, tradeType, accountDigits(tradeType), usdt, dollars(tradeType));
    }
    if (crowd.dice(customer, ThrowSpot, 10) != 0) {
        const bool empty = crowd.dice(customer, ThrowSpot, 10) == 1;
        open(5, 5, accountDigits(5), usdt, empty ? 0 : dollars(5));
    }
    if (crowd.dice(customer, ThrowBitcoin, 20) == 0)
        open(5, bitcoinAccount, 8, bitcoin,
             1 + qint64(crowd.dice(customer, ThrowBalance, 1'000'000'000)));
    return accounts;
}

std::vector<FlowAccount> ManagerBooks::flowAccounts(const CrowdMember &member, int tradeType) const
{
    std::vector<FlowAccount> accounts;
    if (!member.person) {
        accounts = crowdAccounts(member.index, member.createTime);
        std::erase_if(accounts,
                      [&](const FlowAccount &account) { return account.tradeType != tradeType; });
        return accounts;
    }
    for (const Json &entry : member.person->customer["accountList"].items()) {
        if (entry["tradeType"] != Json(tradeType))
            continue;
        JsonReader reader(entry, u"account"_s);
        FlowAccount account;
        account.accountId = reader.integer("accountId").value_or(0);
        account.tradeType = tradeType;
        account.digits = int(reader.integer("digits").value_or(2));
        account.assetsId = reader.integer("assetsId").value_or(usdt);
        account.currency = reader.text("currency").value_or(QString());
        account.createTime = reader.integer("createTime").value_or(crowdToday);
        account.balance = unitsOf(amountOf(entry, "balance"), account.digits);
        accounts.push_back(account);
    }
    return accounts;
}

Json ManagerBooks::crowdAccount(const CrowdMember &member, const FlowAccount &account) const
{
    const int digits = account.digits;
    Decimal margin, profit;
    for (const CrowdPosition &position : m_positions.of(member, account.tradeType)) {
        margin = *Decimal::add(margin, m_positions.margin(position));
        profit = *Decimal::add(profit, m_positions.profit(position));
    }
    const Decimal balance = Decimal::fromUnits(account.balance, digits);
    const Decimal equity = *Decimal::add(balance, profit);
    const bool spot = account.tradeType == 5;
    // Orders waiting at the market.
    const qint64 waiting = spot && account.accountId % 3 == 0 ? account.balance / 8 : 0;
    const Decimal frozen = Decimal::fromUnits(waiting, digits);
    const Decimal free = *Decimal::subtract(*Decimal::subtract(equity, margin), frozen);
    const Decimal withdrawable = profit.isNegative() ? free : *Decimal::subtract(free, profit);
    const auto text = [&](const Decimal &value) { return Json(value.toString(digits)); };
    const Json zero = text(Decimal());
    Json ratio;
    if (const auto percent = Decimal::divide(*Decimal::multiply(equity, Decimal(100)), margin, 2))
        ratio = Json(percent->toString(2));
    const qint64 created = account.createTime;
    return Json(Json::Object{
        {"netAssets", text(equity)},
        {"available", text(free)},
        {"remark", Json()},
        {"type", Json(1)},
        {"equity", text(equity)},
        {"firstDepositTime", account.balance == 0 ? Json() : Json(created)},
        {"lockMargin", zero},
        {"balance", text(balance)},
        {"interest", zero},
        {"customerId", Json(member.id)},
        {"liabilities", zero},
        {"currency", Json(account.currency)},
        {"activateStatus", Json(member.activateTime == 0 ? 1 : 2)},
        {"withdrawAmount", text(withdrawable)},
        {"profit", spot ? Json("0") : text(profit)},
        {"tradeType", Json(account.tradeType)},
        {"wholeWarehouseBalance", Json()},
        {"collateralFrozen", zero},
        {"freeMargin", spot ? Json("0") : text(free)},
        {"margin", spot ? Json("0") : text(margin)},
        {"firstWithdrawTime", Json()},
        {"activateTime", member.activateTime == 0 ? Json() : Json(member.activateTime)},
        {"frozen", text(frozen)},
        {"wholeWarehouseRate", Json()},
        {"accountId", Json(account.accountId)},
        {"openAccountStatus", Json(true)},
        {"companyId", Json(360)},
        {"liabilitiesPrincipal", zero},
        {"interestProportion", Json()},
        {"createTime", Json(created)},
        {"lockAmount", text(frozen)},
        {"marginRadio", ratio},
        {"notWithdrawAmount", zero},
        {"availableLoan", Json()},
        {"digits", Json(digits)},
        {"customerNo", Json(member.customerNo)},
        {"status", Json(member.status == 1 ? 2 : 1)},
        {"assetsId", Json(account.assetsId)}});
}

Json ManagerBooks::accounts(const CrowdMember &member, int tradeType) const
{
    Json::Array list;
    if (member.person) {
        const Json customer = m_store.customer(*member.person);
        for (const Json &account : customer["accountList"].items()) {
            if (account["tradeType"] == Json(tradeType))
                list.push_back(account);
        }
        return Json(list);
    }
    for (const FlowAccount &account : flowAccounts(member, tradeType))
        list.push_back(crowdAccount(member, account));
    return Json(list);
}

std::vector<AccountFlow> ManagerBooks::flows(const FlowAccount &account) const
{
    FlowAccount before = account;
    before.balance -= m_moved.value(account.accountId);
    std::vector<AccountFlow> list = flowsOf(before, m_seed);
    const auto later = m_later.value(account.accountId);
    list.insert(list.end(), later.begin(), later.end());
    return list;
}

qint64 ManagerBooks::available(const CrowdMember &member, const FlowAccount &account) const
{
    for (const Json &entry : accounts(member, account.tradeType).items()) {
        if (entry["accountId"] == Json(account.accountId))
            return unitsOf(amountOf(entry, "available"), account.digits);
    }
    return 0;
}

/// What follows from the balance alone moves with it; the rest is the market's (liveAccount()).
void ManagerBooks::adjustPerson(const QString &customerNo, qint64 accountId, const Decimal &amount)
{
    SandboxStore::Person *person = m_store.find(3, customerNo);
    if (!person)
        return;
    Json::Array accounts;
    for (Json account : person->customer["accountList"].items()) {
        const int digits = account["digits"].numberText().toInt();
        const bool contract = account["tradeType"] != Json(5);
        if (account["accountId"] == Json(accountId)) {
            for (const char *name : {"balance", "equity", "netAssets", "available",
                                     "withdrawAmount", "freeMargin", "wholeWarehouseBalance"}) {
                if (account[name].isNull() || (!contract && qstrcmp(name, "freeMargin") == 0))
                    continue;
                const auto moved = Decimal::add(amountOf(account, name), amount);
                account.set(name, Json(moved->toString(digits)));
            }
        }
        accounts.push_back(std::move(account));
    }
    person->customer.set("accountList", Json(std::move(accounts)));
}

const ManagerBooks::Proposal &ManagerBooks::adjust(const CrowdMember &member,
                                                   const FlowAccount &account, qint64 amount,
                                                   Proposal proposal, qint64 time)
{
    m_moved[account.accountId] += amount;
    auto &later = m_later[account.accountId];
    AccountFlow flow =
        adjustmentFlow(account, amount, account.balance + amount, qint64(later.size()), time);
    flow.remark = proposal.remark;
    later.push_back(flow);
    if (member.person)
        adjustPerson(member.customerNo, account.accountId,
                     Decimal::fromUnits(amount, account.digits));
    proposal.id = qint64(m_proposals.size()) + 1;
    proposal.proposalNo =
        u"A"_s + QString::number(time) + QString::number(proposal.id).rightJustified(4, u'0');
    proposal.time = time;
    return m_proposals.emplace_back(std::move(proposal));
}

const ManagerBooks::Proposal *ManagerBooks::proposal(const QString &proposalNo) const
{
    for (const Proposal &proposal : m_proposals) {
        if (proposal.proposalNo == proposalNo)
            return &proposal;
    }
    return nullptr;
}

} // namespace mm
