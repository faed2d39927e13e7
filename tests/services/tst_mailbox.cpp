// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/candleexchange.h"

#include <QTest>

#include <thread>

using namespace mm;

/// What an owner and its feed find in the mailbox between them.
class MailboxTest : public QObject
{
    Q_OBJECT

private:
    static CandleReply reply(quint64 id) { return {.id = id, .pages = {}, .error = {}}; }

private slots:
    void theOwnerIsWokenOnceUntilItFetches()
    {
        CandleExchange exchange;
        QVERIFY(exchange.publish(0, reply(1)));
        QVERIFY(!exchange.publish(0, reply(2)));
        const CandleNews news = exchange.takeNews();
        QCOMPARE(news.replies.size(), 2U);
        QCOMPARE(news.replies[1].id, 2U);
        QVERIFY(!news.status);
        QVERIFY(exchange.takeNews().replies.empty());
        QVERIFY(exchange.publish(0, reply(3)));
    }

    void theNewestStatusIsFetched()
    {
        CandleExchange exchange;
        QuoteLine::Status status;
        QVERIFY(exchange.publish(0, status));
        status.reconnects = 2;
        QVERIFY(!exchange.publish(0, status));
        QCOMPARE(exchange.takeNews().status.value_or(QuoteLine::Status()).reconnects, 2);
    }

    void newsOfAnOlderEpochIsNotDelivered()
    {
        CandleExchange exchange;
        QVERIFY(exchange.publish(0, reply(1)));
        exchange.order([](CandleOrders &orders) { ++orders.epoch; });
        QVERIFY(!exchange.publish(0, reply(2)));
        QVERIFY(exchange.takeNews().replies.empty());
        QVERIFY(exchange.publish(1, reply(3)));
        exchange.order([](CandleOrders &orders) { ++orders.reconnects; }); // the same epoch
        QCOMPARE(exchange.takeNews().replies.size(), 1U);
        QCOMPARE(exchange.orders().reconnects, 1);
    }

    void nothingIsLostBetweenTwoThreads()
    {
        constexpr quint64 many = 20'000;
        CandleExchange exchange;
        std::thread feed([&exchange] {
            for (quint64 id = 1; id <= many; ++id)
                (void)exchange.publish(0, reply(id));
        });
        quint64 last = 0;
        bool inOrder = true;
        while (last < many) {
            const CandleNews news = exchange.takeNews();
            for (const CandleReply &next : news.replies)
                inOrder = next.id == std::exchange(last, next.id) + 1 && inOrder;
            exchange.order([](CandleOrders &orders) { ++orders.reconnects; });
        }
        feed.join();
        QVERIFY(inOrder);
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
