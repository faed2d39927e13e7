// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/managerapi.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Value>
Value readAs(const char *json)
{
    const std::optional<Json> data = Json::parse(json);
    if (!data)
        qFatal("not JSON: %s", json);
    Result<Value> value = Value::fromJson(*data);
    if (!value)
        qFatal("refused: %s", json);
    return std::move(*value);
}

template <typename Value>
bool isRefused(const char *json)
{
    const Result<Value> value = Value::fromJson(*Json::parse(json));
    return !value && value.error().kind == ErrorKind::BadAnswer;
}

/// A value whose members are of another type, null, or gone.
Json damaged(const Json &value, quint32 seed)
{
    QRandomGenerator random(seed);
    const Json replacements[] = {Json(),
                                 Json(u"x"_s),
                                 Json(u"12"_s),
                                 Json(true),
                                 Json(-7),
                                 Json::number("1e400"),
                                 Json::number("99999999999999999999"),
                                 Json(Json::Array{Json(1)}),
                                 Json(Json::Object{{"a", Json(1)}})};
    Json::Object members;
    for (const auto &[name, member] : value.members()) {
        const quint32 fate = random.bounded(3U);
        if (fate == 0)
            continue;
        members.emplace_back(name, fate == 1 ? member : replacements[random.bounded(9)]);
    }
    return {std::move(members)};
}

} // namespace

/// What goes out is what the reference says, and what comes in is read whatever became of it.
class TestManagerApi : public QObject
{
    Q_OBJECT
private slots:
    void requests_data();
    void requests();
    void company();
    void customers();
    void pages();
    void pageThatIsNone();
    void details();
    void accounts();
    void groups();
    void recordLists();
    void positions();
    void fundFlow();
    void adjustments();
    void damagedAnswers();
};

void TestManagerApi::requests_data()
{
    QTest::addColumn<Json>("body");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const Json &body, const char *wanted) {
        QTest::newRow(name) << body << QByteArray(wanted);
    };
    row("auth", ManagerAuthRequest{.appId = u"a"_s, .appSecret = Secret("s")}.toJson(),
        R"({"appId":"a","appSecret":"s"})");
    row("page of all", CustomerPageRequest{}.toJson(),
        R"({"customerNo":null,"size":20,"current":1})");
    row("page of one",
        CustomerPageRequest{.customerNo = u"86000020"_s, .size = 2000, .current = 3}.toJson(),
        R"({"customerNo":"86000020","size":2000,"current":3})");
    const std::pair<CustomerDetailPart, QByteArray> parts[] = {
        {CustomerDetailPart::BaseInfo, "baseInfo"},
        {CustomerDetailPart::TradeAccount, "tradeAccount"},
        {CustomerDetailPart::Kyc, "kyc"},
        {CustomerDetailPart::AllKyc, "allKyc"},
        {CustomerDetailPart::BankList, "bankList"},
        {CustomerDetailPart::WalletList, "walletList"},
        {CustomerDetailPart::OtherInfo, "otherInfo"}};
    for (const auto &[part, name] : parts)
        row(name.constData(), CustomerDetailRequest{part, 22441, u"86022441"_s}.toJson(),
            (R"({"type":")" + name + R"(","id":"22441","customerNo":"86022441"})").constData());
    row("accounts", ManagerAccountsRequest{u"86000020"_s, TradeType::CrossContract}.toJson(),
        R"({"customerNo":"86000020","tradeType":1})");
    row("groups", ManagerGroupsRequest{}.toJson(), "{}");
    row("dictionary", DictionaryRequest{u"phone_code"_s}.toJson(),
        R"({"parentCode":"phone_code"})");
    row("countries", CountriesRequest{}.toJson(), R"({"parentCode":"-1"})");
    row("currencies", CompanyAssetsRequest{360}.toJson(), R"({"companyId":"360"})");
    row("products", CompanySymbolsRequest{360, TradeType::Spot}.toJson(),
        R"({"companyId":"360","tradeType":5})");
    row("product groups", SymbolGroupsRequest{}.toJson(), "{}");
    row("positions",
        ManagerPositionsRequest{TradeType::Stock, 22441, 1, u"86022441"_s, 50, 2}.toJson(),
        R"({"tradeType":6,"customerGroupId":1,"customerId":22441,"customerNo":"86022441","size":50,"current":2})");
    row("flow",
        FundFlowRequest{21, 1, u"86000020"_s, TradeType::Spot, 1291816, 1668528000000,
                        1669219199999, 7, 2, u"en_US"_s, 50, 2}
            .toJson(),
        R"({"customerId":"21","customerGroupId":"1","customerNo":"86000020","tradeType":5,"accountId":1291816,"size":50,"current":2,"businessType":7,"startTime":1668528000000,"endTime":1669219199999,"operate":2,"lang":"en_US"})");
    row("message",
        CustomerMessageRequest{u"86000020"_s, 21, 360, TradeType::CrossContract, u"en-US"_s,
                               u"Hello"_s, u"World"_s, true, 3}
            .toJson(),
        R"({"customerNo":"86000020","tradeType":1,"language":"en-US","content":"World","title":"Hello","showType":1,"refreshType":3,"customerId":21,"companyId":360})");
    // Numbers as JavaScript writes them: the gateway checks their text.
    row("adjustment",
        AdjustmentRequest{u"86000020"_s, 1031717, u"USDT"_s, TradeType::CrossContract,
                          *Decimal::parse(u"-5.50"), u"test"_s}
            .toJson(),
        R"({"customerNo":"86000020","accountId":1031717,"accountCurrency":"USDT","tradeType":1,"businessType":4,"amount":-5.5,"withdraw":true,"remark":"test"})");
    row("adjustment of a large whole",
        AdjustmentRequest{u"8"_s, 1, u"USDT"_s, TradeType::Spot, *Decimal::parse(u"100.000"), {}}
            .toJson(),
        R"({"customerNo":"8","accountId":1,"accountCurrency":"USDT","tradeType":5,"businessType":4,"amount":100,"withdraw":true})");
    row("proposal", AdjustmentQuestion{u"P1"_s, 360}.toJson(),
        R"({"proposalNo":"P1","companyId":"360"})");
}

