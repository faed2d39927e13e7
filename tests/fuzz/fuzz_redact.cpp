// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/redact.h"

using namespace mm;

/// Masking once is masking for good, and adds no more than the marks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString once = redact(text);
    if (redact(once) != once)
        qFatal("not idempotent");
    if (once.size() > text.size() + 3 * once.count(QStringLiteral("•••")))
        qFatal("longer than the marks");
    return 0;
}
