// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apichecks.h"
#include "app/sandbox/managerapi.h"

#include "app/protocol/jsonreader.h"

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 2000;

/// An id of a filter; 0 where there is none. The reference's examples write some as texts.
qint64 idOf(const Json &body, const char *name)
{
    return JsonReader(body, u"request"_s).integer(name).value_or(0);
}

/// The customer that "customerId", and "customerNo" where it is there, are of.
std::optional<CrowdMember> namedCustomer(const SandboxState &state, const Json &body)
{
    const auto member = state.manager.find(idOf(body, "customerId"));
    const QString customerNo = body["customerNo"].toString();
    const bool fit = member && (customerNo.isEmpty() || customerNo == member->customerNo);
    return fit ? member : std::nullopt;
}

Refusal noCustomer(const Json &body)
{
    return {"CUSTOMER_API_0000108", {body["customerNo"].toString()}, {}};
}

/// Members that both calls have, as the reference spells them.
Json positionRecord(const SandboxState &state, const CrowdPosition &position)
{
    const SandboxMarket::Product &product = state.market.products()[size_t(position.product)];
    const Json &symbol = state.market.symbols().items()[size_t(position.product)];
    const int account = accountDigits(position.tradeType);
    const auto price = [&](qint64 units) {
        return Json(QString::fromLatin1(decimalText(units, product.digits)));
    };
    const auto volume = [](qint64 hundredths) {
        return Json(QString::fromLatin1(decimalText(hundredths, 2)));
    };
    const Json zero(QString::fromLatin1(decimalText(0, account)));
    const bool partly = position.closedVolume > 0;
    return Json(Json::Object{
        {"symbolId", symbol["symbolId"]},
        {"symbolName", symbol["symbolName"]},
        {"positionId", Json(position.positionId)},
        {"orderId", Json(position.orderId)},
        {"dealId", Json(position.dealId)},
        {"status", Json(partly ? "3" : "1")},
        {"direction", Json(position.buy ? 1 : 2)},
        {"openAccountDigits", Json(account)},
        {"openSymbolDigits", Json(product.digits)},
        {"openContractSize", Json(1)},
        {"openPrice", price(position.openPrice)},
        {"openNum", volume(position.openVolume)},
        {"closeAccountDigits", Json(account)},
        {"closeSymbolDigits", Json(product.digits)},
        {"closePrice", price(partly ? position.openPrice : 0)},
        {"closeFreeDigits", Json(QString::number(account))},
        {"openMargin", Json(state.books.positions().margin(position).toString(account))},
        {"stopLoss", Json(QString::number(position.stopLoss))},
        {"takeProfit", Json(QString::number(position.takeProfit))},
        {"remark", Json()},
        {"openTime", Json(position.openTime)},
        {"closeTime", Json(partly ? position.openTime + 60'000 : 0)},
        {"openFee", zero},
        {"closeFee", zero},
        {"closeNum", volume(position.closedVolume)},
        {"openVolume", volume(position.openVolume)},
        {"closeVolume", volume(position.closedVolume)},
        {"minVolume", volume(1)},
        {"stopLossDecimal", price(position.stopLoss)},
        {"takeProfitDecimal", price(position.takeProfit)},
        {"volume", volume(position.volume())},
        {"marginSetType", Json("1")},
        {"accountId", Json(position.accountId)},
        {"companyId", Json(sandboxCompanyId)},
        {"tradeType", Json(position.tradeType)},
        {"crossLevelNum", Json(position.leverage)}});
}

/// Live margin and profit; of the sandbox's people those of their accounts.
Json livePosition(const SandboxState &state, const CrowdMember &member,
                  const CrowdPosition &position)
{
    const int digits = accountDigits(position.tradeType);
    const CrowdPositions &positions = state.books.positions();
    Json record = positionRecord(state, position);
    record.set("margin", Json(positions.margin(position).toString(digits)));
    record.set("profit", Json(positions.profit(position).toString(digits)));
    if (!member.person)
        return record;
    for (const Json &account : state.books.accounts(member, position.tradeType).items()) {
        if (account["accountId"] != Json(position.accountId))
            continue;
        record.set("margin", account["margin"]);
        record.set("openMargin", account["margin"]);
        record.set("profit", account["profit"]);
    }
    return record;
}

using PositionKey = qint64 (*)(const SandboxState &, const CrowdPosition &);

/// What "sortFieldName" sorts by; null where it is unknown.
PositionKey sortKey(const QString &name)
{
    if (name.isEmpty() || name == u"id"_s)
        return [](const SandboxState &, const CrowdPosition &p) { return p.positionId; };
    if (name == u"orderId"_s)
        return [](const SandboxState &, const CrowdPosition &p) { return p.orderId; };
    if (name == u"openTime"_s)
        return [](const SandboxState &, const CrowdPosition &p) { return p.openTime; };
    if (name == u"symbolId"_s)
        return [](const SandboxState &state, const CrowdPosition &p) {
            return qint64(state.market.products()[size_t(p.product)].model.symbolId);
        };
    if (name == u"pnl"_s)
        return [](const SandboxState &state, const CrowdPosition &p) {
            return unitsOf(state.books.positions().profit(p), accountDigits(p.tradeType));
        };
    return nullptr;
}

/// What is wrong with "sortFieldName" or "sortType"; else the positions are sorted.
std::optional<Refusal> sort(const SandboxState &state, const Json &body,
                            std::vector<CrowdPosition> &positions)
{
    const PositionKey key = sortKey(body["sortFieldName"].toString());
    const QString type = body["sortType"].toString();
    const bool ascending = type == u"asc"_s;
    if (!key)
        return wrongField(u"sortFieldName"_s, u"unknown"_s);
    if (!ascending && !type.isEmpty() && type != u"desc"_s)
        return wrongField(u"sortType"_s, u"asc or desc"_s);
    std::ranges::stable_sort(positions, [&](const CrowdPosition &a, const CrowdPosition &b) {
        const qint64 left = key(state, a), right = key(state, b);
        return ascending ? left < right : right < left;
    });
    return std::nullopt;
}

/// Leaves what fits the filters of the request.
void filter(const SandboxState &state, const Json &body, std::vector<CrowdPosition> &positions)
{
    const auto keep = [&](const char *name, auto member) {
        if (const qint64 wanted = idOf(body, name))
            std::erase_if(positions, [&](const CrowdPosition &p) { return member(p) != wanted; });
    };
    keep("accountId", [](const CrowdPosition &p) { return p.accountId; });
    keep("orderId", [](const CrowdPosition &p) { return p.orderId; });
    keep("direction", [](const CrowdPosition &p) { return qint64(p.buy ? 1 : 2); });
    keep("symbolId", [&](const CrowdPosition &p) {
        return qint64(state.market.products()[size_t(p.product)].model.symbolId);
    });
    const qint64 from = idOf(body, "startTime"), to = idOf(body, "endTime");
    std::erase_if(positions, [&](const CrowdPosition &p) {
        return p.openTime < from || (to != 0 && p.openTime > to);
    });
    if (const qint64 group = idOf(body, "customerGroupId")) {
        std::erase_if(positions, [&](const CrowdPosition &p) {
            if (p.customer >= 0)
                return state.manager.crowd().groupOf(p.customer) != group;
            const auto member = state.manager.find(p.customerId);
            return !member || member->groupId != group;
        });
    }
}

std::vector<CrowdPosition> cut(const std::vector<CrowdPosition> &positions, const PageWish &wish)
{
    const auto total = qint64(positions.size());
    return {positions.begin() + qMin(total, wish.first()),
            positions.begin() + qMin(total, wish.first() + wish.size)};
}

bool isWithinTime(const Json &body, const AccountFlow &flow)
{
    const qint64 from = idOf(body, "startTime"), to = idOf(body, "endTime");
    return flow.time >= from && (to == 0 || flow.time <= to);
}

bool fitsFlow(const Json &body, const AccountFlow &flow)
{
    const qint64 type = idOf(body, "businessType"), operate = idOf(body, "operate");
    const qint64 status = idOf(body, "status");
    return isWithinTime(body, flow) && (type == 0 || type == flow.businessType)
        && (operate == 0 || (operate == 1 ? flow.in > 0 : flow.out > 0))
        && (status == 0 || status == 2);
}

bool fitsAccount(const Json &body, const FlowAccount &account)
{
    const qint64 accountId = idOf(body, "accountId"), assets = idOf(body, "assetsId");
    const QString currency = body["accountCurrency"].toString();
    return (accountId == 0 || accountId == account.accountId)
        && (assets == 0 || assets == account.assetsId)
        && (currency.isEmpty() || currency == account.currency);
}

} // namespace

/// One customer's. The answer is a list without a total, as the reference has it.
ApiOutcome managerPositions(SandboxState &state, const ApiCall &call)
{
    const PageWish wish = readPage(call.body, largestPage);
    if (wish.refusal)
        return *wish.refusal;
    const qint64 tradeType = idOf(call.body, "tradeType");
    if (tradeType != 1 && tradeType != 2 && tradeType != 6)
        return wrongField(u"tradeType"_s, u"1, 2 or 6"_s);
    if (idOf(call.body, "customerGroupId") == 0)
        return wrongField(u"customerGroupId"_s, u"missing"_s);
    const auto member = namedCustomer(state, call.body);
    if (!member)
        return noCustomer(call.body);
    auto positions = state.books.positions().of(*member, int(tradeType));
    filter(state, call.body, positions);
    if (auto wrong = sort(state, call.body, positions))
        return *wrong;
    Json::Array records;
    for (const CrowdPosition &position : cut(positions, wish))
        records.push_back(livePosition(state, *member, position));
    return Json(std::move(records));
}

ApiOutcome managerAllPositions(SandboxState &state, const ApiCall &call)
{
    const PageWish wish = readPage(call.body, largestPage);
    if (wish.refusal)
        return *wish.refusal;
    if (!isWithin(call.body["tradeType"], 1, 2))
        return wrongField(u"tradeType"_s, u"1 or 2"_s);
    const int tradeType = call.body["tradeType"].numberText().toInt();
    const QString customerNo = call.body["customerNo"].toString();
    std::vector<CrowdPosition> positions;
    if (idOf(call.body, "customerId") != 0 || !customerNo.isEmpty()) {
        const auto member = idOf(call.body, "customerId") != 0 ? namedCustomer(state, call.body)
                                                               : state.manager.find(customerNo);
        if (member)
            positions = state.books.positions().of(*member, tradeType);
    } else {
        positions = state.books.positions().all(tradeType);
    }
    filter(state, call.body, positions);
    if (auto wrong = sort(state, call.body, positions))
        return *wrong;
    Json::Array records;
    for (const CrowdPosition &position : cut(positions, wish)) {
        Json record = positionRecord(state, position);
        const auto member = state.manager.find(position.customerId);
        record.set("bizType", Json(1));
        record.set("customerNo", member ? Json(member->customerNo) : Json());
        record.set("customerId", Json(position.customerId));
        records.push_back(std::move(record));
    }
    return wish.answer(qint64(positions.size()), std::move(records));
}

/// Newest first.
ApiOutcome managerCapitalFlow(SandboxState &state, const ApiCall &call)
{
    const PageWish wish = readPage(call.body, largestPage);
    if (wish.refusal)
        return *wish.refusal;
    if (!isWithin(call.body["tradeType"], 1, 9))
        return wrongField(u"tradeType"_s, u"1 to 9"_s);
    for (const char *name : {"customerId", "customerGroupId", "customerNo"}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing, or not a text"_s);
    }
    const auto member = namedCustomer(state, call.body);
    if (!member)
        return noCustomer(call.body);
    struct Line {
        AccountFlow flow;
        size_t account = 0;
    };
    const auto accounts =
        state.books.flowAccounts(*member, call.body["tradeType"].numberText().toInt());
    std::vector<Line> lines;
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (!fitsAccount(call.body, accounts[i]))
            continue;
        for (const AccountFlow &flow : state.books.flows(accounts[i])) {
            if (fitsFlow(call.body, flow))
                lines.push_back({flow, i});
        }
    }
    std::ranges::reverse(lines);
    std::ranges::stable_sort(
        lines, [](const Line &a, const Line &b) { return a.flow.time > b.flow.time; });
    Json::Array records;
    const auto total = qint64(lines.size());
    const QString lang = call.body["lang"].toString();
    for (qint64 i = wish.first(); i < qMin(total, wish.first() + wish.size); ++i) {
        const Line &line = lines[size_t(i)];
        records.push_back(flowRecord(line.flow, accounts[line.account], member->customerNo, lang));
    }
    return wish.answer(total, std::move(records));
}

} // namespace mm
