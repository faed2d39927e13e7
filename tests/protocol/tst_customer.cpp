// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/customer.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

Json documentData(const QString &name)
{
    QFile file(QStringLiteral(MM_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll()).value_or(Json())["data"];
}

Customer read(const char *json)
{
    const Result<Customer> customer = Customer::fromJson(Json::parse(json).value_or(Json()));
    return customer ? *customer : Customer();
}

using Text = QString Customer::*;
using Number = std::optional<qint64> Customer::*;
using Flag = std::optional<bool> Customer::*;

const std::pair<const char *, Text> texts[] = {{"customerNo", &Customer::customerNo},
                                               {"email", &Customer::email},
                                               {"phone", &Customer::phone},
                                               {"phoneArea", &Customer::phoneArea},
                                               {"name", &Customer::name},
                                               {"firstName", &Customer::firstName},
                                               {"lastName", &Customer::lastName},
                                               {"country", &Customer::country},
                                               {"postalCode", &Customer::postalCode},
                                               {"idCard", &Customer::idCard},
                                               {"idCardType", &Customer::idCardType},
                                               {"companyType", &Customer::companyType},
                                               {"accountRemark", &Customer::accountRemark},
                                               {"customerAgentMark", &Customer::customerAgentMark},
                                               {"kycRemark", &Customer::kycRemark},
                                               {"kycAuditRemark", &Customer::kycAuditRemark},
                                               {"apiCheckRule", &Customer::apiCheckRule},
                                               {"source", &Customer::source},
                                               {"utmSource", &Customer::utmSource},
                                               {"thirdServerCode", &Customer::thirdServerCode},
                                               {"thirdLoginSource", &Customer::thirdLoginSource},
                                               {"thirdUserId", &Customer::thirdUserId},
                                               {"thirdIntactMsg", &Customer::thirdIntactMsg}};

const std::pair<const char *, Number> numbers[] = {
    {"id", &Customer::id},
    {"companyId", &Customer::companyId},
    {"customerGroupId", &Customer::customerGroupId},
    {"relationCustomerId", &Customer::relationCustomerId},
    {"associationCompanyId", &Customer::associationCompanyId},
    {"googleId", &Customer::googleId},
    {"registerSource", &Customer::registerSource},
    {"registerTime", &Customer::registerTime},
    {"createTime", &Customer::createTime},
    {"activateTime", &Customer::activateTime},
    {"loginTime", &Customer::loginTime}};

const std::pair<const char *, Flag> flags[] = {{"isFund", &Customer::isFund},
                                               {"deposit", &Customer::deposit},
                                               {"withdraw", &Customer::withdraw},
                                               {"optional", &Customer::optional},
                                               {"activateStatus", &Customer::activated},
                                               {"companyKycStatus", &Customer::companyKycDemanded},
                                               {"apiCheckSwitch", &Customer::apiCheckSwitch}};

} // namespace

class TestCustomer : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLoginDocument();
    void readsEveryTextAndNumber();
    void readsFlags();
    void readsEveryMemberOfTheReference();
    void readsEnumerations();
    void keepsNoCredentials();
    void tellsAbsentFromEmpty();
    void refusesWhatIsNoObject();
    void knowsTheGate_data();
    void knowsTheGate();
};

