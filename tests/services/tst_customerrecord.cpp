// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerexport.h"
#include "app/services/customerrecord.h"
#include "tests/services/supportdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

using Part = CustomerRecord::Part;
using State = CustomerRecord::State;

namespace {

const QByteArray detail = "ApiService.detail", accounts = "queryAccountList",
                 positions = "queryPositionPage", flow = "queryCapitalFlowList",
                 page = "ApiService.page";

CustomerSummary ada()
{
    CustomerSummary customer;
    customer.id = 21;
    customer.customerNo = u"860"_s;
    customer.groupId = 7;
    return customer;
}

int tradeTypeOf(const ApiGateway::Call &call)
{
    return call.body["tradeType"].numberText().toInt();
}

/// `count` records with ids from `first` on.
QByteArray records(const char *id, int first, int count)
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i)
        list.append("{\"" + QByteArray(id) + "\":" + QByteArray::number(i) + '}');
    return '[' + list.join(',') + ']';
}

} // namespace

/// One customer, part by part.
class TestCustomerRecord : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void detailParts_data();
    void detailParts();
    void kycOfBoth();
    void halfOfKycIsNoKyc();
    void learnsKyc();
    void accountsOfEveryTradeType();
    void accountsOfThoseThatCanBeHad();
    void accountsOfNone();
    void positionsOfThoseThatHaveThem();
    void positionsPageByPage();
    void fundsPageByPage();
    void fundsOfAnotherQuery();
    void failedPageOfFunds();
    void fundsBookedMeanwhile();
    void newerOutdatesOlder();
    void looksUpWhatItLacks();
    void lookUpThatFails();
    void forgetsWithTheCompany();
    void partsForExport();

private:
    void start(const CustomerSummary &summary = ada());
    void load(Part part);
    [[nodiscard]] ApiGateway &gateway() { return m_desk->gateway; }
    std::unique_ptr<SupportDesk> m_desk;
    std::unique_ptr<CustomerRecord> m_record;
};

void TestCustomerRecord::init()
{
    m_desk = std::make_unique<SupportDesk>();
    m_desk->authAs(360, R"(,"tradeTypes":"1,2,5")");
    gateway().answer(detail, "{}");
}

void TestCustomerRecord::cleanup()
{
    m_record.reset();
    m_desk.reset();
}

void TestCustomerRecord::start(const CustomerSummary &summary)
{
    QVERIFY(m_desk->signIn());
    m_record = std::make_unique<CustomerRecord>(m_desk->client, m_desk->session, summary);
}

void TestCustomerRecord::load(Part part)
{
    m_record->load(part);
    QCOMPARE(m_record->state(part), State::Loading);
    QTRY_VERIFY(m_record->state(part) != State::Loading);
}

void TestCustomerRecord::detailParts_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("type");
    QTest::newRow("base") << Part::Base << u"baseInfo"_s;
    QTest::newRow("banks") << Part::Banks << u"bankList"_s;
    QTest::newRow("wallets") << Part::Wallets << u"walletList"_s;
    QTest::newRow("other") << Part::Other << u"otherInfo"_s;
}

void TestCustomerRecord::detailParts()
{
    QFETCH(Part, part);
    QFETCH(QString, type);
    gateway().answerBy(detail, [](const auto &call) {
        return "{\"got\":\"" + call.body["type"].toString().toUtf8() + "\",\"amount\":1.50}";
    });
    start();
    const QSignalSpy changed(m_record.get(), &CustomerRecord::partChanged);
    load(part);
    QCOMPARE(m_record->state(part), State::Ready);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(gateway().calls(detail)[0].body.toBytes(),
             (u"{\"type\":\"%1\",\"id\":\"21\",\"customerNo\":\"860\"}"_s.arg(type)).toUtf8());
    QCOMPARE(m_record->data(part).toBytes(),
             (u"{\"got\":\"%1\",\"amount\":1.50}"_s.arg(type)).toUtf8());

    gateway().answer(detail, "!GATEWAY_CODE_019");
    load(part);
    QCOMPARE(m_record->state(part), State::Failed);
    QCOMPARE(m_record->error(part).kind, ErrorKind::NoPermission);
    QVERIFY(m_record->data(part).isObject()); // what was known stays
    gateway().answer(detail, "null");
    load(part);
    QCOMPARE(m_record->state(part), State::Ready);
    QVERIFY(m_record->data(part).isNull());
}

