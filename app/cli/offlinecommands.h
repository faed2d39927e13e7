// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"

namespace mm {

/// A body as JSON on stdin → what is signed, and its signature; protocol.md sections 4 and 5.
[[nodiscard]] ExitStatus runSign(const CommandLine &line);
/// Frames on stdin, one a line → what stands in them, one a line, and the count.
[[nodiscard]] ExitStatus runParseQuotes();

} // namespace mm
