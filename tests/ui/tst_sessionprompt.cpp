// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/accessibility.h"
#include "tests/ui/sessionfixture.h"
#include "ui/common/statusbanner.h"
#include "ui/session/sessionprompt.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The question when a session has ended, as the user meets it: the window with the real services
/// at a sandbox.
class SessionPromptTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture : SessionFixture {
        using SessionFixture::SessionFixture;

        void expire(ErrorKind kind = ErrorKind::SessionEnded)
        {
            services.session.expire({.kind = kind, .trace = "trace-9"});
        }
        template <typename T>
        [[nodiscard]] T *part(const char *name) const
        {
            return find<T>("sessionPrompt", name);
        }
        [[nodiscard]] bool asks() const { return find<QWidget>("sessionPrompt")->isVisible(); }
        [[nodiscard]] QString problem() const
        {
            for (const QLabel *label : find<QWidget>("sessionPrompt")->findChildren<QLabel *>()) {
                const bool says = label->objectName() == u"fieldMessage"_s
                    || label->objectName() == u"bannerText"_s;
                if (says && label->isVisible())
                    return label->text();
            }
            return {};
        }
        void answerWith(const QString &password)
        {
            auto *field = part<QLineEdit>("reauthPassword");
            field->clear();
            QTest::keyClicks(field, password);
            QTest::keyClick(field, Qt::Key_Return);
        }
    };

