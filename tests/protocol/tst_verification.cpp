// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/verification.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(QByteArrayView text)
{
    return Json::parse(text).value_or(Json());
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void namesTheBusiness_data();
    void namesTheBusiness();
    void knowsRecipients();
    void asksForTheAccount();
    void readsTheAccount_data();
    void readsTheAccount();
    void asksForACode();
    void readsTheTicket_data();
    void readsTheTicket();
    void aProofNeedsBoth();
};

void TestVerification::namesTheBusiness_data()
{
    QTest::addColumn<CodePurpose>("purpose");
    QTest::addColumn<QString>("word");
    QTest::newRow("login") << CodePurpose::Login << u"LOGIN"_s;
    QTest::newRow("register") << CodePurpose::Register << u"REGISTER"_s;
    QTest::newRow("password") << CodePurpose::Password << u"PASSWORD"_s;
    QTest::newRow("common") << CodePurpose::Common << u"COMMON"_s;
    QTest::newRow("logged in") << CodePurpose::LoggedIn << u"LOGINED"_s; // the gateway's spelling
}

void TestVerification::namesTheBusiness()
{
    QFETCH(CodePurpose, purpose);
    QFETCH(QString, word);
    QCOMPARE(codeBizType(purpose, CodeChannel::Email),
             u"EMAIL_"_s + word + u"_VERIFICATION_CODE"_s);
    QCOMPARE(codeBizType(purpose, CodeChannel::Sms), u"SMS_"_s + word + u"_VERIFICATION_CODE"_s);
}

void TestVerification::knowsRecipients()
{
    const SignInIdentity email{
        .type = SignInType::Email, .phoneArea = u"+86"_s, .loginName = u"a@example.com"_s};
    QCOMPARE(email.recipient(), u"a@example.com"_s);
    const SignInIdentity phone{
        .type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13429837442"_s};
    QCOMPARE(phone.recipient(), u"+86 13429837442"_s);
    const SignInIdentity number{.type = SignInType::CustomerNumber, .loginName = u"86001175"_s};
    QVERIFY(number.recipient().isEmpty());
    QVERIFY(email.canReceiveCodes() && phone.canReceiveCodes() && !number.canReceiveCodes());
}

void TestVerification::asksForTheAccount()
{
    AccountQuestion question{{.loginName = u"a@example.com"_s}};
    QCOMPARE(question.toJson().toBytes(), R"({"loginName":"a@example.com","type":1})"_ba);
    question.identity = {
        .type = SignInType::Phone, .phoneArea = u"+86"_s, .loginName = u"13429837442"_s};
    QCOMPARE(question.toJson().toBytes(), R"({"loginName":"13429837442","type":2})"_ba);
}

void TestVerification::readsTheAccount_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("status"); // 0: cannot be read
    QTest::newRow("document") << R"({"country":"CN","phoneArea":"+86","status":1})"_ba << 1;
    QTest::newRow("text") << R"({"status":"2","country":null})"_ba << 2;
    QTest::newRow("disabled") << R"({"status":-1})"_ba << -1;
    for (const char *bad : {"null", "[]", "1", "\"1\"", "{}", R"({"status":0})", R"({"status":3})",
                            R"({"status":null})", R"({"status":{}})", R"({"status":"yes"})"})
        QTest::newRow(bad) << QByteArray(bad) << 0;
}

void TestVerification::readsTheAccount()
{
    QFETCH(QByteArray, data);
    const auto answer = AccountQuestion::Answer::fromJson(json(data));
    QTEST(answer ? int(answer->status) : 0, "status");
    if (!answer)
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
    else if (data.contains("CN"))
        QCOMPARE(answer->country + answer->phoneArea, u"CN+86"_s);
}

void TestVerification::asksForACode()
{
    SendCodeRequest request;
    request.companyId = 360;
    request.recipient = u"+86 13429837442"_s;
    request.channel = CodeChannel::Sms;
    request.country = u"CN"_s;
    request.captcha = Secret("captcha-1");
    QCOMPARE(request.toJson().toBytes(),
             R"({"companyId":360,"bizType":"SMS_LOGIN_VERIFICATION_CODE",)"
             R"("toUser":"+86 13429837442","country":"CN"})"_ba);
    // The recipient of somebody who is signed in is the gateway's to know.
    request.purpose = CodePurpose::LoggedIn;
    request.channel = CodeChannel::Email;
    request.customerNo = u"86001175"_s;
    request.country.clear();
    QCOMPARE(request.toJson().toBytes(),
             R"({"companyId":360,"bizType":"EMAIL_LOGINED_VERIFICATION_CODE",)"
             R"("customerNo":"86001175"})"_ba);
}

void TestVerification::readsTheTicket_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("token"); // empty: cannot be read
    QTest::newRow("document") << R"({"token":"38caf08b-fafd-4cb5-b36c-ebdd1878b974"})"_ba
                              << "38caf08b-fafd-4cb5-b36c-ebdd1878b974"_ba;
    QTest::newRow("number") << R"({"token":12,"more":[]})"_ba
                            << "12"_ba;
    for (const char *bad :
         {"null", "[]", "\"t\"", "{}", R"({"token":null})", R"({"token":""})", R"({"token":[]})"})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray();
}

void TestVerification::readsTheTicket()
{
    QFETCH(QByteArray, data);
    const auto answer = SendCodeRequest::Answer::fromJson(json(data));
    QTEST(answer ? answer->sendToken.reveal().toByteArray() : QByteArray(), "token");
    if (!answer)
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

void TestVerification::aProofNeedsBoth()
{
    QVERIFY(!CodeProof().isComplete());
    QVERIFY(!(CodeProof{.code = Secret("1"), .sendToken = {}}).isComplete());
    QVERIFY(!(CodeProof{.code = {}, .sendToken = Secret("t")}).isComplete());
    QVERIFY((CodeProof{.code = Secret("1"), .sendToken = Secret("t")}).isComplete());
}

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
