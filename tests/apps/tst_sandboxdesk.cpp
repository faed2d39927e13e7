// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/apikeys.h"
#include "app/sandboxdesk.h"
#include "tests/sandbox/opencalls.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

RawAnswer ask(const SandboxDesk &desk, const RawCall &call)
{
    return RawClient(quint16(desk.environment()->clientApi.port())).ask(call);
}

int statusOf(const SandboxDesk &desk)
{
    return ask(desk, RawCall("thirdExt/now")).status;
}

} // namespace

/// The embedded gateway as the desktop keeps it.
class SandboxDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void itStartsWhenWantedAndOnce()
    {
        SandboxDesk desk;
        QVERIFY(!desk.isRunning());
        QVERIFY(!desk.environment());
        QVERIFY(desk.statistics()["requests"].isNull());
        QSignalSpy changed(&desk, &SandboxControl::changed);
        QString problem = u"old"_s;
        QVERIFY(desk.ensureRunning(&problem));
        QVERIFY(problem.isEmpty());
        QCOMPARE(changed.count(), 1);
        const auto environment = desk.environment();
        QVERIFY(environment && environment->isLoopback());
        QVERIFY(desk.ensureRunning(nullptr));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.environment()->clientApi, environment->clientApi);
        QCOMPARE(statusOf(desk), 200);
        QCOMPARE(desk.statistics()["requests"], Json(1));
        desk.stop();
        QVERIFY(!desk.isRunning());
        QVERIFY(!desk.environment());
        QCOMPARE(changed.count(), 2);
    }

    void aRestartIsAtTheSamePortWithItsFaults()
    {
        SandboxDesk desk;
        QVERIFY(desk.ensureRunning(nullptr));
        const QUrl address = desk.environment()->clientApi;
        QCOMPARE(desk.setFaults(*Json::parse(R"({"rules":[{"do":"status","status":503}]})")),
                 QString());
        QCOMPARE(statusOf(desk), 503);
        QCOMPARE(desk.start({.seed = 7, .rate = 3, .encrypt = true}), QString());
        QCOMPARE(desk.environment()->clientApi, address);
        QVERIFY(!desk.environment()->publicKey.isEmpty());
        QCOMPARE(desk.options(), (SandboxControl::Options{.seed = 7, .rate = 3, .encrypt = true}));
        QCOMPARE(desk.statistics()["rate"], Json(3));
        QCOMPARE(statusOf(desk), 503);
        desk.stop();
        QCOMPARE(desk.start({}), QString());
        QCOMPARE(desk.environment()->clientApi, address);
        QCOMPARE(statusOf(desk), 503);
        QCOMPARE(desk.changeFaults(Json(Json::Array{})), QString());
        QCOMPARE(statusOf(desk), 200);
    }

    void elsewhereWhereThePortIsTaken()
    {
        SandboxDesk desk;
        QVERIFY(desk.ensureRunning(nullptr));
        const quint16 port = quint16(desk.environment()->clientApi.port());
        desk.stop();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, port));
        QCOMPARE(desk.start({}), QString());
        QVERIFY(desk.environment()->clientApi.port() != port);
        QCOMPARE(statusOf(desk), 200);
    }

    void aWrongScriptChangesNothing()
    {
        SandboxDesk desk;
        const Json good = *Json::parse(R"([{"do":"status","status":503}])");
        const Json bad = *Json::parse(R"([{"do":"html"},{"do":"status","often":1}])");
        for (const bool running : {false, true}) {
            if (running)
                QVERIFY(desk.ensureRunning(nullptr));
            QCOMPARE(desk.setFaults(good), QString());
            for (const QString &problem : {desk.setFaults(bad), desk.changeFaults(bad)})
                QVERIFY2(problem.contains(u"Rule 2: \"often\""_s), qPrintable(problem));
            QCOMPARE(desk.faults(), good);
        }
        QCOMPARE(statusOf(desk), 503); // also set before it ran
        QCOMPARE(desk.activeFaults().items().size(), size_t(1));
    }

    void whatTheButtonsDo()
    {
        SandboxDesk desk;
        desk.kick({}); // nothing runs: nothing happens
        desk.setClockSkew(1);
        QVERIFY(desk.ensureRunning(nullptr));
        const auto token = [&] {
            return ask(desk, RawCall(loginPath, emailLogin(u"trader@example.com"_s).toBytes()))
                .json()["data"]["token"]
                .toString()
                .toLatin1();
        };
        const auto code = [&](const QByteArray &held) {
            return ask(desk, RawCall(infoPath).set("token", held)).code();
        };
        const QByteArray first = token();
        desk.expireTokens(u"86002001"_s);
        QCOMPARE(code(first), u"GATEWAY_CODE_005"_s);
        const QByteArray second = token();
        desk.kick(u"86002001"_s);
        QCOMPARE(code(second), u"GATEWAY_CODE_017"_s);
        desk.setRate(0);
        desk.setTicking(false);
        desk.setClockSkew(600'000);
        QCOMPARE(desk.options().rate, 0);
        const Json statistics = desk.statistics();
        QCOMPARE(statistics["rate"], Json(0));
        QCOMPARE(statistics["ticking"], Json(false));
        QCOMPARE(statistics["clockSkewMs"], Json(600'000));
        QCOMPARE(ask(desk, RawCall(mfaPath)).code(), u"GATEWAY_CODE_014"_s);
    }

    void aKeyFileIsReadByTheClient()
    {
        SandboxDesk desk;
        QVERIFY(desk.makeKeyFile(u"86002001"_s).isEmpty());
        QVERIFY(desk.ensureRunning(nullptr));
        QVERIFY(desk.makeKeyFile(u"1"_s).isEmpty());
        const Secret file = desk.makeKeyFile(u"86002001"_s);
        QVERIFY(ApiCredentials::fromSecret(file));
        const OpenKey key(*Json::parse(file.reveal()));
        QCOMPARE(ask(desk, openCall(key, infoPath)).code(), u"0"_s);
    }

    void everybodyIsDescribed()
    {
        const SandboxDesk desk;
        const Json people = desk.people();
        QCOMPARE(people.items().size(), size_t(12));
        for (const Json &person : people.items()) {
            for (const char *name : {"name", "signInAs", "is"})
                QVERIFY2(!person[name].toString().isEmpty(), person.toBytes().constData());
        }
        QCOMPARE(people.items().back()["signInAs"], Json("new@example.com"));
    }
};

QTEST_GUILESS_MAIN(SandboxDeskTest)
#include "tst_sandboxdesk.moc"