void TestCustomerRecord::kycOfBoth()
{
    gateway().answerBy(detail, [](const auto &call) {
        return call.body["type"].toString() == u"kyc"_s ? QByteArray(R"({"level":1})")
                                                        : QByteArray(R"([{"id":1},{"id":2}])");
    });
    start();
    load(Part::Kyc);
    QCOMPARE(m_record->data(Part::Kyc)["kyc"].toBytes(), QByteArray(R"({"level":1})"));
    QCOMPARE(m_record->data(Part::Kyc)["allKyc"].items().size(), 2U);
    QCOMPARE(recordsOf(*m_record, Part::Kyc).size(), 3U);
}

void TestCustomerRecord::halfOfKycIsNoKyc()
{
    gateway().answerBy(detail, [](const auto &call) {
        return call.body["type"].toString() == u"kyc"_s ? QByteArray("!GATEWAY_CODE_011")
                                                        : QByteArray("[]");
    });
    start();
    load(Part::Kyc);
    QCOMPARE(m_record->state(Part::Kyc), State::Failed);
}

void TestCustomerRecord::learnsKyc()
{
    gateway().answer(detail, R"({"customerNo":"860","kycAuditStatus":"2"})");
    start();
    QSignalSpy learned(m_record.get(), &CustomerRecord::kycLearned);
    load(Part::Base);
    QCOMPARE(learned.count(), 1);
    QCOMPARE(learned[0][0].toString(), u"860"_s);
    QCOMPARE(learned[0][1].value<KycAuditStatus>(), KycAuditStatus::Passed);
}

void TestCustomerRecord::accountsOfEveryTradeType()
{
    gateway().answerBy(accounts, [](const auto &) { return QByteArray(); });
    start();
    m_record->load(Part::Accounts);
    QTRY_COMPARE(gateway().count(accounts), 3);
    const auto calls = gateway().calls(accounts);
    for (auto call = calls.rbegin(); call != calls.rend(); ++call) // answers come in any order
        gateway().reply(*call,
                        R"([{"accountId":)" + QByteArray::number(100 + tradeTypeOf(*call))
                            + R"(,"balance":"1.50"},{"accountId":1,"tradeType":9}])");
    QTRY_COMPARE(m_record->state(Part::Accounts), State::Ready);
    const std::vector<Account> &all = m_record->accounts();
    QCOMPARE(all.size(), 6U);
    QCOMPARE(all[0].accountId, 101);
    QCOMPARE(all[0].tradeType, TradeType::CrossContract);
    QCOMPARE(all[1].accountId, 102);
    QCOMPARE(all[2].accountId, 105);
    QCOMPARE(all[0].balance->toString(), u"1.50"_s);
    QCOMPARE(all[5].tradeType, TradeType::SpotLeverage); // what the gateway says counts
    QVERIFY(m_record->failures(Part::Accounts).empty());
}

void TestCustomerRecord::accountsOfThoseThatCanBeHad()
{
    m_desk->authAs(360); // names no trade types: those that are pushed
    gateway().answerBy(accounts, [](const auto &call) {
        return tradeTypeOf(call) == 2 ? QByteArray("!GATEWAY_CODE_019")
                                      : QByteArray(R"([{"accountId":1}])");
    });
    start();
    load(Part::Accounts);
    QCOMPARE(m_record->state(Part::Accounts), State::Ready);
    QCOMPARE(m_record->accounts().size(), 2U);
    QCOMPARE(m_record->failures(Part::Accounts).size(), 1U);
    QCOMPARE(m_record->failures(Part::Accounts)[0].tradeType, TradeType::IsolatedContract);
    QCOMPARE(m_record->failures(Part::Accounts)[0].error.kind, ErrorKind::NoPermission);
    load(Part::Accounts);
    QCOMPARE(m_record->accounts().size(), 2U);
    QCOMPARE(m_record->failures(Part::Accounts).size(), 1U);
}

