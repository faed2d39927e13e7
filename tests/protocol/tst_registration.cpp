// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/registration.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray digest = "dc483e80a7a0bd9ef71d8cf973673924"; // of "a123456": the document's own
const QByteArray otherDigest = "b45cffe084dd3d20d928bee85e7b0f21"; // of "string"

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

CodeProof proof()
{
    return {.code = Secret("000000"), .sendToken = Secret("ticket-1")};
}

SignInIdentity phone()
{
    return {.type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13429837442"_s};
}

template <typename Answer>
void refused(const char *data)
{
    const auto answer = Answer::fromJson(json(data));
    QVERIFY2(!answer, data);
    QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private slots:
    void registersByEmail();
    void registersByPhone();
    void readsTheRegistration();
    void readsShortRegistrations();
    void asksForTheKycList();
    void replacesAForgottenPassword();
    void changesThePassword();
    void setsTheFirstPassword();
    void readsTheMfaSecret();
    void refusesAnMfaSecret_data();
    void refusesAnMfaSecret();
    void turnsMfaOnAndOff();
    void readsTheSwitch();
    void readsTheRandomKey();
};

void TestRegistration::registersByEmail()
{
    RegisterRequest request;
    request.identity = {.loginName = u"new@example.com"_s};
    request.country = u"CN"_s;
    request.language = u"en-US"_s;
    request.proof = proof();
    request.password = Secret("a123456");
    request.captcha = Secret("captcha-1");
    const QByteArray device = QByteArray::number(deviceNumber());
    QCOMPARE(request.toJson().toBytes(),
             R"({"country":"CN","lang":"en-US","loginName":"new@example.com","type":1,)"
             R"("verifyCode":"000000","sendToken":"ticket-1","registerSource":)"
                 + device + R"(,"openAccountType":0,"pwd":")" + digest + "\"}");
}

void TestRegistration::registersByPhone()
{
    RegisterRequest request;
    request.identity = phone();
    request.country = u"CN"_s;
    request.proof = proof();
    request.accountType = OpenAccountType::Company;
    request.customerGroupId = 7;
    const QByteArray device = QByteArray::number(deviceNumber());
    QCOMPARE(request.toJson().toBytes(),
             R"({"country":"CN","loginName":"13429837442","phoneArea":"+86","type":2,)"
             R"("verifyCode":"000000","sendToken":"ticket-1","registerSource":)"
                 + device + R"(,"customerGroupId":7,"openAccountType":1})");
}

void TestRegistration::readsTheRegistration()
{
    const auto answer = RegisterRequest::Answer::fromJson(json(R"({
        "customerNo":86001999,"companyKycStatus":"1","token":"t-1","rToken":null,"list":[
        {"levelCode":"L1","levelName":"Basic","pathName":"Person","openAccountType":"0","elementList":[
          {"elementCode":"name","elementName":"Name"},{"elementName":null},{"elementName":"ID card"},7]},
        {"levelCode":null,"elementList":null}]})"));
    QVERIFY(answer);
    QCOMPARE(answer->customerNo, u"86001999"_s);
    QCOMPARE(answer->companyKycDemanded, std::optional(true));
    QCOMPARE(answer->token.reveal(), QByteArrayView("t-1"));
    QVERIFY(answer->refreshToken.isEmpty());
    QCOMPARE(answer->kyc.size(), std::size_t(2));
    QCOMPARE(answer->kyc[0].code, u"L1"_s);
    QCOMPARE(answer->kyc[0].name, u"Basic"_s);
    QCOMPARE(answer->kyc[0].pathName, u"Person"_s);
    QCOMPARE(answer->kyc[0].accountType, std::optional(OpenAccountType::Person));
    QCOMPARE(answer->kyc[0].elements, (QStringList{u"Name"_s, u"ID card"_s}));
    QVERIFY(answer->kyc[1].elements.isEmpty() && !answer->kyc[1].accountType);
}

void TestRegistration::readsShortRegistrations()
{
    for (const char *data : {"null", "{}", R"({"list":null,"customerNo":null})", R"({"list":7})"}) {
        const auto answer = RegisterRequest::Answer::fromJson(json(data));
        QVERIFY2(answer, data);
        QVERIFY(answer->kyc.empty() && answer->customerNo.isEmpty() && answer->token.isEmpty());
    }
    for (const char *bad : {"[]", "7", "\"86001999\"", "true"})
        refused<RegisterRequest::Answer>(bad);
}

void TestRegistration::asksForTheKycList()
{
    using Answer = KycListRequest::Answer;
    QCOMPARE(KycListRequest().toJson().toBytes(), R"({"businessCode":"open_account"})"_ba);
    const auto list = Answer::fromJson(
        json(R"([{"levelName":"Basic","elementList":[{"elementName":"Name"}]},null,7])"));
    QVERIFY(list);
    QCOMPARE(list->levels.size(), std::size_t(1));
    QCOMPARE(list->levels.front().name, u"Basic"_s);
    QCOMPARE(list->levels.front().elements, QStringList{u"Name"_s});
    for (const char *none : {"null", "[]"})
        QVERIFY2(Answer::fromJson(json(none))->levels.empty(), none);
    for (const char *bad : {"{}", "\"open_account\"", "true"})
        refused<Answer>(bad);
}

void TestRegistration::replacesAForgottenPassword()
{
    ForgottenPasswordRequest request;
    request.identity = phone();
    request.proof = proof();
    request.newPassword = Secret("a123456");
    request.googleCode = Secret("123456");
    QCOMPARE(request.toJson().toBytes(),
             R"({"loginName":"13429837442","phoneArea":"+86","type":2,"newPwd":")" + digest
                 + R"(","verifyCode":"000000","sendToken":"ticket-1","googleCode":"123456"})");
    request.identity = {.loginName = u"a@example.com"_s};
    request.googleCode.clear();
    QCOMPARE(request.toJson().toBytes(),
             R"({"loginName":"a@example.com","type":1,"newPwd":")" + digest
                 + R"(","verifyCode":"000000","sendToken":"ticket-1"})");
}

