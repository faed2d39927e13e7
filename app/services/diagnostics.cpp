// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/diagnostics.h"

#include "app/protocol/redact.h"

#include <QFile>
#include <QSslSocket>
#include <QSysInfo>

namespace mm {

using namespace Qt::Literals::StringLiterals;

Versions versions()
{
    return {QLatin1StringView(MM_VERSION).toString(), QLatin1StringView(qVersion()).toString(),
            QSslSocket::sslLibraryVersionString(),
            u"%1 (%2)"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
}

QByteArray logTail(const QString &file, qint64 bytes)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return redact(u"%1: %2\n"_s.arg(file, log.errorString())).toUtf8();
    const bool whole = log.size() <= bytes;
    if (!whole)
        log.seek(log.size() - bytes);
    QByteArray text = log.read(bytes);
    if (!whole)
        text.remove(0, text.indexOf('\n') + 1);
    return redact(QString::fromUtf8(text)).toUtf8();
}

} // namespace mm
