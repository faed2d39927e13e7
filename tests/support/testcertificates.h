// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>

namespace mm {

/// A certificate with its private key, made while the test runs.
struct TestCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;
};

struct CertificateWish {
    QByteArray names = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName
    int validFromDays = -1; ///< from now
    int validToDays = 30; ///< from now
    bool authority = false;
};

/// Signed by `issuer`, or by itself where there is none.
[[nodiscard]] TestCertificate makeCertificate(const CertificateWish &wish,
                                              const TestCertificate *issuer = nullptr);

[[nodiscard]] QSslConfiguration serverTls(const TestCertificate &certificate);
/// Trusts `authority` and nobody else.
[[nodiscard]] QSslConfiguration trusting(const TestCertificate &authority);

} // namespace mm
