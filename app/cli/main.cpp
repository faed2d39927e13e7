// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/cli/gatewaycommand.h"
#include "app/cli/managercommand.h"
#include "app/cli/offlinecommands.h"
#include "app/commonoptions.h"
#include "app/services/apikeyfile.h"
#include "app/services/settings.h"

#include <QCoreApplication>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

ExitStatus refuse(const QString &why)
{
    printMessage(why);
    return UsageError;
}

/// Starts it, and ends the program when it has ended.
template <typename GatewaysCommand>
int run(GatewaysCommand &command)
{
    // From the event loop: exit() says nothing to a loop that has not begun.
    QObject::connect(
        &command, &GatewaysCommand::ended, &command,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int runOnGateway(const CommonOptions &common, CommandLine line)
{
    if (common.environmentName().isEmpty())
        return refuse(u"this command needs --environment NAME-or-FILE"_s);
    QString problem;
    const std::optional<Environment> environment =
        common.environment(Settings(common.configDirectory()).environments(), &problem);
    if (!environment)
        return refuse(problem);
    if (!line.apiKeyFile.isEmpty()) {
        line.credentials = ApiKeyFile::read(line.apiKeyFile).credentials.value_or(ApiCredentials{});
        if (line.credentials.isEmpty())
            return refuse(
                u"%1 is no API key's file: {\"apiKey\",\"apiSecret\"}"_s.arg(line.apiKeyFile));
    }
    if (line.login) {
        line.login->password = readSecretLine();
        if (line.login->password.isEmpty())
            return refuse(u"no password on stdin"_s);
    }
    for (const QString &name : line.secretNames()) {
        line.secrets.push_back(readSecretLine());
        if (line.secrets.back().isEmpty())
            return refuse(u"no %1 on stdin"_s.arg(name));
    }
    if (line.isManager()) {
        ManagerCommand command(*environment, std::move(line), common.configDirectory());
        return run(command);
    }
    GatewayCommand command(*environment, std::move(line));
    return run(command);
}

} // namespace

// Nothing here throws but for want of memory, and then ending is right.
int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"multimarkets-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MM_VERSION));

    QCommandLineParser parser;
    CommonOptions common(parser);
    addOptions(parser);
    if (const std::optional<int> status = common.process(QCoreApplication::arguments()))
        return *status;
    const Result<CommandLine, QString> line = readCommandLine(parser);
    if (!line)
        return refuse(line.error());
    if (!common.startLogging())
        return UsageError;
    if (line->command == Command::Sign)
        return runSign(*line);
    if (line->command == Command::ParseQuotes)
        return runParseQuotes();
    return runOnGateway(common, *line);
}
