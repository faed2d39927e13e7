// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

namespace mm {

/// What `hash` of a Telegram widget's user must be: HMAC-SHA-256, in hexadecimal, of all other
/// members as `name=value` lines in order of their names, with SHA-256 of the bot's token as key.
[[nodiscard]] QByteArray telegramHash(const Json &user, const QByteArray &botToken);

} // namespace mm
