// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// What the desktop takes to start and to keep, against a minimal window of Qt's widgets.
//
// First paint: start_desktop is the product's own main() and everything below it, linked with
// startprobe.cpp, which installs itself as Qt starts and tells when the first window was painted;
// so neither is the product changed nor its way to the window another one. start_minimal has the
// same probe. From before the exec to the end of the first paint, in turns, each with a fresh
// directory of settings, at a sandbox of a process of its own (nothing goes over a network).
//
// Memory: proportional set size of start_client, which is the desktop's Application, signed in,
// with its main window in its first layout (which has a chart) and 100 products in the ticker. This
// program is linked with neither widgets nor the desktop, so it shares little of what is measured.
#include "tests/bench/figures.h"
#include "tests/bench/sandboxprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>

using namespace mm;

namespace {

constexpr int rounds = 5;
constexpr int patienceMs = 60'000;
constexpr int ticksASecond = 1'000; ///< over all products of the sandbox

double steadyMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// KiB of a line of /proc/PID/smaps_rollup; 0 where there is none.
double memoryOf(qint64 pid, const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

/// A program that says one line when it is where it is to be measured.
class Measured
{
public:
    ~Measured()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Empty where it said nothing.
    QByteArray run(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_before = steadyMs();
        m_process.start(program, arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    [[nodiscard]] double before() const { return m_before; } ///< steady ms
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    double m_before = 0;
};

/// ms to the first paint; nothing where another window than that came, or none.
std::optional<double> firstPaint(const QString &program, const QStringList &arguments,
                                 const QByteArray &window)
{
    Measured measured;
    const QList<QByteArray> told = measured.run(program, arguments).split(' ');
    if (told.value(1) != window) {
        std::fprintf(stderr, "%s: no first paint of %s\n", qPrintable(program), window.constData());
        return std::nullopt;
    }
    return double(told.value(0).toLongLong()) / 1e6 - measured.before();
}

/// KiB once the program has said that it is ready.
double pssOf(const QString &program, const QStringList &arguments)
{
    Measured measured;
    if (measured.run(program, arguments).isEmpty())
        return 0;
    const double pss = memoryOf(measured.pid(), "Pss");
    std::fprintf(stderr, "%s: PSS %.0f KiB, RSS %.0f KiB, anonymous %.0f KiB\n",
                 qPrintable(program.section(u'/', -1)), pss, memoryOf(measured.pid(), "Rss"),
                 memoryOf(measured.pid(), "Anonymous"));
    return pss;
}

int measure()
{
    bench::SandboxProcess sandbox;
    const auto environment = sandbox.start(ticksASecond);
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("environment.json"));
    QFile written(file);
    if (!environment || !written.open(QIODevice::WriteOnly))
        return 1;
    written.write(environment->toJson().toBytes());
    written.close();

    const QString desktop = QStringLiteral(MM_START_DESKTOP);
    const QString minimal = QStringLiteral(MM_START_MINIMAL);
    std::vector<double> ours, theirs, ratios;
    for (int round = -1; round < rounds; ++round) { // the first fills the page cache
        const QTemporaryDir fresh;
        const auto our = firstPaint(
            desktop,
            {QStringLiteral("--config-dir"), fresh.path(), QStringLiteral("--environment"), file},
            "signInWindow");
        const auto their = firstPaint(minimal, {}, "minimalWindow");
        if (!our || !their)
            return 1;
        if (round < 0)
            continue;
        ours.push_back(*our);
        theirs.push_back(*their);
        ratios.push_back(*our / *their);
    }
    std::fprintf(stderr, "first paint: desktop %.0f ms, minimal window %.0f ms\n",
                 figures::median(ours), figures::median(theirs));
    using figures::Goal;
    bool held = figures::print("start", "first paint of the sign-in window / minimal window",
                               figures::median(ratios), "ratio", Goal::AtMost, 3);
    const QTemporaryDir fresh;
    const double minimalPss = pssOf(minimal, {});
    const double clientPss = pssOf(QStringLiteral(MM_START_CLIENT), {fresh.path(), file});
    if (minimalPss <= 0 || clientPss <= 0)
        return 1;
    held = figures::print("start", "PSS with chart and 100 products / minimal window",
                          clientPss / minimalPss, "ratio", Goal::AtMost, 3)
        && held;
    return held ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return measure();
}
