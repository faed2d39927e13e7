// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QHash>

namespace mm {

/// Calls in a fixed window of one minute an endpoint or an API key: protocol.md section 3.
class RateMeter
{
public:
    struct Reading {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        int resetSeconds = 60;
    };

    explicit RateMeter(int limit) : m_limit(limit) { }
    /// Counts one call at `now` (steady ms).
    [[nodiscard]] Reading count(const QByteArray &path, qint64 now)
    {
        Window &window = m_windows[path];
        if (window.calls == 0 || now - window.since >= windowMs)
            window = {now, 0};
        ++window.calls;
        return {window.calls <= m_limit, m_limit, qMax(0, m_limit - window.calls),
                int((window.since + windowMs - now + 999) / 1000)};
    }

private:
    static constexpr qint64 windowMs = 60'000;
    struct Window {
        qint64 since = 0;
        int calls = 0;
    };
    const int m_limit;
    QHash<QByteArray, Window> m_windows;
};

} // namespace mm
