// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/lockservice.h"
#include "tests/support/testclock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// Locking by the clock; one that a test moves, except where the real one is measured.
class LockServiceTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        TestClock clock;
        Session session;
        LockService lock{session, clock};

        Fixture() { signIn(); }
        void signIn()
        {
            session.beginSignIn();
            session.signedIn({}, Secret("token"), Secret("refresh"));
        }
        [[nodiscard]] bool isLocked() const { return session.state() == Session::State::Locked; }
        /// The service has looked at the clock since.
        static void look()
        {
            QElapsedTimer time;
            time.start();
            QTRY_VERIFY(time.elapsed() > 1'100);
        }
    };

private slots:
    void locksAtTheTimeThatWasSet()
    {
        Fixture f;
        f.lock.setIdleMinutes(5);
        f.clock.advance(5 * minute - 1'000);
        Fixture::look();
        QVERIFY(!f.isLocked());
        f.clock.advance(1'000);
        QTRY_VERIFY_WITH_TIMEOUT(f.isLocked(), 2'000);
        QVERIFY(f.session.token().isEmpty() && f.session.refreshToken().isEmpty());
    }

    void whatTheUserDoesCounts()
    {
        Fixture f;
        f.lock.setIdleMinutes(1);
        for (int i = 0; i < 3; ++i) {
            f.clock.advance(minute - 1);
            f.lock.noteActivity();
        }
        Fixture::look();
        QVERIFY(!f.isLocked());
        f.clock.advance(minute);
        QTRY_VERIFY(f.isLocked());
    }

    void timeTheMachineSleptCounts()
    {
        Fixture f;
        f.lock.setIdleMinutes(10);
        f.clock.advanceWall(10 * minute); // the steady clock stood still
        f.lock.noteActivity(); // the hand that wakes it is not what the user did before
        QVERIFY(f.isLocked());
    }

    void aWallClockSetBackDoesNotPutItOff()
    {
        Fixture f;
        f.lock.setIdleMinutes(10);
        f.clock.setWall(0);
        f.clock.advance(10 * minute);
        QTRY_VERIFY(f.isLocked());
    }

    void zeroIsNever()
    {
        Fixture f;
        f.lock.setIdleMinutes(1);
        f.lock.setIdleMinutes(0);
        f.clock.advance(1'000 * minute);
        f.lock.noteActivity();
        Fixture::look();
        QVERIFY(!f.isLocked());
        f.lock.setIdleMinutes(1); // counts from now
        f.lock.noteActivity();
        QVERIFY(!f.isLocked());
        f.lock.setIdleMinutes(7'000);
        QCOMPARE(f.lock.idleMinutes(), 60);
        f.lock.setIdleMinutes(-1);
        QCOMPARE(f.lock.idleMinutes(), 0);
    }

    void nobodysSessionIsNotLocked()
    {
        Fixture f;
        f.session.signOut();
        f.lock.setIdleMinutes(1);
        f.clock.advance(5 * minute);
        f.lock.noteActivity();
        f.lock.lockNow();
        QCOMPARE(f.session.state(), Session::State::SignedOut);
        f.signIn(); // counts from here
        f.lock.noteActivity();
        QVERIFY(f.session.isSignedIn());
        f.clock.advance(minute);
        QTRY_VERIFY(f.isLocked());
    }

    void anExpiredSessionIsLockedToo()
    {
        Fixture f;
        f.lock.setIdleMinutes(1);
        f.session.expire({.kind = ErrorKind::SessionEnded});
        f.clock.advance(minute);
        QTRY_VERIFY(f.isLocked());
    }

    void unlockedItCountsAnew()
    {
        Fixture f;
        f.lock.setIdleMinutes(1);
        f.lock.lockNow();
        QVERIFY(f.isLocked());
        f.clock.advance(minute);
        f.signIn();
        f.lock.noteActivity();
        QVERIFY(f.session.isSignedIn());
    }

    void theRealClockKeepsTheTime()
    {
        const SystemClock clock;
        Session session;
        session.beginSignIn();
        session.signedIn({}, Secret("token"), Secret("refresh"));
        LockService lock(session, clock);
        QElapsedTimer time;
        time.start();
        lock.setIdleMinutes(1);
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::Locked, 70'000);
        qInfo("locked after %lld ms", time.elapsed());
        QVERIFY(qAbs(time.elapsed() - minute) <= 1'000);
    }
};

QTEST_GUILESS_MAIN(LockServiceTest)
#include "tst_lockservice.moc"
