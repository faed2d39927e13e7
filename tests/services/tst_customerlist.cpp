// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/services/customerlist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace mm;
using namespace Qt::Literals::StringLiterals;

namespace {

CustomerSummary customer(int number)
{
    CustomerSummary customer;
    customer.id = number;
    customer.customerNo = QString::number(86'000'000 + number);
    customer.name = u"Ada Lovelace %1"_s.arg(number);
    customer.firstName = u"Ada"_s;
    customer.lastName = u"Lovelace"_s;
    customer.email = u"ada.%1@example.com"_s.arg(number);
    customer.phoneArea = u"+44"_s;
    customer.phone = u"7700%1"_s.arg(number, 6, 10, QChar(u'0'));
    customer.groupName = u"Group %1"_s.arg(number % 5);
    customer.groupId = number % 5;
    customer.remark = number % 7 == 0 ? u"calls often"_s : QString();
    customer.createTime = 1'600'000'000'000 + number;
    if (number % 3 != 0)
        customer.loginTime = 1'700'000'000'000 - number;
    customer.status = CustomerStatus(1 + number % 6);
    customer.kind = CustomerKind(number % 4);
    customer.registerSource = number % 9;
    customer.openAccountType = number % 2;
    return customer;
}

CustomerList listOf(const std::vector<CustomerSummary> &customers)
{
    CustomerList list;
    for (const CustomerSummary &each : customers)
        list.add(each);
    return list;
}

CustomerSummary named(const QString &number, const QString &name)
{
    CustomerSummary customer;
    customer.customerNo = number;
    customer.name = name;
    return customer;
}

} // namespace

/// Packed, and yet what was put in comes out; found, filtered and ordered without unpacking.
class TestCustomerList : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItTook();
    void whatIsAbsentStaysAbsent();
    void textsOfAnySize();
    void replaces();
    void learnsKyc();
    void filters_data();
    void filters();
    void folds_data();
    void folds();
    void filtersAsAPlainSearchWould();
    void orders();
    void largeOnesAreSmall();
    void copiesAreIndependent();
};

void TestCustomerList::givesBackWhatItTook()
{
    CustomerList list;
    for (int i = 0; i < 5000; ++i)
        QVERIFY(list.add(customer(i)));
    QCOMPARE(list.size(), 5000);
    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(list.at(i), customer(i));
        QCOMPARE(list.find(customer(i).customerNo), i);
    }
    QCOMPARE(list.find(u"1"_s), -1);
    list.clear();
    QCOMPARE(list.size(), 0);
    QCOMPARE(list.find(customer(1).customerNo), -1);
    QVERIFY(list.add(customer(1)));
}

