// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QStringList>

namespace mm {

/// A cell that a spreadsheet would take for a formula (it begins with = + - @, one of these in full
/// width, a tab, a carriage return, a line feed or an apostrophe, and is no plain number) with an
/// apostrophe in front; others as they are. A reader takes one leading apostrophe away to have the
/// text again.
[[nodiscard]] QString formulaSafe(const QString &cell);

/// One line of a CSV file (RFC 4180): UTF-8, CRLF, quotes only where needed, formulaSafe(). A first
/// cell "ID" is quoted (SYLK). NUL cannot stand in such a file and becomes U+FFFD.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace mm
