// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/httplog.h"

#include "app/protocol/redact.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace mm {

Q_LOGGING_CATEGORY(lcHttp, "mm.http")
Q_LOGGING_CATEGORY(lcSocket, "mm.socket")
Q_LOGGING_CATEGORY(lcSession, "mm.session")
Q_LOGGING_CATEGORY(lcQuotes, "mm.quotes")
Q_LOGGING_CATEGORY(lcUi, "mm.ui")

namespace {

constexpr qint64 maxLogBytes = 5LL * 1024 * 1024;
constexpr QFile::Permissions onlyTheUser = QFile::ReadOwner | QFile::WriteOwner;

/// A log file that makes room for itself.
class LogFile
{
public:
    bool open(const QString &path, QString *problem)
    {
        m_file.close();
        m_file.setFileName(path);
        QDir().mkpath(QFileInfo(path).absolutePath());
        // An older file may have been made by somebody less careful.
        const bool good = m_file.open(QIODevice::WriteOnly | QIODevice::Append, onlyTheUser)
            && m_file.setPermissions(onlyTheUser);
        if (!good && problem != nullptr)
            *problem = path + u": "_s + m_file.errorString();
        if (!good)
            m_file.close();
        return good;
    }

    void close() { m_file.close(); }

    void write(const QByteArray &line)
    {
        if (!m_file.isOpen())
            return;
        if (m_file.size() + line.size() > maxLogBytes && !rotate())
            return;
        m_file.write(line);
        m_file.flush();
    }

private:
    bool rotate()
    {
        const QString path = m_file.fileName();
        m_file.close();
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
        return open(path, nullptr);
    }

    QFile m_file;
};

struct Log {
    QMutex mutex;
    LogFile file;
};

/// Never destroyed: objects that are destroyed at exit may still log.
Log &theLog()
{
    static auto *log = new Log;
    return *log;
}

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

/// One message is one line: what a server or a file put into it must not look like a second one.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + nameOf(type) + u' ' + category + u": "_s + onOneLine(redact(message)) + u'\n';
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker locker(&theLog().mutex);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    theLog().file.write(bytes);
}

} // namespace

QString formatLogLine(const HttpLogLine &line)
{
    return redact(u"POST %1 trace=%2 status=%3 outcome=%4 %5 ms %6/%7 bytes"_s.arg(
        QString::fromUtf8(line.path), QString::fromUtf8(line.trace),
        QString::number(line.httpStatus), line.outcome, QString::number(line.elapsedMs),
        QString::number(line.sentBytes), QString::number(line.receivedBytes)));
}

bool installLogging(const QString &level, const QString &file, QString *problem)
{
    // From the level on everything is logged: what is below it is switched off where it is made.
    const std::array levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const std::array below{QString(), u"*.debug=false\n"_s, u"*.debug=false\n*.info=false\n"_s,
                           u"*.debug=false\n*.info=false\n*.warning=false\n"_s};
    const auto found = std::find(levels.begin(), levels.end(), level);
    if (found == levels.end()) {
        if (problem != nullptr)
            *problem = u"unknown log level \"%1\""_s.arg(level);
        return false;
    }
    {
        const QMutexLocker locker(&theLog().mutex);
        if (file.isEmpty())
            theLog().file.close();
        else if (!theLog().file.open(file, problem))
            return false;
    }
    QLoggingCategory::setFilterRules(below.at(std::size_t(found - levels.begin())));
    qInstallMessageHandler(writeMessage);
    return true;
}

} // namespace mm
