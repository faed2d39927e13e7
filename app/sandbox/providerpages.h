// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/sandboxstate.h"

namespace mm {

/// The third parties' own pages under /provider/, as a browser sees them; metamask has none (the
/// loopback's page asks the wallet itself).
///
/// - `GET /provider/{google|facebook|twitter}/authorize`: OAuth 2 authorization code with PKCE
///   (RFC 6749, 7636). Links go on as the source's usual person first, then each other outcome.
///   With `&outcome=login|bind|register|fail|deny` in the address it goes on at once ("fail": the
///   gateway will refuse that person; "deny": back with error=access_denied).
/// - `POST /provider/{google|facebook|twitter}/token`: code and verifier for tokens.
/// - `GET /provider/telegram/auth`: back to `return_to` with `#tgAuthResult=`; the same outcomes.
/// - `GET /provider/apple/relay`: the white label's page between Apple and the client; back to
///   `redirect_uri` with `code`, `id_token` and `state`; the same outcomes.
///
/// Only a loopback (http://127.0.0.1, any port) may be returned to. `now` is steady ms.
[[nodiscard]] HttpAnswer providerPage(SandboxState &state, const HttpRequest &request, qint64 now);

} // namespace mm
