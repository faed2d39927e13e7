// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the person at the browser does, as the sandbox's pages name it.
const std::map<QString, QString> links{
    {u"login"_s, u"Continue as somebody whose account is bound"_s},
    {u"bind"_s, u"Continue as somebody whose address has an account"_s},
    {u"register"_s, u"Continue as somebody new"_s},
    {u"fail"_s, u"Continue as somebody the gateway refuses"_s},
    {u"deny"_s, u"Cancel"_s},
};
const std::map<QString, QChar> wallets{
    {u"login"_s, u'1'}, {u"bind"_s, u'2'}, {u"register"_s, u'3'}, {u"fail"_s, u'4'}};

const QString apple = u"apple"_s, google = u"google"_s, metaMask = u"metamask"_s,
              telegram = u"telegram"_s;

Json fault(const QByteArray &json)
{
    return *Json::parse(json);
}

QString attributeOf(const BrowserPage &page, const QString &name)
{
    const QString start = name + u"=\""_s;
    const QString html = QString::fromUtf8(page.body);
    const qsizetype from = html.indexOf(start) + start.size();
    return html.mid(from, html.indexOf(u'"', from) - from);
}

/// The form the wallet page posts.
Browser::Fields walletAnswer(const BrowserPage &page, const QString &outcome)
{
    if (outcome == "deny"_L1)
        return {{u"error"_s, u"access_denied"_s}};
    const QString address = u"0x"_s + QString(40, wallets.at(outcome));
    const QString now = attributeOf(page, u"data-now"_s);
    const QString message = attributeOf(page, u"data-message"_s);
    const QByteArray signedText = (address + message).toLatin1();
    const QByteArray digest =
        QCryptographicHash::hash(signedText, QCryptographicHash::Sha256).toHex();
    return {{u"address"_s, address},
            {u"timestamp"_s, now},
            {u"signature"_s, u"0x"_s + QString::fromLatin1(digest.leftJustified(130, '0'))}};
}

/// What the script of Telegram's page posts.
Browser::Fields telegramAnswer(const BrowserPage &page)
{
    const QUrlQuery fragment(page.url.fragment(QUrl::FullyEncoded));
    return {{u"tgAuthResult"_s, fragment.queryItemValue(u"tgAuthResult"_s)}};
}

/// A client of a sandbox, with somebody at the browser.
struct ThirdPartyFlow {
    explicit ThirdPartyFlow(bool encrypted = false,
                            const std::function<void(Environment &)> &change = {}) :
        sandbox({.encrypt = encrypted, .twitter = true}),
        client(changed(sandbox.environment(), change))
    {
        QObject::connect(&client.services.browser, &BrowserVisit::openRequested,
                         &client.services.browser, [this](const QUrl &url) { opened = url; });
    }
    [[nodiscard]] static Environment changed(Environment environment,
                                             const std::function<void(Environment &)> &change)
    {
        if (change)
            change(environment);
        return environment;
    }

    /// False where the offers do not come.
    [[nodiscard]] bool find()
    {
        third().find();
        return QTest::qWaitFor([this] { return third().offers().size() == 6; });
    }
    /// Begins and goes where the browser is sent, up to the page that asks. Not followed further.
    [[nodiscard]] BrowserPage begin(const QString &source)
    {
        opened.clear();
        third().signIn(source);
        return QTest::qWaitFor([this] { return !opened.isEmpty(); }) ? Browser::open(opened)
                                                                     : BrowserPage();
    }
    /// Does at the page what the outcome wants; the status of the last page.
    [[nodiscard]] int decide(const QString &source, const BrowserPage &page,
                             const QString &outcome) const
    {
        if (source == metaMask)
            return Browser::submit(page, {}, walletAnswer(page, outcome)).status;
        const BrowserPage next = Browser::follow(page, links.at(outcome));
        return source == telegram ? Browser::submit(next, {}, telegramAnswer(next)).status
                                  : next.status;
    }
    [[nodiscard]] bool visit(const QString &source, const QString &outcome)
    {
        return decide(source, begin(source), outcome) == 200;
    }

    ThirdPartyService &third() { return client.services.thirdParty; }
    Session &session() { return client.services.session; }
    [[nodiscard]] int verifyCalls() const { return sandbox.requestCount("Verify"); }

