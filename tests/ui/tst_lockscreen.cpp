// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/sessionfixture.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// What is seen, and what is not, while the session is locked.
class LockScreenTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture : SessionFixture {
        using SessionFixture::SessionFixture;

        void lock() { services.lock.lockNow(); }
        template <typename T>
        [[nodiscard]] T *part(const char *name) const
        {
            return find<T>("lockScreen", name);
        }
        [[nodiscard]] bool covers() const { return find<QWidget>("lockScreen")->isVisible(); }
        void answerWith(const QString &password)
        {
            auto *field = part<QLineEdit>("reauthPassword");
            field->clear();
            QTest::keyClicks(field, password);
            QTest::keyClick(field, Qt::Key_Return);
        }
        /// Everything visible in the window that is no part of the lock screen.
        [[nodiscard]] QStringList uncovered() const
        {
            QStringList names;
            const auto *screen = find<QWidget>("lockScreen");
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget != screen && !screen->isAncestorOf(widget))
                    names << QString::fromLatin1(widget->metaObject()->className())
                            + widget->objectName();
            }
            return names;
        }
    };

private slots:
    void everythingIsHiddenAtOnce()
    {
        Fixture f;
        f.find<QDockWidget>("profileDock")->setFloating(true);
        QDialog dialog(f.window.get());
        dialog.show();
        QWidget elsewhere; // another account's window, say
        elsewhere.show();
        QVERIFY(!f.uncovered().isEmpty());
        f.lock();
        QVERIFY(f.covers()); // before anything is painted
        QCOMPARE(f.uncovered(), QStringList());
        QVERIFY(!dialog.isVisible());
        QVERIFY(elsewhere.isVisible());
        QVERIFY(!f.find<QDockWidget>("profileDock")->isVisible());
        QCOMPARE(f.find<QWidget>("lockScreen")->geometry(), f.window->rect());
        f.window->resize(900, 700);
        QTRY_COMPARE(f.find<QWidget>("lockScreen")->geometry(), f.window->rect());
        QCOMPARE(f.window->windowTitle(), u"MultiMarkets – locked"_s);
        QVERIFY(f.services.session.token().isEmpty());
    }

    void nothingIsCutOff()
    {
        Fixture f;
        f.lock();
        const auto isWhole = [&f](const char *name) {
            const auto *part = f.part<QWidget>(name);
            return part->visibleRegion().boundingRect().size() == part->size();
        };
        QTRY_VERIFY(isWhole("reauthPassword"));
        f.part<QPushButton>("reauthOtherWay")->click();
        QTRY_VERIFY(isWhole("verificationCode"));
        QVERIFY(isWhole("reauthSubmit"));
    }

    void nobodyReadsWhoItIs()
    {
        Fixture f;
        const Customer customer = f.services.session.customer();
        f.lock();
        QCOMPARE(f.part<QLabel>("reauthWho")->text(), u"t****r@example.com"_s);
        for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text = (label ? label->text() : QString()) + widget->accessibleName()
                + widget->toolTip() + f.window->windowTitle();
            QVERIFY(!text.contains(u"trader@example.com"_s));
            QVERIFY(customer.name.isEmpty() || !text.contains(customer.name));
            QVERIFY(!text.contains(customer.customerNo));
        }
    }

    void shortcutsAreHiddenToo()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto *accounts = f.find<QDockWidget>("accountsDock");
        const auto toggles = [&] {
            QSignalSpy spy(accounts->toggleViewAction(), &QAction::triggered);
            QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
            return spy.count() == 1;
        };
        QVERIFY(toggles()); // the control: it does something while unlocked
        QVERIFY(toggles());
        f.lock();
        QVERIFY(!toggles());
        QVERIFY(f.covers());
    }

    void unlockingPutsEverythingBack()
    {
        Fixture f;
        f.window->resize(1000, 720);
        f.find<QDockWidget>("diagnosticsDock")->show();
        f.find<QDockWidget>("profileDock")->setFloating(true);
        QDialog dialog(f.window.get());
        auto *half = new QLineEdit(&dialog);
        (new QVBoxLayout(&dialog))->addWidget(half);
        dialog.show();
        half->setText(u"half a form"_s);
        QSignalSpy finished(&dialog, &QDialog::finished);
        QStringList before;
        for (const auto *dock : f.window->findChildren<QDockWidget *>())
            before << dock->objectName() + QString::number(dock->isHidden())
                    + QString::number(dock->isFloating());
        const QSize tickerSize = f.find<QDockWidget>("tickerDock")->size();

        f.lock();
        f.answerWith(u"wrong"_s);
        QTRY_VERIFY(f.part<QLabel>("fieldMessage")->isVisible()
                    || f.part<QWidget>("reauthSubmit")->isEnabled());
        QCOMPARE(f.services.session.state(), Session::State::Locked);
        QVERIFY(f.covers());
        f.answerWith(u"a123456"_s);
        QVERIFY(f.covers()); // until it is known
        QTRY_VERIFY(f.services.session.isSignedIn());

        QVERIFY(!f.covers());
        QStringList after;
        for (const auto *dock : f.window->findChildren<QDockWidget *>())
            after << dock->objectName() + QString::number(dock->isHidden())
                    + QString::number(dock->isFloating());
        before.sort(); // which lies above which is no matter
        after.sort();
        QCOMPARE(after, before);
        // Qt shares the room out anew, and may round a pixel the other way.
        const auto moved = [&] { return f.find<QDockWidget>("tickerDock")->size() - tickerSize; };
        QTRY_VERIFY(qAbs(moved().width()) <= 2 && qAbs(moved().height()) <= 2);
        QVERIFY(f.window->menuBar()->isVisible() && f.window->statusBar()->isVisible());
        QVERIFY(!f.find<QWidget>("messageBar")->isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(half->text(), u"half a form"_s);
        QCOMPARE(finished.count(), 0);
        QVERIFY(!f.window->windowTitle().contains(u"locked"_s));
    }

    void aWindowThatComesLaterIsHiddenToo()
    {
        Fixture f;
        f.lock();
        QDialog late(f.window.get());
        late.show();
        QTRY_VERIFY(!late.isVisible());
        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.services.session.isSignedIn());
        QVERIFY(late.isVisible());
        late.hide();
        late.show(); // as ever
        QCoreApplication::sendPostedEvents();
        QVERIFY(late.isVisible());
    }

    void placesAreRememberedAsTheyWere()
    {
        Fixture f;
        f.find<QDockWidget>("diagnosticsDock")->show();
        f.lock();
        f.window->close();
        f.services.session.signOut();
        MainWindow again(f.services, f.settings, f.theme, f.clock);
        again.show();
        QVERIFY(!again.findChild<QDockWidget *>(u"diagnosticsDock"_s)->isHidden());
        QVERIFY(!again.findChild<QDockWidget *>(u"tickerDock"_s)->isHidden());
    }

    void thePasswordHasTheKeyboard()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.lock();
        QCOMPARE(QApplication::focusWidget(), f.part<QWidget>("reauthPassword"));
        f.window->setKeychainUnlockOffered(true);
        QStringList problems = accessibilityProblems(*f.window);
        problems.removeIf([](const QString &line) { return line.contains(u"(QTabBar)"_s); });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        f.part<QWidget>("reauthPassword")->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            reached << QApplication::focusWidget();
            QVERIFY(f.find<QWidget>("lockScreen")->isAncestorOf(QApplication::focusWidget()));
        }
        for (const char *name : {"reauthSubmit", "reauthOtherWay", "lockKeychain", "lockSignOut"})
            QVERIFY2(reached.contains(f.part<QWidget>(name)), name);
    }

    void theKeychainUnlocksWhereItCan()
    {
        Fixture f;
        QSignalSpy wanted(f.window.get(), &MainWindow::keychainUnlockRequested);
        f.lock();
        auto *button = f.part<QPushButton>("lockKeychain");
        QVERIFY(!button->isVisible());
        f.window->setKeychainUnlockOffered(true);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!button->isEnabled());
        QVERIFY(!f.part<QWidget>("reauthSubmit")->isEnabled());
        f.window->showKeychainUnlockProblem(KeychainStatus::Locked);
        QCOMPARE(f.part<QLabel>("bannerText")->text(),
                 u"The keychain is locked. Unlock it, or use the password."_s);
        QVERIFY(button->isEnabled());
        QVERIFY(f.covers());
        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.services.session.isSignedIn());
    }

    void signingOutIsAWayOut()
    {
        Fixture f;
        QSignalSpy out(f.window.get(), &MainWindow::signOutRequested);
        QDialog dialog(f.window.get());
        dialog.show();
        f.lock();
        f.part<QPushButton>("lockSignOut")->click();
        QCOMPARE(out.count(), 1);
        f.services.signIn.signOut(); // as the application does
        QVERIFY(!f.covers());
        QVERIFY(f.window->menuBar()->isVisible());
        QVERIFY(!dialog.isVisible()); // it was of whoever was signed in
        QVERIFY(f.services.session.customer().customerNo.isEmpty());
    }

    void lockingEndsASignInUnderWay()
    {
        Fixture f;
        f.services.session.expire({.kind = ErrorKind::SessionEnded});
        auto *password = f.find<QLineEdit>("sessionPrompt", "reauthPassword");
        f.sandbox.setFaults(
            *Json::parse(R"([{"do":"delay","delayMs":300,"path":"/login","times":1}])"));
        QTest::keyClicks(password, u"a123456"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(f.services.session.state(), Session::State::SigningIn);
        f.lock();
        QVERIFY(f.covers());
        QVERIFY(password->text().isEmpty());
        f.sandbox.setFaults(*Json::parse("[]"));
        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.services.session.isSignedIn());
    }

    void idleTimeAndActivity()
    {
        Fixture f;
        f.services.lock.setIdleMinutes(5);
        f.clock.advance(5 * 60'000 - 1'000);
        QTest::keyClick(f.window.get(), Qt::Key_Shift); // counts as something done
        f.clock.advance(5 * 60'000 - 1'000);
        QTest::mouseClick(f.window.get(), Qt::LeftButton);
        QVERIFY(!f.covers());
        f.clock.advanceWall(5 * 60'000); // the machine slept; the first key is too late
        QTest::keyClick(f.window.get(), Qt::Key_Shift);
        QVERIFY(f.covers());
    }
};

QTEST_MAIN(LockScreenTest)
#include "tst_lockscreen.moc"
