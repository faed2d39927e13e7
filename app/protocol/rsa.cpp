// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/rsa.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/proverr.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace mm {

namespace {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Free<PKCS8_PRIV_KEY_INFO_free>>;

constexpr int minBits = 1024; // what the gateway uses (section 4)
constexpr int maxBits = 16384; // OpenSSL works with no larger one

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Whether a crypto policy refused what OpenSSL itself can do with an RSA key: a hardened system
/// forbids the digest, a FIPS one the key's length or all of the algorithm.
bool isPolicy(unsigned long code)
{
    const int reason = ERR_GET_REASON(code);
    switch (ERR_GET_LIB(code)) {
    case ERR_LIB_PROV:
        return reason == PROV_R_DIGEST_NOT_ALLOWED || reason == PROV_R_INVALID_DIGEST
            || reason == PROV_R_INVALID_KEY_LENGTH;
    case ERR_LIB_EVP:
        return reason == ERR_R_UNSUPPORTED || reason == EVP_R_UNSUPPORTED_ALGORITHM
            || reason == EVP_R_INVALID_DIGEST
            || reason == EVP_R_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE;
    default:
        return false;
    }
}

/// The error OpenSSL has queued, with what was being done; empties the queue.
RsaError takeError(const char *doing)
{
    RsaError error{QString::fromLatin1(doing)};
    const unsigned long first = ERR_peek_error();
    if (const char *reason = ERR_reason_error_string(first))
        error.what += QStringLiteral(": ") + QString::fromUtf8(reason);
    while (const unsigned long code = ERR_get_error())
        error.policy = error.policy || isPolicy(code);
    return error;
}

/// DER from Base64 text that may be broken into lines; nothing where it is not Base64.
QByteArray fromText(QByteArrayView text)
{
    QByteArray compact;
    compact.reserve(text.size());
    for (char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            compact += c;
    }
    auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    const bool good = bool(decoded);
    wipe(compact);
    return good ? std::move(*decoded) : QByteArray();
}

/// Nothing where the key is one that can be used.
std::optional<RsaError> unusable(const Pkey &key)
{
    if (!EVP_PKEY_is_a(key.get(), "RSA"))
        return RsaError{QStringLiteral("the key is not an RSA key")};
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < minBits || bits > maxBits)
        return RsaError{QStringLiteral("the RSA key has %1 bits").arg(bits)};
    return {};
}

} // namespace

struct RsaPublicKey::Key {
    Pkey pkey;
};

struct RsaPrivateKey::Key {
    Pkey pkey;
};

Result<RsaPublicKey, RsaError> RsaPublicKey::fromBase64(QByteArrayView spki)
{
    const QByteArray der = fromText(spki);
    if (der.isEmpty())
        return RsaError{QStringLiteral("the public key is not Base64")};
    ERR_clear_error();
    const unsigned char *at = data(QByteArrayView(der));
    const unsigned char *const end = at + der.size();
    Pkey pkey(d2i_PUBKEY(nullptr, &at, long(der.size())));
    if (!pkey || at != end)
        return takeError("the public key cannot be read");
    if (auto error = unusable(pkey))
        return *error;
    RsaPublicKey key;
    key.m_key = std::make_shared<const Key>(Key{std::move(pkey)});
    return key;
}

int RsaPublicKey::size() const
{
    return m_key ? EVP_PKEY_get_size(m_key->pkey.get()) : 0;
}

Result<QByteArray, RsaError> RsaPublicKey::encrypt(QByteArrayView plain) const
{
    if (!m_key)
        return RsaError{QStringLiteral("there is no public key")};
    ERR_clear_error();
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key->pkey.get(), nullptr));
    QByteArray cipher(size(), Qt::Uninitialized);
    std::size_t written = std::size_t(cipher.size());
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0
        || EVP_PKEY_encrypt(context.get(), data(cipher), &written, data(plain),
                            std::size_t(plain.size()))
            <= 0)
        return takeError("encryption failed");
    cipher.truncate(qsizetype(written));
    return cipher;
}

