// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandboxstate.h"

namespace mm {

// The Auth2 API: protocol.md section 7.
[[nodiscard]] ApiOutcome auth2Code(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome auth2Token(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome auth2User(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome auth2Refresh(SandboxState &state, const ApiCall &call);

/// Its authorization page, `/<lang>/auth2/code?appId=…&thirdAppType=…&url=…`: a form with the
/// fields `loginName` (e-mail address, "+86 13429837442" or customer number), `password`,
/// `googleCode` (where MFA is on) and `decision` ("allow" or "deny"), posted to the same address;
/// back to `url` with `code` and `app`, or with error=access_denied. Returned to are loopbacks and
/// the addresses the application has registered.
[[nodiscard]] bool isAuth2Page(const QByteArray &path);
[[nodiscard]] HttpAnswer auth2Page(SandboxState &state, const HttpRequest &request, qint64 now);

} // namespace mm
