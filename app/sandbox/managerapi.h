// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/endpoints.h"
#include "app/sandbox/sandboxstate.h"

namespace mm {

// The Manager API: protocol.md section 12.

/// Not called by the client; the reference has it.
inline constexpr Endpoint managerSymbolList{
    .path = "config.admin.AdminSymbolDubboService.getSymbolList",
    .api = Api::Manager,
    .access = Access::Token};

// managerapi.cpp: the company and what it offers
[[nodiscard]] ApiOutcome managerAuth(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerGroups(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerDictionary(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerCountries(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerAssets(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerTradeTypes(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerSymbols(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerSymbolGroups(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerSymbolListOf(SandboxState &state, const ApiCall &call);
// managercustomerapi.cpp: customers and their parts
[[nodiscard]] ApiOutcome managerCustomerPage(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerCustomerDetail(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerAccounts(SandboxState &state, const ApiCall &call);
// managertradeapi.cpp: positions and flows of funds
[[nodiscard]] ApiOutcome managerPositions(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerAllPositions(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerCapitalFlow(SandboxState &state, const ApiCall &call);
// manageractionapi.cpp: what changes something
[[nodiscard]] ApiOutcome managerSendMessage(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerAdjust(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome managerAdjustment(SandboxState &state, const ApiCall &call);

/// resources/sandbox/manager.json
[[nodiscard]] const Json &managerDocument();
[[nodiscard]] Json groupName(qint64 groupId); ///< null where there is no such group

/// "size" and "current" of a request, where they are as they must be.
struct PageWish {
    int size = 20, current = 1;
    std::optional<Refusal> refusal = {};
    /// {total, size, current, records}
    [[nodiscard]] Json answer(qint64 total, Json::Array records) const;
    [[nodiscard]] qint64 first() const { return qint64(current - 1) * size; }
};
/// `most`: the largest size.
[[nodiscard]] PageWish readPage(const Json &body, int most);

} // namespace mm
