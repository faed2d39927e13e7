// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

namespace mm {

/// The one place that knows what is secret: header, member and query-item names (without regard to
/// case, '-' and '_'): …token, …password, …pwd…, …secret, verifyCode, googleCode and other codes a
/// user types, signature, qrcode, apiKey, captcha, idempotency-key, state, code_verifier,
/// authorization, cookie. Not "code", which is an error code in every answer; redact() tells them
/// apart.
[[nodiscard]] bool isSecretName(QByteArrayView name);

/// Masks secrets in any text that is about to be logged, shown to support or exported: JSON members
/// (also in cut-off or escaped JSON), header lines, query and form items, user info of URLs, the
/// encrypted "data"; and, without a name, UUIDs with the gateway's "app" ending, 32 and more
/// hexadecimal digits, JSON web tokens and long Base64. What is masked reads "•••". Idempotent,
/// linear in time, never longer than the text by more than the marks.
[[nodiscard]] QString redact(const QString &text);

} // namespace mm
