// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/apichecks.h"
#include "app/sandbox/customerparts.h"
#include "app/sandbox/managerapi.h"
#include "app/sandbox/managerbooks.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 2000;

/// What the customer signs in with elsewhere.
QString telegramId(const CrowdMember &member)
{
    if (member.person) {
        for (const SandboxStore::Identity &identity : member.person->identities) {
            if (identity.source == u"telegram"_s)
                return identity.userId;
        }
    }
    return {};
}

/// One record of a page; "kycAuditStatus" comes besides what the reference lists.
Json recordOf(const CrowdMember &member)
{
    const QString telegram = telegramId(member);
    return Json(Json::Object{
        {"agentCustomerNo", member.kind == 1 ? Json(u"A"_s + member.customerNo) : Json()},
        {"companyId", Json(sandboxCompanyId)},
        {"createTime", Json(member.createTime)},
        {"customerGroupId", Json(member.groupId)},
        {"customerGroupName", groupName(member.groupId)},
        {"customerNo", Json(member.customerNo)},
        {"customerType", Json(member.kind)},
        {"email", textOrNull(member.email)},
        {"firstAccountActivateTime", timeOrNull(member.activateTime)},
        {"firstName", textOrNull(member.firstName)},
        {"id", Json(member.id)},
        {"idCard", textOrNull(member.idCard)},
        {"idCardType", textOrNull(member.idCardType)},
        {"lastName", textOrNull(member.lastName)},
        {"loginTime", timeOrNull(member.loginTime)},
        {"name", textOrNull(member.name)},
        {"openAccountType", Json(member.openAccountType)},
        {"phone", textOrNull(member.phone)},
        {"phoneArea", textOrNull(member.phoneArea)},
        {"registerSource", Json(member.registerSource)},
        {"remark", textOrNull(member.remark)},
        {"status", Json(member.status)},
        {"tgUserId", textOrNull(telegram)},
        {"tgUserName", telegram.isEmpty() ? Json() : Json(u"tg"_s + member.customerNo)},
        {"thirdAccountNo", Json()},
        {"thirdLoginSource", member.person ? textOrNull(member.person->sources()) : Json()},
        {"thirdUserId", member.person ? textOrNull(member.person->userIds()) : Json()},
        {"unitId", Json(13)},
        {"unitName", Json("Headquarters")},
        {"updateTime", Json(qMax(member.createTime, member.loginTime))},
        {"kycAuditStatus", Json(member.kycAuditStatus)}});
}

} // namespace

ApiOutcome managerCustomerPage(SandboxState &state, const ApiCall &call)
{
    const PageWish wish = readPage(call.body, largestPage);
    if (wish.refusal)
        return *wish.refusal;
    const Json &customerNo = call.body["customerNo"];
    if (!customerNo.isNull() && !customerNo.isString())
        return wrongField(u"customerNo"_s, u"not a text"_s);
    Json::Array records;
    if (!customerNo.toString().isEmpty()) {
        const auto found = state.manager.find(customerNo.toString());
        if (found && wish.current == 1)
            records.push_back(recordOf(*found));
        return wish.answer(found ? 1 : 0, std::move(records));
    }
    const qint64 total = state.manager.total();
    const qint64 end = qMin(total, wish.first() + wish.size);
    for (qint64 place = wish.first(); place < end; ++place)
        records.push_back(recordOf(state.manager.at(place)));
    return wish.answer(total, std::move(records));
}

/// "id" and "customerNo" are one customer's.
ApiOutcome managerCustomerDetail(SandboxState &state, const ApiCall &call)
{
    for (const char *name : {"type", "id", "customerNo"}) {
        if (call.body[name].toString().isEmpty())
            return wrongField(QString::fromLatin1(name), u"missing, or not a text"_s);
    }
    const auto member = state.manager.find(call.body["customerNo"].toString());
    if (!member || call.body["id"].toString() != QString::number(member->id))
        return Refusal{"CUSTOMER_API_0000108", {call.body["customerNo"].toString()}, {}};
    const auto part = customerPart(state, *member, call.body["type"].toString());
    if (!part)
        return wrongField(u"type"_s, u"unknown"_s);
    return *part;
}

ApiOutcome managerAccounts(SandboxState &state, const ApiCall &call)
{
    if (!isWithin(call.body["tradeType"], 1, 9))
        return wrongField(u"tradeType"_s, u"1 to 9"_s);
    const QString customerNo = call.body["customerNo"].toString();
    if (customerNo.isEmpty())
        return wrongField(u"customerNo"_s, u"missing"_s);
    const auto member = state.manager.find(customerNo);
    if (!member)
        return Refusal{"CUSTOMER_API_0000108", {customerNo}, {}};
    return state.books.accounts(*member, call.body["tradeType"].numberText().toInt());
}

} // namespace mm
