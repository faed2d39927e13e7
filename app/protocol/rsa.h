// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/result.h"
#include "app/protocol/secret.h"

#include <QByteArray>

#include <memory>

namespace mm {

/// Why a key or an operation was refused; `policy`: the system's crypto policy forbids it (SHA-1 on
/// hardened systems).
struct RsaError {
    QString what;
    bool policy = false;
};

/// RSA as the gateway uses it (protocol.md sections 4 and 5). PKCS#1 v1.5, SHA-1 and 1024-bit keys
/// are what it demands; TLS is the protection. The only place that includes OpenSSL.
class RsaPublicKey
{
public:
    /// Base64 of a DER SubjectPublicKeyInfo, white space allowed.
    [[nodiscard]] static Result<RsaPublicKey, RsaError> fromBase64(QByteArrayView spki);
    [[nodiscard]] int size() const; ///< bytes of the modulus
    /// PKCS#1 v1.5 encryption of at most size() - 11 bytes.
    [[nodiscard]] Result<QByteArray, RsaError> encrypt(QByteArrayView plain) const;
    /// SHA1withRSA
    [[nodiscard]] bool verifySha1(QByteArrayView message, QByteArrayView signature) const;

private:
    friend class RsaPrivateKey;
    struct Key;
    std::shared_ptr<const Key> m_key;
};

class RsaPrivateKey
{
public:
    /// Base64 of a DER PKCS#8 PrivateKeyInfo, white space allowed.
    [[nodiscard]] static Result<RsaPrivateKey, RsaError> fromBase64(QByteArrayView pkcs8);
    /// A new key, for the sandbox and tests.
    [[nodiscard]] static Result<RsaPrivateKey, RsaError> generate(int bits);
    [[nodiscard]] QByteArray publicKeyBase64() const; ///< SPKI
    [[nodiscard]] Secret toBase64() const; ///< PKCS#8, as fromBase64() reads it
    [[nodiscard]] Result<QByteArray, RsaError> decrypt(QByteArrayView cipher) const;
    [[nodiscard]] Result<QByteArray, RsaError> signSha1(QByteArrayView message) const;

private:
    struct Key;
    std::shared_ptr<const Key> m_key;
};

/// Frees what the crypto library keeps for the calling thread. For threads that end while the
/// program goes on: the library's own clean-up may come too late to be waited for.
void releaseCryptoThread();

} // namespace mm
