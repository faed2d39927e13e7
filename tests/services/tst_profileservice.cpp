// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/productservice.h"
#include "app/services/profileservice.h"
#include "tests/services/apigateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray profile = "findCustomerInfo", account = "queryAccountById",
                 products = "getSymbolBaseList";

QByteArray accountJson(int id, int tradeType, const QByteArray &balance)
{
    return "{\"accountId\":" + QByteArray::number(id) + ",\"tradeType\":"
        + QByteArray::number(tradeType) + ",\"currency\":\"USDT\",\"balance\":\"" + balance + "\"}";
}

QByteArray productsJson(const QByteArray &code)
{
    return "[{\"symbolId\":7,\"tradeType\":1,\"symbolCode\":\"" + code
        + "\",\"dealMode\":1,\"symbolDigits\":2},{\"symbolId\":7,\"tradeType\":5,\"symbolCode\":\""
        + code + "\"},{\"tradeType\":5}]";
}

Customer customerOf(qint64 group)
{
    Customer customer = *Customer::fromJson(
        *Json::parse("{\"customerNo\":\"1\",\"accountList\":[" + accountJson(11, 5, "1.00") + ','
                     + accountJson(12, 1, "2.00") + ",{\"currency\":\"no id\"}]}"));
    customer.customerGroupId = group;
    return customer;
}

} // namespace

/// Profile, accounts and products: what is asked, what is kept, whose answer is taken.
class TestProfileService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refreshesCustomerAndAccounts();
    void keepsAccountsTheProfileDoesNotName();
    void keepsWhatCouldBeRead();
    void newerRefreshOutdatesOlder();
    void leavingEndsARefreshSilently();
    void expiryIsToldOnce();
    void nothingIsAskedWithoutASession();
    void productsOfAGuest();
    void productsFollowTheGroup();
    void knownProductsOutliveAFailure();
    void productsOfAnotherGatewayAreForgotten();

private:
    void signIn(qint64 group = 1)
    {
        m_session->beginSignIn();
        m_session->signedIn(customerOf(group), Secret("t"), Secret());
    }
    [[nodiscard]] QString balance(std::size_t place) const
    {
        return m_session->accounts().at(place).balance->toString();
    }

    std::unique_ptr<ApiGateway> m_gateway;
    SystemClock m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<ProfileService> m_profile;
    std::unique_ptr<ProductService> m_products;
    std::unique_ptr<QSignalSpy> m_refreshed, m_failed, m_refreshing;
};

void TestProfileService::init()
{
    m_profile.reset(); // what is used goes after what uses it
    m_products.reset();
    m_client.reset();
    m_gateway = std::make_unique<ApiGateway>();
    m_serverClock = std::make_unique<ServerClock>(m_clock);
    m_session = std::make_unique<Session>();
    m_client = std::make_unique<GatewayClient>(m_gateway->environment(), *m_serverClock);
    connect(m_session.get(), &Session::tokenChanged, m_client.get(),
            [this] { m_client->setToken(m_session->token()); });
    connect(m_client.get(), &GatewayClient::sessionEnded, m_session.get(), &Session::expire);
    m_profile = std::make_unique<ProfileService>(*m_client, *m_session);
    m_products = std::make_unique<ProductService>(*m_client, *m_session);
    m_refreshed = std::make_unique<QSignalSpy>(m_profile.get(), &ProfileService::refreshed);
    m_failed = std::make_unique<QSignalSpy>(m_profile.get(), &ProfileService::failed);
    m_refreshing =
        std::make_unique<QSignalSpy>(m_profile.get(), &ProfileService::refreshingChanged);
}

