// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/testclock.h"
#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/signin/signinwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace mm {

/// The sign-in window with the real services against the sandbox, driven as a user does: by what
/// stands on the page that is shown, by object name.
class SignInFixture
{
public:
    explicit SignInFixture(const SandboxOptions &options = {}) :
        sandbox(options), settings(directory.path()), services(sandbox.environment(), clock),
        window(services, settings, theme)
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        // As the application does.
        QObject::connect(&window, &SignInWindow::companyIdChosen, &window, [this](qint64 id) {
            Environment environment = services.client.environment();
            environment.companyId = id;
            services.setEnvironment(environment);
            window.setEnvironment(environment, true);
        });
        window.setEnvironment(sandbox.environment(), true);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    /// What is on screen, by name.
    template <typename T>
    T *part(const char *name) const
    {
        T *hidden = nullptr;
        for (T *found : window.findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
            hidden = hidden ? hidden : found;
        }
        if (!hidden)
            qFatal("no %s", name);
        return hidden;
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        for (const QWidget *found : window.findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return true;
        }
        return false;
    }
    void click(const char *button) const { part<QAbstractButton>(button)->click(); }
    void type(const char *field, const QString &text) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void enter()
    {
        QWidget *at = window.focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Return);
    }
    void chooseType(SignInType type) const
    {
        part<QTabBar>("signInType")->setCurrentIndex(int(type) - 1);
    }
    /// What is said at a field.
    [[nodiscard]] QString messageAt(const char *field) const
    {
        for (QWidget *at = part<QWidget>(field); at; at = at->parentWidget()) {
            if (const auto *row = qobject_cast<FieldRow *>(at))
                return row->problem();
        }
        return {};
    }
    [[nodiscard]] QString banner() const
    {
        const QString text = part<StatusBanner>("banner")->text();
        return isShown("banner") ? text : QString();
    }
    [[nodiscard]] QString focus() const
    {
        return window.focusWidget() ? window.focusWidget()->objectName() : QString();
    }

    Theme theme;
    TestClock clock{QDateTime::currentMSecsSinceEpoch()};
    SandboxFixture sandbox;
    QTemporaryDir directory;
    Settings settings;
    ClientServices services;
    SignInWindow window;
};

} // namespace mm
