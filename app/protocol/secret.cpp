// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/secret.h"

#include <QStringEncoder>

#include <utility>

namespace mm {

Secret::Secret(QByteArrayView utf8) : m_bytes(utf8.begin(), utf8.end()) { }

Secret Secret::take(QString &&text)
{
    // The encoder writes straight into the secret's memory, so that no copy stays behind; what a
    // vector frees when it shrinks was never written to.
    Secret secret;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    secret.m_bytes.resize(std::size_t(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(secret.m_bytes.data(), text);
    secret.m_bytes.resize(std::size_t(end - secret.m_bytes.data()));
    if (text.isDetached()) {
        wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
        text.resize(0);
    } else {
        text.clear();
    }
    return secret;
}

Secret::Secret(const Secret &other) = default;

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(const Secret &other)
{
    return *this = Secret(other);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

void Secret::clear()
{
    wipe(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool Secret::operator==(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(m_bytes[i] ^ other.m_bytes[i]);
    return difference == 0;
}

void wipe(void *data, std::size_t size)
{
    // Writes through a volatile pointer are side effects, which no optimiser may drop.
    auto *bytes = static_cast<volatile unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        wipe(bytes.data(), std::size_t(bytes.size()));
        bytes.resize(0);
    } else {
        bytes.clear();
    }
}

} // namespace mm
