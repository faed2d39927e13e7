// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/testcertificates.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace mm {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

Owned<BIO> reader(const QByteArray &pem)
{
    return Owned<BIO>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension.get(), -1);
}

void setName(X509_NAME *name, const QByteArray &text)
{
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), -1, -1,
                               0);
}

} // namespace

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer)
{
    constexpr long daySeconds = 24 * 3600;
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    X509 *const x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    const int serial = QRandomGenerator::global()->bounded(1, 1 << 30);
    ASN1_INTEGER_set(X509_get_serialNumber(x), serial);
    X509_gmtime_adj(X509_getm_notBefore(x), wish.validFromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(x), wish.validToDays * daySeconds);
    X509_set_pubkey(x, key.get());
    setName(X509_get_subject_name(x),
            (wish.authority ? "Test authority " : "Test gateway ") + QByteArray::number(serial));
    addExtension(x, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.authority)
        addExtension(x, NID_subject_alt_name, wish.names);

    if (issuer != nullptr) {
        const Owned<X509> above(
            PEM_read_bio_X509(reader(issuer->certificatePem).get(), nullptr, nullptr, nullptr));
        const Owned<EVP_PKEY> signer(
            PEM_read_bio_PrivateKey(reader(issuer->keyPem).get(), nullptr, nullptr, nullptr));
        X509_set_issuer_name(x, X509_get_subject_name(above.get()));
        X509_sign(x, signer.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(x, X509_get_subject_name(x));
        X509_sign(x, key.get(), EVP_sha256());
    }

    const Owned<BIO> certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), x);
    const Owned<BIO> keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contents(certificatePem.get()), contents(keyPem.get())};
}

QSslConfiguration serverTls(const TestCertificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate.certificatePem));
    tls.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration trusting(const TestCertificate &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(authority.certificatePem)});
    return tls;
}

} // namespace mm
