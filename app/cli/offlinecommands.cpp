// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/offlinecommands.h"

#include "app/protocol/quoteframes.h"
#include "app/protocol/signing.h"

#include <QFile>

#include <iostream>
#include <iterator>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace mm {
namespace {

constexpr qint64 maxKeyFileBytes = 64 * 1024;

ExitStatus refuse(const QString &why)
{
    printMessage(why);
    return UsageError;
}

/// The Base64 of a key file, its PEM armour left out.
std::optional<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(maxKeyFileBytes);
    QByteArray base64;
    base64.reserve(content.size());
    for (const QByteArray &line : content.split('\n')) {
        if (!line.trimmed().startsWith("-----"))
            base64 += line.trimmed();
    }
    wipe(content);
    return base64;
}

Result<Json, RsaError> signForClient(const Json &body, const CommandLine &line,
                                     const QByteArray &key)
{
    const ClientSignature signature = signClientBody(body, line.timestamp);
    Json answer(Json::Object{{"stringToSign", Json(QString::fromUtf8(signature.stringToSign))},
                             {"signature", Json(QString::fromLatin1(signature.signature))}});
    if (line.keyFile.isEmpty())
        return answer;
    const auto publicKey = RsaPublicKey::fromBase64(key);
    if (!publicKey)
        return publicKey.error();
    const auto encrypted = encryptClientBody(body, line.timestamp, *publicKey);
    if (!encrypted)
        return encrypted.error();
    answer.set("data", Json::parse(*encrypted).value_or(Json())["data"]);
    return answer;
}

Result<Json, RsaError> signForOpenApi(const Json &body, const CommandLine &line,
                                      const QByteArray &key)
{
    const auto privateKey = RsaPrivateKey::fromBase64(key);
    if (!privateKey)
        return privateKey.error();
    const auto signature = signOpenApi(body, line.timestamp, *privateKey);
    if (!signature)
        return signature.error();
    return Json(Json::Object{
        {"stringToSign", Json(QString::fromUtf8(openApiStringToSign(body, line.timestamp)))},
        {"signature", Json(QString::fromLatin1(*signature))}});
}

class LinePrinter final : public FrameSink
{
public:
    void quote(const Quote &quote) override { printLine(toJson(quote)); }
    void trade(const TradeTick &trade) override { printLine(toJson(trade)); }
    void depth(const Depth &depth) override { printLine(toJson(depth)); }
    void rolling(const Rolling &rolling) override { printLine(toJson(rolling)); }
};

} // namespace

ExitStatus runSign(const CommandLine &line)
{
    const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
    QString problem;
    const auto body = Json::parse(QByteArrayView(input.data(), qsizetype(input.size())), &problem);
    if (!body || !body->isObject())
        return refuse(u"stdin holds no JSON object: %1"_s.arg(problem));
    QByteArray key;
    if (!line.keyFile.isEmpty()) {
        const auto content = readKey(line.keyFile);
        if (!content)
            return refuse(u"%1 cannot be read"_s.arg(line.keyFile));
        key = *content;
    }
    const auto answer =
        line.openApi ? signForOpenApi(*body, line, key) : signForClient(*body, line, key);
    wipe(key);
    if (!answer)
        return refuse(u"%1: %2"_s.arg(line.keyFile, answer.error().what));
    printLine(*answer);
    return Finished;
}

ExitStatus runParseQuotes()
{
    PushFrameParser parser;
    LinePrinter printer;
    qint64 quotes = 0, malformed = 0;
    std::string frame;
    while (std::getline(std::cin, frame)) {
        if (!frame.empty() && frame.back() == '\r')
            frame.pop_back();
        if (frame.empty())
            continue;
        const FrameCount count = parser.parse(frame, printer);
        quotes += count.accepted;
        malformed += count.malformed;
    }
    printLine(Json::Object{{"quotes", Json(quotes)}, {"malformed", Json(malformed)}});
    return Finished;
}

} // namespace mm
