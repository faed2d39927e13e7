// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/browsercalls.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mm;

namespace {

/// Changes, drops or doubles a few characters behind the path; what remains is a request line.
QByteArray spoiled(QByteArray address, QRandomGenerator &random)
{
    constexpr QByteArrayView spice = "%&=+#?/:@\"'<>;\\~\x7f\xc3\xff%00%0d%0a..";
    const qsizetype from = address.indexOf('?') + 1;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const qsizetype at = random.bounded(int(from), int(address.size()));
        switch (random.bounded(3)) {
        case 0:
            address[at] = spice[random.bounded(int(spice.size()))];
            break;
        case 1:
            address.remove(at, random.bounded(1, 12));
            break;
        default:
            address.insert(at, address.mid(at, random.bounded(1, 40)));
        }
        if (address.size() <= from)
            address += 'x';
    }
    return address;
}

} // namespace

/// The pages for browsers against visitors who mean no good.
class SandboxPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsSentElsewhere_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("authorize") << authorizePath("google", authorization("google", "login"));
        QTest::newRow("telegram") << "/provider/telegram/auth?"
                + encoded({{"bot_id", "7000000001"},
                           {"origin", "http://127.0.0.1:45678"},
                           {"return_to", "http://127.0.0.1:45678/page"},
                           {"outcome", "login"}});
        QTest::newRow("apple") << "/provider/apple/relay?"
                + encoded({{"redirect_uri", loopback},
                           {"state", "s"},
                           {"client_id", "com.example.sandbox.signin"},
                           {"outcome", "register"}});
        QTest::newRow("captcha") << "/captcha?"
                + encoded({{"redirect_uri", loopback}, {"state", "s"}, {"outcome", "solve"}});
        QTest::newRow("auth2") << "/en-US/auth2/code?"
                + encoded({{"appId", "088b591f5fd735be62608a272f4d971f"},
                           {"thirdAppType", "HG"},
                           {"url", loopback}});
    }

    void nobodyIsSentElsewhere()
    {
        QFETCH(QByteArray, address);
        SandboxFixture sandbox({.captcha = true});
        const bool isForm = address.startsWith("/en-US");
        const Items refusal{{"decision", "deny"}};
        const auto asked = [&](const QByteArray &path) {
            return isForm ? postForm(sandbox, path, refusal) : visit(sandbox, path);
        };
        QCOMPARE(asked(address).status, 303); // the control
        QRandomGenerator random(7);
        int refused = 0;
        for (int i = 0; i < 500; ++i) {
            const QByteArray path = spoiled(address, random);
            const RawAnswer answer = asked(path);
            QVERIFY2(answer.whole, path.constData());
            QVERIFY2(answer.status == 200 || answer.status == 303 || answer.status == 400,
                     path.constData());
            refused += answer.status == 400 ? 1 : 0;
            if (answer.status == 303)
                QVERIFY2(answer.header("Location").startsWith("http://127.0.0.1:"),
                         path.constData());
        }
        QVERIFY(refused > 50);
        QCOMPARE(asked(address).status, 303); // and it still stands
    }

    void formsAreReadStrictly()
    {
        SandboxFixture sandbox({});
        RawCall call{QByteArray()};
        call.path = "/provider/google/token";
        call.headers = {{"Content-Type", "application/json"}};
        QCOMPARE(ask(sandbox, call).json()["error"], Json("unsupported_grant_type"));
        call.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
        for (const QByteArray &body :
             {QByteArray(), QByteArray("grant_type"), QByteArray("%%%=&&&="),
              QByteArray("grant_type=authorization_code&grant_type=authorization_code"),
              QByteArray(100'000, '&'), QByteArray("\xff\xfe=\x00\x01", 5)}) {
            call.body = body;
            const RawAnswer answer = ask(sandbox, call);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json()["error"], Json("unsupported_grant_type"));
        }
    }

    void otherMethodsAndPathsAreNotServed()
    {
        SandboxFixture sandbox({.captcha = true});
        for (const QByteArray &path :
             {QByteArray("/provider/"), QByteArray("/provider/google"),
              QByteArray("/provider/google/authorize/"), QByteArray("/provider/../captcha")})
            QCOMPARE(visit(sandbox, path).status, 404);
        RawCall call{QByteArray()};
        call.headers.clear();
        for (const QByteArray &method : {QByteArray("PUT"), QByteArray("DELETE")}) {
            call.method = method;
            call.path = authorizePath("google", authorization("google", "login"));
            QCOMPARE(ask(sandbox, call).status, 404);
            call.path = "/captcha?redirect_uri=x";
            QCOMPARE(ask(sandbox, call).status, 404);
        }
    }
};

QTEST_GUILESS_MAIN(SandboxPagesTest)
#include "tst_sandboxpages.moc"
