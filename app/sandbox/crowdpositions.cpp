// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/crowdpositions.h"

#include "app/protocol/jsonreader.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many positions each of ten neighbours in the crowd has, so that the place of the first is
/// reckoned without going through those before.
constexpr std::array<std::array<int, 10>, 3> counts{
    std::array<int, 10>{}, {0, 2, 0, 1, 3, 0, 1, 0, 2, 1}, {1, 0, 0, 2, 0, 0, 1, 0, 0, 1}};
constexpr qint64 firstAccount = 10'000'000; // behind those of the sandbox's people
constexpr std::array leverages{1, 5, 10, 20, 50, 100};

qint64 numberOfFirst(int tradeType, int customer)
{
    const auto &row = counts[size_t(tradeType)];
    int sum = 0, before = 0;
    for (int i = 0; i < 10; ++i) {
        before += i < customer % 10 ? row[size_t(i)] : 0;
        sum += row[size_t(i)];
    }
    return qint64(customer / 10) * sum + before;
}

bool hasPositions(int tradeType)
{
    return tradeType == 1 || tradeType == 2;
}

Decimal volumeOf(qint64 hundredths)
{
    return Decimal::fromUnits(hundredths, 2);
}

} // namespace

qint64 unitsOf(const Decimal &amount, int digits)
{
    return amount.toString(digits).remove(u'.').toLongLong();
}

int accountDigits(int tradeType)
{
    return tradeType == 1 ? 2 : 4;
}

qint64 crowdAccountId(int customer, int tradeType)
{
    return firstAccount + qint64(customer) * 10 + tradeType;
}

CrowdPositions::CrowdPositions(const ManagerDesk &desk, const SandboxMarket &market, quint64 seed) :
    m_desk(desk), m_market(market), m_seed(seed)
{
    for (const Json &symbol : market.symbols().items()) {
        JsonReader reader(symbol, u"product"_s);
        const int tradeType = int(reader.integer("tradeType").value_or(0));
        const int index = market.indexOf(reader.unsignedInteger("symbolId").value_or(0), tradeType);
        if (hasPositions(tradeType) && symbol["profitCurrency"].toString().startsWith(u"USD"_s))
            m_products[tradeType].push_back(index);
    }
}

CrowdPosition CrowdPositions::make(int tradeType, int customer, qint64 number) const
{
    const auto dice = [&](int what, quint64 below) {
        return qint64(mixed(m_seed + quint64(tradeType), quint64(number), quint64(what)) % below);
    };
    const auto &choice = m_products[tradeType];
    CrowdPosition made;
    made.tradeType = tradeType;
    made.positionId = 20'250'000'000'000 + tradeType * 1'000'000'000LL + number;
    made.orderId = 30'000'000 + tradeType * 10'000'000LL + number;
    made.dealId = 60'000'000 + tradeType * 10'000'000LL + number;
    made.customer = customer;
    made.customerId = CustomerCrowd::idOf(customer);
    made.accountId = crowdAccountId(customer, tradeType);
    made.product = choice[size_t(dice(1, choice.size()))];
    made.buy = dice(2, 2) == 0;
    const SandboxMarket::Product &product = m_market.products()[size_t(made.product)];
    const qint64 base = product.model.base;
    made.openPrice = qMax<qint64>(1, base + base * (dice(3, 201) - 100) / 10'000);
    // Worth 50 to 2,050 dollars, of which the smallest step is a hundredth of the product.
    const qint64 cents = 5'000 + dice(4, 200'000);
    qint64 scale = 1;
    for (int i = 0; i < product.digits; ++i)
        scale *= 10;
    made.openVolume = qMax<qint64>(1, cents * scale / made.openPrice);
    if (dice(5, 10) == 0)
        made.closedVolume = made.openVolume / 2;
    made.leverage = leverages[size_t(dice(6, leverages.size()))];
    made.openTime = crowdToday - 1 - dice(7, 30ULL * 24 * 3600 * 1000);
    const qint64 distance = made.buy ? made.openPrice / 20 : -made.openPrice / 20;
    if (dice(8, 3) == 0)
        made.stopLoss = made.openPrice - distance;
    if (dice(9, 3) == 0)
        made.takeProfit = made.openPrice + distance;
    return made;
}

