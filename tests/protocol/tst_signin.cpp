// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/signin.h"
#include "app/protocol/thirdparty.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

QByteArray device()
{
    return QByteArray::number(deviceNumber());
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void writesEachType();
    void aCodeTakesThePasswordsPlace();
    void bindsAThirdParty();
    void sendsTheGoogleCodeWhereThereIsOne();
    void readsTheLoginDocument();
    void refusesALoginWithoutToken_data();
    void refusesALoginWithoutToken();
    void asksForMfa();
    void readsMfa_data();
    void readsMfa();
    void readsServerTime_data();
    void readsServerTime();
    void readsThirdPartyConfig();
    void knowsThePlatform();
};

void TestSignIn::writesEachType()
{
    // The document's own password digest.
    const QByteArray rest = R"(,"device":)" + device()
        + R"(,"isThird":false,"loginPwd":"dc483e80a7a0bd9ef71d8cf973673924"})";
    LoginRequest request;
    request.password = Secret("a123456");
    request.loginName = u"trader@example.com"_s;
    request.phoneArea = u"+86"_s; // of another tab: not this type's
    QCOMPARE(request.toJson().toBytes(), R"({"type":1,"loginName":"trader@example.com")" + rest);
    request.type = SignInType::Phone;
    request.loginName = u"13429837442"_s;
    QCOMPARE(request.toJson().toBytes(),
             R"({"type":2,"phoneArea":"+86","loginName":"13429837442")" + rest);
    request.type = SignInType::CustomerNumber;
    request.loginName = u"86001175"_s;
    QCOMPARE(request.toJson().toBytes(), R"({"type":3,"loginName":"86001175")" + rest);
    QVERIFY(!request.toJson().toBytes().contains("a123456"));
}

void TestSignIn::aCodeTakesThePasswordsPlace()
{
    LoginRequest request;
    request.loginName = u"trader@example.com"_s;
    request.proof = {.code = Secret("000000"), .sendToken = Secret("ticket-1")};
    const QByteArray start = R"({"type":1,"loginName":"trader@example.com","device":)" + device()
        + R"(,"isThird":false)";
    QCOMPARE(request.toJson().toBytes(),
             start + R"(,"verifyCode":"000000","sendToken":"ticket-1"})");
    request.password = Secret("a123456"); // of another tab
    QCOMPARE(request.toJson().toBytes(),
             start + R"(,"loginPwd":"dc483e80a7a0bd9ef71d8cf973673924"})");
    // Never the digest of nothing.
    QCOMPARE(LoginRequest().toJson().toBytes(),
             R"({"type":1,"loginName":"","device":)" + device() + R"(,"isThird":false})");
}

void TestSignIn::bindsAThirdParty()
{
    LoginRequest request;
    request.type = SignInType::CustomerNumber;
    request.loginName = u"86001175"_s;
    request.password = Secret("a123456");
    request.bindUserId = u"5708954114"_s;
    request.bindSource = u"telegram"_s;
    request.captcha = Secret("captcha-1"); // a header
    QCOMPARE(request.toJson().toBytes(),
             R"({"type":3,"loginName":"86001175","device":)" + device()
                 + R"(,"isThird":false,"loginPwd":"dc483e80a7a0bd9ef71d8cf973673924",)"
                   R"("bindThirdUserId":"5708954114","thirdSource":"telegram"})");
    QCOMPARE(request.identity(),
             (SignInIdentity{.type = SignInType::CustomerNumber, .loginName = u"86001175"_s}));
}

void TestSignIn::sendsTheGoogleCodeWhereThereIsOne()
{
    LoginRequest request;
    QVERIFY(!request.toJson().contains("googleCode"));
    request.googleCode = Secret("012345");
    QCOMPARE(request.toJson()["googleCode"].toString(), u"012345"_s);
}

void TestSignIn::readsTheLoginDocument()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/login-answer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Json document = Json::parse(file.readAll()).value_or(Json());
    const Result<LoginRequest::Answer> answer = LoginRequest::Answer::fromJson(document["data"]);
    QVERIFY(answer);
    QCOMPARE(answer->token.reveal(), QByteArrayView("a541f9d5-2507-42b3-b790-59e1f755c380app"));
    QCOMPARE(answer->refreshToken.reveal(),
             QByteArrayView("291e08e4e0af86b3d8af85f2947a02125a1c1746db58b303b06cc1aba389f4cd"));
    QCOMPARE(answer->customer.customerNo, u"86001175"_s);
    QCOMPARE(answer->customer.accounts.size(), std::size_t(1));
    const QByteArray kept = answer->customer.answer.toBytes();
    QVERIFY(!kept.contains("a541f9d5") && !kept.contains("291e08e4"));
}