void TestCustomer::readsTheLoginDocument()
{
    const Result<Customer> customer = Customer::fromJson(documentData(u"login-answer.json"_s));
    QVERIFY(customer);
    QCOMPARE(customer->id, std::optional<qint64>(1176));
    QCOMPARE(customer->companyId, std::optional<qint64>(360));
    QCOMPARE(customer->customerGroupId, std::optional<qint64>(1));
    QCOMPARE(customer->relationCustomerId, std::optional<qint64>(0));
    QVERIFY(!customer->associationCompanyId);
    QCOMPARE(customer->customerNo, u"86001175"_s);
    QCOMPARE(customer->email, u"22**@qq.com"_s);
    QCOMPARE(customer->phone, u"135******9561"_s);
    QCOMPARE(customer->phoneArea, u"+86"_s);
    QVERIFY(customer->name.isNull());
    QCOMPARE(customer->country, u"CN"_s);
    QCOMPARE(customer->type, std::optional(CustomerType::Real));
    QCOMPARE(customer->status, std::optional(CustomerStatus::Closing));
    QCOMPARE(customer->openAccountType, std::optional(OpenAccountType::Person));
    QCOMPARE(customer->companyType, u"real"_s);
    QCOMPARE(customer->isFund, std::optional(false));
    QCOMPARE(customer->deposit, std::optional(true));
    QCOMPARE(customer->withdraw, std::optional(true));
    QCOMPARE(customer->optional, std::optional(true));
    QVERIFY(!customer->activated);
    QCOMPARE(customer->kycStatus, std::optional(KycStatus::Unverified));
    QCOMPARE(customer->kycAuditStatus, std::optional(KycAuditStatus::Passed));
    QCOMPARE(customer->companyKycDemanded, std::optional(false));
    QCOMPARE(customer->kycRemark, u"Not verified"_s);
    QCOMPARE(customer->kycAuditRemark,
             u"The company has not enabled KYC certification, go through directly"_s);
    QCOMPARE(customer->loginPassStatus, std::optional(PasswordStatus::Set));
    QCOMPARE(customer->payPassStatus, std::optional(PasswordStatus::Set));
    QCOMPARE(customer->assertPassStatus, std::optional(PasswordStatus::Set));
    QCOMPARE(customer->googleId, std::optional<qint64>(-1));
    QVERIFY(!customer->mfaEnabled());
    QVERIFY(!customer->apiCheckSwitch);
    QCOMPARE(customer->source, u"H5"_s);
    QCOMPARE(customer->registerSource, std::optional<qint64>(1));
    QCOMPARE(customer->registerTime, std::optional<qint64>(1648777706117));
    QCOMPARE(customer->createTime, std::optional<qint64>(1648777706117));
    QVERIFY(!customer->activateTime);
    QCOMPARE(customer->loginTime, std::optional<qint64>(1678360534200));
    QVERIFY(customer->forceLevel.isNull());
    QCOMPARE(customer->accounts.size(), std::size_t(1));
    QCOMPARE(customer->accounts[0].balance->toString(), u"2904321.4696"_s);
}

