// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apichecks.h"
#include "app/sandbox/eventreports.h"
#include "app/sandbox/managerapi.h"

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestTitle = 100;
constexpr int bonus = 4; // the one business type the reference allows
constexpr int funds = 3, kickedOut = 4; // updateType, section 10

std::optional<Refusal> checkMessage(const Json &body)
{
    constexpr std::array languages{"zh-HK", "en-US", "zh-CN"};
    const QString title = body["title"].toString();
    if (title.isEmpty() || title.toUcs4().size() > longestTitle)
        return wrongField(u"title"_s, u"1 to %1 characters"_s.arg(longestTitle));
    if (body["content"].toString().isEmpty())
        return wrongField(u"content"_s, u"missing"_s);
    if (std::ranges::none_of(languages,
                             [&](const char *known) { return body["language"] == Json(known); }))
        return wrongField(u"language"_s, u"zh-HK, en-US or zh-CN"_s);
    if (!isWithin(body["showType"], 0, 1))
        return wrongField(u"showType"_s, u"0 or 1"_s);
    if (!body["refreshType"].isNull() && !isWithin(body["refreshType"], 0, 6))
        return wrongField(u"refreshType"_s, u"0 to 6"_s);
    if (!isWithin(body["tradeType"], 1, 9))
        return wrongField(u"tradeType"_s, u"1 to 9"_s);
    if (body["companyId"] != Json(sandboxCompanyId))
        return wrongField(u"companyId"_s, u"not that of the header"_s);
    return std::nullopt;
}

std::optional<Refusal> checkAdjustment(const Json &body)
{
    if (body["customerNo"].toString().isEmpty())
        return wrongField(u"customerNo"_s, u"missing"_s);
    if (!isWithin(body["tradeType"], 1, 9))
        return wrongField(u"tradeType"_s, u"1 to 9"_s);
    if (!isWithin(body["businessType"], bonus, bonus))
        return wrongField(u"businessType"_s, u"4"_s);
    if (body["withdraw"] != Json(true))
        return wrongField(u"withdraw"_s, u"true"_s);
    if (body["accountCurrency"].toString().isEmpty())
        return wrongField(u"accountCurrency"_s, u"missing"_s);
    if (!body["amount"].isNumber())
        return wrongField(u"amount"_s, u"not a number"_s);
    return std::nullopt;
}

/// The amount in units of the account's last digit; nothing where it is zero, has more decimals or
/// is beyond all reason.
std::optional<qint64> amountFor(const Json &amount, int digits)
{
    const auto value = Decimal::parse(QByteArrayView(amount.numberText()));
    const Decimal limit = Decimal::fromUnits(1'000'000'000'000'000, digits);
    if (!value || value->isZero() || value->rounded(digits) != *value || value->abs() > limit)
        return std::nullopt;
    return unitsOf(value->rounded(digits), digits);
}

std::optional<FlowAccount> accountFor(const SandboxState &state, const CrowdMember &member,
                                      const Json &body)
{
    const int tradeType = body["tradeType"].numberText().toInt();
    for (const FlowAccount &account : state.books.flowAccounts(member, tradeType)) {
        const bool named =
            body["accountId"].isNull() || body["accountId"] == Json(account.accountId);
        if (named && body["accountCurrency"] == Json(account.currency))
            return account;
    }
    return std::nullopt;
}

} // namespace

ApiOutcome managerSendMessage(SandboxState &state, const ApiCall &call)
{
    if (auto wrong = checkMessage(call.body))
        return *wrong;
    const QString customerNo = call.body["customerNo"].toString();
    const auto member = state.manager.find(customerNo);
    if (!member || call.body["customerId"] != Json(member->id))
        return Refusal{"CUSTOMER_API_0000108", {customerNo}, {}};
    const Json &refresh = call.body["refreshType"];
    const Json update = refresh.isNull() ? Json(0) : refresh;
    if (state.notify)
        state.notify(customerNo,
                     Json(Json::Object{{"title", call.body["title"]},
                                       {"content", call.body["content"]},
                                       {"language", call.body["language"]},
                                       {"tradeType", call.body["tradeType"]},
                                       {"show", call.body["showType"]},
                                       {"updateType", update}}));
    if (update == Json(kickedOut))
        state.store.kick(customerNo);
    return Json();
}