void TestSignIn::refusesALoginWithoutToken_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {"null", "[]", "7", "{}", R"({"id":1,"token":null})",
                             R"({"token":"","rToken":"r"})", R"({"token":{}})"})
        QTest::newRow(data) << QByteArray(data);
}

void TestSignIn::refusesALoginWithoutToken()
{
    QFETCH(QByteArray, data);
    const Result<LoginRequest::Answer> answer = LoginRequest::Answer::fromJson(json(data));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
    // One token is enough.
    QVERIFY(LoginRequest::Answer::fromJson(json(R"({"token":"t"})")));
}

void TestSignIn::asksForMfa()
{
    MfaQuestion question;
    question.loginName = u"a@example.com"_s;
    QCOMPARE(question.toJson().toBytes(),
             R"({"loginName":"a@example.com","phoneArea":"+86","type":1})"_ba);
    question = {.type = SignInType::Phone, .phoneArea = u"+44"_s, .loginName = u"7911123456"_s};
    QCOMPARE(question.toJson().toBytes(),
             R"({"loginName":"7911123456","phoneArea":"+44","type":2})"_ba);
}

void TestSignIn::readsMfa_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("enabled"); // -1: cannot be read
    QTest::newRow("document") << "-1"_ba << 0;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("null") << "null"_ba << 0;
    QTest::newRow("on") << "1"_ba << 1;
    QTest::newRow("id") << "1176"_ba << 1;
    QTest::newRow("string") << "\"5\""_ba << 1;
    QTest::newRow("string off") << "\"-1\""_ba << 0;
    QTest::newRow("text") << "\"on\""_ba << -1;
    QTest::newRow("object") << "{}"_ba << -1;
    QTest::newRow("array") << "[1]"_ba << -1;
}

void TestSignIn::readsMfa()
{
    QFETCH(QByteArray, data);
    const Result<MfaQuestion::Answer> answer = MfaQuestion::Answer::fromJson(json(data));
    QTEST(answer ? int(answer->enabled) : -1, "enabled");
}

void TestSignIn::readsServerTime_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qint64>("now"); // 0: cannot be read
    QTest::newRow("document") << "1678426706212"_ba << qint64(1678426706212);
    QTest::newRow("string") << "\"1678426706212\""_ba << qint64(1678426706212);
    for (const char *bad : {"null", "0", "-5", "1.5", "\"soon\"", "{}", "[]", "\"\"", "1e300"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(0);
}

void TestSignIn::readsServerTime()
{
    QFETCH(QByteArray, data);
    const Result<ServerTimeRequest::Answer> answer =
        ServerTimeRequest::Answer::fromJson(json(data));
    QTEST(answer ? answer->now : 0, "now");
    QCOMPARE(ServerTimeRequest().toJson().toBytes(), "{}"_ba);
    QCOMPARE(LogoutRequest().toJson().toBytes(), "{}"_ba);
}

void TestSignIn::readsThirdPartyConfig()
{
    using Answer = ThirdPartyConfigRequest::Answer;
    QCOMPARE((ThirdPartyConfigRequest{.source = u"google"_s}).toJson().toBytes(),
             R"({"thirdSource":"google"})"_ba);
    const Result<Answer> offered = Answer::fromJson(
        json(R"({"thirdSource":"google","clientId":" id-1 ","developerAccount":null})"));
    QVERIFY(offered);
    QCOMPARE(offered->source, u"google"_s);
    QCOMPARE(offered->clientId, u"id-1"_s);
    QVERIFY(offered->developerAccount.isEmpty());
    for (const char *none : {"null", "{}", R"({"clientId":null})", R"({"clientId":" "})"})
        QVERIFY2(Answer::fromJson(json(none))->clientId.isEmpty(), none);
    for (const char *bad : {"[]", "\"x\"", "7"})
        QCOMPARE(Answer::fromJson(json(bad)).error().kind, ErrorKind::BadAnswer);
    QCOMPARE(thirdPartySources().join(u' '), u"google facebook twitter telegram apple metamask"_s);
}

void TestSignIn::knowsThePlatform()
{
#if defined(Q_OS_LINUX)
    QCOMPARE(deviceNumber(), 9); // section 13
#else
    QVERIFY(deviceNumber() == 7 || deviceNumber() == 8);
#endif
}

QTEST_APPLESS_MAIN(TestSignIn)
#include "tst_signin.moc"
