// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/apikeyservice.h"

#include "app/services/keyexpirywatch.h"
#include "app/services/settings.h"
#include "tests/services/apigateway.h"
#include "tests/support/testclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = ApiKeyService::State;

constexpr qint64 dayMs = 86'400'000;

Json keyJson(qint64 id, qint64 expires = 0, bool detailed = true)
{
    Json key(Json::Object{{"id", id},
                          {"apiKey", u"key-%1"_s.arg(id)},
                          {"tag", u"tag-%1"_s.arg(id)},
                          {"validityDays", expires > 0 ? Json(90) : Json()},
                          {"expiredTime", expires > 0 ? Json(expires) : Json()}});
    if (detailed) {
        key.set("permissionDTOList",
                Json(Json::Array{Json(Json::Object{{"code", "ready_only"}, {"status", 1}})}));
    }
    return key;
}

QByteArray page(const std::vector<qint64> &ids, qint64 total, bool detailed = true)
{
    Json::Array records;
    for (const qint64 id : ids)
        records.push_back(keyJson(id, 0, detailed));
    return Json(Json::Object{{"total", total}, {"records", records}}).toBytes();
}

struct Bench {
    ApiGateway gateway;
    const SystemClock clock;
    ServerClock serverClock{clock};
    Environment environment = [this] {
        Environment made = gateway.environment();
        made.openApi = made.clientApi;
        return made;
    }();
    GatewayClient client{environment, serverClock};
    Session session;
    ApiKeyService keys{client, session};

    Bench()
    {
        session.beginSignIn();
        session.signedIn({}, Secret("token"), {});
        client.setToken(Secret("token"));
    }
    [[nodiscard]] ApiGateway::Call lastPage() const { return gateway.calls(".page").back(); }
};

} // namespace

class ApiKeyServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughAllPages()
    {
        Bench f;
        const QSignalSpy changed(&f.keys, &ApiKeyService::changed);
        f.keys.list();
        QCOMPARE(f.keys.state(), State::Loading);
        for (int number = 1; number <= 3; ++number) {
            QTRY_COMPARE(f.gateway.count(".page"), number);
            QCOMPARE(f.lastPage().body["current"], Json(number));
            f.gateway.reply(f.lastPage(), page({number * 10, number * 10 + 1}, 6));
        }
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QCOMPARE(f.keys.keys().size(), 6U);
        QCOMPARE(f.keys.keys()[5].tag, u"tag-31"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(f.gateway.count("queryApi"), 0);
    }

    void anEmptyPageIsTheLast()
    {
        Bench f;
        f.gateway.answer(".page", page({}, 100));
        f.keys.list();
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QVERIFY(f.keys.keys().empty());
        QCOMPARE(f.gateway.count(".page"), 1);
    }

    void aPageThatFailsLeavesTheListOfBefore()
    {
        Bench f;
        f.keys.list();
        QTRY_COMPARE(f.gateway.count(".page"), 1);
        f.gateway.reply(f.lastPage(), page({1}, 1));
        QTRY_COMPARE(f.keys.state(), State::Ready);
        f.keys.list();
        QTRY_COMPARE(f.gateway.count(".page"), 2);
        f.gateway.reply(f.lastPage(), page({2}, 2));
        QTRY_COMPARE(f.gateway.count(".page"), 3);
        f.gateway.reply(f.lastPage(), "!00012004");
        QTRY_COMPARE(f.keys.state(), State::Failed);
        QCOMPARE(f.keys.error().kind, ErrorKind::NoPermission);
        QCOMPARE(f.keys.keys().size(), 1U);
        QCOMPARE(f.keys.keys().front().id, 1);
    }

    void aNewerListOutdatesTheOlder()
    {
        Bench f;
        f.keys.list();
        QTRY_COMPARE(f.gateway.count(".page"), 1);
        f.keys.list();
        QTRY_COMPARE(f.gateway.count(".page"), 2);
        f.gateway.reply(f.gateway.calls(".page")[1], page({2}, 1));
        f.gateway.reply(f.gateway.calls(".page")[0], page({1}, 1));
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QVERIFY(!QTest::qWaitFor([&f] { return f.keys.keys().front().id == 1; }, 200));
    }

    void asksWhatTheListLeavesOut()
    {
        Bench f;
        f.gateway.answer(".page", page({1, 2}, 2, false));
        f.gateway.answer("queryApi", keyJson(2).toBytes());
        f.keys.list();
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QTRY_COMPARE(f.gateway.count("queryApi"), 2);
        QTRY_VERIFY(!f.keys.keys()[1].permissions.empty());
        QVERIFY(f.keys.keys()[0].permissions.empty()); // nobody told of it
    }

    void aNewerChangeOutdatesTheOlder()
    {
        Bench f;
        QList<ErrorKind> kinds;
        const auto note = [&kinds](const Result<EmptyAnswer> &answer) {
            kinds += answer ? ErrorKind::LocalFailure : answer.error().kind;
        };
        f.keys.edit({.id = 1, .tag = u"a"_s, .permissions = {}, .whiteIps = {}, .proof = {}}, this,
                    note);
        f.keys.edit({.id = 1, .tag = u"b"_s, .permissions = {}, .whiteIps = {}, .proof = {}}, this,
                    note);
        QCOMPARE(kinds, QList{ErrorKind::Cancelled});
        QTRY_VERIFY(f.gateway.count("editApi") >= 1);
        QTRY_VERIFY(f.gateway.calls("editApi").back().body["tag"] == Json("b"));
        f.gateway.answer(".page", page({1}, 1));
        f.gateway.reply(f.gateway.calls("editApi").back(), "null");
        QTRY_COMPARE(kinds.size(), 2);
        QCOMPARE(kinds[1], ErrorKind::LocalFailure);
        QTRY_COMPARE(f.keys.state(), State::Ready); // asked for anew
    }

    void aChangeGoesOnWithoutWhoWanted()
    {
        Bench f;
        f.gateway.answer(".page", page({}, 0));
        auto context = std::make_unique<QObject>();
        f.keys.remove(7, context.get(), [](const Result<EmptyAnswer> &) { QFAIL("told a ghost"); });
        QTRY_COMPARE(f.gateway.count("delApi"), 1);
        context.reset();
        f.gateway.reply(f.gateway.calls("delApi").front(), "null");
        QTRY_COMPARE(f.keys.state(), State::Ready);
    }

    void keysAreOneCustomers()
    {
        Bench f;
        f.gateway.answer(".page", page({1}, 1));
        f.keys.list();
        QTRY_COMPARE(f.keys.keys().size(), 1U);
        f.session.expire({.kind = ErrorKind::SessionEnded});
        QCOMPARE(f.keys.keys().size(), 1U); // stays to be read
        f.keys.list(); // nobody to ask for
        QCOMPARE(f.keys.state(), State::Ready);
        f.session.signOut();
        QVERIFY(f.keys.keys().empty());
        QCOMPARE(f.keys.state(), State::Unknown);
    }

    void knowsWhatEndsSoon()
    {
        Bench f;
        const qint64 now = 1'700'000'000'000;
        Json::Array records{keyJson(1), keyJson(2, now + 14 * dayMs),
                            keyJson(3, now + 14 * dayMs - 1), keyJson(4, now - 1)};
        records.push_back(Json(Json::Object{{"id", 5}, {"apiKey", "k"}, {"validityDays", -1}}));
        f.gateway.answer(".page", Json(Json::Object{{"total", 5}, {"records", records}}).toBytes());
        f.keys.list();
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QList<qint64> ids;
        for (const ApiKey &key : f.keys.expiring(now))
            ids += key.id;
        QCOMPARE(ids, QList<qint64>({3, 4, 5}));
        QCOMPARE(daysLeft(f.keys.keys()[2], now), 13);
        QCOMPARE(daysLeft(f.keys.keys()[3], now), -1);
        QVERIFY(!daysLeft(f.keys.keys()[0], now));
    }

    // The warning

    void warnsOnceADay()
    {
        Bench f;
        const QTemporaryDir directory;
        Settings settings(directory.path());
        TestClock clock;
        const qint64 end = clock.wallMs() + 9 * dayMs + 5;
        KeyExpiryWatch watch(f.session, f.keys, settings, clock);
        const QSignalSpy warned(&watch, &KeyExpiryWatch::endsSoon);
        f.gateway.answer(
            ".page",
            Json(Json::Object{{"total", 1}, {"records", Json::Array{keyJson(1, end)}}}).toBytes());
        f.keys.list(); // in a session that does not run on it
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QCOMPARE(warned.count(), 0);

        // The key may not list keys, as at the real gateway: what is known from before counts.
        f.gateway.answer(".page", "!00012004");
        const ApiCredentials credentials{Secret("key-1"), Secret("secret")};
        f.session.signedInWithKey({}, credentials);
        QTRY_COMPARE(warned.count(), 1);
        QCOMPARE(warned[0][0].toInt(), 9);
        for (const auto &[later, times] : {std::pair{dayMs / 2, 1}, {dayMs, 2}}) {
            clock.advanceWall(later);
            f.keys.list();
            QTRY_COMPARE(f.keys.state(), State::Failed);
            QCOMPARE(warned.count(), times);
        }
    }

    void doesNotWarnOfOthers()
    {
        Bench f;
        const QTemporaryDir directory;
        Settings settings(directory.path());
        TestClock clock;
        KeyExpiryWatch watch(f.session, f.keys, settings, clock);
        const QSignalSpy warned(&watch, &KeyExpiryWatch::endsSoon);
        Json::Array records{keyJson(1, clock.wallMs() + 5),
                            keyJson(2, clock.wallMs() + 80 * dayMs)};
        f.gateway.answer(".page", Json(Json::Object{{"total", 2}, {"records", records}}).toBytes());
        f.session.signedInWithKey({}, {Secret("key-2"), Secret("secret")});
        QTRY_COMPARE(f.keys.state(), State::Ready);
        QCOMPARE(warned.count(), 0);
        f.session.signedInWithKey({}, {Secret("key-1"), Secret("secret")});
        QTRY_COMPARE(warned.count(), 1);
        QFile file(directory.filePath(u"multimarkets.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("key-1")); // a digest of it
    }
};

QTEST_GUILESS_MAIN(ApiKeyServiceTest)
#include "tst_apikeyservice.moc"
