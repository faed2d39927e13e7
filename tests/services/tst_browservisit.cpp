// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/browservisit.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <optional>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

BrowserVisit::Errand errand(int timeoutMs = 10'000)
{
    return {.what = u"Google"_s,
            .address =
                [](const LoopbackServer &server) {
                    QUrl url(u"https://provider.example/authorize"_s);
                    url.setQuery(u"state="_s + QString::fromUtf8(server.state().reveal())
                                 + u"&redirect_uri="_s + server.callbackUrl().toString());
                    return url;
                },
            .loopback = {.donePage = "done", .timeoutMs = timeoutMs}};
}

/// Plays the browser: comes back as the provider would send it.
QByteArray comeBack(const QUrl &opened, const QByteArray &members)
{
    const QUrlQuery query(opened);
    const QUrl callback(query.queryItemValue(u"redirect_uri"_s));
    QTcpSocket socket;
    socket.connectToHost(callback.host(), quint16(callback.port()));
    socket.write("GET " + callback.path().toLatin1() + '?' + members + "&state="
                 + query.queryItemValue(u"state"_s).toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:"
                 + QByteArray::number(callback.port()) + "\r\n\r\n");
    const auto gone = [&] { return socket.state() == QAbstractSocket::UnconnectedState; };
    return QTest::qWaitFor(gone) ? socket.readAll() : QByteArray();
}

} // namespace

class TestBrowserVisit : public QObject
{
    Q_OBJECT
private slots:
    void theBrowserComesBack();
    void aNewerVisitOutdatesTheOlder();
    void cancellingAnswersAtOnce();
    void waitingEndsInTime();
    void aDeadContextEndsTheWaiting();
    void thePageCanBeOpenedAgain();
    void theCallbackMayGoOnOrDelete();
    void withoutAPortItFails();

private:
    /// Starts a visit whose result ends in `result`.
    void start(BrowserVisit &visit, std::optional<Result<QUrlQuery>> &result,
               int timeoutMs = 10'000)
    {
        visit.start(errand(timeoutMs), this,
                    [&result](const Result<QUrlQuery> &answer) { result = answer; });
    }
};

void TestBrowserVisit::theBrowserComesBack()
{
    BrowserVisit visit;
    QSignalSpy opened(&visit, &BrowserVisit::openRequested);
    const QSignalSpy waiting(&visit, &BrowserVisit::waitingChanged);
    std::optional<Result<QUrlQuery>> result;
    start(visit, result);
    QVERIFY(visit.isWaiting());
    QCOMPARE(visit.what(), u"Google"_s);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), visit.url());
    QVERIFY(comeBack(visit.url(), "code=abc").endsWith("done"));
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE((*result)->queryItemValue(u"code"_s), u"abc"_s);
    QVERIFY(!visit.isWaiting());
    QVERIFY(visit.url().isEmpty());
    QCOMPARE(waiting.count(), 2);
    QCOMPARE(waiting.at(0).first().toBool(), true);
    QCOMPARE(waiting.at(1).first().toBool(), false);
}

void TestBrowserVisit::aNewerVisitOutdatesTheOlder()
{
    BrowserVisit visit;
    std::optional<Result<QUrlQuery>> first;
    std::optional<Result<QUrlQuery>> second;
    start(visit, first);
    const QUrl old = visit.url();
    start(visit, second);
    QVERIFY(first);
    QCOMPARE(first->error().kind, ErrorKind::Cancelled);
    QVERIFY(!comeBack(old, "code=1").endsWith("done"));
    QVERIFY(!second);
    comeBack(visit.url(), "code=2");
    QTRY_VERIFY(second);
    QCOMPARE((*second)->queryItemValue(u"code"_s), u"2"_s);
}

void TestBrowserVisit::cancellingAnswersAtOnce()
{
    BrowserVisit visit;
    visit.cancel(); // nothing to cancel
    std::optional<Result<QUrlQuery>> result;
    start(visit, result);
    const QUrl opened = visit.url();
    visit.cancel();
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QVERIFY(!result->error().sent);
    QVERIFY(!visit.isWaiting());
    QCOMPARE(comeBack(opened, "code=1"), QByteArray());
}

void TestBrowserVisit::waitingEndsInTime()
{
    BrowserVisit visit;
    std::optional<Result<QUrlQuery>> result;
    start(visit, result, 20);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::BrowserTimedOut);
    QVERIFY(!visit.isWaiting());
}

void TestBrowserVisit::aDeadContextEndsTheWaiting()
{
    BrowserVisit visit;
    auto context = std::make_unique<QObject>();
    bool called = false;
    visit.start(errand(), context.get(), [&](const Result<QUrlQuery> &) { called = true; });
    const QUrl opened = visit.url();
    context.reset();
    QVERIFY(!visit.isWaiting());
    QCOMPARE(comeBack(opened, "code=1"), QByteArray());
    QVERIFY(!called);
}

void TestBrowserVisit::thePageCanBeOpenedAgain()
{
    BrowserVisit visit;
    QSignalSpy opened(&visit, &BrowserVisit::openRequested);
    visit.openAgain();
    QCOMPARE(opened.count(), 0);
    std::optional<Result<QUrlQuery>> result;
    start(visit, result);
    visit.openAgain();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0), opened.at(1));
}

void TestBrowserVisit::theCallbackMayGoOnOrDelete()
{
    auto visit = std::make_unique<BrowserVisit>();
    visit->start(errand(), this, [&](const Result<QUrlQuery> &) {
        visit->start(errand(), this, [&](const Result<QUrlQuery> &) { visit.reset(); });
    });
    comeBack(visit->url(), "code=1");
    QTRY_VERIFY(visit->isWaiting());
    const QUrl second = visit->url();
    comeBack(second, "code=2");
    QTRY_VERIFY(!visit);
}

void TestBrowserVisit::withoutAPortItFails()
{
#ifdef Q_OS_UNIX
    BrowserVisit visit;
    const QSignalSpy opened(&visit, &BrowserVisit::openRequested);
    std::optional<Result<QUrlQuery>> result;
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &usual), 0);
    const rlimit none{.rlim_cur = 1, .rlim_max = usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0); // no descriptor is left for a socket
    start(visit, result);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &usual), 0);
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::LocalFailure);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!visit.isWaiting());
#else
    QSKIP("needs a limit on descriptors");
#endif
}

QTEST_GUILESS_MAIN(TestBrowserVisit)
#include "tst_browservisit.moc"
