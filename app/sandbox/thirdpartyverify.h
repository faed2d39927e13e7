// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/sandbox/sandboxstate.h"

namespace mm {

// The gateway's check of what a third party says: protocol.md section 7. What is good is only what
// the sandbox's own provider pages gave out, once; anything else is answered with `result` false.
[[nodiscard]] ApiOutcome googleVerify(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome facebookVerify(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome twitterVerify(SandboxState &state, const ApiCall &call);
/// The user of the widget, signed by Telegram's rule: `hash` is the HMAC-SHA-256 of the other
/// members with the SHA-256 of the bot's token as key.
[[nodiscard]] ApiOutcome telegramVerify(SandboxState &state, const ApiCall &call);
[[nodiscard]] ApiOutcome appleVerify(SandboxState &state, const ApiCall &call);
/// In the sandbox's own rule the first 32 bytes of a signature are the SHA-256 of the address in
/// lower case and the time stamp's digits, one behind the other; the other 33 may be anything.
[[nodiscard]] ApiOutcome metaMaskVerify(SandboxState &state, const ApiCall &call);

} // namespace mm
