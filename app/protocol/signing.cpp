// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/signing.h"

#include "app/protocol/limits.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace mm {

namespace {

QByteArray upperHexMd5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
}

/// Null members left out at every level: they are absent for the signature.
Json withoutNulls(const Json &value)
{
    if (value.isArray()) {
        Json::Array items;
        for (const Json &item : value.items())
            items.push_back(withoutNulls(item));
        return items;
    }
    if (!value.isObject())
        return value;
    Json::Object members;
    for (const auto &[name, member] : value.members()) {
        if (!member.isNull())
            members.emplace_back(name, withoutNulls(member));
    }
    return members;
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("-_.!~*'()").contains(c));
}

/// The byte a "%XX" at this place stands for.
std::optional<unsigned char> percentByte(QByteArrayView text, qsizetype at)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'  ? c - 'a' + 10
            : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                    : -1;
    };
    if (at + 2 >= text.size() || text[at] != '%')
        return {};
    const int high = digit(text[at + 1]);
    const int low = digit(text[at + 2]);
    if (high < 0 || low < 0)
        return {};
    return static_cast<unsigned char>(high * 16 + low);
}

/// How many bytes the UTF-8 character that starts with these two has; 0 where none does. The second
/// byte alone tells overlong forms, surrogates and what is beyond U+10FFFF.
int utf8Length(unsigned char first, unsigned char second)
{
    const auto within = [second](int low, int high) { return second >= low && second <= high; };
    if (first >= 0xc2 && first <= 0xdf)
        return within(0x80, 0xbf) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef)
        return within(first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return within(first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) ? 4 : 0;
    return 0;
}

} // namespace

ClientSignature signClientBody(const Json &body, qint64 timestamp)
{
    Json complete = body;
    complete.set("timestamp", timestamp);
    Json::Object members = complete.members();
    std::sort(members.begin(), members.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    ClientSignature result;
    result.stringToSign = "timestamp=" + QByteArray::number(timestamp);
    for (const auto &[name, value] : members) {
        if (value.isNumber())
            result.stringToSign += '&' + name + '=' + value.numberText();
        else if (const QString text = value.toString(); !text.isEmpty())
            result.stringToSign += '&' + name + '=' + text.toUtf8();
    }
    result.signature = upperHexMd5(result.stringToSign);
    return result;
}

Result<QByteArray, RsaError> encryptClientBody(const Json &body, qint64 timestamp,
                                               const RsaPublicKey &key)
{
    Json complete = body;
    complete.set("timestamp", timestamp);
    complete.set("signature", QString::fromLatin1(signClientBody(body, timestamp).signature));
    QByteArray json = complete.toBytes();
    QByteArray plain = encodeUriComponent(json);
    wipe(json);
    QByteArray pieces;
    std::optional<RsaError> refused;
    for (qsizetype at = 0; at < plain.size() && !refused; at += limits::cipherPieceLength) {
        const auto size = std::min<qsizetype>(limits::cipherPieceLength, plain.size() - at);
        const auto cipher = key.encrypt(QByteArrayView(plain).sliced(at, size));
        if (cipher)
            pieces += (pieces.isEmpty() ? "" : ",") + cipher->toBase64();
        else
            refused = cipher.error();
    }
    wipe(plain);
    if (refused)
        return *refused;
    return QByteArray("{\"data\":\"" + pieces + "\"}");
}

Result<Json, RsaError> decryptClientBody(QByteArrayView data, const RsaPrivateKey &key)
{
    QByteArray encoded;
    for (const QByteArray &piece : data.toByteArray().split(',')) {
        const auto cipher =
            QByteArray::fromBase64Encoding(piece, QByteArray::AbortOnBase64DecodingErrors);
        if (!cipher)
            return RsaError{QStringLiteral("a piece of the body is not Base64")};
        const auto plain = key.decrypt(*cipher);
        if (!plain)
            return plain.error();
        encoded += *plain;
    }
    const auto text = decodeUriComponent(encoded);
    auto json = text ? Json::parse(*text) : std::nullopt;
    if (!json)
        return RsaError{QStringLiteral("the decrypted body cannot be read")};
    return std::move(*json);
}

QByteArray encodeUriComponent(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() * 3);
    for (char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(c))
            out += c;
        else
            ((out += '%') += "0123456789ABCDEF"[byte >> 4]) += "0123456789ABCDEF"[byte & 15];
    }
    return out;
}

std::optional<QByteArray> decodeUriComponent(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '%') {
            out += text[at++];
            continue;
        }
        const auto first = percentByte(text, at);
        if (!first)
            return {};
        out += char(*first);
        at += 3;
        if (*first < 0x80)
            continue;
        const auto second = percentByte(text, at);
        const int length = second ? utf8Length(*first, *second) : 0;
        if (length == 0)
            return {};
        for (int i = 1; i < length; ++i, at += 3) {
            const auto next = percentByte(text, at);
            if (!next || (*next & 0xc0) != 0x80)
                return {};
            out += char(*next);
        }
    }
    return out;
}

QByteArray openApiStringToSign(const Json &body, qint64 timestamp)
{
    QByteArray text = withoutNulls(body).toBytes(Json::Order::Sorted);
    text.replace("\"", "");
    return text + QByteArray::number(timestamp);
}

Result<QByteArray, RsaError> signOpenApi(const Json &body, qint64 timestamp,
                                         const RsaPrivateKey &key)
{
    QByteArray text = openApiStringToSign(body, timestamp);
    const auto signature = key.signSha1(text);
    wipe(text); // a digest of a password may stand in it
    if (!signature)
        return signature.error();
    return signature->toBase64();
}

Secret passwordDigest(const Secret &password)
{
    QByteArray digest = QCryptographicHash::hash(password.reveal(), QCryptographicHash::Md5);
    QByteArray hex = digest.toHex();
    Secret secret{QByteArrayView(hex)};
    wipe(digest);
    wipe(hex);
    return secret;
}

} // namespace mm
