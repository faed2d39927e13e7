// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/jsonreader.h"
#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <limits>

/// What the values of the gateway share in reading and writing their members.
namespace mm {

/// The answer of a call is not what its endpoint promises.
[[nodiscard]] inline GatewayError badAnswer()
{
    return {.kind = ErrorKind::BadAnswer};
}

/// A null string where the member is absent, an empty one where it is there and empty.
[[nodiscard]] inline QString textField(JsonReader &reader, QByteArrayView name)
{
    const std::optional<QString> text = reader.text(name);
    if (!text)
        return {};
    return text->isNull() ? QStringLiteral("") : *text;
}

/// true, or 1 where the gateway numbers its answers (1 allowed, 0 or 2 not).
[[nodiscard]] inline std::optional<bool> flagField(JsonReader &reader, QByteArrayView name)
{
    const Json &value = reader.value(name);
    if (value.isBool() || value.toString() == u"true" || value.toString() == u"false")
        return reader.boolean(name);
    const std::optional<qint64> number = reader.integer(name);
    return number ? std::optional(*number == 1) : std::nullopt;
}

/// An integer between `min` and `max`; absent beyond.
[[nodiscard]] inline std::optional<int> smallField(JsonReader &reader, QByteArrayView name,
                                                   int min = std::numeric_limits<int>::min(),
                                                   int max = std::numeric_limits<int>::max())
{
    const std::optional<qint64> number = reader.integer(name);
    return number && *number >= min && *number <= max ? std::optional(int(*number)) : std::nullopt;
}

/// An enumeration by its number; numbers it has no name for are kept.
template <typename Enum>
[[nodiscard]] std::optional<Enum> enumField(JsonReader &reader, QByteArrayView name)
{
    const std::optional<int> number = smallField(reader, name);
    return number ? std::optional(Enum(*number)) : std::nullopt;
}

/// Empty where the member is absent.
[[nodiscard]] inline Secret secretField(JsonReader &reader, QByteArrayView name)
{
    std::optional<QString> text = reader.text(name);
    return text ? Secret::take(std::move(*text)) : Secret();
}

/// A secret as a member of a body that is about to go out.
[[nodiscard]] inline QString secretText(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// Sets a member unless the secret is empty.
inline void setSecret(Json &body, QByteArrayView name, const Secret &secret)
{
    if (!secret.isEmpty())
        body.set(name, secretText(secret));
}

/// Sets a member unless the text is empty.
inline void setText(Json &body, QByteArrayView name, const QString &text)
{
    if (!text.isEmpty())
        body.set(name, text);
}

} // namespace mm