void TestCustomerRecord::accountsOfNone()
{
    gateway().answer(accounts, "!GATEWAY_CODE_019");
    start();
    load(Part::Accounts);
    QCOMPARE(m_record->state(Part::Accounts), State::Failed);
    QCOMPARE(m_record->error(Part::Accounts).kind, ErrorKind::NoPermission);
    gateway().answer(accounts, "[]");
    load(Part::Accounts);
    QCOMPARE(m_record->state(Part::Accounts), State::Ready);
    QVERIFY(m_record->accounts().empty());
}

void TestCustomerRecord::positionsOfThoseThatHaveThem()
{
    gateway().answerBy(positions, [](const auto &call) {
        return R"([{"positionId":)" + QByteArray::number(tradeTypeOf(call)) + "}]";
    });
    start();
    load(Part::Positions);
    QCOMPARE(m_record->state(Part::Positions), State::Ready);
    QCOMPARE(gateway().count(positions), 2); // the company has no stocks
    QCOMPARE(m_record->positions().size(), 2U);
    const Json body = gateway().calls(positions)[0].body;
    QCOMPARE(body["customerId"], Json(21));
    QCOMPARE(body["customerGroupId"], Json(7));
    QVERIFY(gateway().calls(positions)[0].head.contains("group: tradeapi"));

    m_desk->authAs(361, R"(,"tradeTypes":"5")");
    start();
    m_record->load(Part::Positions);
    QCOMPARE(m_record->state(Part::Positions), State::Ready);
    QVERIFY(m_record->positions().empty());
}

void TestCustomerRecord::positionsPageByPage()
{
    m_desk->authAs(360, R"(,"tradeTypes":"1")");
    gateway().answerBy(positions, [](const auto &call) {
        const int current = call.body["current"].numberText().toInt();
        const int size = call.body["size"].numberText().toInt();
        return R"({"total":450,"records":)"
            + records("positionId", 1 + (current - 1) * size,
                      qBound(0, 450 - (current - 1) * size, size))
            + '}';
    });
    start();
    load(Part::Positions);
    QCOMPARE(m_record->positions().size(), 450U);
    gateway().answer(positions, records("positionId", 1, 200)); // knows no pages
    load(Part::Positions);
    QCOMPARE(m_record->positions().size(), 200U);
}

void TestCustomerRecord::fundsPageByPage()
{
    gateway().answerBy(flow, [](const auto &call) {
        const int current = call.body["current"].numberText().toInt();
        return R"({"total":120,"size":50,"records":)"
            + records("bookkeepId", (current - 1) * 50, qBound(0, 120 - (current - 1) * 50, 50))
            + '}';
    });
    start();
    load(Part::Funds);
    QCOMPARE(m_record->flow().size(), 50U);
    QCOMPARE(m_record->flowTotal(), 120);
    for (const std::size_t size : {100U, 120U}) {
        m_record->loadMoreFlow();
        QCOMPARE(m_record->state(Part::Funds), State::Loading);
        m_record->loadMoreFlow(); // one at a time
        QTRY_COMPARE(m_record->state(Part::Funds), State::Ready);
        QCOMPARE(m_record->flow().size(), size);
    }
    m_record->loadMoreFlow();
    QCOMPARE(m_record->state(Part::Funds), State::Ready);
    QCOMPARE(gateway().count(flow), 3);
    QCOMPARE(m_record->flow()[119].bookkeepId, 119);
}