    SandboxFixture sandbox;
    FlowClient client;
    QUrl opened;
    QSignalSpy succeeded{&third(), &ThirdPartyService::succeeded};
    QSignalSpy failed{&third(), &ThirdPartyService::failed};
    QSignalSpy bindNeeded{&third(), &ThirdPartyService::bindNeeded};
    QSignalSpy countryNeeded{&third(), &ThirdPartyService::countryNeeded};
    QSignalSpy registered{&third(), &ThirdPartyService::registered};
    QSignalSpy proved{&third(), &ThirdPartyService::proved};

    [[nodiscard]] GatewayError failure() const
    {
        return failed.value(0).value(0).value<GatewayError>();
    }
};

void sourcesAsRows()
{
    QTest::addColumn<QString>("source");
    for (const QString &source : thirdPartySources())
        QTest::newRow(qPrintable(source)) << source;
}

void sourcesAndCiphersAsRows()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("encrypted");
    for (const QString &source : thirdPartySources()) {
        for (const bool encrypted : {false, true})
            QTest::addRow("%s %s", qPrintable(source), encrypted ? "encrypted" : "plain")
                << source << encrypted;
    }
}

} // namespace

/// Signing in through each third party with the real client, the sandbox's providers and somebody
/// at the browser.
class ThirdPartyFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void signsIn_data() { sourcesAndCiphersAsRows(); }
    void signsIn()
    {
        QFETCH(QString, source);
        QFETCH(bool, encrypted);
        ThirdPartyFlow flow(encrypted);
        QVERIFY(flow.find());
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QVERIFY(flow.session().isSignedIn());
        QCOMPARE(flow.session().customer().customerNo, u"86002001"_s);
        QVERIFY(!flow.client.refresh()); // the token is good
        QVERIFY(!flow.client.services.browser.isWaiting());
        QVERIFY(flow.failed.isEmpty());
    }

    void binds_data() { sourcesAndCiphersAsRows(); }
    void binds()
    {
        QFETCH(QString, source);
        QFETCH(bool, encrypted);
        ThirdPartyFlow flow(encrypted);
        QVERIFY(flow.find());
        QVERIFY(flow.visit(source, u"bind"_s));
        QTRY_COMPARE(flow.bindNeeded.size(), 1);
        QCOMPARE(flow.bindNeeded.at(0).at(0).toString(), source);
        QVERIFY(!flow.bindNeeded.at(0).at(1).toString().isEmpty());
        QCOMPARE(flow.session().state(), Session::State::SignedOut);

        LoginRequest request = FlowClient::byEmail(u"demo@example.com"_s);
        request.bindSource = flow.third().binding().source;
        request.bindUserId = flow.third().binding().userId;
        QVERIFY(!flow.client.signIn(request));
        QCOMPARE(flow.third().binding(), ThirdPartyIdentity());
        // From now on the third party is enough.
        flow.client.services.signIn.signOut();
        QVERIFY(flow.visit(source, u"bind"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QCOMPARE(flow.session().customer().customerNo, u"86001175"_s);
    }

    void registers_data() { sourcesAndCiphersAsRows(); }
    void registers()
    {
        QFETCH(QString, source);
        QFETCH(bool, encrypted);
        ThirdPartyFlow flow(encrypted);
        QVERIFY(flow.find());
        QVERIFY(flow.visit(source, u"register"_s));
        QTRY_COMPARE(flow.countryNeeded.size(), 1);
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        flow.third().registerIn(u"CN"_s, u"en-US"_s);
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QCOMPARE(flow.registered.size(), 1);
        const auto made = flow.registered.at(0).at(0).value<RegisterRequest::Answer>();
        QVERIFY(!made.customerNo.isEmpty());
        QCOMPARE(flow.session().customer().customerNo, made.customerNo);
        // The newcomer is somebody the third party signs in.
        flow.client.services.signIn.signOut();
        QVERIFY(flow.visit(source, u"register"_s));
        QTRY_COMPARE(flow.succeeded.size(), 2);
        QCOMPARE(flow.session().customer().customerNo, made.customerNo);
        QCOMPARE(flow.countryNeeded.size(), 1);
    }

    void countryWithoutAGroupMayBeChanged()
    {
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QVERIFY(flow.visit(google, u"register"_s));
        QTRY_COMPARE(flow.countryNeeded.size(), 1);
        flow.sandbox.setFaults(fault(
            R"([{"do":"refuse","code":"CUSTOMER_API_0000104","path":"LoginService.register",
                 "times":1}])"));
        flow.third().registerIn(u"CN"_s, u"en-US"_s);
        QTRY_COMPARE(flow.failed.size(), 1);
        QVERIFY(flow.failure().code.contains(u"CUSTOMER_API_0000104"_s));
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        flow.third().registerIn(u"DE"_s, u"en-US"_s);
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

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

    void verifyIsKnownElsewhere_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("rule");
        for (const QString &source : {google, apple}) {
            QTest::addRow("%s 404", qPrintable(source))
                << source << QByteArray(R"("do":"status","status":404)");
            QTest::addRow("%s code", qPrintable(source))
                << source << QByteArray(R"("do":"refuse","code":"GATEWAY_CODE_010")");
        }
    }
    void verifyIsKnownElsewhere()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, rule);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        flow.sandbox.setFaults(fault("[{\"path\":\"/h/com.cats\"," + rule + "}]"));
        QVERIFY(flow.visit(source, u"login"_s));
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QCOMPARE(flow.sandbox.requestCount("/h/com.cats"), 1);
        QCOMPARE(flow.sandbox.requestCount("third/login/customer.app.CustomerThirdLoginService."
                                           + source.toLatin1() + "Verify"),
                 1);
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

    void notOfferedOrNotUsable()
    {
        ThirdPartyFlow flow(false,
                            [](Environment &environment) { environment.appleRelay.clear(); });
        QVERIFY(flow.find());
        for (const ThirdPartyOffer &offer : flow.third().offers()) {
            QCOMPARE(offer.reason,
                     offer.source == apple ? ThirdPartyOffer::Reason::NoRelay
                                           : ThirdPartyOffer::Reason::None);
        }
        flow.third().signIn(apple);
        QCOMPARE(flow.failed.size(), 1);
        QVERIFY(flow.opened.isEmpty());

        SandboxFixture usual(SandboxOptions{}); // twitter is not configured
        FlowClient client(usual.environment());
        client.services.thirdParty.find();
        QTRY_COMPARE(usual.requestCount("LoginService.config"), 6);
        QTRY_COMPARE(int(client.services.thirdParty.offers().size()), 5);
        QCOMPARE(client.services.thirdParty.offers()[2].source, telegram);
    }

    void moreIsBoundBySomebodySignedIn_data() { sourcesAsRows(); }
    void moreIsBoundBySomebodySignedIn()
    {
        QFETCH(QString, source);
        ThirdPartyFlow flow;
        QVERIFY(flow.find());
        QVERIFY(!flow.client.signIn(u"demo@example.com"_s));
        prove(flow, source, u"login"_s); // the trader's
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));

        prove(flow, source, u"bind"_s);
        QTRY_COMPARE(flow.proved.size(), 1);
        const auto identity = flow.proved.at(0).at(0).value<ThirdPartyIdentity>();
        std::optional<bool> bound;
        flow.client.services.security.bindIdentity(
            identity, &flow.client.services.security,
            [&](const Result<EmptyAnswer> &answer) { bound = answer.has_value(); });
        QTRY_COMPARE(bound, std::optional(true));

        prove(flow, source, u"bind"_s); // now it is this customer's already
        QTRY_COMPARE(flow.failed.size(), 2);
        const auto taken = flow.failed.at(1).at(0).value<GatewayError>();
        QVERIFY(taken.text != flow.failure().text);
        QCOMPARE(flow.session().customer().customerNo, u"86001175"_s);
        QVERIFY(flow.session().isSignedIn());
    }

private:
    static void prove(ThirdPartyFlow &flow, const QString &source, const QString &outcome)
    {
        flow.opened.clear();
        flow.third().prove(source);
        QTRY_VERIFY(!flow.opened.isEmpty());
        QCOMPARE(flow.decide(source, Browser::open(flow.opened), outcome), 200);
    }

    /// Where the browser is to come back to.
    static QUrl callbackOf(const QString &source, const BrowserPage &page)
    {
        const QUrlQuery query(page.url);
        if (source == metaMask)
            return QUrl(attributeOf(page, u"action"_s));
        if (source != telegram)
            return QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        const BrowserPage local =
            Browser::open(QUrl(query.queryItemValue(u"return_to"_s, QUrl::FullyDecoded)));
        return QUrl(attributeOf(local, u"action"_s));
    }
};

QTEST_GUILESS_MAIN(ThirdPartyFlowTest)
#include "tst_thirdpartyflow.moc"
