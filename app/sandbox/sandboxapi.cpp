// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxapi.h"

#include "app/protocol/jsonreader.h"
#include "app/sandbox/signinapi.h"

#include <QDateTime>

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTraces = 100'000;

enum class Call {
    Login,
    MfaStatus,
    Logout,
    Now,
    ThirdPartyConfig,
    CustomerInfo,
    AccountById,
    SymbolBaseList,
};
struct Row {
    const Endpoint &endpoint;
    Call call;
    bool versioned; ///< the reference lists a version
};
constexpr std::array rows{
    Row{endpoints::login, Call::Login, true},
    Row{endpoints::checkGoogleMfaStatus, Call::MfaStatus, true},
    Row{endpoints::logout, Call::Logout, false},
    Row{endpoints::serverTime, Call::Now, false},
    Row{endpoints::thirdPartyConfig, Call::ThirdPartyConfig, true},
    Row{endpoints::findCustomerInfo, Call::CustomerInfo, true},
    Row{endpoints::queryAccountById, Call::AccountById, true},
    Row{endpoints::symbolBaseList, Call::SymbolBaseList, false},
};

const Row *rowOf(QByteArrayView path)
{
    constexpr QByteArrayView base = "/api/";
    for (const Row &row : rows) {
        if (path.startsWith(base) && path.sliced(base.size()) == row.endpoint.path)
            return &row;
    }
    return nullptr;
}

} // namespace

SandboxApi::SandboxApi(SandboxStore &store, const SandboxMarket &market, FaultScript &faults,
                       RequestRules rules, QByteArray elsewhere) :
    m_store(store),
    m_market(market), m_faults(faults), m_rules(std::move(rules)),
    m_elsewhere(std::move(elsewhere)), m_thirdParty(sandboxDocument("thirdparty.json"))
{ }

int SandboxApi::requestCount(QByteArrayView pathPart) const
{
    int count = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        if (it.key().contains(pathPart))
            count += it.value();
    }
    return count;
}

HttpAnswer SandboxApi::answer(const HttpRequest &request, qint64 now)
{
    count(request.path);
    const Row *row = rowOf(request.path);
    const auto reading = m_meter.count(row ? row->endpoint.path.toByteArray() : "unknown", now);
    HttpAnswer made;
    if (const auto fault = m_faults.forRequest(request.path, now)) {
        made = faulty(*fault, request, now);
    } else if (request.method != "POST") {
        made = htmlAnswer(405, "405 Method Not Allowed");
        made.headers.emplace_back("Allow", "POST");
    } else if (!reading.allowed) {
        made =
            wrap(Refusal{"GATEWAY_CODE_018", {QString::number(reading.resetSeconds)}, {}}, request);
        made.status = 429;
    } else {
        made = wrap(outcome(request), request);
    }
    const auto limitHeader = [&](const char *name, int value) {
        for (const auto &header : made.headers) {
            if (header.first == name)
                return; // scripted
        }
        made.headers.emplace_back(name, QByteArray::number(value));
    };
    limitHeader("x-ratelimit-limit", RateMeter::limit);
    limitHeader("x-ratelimit-remairing", reading.remaining); // spelled so: section 3
    limitHeader("x-ratelimit-reset", reading.resetSeconds);
    return made;
}

HttpAnswer SandboxApi::wrap(const ApiOutcome &outcome, const HttpRequest &request) const
{
    HttpAnswer made;
    made.body = m_writer.envelope(outcome, request.header("lang"), request.header("trace"), 0);
    return made;
}

ApiOutcome SandboxApi::outcome(const HttpRequest &request)
{
    const Row *row = rowOf(request.path);
    const QByteArray version = request.header("version");
    if (!row || (row->versioned && !row->endpoint.takes(version)))
        return Refusal{"GATEWAY_CODE_010", {QString::fromUtf8(request.path)}, {}};
    ApiOutcome checked =
        checkRequest(request, row->endpoint, m_rules, QDateTime::currentMSecsSinceEpoch());
    if (std::holds_alternative<Refusal>(checked))
        return checked;
    if (m_traces.contains(request.header("trace")))
        return Refusal{"GATEWAY_CODE_004", {u"used before"_s}, {}};
    if (m_traces.size() >= mostTraces)
        m_traces.clear();
    m_traces.insert(request.header("trace"));
    ApiCall call{std::get<Json>(checked), QString::fromLatin1(request.header("token")), nullptr};
    call.person = m_store.owner(call.token);
    if (row->endpoint.access == Access::Token && !call.person)
        return Refusal{call.token.isEmpty() ? "GATEWAY_CODE_001" : "GATEWAY_CODE_005", {}, {}};
    switch (row->call) {
    case Call::Login:
        return login(m_store, call);
    case Call::MfaStatus:
        return checkGoogleMfaStatus(m_store, call);
    case Call::Logout:
        return logout(m_store, call);
    case Call::Now:
        return Json(QDateTime::currentMSecsSinceEpoch());
    case Call::ThirdPartyConfig:
        return thirdPartyConfig(call.body);
    case Call::CustomerInfo:
        return findCustomerInfo(*call.person);
    case Call::AccountById:
        return queryAccountById(*call.person, call.body);
    case Call::SymbolBaseList:
        return symbolBaseList(call.body);
    }
    Q_UNREACHABLE();
}

