// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/application.h"
#include "app/commonoptions.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QVersionNumber>

#include <cstdio>

namespace {

using mm::Application;

/// Dock widgets cannot be moved on Wayland before Qt 6.5.4 (QTBUG-87332): X11 is used there
/// instead.
bool preferX11OnWayland()
{
    const bool broken = QLibraryInfo::version() < QVersionNumber(6, 5, 4);
    if (!broken || qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsEmpty("DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return false;
    return qputenv("QT_QPA_PLATFORM", "xcb");
}

/// Reads the command line before any window system is needed, so that --help works everywhere. An
/// exit status where there is nothing more to do.
std::optional<int> readOptions(int argc, char *argv[], Application::Options *options)
{
    const QCoreApplication console(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Desktop client for the MultiMarkets (CATS) gateway."));
    mm::CommonOptions common(parser);
    parser.addOptions({
        {QStringLiteral("sandbox"), QStringLiteral("Use the sandbox gateway inside this program.")},
        {QStringLiteral("lang"), QStringLiteral("en, zh_CN or zh_HK."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("screenshot"),
         QStringLiteral("With --sandbox: sign in, wait for live prices, save the window, end."),
         QStringLiteral("FILE")},
    });
    if (const std::optional<int> status = common.process(QCoreApplication::arguments()))
        return status;

    options->sandbox = parser.isSet(QStringLiteral("sandbox"));
    options->language = parser.value(QStringLiteral("lang"));
    options->screenshot = parser.value(QStringLiteral("screenshot"));
    options->configDirectory = common.configDirectory();
    options->logFile = common.logFile();
    QString problem;
    if (!options->screenshot.isEmpty() && !options->sandbox)
        problem = QStringLiteral("--screenshot needs --sandbox");
    else if (!parser.positionalArguments().isEmpty())
        problem =
            QStringLiteral("\"%1\" is not an option").arg(parser.positionalArguments().first());
    else if (!options->language.isEmpty() && !Application::languages().contains(options->language))
        problem =
            QStringLiteral("--lang takes one of %1").arg(Application::languages().join(u", "));
    else if (!common.environmentName().isEmpty() && !options->sandbox)
        options->environment =
            common.environment(mm::Settings(options->configDirectory).environments(), &problem);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 2;
    }
    if (!common.startLogging())
        return 2;
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("multimarkets-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.multimarkets.Desktop"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);

    Application::Options options;
    if (const std::optional<int> status = readOptions(argc, argv, &options))
        return *status;
    const bool onX11 = preferX11OnWayland();
    const QApplication qtApplication(argc, argv);
    if (onX11)
        qInfo("Running on X11: dock widgets break on Wayland before Qt 6.5.4");
    // A picture is taken of its own sandbox, whatever else runs.
    std::optional<mm::SingleInstance> instance;
    if (options.screenshot.isEmpty()) {
        instance.emplace(options.configDirectory);
        if (instance->claim({.sandbox = options.sandbox}) == mm::SingleInstance::Role::Second)
            return 0;
    }
    Application application(std::move(options));
    if (instance)
        QObject::connect(&*instance, &mm::SingleInstance::wished, &application,
                         &Application::grant);
    application.start();
    return QApplication::exec();
}
