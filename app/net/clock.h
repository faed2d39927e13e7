// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QtGlobal>

namespace mm {

/// The only source of time for everything that decides by it, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 wallMs() const = 0; ///< ms since 1970 UTC; may jump
    [[nodiscard]] virtual qint64 steadyMs() const = 0; ///< ms since some start; never goes back,
                                                       ///< and goes on while the machine sleeps
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
};

} // namespace mm
