// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/flows/thirdpartyflow.h"

using namespace mm;

/// What goes wrong between the browser, the provider and the gateway: it is told, and nobody is
/// half signed in.
class ThirdPartyTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void providerSaysNo_data() { sourcesAsRows(); }
    void providerSaysNo()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QVERIFY(flow.visit(source, u"deny"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.failure().text,
                 source == telegram    ? QString() // says no more than "false"
                     : source == apple ? u"user_cancelled_authorize"_s
                                       : u"access_denied"_s);
        QCOMPARE(flow.verifyCalls(), 0);
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QVERIFY(!flow.third().isBusy() && !flow.client.services.browser.isWaiting());
    }

    void gatewaySaysNo_data() { sourcesAsRows(); }
    void gatewaySaysNo()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QVERIFY(flow.visit(source, u"fail"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QVERIFY(flow.failure().text.startsWith(u"This "_s)); // failReason
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
    }

    void wrongStateNeverReachesTheGateway_data() { sourcesAsRows(); }
    void wrongStateNeverReachesTheGateway()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        const BrowserPage page = flow.begin(source);
        QCOMPARE(page.status, 200);
        const QUrl callback = callbackOf(source, page);
        for (const QString &state : {u""_s, u"wrong"_s, QString(43, u'A')}) {
            const QByteArray members =
                "code=c&id_token=i&tgAuthResult=t&address=a&signature=s&state=" + state.toLatin1();
            QUrl url = callback;
            url.setQuery(QString::fromLatin1(members));
            QCOMPARE(Browser::request("GET", url).status, 400);
            const QByteArray origin =
                callback.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
            QVERIFY(Browser::request("POST", callback, members, origin).status >= 400);
        }
        QCOMPARE(flow.verifyCalls(), 0);
        QCOMPARE(flow.sandbox.requestCount("/token"), 0);
        QVERIFY(flow.third().isBusy() && flow.failed.isEmpty());
        // Who was meant comes through all the same.
        QCOMPARE(flow.decide(source, page, u"login"_s), 200);
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QCOMPARE(flow.verifyCalls(), 1);
    }

    void incompleteAnswerIsRefused_data() { sourcesAsRows(); }
    void incompleteAnswerIsRefused()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        const BrowserPage page = flow.begin(source);
        const QUrlQuery query(page.url);
        if (source == metaMask || source == telegram) {
            const BrowserPage local = source == metaMask
                ? page
                : Browser::open(QUrl(query.queryItemValue(u"return_to"_s, QUrl::FullyDecoded)));
            QCOMPARE(Browser::submit(local, {}, {{u"address"_s, u"0x1"_s}}).status, 200);
        } else {
            QUrl url = callbackOf(source, page);
            url.setQuery(u"scope=s&state="_s + query.queryItemValue(u"state"_s));
            QCOMPARE(Browser::open(url).status, 200);
        }
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.verifyCalls(), 0);
        QCOMPARE(flow.sandbox.requestCount("/token"), 0);
    }

    void telegramUserMustBeWhole_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QByteArray &result) {
            QTest::newRow(name) << QString::fromLatin1(result);
        };
        row("not Base64", "!!!");
        row("not JSON", QByteArray("id hash").toBase64());
        row("no hash", QByteArray(R"({"id":1})").toBase64());
        row("a list", QByteArray(R"(["id","hash"])").toBase64());
    }
    void telegramUserMustBeWhole()
    {
        QFETCH(QString, result);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        const BrowserPage page = flow.begin(telegram);
        const BrowserPage local = Browser::follow(page, links.at(u"login"_s));
        QCOMPARE(Browser::submit(local, {}, {{u"tgAuthResult"_s, result}}).status, 200);
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.verifyCalls(), 0);
    }

    // An id_token of another visit carries another nonce.
    void appleTokenIsOfThisVisit()
    {
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QUrl url = flow.begin(apple).url;
        QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"nonce"_s).size(), 43);
        query.removeAllQueryItems(u"nonce"_s);
        query.addQueryItem(u"nonce"_s, u"another"_s);
        url.setQuery(query);
        QCOMPARE(flow.decide(apple, Browser::open(url), u"login"_s), 200);
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.verifyCalls(), 0);
    }

    void browserIsClosed_data() { sourcesAsRows(); }
    void browserIsClosed()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QCOMPARE(flow.begin(source).status, 200);
        QVERIFY(flow.third().isBusy());
        flow.client.services.browser.cancel(); // the user, where it is waited for
        QVERIFY(!flow.third().isBusy());
        QVERIFY(flow.failed.isEmpty());
        QCOMPARE(flow.verifyCalls(), 0);
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

    void tokenEndpointFails_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &source, const char *rule,
                            ErrorKind kind) {
            QTest::newRow(name) << source << QByteArray(rule) << int(kind);
        };
        row("google 500", google, R"("do":"status","status":500)", ErrorKind::HttpFailed);
        row("google drops", google, R"("do":"drop")", ErrorKind::ConnectionLost);
        row("facebook garbage", u"facebook"_s, R"("do":"garbage")", ErrorKind::BadAnswer);
        row("facebook page", u"facebook"_s, R"("do":"html")", ErrorKind::BadAnswer);
        row("twitter redirects", u"twitter"_s, R"("do":"redirect")", ErrorKind::Redirected);
    }
    void tokenEndpointFails()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, rule);
        QFETCH(int, kind);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        flow.sandbox.setFaults(
            fault("[{\"path\":\"/provider/" + source.toLatin1() + "/token\"," + rule + "}]"));
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind(kind)));
        QCOMPARE(flow.sandbox.requestCount("/token"), 1); // a code is for one use
        QCOMPARE(flow.verifyCalls(), 0);
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
    }

    void tokenEndpointRefuses()
    {
        ThirdPartyFlow flow(false, [](Environment &environment) {
            environment.thirdParty[u"google"_s].clientSecret = u"another"_s;
        });
        QVERIFY(flow.find());
        QVERIFY(flow.visit(google, u"login"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QVERIFY(!flow.failure().text.isEmpty());
        QCOMPARE(flow.verifyCalls(), 0);
    }

    void gatewayGoneAfterTheProvider_data() { sourcesAsRows(); }
    void gatewayGoneAfterTheProvider()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        // One server is provider and gateway: the answer is taken along before it goes.
        const BrowserPage page = flow.begin(source);
        if (source == metaMask) {
            flow.sandbox.setListening(false);
            QCOMPARE(flow.decide(source, page, u"login"_s), 200);
        } else {
            QUrl link = flow.opened;
            link.setQuery(link.query(QUrl::FullyEncoded) + u"&outcome=login"_s, QUrl::StrictMode);
            const QUrl back = Browser::redirectOf(Browser::request("GET", link));
            flow.sandbox.setListening(false);
            const BrowserPage local = Browser::open(back);
            QCOMPARE(local.status, 200);
            if (source == telegram)
                QCOMPARE(Browser::submit(local, {}, telegramAnswer(local)).status, 200);
        }
        QTRY_COMPARE(flow.failed.size(), 1);
        const QString kind = nameOf(flow.failure().kind);
        QVERIFY2(kind == nameOf(ErrorKind::HostUnreachable)
                     || kind == nameOf(ErrorKind::ConnectionLost),
                 qPrintable(kind));
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QVERIFY(flow.session().token().isEmpty() && !flow.third().isBusy());
        flow.sandbox.setListening(true);
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

    void gatewayGoneAtTheVerify_data()
    {
        QTest::addColumn<QString>("source");
        for (const QString &source : {google, u"facebook"_s, u"twitter"_s})
            QTest::newRow(qPrintable(source)) << source;
    }
    void gatewayGoneAtTheVerify()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        flow.sandbox.setFaults(fault(R"([{"do":"drop","path":"Verify","times":1}])"));
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ConnectionLost));
        QCOMPARE(flow.verifyCalls(), 1); // never sent again by itself
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

    void verifyIsKnownNowhere()
    {
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        flow.sandbox.setFaults(fault(R"([{"do":"status","status":404,"path":"Verify"}])"));
        QVERIFY(flow.visit(google, u"login"_s));
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::UnknownEndpoint));
        QCOMPARE(flow.verifyCalls(), 2);
    }
};

QTEST_GUILESS_MAIN(ThirdPartyTroubleTest)
#include "tst_thirdpartytrouble.moc"
