// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/customerapi.h"

#include "app/protocol/jsonreader.h"
#include "app/sandbox/apichecks.h"

namespace mm {

using namespace Qt::Literals::StringLiterals;

ApiOutcome findCustomerInfo(SandboxState &state, const ApiCall &call)
{
    Json customer = state.store.customer(*call.person);
    customer.remove("token");
    customer.remove("rToken");
    for (const auto &[name, value] : call.person->more.members())
        customer.set(name, value);
    return customer;
}

/// "tradeType" and at least one of "accountId" and "currency".
ApiOutcome queryAccountById(SandboxState &state, const ApiCall &call)
{
    JsonReader reader(call.body, u"account"_s);
    const auto tradeType = reader.integer("tradeType");
    const auto accountId = reader.integer("accountId");
    const auto currency = reader.text("currency");
    if (!tradeType)
        return wrongField(u"tradeType"_s, u"missing"_s);
    if (!accountId && !currency)
        return wrongField(u"accountId"_s, u"accountId or currency"_s);
    for (const Json &account : call.person->customer["accountList"].items()) {
        if (account["tradeType"] == Json(*tradeType)
            && (!accountId || account["accountId"] == Json(*accountId))
            && (!currency || account["currency"].toString() == *currency))
            return state.store.liveAccount(*call.person, account);
    }
    return Refusal{"CUSTOMER_API_0000003", {}, {}};
}

ApiOutcome symbolBaseList(SandboxState &state, const ApiCall &call)
{
    if (!JsonReader(call.body, u"symbols"_s).integer("customerGroupId"))
        return wrongField(u"customerGroupId"_s, u"missing"_s);
    return state.market.symbols(state.wallMs());
}

} // namespace mm
