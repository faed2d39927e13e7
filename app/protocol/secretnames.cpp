// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/secretnames.h"

#include "app/protocol/redact.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mm {

namespace {

// Names in lower case without '-' and '_'.
constexpr std::string_view anywhere[] = {"password",   "passphrase", "passwd",     "pwd",
                                         "secret",     "captcha",    "signature",  "verifycode",
                                         "googlecode", "sendtoken",  "privatekey", "credential"};
constexpr std::string_view atTheEnd[] = {"token", "apikey", "accesskey"};
constexpr std::string_view whole[] = {
    "idempotencykey",   "codeverifier", "smscode",   "emailcode", "phonecode", "mfacode",
    "verificationcode", "userjsonstr",  "sessionid", "secretkey", "otp",       "totp",
    "qrcode",           "tgauthresult"};
// Secret in the query of a URL; elsewhere ordinary words unless the value looks like a credential.
constexpr std::string_view inQueries[] = {"code", "state", "key", "sign", "pass", "auth"};
// What may hold blanks: everything up to the end of the line is masked.
constexpr std::string_view wholeLine[] = {"authorization", "cookie", "password", "passphrase"};
constexpr qsizetype longestName = 48;

} // namespace

SecretName secretName(QStringView name)
{
    if (name.size() > longestName)
        return SecretName::Ordinary;
    std::array<char, longestName> buffer{};
    std::size_t size = 0;
    for (QChar c : name) {
        if (c != u'-' && c != u'_')
            buffer[size++] = c.toLower().toLatin1();
    }
    const std::string_view plain(buffer.data(), size);
    const auto is = [plain](std::string_view other) { return plain == other; };
    const auto has = [plain](std::string_view part) {
        return plain.find(part) != std::string_view::npos;
    };
    const auto ends = [plain](std::string_view part) { return plain.ends_with(part); };
    if (std::ranges::any_of(wholeLine, ends))
        return SecretName::SecretLine;
    if (std::ranges::any_of(whole, is) || std::ranges::any_of(atTheEnd, ends)
        || std::ranges::any_of(anywhere, has))
        return SecretName::Secret;
    if (std::ranges::any_of(inQueries, is))
        return SecretName::InQuery;
    return plain == "data" ? SecretName::Payload : SecretName::Ordinary;
}

bool isSecretName(QByteArrayView name)
{
    const SecretName kind = secretName(QString::fromUtf8(name));
    return kind == SecretName::Secret || kind == SecretName::SecretLine
        || name.compare("state", Qt::CaseInsensitive) == 0;
}

} // namespace mm
