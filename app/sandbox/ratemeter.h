// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QHash>

namespace mm {

/// Calls in a fixed window of one minute an endpoint: protocol.md section 3.
class RateMeter
{
public:
    static constexpr int limit = 300;
    struct Reading {
        bool allowed = true;
        int remaining = limit;
        int resetSeconds = 60;
    };
    /// Counts one call at `now` (steady ms).
    [[nodiscard]] Reading count(const QByteArray &path, qint64 now)
    {
        Window &window = m_windows[path];
        if (window.calls == 0 || now - window.since >= windowMs)
            window = {now, 0};
        ++window.calls;
        return {window.calls <= limit, qMax(0, limit - window.calls),
                int((window.since + windowMs - now + 999) / 1000)};
    }

private:
    static constexpr qint64 windowMs = 60'000;
    struct Window {
        qint64 since = 0;
        int calls = 0;
    };
    QHash<QByteArray, Window> m_windows;
};

} // namespace mm
