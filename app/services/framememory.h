// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QHash>

#include <deque>

namespace mm {

/// Recognises frames that a gateway sends again after a connection was lost: those of which an
/// earlier connection brought just as many. Equal frames on one connection are each their own.
/// Remembers the newest `capacity` different ones.
class FrameMemory
{
public:
    explicit FrameMemory(std::size_t capacity = 20'000) : m_capacity(capacity) { }

    void beginConnection() { ++m_connection; }
    /// True where it came on an earlier connection and has not been told apart from it since.
    [[nodiscard]] bool isRepeat(QByteArrayView frame);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_order.size(); }

private:
    struct Count {
        int before = 0; ///< most of it on one connection before
        int now = 0; ///< on `connection`
        quint64 connection = 0;
    };
    const std::size_t m_capacity;
    quint64 m_connection = 1;
    QHash<QByteArray, Count> m_counts; ///< by digest
    std::deque<QByteArray> m_order; ///< digests, the oldest first
};

} // namespace mm
