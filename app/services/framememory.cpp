// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/framememory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace mm {

bool FrameMemory::isRepeat(QByteArrayView frame)
{
    constexpr qsizetype digestSize = 16; // two that differ never meet
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(frame);
    const QByteArray digest = hash.result().left(digestSize);

    if (!m_counts.contains(digest)) {
        m_order.push_back(digest);
        if (m_order.size() > m_capacity) {
            m_counts.remove(m_order.front());
            m_order.pop_front();
        }
    }
    Count &count = m_counts[digest];
    if (count.connection != m_connection) {
        count.before = std::max(count.before, std::exchange(count.now, 0));
        count.connection = m_connection;
    }
    ++count.now;
    return count.now <= count.before;
}

void FrameMemory::clear()
{
    m_counts.clear();
    m_order.clear();
}

} // namespace mm