private slots:
    void asksOnceForHoweverManyCalls()
    {
        Fixture f;
        QTRY_VERIFY(f.services.session.accounts().size() == 3);
        QDialog dialog(f.window.get()); // a form of any kind, being filled in
        auto *half = new QLineEdit(&dialog);
        (new QVBoxLayout(&dialog))->addWidget(half);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        half->setFocus();
        QTest::keyClicks(half, u"half a fo"_s);
        QSignalSpy states(&f.services.session, &Session::stateChanged);
        QSignalSpy signIns(f.window.get(), &MainWindow::signInRequested);

        f.sandbox.expireTokens();
        int answered = 0;
        for (int i = 0; i < 20; ++i)
            f.services.client.send(CustomerRequest{}, this, [&](const auto &) { ++answered; });
        QTRY_COMPARE(answered, 20);
        QCOMPARE(states.count(), 1);
        QCOMPARE(f.window->findChildren<QWidget *>(u"sessionPrompt"_s).size(), 1);
        QVERIFY(f.asks());
        QCOMPARE(signIns.count(), 0); // no second window asks the same
        QVERIFY(!f.find<QWidget>("mainBanner")->isVisible());
        // Whoever types goes on typing.
        QCOMPARE(QApplication::focusWidget(), half);
        QVERIFY(f.part<QWidget>("promptHint")->isVisible());
        QTest::keyClicks(half, u"rm"_s);
        QCOMPARE(half->text(), u"half a form"_s);
        QVERIFY(dialog.isVisible());
        // Everything is where it was.
        QCOMPARE(f.find<QTableView>("accountsTable")->model()->rowCount(), 3);

        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.services.session.isSignedIn());
        QVERIFY(!f.asks());
        QCOMPARE(half->text(), u"half a form"_s);
        bool works = false;
        f.services.client.send(CustomerRequest{}, this,
                               [&works](const auto &answer) { works = answer.has_value(); });
        QTRY_VERIFY(works);
    }

    void saysWhyAndWho_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("expired") << ErrorKind::SessionEnded << u"Your session has expired"_s;
        QTest::newRow("kicked out") << ErrorKind::SignedInElsewhere << u"Signed in elsewhere"_s;
    }

    void saysWhyAndWho()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, title);
        Fixture f;
        f.expire(kind);
        QVERIFY(f.asks());
        QCOMPARE(f.part<QLabel>("promptTitle")->text(), title);
        QCOMPARE(f.part<QLabel>("reauthWho")->text(), u"t****r@example.com"_s);
        QVERIFY(f.part<QLabel>("promptTrace")->text().contains(u"trace-9"_s));
        QVERIFY(!f.part<QWidget>("reauthGoogleCode")->isVisible());
        for (const QLabel *label : f.find<QWidget>("sessionPrompt")->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theKeyboardIsWhereItIsNeeded()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        if (QWidget *now = QApplication::focusWidget())
            now->clearFocus();
        f.expire();
        QCOMPARE(QApplication::focusWidget(), f.part<QWidget>("reauthPassword"));
        QVERIFY(!f.part<QWidget>("promptHint")->isVisible());
        f.find<QWidget>("searchButton")->setFocus();
        f.find<QAction>("signIn")->trigger(); // Ctrl+L
        QCOMPARE(QApplication::focusWidget(), f.part<QWidget>("reauthPassword"));
        QCOMPARE(f.find<QAction>("signIn")->shortcut(), QKeySequence(u"Ctrl+L"_s));
        // Every control can be reached.
        QSet<QWidget *> reached;
        for (int i = 0; i < 40; ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name :
             {"reauthSubmit", "reauthOtherWay", "promptNotNow", "promptSomebodyElse"})
            QVERIFY2(reached.contains(f.part<QWidget>(name)), name);
    }

    void isNoWiderThanASmallScreen() // 1366 pixels at 200 %
    {
        Fixture f;
        f.expire();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(f.window->minimumSizeHint().width() <= 683,
                 qPrintable(QString::number(f.window->minimumSizeHint().width())));
    }

    void isWalkedWithoutMouseAndEyes()
    {
        Fixture f;
        SessionPrompt alone(f.services, f.theme); // the walk leaves toolbars out
        f.expire();
        QVERIFY(QTest::qWaitForWindowActive(&alone));
        const QStringList problems = accessibilityProblems(alone);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void whatIsRefusedIsSaidThere()
    {
        Fixture f;
        f.expire();
        f.part<QPushButton>("reauthSubmit")->click();
        QCOMPARE(f.problem(), u"Enter your password."_s);
        f.answerWith(u"wrong"_s);
        QVERIFY(!f.part<QWidget>("reauthSubmit")->isEnabled());
        QCOMPARE(f.part<QPushButton>("reauthSubmit")->text(), u"Signing in…"_s);
        QTRY_COMPARE(f.problem(), u"The account or the password is wrong."_s);
        QVERIFY(f.part<QWidget>("reauthSubmit")->isEnabled());
        QCOMPARE(f.services.session.state(), Session::State::Expired);
        QCOMPARE(f.part<QLineEdit>("reauthPassword")->text(), u"wrong"_s); // to be put right
        f.sandbox.setListening(false);
        f.services.client.reconnectNow(); // connections that were cut say something else
        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.problem().startsWith(u"The gateway cannot be reached."_s));
        f.sandbox.setListening(true);
        f.answerWith(u"a123456"_s);
        QTRY_VERIFY(f.services.session.isSignedIn());
        QVERIFY(f.part<QLineEdit>("reauthPassword")->text().isEmpty());
    }

    void enterTwiceSendsOnce()
    {
        Fixture f;
        const int before = f.sandbox.requestCount("/login");
        f.expire();
        f.answerWith(u"a123456"_s);
        QTest::keyClick(f.part<QWidget>("reauthPassword"), Qt::Key_Return);
        QTRY_VERIFY(f.services.session.isSignedIn());
        QCOMPARE(f.sandbox.requestCount("/login"), before + 1);
    }

    void theGoogleCodeIsAskedForWhereItIsNeeded()
    {
        Fixture f(u"mfa@example.com"_s);
        f.expire();
        f.answerWith(u"a123456"_s);
        auto *code = f.part<QLineEdit>("reauthGoogleCode");
        QTRY_VERIFY(code->isVisible());
        QTest::keyClicks(code, u"000 000"_s);
        QTest::keyClick(code, Qt::Key_Enter);
        QTRY_VERIFY(f.problem().startsWith(u"The Google code is wrong"_s));
        code->clear();
        QTest::keyClicks(code, u"123 456"_s);
        QTest::keyClick(code, Qt::Key_Enter);
        QTRY_VERIFY(f.services.session.isSignedIn());
        f.expire(); // and anew the next time
        QVERIFY(!code->isVisible());
        QVERIFY(code->text().isEmpty());
    }

    void aCodeIsAsGood()
    {
        Fixture f;
        f.expire();
        f.part<QPushButton>("reauthOtherWay")->click();
        QVERIFY(!f.part<QWidget>("reauthPassword")->isVisible());
        auto *code = f.part<QLineEdit>("verificationCode");
        auto *send = f.part<QPushButton>("sendCode");
        QCOMPARE(f.part<QPushButton>("reauthOtherWay")->text(), u"Use the password instead"_s);
        f.part<QPushButton>("reauthSubmit")->click();
        QCOMPARE(f.problem(), u"Have a code sent first."_s);
        send->click();
        QTRY_COMPARE(f.part<QLabel>("codeNote")->text(),
                     u"A code is on its way to t****r@example.com."_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(send->text().startsWith(u"Again in "_s)); // one a minute
        QTest::keyClicks(code, u"111111"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(f.problem().contains(u"code"_s) && code->isEnabled());
        QCOMPARE(f.services.session.state(), Session::State::Expired);
        code->clear();
        QTest::keyClicks(code, u"000000"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(f.services.session.isSignedIn());
        QVERIFY(!f.asks());
    }

    void notNowLeavesAWayBack()
    {
        Fixture f;
        f.expire();
        QTest::keyClicks(f.part<QWidget>("reauthPassword"), u"canary"_s);
        QTest::keyClick(f.part<QWidget>("reauthPassword"), Qt::Key_Escape);
        QVERIFY(!f.asks());
        QVERIFY(f.part<QLineEdit>("reauthPassword")->text().isEmpty());
        auto *banner = f.find<StatusBanner>("mainBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(f.find<QWidget>("messageBar")->isVisible());
        banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QVERIFY(f.asks());
        QVERIFY(!banner->isVisible());
        f.part<QPushButton>("promptNotNow")->click();
        QVERIFY(!f.asks());
        f.signIn(); // from elsewhere
        QVERIFY(!banner->isVisible());
        f.expire(); // another end is another question
        QVERIFY(f.asks());
    }

    void notNowEndsASignInUnderWay()
    {
        Fixture f;
        f.expire();
        f.sandbox.setFaults(*Json::parse(R"([{"do":"delay","delayMs":3000,"path":"/login"}])"));
        f.answerWith(u"a123456"_s);
        QCOMPARE(f.services.session.state(), Session::State::SigningIn);
        QVERIFY(f.asks());
        f.part<QPushButton>("promptNotNow")->click();
        QCOMPARE(f.services.session.state(), Session::State::Expired);
        QVERIFY(!f.asks());
    }

    void somebodyElseIsTheApplications()
    {
        Fixture f;
        QSignalSpy another(f.window.get(), &MainWindow::newProfileRequested);
        f.expire();
        f.part<QPushButton>("promptSomebodyElse")->click();
        QCOMPARE(another.count(), 1);
        QVERIFY(f.asks());
    }

    void theBadgeStaysWhileSigningInAgain()
    {
        Fixture f;
        const QString before = f.find<QLabel>("environmentBadge")->text();
        f.expire();
        f.answerWith(u"a123456"_s);
        QCOMPARE(f.services.session.state(), Session::State::SigningIn);
        QCOMPARE(f.find<QLabel>("environmentBadge")->text(), before);
        QTRY_VERIFY(f.services.session.isSignedIn());
    }

    void anIdentityCheckInTheWayIsSaid()
    {
        Fixture f;
        f.expire();
        f.sandbox.setFaults(*Json::parse(R"([{"do":"delay","delayMs":3000,"path":"/login"}])"));
        f.answerWith(u"a123456"_s);
        f.services.signIn.cancel(); // as the service does before it tells
        emit f.services.signIn.gated(KycGate::Pending, {}, {});
        QVERIFY(f.problem().contains(u"identity check"_s));
        QVERIFY(f.part<QWidget>("reauthSubmit")->isEnabled());
        QVERIFY(f.part<QLineEdit>("reauthPassword")->text().isEmpty());
    }

    void customerNumbersReceiveNoCodes()
    {
        Fixture f;
        f.services.session.signedIn(
            f.services.session.customer(), Secret("t"), Secret("r"),
            {.type = SignInType::CustomerNumber, .loginName = u"86001175"_s});
        f.expire();
        QVERIFY(!f.part<QWidget>("reauthOtherWay")->isVisible());
        QCOMPARE(f.part<QLabel>("reauthWho")->text(), u"86****75"_s);
    }
};

QTEST_MAIN(SessionPromptTest)
#include "tst_sessionprompt.moc"
