// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/browser.h"
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>
#include <QUrlQuery>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString app = u"088b591f5fd735be62608a272f4d971f"_s, appType = u"mall-x"_s;
const Secret appSecret("sandbox");

/// The user of the document's own answer.
const QByteArray sampleUser =
    R"({"thirdUserId":"666666660,12345678901234567890,123456789012340,666666660","accountId":0,)"
    R"("thirdLoginSource":"telegram,google,facebook,telegram,3","customerNo":"86021063",)"
    R"("email":null})";

/// A client of a sandbox, with somebody at the browser.
struct Auth2Flow {
    explicit Auth2Flow(bool encrypted = false, const QString &company = {}) :
        sandbox({.encrypt = encrypted}), client(environmentOf(sandbox, company))
    {
        QObject::connect(&client.services.browser, &BrowserVisit::openRequested,
                         &client.services.browser, [this](const QUrl &url) { opened = url; });
    }
    [[nodiscard]] static Environment environmentOf(const SandboxFixture &sandbox,
                                                   const QString &company)
    {
        Environment environment = sandbox.environment();
        if (!company.isEmpty())
            environment.company = company;
        return environment;
    }

    Auth2Service &auth2() { return client.services.auth2; }
    Session &session() { return client.services.session; }

    /// Makes a call and waits for what it gives.
    template <typename T>
    [[nodiscard]] static Result<T>
    waitFor(const std::function<void(std::function<void(const Result<T> &)>)> &call)
    {
        std::optional<Result<T>> result;
        call([&result](const Result<T> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return GatewayError{.kind = ErrorKind::LocalFailure, .text = u"no outcome"_s};
        return *result;
    }
    [[nodiscard]] Result<Secret> code()
    {
        return waitFor<Secret>(
            [this](auto then) { auth2().giveCode(app, appType, &context, then); });
    }
    [[nodiscard]] Result<Auth2Tokens> exchange(const Secret &code, const Secret &secret = appSecret)
    {
        return waitFor<Auth2Tokens>([&](auto then) {
            auth2().exchange({.appId = app, .appSecret = secret, .code = code}, &context, then);
        });
    }
    [[nodiscard]] Result<Auth2Tokens> refresh(const Secret &token)
    {
        return waitFor<Auth2Tokens>(
            [&](auto then) { auth2().refresh({.refreshToken = token}, &context, then); });
    }
    [[nodiscard]] Result<Auth2User> user(const Secret &token)
    {
        return waitFor<Auth2User>(
            [&](auto then) { auth2().findUser({.accessToken = token}, &context, then); });
    }

    /// The white label's page, opened.
    [[nodiscard]] BrowserPage page()
    {
        return QTest::qWaitFor([this] { return !opened.isEmpty(); })
            ? Browser::open(std::exchange(opened, {}))
            : BrowserPage();
    }
    [[nodiscard]] static BrowserPage agree(const BrowserPage &page, const QString &name,
                                           const QString &password = u"a123456"_s)
    {
        return Browser::submit(page, u"Agree"_s,
                               {{u"loginName"_s, name}, {u"password"_s, password}});
    }
    void signIn() { auth2().signIn(app, appSecret, appType); }
    [[nodiscard]] GatewayError failure() const
    {
        return failed.value(0).value(0).value<GatewayError>();
    }

    SandboxFixture sandbox;
    FlowClient client;
    QUrl opened;
    QObject context;
    QSignalSpy succeeded{&client.services.signIn, &SignInService::succeeded};
    QSignalSpy failed{&client.services.signIn, &SignInService::failed};
};

void ciphersAsRows()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

} // namespace

/// Both ends of Auth2 with the real client, the sandbox's page and somebody at the browser.
class Auth2FlowTest : public QObject
{
    Q_OBJECT

private slots:
    void codeTokenUserRefresh_data() { ciphersAsRows(); }
    void codeTokenUserRefresh()
    {
        QFETCH(bool, encrypted);
        Auth2Flow flow(encrypted);
        QVERIFY(!flow.client.signIn(FlowClient::byNumber(u"86021063"_s)));
        const auto code = flow.code();
        QVERIFY(code && !code->isEmpty());
        const auto tokens = flow.exchange(*code);
        QVERIFY(tokens);
        QVERIFY(!flow.exchange(*code)); // one use

        const auto user = flow.user(tokens->accessToken);
        QVERIFY(user);
        QCOMPARE(user->source.toBytes(), sampleUser); // to the letter
        const std::vector<ThirdPartyIdentity> paired{
            {u"telegram"_s, u"666666660"_s},
            {u"google"_s, u"12345678901234567890"_s},
            {u"facebook"_s, u"123456789012340"_s},
            {u"telegram"_s, u"666666660"_s},
            {u"3"_s, {}}, // what does not pair is kept
        };
        QCOMPARE(user->identities, paired);
        QCOMPARE(user->customerNo, u"86021063"_s);
        QCOMPARE(user->accountId, std::optional<qint64>(0));
        QVERIFY(user->email.isEmpty());

        const auto renewed = flow.refresh(tokens->refreshToken);
        QVERIFY(renewed);
        QVERIFY(renewed->accessToken != tokens->accessToken);
        QVERIFY(renewed->refreshToken != tokens->refreshToken);
        QVERIFY(flow.user(renewed->accessToken));
        QVERIFY(!flow.user(tokens->accessToken));
        QVERIFY(!flow.refresh(tokens->refreshToken));
        QVERIFY(flow.session().isSignedIn());
    }

