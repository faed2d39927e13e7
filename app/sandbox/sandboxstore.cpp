// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxstore.h"

#include "app/protocol/decimal.h"
#include "app/protocol/jsonreader.h"
#include "app/protocol/signing.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const Json &array)
{
    QStringList list;
    for (const Json &item : array.items())
        list += item.toString();
    return list;
}

Decimal amount(const Json &account, const char *name)
{
    return Decimal::parse(account[name].toString()).value_or(Decimal());
}

/// What there is to try with a person of the document.
const char *kindOf(const Json &person)
{
    const Json &customer = person["customer"];
    const Json &kyc = customer["kycAuditStatus"];
    if (!person["barred"].isNull())
        return customer["status"] == Json(5) ? "locked" : "disabled";
    if (!person["googleCode"].isNull())
        return "mfa";
    if (kyc != Json(2))
        return kyc == Json(0) ? "kycNew" : kyc == Json(1) ? "kycPending" : "kycRefused";
    if (person["noPassword"].toBool())
        return "noPassword";
    if (customer["type"] == Json(1))
        return "demo";
    if (!person["live"].isNull())
        return "trader";
    return person["phones"].items().empty() ? "plain" : "document";
}

} // namespace

SandboxStore::SandboxStore(const SandboxMarket &market) : m_market(market)
{
    const Json document = sandboxDocument("people.json");
    const Secret password = passwordDigest(Secret(document["password"].toString().toUtf8()));
    for (const Json &entry : document["people"].items()) {
        Person person;
        person.emails = texts(entry["emails"]);
        person.phones = texts(entry["phones"]);
        person.customer = entry["customer"];
        person.more = entry["more"];
        person.barred = entry["barred"].toString();
        person.googleCode = Secret(entry["googleCode"].toString().toUtf8());
        person.live = entry["live"];
        person.googleAccount = qMax(0LL, person.customer["googleId"].numberText().toLongLong());
        person.auth2User = entry["auth2User"];
        person.twin = entry["twin"].toString();
        for (const auto &[source, userId] : entry["identities"].members())
            person.identities.push_back({QString::fromUtf8(source), userId.toString()});
        if (!entry["noPassword"].toBool())
            person.passwordDigest = password;
        add(std::move(person));
    }
}

bool SandboxStore::Person::passwordFits(const Json &digest) const
{
    return !passwordDigest.isEmpty() && passwordDigest == Secret(digest.toString().toLatin1());
}

QString SandboxStore::Person::sources() const
{
    QStringList list;
    for (const Identity &identity : identities)
        list += identity.source;
    return list.join(u',');
}

QString SandboxStore::Person::userIds() const
{
    QStringList list;
    for (const Identity &identity : identities)
        list += identity.userId;
    return list.join(u',');
}

SandboxStore::Person *SandboxStore::find(int type, const QString &loginName)
{
    for (Person &person : m_people) {
        if ((type == 1 && person.emails.contains(loginName, Qt::CaseInsensitive))
            || (type == 2 && person.phones.contains(loginName))
            || (type == 3 && person.customer["customerNo"].toString() == loginName))
            return &person;
    }
    return nullptr;
}

SandboxStore::Person *SandboxStore::findNumber(const QString &number)
{
    for (Person &person : m_people) {
        for (const QString &phone : person.phones) {
            if (phone.endsWith(u' ' + number))
                return &person;
        }
    }
    return nullptr;
}

SandboxStore::Person *SandboxStore::findIdentity(const Identity &identity)
{
    for (Person &person : m_people) {
        if (std::ranges::find(person.identities, identity) != person.identities.end())
            return &person;
    }
    return nullptr;
}

SandboxStore::Person &SandboxStore::add(Person person)
{
    return m_people.emplace_back(std::move(person));
}

QString SandboxStore::signIn(Person &person)
{
    QString token = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"app"_s;
    m_tokens.insert(token, &person);
    return token;
}

void SandboxStore::signOut(const QString &token)
{
    m_tokens.remove(token);
}

void SandboxStore::expireTokens(const QString &customerNo)
{
    m_tokens.removeIf([&](auto entry) {
        return customerNo.isEmpty() || entry.value()->customer["customerNo"] == Json(customerNo);
    });
}

int SandboxStore::signedIn() const
{
    const QSet<Person *> people(m_tokens.begin(), m_tokens.end());
    return int(people.size());
}

void SandboxStore::kick(const QString &customerNo)
{
    for (auto it = m_tokens.begin(); it != m_tokens.end();) {
        if (customerNo.isEmpty() || it.value()->customer["customerNo"] == Json(customerNo)) {
            m_kicked += it.key();
            it = m_tokens.erase(it);
        } else {
            ++it;
        }
    }
}

Json SandboxStore::customer(const Person &person) const
{
    Json customer = person.customer;
    Json::Array accounts;
    for (const Json &account : customer["accountList"].items())
        accounts.push_back(liveAccount(person, account));
    customer.set("accountList", Json(accounts));
    if (!person.identities.empty()) {
        customer.set("thirdLoginSource", Json(person.sources()));
        customer.set("thirdUserId", Json(person.userIds()));
    }
    return customer;
}

/// profit = the document's + (price - price at the start of the day) × volume; what follows from
/// it is reckoned anew, so that the amounts always agree.
Json SandboxStore::liveAccount(const Person &person, const Json &account) const
{
    for (const Json &rule : person.live.items()) {
        JsonReader reader(rule, u"live"_s);
        const int index = m_market.indexOf(reader.unsignedInteger("symbolId").value_or(0),
                                           int(reader.integer("tradeType").value_or(0)));
        if (rule["accountId"] != account["accountId"] || index < 0)
            continue;
        const SandboxMarket::Product &product = m_market.products()[size_t(index)];
        const int digits = account["digits"].numberText().toInt();
        const Decimal moved = Decimal::fromUnits(product.now.price - product.open, product.digits);
        const auto won = Decimal::multiply(moved, reader.decimal("volume").value_or(Decimal()));
        const Decimal profit =
            Decimal::add(amount(account, "profit"), won.value_or(Decimal()))->rounded(digits);
        const Decimal equity = *Decimal::add(amount(account, "balance"), profit);
        const Decimal margin = amount(account, "margin");
        const Decimal free = *Decimal::subtract(equity, margin);
        const Decimal withdrawable = profit.isNegative() ? free : *Decimal::subtract(free, profit);
        Json live = account;
        const auto set = [&](const char *name, const Decimal &value) {
            live.set(name, Json(value.toString(digits)));
        };
        set("profit", profit);
        set("equity", equity);
        set("netAssets", equity);
        set("freeMargin", free);
        set("available", free);
        set("withdrawAmount", withdrawable);
        const auto ratio = Decimal::multiply(equity, Decimal(100));
        if (const auto percent = Decimal::divide(ratio.value_or(equity), margin, 2))
            live.set("marginRadio", Json(percent->toString(2)));
        return live;
    }
    return account;
}

Json sandboxPeople()
{
    Json::Array list;
    const Json document = sandboxDocument("people.json");
    for (const Json &person : document["people"].items()) {
        const QStringList emails = texts(person["emails"]);
        const Json &number = person["customer"]["customerNo"];
        const Json &name = person["customer"]["name"];
        list.push_back(
            Json(Json::Object{{"name", name.isNull() ? number : name},
                              {"customerNo", number},
                              {"signInAs", emails.isEmpty() ? number : Json(emails.first())},
                              {"kind", Json(kindOf(person))}}));
    }
    return Json(list);
}

QString freshRefreshToken()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

} // namespace mm