void TestRegistration::changesThePassword()
{
    ChangePasswordRequest request;
    request.oldPassword = Secret("a123456");
    request.newPassword = Secret("string");
    QCOMPARE(request.toJson().toBytes(),
             R"({"oldPwd":")" + digest + R"(","newPwd":")" + otherDigest + "\"}");
    request.googleCode = Secret("123456");
    QCOMPARE(request.toJson()["googleCode"].toString(), u"123456"_s);
}

void TestRegistration::setsTheFirstPassword()
{
    FirstPasswordRequest request;
    request.newPassword = Secret("a123456");
    QCOMPARE(request.toJson().toBytes(), R"({"pwd":")" + digest + "\"}");
    request.googleCode = Secret("123456");
    QCOMPARE(request.toJson().toBytes(), R"({"pwd":")" + digest + R"(","googleCode":"123456"})");
}

void TestRegistration::readsTheMfaSecret()
{
    QCOMPARE(MfaSecretRequest().toJson().toBytes(), "{}"_ba);
    const auto answer = MfaSecretRequest::Answer::fromJson(json(
        R"({"code":null,"qrcode":"otpauth://totp/CTS2(2023-03-01)(86000116)?secret=RAUW2G2WRHKRSV5L",)"
        R"("secret":"RAUW2G2WRHKRSV5L","id":"41","customerNo":"86000116","status":2})"));
    QVERIFY(answer);
    QCOMPARE(answer->googleId, 41);
    QCOMPARE(answer->secret.reveal(), QByteArrayView("RAUW2G2WRHKRSV5L"));
    QCOMPARE(answer->otpauth.reveal(),
             QByteArrayView("otpauth://totp/CTS2(2023-03-01)(86000116)?secret=RAUW2G2WRHKRSV5L"));
}

void TestRegistration::refusesAnMfaSecret_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {
             "null",
             "true",
             "[]",
             "{}",
             R"({"id":41,"secret":"A"})",
             R"({"id":41,"qrcode":"otpauth://totp/a?secret=A"})",
             R"({"secret":"A","qrcode":"otpauth://totp/a?secret=A"})",
             R"({"id":0,"secret":"A","qrcode":"otpauth://totp/a?secret=A"})",
             R"({"id":41,"secret":"A","qrcode":"https://evil.example/?secret=A"})",
             R"({"id":41,"secret":{},"qrcode":"otpauth://totp/a?secret=A"})",
         })
        QTest::newRow(data) << QByteArray(data);
}

void TestRegistration::refusesAnMfaSecret()
{
    QFETCH(QByteArray, data);
    refused<MfaSecretRequest::Answer>(data.constData());
}

void TestRegistration::turnsMfaOnAndOff()
{
    SetMfaRequest request;
    request.googleId = 41;
    request.customerNo = u"86001175"_s;
    request.customerId = 1176;
    request.language = u"en-US"_s;
    request.googleCode = Secret("123456");
    request.sms = {.code = Secret("111111"), .sendToken = Secret("ticket-s")};
    request.email = {.code = Secret("222222"), .sendToken = Secret("ticket-e")};
    QCOMPARE(request.toJson().toBytes(),
             R"({"lang":"en-US","customerNo":"86001175","id":1176,"verifyCodeSMS":"111111",)"
             R"("sendTokenSMS":"ticket-s","verifyCodeEmail":"222222","sendTokenEmail":"ticket-e",)"
             R"("googleCode":"123456","type":1,"googleId":41})"_ba);
    request = {};
    request.enable = false;
    request.googleId = 41;
    request.googleCode = Secret("123456");
    request.email = proof();
    QCOMPARE(request.toJson().toBytes(),
             R"({"verifyCodeEmail":"000000","sendTokenEmail":"ticket-1","googleCode":"123456",)"
             R"("type":2,"googleId":41})"_ba);
}

void TestRegistration::readsTheSwitch()
{
    using Answer = SwitchAccountRequest::Answer;
    QCOMPARE(SwitchAccountRequest().toJson().toBytes(), "{}"_ba);
    const auto bare = Answer::fromJson(json("\"t-1\""));
    QVERIFY(bare);
    QCOMPARE(bare->token.reveal(), QByteArrayView("t-1"));
    QVERIFY(bare->refreshToken.isEmpty());
    const auto whole = Answer::fromJson(json(R"({"id":1,"token":"t-2","rToken":"r-2"})"));
    QVERIFY(whole);
    QCOMPARE(whole->token.reveal(), QByteArrayView("t-2"));
    QCOMPARE(whole->refreshToken.reveal(), QByteArrayView("r-2"));
    for (const char *bad : {"null", "{}", "[]", "\"\"", "true", R"({"token":null,"rToken":"r"})"})
        refused<Answer>(bad);
}

void TestRegistration::readsTheRandomKey()
{
    using Answer = RandomKeyRequest::Answer;
    QCOMPARE(RandomKeyRequest().toJson().toBytes(), "{}"_ba);
    const auto answer = Answer::fromJson(json("\"qfx13-8z5850-mf4l657-gkqbn-167756399\""));
    QVERIFY(answer);
    QCOMPARE(answer->token.reveal(), QByteArrayView("qfx13-8z5850-mf4l657-gkqbn-167756399"));
    for (const char *bad : {"null", "{}", "[]", "\"\"", "7"})
        refused<Answer>(bad);
}

QTEST_APPLESS_MAIN(TestRegistration)
#include "tst_registration.moc"