void TestCustomerRecord::fundsOfAnotherQuery()
{
    gateway().answer(flow, R"({"total":1,"records":[{"amountIn":"1"}]})");
    start();
    load(Part::Funds);
    m_record->setFlowQuery({.tradeType = TradeType::Spot,
                            .accountId = 5,
                            .startTime = 1,
                            .endTime = 2,
                            .businessType = 24,
                            .direction = 1});
    QVERIFY(m_record->flow().empty()); // of the other query
    QTRY_COMPARE(m_record->state(Part::Funds), State::Ready);
    const Json body = gateway().calls(flow).back().body;
    for (const auto &[name, value] : {std::pair{"tradeType", 5},
                                      {"accountId", 5},
                                      {"startTime", 1},
                                      {"endTime", 2},
                                      {"businessType", 24},
                                      {"operate", 1}})
        QCOMPARE(body[name], Json(value));
    QCOMPARE(body["customerId"], Json("21"));
}

void TestCustomerRecord::failedPageOfFunds()
{
    bool broken = true;
    gateway().answerBy(flow, [&broken](const auto &call) {
        const int current = call.body["current"].numberText().toInt();
        return current == 2 && broken
            ? QByteArray("!GATEWAY_CODE_011")
            : R"({"total":100,"records":)" + records("bookkeepId", (current - 1) * 50, 50) + '}';
    });
    start();
    load(Part::Funds);
    m_record->loadMoreFlow();
    QTRY_COMPARE(m_record->state(Part::Funds), State::Failed);
    QCOMPARE(m_record->flow().size(), 50U);
    broken = false;
    m_record->loadMoreFlow();
    QTRY_COMPARE(m_record->state(Part::Funds), State::Ready);
    QCOMPARE(m_record->flow().size(), 100U);
}

/// Newest first: what is booked between two pages moves all others on.
void TestCustomerRecord::fundsBookedMeanwhile()
{
    int booked = 0;
    gateway().answerBy(flow, [&booked](const auto &call) {
        const int current = call.body["current"].numberText().toInt();
        const int first = (current - 1) * 50 - booked;
        const QByteArray answer = R"({"total":)" + QByteArray::number(120 + booked)
            + R"(,"records":)" + records("bookkeepId", first, qBound(0, 120 - first, 50)) + '}';
        booked += 3;
        return answer;
    });
    start();
    load(Part::Funds);
    while (qint64(m_record->flow().size()) < m_record->flowTotal()) {
        m_record->loadMoreFlow();
        QTRY_COMPARE(m_record->state(Part::Funds), State::Ready);
    }
    for (std::size_t i = 0; i < m_record->flow().size(); ++i)
        QCOMPARE(m_record->flow()[i].bookkeepId, qint64(i));
    QCOMPARE(m_record->flow().size(), 120U);
}

