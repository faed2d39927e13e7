// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/personaldata.h"

#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

/// Who somebody is does not show until it is asked for.
class TestPersonalData : public QObject
{
    Q_OBJECT
private slots:
    void members_data();
    void members();
    void texts_data();
    void texts();
    void wholeRecords();
    void secrets();
    void recordsNobodyDocuments();
};

void TestPersonalData::members_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("personal");
    for (const char *name : {"name",           "firstName",   "lastName",     "email",
                             "phone",          "mobilePhone", "idCard",       "address",
                             "walletAddress",  "cardNo",      "bankAccount",  "accountName",
                             "birthday",       "postalCode",  "tgUserName",   "thirdUserId",
                             "thirdIntactMsg", "loginIp",     "elementValue", "idNumber",
                             "postCode",       "city",        "memo",         "idCardFrontImage",
                             "EMAIL"})
        QTest::addRow("%s", name) << QByteArray(name) << true;
    for (const char *name :
         {"customerNo",    "agentCustomerNo",  "customerGroupName", "bankName",       "symbolName",
          "tradeTypeName", "businessTypeName", "businessType1Name", "phoneArea",      "idCardType",
          "status",        "balance",          "accountId",         "createTime",     "companyName",
          "remark",        "currency",         "elementName",       "blockchainName", "levelName",
          "capacity"})
        QTest::addRow("%s", name) << QByteArray(name) << false;
}

void TestPersonalData::members()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, personal);
    QCOMPARE(isPersonalMember(name), personal);
}

void TestPersonalData::texts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("e-mail") << QByteArray("email") << u"ada@example.com"_s << u"***@example.com"_s;
    QTest::newRow("long e-mail") << QByteArray("email") << u"lovelace@example.com"_s
                                 << u"l***@example.com"_s;
    QTest::newRow("no e-mail") << QByteArray("email") << u"ada"_s << u"***"_s;
    QTest::newRow("phone") << QByteArray("phone") << u"13812345678"_s << u"***78"_s;
    QTest::newRow("short phone") << QByteArray("phone") << u"1234"_s << u"***"_s;
    QTest::newRow("name") << QByteArray("name") << u"王小明"_s << u"***"_s;
    QTest::newRow("empty") << QByteArray("name") << u""_s << u""_s;
}

void TestPersonalData::texts()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskedPersonal(name, text), masked);
}

void TestPersonalData::wholeRecords()
{
    const Json record = *Json::parse(
        R"({"customerNo":"860","name":"Ada","email":null,"phone":"","idCard":12345,)"
        R"("balance":12.50,"kyc":[{"lastName":"L","level":2,"address":{"street":"x"}}],"flag":true})");
    QCOMPARE(maskedPersonal(record).toBytes(),
             QByteArray(R"({"customerNo":"860","name":"***","email":null,"phone":"",)"
                        R"("idCard":"***","balance":12.50,"kyc":[{"lastName":"***","level":2,)"
                        R"("address":"***"}],"flag":true})"));
    QCOMPARE(maskedPersonal(maskedPersonal(record)), maskedPersonal(record));
}

void TestPersonalData::secrets()
{
    const Json record = *Json::parse(
        R"({"name":"Ann","stpPassword":"x","a":[{"token":5,"googleCode":null,"b":{"apiKey":{}}}],)"
        R"("hasToken":true,"emptyPwd":"","adminPassword":{"deep":"x"}})");
    const Json expected =
        *Json::parse(R"({"name":"Ann","stpPassword":"•••","a":[{"token":"•••","googleCode":null,)"
                     R"("b":{"apiKey":{}}}],"hasToken":true,"emptyPwd":"","adminPassword":"•••"})");
    QCOMPARE(maskedSecrets(record).toBytes(), expected.toBytes());
    QCOMPARE(maskedSecrets(expected), expected);
}

/// What a gateway may put there is hidden; what it is about is not.
void TestPersonalData::recordsNobodyDocuments()
{
    const Json record = *Json::parse(
        R"({"id":7,"levelList":[{"levelCode":"level_1","levelName":"Basics","status":2,)"
        R"("question7":"my first school","answer":42,"done":true,"list":["Ada"]}],)"
        R"("createTime":1685836929606,"customerNo":"860","frontUrl":"https://kyc/x.jpg"})");
    QCOMPARE(maskedPersonal(record, PersonalRule::Unknown).toBytes(),
             QByteArray(R"({"id":7,"levelList":[{"levelCode":"level_1","levelName":"Basics",)"
                        R"("status":2,"question7":"***","answer":"***","done":true,)"
                        R"("list":"***"}],"createTime":1685836929606,"customerNo":"860",)"
                        R"("frontUrl":"***"})"));
    QVERIFY(maskedPersonal(record).toBytes().contains("my first school")); // a control
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
