// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportservices.h"
#include "tests/support/sandboxfixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mm {

/// The real support desk without windows, for flows against the sandbox.
class SupportFlow
{
public:
    explicit SupportFlow(const Environment &environment) :
        services(environment, m_clock, m_directory.path())
    { }

    /// Signs in and waits: nothing where it went well, else the error.
    std::optional<GatewayError> signIn(const char *secret = "sandbox")
    {
        std::optional<GatewayError> error;
        const QObject context;
        QObject::connect(&services.session, &SupportSession::failed, &context,
                         [&error](const GatewayError &reason) { error = reason; });
        services.session.signIn(QStringLiteral("sandbox"), Secret(QByteArrayView(secret)));
        const bool ended = QTest::qWaitFor(
            [&] { return error.has_value() || services.session.isSignedIn(); }, 20'000);
        if (!ended)
            return GatewayError{.kind = ErrorKind::LocalFailure, .text = QStringLiteral("no end")};
        return error;
    }

    /// Waits until the search stops loading. Not by polling: 250 pages are many.
    CustomerSearch::State searchEnds(int patienceMs = 240'000)
    {
        QSignalSpy changed(&services.customers, &CustomerSearch::stateChanged);
        QElapsedTimer timer;
        timer.start();
        while (services.customers.state() == CustomerSearch::State::Loading
               && timer.elapsed() < patienceMs)
            changed.wait(1000);
        return services.customers.state();
    }

    /// The numbers listed; smaller than the list where one stands there twice.
    [[nodiscard]] QSet<QString> listed() const
    {
        QSet<QString> numbers;
        for (int row = 0; row < services.customers.list().size(); ++row)
            numbers.insert(services.customers.list().at(row).customerNo);
        return numbers;
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_directory;

public:
    SupportServices services;
};

} // namespace mm