/// The sandbox approves at once.
ApiOutcome managerAdjust(SandboxState &state, const ApiCall &call)
{
    if (auto wrong = checkAdjustment(call.body))
        return *wrong;
    const QString customerNo = call.body["customerNo"].toString();
    const auto member = state.manager.find(customerNo);
    if (!member)
        return Refusal{"CUSTOMER_API_0000108", {customerNo}, {}};
    const auto account = accountFor(state, *member, call.body);
    if (!account)
        return Refusal{
            "FUND_API_0000101", {QString::fromLatin1(call.body["accountId"].numberText())}, {}};
    const auto units = amountFor(call.body["amount"], account->digits);
    if (!units)
        return wrongField(u"amount"_s, u"not 0, at most %1 decimals"_s.arg(account->digits));
    const qint64 available = state.books.available(*member, *account);
    if (*units < 0 && available + *units < 0)
        return Refusal{
            "FUND_API_0000102", {QString::fromLatin1(decimalText(available, account->digits))}, {}};
    ManagerBooks::Proposal wanted;
    wanted.customerNo = customerNo;
    wanted.customerId = member->id;
    wanted.accountId = account->accountId;
    wanted.tradeType = account->tradeType;
    wanted.currency = account->currency;
    wanted.amount = QString::fromLatin1(call.body["amount"].numberText());
    wanted.remark = call.body["remark"].toString();
    const auto &made =
        state.books.adjust(*member, *account, *units, std::move(wanted), state.ticketWallMs());
    reportAdjustment(state, *member, *account, made);
    if (state.notify)
        state.notify(customerNo,
                     Json(Json::Object{{"show", Json(0)}, {"updateType", Json(funds)}}));
    return Json(made.proposalNo);
}

ApiOutcome managerAdjustment(SandboxState &state, const ApiCall &call)
{
    const QString proposalNo = call.body["proposalNo"].toString();
    if (proposalNo.isEmpty())
        return wrongField(u"proposalNo"_s, u"missing"_s);
    if (call.body["companyId"] != Json(QString::number(sandboxCompanyId)))
        return wrongField(u"companyId"_s, u"not that of the header"_s);
    const auto *proposal = state.books.proposal(proposalNo);
    if (!proposal)
        return Refusal{"FUND_API_0000103", {proposalNo}, {}};
    return Json(
        Json::Object{{"companyId", Json(sandboxCompanyId)},
                     {"customerId", Json(proposal->customerId)},
                     {"customerNo", Json(proposal->customerNo)},
                     {"accountId", Json(proposal->accountId)},
                     {"id", Json(proposal->id)},
                     {"status", Json(1)},
                     {"createBy", Json("admin")},
                     {"createTime", Json(proposal->time)},
                     {"updateBy", Json("admin")},
                     {"updateTime", Json(proposal->time)},
                     {"tradeType", Json(proposal->tradeType)},
                     {"proposalNo", Json(proposal->proposalNo)},
                     {"businessType", Json(bonus)},
                     {"accountCurrency", Json(proposal->currency)},
                     {"amount", Json::number(proposal->amount.toLatin1())},
                     {"withdraw", Json(true)},
                     {"operatorPassword", Json()},
                     {"checkBy", Json("admin")},
                     {"checkStatus", Json(2)},
                     {"remark", proposal->remark.isEmpty() ? Json() : Json(proposal->remark)},
                     {"thirdOrderId", Json()},
                     {"resetAccount", Json(false)},
                     {"businessTypeText", Json("Quota adjustment")},
                     {"thirdAccount", Json()}});
}

} // namespace mm