    void refusalsHaveTheirWords()
    {
        Auth2Flow flow;
        const auto guest = flow.code();
        QVERIFY(!guest);
        QCOMPARE(nameOf(guest.error().kind), nameOf(ErrorKind::SessionEnded));
        QVERIFY(!flow.client.signIn(u"trader@example.com"_s));
        const auto code = flow.code();
        QVERIFY(code);
        for (const auto &refused :
             {flow.exchange(*code, Secret("wrong")), flow.exchange(Secret("wrong")),
              flow.refresh(Secret("wrong"))}) {
            QVERIFY(!refused);
            QVERIFY(isRefusal(refused.error().kind));
            QVERIFY(!refused.error().text.isEmpty());
        }
        QVERIFY(!flow.user(Secret("wrong")));
        QVERIFY(flow.session().isSignedIn()); // an application's mistake is not the user's
    }

    void whatIsBoundShows()
    {
        Auth2Flow flow;
        QVERIFY(!flow.client.signIn(u"demo@example.com"_s));
        const auto tokens = flow.exchange(*flow.code());
        QVERIFY(tokens);
        QVERIFY(flow.user(tokens->accessToken)->identities.empty());

        ThirdPartyService &third = flow.client.services.thirdParty;
        QSignalSpy proved(&third, &ThirdPartyService::proved);
        third.find();
        QTRY_COMPARE(int(third.offers().size()), 5);
        third.prove(u"google"_s);
        const BrowserPage done =
            Browser::follow(flow.page(), u"Continue as somebody whose address has an account"_s);
        QCOMPARE(done.status, 200);
        QTRY_COMPARE(proved.size(), 1);
        const auto identity = proved.at(0).at(0).value<ThirdPartyIdentity>();
        const auto bound = Auth2Flow::waitFor<EmptyAnswer>([&](auto then) {
            flow.client.services.security.bindIdentity(identity, &flow.context, then);
        });
        QVERIFY(bound);
        QCOMPARE(flow.user(tokens->accessToken)->identities, std::vector{identity});
    }

    void givesACodeInTheBrowser()
    {
        Auth2Flow flow;
        std::optional<Result<Secret>> code;
        flow.auth2().giveCodeInBrowser(app, appType, &flow.context,
                                       [&](const Result<Secret> &answer) { code = answer; });
        const BrowserPage page = flow.page();
        QVERIFY(page.has(u"Headline Games"_s)); // which application
        QVERIFY(page.has(u"customer number"_s)); // what it will see
        const BrowserPage wrong = Auth2Flow::agree(page, u"trader@example.com"_s, u"wrong"_s);
        QCOMPARE(wrong.status, 403);
        QVERIFY(flow.client.services.browser.isWaiting());
        QCOMPARE(Auth2Flow::agree(wrong, u"trader@example.com"_s).status, 200);
        QTRY_VERIFY(code);
        QVERIFY(*code);
        const auto tokens = flow.exchange(**code);
        QVERIFY(tokens);
        QCOMPARE(flow.user(tokens->accessToken)->customerNo, u"86002001"_s);
    }

