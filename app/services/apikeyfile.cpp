// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/apikeyfile.h"

#include <QFile>
#include <QFileInfo>

namespace mm {

namespace {

constexpr qint64 maxFileBytes = 64LL * 1024;

} // namespace

bool isApiSecret(const Secret &secret)
{
    return RsaPrivateKey::fromBase64(secret.reveal()).has_value();
}

ApiKeyFile ApiKeyFile::read(const QString &path)
{
    ApiKeyFile result;
    QFile file(path);
    // A pipe or a device would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        result.reason = file.exists() ? file.errorString() : QString();
        return result;
    }
    QByteArray text = file.read(maxFileBytes + 1);
    if (text.size() > maxFileBytes) {
        result.problem = ApiKeyFileProblem::TooLarge;
    } else {
        result.credentials = ApiCredentials::fromSecret(Secret(text));
        result.problem = ApiKeyFileProblem::NotAKey;
        if (result.credentials && !isApiSecret(result.credentials->apiSecret)) {
            result.credentials.reset();
            result.problem = ApiKeyFileProblem::NotASecret;
        }
    }
    wipe(text);
    return result;
}

} // namespace mm
