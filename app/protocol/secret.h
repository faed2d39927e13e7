// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace mm {

/// A password, token, code or API secret. Its memory is overwritten before it is given back; it has
/// no implicit conversion, no debug output and no place in settings or logs. Text is UTF-8.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView utf8);
    /// Takes the text over and overwrites the string's own buffer where it is not shared.
    [[nodiscard]] static Secret take(QString &&text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }
    /// The bytes themselves, valid as long as this object is unchanged: for the wire and the
    /// keychain only.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes.data(), size()}; }
    void clear();

    bool operator==(const Secret &other) const; ///< takes the same time wherever they differ

private:
    std::vector<char> m_bytes;
};

/// Overwrites a buffer in a way the compiler may not leave out.
void wipe(void *data, std::size_t size);
/// Overwrites and clears a byte array that nothing else shares.
void wipe(QByteArray &bytes);

} // namespace mm
