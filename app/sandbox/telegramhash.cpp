// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/telegramhash.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace mm {

QByteArray telegramHash(const Json &user, const QByteArray &botToken)
{
    QByteArrayList lines;
    for (const auto &[name, value] : user.members()) {
        if (name != "hash")
            lines +=
                name + '=' + (value.isString() ? value.toString().toUtf8() : value.numberText());
    }
    std::sort(lines.begin(), lines.end());
    const QByteArray key = QCryptographicHash::hash(botToken, QCryptographicHash::Sha256);
    return QMessageAuthenticationCode::hash(lines.join('\n'), key, QCryptographicHash::Sha256)
        .toHex();
}

} // namespace mm
