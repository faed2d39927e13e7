// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordtext.h"

#include "app/protocol/managerevents.h"
#include "ui/common/formatting.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

class TestRecordText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsEverySample();
    void knowsEveryMemberOfTheEvents();
    void sameMemberDiffersByRecord_data();
    void sameMemberDiffersByRecord();
    void unknownNumbersAreToldAsSuch();
    void unknownMembersAreKept();
    void personalMembers_data();
    void personalMembers();
    void whatHoldsPersonalMembersIsPersonal();
    void secretsAreNeverShown();
    void orders();
    void ordersByTradeType();
    void amountsKeepTheirDigits();
    void summariesHoldNothingPersonal();
    void unknownEventsHaveTheirTypeAsText();
    void masks_data();
    void masks();

private:
    [[nodiscard]] RecordField field(const QByteArray &json, QByteArrayView name, RecordKind kind,
                                    const QString &type = {}) const;

    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedStates)};
    Json m_samples;
};

void TestRecordText::initTestCase()
{
    qputenv("TZ", "UTC");
    QFile file(QStringLiteral(MM_TEST_DATA "/manager-events.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_samples = Json::parse(file.readAll()).value_or(Json());
    QCOMPARE(m_samples.members().size(), 18U);
}

RecordField TestRecordText::field(const QByteArray &json, QByteArrayView name, RecordKind kind,
                                  const QString &type) const
{
    const Json object = Json::parse(json).value_or(Json());
    return describeMember(object, name, kind, m_formatting, type);
}

/// All labels and values of the document's samples, as the file of expected texts has them.
void TestRecordText::tellsEverySample()
{
    QStringList lines;
    for (const auto &[name, data] : m_samples.members()) {
        const QString type = QString::fromUtf8(name);
        lines << u"# %1: %2"_s.arg(type, eventTypeText(type))
              << u"# %1"_s.arg(eventSummary(data, type, m_formatting));
        for (const RecordField &one : describe(data, RecordKind::Event, m_formatting, type)) {
            lines << u"%1%2: %3 [%4=%5]"_s.arg(one.personal ? u"* "_s : QString(), one.label,
                                               one.value, QString::fromUtf8(one.name), one.raw);
        }
    }
    QFile file(QStringLiteral(MM_TEST_DATA "/manager-event-texts.txt"));
    if (qEnvironmentVariableIsSet("MM_WRITE_EXPECTED")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

void TestRecordText::knowsEveryMemberOfTheEvents()
{
    for (const auto &[name, data] : m_samples.members()) {
        const QString type = QString::fromUtf8(name);
        for (const RecordField &one : describe(data, RecordKind::Event, m_formatting, type))
            QVERIFY2(one.label.toUtf8() != one.name, (name + ' ' + one.name).constData());
    }
}

void TestRecordText::sameMemberDiffersByRecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *json, const char *member, RecordKind kind, const char *type,
                        const QString &text) {
        QTest::addRow("%s %d %s", json, int(kind), type)
            << QByteArray(json) << QByteArray(member) << kind << QString::fromLatin1(type) << text;
    };
    using Kind = RecordKind;
    row(R"({"status":2})", "status", Kind::Customer, "", u"Disabled"_s);
    row(R"({"status":"5"})", "status", Kind::Customer, "", u"Locked"_s);
    row(R"({"status":2})", "status", Kind::Account, "", u"Available"_s);
    row(R"({"status":2})", "status", Kind::Position, "", u"Closed"_s);
    row(R"({"status":2})", "status", Kind::FundFlow, "", u"Done"_s);
    row(R"({"status":2})", "status", Kind::Kyc, "", u"Approved"_s);
    row(R"({"status":2})", "status", Kind::Product, "", u"Disabled"_s);
    row(R"({"status":2})", "status", Kind::Event, "kyc", u"Approved"_s);
    row(R"({"status":3})", "status", Kind::Event, "position_update", u"Partly closed"_s);
    row(R"({"status":6})", "status", Kind::Event, "register", u"Being closed"_s);
    row(R"({"type":1})", "type", Kind::Customer, "", u"Demo"_s);
    row(R"({"type":2})", "type", Kind::Group, "", u"Guest"_s);
    row(R"({"type":3})", "type", Kind::Account, "", u"Platform"_s);
    row(R"({"type":12})", "type", Kind::Event, "subject_insert", u"Platform: available"_s);
    row(R"({"openAccountType":1})", "openAccountType", Kind::Customer, "", u"Company"_s);
    row(R"({"openAccountType":1})", "openAccountType", Kind::Group, "", u"Yes"_s);
    row(R"({"withdraw":1})", "withdraw", Kind::Customer, "", u"Yes"_s);
    row(R"({"withdraw":false})", "withdraw", Kind::Event, "withdraw", u"No"_s);
    row(R"({"businessType":603})", "businessType", Kind::FundFlow, "", u"Balance adjustment"_s);
    row(R"({"businessType":60301})", "businessType", Kind::Event, "account_adjust",
        u"Balance adjustment: deposit"_s);
    row(R"({"businessType1":6004})", "businessType1", Kind::FundFlow, "",
        u"Result of a close at market"_s);
    row(R"({"currency":66})", "currency", Kind::Event, "open_account", u"66"_s);
    row(R"({"apiCheckRule":"1,3"})", "apiCheckRule", Kind::Customer, "", u"E-mail, Google code"_s);
    row(R"({"tradeTypes":"1,5,8"})", "tradeTypes", Kind::Product, "",
        u"Cross contract, Spot, Unknown (8)"_s);
    row(R"({"googleId":17})", "googleId", Kind::Customer, "", u"Yes"_s);
    row(R"({"googleId":0})", "googleId", Kind::Customer, "", u"No"_s);
    row(R"({"kycStatus":-1})", "kycStatus", Kind::Customer, "", u"Partly verified"_s);
    row(R"({"companyType":"demo"})", "companyType", Kind::Customer, "", u"Demo"_s);
    row(R"({"country":"CN"})", "country", Kind::Customer, "", u"China"_s);
    row(R"({"country":"XQ"})", "country", Kind::Customer, "", u"XQ"_s);
    row(R"({"loginTime":0})", "loginTime", Kind::Customer, "", u"–"_s);
    row(R"({"loginTime":"yesterday"})", "loginTime", Kind::Customer, "", u"yesterday"_s);
    row(R"({"takeProfit":"157000"})", "takeProfit", Kind::Position, "", u"157000"_s);
    row(R"({"takeProfitDecimal":"1.57000"})", "takeProfitDecimal", Kind::Position, "",
        u"1.57000"_s);
}

void TestRecordText::sameMemberDiffersByRecord()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, member);
    QFETCH(RecordKind, kind);
    QFETCH(QString, type);
    QTEST(field(json, member, kind, type).value, "text");
}

