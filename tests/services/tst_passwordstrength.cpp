// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/passwordstrength.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestPasswordStrength : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsNoStrength()
    {
        const PasswordStrength none = strengthOf(Secret());
        QVERIFY(none.isEmpty() && !none.isWeak());
        QCOMPARE(none.score, -1);
    }

    void knowsWhatIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("hint");
        const auto row = [](const char *password, PasswordHint hint) {
            QTest::newRow(password) << QByteArray(password) << int(hint);
        };
        row("a", PasswordHint::TooShort);
        row("x7!", PasswordHint::TooShort);
        row("password", PasswordHint::CommonWord);
        row("Passw0rd", PasswordHint::CommonWord);
        row("a123456", PasswordHint::CommonWord);
        row("%%%%%%%%%%%%", PasswordHint::Repetition);
        row("cdefghijkl", PasswordHint::Sequence);
        row("wqxz.nobody", PasswordHint::AboutYou);
        row("13429837442", PasswordHint::AboutYou);
        row("Trader@Example.com", PasswordHint::AboutYou);
    }

    void knowsWhatIsGuessed()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, hint);
        const PasswordStrength strength = strengthOf(
            Secret(password),
            {u"trader@example.com"_s, u"wqxz.nobody@example.com"_s, u"+86 13429837442"_s});
        QVERIFY2(strength.isWeak(), qPrintable(QString::number(strength.score)));
        QCOMPARE(int(strength.hint), hint);
    }

    void letsGoodOnesPass_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("words") << QByteArray("correct horse battery staple") << 4;
        QTest::newRow("chance") << QByteArray("vK3#9pQz!w") << 4;
        QTest::newRow("chinese") << "四川麻辣火锅真好吃"_ba << 3;
        QTest::newRow("longer than is looked at")
            << QByteArray("nQ8#vT2!zR6$wL9%").repeated(20) << 4;
    }

    void letsGoodOnesPass()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, atLeast);
        const PasswordStrength strength = strengthOf(Secret(password));
        QVERIFY2(strength.score >= atLeast, qPrintable(QString::number(strength.score)));
        QVERIFY(!strength.isWeak());
        QCOMPARE(strength.hint, PasswordHint::None);
    }

    void whatIsKnownOfTheOwnerCounts()
    {
        const Secret password("bartholomew.quux");
        const PasswordStrength stranger = strengthOf(password);
        const PasswordStrength owner = strengthOf(password, {u"Bartholomew.Quux@example.com"_s});
        QVERIFY(owner.score < stranger.score);
        QCOMPARE(owner.hint, PasswordHint::AboutYou);
    }

    /// The longest there is to look at, so that a key stroke never waits.
    void isQuick()
    {
        const Secret password(QByteArray("password1").repeated(1000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!strengthOf(password, {u"trader@example.com"_s}).isEmpty());
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_APPLESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
