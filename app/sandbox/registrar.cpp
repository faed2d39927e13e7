// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/registrar.h"

#include "app/sandbox/apichecks.h"
#include "app/sandbox/eventreports.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const Json &document()
{
    static const Json read = sandboxDocument("registration.json");
    return read;
}

bool isListed(const char *list, const QString &country)
{
    const Json::Array &countries = document()[list].items();
    return std::ranges::find(countries, Json(country)) != countries.end();
}

/// As the gateway hides them: "22**@qq.com", "135******9561".
Json maskedEmail(const QString &email)
{
    return email.isEmpty() ? Json()
                           : Json(email.left(2) + u"**"_s + email.mid(email.indexOf(u'@')));
}

Json maskedNumber(const QString &number)
{
    return number.isEmpty() ? Json() : Json(number.left(3) + u"******"_s + number.right(4));
}

/// The template's one account, made the person's own.
Json ownAccount(Json account, qint64 id, const QString &customerNo, qint64 now)
{
    account.set("customerId", Json(id));
    account.set("customerNo", Json(customerNo));
    account.set("accountId", Json(1'000'000 + id * 10 + 5));
    account.set("createTime", Json(now));
    account.set("activateTime", Json(now));
    return account;
}

Json customerOf(const NewPerson &wanted, qint64 id)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString customerNo = QString::number(86'000'000 + id);
    const QStringList phone = wanted.phone.split(u' ');
    const bool kyc = isListed("countriesWithKyc", wanted.country);
    Json customer = document()["customer"];
    customer.set("id", Json(id));
    customer.set("customerNo", Json(customerNo));
    customer.set("email", maskedEmail(wanted.email));
    customer.set("phone", phone.size() == 2 ? maskedNumber(phone[1]) : Json());
    customer.set("phoneArea", phone.size() == 2 ? Json(phone[0]) : Json());
    customer.set("country", Json(wanted.country));
    customer.set("openAccountType", Json(wanted.accountType));
    customer.set("registerSource", wanted.source);
    customer.set("loginPassStatus", Json(wanted.passwordDigest.isNull() ? "1" : "2"));
    customer.set("companyKycStatus", Json(kyc ? 1 : 2));
    customer.set("kycAuditStatus", Json(kyc ? 0 : 2));
    for (const char *time : {"loginTime", "registerTime", "createTime"})
        customer.set(time, Json(now));
    Json accounts;
    for (const Json &account : document()["customer"]["accountList"].items())
        accounts.append(ownAccount(account, id, customerNo, now));
    customer.set("accountList", accounts);
    return customer;
}

} // namespace

std::optional<Refusal> checkCountry(const QString &country)
{
    const bool known =
        fits(country, u"[A-Z]{2}"_s) && QLocale::codeToTerritory(country) != QLocale::AnyTerritory;
    if (!known)
        return wrongField(u"country"_s, u"unknown"_s);
    if (isListed("countriesWithoutGroup", country))
        return Refusal{"CUSTOMER_API_0000104", {country}, {}};
    return std::nullopt;
}

std::optional<Refusal> enroll(SandboxState &state, const NewPerson &wanted,
                              SandboxStore::Person *&made)
{
    made = nullptr;
    if ((!wanted.email.isEmpty() && state.store.find(1, wanted.email))
        || (!wanted.phone.isEmpty() && state.store.find(2, wanted.phone)))
        return Refusal{"CUSTOMER_API_0000101", {}, {}};
    SandboxStore::Person person;
    if (!wanted.email.isEmpty())
        person.emails += wanted.email;
    if (!wanted.phone.isEmpty())
        person.phones += wanted.phone;
    person.customer = customerOf(wanted, state.store.freshId());
    person.more = document()["more"];
    person.passwordDigest = Secret(wanted.passwordDigest.toString().toLatin1());
    made = &state.store.add(std::move(person));
    reportRegistration(state, *made);
    return std::nullopt;
}

Json kycList(const SandboxStore::Person &person)
{
    const bool wanted = person.customer["companyKycStatus"] == Json(1)
        && person.customer["kycAuditStatus"] != Json(2);
    return wanted ? document()["kycList"] : Json(Json::Array{});
}

Json registrationAnswer(const SandboxStore::Person &person)
{
    // Members in the order of the reference.
    Json answer = document()["answer"];
    for (const auto &[name, value] : document()["answer"].members()) {
        if (person.customer.contains(name))
            answer.set(name, person.customer[name]);
    }
    answer.set("list", kycList(person));
    return answer;
}

} // namespace mm
