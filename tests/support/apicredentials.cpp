// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/apicredentials.h"

#include <QFile>

namespace mm {

Json openApiVectors()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/open-api.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    return Json::parse(file.readAll()).value_or(Json());
}

ApiCredentials sampleCredentials(QByteArrayView key)
{
    static const QByteArray secret = openApiVectors()["privateKey"].toString().toLatin1();
    return {.apiKey = Secret(key), .apiSecret = Secret(secret)};
}

} // namespace mm