void TestProfileService::refreshesCustomerAndAccounts()
{
    signIn();
    m_gateway->answer(profile,
                      "{\"customerNo\":\"1\",\"name\":\"Ada\",\"accountList\":["
                          + accountJson(11, 5, "3.00") + "]}");
    m_gateway->answer(account, accountJson(11, 5, "3.50"));
    m_profile->refresh();
    QVERIFY(m_profile->isRefreshing());
    QTRY_COMPARE(m_refreshed->size(), 1);
    QVERIFY(!m_profile->isRefreshing());
    QCOMPARE(m_session->customer().name, u"Ada"_s);
    QCOMPARE(m_session->accounts().size(), 1u);
    QCOMPARE(balance(0), u"3.50"_s);
    const Json body = m_gateway->calls(account)[0].body;
    QCOMPARE(body["accountId"].numberText(), "11"_ba);
    QCOMPARE(body["tradeType"].numberText(), "5"_ba);
    QCOMPARE(body["currency"].toString(), u"USDT"_s);
    QCOMPARE(m_refreshing->size(), 2);
    QVERIFY(m_failed->isEmpty());
}

void TestProfileService::keepsAccountsTheProfileDoesNotName()
{
    signIn();
    m_gateway->answer(profile, R"({"customerNo":"1","accountList":{}})"); // the document's shape
    m_profile->refresh();
    QTRY_COMPARE(m_gateway->count(account), 2); // the one without an id is not asked for
    for (const ApiGateway::Call &call : m_gateway->calls(account)) {
        const bool first = call.body["accountId"].numberText() == "11";
        m_gateway->reply(call, first ? accountJson(11, 5, "9.00") : accountJson(12, 1, "8.00"));
    }
    QTRY_COMPARE(m_refreshed->size(), 1);
    QCOMPARE(m_session->accounts().size(), 3u);
    QCOMPARE(balance(0), u"9.00"_s);
    QCOMPARE(balance(1), u"8.00"_s);
}

void TestProfileService::keepsWhatCouldBeRead()
{
    signIn();
    m_gateway->answer(profile, R"({"customerNo":"1","name":"Ada"})");
    m_profile->refresh();
    QTRY_COMPARE(m_gateway->count(account), 2);
    for (const ApiGateway::Call &call : m_gateway->calls(account)) {
        const bool first = call.body["accountId"].numberText() == "11";
        m_gateway->reply(call, first ? "!GATEWAY_CODE_019" : accountJson(12, 1, "8.00"));
    }
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<GatewayError>().kind, ErrorKind::NoPermission);
    QCOMPARE(m_session->customer().name, u"Ada"_s);
    QCOMPARE(balance(0), u"1.00"_s);
    QCOMPARE(balance(1), u"8.00"_s);
    QVERIFY(m_refreshed->isEmpty());
    QVERIFY(!m_profile->isRefreshing());
}

void TestProfileService::newerRefreshOutdatesOlder()
{
    signIn();
    m_profile->refresh();
    QTRY_COMPARE(m_gateway->count(profile), 1);
    m_profile->refresh();
    QTRY_COMPARE(m_gateway->count(profile), 2);
    m_gateway->answer(account, accountJson(11, 5, "3.00"));
    m_gateway->reply(m_gateway->calls(profile)[1], R"({"customerNo":"1","name":"new"})");
    QTRY_COMPARE(m_refreshed->size(), 1);
    m_gateway->reply(m_gateway->calls(profile)[0], R"({"customerNo":"1","name":"old"})");
    m_gateway->answer(profile, R"({"customerNo":"1","name":"newest"})");
    m_profile->refresh();
    QTRY_COMPARE(m_refreshed->size(), 2);
    QCOMPARE(m_session->customer().name, u"newest"_s);
    QCOMPARE(m_refreshing->size(), 4); // the second did not stop and start again
}

void TestProfileService::leavingEndsARefreshSilently()
{
    signIn();
    m_profile->refresh();
    QTRY_COMPARE(m_gateway->count(profile), 1);
    m_session->signOut();
    QVERIFY(!m_profile->isRefreshing());
    signIn();
    m_gateway->reply(m_gateway->calls(profile)[0], R"({"customerNo":"1","name":"before"})");
    m_gateway->answer(profile, R"({"customerNo":"1","name":"after"})");
    m_gateway->answer(account, accountJson(11, 5, "3.00"));
    m_profile->refresh();
    QTRY_COMPARE(m_refreshed->size(), 1);
    QCOMPARE(m_session->customer().name, u"after"_s);
    QVERIFY(m_failed->isEmpty());
}

