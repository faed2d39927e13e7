// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/productdetails.h"
#include "app/services/productservice.h"
#include "tests/support/testclock.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using State = ProductDetails::State;

namespace {

constexpr ProductId euro{1001, 1}, dollar{1002, 1};

QByteArray answerOf(const QByteArray &data)
{
    return R"({"ok":true,"code":"0","data":)" + data + '}';
}

} // namespace

class TestProductDetails : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void loadsOnce();
    void loadsAgainWhenOld();
    void aFailureKeepsWhatIsKnown();
    void anotherGatewayForgets();
    void listsAreAskedForAgainWhereFlagsAloneTellOfHours();

private:
    [[nodiscard]] Environment environmentAt(const QString &path) const;

    std::function<void(QTcpSocket &)> m_answer;
    std::unique_ptr<TestServer> m_server;
    TestClock m_clock;
    ServerClock m_serverClock{m_clock};
    Session m_session;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<ProductDetails> m_details;
};

Environment TestProductDetails::environmentAt(const QString &path) const
{
    Environment environment;
    environment.name = u"test"_s;
    environment.clientApi = m_server->url(u"http"_s, path);
    return environment;
}

void TestProductDetails::init()
{
    m_answer = [](QTcpSocket &socket) {
        TestServer::answer(socket, 200, answerOf(R"({"tradeType":1,"leverRatio":"100"})"));
    };
    m_server = std::make_unique<TestServer>(
        [this](const ServedRequest &, QTcpSocket &socket) { m_answer(socket); });
    QVERIFY(m_server->start());
    m_client = std::make_unique<GatewayClient>(environmentAt(u"/api"_s), m_serverClock);
    m_details = std::make_unique<ProductDetails>(*m_client, m_session, m_clock);
}

void TestProductDetails::cleanup()
{
    m_details.reset();
    m_client.reset();
    m_server.reset();
}

void TestProductDetails::loadsOnce()
{
    const QSignalSpy changed(m_details.get(), &ProductDetails::changed);
    QCOMPARE(m_details->state(euro), State::Unknown);
    m_details->request(euro);
    m_details->request(euro);
    QCOMPARE(m_details->state(euro), State::Loading);
    QVERIFY(!m_details->find(euro));
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    QCOMPARE(m_details->find(euro)->leverage, u"100"_s);
    QVERIFY(m_details->find(euro)->id == euro);
    QCOMPARE(changed.count(), 2);
    m_details->request(euro);
    QCOMPARE(m_details->state(euro), State::Ready);
    QCOMPARE(m_server->count("getSymbolDetail"), 1);
    QCOMPARE(m_server->requests().constFirst().body,
             QByteArray(R"({"tradeType":1,"symbolId":1001})"));
    QCOMPARE(m_server->requests().constFirst().header("version"), QByteArray("0.0.2"));
    QCOMPARE(m_details->state(dollar), State::Unknown);
}

void TestProductDetails::loadsAgainWhenOld()
{
    m_details->request(euro);
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    m_clock.advance(ProductDetails::keptMs - 1);
    m_details->request(euro);
    QCOMPARE(m_details->state(euro), State::Ready);
    m_details->request(euro, true); // the user asks
    QCOMPARE(m_details->state(euro), State::Loading);
    QVERIFY(m_details->find(euro)); // stays readable
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    m_clock.advance(ProductDetails::keptMs);
    m_details->request(euro);
    QCOMPARE(m_details->state(euro), State::Loading);
    QTRY_COMPARE(m_server->count("getSymbolDetail"), 3);
}

void TestProductDetails::aFailureKeepsWhatIsKnown()
{
    m_details->request(euro);
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    m_answer = [](QTcpSocket &socket) { TestServer::answer(socket, 200, answerOf("[]")); };
    m_details->request(euro, true);
    QTRY_COMPARE(m_details->state(euro), State::Failed);
    QCOMPARE(m_details->error(euro).kind, ErrorKind::BadAnswer);
    QCOMPARE(m_details->find(euro)->leverage, u"100"_s);
    m_details->request(euro); // anew, though not old
    QCOMPARE(m_details->state(euro), State::Loading);
}

void TestProductDetails::anotherGatewayForgets()
{
    m_details->request(euro);
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    m_details->request(dollar); // an answer under way is of the gateway before
    QSignalSpy changed(m_details.get(), &ProductDetails::changed);
    m_client->setEnvironment(environmentAt(u"/other"_s));
    m_details->forget();
    m_details->request(euro);
    QCOMPARE(m_details->state(dollar), State::Unknown);
    QVERIFY(!m_details->find(euro));
    QCOMPARE(changed.count(), 4); // the call ended, both were forgotten, one is loading
    QTRY_COMPARE(m_details->state(euro), State::Ready);
    QVERIFY(m_server->requests().constLast().path.startsWith("/other/"));
    QCOMPARE(m_details->state(dollar), State::Unknown);
}

void TestProductDetails::listsAreAskedForAgainWhereFlagsAloneTellOfHours()
{
    QByteArray list = R"([{"symbolId":1001,"tradeType":1,"inTradeTime":1,"inHolidayTime":0}])";
    m_answer = [&list](QTcpSocket &socket) { TestServer::answer(socket, 200, answerOf(list)); };
    ProductService products(*m_client, m_session);
    auto *reload = products.findChild<QTimer *>();
    products.load();
    QTRY_COMPARE(products.state(), ProductService::State::Ready);
    QVERIFY(reload && reload->isActive());
    QCOMPARE(reload->interval(), ProductService::reloadMs);
    list = R"([{"symbolId":1001,"tradeType":1,"inTradeTime":0}])";
    reload->start(0);
    QTRY_COMPARE(products.find(euro)->inTradingHours, std::optional(false));
    // Hours that agree with the flags go on by themselves.
    list = R"([{"symbolId":1001,"tradeType":1}])";
    products.load();
    QTRY_COMPARE(products.state(), ProductService::State::Ready);
    QVERIFY(!reload->isActive());
}

QTEST_GUILESS_MAIN(TestProductDetails)
#include "tst_productdetails.moc"
