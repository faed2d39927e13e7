// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/support/flowclient.h"
#include "tests/support/sandboxfixture.h"

#include <QTest>

#include <random>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// The whole quote path under load while everything changes: socket, parser and book in their
/// thread, the sandbox in another, the owner in this one. Meant for the thread sanitizer; what must
/// hold at the end is checked everywhere.
class TestQuoteStress : public QObject
{
    Q_OBJECT
private slots:
    void restlessOwner_data();
    void restlessOwner();
    void endedAtAnyMoment();
};

namespace {

/// Products whose newest price is not the sandbox's, which stands still.
int differences(const QuoteService &quotes, const std::vector<QuoteKey> &keys, const Json &truth)
{
    int different = 0;
    for (const QuoteKey &key : keys) {
        const QuoteEntry *mine = quotes.find(key.product);
        const auto same = [&](const Json &quote) {
            return quote["symbol_id"].numberText() == QByteArray::number(key.product.symbolId)
                && quote["trade_type"].numberText() == QByteArray::number(key.product.tradeType)
                && quote["price"].toString() == mine->price.toString()
                && quote["bid"].toString() == mine->bid.toString()
                && quote["ask"].toString() == mine->ask.toString();
        };
        const Json::Array &all = truth.items();
        if (!mine || std::none_of(all.begin(), all.end(), same))
            ++different;
    }
    return different;
}

} // namespace

void TestQuoteStress::restlessOwner_data()
{
    QTest::addColumn<bool>("every");
    QTest::newRow("newest") << false;
    QTest::newRow("every push") << true;
}

void TestQuoteStress::restlessOwner()
{
    QFETCH(bool, every);
    SandboxFixture sandbox({.rate = 20'000});
    FlowClient client(sandbox.environment(),
                      every ? QuoteService::Delivery::Every : QuoteService::Delivery::Newest);
    QVERIFY(client.loadProducts());
    const std::vector<QuoteKey> keys = client.firstProducts(60);
    QuoteService &quotes = client.services.quotes;
    const QObject left, right;
    quotes.want(&left, keys);
    quotes.start();
    QTRY_VERIFY(quotes.isLive());

    std::mt19937 random(7);
    quint64 batches = 0, pushes = 0;
    connect(&quotes, &QuoteService::updated, this, [&] { ++batches; });
    connect(&quotes, &QuoteService::everyPush, this, [&] { ++pushes; });
    QTimer owner;
    connect(&owner, &QTimer::timeout, this, [&] {
        const auto from = std::ptrdiff_t(random() % keys.size());
        quotes.want(&right, {keys.begin() + from, keys.end()});
        switch (random() % 25) {
        case 0:
            client.services.session.signedIn({}, Secret("not-a-token"), Secret("none"));
            break;
        case 1:
            client.services.session.signOut();
            break;
        case 2:
            quotes.reconnectNow();
            break;
        case 3:
            quotes.setEnvironment(sandbox.environment());
            break;
        case 4:
            quotes.stop();
            quotes.start();
            break;
        case 5:
            sandbox.dropConnections();
            break;
        default:
            break;
        }
    });
    owner.start(10);
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.elapsed() > 3'000);
    owner.stop();

    client.services.session.signOut();
    quotes.want(&right, keys);
    QTRY_VERIFY_WITH_TIMEOUT(quotes.isLive(), 15'000);
    sandbox.setTicking(false);
    QTRY_COMPARE_WITH_TIMEOUT(differences(quotes, keys, sandbox.quotes()), 0, 15'000);
    QVERIFY(batches > 20);
    QCOMPARE(pushes > 0, every);
}

void TestQuoteStress::endedAtAnyMoment()
{
    SandboxFixture sandbox({.rate = 20'000});
    std::vector<QuoteKey> keys;
    for (int round = 0; round < 40; ++round) {
        FlowClient client(sandbox.environment(), QuoteService::Delivery::Every);
        if (keys.empty()) {
            QVERIFY(client.loadProducts());
            keys = client.firstProducts(60);
        }
        const QObject pane;
        client.services.quotes.want(&pane, keys);
        client.services.quotes.start();
        int news = 0;
        connect(&client.services.quotes, &QuoteService::updated, this, [&news] { ++news; });
        if (round % 4 != 0) // else before anything has happened
            QTRY_VERIFY(news >= round % 4);
    }
}

QTEST_GUILESS_MAIN(TestQuoteStress)
#include "tst_quotestress.moc"
