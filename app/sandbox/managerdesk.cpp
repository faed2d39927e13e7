// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/managerdesk.h"

#include "app/protocol/jsonreader.h"

#include <QUuid>

namespace mm {

using namespace Qt::Literals::StringLiterals;

ManagerDesk::ManagerDesk(SandboxStore &store, quint64 seed, int customers) :
    m_store(store), m_people(qint64(store.people().size())),
    m_crowd(seed, int(qMax<qint64>(0, customers - m_people)))
{ }

QString ManagerDesk::signIn()
{
    QString token = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"admin"_s;
    m_tokens += token;
    return token;
}

qint64 ManagerDesk::total() const
{
    return qint64(m_store.people().size()) + m_crowd.size();
}

CrowdMember ManagerDesk::at(qint64 place) const
{
    if (place < m_people)
        return memberOf(m_store.people()[size_t(place)]);
    if (place < m_people + m_crowd.size())
        return m_crowd.member(int(place - m_people));
    return memberOf(m_store.people()[size_t(place - m_crowd.size())]);
}

std::optional<CrowdMember> ManagerDesk::find(const QString &customerNo) const
{
    if (const int index = m_crowd.indexOf(customerNo); index >= 0)
        return m_crowd.member(index);
    const auto *person = m_store.find(3, customerNo);
    return person ? std::optional(memberOf(*person)) : std::nullopt;
}

std::optional<CrowdMember> ManagerDesk::find(qint64 id) const
{
    if (const int index = m_crowd.indexOf(id); index >= 0)
        return m_crowd.member(index);
    for (const SandboxStore::Person &person : m_store.people()) {
        if (person.customer["id"] == Json(id))
            return memberOf(person);
    }
    return std::nullopt;
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json timeOrNull(qint64 time)
{
    return time == 0 ? Json() : Json(time);
}

CrowdMember memberOf(const SandboxStore::Person &person)
{
    JsonReader reader(person.customer, u"customer"_s);
    const auto number = [&](const char *name) { return reader.integer(name).value_or(0); };
    const auto text = [&](const char *name) { return reader.text(name).value_or(QString()); };
    CrowdMember made;
    made.person = &person;
    made.id = number("id");
    made.customerNo = text("customerNo");
    made.name = text("name");
    made.firstName = text("firstName");
    made.lastName = text("lastName");
    made.email = person.emails.value(0); // support sees what the customer's own answer hides
    if (!person.phones.isEmpty()) {
        made.phoneArea = person.phones.first().section(u' ', 0, 0);
        made.phone = person.phones.first().section(u' ', 1);
    }
    made.country = text("country");
    made.remark = text("accountRemark");
    made.status = int(number("status"));
    made.kycStatus = int(number("kycStatus"));
    made.kycAuditStatus = int(number("kycAuditStatus"));
    made.registerSource = int(number("registerSource"));
    made.openAccountType = int(number("openAccountType"));
    made.groupId = number("customerGroupId");
    made.createTime = number("createTime");
    made.loginTime = number("loginTime");
    made.activateTime = number("activateTime");
    return made;
}

} // namespace mm
