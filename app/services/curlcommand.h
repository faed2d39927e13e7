// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/inspector.h"

#include <QStringList>

namespace mm {

/// A call as a command for curl in a POSIX shell. What was masked stands there as a variable named
/// after what held it ("$TOKEN", "$LOGIN_PWD"), and a comment at the top lists them. Whatever
/// stands in the body, the shell hands it to curl byte for byte (a NUL cannot be, and is left out).
/// Headers that curl makes itself (host, content-length, connection, accept-encoding) are left out.
struct CurlCommand {
    QString text;
    QStringList variables; ///< in the order they are met first
};
[[nodiscard]] CurlCommand curlCommand(const TrafficDetail &call);

} // namespace mm
