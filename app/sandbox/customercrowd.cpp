// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/customercrowd.h"

#include "app/sandbox/sandboxprices.h"

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstId = 200'001; // behind those who register
constexpr qint64 firstNumber = 86'000'000; // customer numbers are this and the id
constexpr qint64 firstDay = 1'609'459'200'000; // 2021
constexpr qint64 day = 24 * 3600 * 1000;
constexpr int hostileEvery = 97, hostileAt = 13;
constexpr int longName = 200;

/// What a die is thrown for; each throw of a customer needs its own.
enum Throw {
    ThrowLand = 1,
    ThrowFamily,
    ThrowGiven,
    ThrowPhone,
    ThrowAddress,
    ThrowMailHost,
    ThrowStatus,
    ThrowKind,
    ThrowKyc,
    ThrowSource,
    ThrowCompany,
    ThrowGroup,
    ThrowTime,
    ThrowLogin,
    ThrowRemark,
    ThrowCard,
};

struct KycState {
    int audit = 0, status = 0;
};
constexpr std::array kycStates{KycState{2, 4}, KycState{2, 4},  KycState{2, 4}, KycState{2, 4},
                               KycState{2, 4}, KycState{2, -1}, KycState{0, 1}, KycState{0, 1},
                               KycState{1, 2}, KycState{3, 3}};

QStringList texts(const Json &array)
{
    QStringList list;
    for (const Json &item : array.items())
        list += item.toString();
    return list;
}

} // namespace

CustomerCrowd::CustomerCrowd(quint64 seed, int size) : m_seed(seed), m_size(qBound(0, size, most))
{
    const Json document = sandboxDocument("managernames.json");
    const auto names = [](const Json &list) {
        std::vector<Name> read;
        for (const Json &pair : list.items())
            read.push_back({pair.items()[0].toString(), pair.items()[1].toString()});
        return read;
    };
    for (const Json &entry : document["people"].items())
        m_lands.push_back({entry["country"].toString(), entry["area"].toString(),
                           entry["phone"].toString(), entry["familyFirst"].toBool(),
                           entry["space"].toBool(), names(entry["family"]), names(entry["given"])});
    m_hostile = texts(document["hostile"]);
    for (const QString &piece : texts(document["long"]))
        m_hostile += piece.repeated(longName).left(longName);
    m_mailHosts = texts(document["mailHosts"]);
}

quint64 CustomerCrowd::dice(int index, int what, quint64 below) const
{
    return mixed(m_seed, quint64(firstId + index), quint64(what)) % below;
}

qint64 CustomerCrowd::idOf(int index)
{
    return firstId + index;
}

qint64 CustomerCrowd::groupOf(int index) const
{
    return 1 + qMax<qint64>(0, qint64(dice(index, ThrowGroup, 16)) - 8); // half in the first
}

int CustomerCrowd::indexOf(qint64 id) const
{
    return id >= firstId && id < firstId + m_size ? int(id - firstId) : -1;
}

int CustomerCrowd::indexOf(const QString &customerNo) const
{
    bool isNumber = false;
    const qint64 number = customerNo.toLongLong(&isNumber);
    const int index = isNumber ? indexOf(number - firstNumber) : -1;
    // "+86200001" and "086200001" are nobody's.
    return index >= 0 && QString::number(number) == customerNo ? index : -1;
}

CrowdMember CustomerCrowd::member(int index) const
{
    CrowdMember made;
    made.index = index;
    made.id = idOf(index);
    made.customerNo = QString::number(firstNumber + made.id);
    giveName(made);
    giveStates(made);
    giveTimes(made);
    if (index % hostileEvery == hostileAt) {
        const int number = index / hostileEvery;
        made.name = hostileText(number);
        made.remark = hostileText(number + 1);
    }
    return made;
}

QString CustomerCrowd::hostileText(int number) const
{
    return m_hostile[number % m_hostile.size()];
}

void CustomerCrowd::giveName(CrowdMember &member) const
{
    const auto throwDice = [&](int what, size_t below) {
        return size_t(dice(member.index, what, quint64(below)));
    };
    const Land &land = m_lands[throwDice(ThrowLand, m_lands.size())];
    const Name &family = land.family[throwDice(ThrowFamily, land.family.size())];
    const Name &given = land.given[throwDice(ThrowGiven, land.given.size())];
    member.country = land.country;
    member.lastName = family.native;
    member.firstName = given.native;
    const QString space = land.space ? u" "_s : QString();
    member.name = land.familyFirst ? family.native + space + given.native
                                   : given.native + space + family.native;
    // One in eight has an e-mail address alone, one in eight a phone.
    const auto address = throwDice(ThrowAddress, 8);
    if (address != 0) {
        const auto host = qsizetype(throwDice(ThrowMailHost, size_t(m_mailHosts.size())));
        member.email = given.latin + u'.' + family.latin + QString::number(member.index, 36) + u'@'
            + m_mailHosts[host];
    }
    if (address != 1) {
        member.phoneArea = land.area;
        auto random = dice(member.index, ThrowPhone, ~quint64(0));
        for (const QChar c : land.phone) {
            member.phone += c == u'd' ? QChar(ushort(u'0' + random % 10)) : c;
            random /= c == u'd' ? 10 : 1;
        }
    }
    if (throwDice(ThrowRemark, 20) == 0)
        member.remark = u"Asked for a call back"_s;
}

void CustomerCrowd::giveStates(CrowdMember &member) const
{
    const auto throwDice = [&](int what, int below) {
        return int(dice(member.index, what, quint64(below)));
    };
    const int status = throwDice(ThrowStatus, 100);
    member.status = status < 86 ? 1
        : status < 89           ? 2
        : status < 90           ? 3
        : status < 93           ? 4
        : status < 97           ? 5
                                : 6;
    const int kind = throwDice(ThrowKind, 50);
    member.kind = kind < 4 ? kind : 0;
    const KycState &kyc = kycStates[size_t(throwDice(ThrowKyc, int(kycStates.size())))];
    member.kycAuditStatus = kyc.audit;
    member.kycStatus = kyc.status;
    member.registerSource = 1 + throwDice(ThrowSource, 9);
    member.openAccountType = throwDice(ThrowCompany, 12) == 0 ? 1 : 0;
    member.groupId = groupOf(member.index);
    if (member.kycStatus == 4) {
        member.idCardType = u"ID_CARD"_s;
        member.idCard = member.country
            + QString::number(dice(member.index, ThrowCard, 900'000'000) + 100'000'000);
    }
}

void CustomerCrowd::giveTimes(CrowdMember &member) const
{
    // Who has a higher number came later.
    const qint64 step = (crowdToday - day - firstDay) / qMax(1, m_size);
    member.createTime = firstDay + step * member.index
        + qint64(dice(member.index, ThrowTime, quint64(qMax<qint64>(1, step))));
    const qint64 since = crowdToday - member.createTime;
    const auto login = dice(member.index, ThrowLogin, quint64(since));
    if (login % 10 != 0)
        member.loginTime = member.createTime + qint64(login);
    if (login % 4 != 0)
        member.activateTime = member.createTime + qint64(login % quint64(day));
}

} // namespace mm