void TestManagerApi::requests()
{
    QFETCH(Json, body);
    QFETCH(QByteArray, wanted);
    QCOMPARE(body.toBytes(), wanted);
}

void TestManagerApi::company()
{
    const auto answer = readAs<ManagerAuthRequest::Answer>(
        R"({"id":"360","name":"House","code":"h","lang":"zh-CN","timezone":"8","token":"t",)"
        R"("publicKey":"-----BEGIN PUBLIC KEY-----\nAB CD\r\nEF==\n-----END PUBLIC KEY-----\n",)"
        R"("companyType":"real","tradeTypeList":[{"id":"5","name":"Spot","code":"spot"},{"id":"x"},null]})");
    QCOMPARE(answer.token, Secret("t"));
    QCOMPARE(answer.company.id, 360);
    QCOMPARE(answer.company.publicKey, QByteArray("ABCDEF=="));
    QCOMPARE(answer.company.timezone, 8);
    QVERIFY(!answer.company.demo);
    QCOMPARE(answer.company.tradeTypes,
             (std::vector<ManagerCompany::TradeTypeName>{{5, u"spot"_s, u"Spot"_s}}));
    const auto bare = readAs<ManagerCompany>(R"({"tradeTypes":"1, 2,x,,5","timezone":99})");
    QCOMPARE(bare.tradeTypes.size(), 3U);
    QCOMPARE(bare.tradeTypes[2].id, 5);
    QVERIFY(!bare.timezone);
    QVERIFY(isRefused<ManagerAuthRequest::Answer>(R"({"id":360})"));
    QVERIFY(isRefused<ManagerAuthRequest::Answer>("null"));
}

void TestManagerApi::customers()
{
    const auto customer = readAs<CustomerSummary>(
        R"({"id":"22441","customerNo":86022441,"name":"Ada","firstName":null,"email":"a@b.c",)"
        R"("phoneArea":"+86","phone":13800000000,"customerGroupId":"7","customerGroupName":"VIP",)"
        R"("status":"5","customerType":42,"kycAuditStatus":1,"createTime":"1669219199999",)"
        R"("loginTime":null,"registerSource":3,"openAccountType":1,"remark":"r","unitId":9})");
    QCOMPARE(customer.id, 22441);
    QCOMPARE(customer.customerNo, u"86022441"_s);
    QCOMPARE(customer.phone, u"13800000000"_s);
    QCOMPARE(customer.groupId, 7);
    QCOMPARE(customer.status, CustomerStatus::Locked);
    QCOMPARE(customer.kind, CustomerKind(42)); // what the gateway may add
    QCOMPARE(customer.kyc, KycAuditStatus::Pending);
    QCOMPARE(customer.createTime, 1669219199999);
    QVERIFY(!customer.loginTime);
    QVERIFY(customer.firstName.isEmpty());
    QVERIFY(isRefused<CustomerSummary>(R"({"id":1})"));
    QVERIFY(isRefused<CustomerSummary>("7"));
}

