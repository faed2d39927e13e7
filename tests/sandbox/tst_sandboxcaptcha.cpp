// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/sandbox/accountcalls.h"
#include "tests/sandbox/browsercalls.h"

#include <QTest>

using namespace mm;

namespace {

QUrl solved(const SandboxFixture &sandbox, const QByteArray &outcome)
{
    return target(
        visit(sandbox,
              "/captcha?"
                  + encoded({{"redirect_uri", loopback}, {"state", "abc"}, {"outcome", outcome}})));
}

QByteArray captcha(const SandboxFixture &sandbox)
{
    return member(solved(sandbox, "solve"), QStringLiteral("captcha"));
}

} // namespace

/// The captcha page, and the calls that demand what it gives out (protocol.md section 2).
class SandboxCaptchaTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhereItIsDemanded()
    {
        SandboxFixture without({});
        QVERIFY(without.environment().captchaPage.isEmpty());
        QCOMPARE(visit(without, "/captcha?redirect_uri=x&state=y").status, 404);
        SandboxFixture with({.captcha = true});
        QCOMPARE(with.environment().captchaPage.path(), QStringLiteral("/captcha"));
    }

    void theThreeCallsDemandIt()
    {
        SandboxFixture sandbox({.captcha = true});
        const QString demo = QStringLiteral("demo@example.com");
        const auto refused = [&](const QByteArray &path, const QByteArray &body) {
            return ask(sandbox, RawCall(path, body)).json();
        };
        for (const Json &answer : {refused(loginPath, emailLogin(demo).toBytes()),
                                   refused(codePath, codeBody("EMAIL_LOGIN", demo)),
                                   refused(registerPath, registration(demo, "x").toBytes())}) {
            QCOMPARE(answer["code"], Json("F999999"));
            QCOMPARE(answer["bizCode"], Json("G"));
        }
        QCOMPARE(ask(sandbox, RawCall(statusPath, R"({"type":1,"loginName":"a@b.cc"})")).code(),
                 QStringLiteral("0"));
        QCOMPARE(
            ask(sandbox,
                RawCall(loginPath, emailLogin(demo).toBytes()).set("captcha", captcha(sandbox)))
                .code(),
            QStringLiteral("0"));
        QCOMPARE(
            ask(sandbox,
                RawCall(codePath, codeBody("EMAIL_LOGIN", demo)).set("captcha", captcha(sandbox)))
                .code(),
            QStringLiteral("0"));
    }

    void aResponseIsGoodOnceAndNotForLong()
    {
        SandboxFixture sandbox({.captcha = true});
        const Json body = emailLogin(QStringLiteral("demo@example.com"));
        const auto code = [&](const QByteArray &response) {
            return ask(sandbox, RawCall(loginPath, body.toBytes()).set("captcha", response)).code();
        };
        const QByteArray response = captcha(sandbox);
        QCOMPARE(code(response), QStringLiteral("0"));
        QCOMPARE(code(response), QStringLiteral("F999999"));
        QCOMPARE(code("nonsense"), QStringLiteral("F999999"));
        QCOMPARE(code(member(solved(sandbox, "wrong"), QStringLiteral("captcha"))),
                 QStringLiteral("F999999"));
        const QByteArray late = captcha(sandbox);
        sandbox.skipTime(2 * 60'000);
        QCOMPARE(code(late), QStringLiteral("F999999"));
    }

    void thePageReturnsToALoopback()
    {
        SandboxFixture sandbox({.captcha = true});
        const QUrl back = solved(sandbox, "solve");
        QVERIFY(back.toEncoded().startsWith(loopback + '?'));
        QCOMPARE(member(back, QStringLiteral("state")), QByteArray("abc"));
        QCOMPARE(member(solved(sandbox, "deny"), QStringLiteral("error")),
                 QByteArray("access_denied"));
        const auto status = [&](const Items &items) {
            return visit(sandbox, "/captcha?" + encoded(items)).status;
        };
        QCOMPARE(status({{"redirect_uri", loopback}, {"state", "abc"}}), 200);
        QCOMPARE(status({{"redirect_uri", "https://example.com/"}, {"state", "abc"}}), 400);
        QCOMPARE(status({{"redirect_uri", loopback}}), 400);
    }
};

QTEST_GUILESS_MAIN(SandboxCaptchaTest)
#include "tst_sandboxcaptcha.moc"
