// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"
#include "ui/common/theme.h"
#include "ui/support/supportwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace mm {

/// The support desk's window with the real services against the sandbox, driven by object names.
/// Sign-ins are passed on as the application does it, without a keychain.
struct SupportFixture {
    SandboxFixture sandbox;
    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    TestClock clock{QDateTime::currentMSecsSinceEpoch()};
    SupportServices services;
    std::unique_ptr<SupportWindow> window;

    explicit SupportFixture(const SandboxOptions &options = {}) :
        sandbox(options), services(sandbox.environment(), clock, directory.path())
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        makeWindow();
    }

    void makeWindow()
    {
        window = std::make_unique<SupportWindow>(services, settings, theme, clock);
        QObject::connect(window.get(), &SupportWindow::signInRequested, window.get(),
                         [this](const QString &appId, const Secret &secret) {
                             services.session.signIn(appId, secret);
                         });
        QObject::connect(window.get(), &SupportWindow::signOutRequested, &services.session,
                         &SupportSession::signOut);
        window->resize(1180, 760);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    void signIn()
    {
        services.session.signIn(QStringLiteral("sandbox"), Secret("sandbox"));
        if (!QTest::qWaitFor([this] { return services.session.isSignedIn(); }, 20'000))
            qFatal("no sign-in");
    }

    /// A part that is on screen, else any of that name; null where there is none.
    template <typename T>
    [[nodiscard]] T *look(const char *name, const QWidget *within = nullptr) const
    {
        T *any = nullptr;
        const QWidget *parent = within ? within : window.get();
        for (T *found : parent->findChildren<T *>(QString::fromLatin1(name))) {
            if constexpr (std::is_base_of_v<QWidget, T>) {
                if (found->isVisible())
                    return found;
            }
            any = any ? any : found;
        }
        return any;
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name, const QWidget *within = nullptr) const
    {
        T *found = look<T>(name, within);
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *found = look<QWidget>(name);
        return found && found->isVisible();
    }
    void click(const char *name, const QWidget *within = nullptr) const
    {
        find<QAbstractButton>(name, within)->click();
    }
    /// Every line of the audit log.
    [[nodiscard]] QList<QByteArray> audited() const
    {
        QFile file(services.audit.path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
};

} // namespace mm
