// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QString>

namespace mm {

/// Puts a file that cannot be read aside, in its own folder, under a name that says so and when, so
/// that the next save does not overwrite what somebody may want to mend. Renames it, or copies it
/// where that fails. Its new path; the old one where neither worked.
[[nodiscard]] QString keepDamagedAside(const QString &path);

} // namespace mm
