// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/errors.h"
#include "app/protocol/secret.h"

#include <QUrlQuery>

#include <optional>

/// Reading what the browser brought back.
namespace mm {

/// Empty where there is none.
[[nodiscard]] inline Secret secretMember(const QUrlQuery &answer, const QString &name)
{
    return Secret::take(answer.queryItemValue(name, QUrl::FullyDecoded));
}

/// Somebody's words, in one line.
[[nodiscard]] inline QString textMember(const QUrlQuery &answer, const QString &name)
{
    return answer.queryItemValue(name, QUrl::FullyDecoded).simplified();
}

[[nodiscard]] inline GatewayError providerRefusal(const QString &why = {})
{
    return {.kind = ErrorKind::ProviderRefused, .text = why};
}

/// The refusal of RFC 6749 section 4.1.2.1, where the answer is one: its words, else its code.
[[nodiscard]] inline std::optional<GatewayError> refusalIn(const QUrlQuery &answer)
{
    const QString code = textMember(answer, QStringLiteral("error"));
    if (code.isEmpty())
        return {};
    const QString words = textMember(answer, QStringLiteral("error_description"));
    return providerRefusal(words.isEmpty() ? code : words);
}

} // namespace mm
