// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/flows/thirdpartyflow.h"

using namespace mm;

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
};

QTEST_GUILESS_MAIN(ThirdPartyFlowTest)
#include "tst_thirdpartyflow.moc"
