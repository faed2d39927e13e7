// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/decimal.h"
#include "app/protocol/json.h"

#include <QStringList>

#include <optional>

namespace mm {

/// Tolerant access to the members of an object the gateway sent: null, missing, or a number where
/// a string was meant (and the other way round) are all fine; unknown members are ignored. A member
/// that cannot be read as asked (an object for a number, "abc" for an integer) reads as absent and
/// is named in problems(). protocol.md section 3.
class JsonReader
{
public:
    /// `what` names the object in problems(), such as "customer". `object` must outlive the reader.
    JsonReader(const Json &object, QString what);
    JsonReader(Json &&object, QString what) = delete; ///< it would be gone at once

    [[nodiscard]] std::optional<QString>
    text(QByteArrayView name); ///< string, or number or bool as text
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView name); ///< 12, "12", 12.0; not 12.5
    [[nodiscard]] std::optional<quint64> unsignedInteger(QByteArrayView name);
    [[nodiscard]] std::optional<Decimal> decimal(QByteArrayView name); ///< "1.50", 1.50, 9e-05
    [[nodiscard]] std::optional<bool> boolean(QByteArrayView name); ///< true, 1, "true", "1"
    [[nodiscard]] const Json &value(QByteArrayView name) const { return m_object[name]; }

    /// One line a member that could not be read: "customer.id: expected an integer".
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    template <typename T>
    std::optional<T> failed(QByteArrayView name, const char *expected);

    const Json &m_object;
    QString m_what;
    QStringList m_problems;
};

} // namespace mm