void TestCustomerRecord::newerOutdatesOlder()
{
    gateway().answerBy(detail, [](const auto &) { return QByteArray(); });
    start();
    m_record->load(Part::Base);
    m_record->load(Part::Base);
    QTRY_COMPARE(gateway().count(detail), 2);
    const auto calls = gateway().calls(detail);
    gateway().reply(calls[1], R"({"is":"new"})");
    QTRY_COMPARE(m_record->state(Part::Base), State::Ready);
    gateway().reply(calls[0], R"({"is":"old"})");
    gateway().answer("groupList", "[]"); // something to wait for
    bool answered = false;
    m_desk->client.send(ManagerGroupsRequest{}, this,
                        [&answered](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(m_record->data(Part::Base)["is"].toString(), u"new"_s);
}

/// A customer known by the number alone, as from an event.
void TestCustomerRecord::looksUpWhatItLacks()
{
    gateway().answer(page,
                     R"({"total":1,"records":[{"customerNo":"860","id":21,"customerGroupId":7}]})");
    gateway().answer(positions, "[]");
    CustomerSummary bare;
    bare.customerNo = u"860"_s;
    start(bare);
    m_record->load(Part::Base);
    m_record->load(Part::Positions);
    QTRY_COMPARE(m_record->state(Part::Base), State::Ready);
    QTRY_COMPARE(m_record->state(Part::Positions), State::Ready);
    QCOMPARE(gateway().count(page), 1);
    QCOMPARE(gateway().calls(detail)[0].body["id"], Json("21"));
    QCOMPARE(gateway().calls(positions)[0].body["customerGroupId"], Json(7));
    QCOMPARE(m_record->summary().id, 21);
}

void TestCustomerRecord::lookUpThatFails()
{
    gateway().answer(page, "!GATEWAY_CODE_011");
    CustomerSummary bare;
    bare.customerNo = u"860"_s;
    start(bare);
    load(Part::Base);
    QCOMPARE(m_record->state(Part::Base), State::Failed);
    QCOMPARE(m_record->error(Part::Base).code, u"GATEWAY_CODE_011"_s);
    QCOMPARE(gateway().count(detail), 0);
}

void TestCustomerRecord::forgetsWithTheCompany()
{
    gateway().answer(detail, R"({"name":"Ada"})");
    gateway().answer(accounts, R"([{"accountId":1}])");
    start();
    load(Part::Base);
    load(Part::Accounts);
    m_desk->expire();
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_record->accounts().size(), 3U); // the same company
    m_desk->expire();
    m_desk->authAs(361);
    QVERIFY(m_desk->signIn());
    QVERIFY(m_record->accounts().empty());
    QVERIFY(m_record->data(Part::Base).isNull());
    QCOMPARE(m_record->state(Part::Base), State::NotLoaded);
    QCOMPARE(m_record->summary().customerNo, u"860"_s);
    m_record->load(Part::Base);
    QCOMPARE(m_record->state(Part::Base), State::Failed);
    QCOMPARE(m_record->error(Part::Base).kind, ErrorKind::LocalFailure);
}

void TestCustomerRecord::partsForExport()
{
    gateway().answerBy(detail, [](const auto &call) {
        return call.body["type"].toString() == u"bankList"_s
            ? QByteArray(R"([{"bankName":"First","cardNo":"6222","holds":"a lot"},7])")
            : QByteArray(R"({"name":"Ada","status":1})");
    });
    gateway().answer(accounts, R"([{"accountId":9007199254740993,"balance":"1.50"}])");
    start();
    load(Part::Base);
    load(Part::Banks);
    load(Part::Accounts);
    QCOMPARE(recordsOf(*m_record, Part::Base).size(), 1U);
    QCOMPARE(recordsOf(*m_record, Part::Banks).size(), 1U);
    QCOMPARE(recordsOf(*m_record, Part::Accounts).size(), 3U);
    QVERIFY(recordsOf(*m_record, Part::Wallets).empty());
    const QByteArray masked = exportCustomer(*m_record, false)().value_or(QByteArray());
    const QByteArray whole = exportCustomer(*m_record, true)().value_or(QByteArray());
    QVERIFY(!masked.contains("Ada") && !masked.contains("6222"));
    const Json read = *Json::parse(whole.trimmed());
    QCOMPARE(read["base"]["name"].toString(), u"Ada"_s);
    QCOMPARE(read["banks"].items()[0]["cardNo"].toString(), u"6222"_s);
    QCOMPARE(read["accounts"].items()[0].toBytes(),
             QByteArray(R"({"accountId":9007199254740993,"balance":"1.50"})"));
    QVERIFY(!read.contains("wallets"));
    const auto banks = [this](bool revealed) {
        return exportPart(*m_record, Part::Banks,
                          {.format = ExportOptions::Format::Csv, .revealed = revealed})()
            .value_or(QByteArray());
    };
    QCOMPARE(banks(false), QByteArray("bankName,cardNo,holds\r\nFirst,***,***\r\n"));
    QCOMPARE(banks(true), QByteArray("bankName,cardNo,holds\r\nFirst,6222,a lot\r\n"));
}

QTEST_GUILESS_MAIN(TestCustomerRecord)
#include "tst_customerrecord.moc"