void TestRecordText::unknownNumbersAreToldAsSuch()
{
    for (const char *member :
         {"status", "kycStatus", "kycAuditStatus", "customerType", "registerSource", "registerType",
          "type", "tradeType", "activateStatus", "companyKycStatus"}) {
        const QByteArray json = "{\"" + QByteArray(member) + "\":77}";
        const RecordField one = field(json, member, RecordKind::Customer);
        QCOMPARE(one.value, u"Unknown (77)"_s);
        QCOMPARE(one.raw, u"77"_s);
    }
    QCOMPARE(field(R"({"type":13})", "type", RecordKind::Event, u"subject_insert"_s).value,
             u"Unknown (13)"_s);
    QCOMPARE(
        field(R"({"paymentType":"pigeon"})", "paymentType", RecordKind::Event, u"deposit"_s).value,
        u"pigeon"_s);
}

void TestRecordText::unknownMembersAreKept()
{
    const RecordField one = field(R"({"moon":"full"})", "moon", RecordKind::Customer);
    QCOMPARE(one.label, u"moon"_s);
    QCOMPARE(one.value, u"full"_s);
    QVERIFY(!one.personal);
    QCOMPARE(field(R"({"moon":true})", "moon", RecordKind::Customer).value, u"Yes"_s);
    QCOMPARE(field(R"({"moon":null})", "moon", RecordKind::Customer).value, u"–"_s);
    QCOMPARE(field(R"({"moon":[1,"a"]})", "moon", RecordKind::Customer).value, u"[1,\"a\"]"_s);
    // The shape is not what the table says.
    QCOMPARE(field(R"({"status":{"a":1}})", "status", RecordKind::Customer).value, u"{\"a\":1}"_s);
    QCOMPARE(field(R"({"balance":"lots"})", "balance", RecordKind::Account).value, u"lots"_s);
    QVERIFY(describe(Json(), RecordKind::Customer, m_formatting).empty());
    QVERIFY(describe(Json("text"), RecordKind::Customer, m_formatting).empty());
}

