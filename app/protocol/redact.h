// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QString>

namespace mm {

/// The one place that knows what is secret: header, member and query-item names (without regard to
/// case): token, rToken, accessToken, refreshToken, idToken, identityToken, authToken, sendToken,
/// tempToken, code where it is a credential, password and pwd members, verifyCode, googleCode,
/// signature, apiKey, apiSecret, appSecret, secret, captcha, idempotency-key, state, code_verifier,
/// authorization, cookie…
[[nodiscard]] bool isSecretName(QByteArrayView name);

/// Masks secrets in any text that is about to be logged, shown to support or exported: JSON members
/// (also in cut-off or escaped JSON), header lines, URLs' query items and user info, bare UUID-like
/// tokens with the gateway's "app" ending. What is masked reads "•••". Idempotent; never lengthens
/// by more than the marks.
[[nodiscard]] QString redact(const QString &text);

} // namespace mm
