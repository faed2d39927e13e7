// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandboxstate.h"

namespace mm {

/// `GET /captcha?redirect_uri=…&state=…`: where login, registration and code sending get their
/// `captcha` header from. Links go back to the loopback with `captcha` and `state`; with
/// `&outcome=solve|wrong|deny` in the address it does so at once ("wrong": with a response the
/// gateway will refuse). 404 where the sandbox demands none.
[[nodiscard]] HttpAnswer captchaPage(SandboxState &state, const HttpRequest &request, qint64 now);

} // namespace mm
