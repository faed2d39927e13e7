// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/trafficmask.h"

#include "app/protocol/json.h"
#include "app/protocol/redact.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype longestNumber = 24; // redact() takes 32 digits for a digest
constexpr qsizetype longestWord = 4096;
constexpr qsizetype binaryHead = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isSeparator(char c)
{
    return c == ',' || c == '.' || c == ';' || c == '-' || c == '(' || c == ')' || c == ' '
        || c == '\r' || c == '\n' || c == '\t';
}
bool endsWord(char c)
{
    return isSeparator(c) || c == '"' || c == '&' || c == '{' || c == '}' || c == '[' || c == ']'
        || c == '<' || c == '>';
}

/// Where a text that is too long may be cut.
qsizetype placeToCut(QByteArrayView body, qsizetype limit)
{
    const qsizetype earliest = std::max<qsizetype>(0, limit - longestWord);
    for (qsizetype i = limit; i > earliest; --i) {
        if (endsWord(body[i - 1]) && body[i - 1] != '.' && body[i - 1] != '-')
            return i;
    }
    return earliest;
}

/// A name written with \u escapes is not seen by redact(), but is by whoever reads the JSON.
QByteArray withoutEscapes(QByteArrayView body)
{
    if (body.indexOf("\\u") >= 0) {
        if (const auto document = Json::parse(body))
            return document->toBytes();
    }
    return body.toByteArray();
}

} // namespace

bool isMarketData(QByteArrayView frame)
{
    qsizetype digits = 0;
    qsizetype letters = 0;
    for (const char c : frame) {
        if (isDigit(c)) {
            if (letters > 0 || ++digits > longestNumber)
                return false;
        } else if (isLetter(c)) {
            if (digits > 0 || ++letters > 2)
                return false;
        } else {
            if (!isSeparator(c) || (letters > 0 && c != '('))
                return false;
            digits = letters = 0;
        }
    }
    return letters == 0;
}

MaskedText maskedBody(QByteArrayView body, qsizetype limit)
{
    const bool cut = body.size() > limit;
    if (cut)
        body = body.first(placeToCut(body, limit));
    if (isMarketData(body))
        return {body.toByteArray(), cut};
    return {redact(QString::fromUtf8(withoutEscapes(body))).toUtf8(), cut};
}

MaskedText maskedBinary(QByteArrayView frame)
{
    const QByteArrayView head = frame.first(std::min(frame.size(), binaryHead));
    QByteArray text = QByteArray::number(frame.size()) + " bytes: " + head.toByteArray().toHex(' ');
    const bool cut = head.size() < frame.size();
    return {cut ? text + " \u2026" : text, cut};
}

QByteArray maskedHeader(QByteArrayView name, QByteArrayView value)
{
    if (isSecretName(name))
        return "\u2022\u2022\u2022";
    return redact(QString::fromUtf8(value)).toUtf8();
}

QByteArray maskedUrl(const QString &url)
{
    return redact(url).toUtf8();
}

QByteArray pathOfUrl(QByteArrayView url)
{
    const qsizetype scheme = url.indexOf("://");
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const qsizetype path = url.indexOf('/', host);
    if (path < 0)
        return "/";
    const auto *end =
        std::find_if(url.begin() + path, url.end(), [](char c) { return c == '?' || c == '#'; });
    return url.sliced(path, end - url.begin() - path).toByteArray();
}

} // namespace mm