void TestProfileService::expiryIsToldOnce()
{
    signIn();
    m_gateway->answer(profile, R"({"customerNo":"1"})");
    m_gateway->answer(account, "!GATEWAY_CODE_005");
    m_profile->refresh();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<GatewayError>().kind, ErrorKind::SessionEnded);
    QCOMPARE(m_session->state(), Session::State::Expired);
    QCOMPARE(m_session->accounts().size(), 3u); // still readable
    QVERIFY(!m_profile->isRefreshing());
}

void TestProfileService::nothingIsAskedWithoutASession()
{
    m_profile->refresh();
    QVERIFY(!m_profile->isRefreshing());
    m_gateway->answer(products, "[]");
    m_products->load();
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    QCOMPARE(m_gateway->count(profile), 0);
}

void TestProfileService::productsOfAGuest()
{
    QCOMPARE(m_products->state(), ProductService::State::Empty);
    m_gateway->answer(products, productsJson("EURUSD"));
    QSignalSpy changed(m_products.get(), &ProductService::changed);
    m_products->load();
    QCOMPARE(m_products->state(), ProductService::State::Loading);
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_gateway->calls(products)[0].body["customerGroupId"].numberText(), "0"_ba);
    QCOMPARE(m_products->symbols().size(), 2u); // what has no identity is left out
    QCOMPARE(m_products->find({7, 5})->id.tradeType, 5);
    QCOMPARE(m_products->find({7, 1})->code, u"EURUSD"_s);
    QVERIFY(!m_products->find({7, 2}));
}

void TestProfileService::productsFollowTheGroup()
{
    signIn(5);
    QCOMPARE(m_products->state(), ProductService::State::Empty); // nobody asked yet
    m_products->load();
    QTRY_COMPARE(m_gateway->count(products), 1);
    QCOMPARE(m_gateway->calls(products)[0].body["customerGroupId"].numberText(), "5"_ba);
    m_session->setCustomer(customerOf(6)); // outdates the question under way
    QTRY_COMPARE(m_gateway->count(products), 2);
    QCOMPARE(m_gateway->calls(products)[1].body["customerGroupId"].numberText(), "6"_ba);
    m_gateway->reply(m_gateway->calls(products)[0], productsJson("OLD"));
    m_gateway->reply(m_gateway->calls(products)[1], productsJson("NEW"));
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    QCOMPARE(m_products->find({7, 1})->code, u"NEW"_s);
    m_session->setCustomer(customerOf(6)); // the same group: nothing to ask
    m_session->signOut();
    QTRY_COMPARE(m_gateway->count(products), 3);
    QCOMPARE(m_gateway->calls(products)[2].body["customerGroupId"].numberText(), "0"_ba);
}

void TestProfileService::knownProductsOutliveAFailure()
{
    m_gateway->answer(products, productsJson("EURUSD"));
    m_products->load();
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    m_gateway->answer(products, "!GATEWAY_CODE_019");
    m_products->load();
    QVERIFY(m_products->find({7, 1}));
    QTRY_COMPARE(m_products->state(), ProductService::State::Failed);
    QCOMPARE(m_products->error().kind, ErrorKind::NoPermission);
    QCOMPARE(m_products->find({7, 1})->code, u"EURUSD"_s);
}

void TestProfileService::productsOfAnotherGatewayAreForgotten()
{
    m_gateway->answer(products, productsJson("EURUSD"));
    m_products->load();
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    ApiGateway other;
    m_client->setEnvironment(other.environment());
    m_products->load();
    QVERIFY(m_products->symbols().empty());
    QVERIFY(!m_products->find({7, 1}));
    other.answer(products, productsJson("XAUUSD"));
    m_products->load();
    QTRY_COMPARE(m_products->state(), ProductService::State::Ready);
    QCOMPARE(m_products->find({7, 1})->code, u"XAUUSD"_s);
}

QTEST_GUILESS_MAIN(TestProfileService)
#include "tst_profileservice.moc"
