// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/testclock.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/diagnostics/diagnosticspane.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void countersAndVersionsAreThere()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QuoteCounters counters;
        counters.quotes = 1'234'567;
        counters.snapshots = 21;
        counters.rolling = 22;
        counters.stale = 23;
        counters.malformed = 24;
        counters.unknown = 25;
        pane.showCounters(counters);
        QuoteService::Status status;
        status.state = GatewaySocket::State::Online;
        status.guest = false;
        status.latencyMs = 17;
        status.reconnects = 3;
        pane.showConnection(status);
        pane.showEnvironment(u"PRE"_s);
        const QString text = pane.text();
        for (const QString &line :
             {u"Environment: PRE"_s, u"Price connection: live"_s, u"Socket: of the session"_s,
              u"Latency: 17 ms"_s, u"Reconnects: 3"_s, u"Quotes accepted: 1,234,567"_s,
              u"Snapshots: 21"_s, u"24 h updates: 22"_s, u"Stale quotes dropped: 23"_s,
              u"Malformed frames dropped: 24"_s, u"Quotes of products not asked for: 25"_s,
              u"Program: "_s + QLatin1StringView(MM_VERSION),
              u"Qt: "_s + QLatin1StringView(qVersion())})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u"\nin\n"_s + text));
    }

    void otherConnectionsAndCallsAreThere()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QVERIFY(pane.text().contains(u"Calls: –"_s));
        pane.showMessages(u"connected"_s);
        pane.showManager(u"kicked by another connection"_s);
        const Inspector::Latency latency{12'400, 80'000, 1'234'000, 1304};
        pane.showCalls(latency, {{u"/api/global/a.B.login"_s, latency}});
        const QString text = pane.text();
        const QString figures =
            u"half within 12 ms, 95 of 100 within 80 ms, 99 of 100 within 1,234 ms (1,304 calls)"_s;
        for (const QString &line :
             {u"Message connection: connected"_s,
              u"Manager's event stream: kicked by another connection"_s, u"Calls: "_s + figures,
              u"Most frequent calls: a.B.login: "_s + figures})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u"\nin\n"_s + text));
        QVERIFY(text.contains(u"TLS library: OpenSSL"_s));
    }

    void eachConnectionIsThere()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QVERIFY(pane.text().contains(u"Price connections, each: –"_s));
        QuoteService::Connection first;
        first.line = 1;
        first.frames = 1'500;
        first.bytes = 99'000;
        first.requests = 2;
        first.status.state = GatewaySocket::State::Online;
        first.status.p50Ms = 10;
        first.status.p95Ms = 30;
        first.counters.quotes = 1'400;
        first.counters.older = 3;
        first.counters.digitChanges = 1;
        QuoteService::Connection second;
        second.line = 4;
        second.refused = {{77, 5}};
        second.refusedRolling = {{8, 1}};
        second.status.reconnects = 6;
        pane.showConnections({first, second});
        QuoteEntry worst;
        worst.key.product = {1123, 1};
        worst.order = {.gaps = 2, .repeats = 3, .reorders = 4, .digitChanges = 5, .missed = 6'000};
        pane.showOrders({worst});
        QuoteService::Status status;
        status.p50Ms = 10;
        status.p95Ms = 30;
        pane.showConnection(status);
        QuoteCounters counters;
        counters.older = 31;
        counters.gaps = 32;
        counters.missed = 3'300;
        counters.repeats = 34;
        counters.reorders = 35;
        counters.digitChanges = 36;
        pane.showCounters(counters);
        const QString text = pane.text();
        for (const QString &line :
             {u"Answers on the price connection: half within 10 ms, 95 of 100 within 30 ms"_s,
              u"Price connections, each: 1: live · half within 10 ms, 95 of 100 within 30 ms · "
              "reconnects 0 · frames 1,500 · bytes 99,000 · requests 2 · quotes 1,400, held back "
              "3, "
              "decimals 1"_s,
              u"4: off · reconnects 6 · frames 0 · bytes 0 · requests 0 · quotes refused of 77:5 · "
              "24 h refused of 8:1"_s,
              u"Products with the strangest numbers: 1123:1: gaps 2, missed 6,000, twice 3, out of "
              "order 4, decimals 5"_s,
              u"Quotes held back as older than those shown: 31"_s,
              u"Gaps in the quotes' numbers: 32, 3,300 numbers missed"_s,
              u"Quotes that came twice: 34"_s, u"Quotes out of order: 35"_s,
              u"Changes of a price's decimals: 36"_s})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u"\nin\n"_s + text));
    }

    void depthAndCandlesAreThere()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QVERIFY(pane.text().contains(u"Depth connection: off"_s));
        QuoteLine::Status status;
        status.state = GatewaySocket::State::Online;
        status.p50Ms = 10;
        status.p95Ms = 30;
        status.reconnects = 2;
        pane.showDepth(status,
                       {.books = 1'001,
                        .trades = 2,
                        .snapshots = 3,
                        .unsorted = 4,
                        .stale = 5,
                        .malformed = 6,
                        .unknown = 7});
        pane.showCandles(
            status,
            {.answers = 8, .candles = 8'000, .malformed = 9, .reordered = 10, .failed = 11});
        pane.countLost(12);
        pane.countLost(1'000);
        const QString text = pane.text();
        for (const QString &line :
             {u"Depth connection: live · half within 10 ms, 95 of 100 within 30 ms · reconnects 2 "
              u"· "
              "books 1,001, trades 2, snapshots 3, put in order 4, stale 5, malformed 6, not asked "
              "for 7"_s,
              u"Candle connection: live · half within 10 ms, 95 of 100 within 30 ms · reconnects 2 "
              "· answers 8, candles 8,000, malformed 9, put in order 10, failed 11"_s,
              u"Quotes of charts left out as too many at once: 1,012"_s})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u"\nin\n"_s + text));
    }

    void whatIsCopiedHoldsNoSecret()
    {
        const Formatting formatting;
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QuoteService::Status status;
        status.lastError = u"closed: wss://gateway.example/quote?token=CANARY-77"_s;
        pane.showConnection(status);
        QGuiApplication::clipboard()->clear();
        pane.findChild<QPushButton *>(u"diagnosticsCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"gateway.example"_s));
        QVERIFY2(!copied.contains(u"CANARY-77"_s), qPrintable(copied));
    }

    void whatIsExportedHoldsNoSecret()
    {
        const Formatting formatting(QLocale(QLocale::English, QLocale::UnitedStates));
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QuoteService::Status status;
        status.lastError = u"closed: wss://gateway.example/quote?token=CANARY-77"_s;
        pane.showConnection(status);
        QuoteCounters counters;
        counters.quotes = 1'234'567;
        pane.showCounters(counters);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"diagnostics.csv"_s);
        auto *out = pane.findChild<TableExport *>(u"diagnosticsExport"_s);
        out->save(path);
        QTRY_VERIFY(!out->findChild<StatusBanner *>()->text().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("Quotes accepted,1234567\r\n"), written.constData());
        QVERIFY(written.contains("gateway.example"));
        QVERIFY2(!written.contains("CANARY-77"), written.constData());
    }

    void countersAreAskedForWhileInSight()
    {
        const Formatting formatting;
        const TestClock clock;
        DiagnosticsPane pane(m_theme, formatting, clock);
        QSignalSpy refresh(&pane, &DiagnosticsPane::refreshRequested);
        const auto *timer = pane.findChild<QTimer *>(u"diagnosticsTimer"_s);
        QVERIFY(!timer->isActive());
        QCOMPARE(refresh.count(), 0);
        pane.show();
        QCOMPARE(refresh.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(refresh.count() >= 2, 3000);
        pane.hide();
        QVERIFY(!timer->isActive());
    }
};

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
