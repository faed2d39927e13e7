// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportservices.h"
#include "tests/support/accessibility.h"
#include "tests/support/sandboxfixture.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace mm {

/// A part of the support desk by itself, with the real services against the sandbox, driven by
/// object names. Signed in.
struct DeskFixture {
    SandboxFixture sandbox{SandboxOptions{.rate = 0, .customers = 50}};
    QTemporaryDir directory;
    Settings settings{directory.path()};
    SystemClock clock;
    SupportServices services{sandbox.environment(), clock, directory.path()};
    Theme theme;
    const Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};

    DeskFixture()
    {
        QLocale::setDefault(formatting.locale());
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        services.session.signIn(QStringLiteral("sandbox"), Secret("sandbox"));
        if (!QTest::qWaitFor([this] { return services.session.isSignedIn(); }, 20'000))
            qFatal("no sign-in");
    }

    template <typename T>
    [[nodiscard]] static T *find(const QWidget &within, const char *name)
    {
        T *found = within.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void click(const QWidget &within, const char *name)
    {
        find<QAbstractButton>(within, name)->click();
    }
    [[nodiscard]] static QString text(const QWidget &within, const char *name)
    {
        return find<QLabel>(within, name)->text();
    }
    static void type(const QWidget &within, const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(within, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QByteArray audited() const
    {
        QFile file(services.audit.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace mm
