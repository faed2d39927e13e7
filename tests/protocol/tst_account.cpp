// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/protocol/account.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const std::optional<Decimal> &value)
{
    return value ? value->toString() : u"none"_s;
}

Result<Account> read(const char *json)
{
    return Account::fromJson(Json::parse(json).value_or(Json()));
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLoginDocument();
    void readsEveryAmount();
    void acceptsNumbersForStrings();
    void keepsUnknownEnumerations();
    void takesUnreadableAsAbsent();
    void refusesWhatIsNoObject();
    void readsLists();
    void asksForOne();
};

void TestAccount::readsTheLoginDocument()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/login-answer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Json document = Json::parse(file.readAll()).value_or(Json());
    const std::vector<Account> accounts = accountsFromJson(document["data"]["accountList"]);
    QCOMPARE(accounts.size(), std::size_t(1));
    const Account &account = accounts[0];

    QCOMPARE(account.accountId, std::optional<qint64>(1031717));
    QCOMPARE(account.companyId, std::optional<qint64>(360));
    QCOMPARE(account.customerId, std::optional<qint64>(1176));
    QCOMPARE(account.assetsId, std::optional<qint64>(13));
    QCOMPARE(account.customerNo, u"86001175"_s);
    QCOMPARE(account.currency, u"USDT"_s);
    QVERIFY(account.remark.isNull());
    QCOMPARE(account.tradeType, std::optional(TradeType::Spot));
    QCOMPARE(account.type, std::optional(AccountType::User));
    QCOMPARE(account.status, std::optional(Availability::Available));
    QCOMPARE(account.activateStatus, std::optional(Availability::Available));
    QCOMPARE(account.openAccountStatus, std::optional(true));
    QCOMPARE(account.digits, std::optional(4));

    QCOMPARE(text(account.balance), u"2904321.4696"_s);
    QCOMPARE(text(account.available), u"2904318.4696"_s);
    QCOMPARE(text(account.equity), u"2904318.4696"_s);
    QCOMPARE(text(account.netAssets), u"2904318.4696"_s);
    QCOMPARE(text(account.profit), u"0"_s);
    QCOMPARE(text(account.margin), u"0"_s);
    QCOMPARE(text(account.freeMargin), u"0"_s);
    QCOMPARE(text(account.marginRatio), u"none"_s);
    QCOMPARE(text(account.lockMargin), u"0.0000"_s);
    QCOMPARE(text(account.lockAmount), u"3.0000"_s);
    QCOMPARE(text(account.frozen), u"3.0000"_s);
    QCOMPARE(text(account.withdrawAmount), u"2904318.4696"_s);
    QCOMPARE(text(account.notWithdrawAmount), u"0.0000"_s);
    QCOMPARE(text(account.availableLoan), u"none"_s);
    QCOMPARE(text(account.wholeWarehouseBalance), u"none"_s);

    QCOMPARE(account.createTime, std::optional<qint64>(1648777706190));
    QCOMPARE(account.activateTime, std::optional<qint64>(1648792208194));
    QCOMPARE(account.firstDepositTime, std::optional<qint64>(1648785031654));
    QCOMPARE(account.firstWithdrawTime, std::optional<qint64>(1648792333492));
    QCOMPARE(account.source, document["data"]["accountList"].items()[0]);
}

void TestAccount::readsEveryAmount()
{
    // Each amount with a value of its own, so that no two can be mixed up.
    const std::pair<const char *, std::optional<Decimal> Account::*> amounts[] = {
        {"balance", &Account::balance},
        {"available", &Account::available},
        {"equity", &Account::equity},
        {"netAssets", &Account::netAssets},
        {"profit", &Account::profit},
        {"margin", &Account::margin},
        {"freeMargin", &Account::freeMargin},
        {"marginRadio", &Account::marginRatio},
        {"lockMargin", &Account::lockMargin},
        {"lockAmount", &Account::lockAmount},
        {"frozen", &Account::frozen},
        {"collateralFrozen", &Account::collateralFrozen},
        {"liabilities", &Account::liabilities},
        {"liabilitiesPrincipal", &Account::liabilitiesPrincipal},
        {"interest", &Account::interest},
        {"interestProportion", &Account::interestProportion},
        {"availableLoan", &Account::availableLoan},
        {"withdrawAmount", &Account::withdrawAmount},
        {"notWithdrawAmount", &Account::notWithdrawAmount},
        {"wholeWarehouseBalance", &Account::wholeWarehouseBalance},
        {"wholeWarehouseRate", &Account::wholeWarehouseRate}};
    Json json(Json::Object{});
    for (std::size_t i = 0; i < std::size(amounts); ++i)
        json.set(amounts[i].first, QStringLiteral("-%1.50").arg(i));
    const Result<Account> account = Account::fromJson(json);
    QVERIFY(account);
    for (std::size_t i = 0; i < std::size(amounts); ++i)
        QCOMPARE(text((*account).*(amounts[i].second)), QStringLiteral("-%1.50").arg(i));
}

