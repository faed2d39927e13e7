// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

#include <deque>

namespace mm {

/// What the program runs on.
struct Versions {
    QString program, qt, openssl, system;
};
[[nodiscard]] Versions versions();

/// The newest measurements of something, and what share of them was how fast.
class Percentiles
{
public:
    static constexpr std::size_t kept = 1'000;

    void add(int ms);
    /// Nearest rank: the smallest of which so many of a hundred are not longer. -1: there is none.
    [[nodiscard]] int at(int percent) const;
    [[nodiscard]] int count() const { return int(m_values.size()); }

private:
    std::deque<int> m_values;
};

/// The end of a log file, at most `bytes` of it, from the beginning of a line on, masked once more
/// (an older program may have written the file). Where it cannot be read: why.
[[nodiscard]] QByteArray logTail(const QString &file, qint64 bytes);

} // namespace mm
