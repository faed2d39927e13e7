// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

/// Log categories of the whole client, and the one line a call.
namespace mm {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcSocket)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcQuotes)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

struct HttpLogLine {
    QByteArray trace;
    QByteArrayView path;
    int httpStatus = 0;
    QString outcome; ///< "ok", full code, or the error kind's name
    qint64 elapsedMs = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
};
/// "POST <path> trace=… status=200 outcome=ok 12 ms 147/2048 bytes", redacted.
[[nodiscard]] QString formatLogLine(const HttpLogLine &line);

/// Sends all of Qt's messages through redact() to stderr and, where `file` is given, to that file
/// (mode 0600, rotated at 5 MiB, one older kept). `level`: debug, info, warning, error. False with
/// `problem` where the file cannot be opened.
[[nodiscard]] bool installLogging(const QString &level, const QString &file, QString *problem);

} // namespace mm
