// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/commonoptions.h"

#include "app/net/httplog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace mm {

namespace {

constexpr qint64 maxEnvironmentFileBytes = 1024 * 1024;

void say(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fputc('\n', stream);
}

const QStringList &logLevels()
{
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"),
                                    QStringLiteral("warning"), QStringLiteral("error")};
    return levels;
}

} // namespace

CommonOptions::CommonOptions(QCommandLineParser &parser) : m_parser(parser)
{
    const auto text = [](const char *english) { return QString::fromLatin1(english); };
    m_parser.addOptions({
        {{text("h"), text("help")}, text("Say what the program does and how, then end.")},
        {text("version"), text("Say the version, then end.")},
        {text("environment"),
         text("Gateway to use: a known name (PRE, PRD) or an environment file."),
         text("NAME-or-FILE")},
        {text("log-level"), text("debug, info, warning (usual) or error."), text("LEVEL"),
         text("warning")},
        {text("log-file"), text("Also write the log to this file."), text("FILE")},
        {text("config-dir"), text("Keep the settings in this directory."), text("DIRECTORY")},
    });
}

std::optional<int> CommonOptions::process(const QStringList &arguments)
{
    const bool parsed = m_parser.parse(arguments);
    // Help first: who asks for it gets it, whatever else is wrong with the line.
    if (m_parser.isSet(QStringLiteral("help"))) {
        say(stdout, m_parser.helpText().trimmed());
        return 0;
    }
    if (m_parser.isSet(QStringLiteral("version"))) {
        say(stdout,
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    }
    if (!parsed) {
        say(stderr, m_parser.errorText());
        return 2;
    }
    if (!logLevels().contains(m_parser.value(QStringLiteral("log-level")))) {
        say(stderr, QStringLiteral("--log-level takes one of %1").arg(logLevels().join(u", ")));
        return 2;
    }
    return std::nullopt;
}

QString CommonOptions::configDirectory() const
{
    const QString given = m_parser.value(QStringLiteral("config-dir"));
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                           : given;
}

QString CommonOptions::environmentName() const
{
    return m_parser.value(QStringLiteral("environment"));
}

std::optional<Environment> CommonOptions::environment(const std::vector<Environment> &own,
                                                      QString *problem) const
{
    const QString name = environmentName();
    const auto byName = [&name](const Environment &environment) {
        return environment.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const std::vector<Environment> *known : {&own, &builtinEnvironments()}) {
        const auto found = std::find_if(known->begin(), known->end(), byName);
        if (found != known->end())
            return *found;
    }

    QFile file(name);
    if (!QFileInfo(name).isFile()) {
        *problem = QStringLiteral("\"%1\" is neither a known environment nor a file").arg(name);
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = QStringLiteral("%1: %2").arg(name, file.errorString());
        return std::nullopt;
    }
    const Result<Environment, EnvironmentError> read =
        environmentFromJson(file.read(maxEnvironmentFileBytes));
    if (!read) {
        *problem = QStringLiteral("%1: %2").arg(name, read.error().toString());
        return std::nullopt;
    }
    return *read;
}

QString CommonOptions::logFile() const
{
    return m_parser.value(QStringLiteral("log-file"));
}

bool CommonOptions::startLogging() const
{
    QString problem;
    if (installLogging(m_parser.value(QStringLiteral("log-level")), logFile(), &problem))
        return true;
    say(stderr, problem);
    return false;
}

} // namespace mm