void TestRecordText::personalMembers_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<bool>("personal");
    const auto row = [](const char *member, RecordKind kind, bool personal) {
        QTest::addRow("%s %d", member, int(kind)) << QByteArray(member) << kind << personal;
    };
    for (const char *member :
         {"email",          "phone",       "name",       "firstName",   "lastName",
          "idCard",         "address",     "birthday",   "bankCardNo",  "bankAccountName",
          "walletAddress",  "loginIp",     "registerIp", "ext1",        "ext2",
          "ext3",           "ext4",        "ext5",       "thirdUserId", "thirdAccountNo",
          "thirdIntactMsg", "tgUserId",    "postalCode", "backupEmail", "contactPhoneNumber",
          "lastIp",         "passportScan"})
        row(member, RecordKind::Customer, true);
    for (const char *member : {"customerNo", "id", "status", "country", "createTime", "phoneArea",
                               "remark", "moon", "description", "shipping"})
        row(member, RecordKind::Customer, false);
    for (const RecordKind kind : {RecordKind::Kyc, RecordKind::Bank, RecordKind::Wallet}) {
        row("moon", kind, true); // whatever it is, the customer handed it in
        row("status", kind, false);
        row("createTime", kind, false);
    }
    row("name", RecordKind::Group, false);
    row("name", RecordKind::Product, false);
}

void TestRecordText::personalMembers()
{
    QFETCH(QByteArray, member);
    QFETCH(RecordKind, kind);
    QTEST(field("{\"" + member + "\":\"value\"}", member, kind).personal, "personal");
}

void TestRecordText::whatHoldsPersonalMembersIsPersonal()
{
    QVERIFY(field(R"({"list":[1,{"email":"a@b.c"}]})", "list", RecordKind::Customer).personal);
    QVERIFY(field(R"({"list":{"x":{"phone":"1"}}})", "list", RecordKind::Customer).personal);
    QVERIFY(!field(R"({"list":[{"status":1}]})", "list", RecordKind::Customer).personal);
}

void TestRecordText::secretsAreNeverShown()
{
    const RecordField one = field(R"({"operatorPassword":"hunter2"})", "operatorPassword",
                                  RecordKind::Event, u"account_adjust"_s);
    QVERIFY(!one.value.contains(u"hunter2"_s));
    QVERIFY(!one.raw.contains(u"hunter2"_s));
}

void TestRecordText::orders()
{
    const auto names = [this](const char *json, RecordKind kind, const QString &type = {}) {
        QByteArrayList all;
        for (const RecordField &one :
             describe(*Json::parse(QByteArray(json)), kind, m_formatting, type))
            all << one.name;
        return all.join(' ');
    };
    QCOMPARE(names(R"({"zeta":1,"createTime":1,"email":"","alpha":2,"customerNo":"1"})",
                   RecordKind::Customer),
             "customerNo email createTime zeta alpha"_ba);
    QCOMPARE(names(R"({"companyId":1,"direction":1,"customerNo":"1","tradeType":1})",
                   RecordKind::Event, u"trade_deal"_s),
             "customerNo direction companyId tradeType"_ba);
}

