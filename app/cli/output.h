// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"
#include "app/protocol/json.h"
#include "app/protocol/secret.h"

namespace mm {

/// How the program ended, for scripts.
enum ExitStatus {
    Finished = 0,
    GatewayRefused = 1, ///< the gateway answered and said no; too fast and banned are such answers
    UsageError = 2,
    NoAnswer = 3, ///< network, TLS, time-out, HTTP 5xx, or an answer that cannot be read
};

/// One JSON line on stdout, at once.
void printLine(const Json &value);
void printLine(const QByteArray &json); ///< of a value that is written already
/// One line on stderr.
void printMessage(const QString &text);
/// Says the gateway's full code and text on stderr; the exit status the error asks for.
[[nodiscard]] ExitStatus printError(const GatewayError &error);

/// The next line of stdin; empty at its end. Nothing of it stays in a buffer.
[[nodiscard]] Secret readSecretLine();

} // namespace mm
