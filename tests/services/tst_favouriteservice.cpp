// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/favouriteservice.h"

#include "tests/services/apigateway.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = FavouriteService::State;
using List = std::vector<ProductId>;

struct Bench {
    ApiGateway gateway;
    const SystemClock clock;
    ServerClock serverClock{clock};
    GatewayClient client{gateway.environment(), serverClock};
    Session session;
    FavouriteService favourites{client, session};
    QSignalSpy failed{&favourites, &FavouriteService::failed};

    void signIn(qint64 customer = 1)
    {
        client.setToken(Secret("token"));
        Customer who;
        who.id = customer;
        session.beginSignIn();
        session.signedIn(who, Secret("token"), {});
    }
    /// Signed in, with this list read.
    void start(const QByteArray &list)
    {
        signIn();
        QTRY_COMPARE(gateway.count("optionalList"), 1);
        gateway.reply(gateway.calls("optionalList").back(), list);
        QTRY_COMPARE(favourites.state(), State::Ready);
    }
    [[nodiscard]] ApiGateway::Call last(const char *words) const
    {
        return gateway.calls(words).back();
    }
    [[nodiscard]] ErrorKind failure() { return failed.takeFirst()[0].value<GatewayError>().kind; }
};

constexpr ProductId euro{11, 1}, gold{12, 1}, bitcoin{13, 5}, stock{14, 4};
const QByteArray list = R"({"1":[{"symbolId":11},{"symbolId":12}]})";

} // namespace

class FavouriteServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheListAtSignIn()
    {
        Bench f;
        f.favourites.load();
        f.favourites.add({euro});
        QCOMPARE(f.favourites.state(), State::SignedOut);
        f.start(list);
        QCOMPARE(f.last("optionalList").body["tradeTypeList"].items().size(), std::size_t(4));
        QVERIFY(f.last("optionalList").head.contains("token: token"));
        QCOMPARE(f.favourites.products(), (List{euro, gold}));
        f.session.signOut();
        QTRY_COMPARE(f.favourites.state(), State::SignedOut);
        QVERIFY(f.favourites.products().empty());
        QVERIFY(!f.favourites.customer());
        QCOMPARE(f.gateway.count("Optional"), 1);
    }

    void changesGoOutOneAfterTheOther()
    {
        Bench f;
        f.start(list);
        f.favourites.add({gold, bitcoin, bitcoin, stock, {15, 1}});
        f.favourites.add({bitcoin}); // on its way
        f.favourites.remove({euro, {99, 1}});
        QTRY_COMPARE(f.gateway.count(".add"), 1);
        QCOMPARE(f.last(".add").body.toBytes(), QByteArray(R"({"symbolList":[15],"tradeType":1})"));
        QVERIFY(f.favourites.isChanging());
        QVERIFY(!f.favourites.contains({15, 1})); // not before it is confirmed
        f.gateway.reply(f.last(".add"), "null");
        QTRY_COMPARE(f.gateway.count(".add"), 2);
        QCOMPARE(f.last(".add").body.toBytes(), QByteArray(R"({"symbolList":[13],"tradeType":5})"));
        QCOMPARE(f.gateway.count(".delete"), 0);
        f.gateway.reply(f.last(".add"), "null");
        QTRY_COMPARE(f.gateway.count(".delete"), 1);
        QCOMPARE(f.last(".delete").body.toBytes(),
                 QByteArray(R"({"symbolList":[11],"tradeType":1})"));
        f.gateway.reply(f.last(".delete"), "null");
        QTRY_VERIFY(!f.favourites.isChanging());
        QCOMPARE(f.favourites.products(), (List{gold, {15, 1}, bitcoin}));
        QCOMPARE(f.failed.count(), 0);
        QCOMPARE(f.gateway.count("optionalList"), 1);
    }

    void aRefusedChangeIsTold()
    {
        Bench f;
        f.start(list);
        f.favourites.add({bitcoin});
        f.favourites.remove({euro});
        QTRY_COMPARE(f.gateway.count(".add"), 1);
        f.gateway.reply(f.last(".add"), "!GATEWAY_CODE_011");
        QTRY_COMPARE(f.failed.count(), 1);
        QVERIFY(!f.favourites.isChanging());
        QCOMPARE(f.favourites.products(), (List{euro, gold}));
        QCOMPARE(f.favourites.state(), State::Ready);
        QCOMPARE(f.gateway.count(".delete"), 0);
    }

    void anUnknownOutcomeIsFoundOutByReading_data()
    {
        QTest::addColumn<QByteArray>("listThen");
        QTest::addColumn<bool>("done");
        QTest::newRow("done") << QByteArray(R"({"1":[{"symbolId":11}],"5":[{"symbolId":13}]})")
                              << true;
        QTest::newRow("not done") << list << false;
    }

    void anUnknownOutcomeIsFoundOutByReading()
    {
        QFETCH(QByteArray, listThen);
        QFETCH(bool, done);
        Bench f;
        f.start(list);
        f.favourites.add({bitcoin});
        QTRY_COMPARE(f.gateway.count(".add"), 1);
        ApiGateway::replyHttp(f.last(".add"), "502 Bad Gateway");
        QTRY_COMPARE(f.gateway.count("optionalList"), 2);
        QVERIFY(f.favourites.isChanging());
        f.gateway.reply(f.last("optionalList"), listThen);
        QTRY_VERIFY(!f.favourites.isChanging());
        QCOMPARE(f.favourites.contains(bitcoin), done);
        QCOMPARE(f.gateway.count(".add"), 1); // never a second time by itself
        QCOMPARE(f.failed.count(), done ? 0 : 1);
        if (!done)
            QCOMPARE(f.failure(), ErrorKind::HttpFailed);
    }

    void anUnreadableListCanBeAskedForAgain()
    {
        Bench f;
        f.signIn();
        QTRY_COMPARE(f.gateway.count("optionalList"), 1);
        f.gateway.reply(f.last("optionalList"), "[1]");
        QTRY_COMPARE(f.favourites.state(), State::Failed);
        QCOMPARE(f.favourites.error().kind, ErrorKind::BadAnswer);
        // What is asked for meanwhile waits for the list.
        f.favourites.add({bitcoin});
        QTRY_COMPARE(f.gateway.count("optionalList"), 2);
        f.gateway.reply(f.last("optionalList"), list);
        QTRY_COMPARE(f.gateway.count(".add"), 1);
        QCOMPARE(f.favourites.state(), State::Ready);
        QCOMPARE(f.failed.count(), 0);
    }

    void whatWaitsForAListThatDoesNotComeIsTold()
    {
        Bench f;
        f.signIn();
        QTRY_COMPARE(f.gateway.count("optionalList"), 1);
        f.favourites.add({bitcoin});
        f.gateway.reply(f.last("optionalList"), "[1]");
        QTRY_COMPARE(f.failed.count(), 1);
        QVERIFY(!f.favourites.isChanging());
        QCOMPARE(f.gateway.count(".add"), 0);
    }

    void anotherCustomersAnswerIsNotTaken()
    {
        Bench f;
        f.start(list);
        f.favourites.add({bitcoin});
        QTRY_COMPARE(f.gateway.count(".add"), 1);
        const ApiGateway::Call late = f.last(".add");
        f.session.signOut();
        f.signIn(2);
        QTRY_COMPARE(f.gateway.count("optionalList"), 2);
        QVERIFY(f.favourites.products().empty());
        QCOMPARE(f.favourites.customer(), std::optional<qint64>(2));
        f.gateway.reply(late, "null");
        f.gateway.reply(f.last("optionalList"), "{}");
        QTRY_COMPARE(f.favourites.state(), State::Ready);
        QVERIFY(f.favourites.products().empty());
        QCOMPARE(f.failed.count(), 0);
    }

    void anExpiredSessionKeepsTheList()
    {
        Bench f;
        f.start(list);
        f.session.expire({.kind = ErrorKind::SessionEnded});
        f.favourites.add({bitcoin});
        QCOMPARE(f.favourites.products(), (List{euro, gold}));
        f.signIn(); // the same customer again
        QTRY_COMPARE(f.gateway.count("optionalList"), 2);
        QCOMPARE(f.favourites.products(), (List{euro, gold}));
        QCOMPARE(f.gateway.count(".add"), 0);
    }
};

QTEST_GUILESS_MAIN(FavouriteServiceTest)
#include "tst_favouriteservice.moc"
