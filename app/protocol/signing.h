// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"
#include "app/protocol/rsa.h"
#include "app/protocol/secret.h"

namespace mm {

/// Body encryption of Client and Manager API: protocol.md section 4.
struct ClientSignature {
    QByteArray stringToSign;
    QByteArray signature; ///< upper-case hex MD5
};
/// `body` without timestamp and signature; `timestamp` in ms, the header's value.
[[nodiscard]] ClientSignature signClientBody(const Json &body, qint64 timestamp);
/// The whole of section 4: body with timestamp and signature → {"data": "…"} as bytes to send.
[[nodiscard]] Result<QByteArray, RsaError> encryptClientBody(const Json &body, qint64 timestamp,
                                                             const RsaPublicKey &key);
/// The other way round, for the sandbox and tests: the value of "data" → body with timestamp and
/// signature.
[[nodiscard]] Result<Json, RsaError> decryptClientBody(QByteArrayView data,
                                                       const RsaPrivateKey &key);
/// As JavaScript's encodeURIComponent.
[[nodiscard]] QByteArray encodeUriComponent(QByteArrayView utf8);
/// As JavaScript's decodeURIComponent; nothing where it would throw.
[[nodiscard]] std::optional<QByteArray> decodeUriComponent(QByteArrayView text);

/// Open API signature: protocol.md section 5.
[[nodiscard]] QByteArray openApiStringToSign(const Json &body, qint64 timestamp);
/// Base64 of the SHA1withRSA signature of openApiStringToSign().
[[nodiscard]] Result<QByteArray, RsaError> signOpenApi(const Json &body, qint64 timestamp,
                                                       const RsaPrivateKey &key);

/// Lower-case hex MD5 of the UTF-8 text: how every password goes out (section 4).
[[nodiscard]] Secret passwordDigest(const Secret &password);

} // namespace mm
