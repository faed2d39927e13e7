// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QUrl>

namespace mm {

/// Whether an address may be handed to the system's browser: https, or http of this machine alone
/// (a sandbox, the browser's way back); no user info, no control characters.
[[nodiscard]] bool isWebLink(const QUrl &url);

/// Opens it in the system's browser; false where it may not be opened or nothing opened it.
bool openWebLink(const QUrl &url);

} // namespace mm
