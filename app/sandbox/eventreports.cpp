// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/eventreports.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const Json &document()
{
    static const Json read = sandboxDocument("managerevents.json");
    return read;
}

void push(SandboxState &state, QByteArrayView type, const Json::Object &values)
{
    state.events.push(eventFrame(type, values));
}

} // namespace

QByteArray eventFrame(QByteArrayView type, const Json::Object &values)
{
    Json data = document()[type];
    for (const auto &[name, value] : values) {
        if (data.contains(name)) // no type has members but the documented ones
            data.set(name, value);
    }
    Json frame;
    frame.set("eventType", Json(QString::fromLatin1(type)));
    frame.set("data", std::move(data));
    return frame.toBytes();
}

const std::vector<QByteArray> &eventTypes()
{
    static const std::vector<QByteArray> types = [] {
        std::vector<QByteArray> names;
        for (const auto &member : document().members())
            names.push_back(member.first);
        return names;
    }();
    return types;
}

Json::Object customerValues(const CrowdMember &member)
{
    return {{"country", Json(member.country)},
            {"createBy", Json(member.customerNo)},
            {"createTime", Json(member.createTime)},
            {"customerGroupId", Json(member.groupId)},
            {"customerNo", Json(member.customerNo)},
            {"email", Json(member.email)},
            {"emailArea", Json("")},
            {"firstOpenAccountTime", member.activateTime == 0 ? Json() : Json(member.activateTime)},
            {"id", Json(QString::number(member.id))},
            {"kycAuditRemark", Json()},
            {"kycAuditStatus", Json(member.kycAuditStatus)},
            {"language", Json(member.country == u"CN"_s ? "zh-CN" : "en-US")},
            {"loginIp", Json("127.0.0.1")},
            {"loginTime", member.loginTime == 0 ? Json() : Json(member.loginTime)},
            {"phone", Json(member.phone)},
            {"phoneArea", Json(member.phoneArea)},
            {"registerSource", Json(member.registerSource)},
            {"registerType", Json(member.email.isEmpty() ? 2 : 1)},
            {"status", Json(member.status)},
            {"updateBy", Json(member.customerNo)}};
}

Json::Object customerInfoValues(const CrowdMember &member, qint64 time)
{
    return {{"unitId", Json(13)},
            {"country", Json(member.country)},
            {"registerIp", Json("127.0.0.1")},
            {"registerDevice", Json("Sandbox")},
            {"createBy", Json(member.customerNo)},
            {"createTime", Json(time)},
            {"updateBy", Json(member.customerNo)},
            {"updateTime", Json(time)},
            {"customerInfoId", Json(member.id)},
            {"customerNo", Json(member.customerNo)},
            {"id", Json(QString::number(member.id))}};
}

Json::Object accountValues(const CrowdMember &member, const FlowAccount &account, qint64 time)
{
    return {{"activateStatus", Json(2)},
            {"createTime", Json(account.createTime)},
            {"currency", Json(account.assetsId)},
            {"currencyCode", Json(account.currency)},
            {"customerId", Json(member.id)},
            {"customerNo", Json(member.customerNo)},
            {"digits", Json(account.digits)},
            {"id", Json(QString::number(account.accountId))},
            {"status", Json(2)},
            {"tradeType", Json(account.tradeType)},
            {"type", Json(1)},
            {"updateTime", Json(time)}};
}

Json::Object subjectValues(const FlowAccount &account, qint64 time)
{
    return {{"accountId", Json(account.accountId)},
            {"amount", Json(account.balance)},
            {"createTime", Json(account.createTime)},
            {"digits", Json(account.digits)},
            {"id", Json(QString::number(account.accountId * 10 + 1))},
            {"type", Json(1)},
            {"updateTime", Json(time)}};
}

Json::Object waterValues(const CrowdMember &member, const FlowAccount &account,
                         const AccountFlow &flow, qint64 time)
{
    return {{"accountId", Json(account.accountId)},
            {"accountType", Json(1)},
            {"amountAfter", Json(flow.after)},
            {"amountIn", Json(flow.in)},
            {"amountOut", Json(flow.out)},
            {"bookkeepId", Json(flow.bookkeepId)},
            {"businessType", Json(flow.businessType)},
            {"businessType1", Json(flow.businessSubtype)},
            {"createTime", Json(time)},
            {"currency", Json(account.assetsId)},
            {"currencyCode", Json(account.currency)},
            {"customerId", Json(member.id)},
            {"customerNo", Json(member.customerNo)},
            {"digits", Json(account.digits)},
            {"id", Json(QString::number(flow.bookkeepId))},
            {"orderId", Json(flow.orderId)},
            {"remark", Json(flow.remark)},
            {"status", Json(2)},
            {"subjectId", Json(account.accountId * 10 + 1)},
            {"subjectType", Json(1)},
            {"tradeType", Json(account.tradeType)},
            {"updateTime", Json(time)}};
}

void reportRegistration(SandboxState &state, const SandboxStore::Person &person)
{
    if (state.events.isEmpty())
        return;
    const CrowdMember member = memberOf(person);
    const auto fresh = [&] { return state.events.freshStamp(state.ticketWallMs()); };
    Json::Object values = customerValues(member);
    values.emplace_back("createTime", Json(fresh()));
    push(state, "register", values);
    push(state, "customer_info_insert", customerInfoValues(member, fresh()));
    for (const int tradeType : {1, 2, 5}) {
        for (const FlowAccount &account : state.books.flowAccounts(member, tradeType))
            push(state, "open_account", accountValues(member, account, fresh()));
    }
}

void reportCustomerUpdate(SandboxState &state, const SandboxStore::Person &person)
{
    if (state.events.isEmpty())
        return;
    Json::Object values = customerValues(memberOf(person));
    const qint64 time = state.events.freshStamp(state.ticketWallMs());
    values.emplace_back("loginTime", Json(time));
    values.emplace_back("updateTime", Json(time));
    push(state, "customer_update", values);
}

void reportAdjustment(SandboxState &state, const CrowdMember &member, const FlowAccount &account,
                      const ManagerBooks::Proposal &proposal)
{
    if (state.events.isEmpty())
        return;
    const auto fresh = [&] { return state.events.freshStamp(state.ticketWallMs()); };
    FlowAccount now = account;
    const auto flows = state.books.flows(account);
    if (!flows.empty())
        now.balance = flows.back().after;
    push(state, "account_adjust",
         {{"accountCurrency", Json(proposal.currency)},
          {"accountId", Json(proposal.accountId)},
          {"amount", Json::number(proposal.amount.toLatin1())},
          {"businessType", Json(flows.empty() ? 0 : flows.back().businessSubtype)},
          {"createTime", Json(proposal.time)},
          {"customerNo", Json(proposal.customerNo)},
          {"id", Json(QString::number(proposal.id))},
          {"proposalNo", Json(proposal.proposalNo)},
          {"tradeType", Json(proposal.tradeType)},
          {"updateTime", Json(fresh())},
          {"withdraw", Json(true)}});
    push(state, "subject_update", subjectValues(now, fresh()));
    if (!flows.empty())
        push(state, "subject_water_insert", waterValues(member, now, flows.back(), fresh()));
    push(state, "account_update", accountValues(member, now, fresh()));
}

} // namespace mm