ApiOutcome SandboxApi::findCustomerInfo(const SandboxStore::Person &person) const
{
    Json customer = m_store.customer(person);
    customer.remove("token");
    customer.remove("rToken");
    for (const auto &[name, value] : person.more.members())
        customer.set(name, value);
    return customer;
}

/// "tradeType" and at least one of "accountId" and "currency".
ApiOutcome SandboxApi::queryAccountById(const SandboxStore::Person &person, const Json &body) const
{
    JsonReader reader(body, u"account"_s);
    const auto tradeType = reader.integer("tradeType");
    const auto accountId = reader.integer("accountId");
    const auto currency = reader.text("currency");
    if (!tradeType)
        return Refusal{"GATEWAY_CODE_015", {u"tradeType"_s, u"missing"_s}, {}};
    if (!accountId && !currency)
        return Refusal{"GATEWAY_CODE_015", {u"accountId"_s, u"accountId or currency"_s}, {}};
    for (const Json &account : person.customer["accountList"].items()) {
        if (account["tradeType"] == Json(*tradeType)
            && (!accountId || account["accountId"] == Json(*accountId))
            && (!currency || account["currency"].toString() == *currency))
            return m_store.liveAccount(person, account);
    }
    return Refusal{"CUSTOMER_API_0000003", {}, {}};
}

ApiOutcome SandboxApi::thirdPartyConfig(const Json &body) const
{
    for (const Json &source : m_thirdParty.items()) {
        if (source["thirdSource"] == body["thirdSource"])
            return source;
    }
    return Refusal{"GATEWAY_CODE_015", {u"thirdSource"_s, u"unknown source"_s}, {}};
}

ApiOutcome SandboxApi::symbolBaseList(const Json &body) const
{
    if (!JsonReader(body, u"symbols"_s).integer("customerGroupId"))
        return Refusal{"GATEWAY_CODE_015", {u"customerGroupId"_s, u"missing"_s}, {}};
    return m_market.symbols();
}

HttpAnswer SandboxApi::faulty(const Fault &fault, const HttpRequest &request, qint64 now)
{
    const auto delivered = [&](Delivery delivery) {
        HttpAnswer made = wrap(outcome(request), request);
        made.delivery = delivery;
        return made;
    };
    switch (fault.kind) {
    case Fault::Kind::Delay: {
        HttpAnswer made = delivered(Delivery::Whole);
        made.delayMs = fault.delayMs;
        return made;
    }
    case Fault::Kind::Drop:
        return delivered(Delivery::Drop);
    case Fault::Kind::Reset:
        return delivered(Delivery::Reset);
    case Fault::Kind::PartialHeader:
        return delivered(Delivery::PartialHeader);
    case Fault::Kind::PartialBody:
        return delivered(Delivery::PartialBody);
    case Fault::Kind::SilentHttp:
        return delivered(Delivery::Never);
    case Fault::Kind::Status: {
        HttpAnswer made = htmlAnswer(fault.status, QByteArray::number(fault.status));
        if (fault.resetSeconds >= 0) {
            made.headers.emplace_back("x-ratelimit-remairing", "0");
            made.headers.emplace_back("x-ratelimit-reset", QByteArray::number(fault.resetSeconds));
        }
        return made;
    }
    case Fault::Kind::Html:
        return htmlAnswer(200, "Maintenance");
    case Fault::Kind::Garbage: {
        HttpAnswer made;
        made.body = QByteArray("\x00\xff{\"code\":\"0\",", 14);
        return made;
    }
    case Fault::Kind::Redirect: {
        HttpAnswer made = htmlAnswer(302, "302 Found");
        made.headers.emplace_back("Location", m_elsewhere + "/redirected" + request.path);
        return made;
    }
    case Fault::Kind::Refuse: {
        const QString code = fault.code.isEmpty() ? u"GATEWAY_CODE_011"_s : fault.code;
        return wrap(Refusal{code.toLatin1(), {}, fault.text}, request);
    }
    case Fault::Kind::Expired:
        m_store.signOut(QString::fromLatin1(request.header("token")));
        return wrap(Refusal{"GATEWAY_CODE_005", {}, {}}, request);
    default:
        return answer(request, now); // socket faults never come here
    }
}

} // namespace mm
