// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "tests/support/accessibility.h"
#include "tests/support/browser.h"
#include "tests/support/sandboxfixture.h"
#include "ui/account/accountdialog.h"
#include "ui/common/codefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace mm {

/// A window about somebody's account with the real services against the sandbox, driven by object
/// name.
template <typename Dialog>
struct AccountFixture {
    SandboxFixture sandbox;
    SystemClock clock;
    ClientServices services{sandbox.environment(), clock};
    Theme theme;
    std::unique_ptr<Dialog> dialog;

    explicit AccountFixture(const QString &email, int page = 0,
                            const SandboxOptions &options = {}) :
        sandbox(options)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme.apply(ThemeChoice::Light, PriceColours::GreenUp);
        signIn(email);
        dialog = std::make_unique<Dialog>(services, theme);
        dialog->AccountDialog::openAt(page);
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the window does not come up");
    }

    void signIn(const QString &email, const char *password = "a123456")
    {
        LoginRequest request;
        request.type = SignInType::Email;
        request.loginName = email;
        request.password = Secret(password);
        request.googleCode = Secret(email.startsWith(QLatin1String("mfa")) ? "123456" : "");
        if (email.startsWith(QLatin1String("nopass"))) {
            request.password.clear();
            request.proof = {Secret("000000"), ticketFor(request.identity())};
        }
        const QObject context;
        QObject::connect(&services.browser, &BrowserVisit::openRequested, &context,
                         &AccountFixture::solveCaptcha, Qt::QueuedConnection);
        services.signIn.signIn(request);
        if (!QTest::qWaitFor([this] { return services.session.isSignedIn(); }, 20'000))
            qFatal("cannot sign in");
    }
    static void solveCaptcha(const QUrl &page)
    {
        (void)Browser::follow(Browser::open(page), QStringLiteral("I am a human"));
    }
    /// Of a code to sign in with.
    Secret ticketFor(const SignInIdentity &identity)
    {
        Secret ticket;
        QObject context;
        services.codes.send(CodePurpose::Login, identity, {}, &context,
                            [&ticket](const Result<Secret> &sent) {
                                if (sent)
                                    ticket = *sent;
                            });
        if (!QTest::qWaitFor([&ticket] { return !ticket.isEmpty(); }, 20'000))
            qFatal("no code is sent");
        return ticket;
    }
    /// Ends the session at the gateway, and waits until the client knows.
    void expire()
    {
        sandbox.expireTokens();
        services.profile.refresh();
        if (!QTest::qWaitFor([this] { return services.session.state() == Session::State::Expired; },
                             20'000))
            qFatal("the session does not expire");
    }

    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = dialog->template findChild<T *>(QLatin1StringView(name).toString());
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const char *field, const QString &text) const { type(part<QLineEdit>(field), text); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) const
    {
        auto *found = part<QAbstractButton>(button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        found->click();
    }
    /// Has a code sent and types it.
    void typeCode(const char *field, const QString &code = QStringLiteral("000000")) const
    {
        auto *codeField = part<CodeField>(field);
        if (!codeField->wasSent()) {
            codeField->send();
            QTRY_VERIFY(codeField->wasSent());
        }
        type(codeField->edit(), code);
    }
    /// What stands below a field.
    [[nodiscard]] QString problem(const char *field) const
    {
        for (QWidget *at = part(field); at; at = at->parentWidget()) {
            if (auto *row = qobject_cast<FieldRow *>(at))
                return row->problem();
        }
        return {};
    }
    [[nodiscard]] QString text(const char *label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QString banner(const char *name) const
    {
        return part<StatusBanner>(name)->text();
    }
    [[nodiscard]] bool isShown(const char *name) const { return part(name)->isVisible(); }

    /// Every control can be reached and has a name, every label is plain text.
    void checkAccessible() const
    {
        const QString problems = accessibilityProblems(*dialog).join(u'\n');
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        for (const QLabel *label : dialog->template findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
    }
    /// Nothing that was secret is to be read anywhere in the window.
    void checkHoldsNone(const QStringList &secrets) const
    {
        for (const QString &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            for (const QLabel *label : dialog->template findChildren<QLabel *>())
                QVERIFY2(!label->text().contains(secret), qPrintable(label->objectName()));
            for (const QLineEdit *edit : dialog->template findChildren<QLineEdit *>())
                QVERIFY2(!edit->text().contains(secret), qPrintable(edit->objectName()));
        }
    }
};

} // namespace mm