void TestManagerApi::pages()
{
    const auto page = readAs<CustomerPageRequest::Answer>(
        R"({"total":"100000","size":2,"current":"1","records":[{"customerNo":"1"},{"id":5},{"customerNo":"2"}]})");
    QCOMPARE(page.total, 100'000);
    QCOMPARE(page.size, 2);
    QCOMPARE(page.received, 3);
    QCOMPARE(page.records.size(), 2U);
    QCOMPARE(readAs<CustomerPageRequest::Answer>(R"({"total":0,"records":null})").received, 0);
    QCOMPARE(readAs<CustomerPageRequest::Answer>(R"({"records":[]})").total, 0);
}

/// Taken for an empty one it would end the list.
void TestManagerApi::pageThatIsNone()
{
    for (const char *json : {"null", "[]", "true", "7", R"({"total":5})",
                             R"({"total":5,"records":{}})", R"({"records":"x"})"})
        QVERIFY2(isRefused<CustomerPageRequest::Answer>(json), json);
}

void TestManagerApi::details()
{
    QVERIFY(readAs<CustomerDetailRequest::Answer>(R"({"a":1})").data.isObject());
    QVERIFY(readAs<CustomerDetailRequest::Answer>("[]").data.isArray());
    QVERIFY(readAs<CustomerDetailRequest::Answer>("null").data.isNull());
    QVERIFY(readAs<CustomerDetailRequest::Answer>("false").data.isNull());
    QVERIFY(isRefused<CustomerDetailRequest::Answer>("\"x\""));
}

void TestManagerApi::accounts()
{
    const auto answer = readAs<ManagerAccountsRequest::Answer>(
        R"([{"accountId":1003496,"balance":"47.319290","marginRadio":null,"digits":6},null,3])");
    QCOMPARE(answer.accounts.size(), 1U);
    QCOMPARE(answer.accounts[0].balance->toString(), u"47.319290"_s);
    QCOMPARE(readAs<ManagerAccountsRequest::Answer>(R"({"accountId":1})").accounts.size(), 1U);
    QVERIFY(readAs<ManagerAccountsRequest::Answer>("null").accounts.empty());
    QVERIFY(isRefused<ManagerAccountsRequest::Answer>("3"));
}

void TestManagerApi::groups()
{
    const auto answer = readAs<ManagerGroupsRequest::Answer>(
        R"([{"id":1,"name":"Default","openAccountType":1,"type":0},{"name":"no id"},{"id":"2","type":9}])");
    QCOMPARE(answer.groups.size(), 2U);
    QCOMPARE(answer.groups[0].opensAccounts, true);
    QCOMPARE(answer.groups[0].type, CustomerType::Real);
    QCOMPARE(answer.groups[1].type, CustomerType(9));
    QVERIFY(!answer.groups[1].opensAccounts);
}

void TestManagerApi::recordLists()
{
    QCOMPARE(readAs<RecordList>(R"([{"id":1},null,7,{"id":2}])").records.size(), 2U);
    QCOMPARE(readAs<RecordList>(R"({"total":1,"records":[{"id":1}]})").records.size(), 1U);
    QCOMPARE(readAs<RecordList>(R"({"Language":[{"id":1}],"x":[{"id":2}]})").records.size(), 2U);
    QCOMPARE(readAs<RecordList>(R"({"id":1,"name":"x"})").records.size(), 1U);
    QVERIFY(readAs<RecordList>("null").records.empty());
    QVERIFY(isRefused<RecordList>("\"x\""));
}

void TestManagerApi::positions()
{
    const char *one =
        R"({"positionId":2022112423089,"orderId":21650935,"symbolId":810,"symbolName":"UNI/USDT",)"
        R"("direction":1,"status":"1","tradeType":2,"openPrice":"5.540","openVolume":1,"volume":0.50,)"
        R"("stopLoss":"0","stopLossDecimal":"0.000","takeProfitDecimal":"6.100","profit":null,)"
        R"("margin":"1.6620","openSymbolDigits":3,"openAccountDigits":4,"openTime":1669267968638,)"
        R"("closeTime":0,"closePrice":"0.0000","closeVolume":0})";
    const auto position = readAs<ManagerPosition>(one);
    QCOMPARE(position.openPrice->toString(), u"5.540"_s);
    QCOMPARE(position.volume->toString(), u"0.50"_s);
    QCOMPARE(position.takeProfit->toString(), u"6.100"_s);
    QCOMPARE(position.status, 1);
    QCOMPARE(position.priceDigits, 3);
    QCOMPARE(position.accountDigits, 4);
    QVERIFY(!position.profit && !position.closeTime);
    QCOMPARE(position.openTime, 1669267968638);
    const QByteArray array = QByteArray("[") + one + ",3]";
    QCOMPARE(readAs<ManagerPositionsRequest::Answer>(array.constData()).positions.size(), 1U);
    const QByteArray page = QByteArray(R"({"total":41,"records":[)") + one + "]}";
    const auto answer = readAs<ManagerPositionsRequest::Answer>(page.constData());
    QCOMPARE(answer.total, 41);
    QCOMPARE(answer.positions.size(), 1U);
    QVERIFY(readAs<ManagerPositionsRequest::Answer>("null").positions.empty());
    QVERIFY(isRefused<ManagerPositionsRequest::Answer>("true"));
}

void TestManagerApi::fundFlow()
{
    const auto answer = readAs<FundFlowRequest::Answer>(
        R"({"total":2,"size":20,"current":1,"records":[{"createTime":1668528000000,"amountIn":"12.50",)"
        R"("amountOut":0,"amountAfter":"1e2","businessType":1,"businessType1":1001,"digits":"2",)"
        R"("businessTypeName":"Deposit","status":2,"currency":"USDT"},{}]})");
    QCOMPARE(answer.records.size(), 2U);
    const FundFlow &flow = answer.records[0];
    QCOMPARE(flow.amountIn->toString(), u"12.50"_s);
    QCOMPARE(*flow.amountAfter, Decimal(100));
    QCOMPARE(flow.businessSubtype, 1001);
    QCOMPARE(flow.digits, 2);
    QVERIFY(isRefused<FundFlowRequest::Answer>("[]"));
}

void TestManagerApi::adjustments()
{
    QCOMPARE(readAs<AdjustmentRequest::Answer>("\"P-1\"").proposalNo, u"P-1"_s);
    QCOMPARE(readAs<AdjustmentRequest::Answer>("12345678901234567").proposalNo,
             u"12345678901234567"_s);
    QCOMPARE(readAs<AdjustmentRequest::Answer>("true").proposalNo, QString());
    QCOMPARE(readAs<AdjustmentRequest::Answer>(R"({"proposalNo":"P"})").proposalNo, u"P"_s);
    const auto refused = AdjustmentRequest::Answer::fromJson(Json(false));
    QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
    QCOMPARE(readAs<AdjustmentQuestion::Answer>(R"({"checkStatus":"2"})").checkStatus, 2);
    QVERIFY(!readAs<AdjustmentQuestion::Answer>("false").checkStatus);
    QVERIFY(isRefused<AdjustmentQuestion::Answer>("\"x\""));
}

/// Members that are missing, null or of another type are absent, not fatal.
void TestManagerApi::damagedAnswers()
{
    const Json customer = *Json::parse(
        R"({"id":1,"customerNo":"8","name":"n","email":"e","createTime":5,"status":1,"customerType":0,)"
        R"("phone":"1","customerGroupId":2,"registerSource":1,"kycAuditStatus":2})");
    const Json position = *Json::parse(
        R"({"positionId":1,"openPrice":"1.5","volume":1,"status":"1","openTime":9,"symbolName":"s"})");
    const Json flow = *Json::parse(
        R"({"amountIn":"1","digits":"2","businessType":1,"createTime":5,"currency":"USDT"})");
    const Json company = *Json::parse(
        R"({"id":1,"name":"n","publicKey":"k","timezone":8,"tradeTypeList":[{"id":1}],"lang":"x"})");
    int read = 0;
    for (quint32 seed = 0; seed < 2000; ++seed) {
        if (const auto value = CustomerSummary::fromJson(damaged(customer, seed))) {
            QVERIFY(!value->customerNo.isEmpty());
            ++read;
        }
        QVERIFY(ManagerPosition::fromJson(damaged(position, seed)));
        QVERIFY(FundFlow::fromJson(damaged(flow, seed)));
        QVERIFY(ManagerCompany::fromJson(damaged(company, seed)));
    }
    QVERIFY(read > 500);
}

QTEST_GUILESS_MAIN(TestManagerApi)
#include "tst_managerapi.moc"