void TestCustomerList::whatIsAbsentStaysAbsent()
{
    CustomerSummary bare;
    bare.customerNo = u"1"_s;
    const CustomerList list = listOf({bare});
    QCOMPARE(list.at(0).status, std::nullopt);
    QCOMPARE(list.at(0).kyc, std::nullopt);
    QCOMPARE(list.at(0).loginTime, std::nullopt);
    QCOMPARE(list.at(0).groupId, std::nullopt);
    QCOMPARE(list.at(0).id, 0);
    bare.status = CustomerStatus(5'000); // the gateway is out of its mind
    QCOMPARE(listOf({bare}).at(0).status, std::nullopt);
    bare.status = CustomerStatus(77);
    QCOMPARE(listOf({bare}).at(0).status, CustomerStatus(77));
}

void TestCustomerList::textsOfAnySize()
{
    CustomerSummary large = named(u"1"_s, QString(40'000, QChar(u'王')));
    large.remark = u"behind it"_s;
    large.firstName = u"a\0b"_s;
    const CustomerList list = listOf({large, named(u"2"_s, u"next"_s)});
    QCOMPARE(list.at(0).name, QString(21'845, QChar(u'王'))); // 65,535 bytes, whole characters
    QCOMPARE(list.at(0).firstName, large.firstName);
    QCOMPARE(list.at(0).remark, large.remark);
    QCOMPARE(list.at(1).name, u"next"_s);
}

void TestCustomerList::replaces()
{
    CustomerList list = listOf({customer(1), customer(2), customer(3)});
    CustomerSummary changed = customer(2);
    changed.name = u"B"_s;
    changed.status = CustomerStatus::Locked;
    QVERIFY(!list.add(changed));
    QCOMPARE(list.at(1), changed);
    changed.name = QString(500, u'x');
    QVERIFY(!list.add(changed));
    QCOMPARE(list.at(1), changed);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0), customer(1));
    QCOMPARE(list.at(2), customer(3));
    QCOMPARE(list.find(changed.customerNo), 1);
}

void TestCustomerList::learnsKyc()
{
    CustomerList list = listOf({customer(1), customer(2)});
    QCOMPARE(list.setKyc(customer(2).customerNo, KycAuditStatus::Passed), 1);
    QCOMPARE(list.setKyc(u"nobody"_s, KycAuditStatus::Passed), -1);
    QCOMPARE(list.at(1).kyc, KycAuditStatus::Passed);
    list.add(customer(2)); // a page does not tell
    QCOMPARE(list.at(1).kyc, KycAuditStatus::Passed);
    CustomerFilter filter;
    filter.kyc = CustomerFilter::Kyc::Passed;
    QVERIFY(list.matches(1, filter) && !list.matches(0, filter));
    filter.kyc = CustomerFilter::Kyc::NotKnown;
    QVERIFY(list.matches(0, filter) && !list.matches(1, filter));
}

void TestCustomerList::filters_data()
{
    QTest::addColumn<CustomerFilter>("filter");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, bool matches, const auto &set) {
        CustomerFilter filter;
        set(filter);
        QTest::newRow(name) << filter << matches;
    };
    row("none", true, [](auto &) {});
    row("number", true, [](auto &f) { f.name = u"6000042"_s; });
    row("name in another case", true, [](auto &f) { f.name = u"LOVE"_s; });
    row("words of several members", true, [](auto &f) { f.name = u" lovelace  ADA 8600"_s; });
    row("a word nowhere", false, [](auto &f) { f.name = u"ada byron"_s; });
    row("not across members", false, [](auto &f) { f.name = u"AdaLovelace"_s; });
    row("e-mail", true, [](auto &f) { f.email = u"42@EXAMPLE"_s; });
    row("not in other members", false, [](auto &f) { f.email = u"lovelace"_s; });
    row("phone with area", true, [](auto &f) { f.phone = u"+44 7700-00"_s; });
    row("phone", true, [](auto &f) { f.phone = u"0042"_s; });
    row("other phone", false, [](auto &f) { f.phone = u"0043"_s; });
    row("group", true, [](auto &f) { f.groupId = 2; });
    row("other group", false, [](auto &f) { f.groupId = 3; });
    row("status", true, [](auto &f) { f.status = CustomerStatus::Normal; });
    row("other status", false, [](auto &f) { f.status = CustomerStatus::Locked; });
    row("created from", true, [](auto &f) { f.createdFrom = 1'600'000'000'042; });
    row("created later", false, [](auto &f) { f.createdFrom = 1'600'000'000'043; });
    row("created until", false, [](auto &f) { f.createdUntil = 1'600'000'000'042; });
    row("created before", true, [](auto &f) { f.createdUntil = 1'600'000'000'043; });
    row("never signed in", false, [](auto &f) { f.signedInFrom = 0; });
    row("KYC", false, [](auto &f) { f.kyc = CustomerFilter::Kyc::Refused; });
    row("all together", true, [](auto &f) {
        f.name = u"ada"_s;
        f.email = u"example"_s;
        f.phone = u"44"_s;
        f.groupId = 2;
        f.createdFrom = 0;
        f.kyc = CustomerFilter::Kyc::NotKnown;
    });
}

void TestCustomerList::filters()
{
    QFETCH(CustomerFilter, filter);
    QFETCH(bool, matches);
    QCOMPARE(listOf({customer(42)}).matches(0, filter), matches);
}

void TestCustomerList::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matches");
    QTest::newRow("umlaut") << u"MÜLLER"_s << u"müll"_s << true;
    QTest::newRow("sharp s") << u"Weiß"_s << u"WEIß"_s << true;
    QTest::newRow("Cyrillic") << u"Иван"_s << u"иВ"_s << true;
    QTest::newRow("Chinese") << u"王小明"_s << u"小明"_s << true;
    QTest::newRow("other Chinese") << u"王小明"_s << u"大明"_s << false;
    QTest::newRow("ASCII within") << u"王Ming"_s << u"ming"_s << true;
    QTest::newRow("emoji") << u"a😀b"_s << u"😀"_s << true;
    QTest::newRow("not in ASCII") << u"Muller"_s << u"ü"_s << false;
}

void TestCustomerList::folds()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(bool, matches);
    CustomerFilter filter;
    filter.name = wanted;
    QCOMPARE(listOf({named(u"1"_s, name)}).matches(0, filter), matches);
}