void TestAccount::acceptsNumbersForStrings()
{
    const Result<Account> account =
        read(R"({"accountId":"9007199254740993","customerNo":86001175,"digits":"8","balance":1.50,
                   "interest":9e-05,"tradeType":"1","openAccountStatus":1,"createTime":"17"})");
    QVERIFY(account);
    QCOMPARE(account->accountId, std::optional<qint64>(9007199254740993));
    QCOMPARE(account->customerNo, u"86001175"_s);
    QCOMPARE(account->digits, std::optional(8));
    QCOMPARE(text(account->balance), u"1.50"_s);
    QCOMPARE(text(account->interest), u"0.00009"_s);
    QCOMPARE(account->tradeType, std::optional(TradeType::CrossContract));
    QCOMPARE(account->openAccountStatus, std::optional(true));
    QCOMPARE(account->createTime, std::optional<qint64>(17));
}

void TestAccount::keepsUnknownEnumerations()
{
    const Result<Account> account = read(R"({"tradeType":42,"type":-7,"status":3})");
    QVERIFY(account);
    QCOMPARE(int(*account->tradeType), 42);
    QCOMPARE(int(*account->type), -7);
    QCOMPARE(int(*account->status), 3);
    QVERIFY(!account->activateStatus);
}

void TestAccount::takesUnreadableAsAbsent()
{
    const Result<Account> account =
        read(R"({"accountId":"x","digits":39,"tradeType":99999999999,"balance":"1,5","equity":{},
                   "profit":"","openAccountStatus":"yes","currency":["USDT"],"createTime":1.5})");
    QVERIFY(account);
    QVERIFY(!account->accountId && !account->digits && !account->tradeType && !account->createTime);
    QVERIFY(!account->balance && !account->equity && !account->profit);
    QVERIFY(!account->openAccountStatus);
    QVERIFY(account->currency.isNull());
    QVERIFY(!read(R"({"digits":-1})")->digits);
    QVERIFY(read("{}"));
}

void TestAccount::refusesWhatIsNoObject()
{
    for (const char *json : {"null", "[]", "7", "\"x\"", "true"}) {
        const Result<Account> account = read(json);
        QVERIFY2(!account, json);
        QCOMPARE(account.error().kind, ErrorKind::BadAnswer);
    }
}

void TestAccount::readsLists()
{
    const auto count = [](const char *json) {
        return accountsFromJson(Json::parse(json).value_or(Json())).size();
    };
    QCOMPARE(count("null"), std::size_t(0));
    QCOMPARE(count("{}"), std::size_t(0)); // as the reference's sample has it
    QCOMPARE(count(R"([{"accountId":1},null,7,[],{"accountId":2}])"), std::size_t(2));
}

void TestAccount::asksForOne()
{
    const AccountRequest both{
        .tradeType = TradeType::CrossContract, .accountId = 7, .currency = u"USDT"_s};
    QCOMPARE(both.toJson().toBytes(), R"({"tradeType":1,"accountId":7,"currency":"USDT"})"_ba);
    AccountRequest byId;
    byId.accountId = 7;
    QCOMPARE(byId.toJson().toBytes(), R"({"tradeType":5,"accountId":7})"_ba);
    AccountRequest byCurrency;
    byCurrency.currency = u"USDT"_s;
    QCOMPARE(byCurrency.toJson().toBytes(), R"({"tradeType":5,"currency":"USDT"})"_ba);
}

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
