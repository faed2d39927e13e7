// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/testclock.h"
#include "ui/common/connectiontext.h"
#include "ui/common/formatting.h"
#include "ui/common/theme.h"
#include "ui/statusline.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;
using State = GatewaySocket::State;

class StatusLineTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Theme theme;
        Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
        TestClock clock;
        StatusLine line{theme, formatting, clock};
        Fixture() { line.show(); }
        [[nodiscard]] QString text(const char *name) const
        {
            return line.findChild<QLabel *>(QLatin1StringView(name).toString())->text();
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyStateHasItsOwnShapeAndWords()
    {
        const TestClock clock;
        const Formatting formatting;
        QSet<QChar> signs;
        QSet<QString> words;
        for (const State state :
             {State::Stopped, State::Connecting, State::Online, State::Waiting, State::Refused}) {
            QuoteService::Status status;
            status.state = state;
            status.lostAt = state == State::Online ? 0 : 1;
            const ConnectionText text = connectionText(status, clock, formatting);
            signs.insert(text.sign);
            words.insert(text.brief);
            QCOMPARE(text.sentence.isEmpty(), state == State::Online);
        }
        QCOMPARE(signs.size(), 5);
        QCOMPARE(words.size(), 5);
    }

    void theConnectionIsSaid()
    {
        Fixture f;
        QCOMPARE(f.text("statusQuotes"), u"Quotes: off"_s);
        QCOMPARE(f.text("statusDot"), u"○"_s);
        QuoteService::Status status;
        status.state = State::Online;
        status.guest = true;
        status.latencyMs = 12;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: live · guest · 12 ms"_s);
        QCOMPARE(f.text("statusDot"), u"●"_s);
        status.guest = false;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: live · 12 ms"_s);
        status.p50Ms = 9;
        status.p95Ms = 41;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: live · p50 9 ms · p95 41 ms"_s);
        const QString tip = f.line.findChild<QLabel *>(u"statusQuotes"_s)->toolTip();
        QVERIFY2(tip.contains(u"Half of the newest 64 answers took no longer than 9 ms, 95 of 100 "
                              "no longer than 41 ms"_s)
                     && tip.contains(u"The last one took 12 ms"_s),
                 qPrintable(tip));
        status.state = State::Waiting; // the latency of a lost connection says nothing
        status.nextAttemptAt = f.clock.steadyMs() + 7001;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: waiting 8 s"_s);
        f.clock.advance(5000);
        QTRY_COMPARE_WITH_TIMEOUT(f.text("statusQuotes"), u"Quotes: waiting 3 s"_s, 3000);
    }

    void stalePricesAreNotCalledLive()
    {
        Fixture f;
        StatusLine::PriceCount count{.all = 20, .stale = 0};
        f.line.watchPrices([&count] { return count; });
        QuoteService::Status status;
        status.state = State::Online;
        status.guest = false;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: live"_s);
        count.stale = 3;
        QTRY_COMPARE_WITH_TIMEOUT(f.text("statusQuotes"), u"Quotes: 3 of 20 stale"_s, 3000);
        QCOMPARE(f.text("statusDot"), u"◐"_s);
        const QString tip = f.line.findChild<QLabel *>(u"statusQuotes"_s)->toolTip();
        QVERIFY2(tip.contains(u"3 of 20 prices are stale"_s), qPrintable(tip));
        status.state = State::Connecting; // then it is the connection that is to be said
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: connecting…"_s);
        status.state = State::Online;
        count.stale = 0;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: live"_s);
    }

    void aLostPartIsSaid()
    {
        Fixture f;
        QuoteService::Status status;
        status.state = State::Waiting;
        status.guest = false;
        status.nextAttemptAt = f.clock.steadyMs() + 2000;
        status.lostAt = f.clock.steadyMs();
        status.lines = 3;
        status.linesOnline = 2;
        status.productsLost = 31;
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: waiting 2 s · 2 of 3 connections"_s);
        const QString tip = f.line.findChild<QLabel *>(u"statusQuotes"_s)->toolTip();
        QVERIFY2(tip.contains(u"31 product"_s), qPrintable(tip));
        const QString sentence = connectionText(status, f.clock, f.formatting).sentence;
        QVERIFY2(sentence.startsWith(u"No connection for 31 product"_s), qPrintable(sentence));
        status.linesOnline = 0; // all are lost: not some products' matter any more
        f.line.showConnection(status);
        QCOMPARE(f.text("statusQuotes"), u"Quotes: waiting 2 s"_s);
        QVERIFY(!connectionText(status, f.clock, f.formatting).sentence.contains(u"31"_s));
    }

    void theGatewaysTimeGoesOn()
    {
        Fixture f;
        QCOMPARE(f.text("statusTime"), u"Gateway –"_s);
        const qint64 gateway = f.clock.wallMs() + 86'400'000; // the machine is a day behind
        f.line.setServerTime(gateway);
        QCOMPARE(f.text("statusTime"), u"Gateway "_s + f.formatting.time(gateway));
        f.clock.advance(61'000);
        f.clock.setWall(0); // the machine's own clock does not matter
        QTRY_COMPARE_WITH_TIMEOUT(f.text("statusTime"),
                                  u"Gateway "_s + f.formatting.time(gateway + 61'000), 3000);
    }

    void callsLeft()
    {
        Fixture f;
        QCOMPARE(f.text("statusBudget"), u"– calls"_s);
        f.line.setBudget(287, 300);
        QCOMPARE(f.text("statusBudget"), u"287/300 calls"_s);
        f.line.setBudget(-1, -1);
        QCOMPARE(f.text("statusBudget"), u"– calls"_s);
    }

    void theEnvironmentIsNamed()
    {
        Fixture f;
        f.line.showEnvironment(EnvironmentKind::Real, u"<i>PRD</i>"_s);
        QCOMPARE(f.text("statusBadge"), u"REAL"_s);
        QCOMPARE(f.text("statusEnvironment"), u"<i>PRD</i>"_s);
        for (const QLabel *label : f.line.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
