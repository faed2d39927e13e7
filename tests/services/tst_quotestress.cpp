// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/net/clock.h"
#include "app/services/quoteservice.h"
#include "tests/services/quotegateway.h"

#include <QTest>

#include <array>
#include <optional>
#include <random>

using namespace mm;

namespace {

constexpr int products = 60;

std::vector<QuoteKey> keysFrom(int first)
{
    std::vector<QuoteKey> keys;
    for (int id = first; id < products; ++id)
        keys.push_back({.product = {quint64(id), 1}, .tradeMode = 1});
    return keys;
}

} // namespace

/// The quote path under load while its owner changes everything: socket, parser and book in their
/// thread, owner and gateway in this one. Meant for the thread sanitizer; what must hold at the end
/// is checked everywhere.
class TestQuoteStress : public QObject
{
    Q_OBJECT
private slots:
    void restlessOwner_data();
    void restlessOwner();
    void endedAtAnyMoment();

private:
    void pushAll();

    std::optional<QuoteGateway> m_gateway;
    std::array<quint64, products> m_newest{}; ///< price and seq of each product
};

void TestQuoteStress::pushAll()
{
    if (!m_gateway->socket)
        return;
    QByteArray frame;
    for (std::size_t id = 0; id < products; ++id) {
        const QByteArray number = QByteArray::number(++m_newest[id]);
        frame += "p(" + QByteArray::number(id) + ",1,1," + number + ",1700000000000," + number + ','
            + number + ',' + number + ",1,1);";
        if (id % 7 == 0) // some frames hold one quote, some many
            m_gateway->send(std::exchange(frame, {}));
    }
    m_gateway->send(frame);
}

void TestQuoteStress::restlessOwner_data()
{
    QTest::addColumn<bool>("every");
    QTest::newRow("newest") << false;
    QTest::newRow("every push") << true;
}

void TestQuoteStress::restlessOwner()
{
    QFETCH(bool, every);
    m_gateway.emplace();
    const SystemClock clock;
    Session session;
    QuoteService quotes(m_gateway->environment(), session, clock,
                        every ? QuoteService::Delivery::Every : QuoteService::Delivery::Newest);
    const QObject left, right;
    quotes.want(&left, keysFrom(30));
    quotes.start();
    QTRY_VERIFY(quotes.isLive());

    std::mt19937 random(7);
    quint64 batches = 0, pushes = 0;
    connect(&quotes, &QuoteService::updated, this, [&] { ++batches; });
    connect(&quotes, &QuoteService::everyPush, this, [&] { ++pushes; });
    QTimer gateway, owner;
    connect(&gateway, &QTimer::timeout, this, &TestQuoteStress::pushAll);
    connect(&owner, &QTimer::timeout, this, [&] {
        quotes.want(&right, keysFrom(int(random() % products)));
        switch (random() % 25) {
        case 0:
            session.beginSignIn();
            session.signedIn({}, Secret("token"), Secret("refresh"));
            break;
        case 1:
            session.signOut();
            break;
        case 2:
            quotes.reconnectNow();
            break;
        case 3:
            quotes.setEnvironment(m_gateway->environment());
            break;
        case 4:
            quotes.stop();
            quotes.start();
            break;
        case 5:
            if (m_gateway->socket)
                m_gateway->socket->abort();
            break;
        default:
            break;
        }
    });
    gateway.start(1);
    owner.start(10);
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.elapsed() > 3'000);
    owner.stop();

    quotes.want(&right, keysFrom(0));
    const auto matches = [&](std::size_t id) {
        const QuoteEntry *entry = quotes.find({id, 1});
        return entry && entry->price.units == qint64(m_newest[id]) && entry->seq == m_newest[id];
    };
    QTRY_VERIFY_WITH_TIMEOUT(quotes.isLive() && quotes.find({0, 1}), 15'000);
    gateway.stop();
    for (std::size_t id = 0; id < products; ++id)
        QTRY_VERIFY(matches(id));
    QVERIFY2(batches > 20, qPrintable(QString::number(batches)));
    QCOMPARE(pushes > 1'000, every);
}

void TestQuoteStress::endedAtAnyMoment()
{
    m_gateway.emplace();
    const SystemClock clock;
    QTimer gateway;
    connect(&gateway, &QTimer::timeout, this, &TestQuoteStress::pushAll);
    gateway.start(1);
    for (int round = 0; round < 60; ++round) {
        Session session;
        QuoteService quotes(m_gateway->environment(), session, clock,
                            QuoteService::Delivery::Every);
        const QObject pane;
        quotes.want(&pane, keysFrom(0));
        quotes.start();
        int news = 0;
        connect(&quotes, &QuoteService::updated, this, [&news] { ++news; });
        if (round % 4 != 0) // else before anything has happened
            QTRY_VERIFY(news >= round % 4);
    }
}

QTEST_GUILESS_MAIN(TestQuoteStress)
#include "tst_quotestress.moc"