void TestCustomer::readsEveryTextAndNumber()
{
    // Each member with a value of its own, so that no two can be mixed up.
    Json json(Json::Object{});
    for (const auto &[name, member] : texts)
        json.set(name, u"<%1>"_s.arg(QString::fromLatin1(name)));
    for (std::size_t i = 0; i < std::size(numbers); ++i)
        json.set(numbers[i].first, qint64(9'007'199'254'740'993) + qint64(i));
    const Result<Customer> customer = Customer::fromJson(json);
    QVERIFY(customer);
    for (const auto &[name, member] : texts)
        QCOMPARE((*customer).*member, u"<%1>"_s.arg(QString::fromLatin1(name)));
    for (std::size_t i = 0; i < std::size(numbers); ++i)
        QCOMPARE((*customer).*(numbers[i].second),
                 std::optional(9'007'199'254'740'993 + qint64(i)));
}

void TestCustomer::readsFlags()
{
    for (const auto &[name, member] : flags) {
        const auto flag = [&](Json value) {
            Json json(Json::Object{});
            json.set(name, std::move(value));
            return (*Customer::fromJson(json)).*member;
        };
        for (const Json &on : {Json(1), Json("1"), Json(true), Json("true")})
            QVERIFY2(flag(on) == true, name);
        for (const Json &off : {Json(0), Json(2), Json("0"), Json("2"), Json(false), Json("false")})
            QVERIFY2(flag(off) == false, name);
        for (const Json &none : {Json(), Json(""), Json("on"), Json(Json::Object{})})
            QVERIFY2(!flag(none), name);
    }
}

void TestCustomer::readsEveryMemberOfTheReference()
{
    // What findCustomerInfo's document lists, this value has; the rest of the table checks itself.
    std::set<QByteArray> known{"type",
                               "status",
                               "openAccountType",
                               "kycStatus",
                               "kycAuditStatus",
                               "loginPassStatus",
                               "payPassStatus",
                               "assertPassStatus",
                               "forceLevel",
                               "earlyWarningLevel",
                               "withdrawLevel",
                               "accountList"};
    for (const auto &[name, member] : texts)
        known.insert(name);
    for (const auto &[name, member] : numbers)
        known.insert(name);
    for (const auto &[name, member] : flags)
        known.insert(name);
    const Json document = documentData(u"customer-answer.json"_s);
    std::set<QByteArray> listed;
    for (const auto &[name, value] : document.members())
        listed.insert(name);
    QCOMPARE(listed.size(), std::size_t(53));
    QVERIFY(known == listed);

    const Result<Customer> customer = Customer::fromJson(document);
    QVERIFY(customer);
    QCOMPARE(customer->apiCheckSwitch, std::optional(true));
    QVERIFY(customer->accounts.empty()); // the document has {} there
    QCOMPARE(customer->forceLevel.toBytes(), "{}"_ba);
    QVERIFY(!customer->loginPassStatus); // "text"
    QVERIFY(customer->mfaEnabled());
}

void TestCustomer::readsEnumerations()
{
    const Customer customer =
        read(R"({"type":2,"status":"5","kycStatus":-1,"kycAuditStatus":3,"openAccountType":1,
                   "loginPassStatus":1,"payPassStatus":"9"})");
    QCOMPARE(customer.type, std::optional(CustomerType::Guest));
    QCOMPARE(customer.status, std::optional(CustomerStatus::Locked));
    QCOMPARE(customer.kycStatus, std::optional(KycStatus::PartlyVerified));
    QCOMPARE(customer.kycAuditStatus, std::optional(KycAuditStatus::Refused));
    QCOMPARE(customer.openAccountType, std::optional(OpenAccountType::Company));
    QCOMPARE(customer.loginPassStatus, std::optional(PasswordStatus::NotSet));
    QCOMPARE(int(*customer.payPassStatus), 9); // kept as its number
    QVERIFY(!read(R"({"type":4294967297})").type); // beyond any enumeration
}

void TestCustomer::keepsNoCredentials()
{
    const Customer customer =
        read(R"({"token":"canary","id":1,"rToken":"canary","new":{"kept":true},"token":"canary"})");
    QCOMPARE(customer.answer.toBytes(), R"({"id":1,"new":{"kept":true}})"_ba);
}

void TestCustomer::tellsAbsentFromEmpty()
{
    const Customer customer = read(R"({"name":"","firstName":null})");
    QVERIFY(customer.name.isEmpty() && !customer.name.isNull());
    QVERIFY(customer.firstName.isNull());
    QVERIFY(customer.lastName.isNull());
    QVERIFY(!customer.id && !customer.type && !customer.isFund);
}

void TestCustomer::refusesWhatIsNoObject()
{
    for (const char *json : {"null", "[]", "7", "\"x\""}) {
        const Result<Customer> customer = Customer::fromJson(*Json::parse(json));
        QVERIFY2(!customer, json);
        QCOMPARE(customer.error().kind, ErrorKind::BadAnswer);
    }
    QCOMPARE(CustomerRequest().toJson().toBytes(), "{}"_ba);
}

void TestCustomer::knowsTheGate_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<KycGate>("gate");
    const auto row = [](const char *data, KycGate gate) {
        QTest::newRow(data) << QByteArray(data) << gate;
    };
    row("{}", KycGate::Open);
    row(R"({"companyKycStatus":2,"kycAuditStatus":0})", KycGate::Open);
    row(R"({"companyKycStatus":null,"kycAuditStatus":3})", KycGate::Open);
    row(R"({"companyKycStatus":1,"kycAuditStatus":0})", KycGate::NotDone);
    row(R"({"companyKycStatus":"1","kycAuditStatus":"1"})", KycGate::Pending);
    row(R"({"companyKycStatus":1,"kycAuditStatus":2})", KycGate::Open);
    row(R"({"companyKycStatus":1,"kycAuditStatus":3})", KycGate::Refused);
    // Demanded, and nothing says that it is passed.
    row(R"({"companyKycStatus":1})", KycGate::NotDone);
    row(R"({"companyKycStatus":1,"kycAuditStatus":9})", KycGate::NotDone);
}

void TestCustomer::knowsTheGate()
{
    QFETCH(QByteArray, data);
    QTEST(Customer::fromJson(*Json::parse(data))->kycGate(), "gate");
}

QTEST_APPLESS_MAIN(TestCustomer)
#include "tst_customer.moc"
