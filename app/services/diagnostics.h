// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

namespace mm {

/// What the program runs on.
struct Versions {
    QString program, qt, openssl, system;
};
[[nodiscard]] Versions versions();

/// The end of a log file, at most `bytes` of it, from the beginning of a line on, masked once more
/// (an older program may have written the file). Where it cannot be read: why.
[[nodiscard]] QByteArray logTail(const QString &file, qint64 bytes);

} // namespace mm
