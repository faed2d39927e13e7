// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/diagnostics/supportzipdialog.h"

namespace mm {

class Inspector;
class Settings;
struct Environment;

/// What the support zip can hold, as plain values. Empty or null: there is none, and no part of it.
struct SupportFacts {
    QString diagnostics; ///< DiagnosticsPane::text()
    const Settings *settings = nullptr;
    const Environment *environment = nullptr;
    QString logFile;
    const Inspector *inspector = nullptr;
};

/// Bytes of the log's end, and of the calls, that are taken at most.
inline constexpr qint64 supportLogBytes = 256LL * 1024;
inline constexpr qint64 supportCallBytes = 4LL * 1024 * 1024;

/// diagnostics.txt, settings.txt, environment.json, log.txt, calls.har: each masked, whatever it
/// was before. Settings by their names and choices: no login name, no host of a proxy. Calls
/// without the frames of the sockets, the newest first to be taken.
[[nodiscard]] std::vector<SupportZipDialog::Part> supportParts(const SupportFacts &facts);

} // namespace mm