void TestRecordText::ordersByTradeType()
{
    const auto text = [this](int bizType, int tradeType) {
        return field("{\"bizType\":" + QByteArray::number(bizType)
                         + ",\"tradeType\":" + QByteArray::number(tradeType) + '}',
                     "bizType", RecordKind::Event, u"trade_deal"_s)
            .value;
    };
    QCOMPARE(text(1, 1), u"Market order, opens"_s);
    QCOMPARE(text(13, 2), u"Matched limit order, opens"_s);
    QCOMPARE(text(13, 5), u"Limit order"_s);
    QCOMPARE(text(1, 6), u"Market order, buys"_s);
    QCOMPARE(text(2, 5), u"Unknown (2)"_s);
}

void TestRecordText::amountsKeepTheirDigits()
{
    const QByteArray account = R"({"balance":"2904321.4696","digits":6,"marginRadio":"1.5"})";
    QCOMPARE(field(account, "balance", RecordKind::Account).value, u"2,904,321.469600"_s);
    QCOMPARE(field(account, "marginRadio", RecordKind::Account).value, u"1.5"_s);
    const QByteArray exact = R"({"amountIn":"0.123456789012345678901234567890","digits":"2"})";
    QCOMPARE(field(exact, "amountIn", RecordKind::FundFlow).value,
             u"0.123456789012345678901234567890"_s);
    const QByteArray deal = R"({"pnl":-1212,"accountDigits":4,"executePrice":3009452,"digits":2})";
    QCOMPARE(field(deal, "pnl", RecordKind::Event, u"trade_deal"_s).value, u"−0.1212"_s);
    QCOMPARE(field(deal, "executePrice", RecordKind::Event, u"trade_deal"_s).value, u"30094.52"_s);
    QCOMPARE(field(deal, "pnl", RecordKind::Event, u"trade_deal"_s).raw, u"-1212"_s);
}

void TestRecordText::summariesHoldNothingPersonal()
{
    for (const auto &[name, data] : m_samples.members()) {
        const QString type = QString::fromUtf8(name);
        Json filled = data;
        for (const RecordField &one : describe(data, RecordKind::Event, m_formatting, type)) {
            if (one.personal)
                filled.set(one.name, u"PERSONAL"_s);
        }
        QVERIFY2(!eventSummary(filled, type, m_formatting).contains(u"PERSONAL"_s),
                 name.constData());
        QVERIFY2(!eventSummary(filled, type, m_formatting).isEmpty(), name.constData());
    }
}

void TestRecordText::unknownEventsHaveTheirTypeAsText()
{
    // A detail nobody has documented leads to what it is a detail of.
    const Json booking(Json::Object{{"businessType", 12}, {"businessType1", 12001}});
    QCOMPARE(eventSummary(booking, u"subject_water_insert"_s, m_formatting), u"Trade"_s);

    QCOMPARE(eventTypeText(u"moon_phase"_s), u"moon_phase"_s);
    const Json data(Json::Object{{"amount", 5}});
    QCOMPARE(eventSummary(data, u"moon_phase"_s, m_formatting), QString());
    QCOMPARE(eventSummary(Json(), u"deposit"_s, m_formatting), QString());
}

void TestRecordText::masks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &value, const QString &text) {
        QTest::addRow("%s", qUtf8Printable(value)) << value << text;
    };
    row(u""_s, u""_s);
    row(u"–"_s, u"–"_s);
    row(u"trader@example.com"_s, u"t•••@e•••.com"_s);
    row(u"a@b"_s, u"a•••@b•••"_s);
    row(u"@example"_s, u"•••le"_s);
    row(u"13429837442"_s, u"•••42"_s);
    row(u"12345"_s, u"•••"_s);
    row(u"王小明"_s, u"•••"_s);
    row(u"𠮷野家𠮷野家"_s, u"•••野家"_s);
    row(u"abcd𠮷𠮷"_s, u"•••𠮷𠮷"_s); // never half a character
}

void TestRecordText::masks()
{
    QFETCH(QString, value);
    QTEST(masked(value), "text");
}

QTEST_MAIN(TestRecordText)
#include "tst_recordtext.moc"
