// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/oneshotbody.h"

#include "app/protocol/secret.h"

#include <algorithm>
#include <utility>

namespace mm {

OneShotBody::OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    // Unbuffered, or QIODevice would keep a copy that nobody overwrites.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    wipe(m_bytes);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    if (const auto call = std::exchange(m_onFirstTake, nullptr))
        call();
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace mm