    void signsIn_data() { ciphersAsRows(); }
    void signsIn()
    {
        QFETCH(bool, encrypted);
        Auth2Flow flow(encrypted);
        flow.signIn();
        QCOMPARE(Auth2Flow::agree(flow.page(), u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.succeeded.size(), 1);
        QVERIFY(flow.session().isSignedIn());
        QCOMPARE(flow.session().customer().customerNo, u"86002001"_s);
        QVERIFY(!flow.session().accounts().empty());
        QVERIFY(!flow.client.refresh()); // the token is good
        QCOMPARE(flow.sandbox.requestCount("thirdExt/randomKey"), 1);
        QVERIFY(!flow.client.services.browser.isWaiting());
    }

    void userRefuses()
    {
        Auth2Flow flow;
        flow.signIn();
        QCOMPARE(Browser::submit(flow.page(), u"Refuse"_s).status, 200);
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QCOMPARE(flow.sandbox.requestCount("auth2/token"), 0);
    }

    void wrongStateNeverReachesTheGateway()
    {
        Auth2Flow flow;
        flow.signIn();
        const BrowserPage page = flow.page();
        const QUrl good(QUrlQuery(page.url).queryItemValue(u"url"_s, QUrl::FullyDecoded));
        const QString path = good.path();
        const QString before = path.left(path.lastIndexOf(u'/'));
        for (const QString &wrong : {before, before + u'/', before + u"/wrong"_s, path + u'/',
                                     before + u'/' + QString(43, u'A')}) {
            QUrl url = good;
            url.setPath(wrong);
            url.setQuery(u"code=c1&app=headline&state="_s + path.mid(before.size() + 1));
            QCOMPARE(Browser::request("GET", url).status, 404);
        }
        QCOMPARE(flow.sandbox.requestCount("auth2/token"), 0);
        QVERIFY(flow.failed.isEmpty());
        QCOMPARE(Auth2Flow::agree(page, u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

    void codeOfAnotherWhiteLabelIsNotUsed()
    {
        Auth2Flow flow(false, u"another"_s);
        flow.signIn();
        QCOMPARE(Auth2Flow::agree(flow.page(), u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ProviderRefused));
        QCOMPARE(flow.sandbox.requestCount("auth2/token"), 0);
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
    }

    void browserIsClosed()
    {
        Auth2Flow flow;
        flow.signIn();
        QCOMPARE(flow.page().status, 200);
        flow.client.services.browser.cancel();
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QCOMPARE(flow.sandbox.requestCount("auth2/token"), 0);
        flow.signIn();
        QCOMPARE(Auth2Flow::agree(flow.page(), u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }

    void gatewayGoneAtAnyStage_data()
    {
        QTest::addColumn<QByteArray>("stage");
        for (const char *stage : {"auth2/token", "randomKey", "findCustomerInfo"})
            QTest::newRow(stage) << QByteArray(stage);
    }
    void gatewayGoneAtAnyStage()
    {
        QFETCH(QByteArray, stage);
        Auth2Flow flow;
        flow.sandbox.setFaults(
            *Json::parse("[{\"do\":\"drop\",\"times\":1,\"path\":\"" + stage + "\"}]"));
        flow.signIn();
        QCOMPARE(Auth2Flow::agree(flow.page(), u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.failed.size(), 1);
        QCOMPARE(nameOf(flow.failure().kind), nameOf(ErrorKind::ConnectionLost));
        QCOMPARE(flow.session().state(), Session::State::SignedOut);
        QVERIFY(flow.session().token().isEmpty());
        QCOMPARE(flow.sandbox.requestCount(stage), 1); // never sent again by itself
        flow.signIn();
        QCOMPARE(Auth2Flow::agree(flow.page(), u"trader@example.com"_s).status, 200);
        QTRY_COMPARE(flow.succeeded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(Auth2FlowTest)
#include "tst_auth2flow.moc"
