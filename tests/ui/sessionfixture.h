// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace mm {

/// A main window of the real services, signed in at a sandbox.
struct SessionFixture {
    SandboxFixture sandbox{SandboxOptions{}};
    QTemporaryDir directory;
    Settings settings{directory.path()};
    Theme theme;
    TestClock clock{QDateTime::currentMSecsSinceEpoch()};
    ClientServices services{sandbox.environment(), clock};
    std::unique_ptr<MainWindow> window;
    QString email;

    explicit SessionFixture(const QString &name = QStringLiteral("trader@example.com")) :
        email(name)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        window = std::make_unique<MainWindow>(services, settings, theme, clock);
        window->setEnvironment(sandbox.environment());
        window->show();
        signIn();
    }

    void signIn()
    {
        LoginRequest request;
        request.loginName = email;
        request.password = Secret("a123456");
        if (email.startsWith(u"mfa"))
            request.googleCode = Secret("123456");
        services.signIn.signIn(request);
        if (!QTest::qWaitFor([this] { return services.session.isSignedIn(); }, 20'000))
            qFatal("no sign-in");
    }

    /// A part of the window, by its name.
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return findIn<T>(window.get(), name);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *parent, const char *name) const
    {
        return findIn<T>(find<QWidget>(parent), name);
    }

private:
    template <typename T>
    [[nodiscard]] static T *findIn(const QWidget *parent, const char *name)
    {
        T *found = parent->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
};

} // namespace mm