void TestCustomerList::filtersAsAPlainSearchWould()
{
    const QString signs = u"aAbBäÄßиИ王小😀 1\ufeff"_s;
    QRandomGenerator random(7);
    const auto text = [&](int most) {
        QString made;
        for (int i = random.bounded(most); i > 0; --i)
            made += signs[random.bounded(signs.size())];
        return QString::fromUtf8(made.toUtf8()).remove(QChar(QChar::ReplacementCharacter));
    };
    int matching = 0;
    for (int i = 0; i < 5000; ++i) {
        CustomerSummary customer = named(u"4711"_s, text(8));
        customer.firstName = text(8);
        customer.lastName = text(8);
        CustomerFilter filter;
        filter.name = text(4);
        const QStringList words = filter.name.split(u' ', Qt::SkipEmptyParts);
        const bool expected = std::ranges::all_of(words, [&customer](const QString &word) {
            const QString folded = word.toCaseFolded();
            return std::ranges::any_of(
                std::array{customer.customerNo, customer.name, customer.firstName,
                           customer.lastName},
                [&folded](const QString &each) { return each.toCaseFolded().contains(folded); });
        });
        QCOMPARE(listOf({customer}).matches(0, filter), expected);
        matching += int(expected && !words.isEmpty());
    }
    QVERIFY(matching > 500);
}

void TestCustomerList::orders()
{
    using Key = CustomerList::Key;
    CustomerSummary first = named(u"999"_s, u"bob"_s);
    CustomerSummary second = named(u"1000"_s, u"Alice"_s);
    first.groupName = u"b"_s;
    second.groupName = u"a"_s;
    first.email = u"Z@x"_s;
    second.email = u"a@x"_s;
    first.status = CustomerStatus::Normal;
    second.createTime = 5;
    second.phone = u"1"_s;
    CustomerSummary third = named(u"x"_s, {});
    third.firstName = u"Carl"_s;
    const CustomerList list = listOf({first, second, third});
    QVERIFY(list.lessThan(0, 1, Key::Number)); // by value
    QVERIFY(list.lessThan(1, 2, Key::Number)); // numbers before words
    QVERIFY(!list.lessThan(2, 1, Key::Number));
    QVERIFY(list.lessThan(1, 0, Key::Name));
    QVERIFY(list.lessThan(0, 2, Key::Name));
    QVERIFY(list.lessThan(1, 0, Key::Email));
    QVERIFY(list.lessThan(1, 0, Key::Group));
    QVERIFY(list.lessThan(1, 0, Key::Status));
    QVERIFY(list.lessThan(0, 1, Key::Created));
    QVERIFY(list.lessThan(0, 1, Key::Phone));
    for (const Key key : {Key::Number, Key::Name, Key::Email, Key::Phone, Key::Group, Key::Status,
                          Key::Kyc, Key::Created, Key::SignedIn})
        QVERIFY(!list.lessThan(1, 1, key));
}

/// 100,000 in 30 MiB, filtered in an instant.
void TestCustomerList::largeOnesAreSmall()
{
    constexpr int count = 100'000;
    CustomerList list;
    list.reserve(count);
    for (int i = 0; i < count; ++i)
        list.add(customer(i));
    QVERIFY2(list.memoryBytes() <= 30LL * 1024 * 1024,
             qPrintable(QString::number(list.memoryBytes())));
    QVERIFY(list.memoryBytes() >= count * 100LL);

    QElapsedTimer timer;
    timer.start();
    CustomerFilter filter;
    filter.name = u"lace 4711"_s;
    filter.email = u"example.com"_s;
    int found = 0;
    for (int i = 0; i < count; ++i)
        found += int(list.matches(i, filter));
    const qint64 filtering = timer.restart();
    std::vector<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(
        rows, [&list](int a, int b) { return list.lessThan(b, a, CustomerList::Key::Name); });
    qInfo("100,000 customers: %lld KiB, filtered in %lld ms, ordered in %lld ms",
          list.memoryBytes() / 1024, filtering, timer.elapsed());
    QCOMPARE(found, 20); // 4711, and 4711x, x4711
    QCOMPARE(list.at(rows.front()).name, u"Ada Lovelace 99999"_s);
}

void TestCustomerList::copiesAreIndependent()
{
    CustomerList list = listOf({customer(1)});
    const CustomerList copy = list;
    list.setKyc(customer(1).customerNo, KycAuditStatus::Passed);
    list.add(customer(2));
    QCOMPARE(copy.size(), 1);
    QCOMPARE(copy.at(0), customer(1));
}

QTEST_GUILESS_MAIN(TestCustomerList)
#include "tst_customerlist.moc"