bool RsaPublicKey::verifySha1(QByteArrayView message, QByteArrayView signature) const
{
    const Digest digest(EVP_MD_CTX_new());
    const bool good = m_key && digest
        && EVP_DigestVerifyInit_ex(digest.get(), nullptr, "SHA1", nullptr, nullptr,
                                   m_key->pkey.get(), nullptr)
            > 0
        && EVP_DigestVerify(digest.get(), data(signature), std::size_t(signature.size()),
                            data(message), std::size_t(message.size()))
            > 0;
    ERR_clear_error();
    return good;
}

Result<RsaPrivateKey, RsaError> RsaPrivateKey::fromBase64(QByteArrayView pkcs8)
{
    QByteArray der = fromText(pkcs8);
    if (der.isEmpty())
        return RsaError{QStringLiteral("the private key is not Base64")};
    ERR_clear_error();
    const unsigned char *at = data(QByteArrayView(der));
    const unsigned char *const end = at + der.size();
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(der.size())));
    Pkey pkey(info && at == end ? EVP_PKCS82PKEY(info.get()) : nullptr);
    wipe(der);
    if (!pkey)
        return takeError("the private key cannot be read");
    if (auto error = unusable(pkey))
        return *error;
    RsaPrivateKey key;
    key.m_key = std::make_shared<const Key>(Key{std::move(pkey)});
    return key;
}

Result<RsaPrivateKey, RsaError> RsaPrivateKey::generate(int bits)
{
    if (bits < minBits || bits > maxBits)
        return RsaError{QStringLiteral("an RSA key of %1 bits cannot be made").arg(bits)};
    ERR_clear_error();
    Pkey pkey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(bits)));
    if (!pkey)
        return takeError("no key could be made");
    RsaPrivateKey key;
    key.m_key = std::make_shared<const Key>(Key{std::move(pkey)});
    return key;
}

QByteArray RsaPrivateKey::publicKeyBase64() const
{
    const int size = m_key ? i2d_PUBKEY(m_key->pkey.get(), nullptr) : 0;
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    unsigned char *at = data(der);
    i2d_PUBKEY(m_key->pkey.get(), &at);
    return der.toBase64();
}

Secret RsaPrivateKey::toBase64() const
{
    const Pkcs8 info(m_key ? EVP_PKEY2PKCS8(m_key->pkey.get()) : nullptr);
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    unsigned char *at = data(der);
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    QByteArray text = der.toBase64();
    Secret secret{QByteArrayView(text)};
    wipe(der);
    wipe(text);
    return secret;
}

Result<QByteArray, RsaError> RsaPrivateKey::decrypt(QByteArrayView cipher) const
{
    if (!m_key)
        return RsaError{QStringLiteral("there is no private key")};
    ERR_clear_error();
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key->pkey.get(), nullptr));
    QByteArray plain(EVP_PKEY_get_size(m_key->pkey.get()), Qt::Uninitialized);
    std::size_t written = std::size_t(plain.size());
    if (!context || EVP_PKEY_decrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0
        || EVP_PKEY_decrypt(context.get(), data(plain), &written, data(cipher),
                            std::size_t(cipher.size()))
            <= 0)
        return takeError("decryption failed");
    plain.truncate(qsizetype(written));
    return plain;
}

Result<QByteArray, RsaError> RsaPrivateKey::signSha1(QByteArrayView message) const
{
    if (!m_key)
        return RsaError{QStringLiteral("there is no private key")};
    ERR_clear_error();
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(m_key->pkey.get()), Qt::Uninitialized);
    std::size_t written = std::size_t(signature.size());
    if (!digest
        || EVP_DigestSignInit_ex(digest.get(), nullptr, "SHA1", nullptr, nullptr, m_key->pkey.get(),
                                 nullptr)
            <= 0
        || EVP_DigestSign(digest.get(), data(signature), &written, data(message),
                          std::size_t(message.size()))
            <= 0)
        return takeError("signing with SHA-1 failed");
    signature.truncate(qsizetype(written));
    return signature;
}

void releaseCryptoThread()
{
    OPENSSL_thread_stop();
}

} // namespace mm
