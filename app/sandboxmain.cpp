// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/commonoptions.h"
#include "app/sandbox/sandboxfaults.h"
#include "app/sandbox/sandboxgateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usageError = 2;
constexpr int startFailure = 3;

#ifdef Q_OS_UNIX
int signalPipe[2] = {-1, -1};

// Only what a signal handler may do: one write.
extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop, so that everything is closed in order.
void quitOnSignal(QCoreApplication &application)
{
    if (::pipe(signalPipe) != 0)
        return;
    ::fcntl(signalPipe[1], F_SETFL, O_NONBLOCK);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application,
                     [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}
#else
void quitOnSignal(QCoreApplication &) { }
#endif

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

/// Value of an option that is a whole number; false with a message where it is none.
template <typename T>
bool readNumber(const QCommandLineParser &parser, const QString &name, T most, T &value)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const quint64 read = parser.value(name).toULongLong(&isNumber);
    if (!isNumber || read > quint64(most)) {
        say(u"--%1 must be a number from 0 to %2."_s.arg(name).arg(quint64(most)));
        return false;
    }
    value = T(read);
    return true;
}

/// The script of --faults; nothing, with a message, where it cannot be read.
std::optional<Json> readScript(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        say(u"%1: %2"_s.arg(fileName, file.errorString()));
        return std::nullopt;
    }
    QString error;
    auto script = Json::parse(file.readAll(), &error);
    if (!script)
        say(u"%1: %2"_s.arg(fileName, error));
    return script;
}

int run(QCoreApplication &application, const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        say(u"\"%1\" is not an option."_s.arg(parser.positionalArguments().first()));
        return usageError;
    }
    SandboxOptions options;
    if (!readNumber<quint16>(parser, u"port"_s, 65'535, options.port)
        || !readNumber<quint64>(parser, u"seed"_s, ~quint64(0), options.seed)
        || !readNumber<int>(parser, u"rate"_s, 50'000, options.rate)
        || !readNumber<int>(parser, u"customers"_s, 500'000, options.customers)
        || !readNumber<int>(parser, u"events-per-minute"_s, SandboxOptions::mostEventsPerMinute,
                            options.eventsPerMinute))
        return usageError;
    options.encrypt = parser.isSet(u"encrypt"_s);
    SandboxGateway gateway(options);
    if (parser.isSet(u"faults"_s)) {
        const auto script = readScript(parser.value(u"faults"_s));
        if (!script)
            return usageError;
        if (const QString problem = gateway.setFaults(*script); !problem.isEmpty()) {
            say(problem);
            return usageError;
        }
    }
    quitOnSignal(application);
    if (!gateway.start()) {
        say(gateway.problem());
        return startFailure;
    }
    const Json line(
        Json::Object{{"event", Json("listening")}, {"environment", gateway.environment()}});
    std::puts(line.toBytes().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"multimarkets-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MM_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A gateway on 127.0.0.1 to try the MultiMarkets client on.\n\n"_s + faultsHelp());
    parser.addOptions({
        {u"port"_s, u"Port to listen on (usual: any free one)."_s, u"PORT"_s, u"0"_s},
        {u"seed"_s, u"Prices follow from this number."_s, u"N"_s, u"1"_s},
        {u"rate"_s, u"Ticks a second over all products, 0 to 50000."_s, u"TICKS-A-SECOND"_s,
         u"50"_s},
        {u"customers"_s, u"Customers that the Manager API knows, 0 to 500000."_s, u"N"_s,
         u"100000"_s},
        {u"events-per-minute"_s, u"Events of the Manager API's data push, 0 to 600000."_s, u"N"_s,
         u"60"_s},
        {u"encrypt"_s, u"Demand encrypted request bodies, with a key made at start."_s},
        {u"faults"_s, u"Make the trouble that this script describes."_s, u"FILE"_s},
    });
    CommonOptions common(parser);
    if (const auto status = common.process(QCoreApplication::arguments()))
        return *status;
    if (!common.startLogging())
        return usageError;
    return run(application, parser);
}
