// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/output.h"

#include <QStringList>

#include <cstdio>

namespace mm {
namespace {

constexpr std::size_t maxSecretLength = 4096;

} // namespace

void printLine(const Json &value)
{
    printLine(value.toBytes());
}

void printLine(const QByteArray &json)
{
    const QByteArray line = json + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void printMessage(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

ExitStatus printError(const GatewayError &error)
{
    QStringList parts{error.code.isEmpty() ? nameOf(error.kind) : error.code};
    if (!error.text.isEmpty())
        parts += error.text;
    QStringList details;
    if (error.httpStatus != 0 && error.httpStatus != 200)
        details += QStringLiteral("HTTP %1").arg(error.httpStatus);
    if (error.retryAfterMs > 0)
        details += QStringLiteral("try again in %1 s").arg((error.retryAfterMs + 999) / 1000);
    if (!error.trace.isEmpty())
        details += QStringLiteral("trace %1").arg(QString::fromUtf8(error.trace));
    QString message = parts.join(QStringLiteral(": "));
    if (!details.isEmpty())
        message += QStringLiteral(" (%1)").arg(details.join(QStringLiteral(", ")));
    printMessage(message);
    return isRefusal(error.kind) ? GatewayRefused : NoAnswer;
}

Secret readSecretLine()
{
    // The C library would keep a copy; may be said only before anything is read.
    static const bool unbuffered = std::setvbuf(stdin, nullptr, _IONBF, 0) == 0;
    Q_UNUSED(unbuffered)
    std::vector<char> line;
    line.reserve(maxSecretLength); // never moved, so no copy is left behind
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < maxSecretLength;
         c = std::getchar())
        line.push_back(char(c));
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    Secret secret{QByteArrayView(line.data(), qsizetype(line.size()))};
    wipe(line.data(), line.size());
    return secret;
}

} // namespace mm
