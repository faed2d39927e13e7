// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/customerparts.h"

#include "app/sandbox/managerapi.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Throw { ThrowBanks = 200, ThrowCard, ThrowWallets, ThrowWallet, ThrowStreet };

/// Of the sandbox's people, who are in no crowd, by their id.
quint64 dice(const SandboxState &state, const CrowdMember &member, int what, quint64 below)
{
    const int index = member.person ? -int(member.id % 100'000) : member.index;
    return state.manager.crowd().dice(index, what, below);
}

QString sourceName(int registerSource)
{
    constexpr std::array names{"H5",  "PC_Web", "System", "Android", "iOS",
                               "HOS", "PC_Win", "PC_Mac", "Other"};
    return QString::fromLatin1(names[size_t(qBound(1, registerSource, 9) - 1)]);
}

QString kycText(int kycStatus)
{
    switch (kycStatus) {
    case 2:
        return u"Under review"_s;
    case 3:
        return u"Not passed"_s;
    case 4:
        return u"Verified"_s;
    case -1:
        return u"Partly verified"_s;
    default:
        return u"Not verified"_s;
    }
}

QString addressOf(const SandboxState &state, const CrowdMember &member)
{
    const auto number = dice(state, member, ThrowStreet, 400);
    if (number % 5 == 0)
        return {};
    return u"%1 Market Street, \"Block %2\"\nDistrict %3, %4"_s.arg(number + 1)
        .arg(number % 26)
        .arg(number % 9)
        .arg(member.country);
}

/// The people's own data, but for what the Client API hides or keeps to itself.
Json withOwnData(const SandboxState &state, const SandboxStore::Person &person, const Json &base)
{
    Json merged = base;
    const Json own = state.store.customer(person);
    for (const auto &[name, value] : base.members()) {
        const bool hidden = name == "email" || name == "phone" || name == "accountList";
        if (!hidden && own.contains(name))
            merged.set(name, own[name]);
    }
    for (const auto &[name, value] : person.more.members())
        merged.set(name, value);
    return merged;
}

/// Members in the order of the reference.
Json baseInfo(const SandboxState &state, const CrowdMember &member)
{
    const Json base(Json::Object{
        {"accountList", Json()},
        {"accountRemark", textOrNull(member.remark)},
        {"activateStatus", Json(member.activateTime == 0 ? 0 : 1)},
        {"activateTime", timeOrNull(member.activateTime)},
        {"address", textOrNull(addressOf(state, member))},
        {"apiCheckRule", member.id % 5 == 0 ? Json("1,3") : Json()},
        {"apiCheckSwitch", Json(member.id % 5 == 0)},
        {"assertPassStatus", Json("2")},
        {"associationCompanyId", Json(361)},
        {"companyId", Json(sandboxCompanyId)},
        {"companyKycStatus", Json(1)},
        {"companyType", Json("real")},
        {"country", Json(member.country)},
        {"createTime", Json(member.createTime)},
        {"customerAgentMark", member.kind == 1 ? Json(u"A"_s + member.customerNo) : Json()},
        {"customerGroupId", Json(member.groupId)},
        {"customerNo", Json(member.customerNo)},
        {"customerType", Json(member.kind)},
        {"deposit", Json(member.status == 1 ? 1 : 0)},
        {"earlyWarningLevel", Json()},
        {"email", textOrNull(member.email)},
        {"firstName", textOrNull(member.firstName)},
        {"forceLevel", Json()},
        {"googleId", Json(member.id % 7 == 0 ? member.id : -1)},
        {"id", Json(member.id)},
        {"idCard", textOrNull(member.idCard)},
        {"idCardType", textOrNull(member.idCardType)},
        {"isFund", Json(member.id % 211 == 0 ? 1 : 0)},
        {"kycAuditRemark",
         member.kycAuditStatus == 3 ? Json("The picture is not sharp, please take it again")
                                    : Json()},
        {"kycAuditStatus", Json(member.kycAuditStatus)},
        {"kycRemark", Json(kycText(member.kycStatus))},
        {"kycStatus", Json(member.kycStatus)},
        {"lastName", textOrNull(member.lastName)},
        {"loginPassStatus", Json(member.id % 9 == 0 ? "1" : "2")},
        {"loginTime", timeOrNull(member.loginTime)},
        {"name", textOrNull(member.name)},
        {"openAccountType", Json(member.openAccountType)},
        {"optional", Json(int(member.id % 2))},
        {"payPassStatus", Json("2")},
        {"phone", textOrNull(member.phone)},
        {"phoneArea", textOrNull(member.phoneArea)},
        {"postalCode", Json(QString::number(10'000 + member.id % 80'000))},
        {"registerSource", Json(member.registerSource)},
        {"registerTime", Json(member.createTime)},
        {"relationCustomerId", Json(0)},
        {"source", Json(sourceName(member.registerSource))},
        {"status", Json(member.status)},
        {"thirdIntactMsg", Json()},
        {"thirdLoginSource", Json()},
        {"thirdServerCode", Json("")},
        {"thirdUserId", Json()},
        {"type", Json(0)},
        {"unitId", Json(13)},
        {"unitName", Json("Headquarters")},
        {"utmSource", Json()},
        {"withdraw", Json(member.status == 1 ? 1 : 0)},
        {"withdrawLevel", Json()}});
    return member.person ? withOwnData(state, *member.person, base) : base;
}

Json tradeAccount(const SandboxState &state, const CrowdMember &member)
{
    Json accounts(Json::Array{});
    for (const int tradeType : {1, 2, 5}) {
        for (const Json &account : state.books.accounts(member, tradeType).items())
            accounts.append(account);
    }
    return Json(Json::Object{{"id", Json(member.id)},
                             {"customerNo", Json(member.customerNo)},
                             {"accountList", accounts}});
}

/// State of one level: 1 in review, 2 passed, 3 refused; 0 not begun.
int levelStatus(const CrowdMember &member, int level)
{
    switch (member.kycStatus) {
    case 4:
        return 2;
    case -1:
        return level == 1 ? 2 : 0;
    case 2:
        return level == 1 ? 2 : 1;
    case 3:
        return level == 1 ? 2 : 3;
    default:
        return 0;
    }
}

Json level(const CrowdMember &member, int number)
{
    const int status = levelStatus(member, number);
    if (status == 0)
        return {};
    const qint64 time = member.createTime + number * 3'600'000LL;
    const bool done = status != 1;
    return Json(Json::Object{
        {"id", Json(QString::number(member.id * 10 + number))},
        {"pno", Json(u"K"_s + QString::number(member.id * 10 + number))},
        {"pathCode", Json(member.country)},
        {"pathName", Json("Identity")},
        {"levelCode", Json(u"level_%1"_s.arg(number))},
        {"levelName", Json(number == 1 ? "Basic information" : "Documents")},
        {"businessCode", Json(number == 1 ? "open_account" : "withdraw")},
        {"openAccountType", Json(member.openAccountType)},
        {"status", Json(status)},
        {"remark", status == 3 ? Json("The picture is not sharp, please take it again") : Json()},
        {"approval", done ? Json("admin") : Json()},
        {"approvalTime", done ? Json(time + 60'000) : Json()},
        {"createTime", Json(time)},
        {"updateTime", Json(done ? time + 60'000 : time)}});
}

Json element(const char *code, const char *name, const char *showType, const QString &value)
{
    return Json(Json::Object{{"elementCode", Json(code)},
                             {"elementName", Json(name)},
                             {"showType", Json(showType)},
                             {"elementValue", textOrNull(value)}});
}

Json kyc(const CrowdMember &member)
{
    Json levels(Json::Array{});
    for (const int number : {1, 2}) {
        const Json entry = level(member, number);
        if (!entry.isNull())
            levels.append(entry);
    }
    return Json(Json::Object{{"customerNo", Json(member.customerNo)},
                             {"kycStatus", Json(member.kycStatus)},
                             {"kycRemark", Json(kycText(member.kycStatus))},
                             {"kycAuditStatus", Json(member.kycAuditStatus)},
                             {"levelList", levels}});
}

Json allKyc(const CrowdMember &member)
{
    const QString images = u"https://kyc.example.com/"_s + member.customerNo;
    Json levels(Json::Array{});
    for (const int number : {1, 2}) {
        Json entry = level(member, number);
        if (entry.isNull())
            continue;
        Json elements(Json::Array{});
        if (number == 1) {
            elements.append(element("first_name", "First name", "INPUT", member.firstName));
            elements.append(element("last_name", "Last name", "INPUT", member.lastName));
            elements.append(element("birthday", "Date of birth", "DATE",
                                    u"19%1-0%2-1%3"_s.arg(60 + member.id % 40)
                                        .arg(1 + member.id % 9)
                                        .arg(member.id % 10)));
        } else {
            elements.append(
                element("id_card", "Number of the identity card", "INPUT", member.idCard));
            for (const char *side : {"id_front", "id_back"})
                elements.append(element(side, "Identity card", "IMAGE",
                                        images + u'/' + QString::fromLatin1(side) + u".jpg"_s));
        }
        entry.set("elementList", elements);
        levels.append(entry);
    }
    return levels;
}

Json bankList(const SandboxState &state, const CrowdMember &member)
{
    constexpr std::array banks{"ICBC", "HSBC", "DBS"};
    Json list(Json::Array{});
    const auto count = dice(state, member, ThrowBanks, 3);
    for (quint64 i = 0; i < count; ++i) {
        const auto card = 6'200'000'000'000'000
            + dice(state, member, ThrowCard + int(i) * 10, 99'999'999'999'999);
        list.append(Json(
            Json::Object{{"id", Json(member.id * 10 + qint64(i))},
                         {"customerNo", Json(member.customerNo)},
                         {"bankCode", Json(banks[size_t(i)])},
                         {"bankName", Json(banks[size_t(i)])},
                         {"bankBranch", Json("Main branch")},
                         {"bankAccountName", textOrNull(member.name)},
                         {"bankCardNo", Json(QString::number(card))},
                         {"country", Json(member.country)},
                         {"currency", Json("USD")},
                         {"checkStatus", Json(2)},
                         {"status", Json(i == 0 ? 1 : 2)},
                         {"remark", Json()},
                         {"createTime", Json(member.createTime + qint64(i + 1) * 86'400'000)},
                         {"updateTime", Json(member.createTime + qint64(i + 1) * 86'400'000)}}));
    }
    return list;
}

Json walletList(const SandboxState &state, const CrowdMember &member)
{
    Json list(Json::Array{});
    const auto count = dice(state, member, ThrowWallets, 3);
    for (quint64 i = 0; i < count; ++i) {
        const bool tron = i == 0;
        const auto random = dice(state, member, ThrowWallet + int(i) * 10, ~quint64(0));
        const QString hex = QString::number(random, 16).rightJustified(16, u'0').repeated(3);
        list.append(Json(
            Json::Object{{"id", Json(member.id * 10 + qint64(i))},
                         {"customerNo", Json(member.customerNo)},
                         {"currency", Json("USDT")},
                         {"blockchainName", Json(tron ? "Tron(TRC20)" : "Ethereum(ERC20)")},
                         {"address", Json(tron ? u"T"_s + hex.left(33) : u"0x"_s + hex.left(40))},
                         {"memo", Json()},
                         {"checkStatus", Json(2)},
                         {"status", Json(1)},
                         {"createTime", Json(member.createTime + qint64(i + 1) * 86'400'000)},
                         {"updateTime", Json(member.createTime + qint64(i + 1) * 86'400'000)}}));
    }
    return list;
}

Json otherInfo(const CrowdMember &member)
{
    return Json(Json::Object{
        {"customerNo", Json(member.customerNo)},
        {"registerIp", Json(u"203.0.113.%1"_s.arg(member.id % 250))},
        {"registerDevice", Json(sourceName(member.registerSource))},
        {"loginIp", member.loginTime == 0 ? Json() : Json(u"198.51.100.%1"_s.arg(member.id % 250))},
        {"loginTime", timeOrNull(member.loginTime)},
        {"language", Json(member.country == u"CN"_s ? "zh-CN" : "en-US")},
        {"utmSource", member.id % 4 == 0 ? Json("newsletter") : Json()},
        {"utmMedium", member.id % 4 == 0 ? Json("email") : Json()},
        {"utmCampaign", Json()},
        {"utmContent", Json()},
        {"utmTerm", Json()},
        {"province", Json()},
        {"city", Json()},
        {"remark", textOrNull(member.remark)}});
}

} // namespace

std::optional<Json> customerPart(const SandboxState &state, const CrowdMember &member,
                                 const QString &type)
{
    if (type == u"baseInfo"_s)
        return baseInfo(state, member);
    if (type == u"tradeAccount"_s)
        return tradeAccount(state, member);
    if (type == u"kyc"_s)
        return kyc(member);
    if (type == u"allKyc"_s)
        return allKyc(member);
    if (type == u"bankList"_s)
        return bankList(state, member);
    if (type == u"walletList"_s)
        return walletList(state, member);
    if (type == u"otherInfo"_s)
        return otherInfo(member);
    return std::nullopt;
}

} // namespace mm