/// The position behind a live account: its open price is the one that gives the document's profit
/// at the start of the day, as near as the product's decimals go.
CrowdPosition CrowdPositions::made(const CrowdMember &member, const Json &rule) const
{
    JsonReader reader(rule, u"live"_s);
    CrowdPosition made;
    made.tradeType = int(reader.integer("tradeType").value_or(1));
    made.accountId = reader.integer("accountId").value_or(0);
    made.customerId = member.id;
    made.positionId = 20'240'000'000'000 + made.accountId;
    made.orderId = 20'000'000 + made.accountId;
    made.dealId = 25'000'000 + made.accountId;
    made.product =
        qMax(0, m_market.indexOf(reader.unsignedInteger("symbolId").value_or(0), made.tradeType));
    const Decimal volume = reader.decimal("volume").value_or(Decimal(1));
    made.openVolume = unitsOf(volume, 2);
    const SandboxMarket::Product &product = m_market.products()[size_t(made.product)];
    made.openPrice = product.open;
    for (const Json &account : member.person->customer["accountList"].items()) {
        if (account["accountId"] != rule["accountId"])
            continue;
        const auto profit = Decimal::parse(account["profit"].toString()).value_or(Decimal());
        const auto won = Decimal::divide(profit, volume, product.digits).value_or(Decimal());
        const auto open = Decimal::subtract(Decimal::fromUnits(product.open, product.digits), won);
        made.openPrice = unitsOf(*open, product.digits);
    }
    made.openTime = crowdToday - 24LL * 3600 * 1000;
    return made;
}

std::vector<CrowdPosition> CrowdPositions::of(const CrowdMember &member, int tradeType) const
{
    std::vector<CrowdPosition> list;
    if (!hasPositions(tradeType))
        return list;
    if (member.person) {
        for (const Json &rule : member.person->live.items()) {
            if (rule["tradeType"] == Json(tradeType))
                list.push_back(made(member, rule));
        }
        return list;
    }
    const qint64 first = numberOfFirst(tradeType, member.index);
    const int count = counts[size_t(tradeType)][size_t(member.index % 10)];
    for (int i = 0; i < count; ++i)
        list.push_back(make(tradeType, member.index, first + i));
    return list;
}

std::vector<CrowdPosition> CrowdPositions::all(int tradeType) const
{
    std::vector<CrowdPosition> list;
    if (!hasPositions(tradeType))
        return list;
    for (const SandboxStore::Person &person : m_desk.people()) {
        if (!person.live.items().empty()) {
            const auto own = of(memberOf(person), tradeType);
            list.insert(list.end(), own.begin(), own.end());
        }
    }
    qint64 number = 0;
    for (int customer = 0; customer < m_desk.crowd().size(); ++customer) {
        const int count = counts[size_t(tradeType)][size_t(customer % 10)];
        for (int i = 0; i < count; ++i)
            list.push_back(make(tradeType, customer, number++));
    }
    return list;
}

Decimal CrowdPositions::profit(const CrowdPosition &position) const
{
    const SandboxMarket::Product &product = m_market.products()[size_t(position.product)];
    const qint64 moved =
        position.buy ? product.now.bid - position.openPrice : position.openPrice - product.now.ask;
    return Decimal::multiply(Decimal::fromUnits(moved, product.digits), volumeOf(position.volume()))
        ->rounded(accountDigits(position.tradeType));
}

Decimal CrowdPositions::margin(const CrowdPosition &position) const
{
    const SandboxMarket::Product &product = m_market.products()[size_t(position.product)];
    const auto worth = Decimal::multiply(Decimal::fromUnits(position.openPrice, product.digits),
                                         volumeOf(position.volume()));
    return *Decimal::divide(*worth, Decimal(position.leverage), accountDigits(position.tradeType));
}

} // namespace mm
